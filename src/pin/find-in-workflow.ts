import { child, entries } from '../inventory/node.ts';
import { readYaml } from '../inventory/read-yaml.ts';
import { createFinding, refuse } from './finding.ts';
import { findImage, findInSteps, findUses, type StepContext } from './find-steps.ts';
import type { Found } from './reference.ts';

/**
 * What a workflow uses, where GitHub itself looks for it: steps, reusable workflows, `container`, `services`, and the
 * tools that scripts install. A `uses` in a script, an input or a remark is none.
 */
export function findInWorkflow(file: string, text: string): Found {
  const yaml = readYaml(text);
  if (!yaml.ok) return refuse(file, yaml.error);
  const context: StepContext = { file, text, finding: createFinding(file) };
  for (const document of yaml.value.documents) {
    for (const [, { value: job }] of entries(child(document, 'jobs'))) {
      if (job.kind === 'map' && job.entries.has('uses')) findUses(child(job, 'uses'), 'workflow', context);
      findImage(child(job, 'container'), context);
      for (const [, { value: service }] of entries(child(job, 'services'))) findImage(service, context);
      findInSteps(child(job, 'steps'), context);
    }
  }
  return context.finding.found();
}
