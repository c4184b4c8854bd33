import { child, entries, items, text as textOf, type DataNode } from './node.ts';
import { readYaml } from './read-yaml.ts';

/** One part of a repository that its own workflow or action uses at the same commit. */
export interface OwnReference {
  readonly kind: 'action' | 'workflow';
  /** From the top of the repository. */
  readonly path: string;
}

/**
 * What a workflow or an action's metadata uses of its own repository: `./…` of jobs, and `$/…` of jobs and steps. A step's
 * `./…` is what lies in the workspace, which is the caller's. Nothing for a text that cannot be read.
 */
export function listOwnReferences(text: string): readonly OwnReference[] {
  const yaml = readYaml(text);
  if (!yaml.ok) return [];
  const found: OwnReference[] = [];
  const add = (node: DataNode | undefined, kind: OwnReference['kind'], marks: RegExp): void => {
    const path = textOf(node)?.trim() ?? '';
    if (marks.test(path)) found.push({ kind, path: path.replace(marks, '').replace(/\/+$/, '') });
  };
  const steps = (node: DataNode | undefined): void => {
    for (const step of items(child(node, 'steps'))) add(child(step, 'uses'), 'action', /^\$\//);
  };
  for (const document of yaml.value.documents) {
    steps(child(document, 'runs'));
    for (const [, { value: job }] of entries(child(document, 'jobs'))) {
      add(child(job, 'uses'), 'workflow', /^[.$]\//);
      steps(job);
    }
  }
  return found;
}
