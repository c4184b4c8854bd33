import { createReferenceCollector } from './collect-references.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { child, items, text as textOf } from './node.ts';
import { refuseFile, refuseYaml } from './yaml-problem.ts';
import { readYaml } from './read-yaml.ts';

/** Metadata of a GitHub action: what its steps use (composite actions), and the image it runs in. */
export const actionMetadata: InventoryFormat = {
  id: 'action-metadata',
  title: 'GitHub action metadata',
  ecosystem: 'github',
  role: 'reference',
  files: ['action.yml', 'action.yaml'],
  matches: (path) => /(?:^|\/)action\.ya?ml$/.test(path),
  parse: parseActionMetadata,
};

function parseActionMetadata({ path, text }: ParseInput): Parsed {
  const yaml = readYaml(text);
  if (!yaml.ok) return refuseYaml(path, yaml.error);
  const collector = createReferenceCollector(path);
  let found = false;
  for (const document of yaml.value.documents) {
    const runs = child(document, 'runs');
    if (runs?.kind !== 'map') continue;
    found = true;
    for (const step of items(child(runs, 'steps'))) collector.step(step);
    // Any other image is a Dockerfile of the repository, which is read by itself.
    if (textOf(child(runs, 'image'))?.trim().startsWith('docker://') === true) {
      collector.image(child(runs, 'image'));
    }
  }
  if (found) return collector.result();
  return refuseFile(path, {
    code: 'bad-structure',
    severity: 'unsupported',
    message: 'The file has no `runs`: it is not the metadata of a GitHub action.',
  });
}
