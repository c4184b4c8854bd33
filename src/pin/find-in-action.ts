import { child, text as textOf } from '../inventory/node.ts';
import { readYaml } from '../inventory/read-yaml.ts';
import { createFinding, refuse } from './finding.ts';
import { findImage, findInSteps, type StepContext } from './find-steps.ts';
import type { Found } from './reference.ts';

/** What the metadata of an action uses: the steps of a composite one, and the image of one that runs in a container. */
export function findInAction(file: string, text: string): Found {
  const yaml = readYaml(text);
  if (!yaml.ok) return refuse(file, yaml.error);
  const context: StepContext = { file, text, finding: createFinding(file) };
  for (const document of yaml.value.documents) {
    const runs = child(document, 'runs');
    findInSteps(child(runs, 'steps'), context);
    const image = child(runs, 'image');
    // Any other image is a Dockerfile of the repository, which is read by itself.
    if (textOf(image)?.trim().startsWith('docker://') === true) findImage(image, context);
  }
  return context.finding.found();
}
