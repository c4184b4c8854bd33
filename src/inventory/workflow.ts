import { createReferenceCollector } from './collect-references.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { child, entries, items } from './node.ts';
import { refuseFile, refuseYaml } from './yaml-problem.ts';
import { readYaml } from './read-yaml.ts';

/**
 * GitHub workflow files: actions of steps, reusable workflows of jobs, and the images of `docker://`, `container`
 * and `services`. Only where GitHub itself looks for them, so that a `uses` in a script, an input or a remark is
 * none. Local actions (`./`, `$/`) belong to the repository and are no components.
 */
export const workflow: InventoryFormat = {
  id: 'workflow',
  title: 'GitHub Actions workflow',
  ecosystem: 'github',
  role: 'reference',
  files: ['.github/workflows/*.yml', '.github/workflows/*.yaml'],
  matches: (path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path),
  parse: parseWorkflow,
};

function parseWorkflow({ path, text }: ParseInput): Parsed {
  const yaml = readYaml(text);
  if (!yaml.ok) return refuseYaml(path, yaml.error);
  const collector = createReferenceCollector(path);
  let jobs = 0;
  for (const document of yaml.value.documents) {
    for (const [, { value: job }] of entries(child(document, 'jobs'))) {
      jobs++;
      if (job.kind === 'map' && job.entries.has('uses')) collector.uses(child(job, 'uses'), 'workflow');
      collector.image(child(job, 'container'));
      for (const [, { value: service }] of entries(child(job, 'services'))) collector.image(service);
      for (const step of items(child(job, 'steps'))) collector.step(step);
    }
  }
  if (jobs > 0) return collector.result();
  return refuseFile(path, {
    code: 'bad-structure',
    severity: 'unsupported',
    message: 'The file has no jobs: it is not a workflow that GitHub runs.',
  });
}
