import type { RemoteRef } from '../ports.ts';
import { readObject } from './git-bare.ts';
import type { RunGitCommand } from './git-command.ts';

const MAX_TAG = 1024 * 1024;
const MAX_CHAIN = 20;

/** What kind of thing stands behind a tag object; undefined when that cannot be said. */
export async function peelTag(git: RunGitCommand, gitDir: string, tag: string): Promise<string | undefined> {
  let name = tag;
  for (let depth = 0; depth < MAX_CHAIN; depth++) {
    const object = await readObject(git, gitDir, name, MAX_TAG);
    if (object?.type !== 'tag') return object?.type;
    const target = readTagTarget(object.bytes);
    if (target === undefined || target.type !== 'tag') return target?.type;
    name = target.object;
  }
  return undefined;
}

/** The first two lines of a tag object. */
export function readTagTarget(
  bytes: Uint8Array,
): { readonly object: string; readonly type: string } | undefined {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const [, object, type] = /^object ([0-9a-f]{40,64})\ntype (commit|tag|tree|blob)\n/.exec(head) ?? [];
  return object === undefined || type === undefined ? undefined : { object, type };
}

/** Of the refs that end at one of the tips the one to name: the default branch, `main`, `master`, other branches, tags. */
export function chooseRef(
  tips: ReadonlySet<string>,
  refs: readonly RemoteRef[],
  defaultBranch?: string,
): string | undefined {
  let best: { readonly name: string; readonly rank: number } | undefined;
  for (const { name, commit } of refs) {
    if (!tips.has(commit)) continue;
    const rank = name === defaultBranch ? -1 : rankOf(name);
    if (best === undefined || rank < best.rank) best = { name, rank };
  }
  return best?.name;
}

function rankOf(name: string): number {
  if (name === 'refs/heads/main') return 0;
  if (name === 'refs/heads/master') return 1;
  return name.startsWith('refs/heads/') ? 2 : 3;
}
