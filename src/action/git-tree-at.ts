import { createHash } from 'node:crypto';

import { err, ok, type Result } from '../domain/result.ts';
import type { HostFault } from './github-fault.ts';
import { textOf, type GithubHost } from './github-host.ts';

export interface TreeFile {
  /** Git's mode: `100644`, `100755`. */
  readonly mode: string;
  /** The blob's object name. */
  readonly sha: string;
}

interface Tree {
  readonly tree?: readonly { path?: unknown; mode?: unknown; type?: unknown; sha?: unknown }[];
  readonly truncated?: unknown;
}

/** Looks files up in a tree of the repository, folder by folder, so that no size of it matters. */
export function openTree(
  host: GithubHost,
  root: string,
): (path: string) => Promise<Result<TreeFile | undefined, HostFault>> {
  const folders = new Map<string, Promise<Result<Tree, HostFault>>>();
  const list = (sha: string): Promise<Result<Tree, HostFault>> => {
    const answer =
      folders.get(sha) ??
      host.get<Tree>(`/repos/${host.owner}/${host.name}/git/trees/${sha}`, 'read the repository');
    folders.set(sha, answer);
    return answer;
  };
  return async (path) => {
    let sha = root;
    const parts = path.split('/');
    for (const [i, part] of parts.entries()) {
      const folder = await list(sha);
      if (!folder.ok) return folder;
      const entry = folder.value.tree?.find((one) => one.path === part);
      if (entry === undefined) {
        return folder.value.truncated === true
          ? err({ kind: 'refused', message: `The folder of ${path} has more entries than GitHub lists.` })
          : ok(undefined);
      }
      const last = i === parts.length - 1;
      if (typeof entry.sha !== 'string' || entry.type !== (last ? 'blob' : 'tree')) return ok(undefined);
      if (last) return ok({ mode: textOf(entry.mode), sha: entry.sha });
      sha = entry.sha;
    }
    return ok(undefined);
  };
}

/** Git's name for these bytes, in the hash that the other name has. */
export function blobName(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
