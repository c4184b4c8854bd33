import type { Problem } from '../domain/errors.ts';
import { child, entries, items, text as textOf, type DataNode } from './node.ts';
import { readYaml } from './read-yaml.ts';

/** One `uses:` where GitHub looks for it, of the repository's own actions too. */
export interface Use {
  /** Without quotes, trimmed. */
  readonly text: string;
  /** `workflow`: a job's, `action`: a step's. */
  readonly kind: 'action' | 'workflow';
  readonly line: number;
}

export interface UsesOfFile {
  readonly uses: readonly Use[];
  /** Images that the file runs in or as steps: `docker://…`, `container`, `services`. */
  readonly images: readonly { readonly text: string; readonly line: number }[];
  /** Lines of `run:`, which may install what no lock of actions knows. */
  readonly scripts: number;
  readonly problems: readonly Problem[];
}

/** What a workflow or the metadata of an action uses, in the order of the file. Never throws. */
export function listUses(file: string, text: string): UsesOfFile {
  const yaml = readYaml(text);
  if (!yaml.ok) {
    const { code, message, line } = yaml.error;
    const problem: Problem = {
      code,
      severity: 'broken',
      message: `The file ${message}.`,
      location: { file, line },
    };
    return { uses: [], images: [], scripts: 0, problems: [problem] };
  }
  const uses: Use[] = [];
  const images: { text: string; line: number }[] = [];
  let scripts = 0;
  const add = (node: DataNode | undefined, kind: Use['kind']): void => {
    const text = textOf(node)?.trim() ?? '';
    if (node === undefined || text === '') return;
    if (text.startsWith('docker://')) images.push({ text: text.slice(9), line: node.line });
    else uses.push({ text, kind, line: node.line });
  };
  const addImage = (node: DataNode | undefined): void => {
    const scalar = node?.kind === 'map' ? child(node, 'image') : node;
    const text = textOf(scalar)?.trim() ?? '';
    if (scalar !== undefined && text !== '') images.push({ text, line: scalar.line });
  };
  const addStep = (step: DataNode): void => {
    add(child(step, 'uses'), 'action');
    if (textOf(child(step, 'run')) !== undefined) scripts++;
    for (const inner of items(child(step, 'parallel'))) addStep(inner);
  };
  for (const document of yaml.value.documents) {
    for (const [, { value: job }] of entries(child(document, 'jobs'))) {
      add(child(job, 'uses'), 'workflow');
      addImage(child(job, 'container'));
      for (const [, { value: service }] of entries(child(job, 'services'))) addImage(service);
      for (const step of items(child(job, 'steps'))) addStep(step);
    }
    const runs = child(document, 'runs');
    for (const step of items(child(runs, 'steps'))) addStep(step);
    // Another image is a Dockerfile of the repository itself.
    if (textOf(child(runs, 'image'))?.trim().startsWith('docker://') === true)
      add(child(runs, 'image'), 'action');
  }
  return { uses, images, scripts, problems: [] };
}
