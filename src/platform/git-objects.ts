import { createHash } from 'node:crypto';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Cache } from '../ports.ts';
import { makeBare, readObject, type StoredObject } from './git-bare.ts';
import type { RunGitCommand } from './git-command.ts';
import type { GitFault } from './git-fault.ts';
import type { FetchObjects } from './git-history.ts';

export interface ObjectsOptions {
  readonly url: string;
  readonly gitDir: string;
  readonly digits: number;
  readonly git: RunGitCommand;
  readonly fetch: FetchObjects;
  readonly cache: Cache;
  /** Never ask the network. */
  readonly offline: boolean;
}

/** Single objects of one repository, with as little around them as the server can leave out. One question at a time. */
export interface Objects {
  /** A commit or a tag object. */
  commit(name: string): Promise<Result<StoredObject, GitFault>>;
  /** The bytes of a regular file below a commit's tree. */
  file(commit: string, path: string): Promise<Result<Uint8Array, GitFault>>;
}

const MAX_COMMIT = 1024 * 1024;
const MAX_TREE = 16 * 1024 * 1024;
/** Bytes of one file. */
const MAX_FILE = 16 * 1024 * 1024;
/** Larger objects are not kept across runs. */
const MAX_KEPT = 1024 * 1024;

/**
 * Objects come from the repository of this run, from the store of earlier runs (hashed again: an object is what its
 * name says, or it is not used), or from the server. This repository is shallow and answers nothing about ancestry.
 */
export function createObjects(options: ObjectsOptions): Objects {
  const { url, gitDir, digits, git, fetch, cache } = options;
  let made: Promise<Result<void, GitFault>> | undefined;
  const make = () =>
    (made ??= makeBare(gitDir, digits).then(
      () => ok(undefined),
      () => err({ kind: 'budget' as const, message: 'nothing can be written to this machine' }),
    ));

  async function bring(
    name: string,
    how: { filter: string; depth?: number },
  ): Promise<Result<void, GitFault>> {
    if (options.offline) return err(OFFLINE);
    return fetch(gitDir, [name], how);
  }

  async function obtain(
    name: string,
    how: { readonly maxBytes: number; readonly bring: () => Promise<Result<void, GitFault>> },
  ): Promise<Result<StoredObject, GitFault>> {
    const key = `git/${name} ${url}`;
    const kept = openObject(name, await cache.get(key));
    if (kept !== undefined) return ok(kept);
    const ready = await make();
    if (!ready.ok) return ready;
    let object = await readObject(git, gitDir, name, how.maxBytes);
    if (object === undefined) {
      const brought = await how.bring();
      if (!brought.ok) return brought;
      object = await readObject(git, gitDir, name, how.maxBytes);
    }
    if (object === undefined)
      return err({ kind: 'too-large', message: 'the object is more than may be read' });
    if (object.bytes.length <= MAX_KEPT) await cache.put(key, sealObject(object));
    return ok(object);
  }

  return {
    commit: (name) =>
      obtain(name, { maxBytes: MAX_COMMIT, bring: () => bring(name, { filter: 'tree:0', depth: 1 }) }),
    file: async (commit, path) => {
      const start = await obtain(commit, {
        maxBytes: MAX_COMMIT,
        bring: () => bring(commit, { filter: 'blob:none', depth: 1 }),
      });
      if (!start.ok) return start;
      const root = /^tree ([0-9a-f]{40,64})\n/.exec(start.value.bytes.toString('latin1', 0, 80))?.[1];
      if (start.value.type !== 'commit' || root === undefined) return err(NO_COMMIT);
      let next = root;
      const parts = path.split('/');
      for (const [index, part] of parts.entries()) {
        const tree = next;
        const found = await obtain(tree, {
          maxBytes: MAX_TREE,
          // All the directories below come with it.
          bring: () => bring(tree, { filter: 'blob:none' }),
        });
        if (!found.ok) return found;
        const entry =
          found.value.type === 'tree' ? findEntry(found.value.bytes, part, digits / 2) : undefined;
        const last = index === parts.length - 1;
        if (entry === undefined || entry.mode.startsWith('4') === last || entry.mode.startsWith('16')) {
          return err({ kind: 'not-found', message: 'the commit has no such file' });
        }
        if (entry.mode.startsWith('12')) {
          return err({ kind: 'unsupported', message: 'the file is a symbolic link' });
        }
        next = entry.name;
      }
      const blob = next;
      const content = await obtain(blob, {
        maxBytes: MAX_FILE,
        bring: () => bring(blob, { filter: 'blob:none' }),
      });
      return content.ok ? ok(new Uint8Array(content.value.bytes)) : content;
    },
  };
}

export const OFFLINE: SourceError = {
  kind: 'offline',
  message: 'the run was asked not to use the network and the answer was not kept',
};
const NO_COMMIT: SourceError = { kind: 'not-found', message: 'the name is not that of a commit' };

/** The entry of that very name in a tree object (mode, space, name, NUL, raw object name; sorted by git). */
function findEntry(
  tree: Buffer,
  part: string,
  bytes: number,
): { readonly mode: string; readonly name: string } | undefined {
  const wanted = Buffer.from(part, 'utf8');
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const nul = tree.indexOf(0, space);
    if (space < 0 || nul < 0 || nul + 1 + bytes > tree.length) return undefined;
    if (tree.subarray(space + 1, nul).equals(wanted)) {
      return {
        mode: tree.toString('latin1', at, space),
        name: tree.toString('hex', nul + 1, nul + 1 + bytes),
      };
    }
    at = nul + 1 + bytes;
  }
  return undefined;
}

function sealObject(object: StoredObject): Uint8Array {
  return Buffer.concat([Buffer.from(`${object.type} ${object.bytes.length}\0`), object.bytes]);
}

/** What was kept is git's own form of an object, whose digest is its name. */
function openObject(name: string, kept: Uint8Array | undefined): StoredObject | undefined {
  if (kept === undefined) return undefined;
  const digest = createHash(name.length === 64 ? 'sha256' : 'sha1')
    .update(kept)
    .digest('hex');
  if (digest !== name) return undefined;
  const bytes = Buffer.from(kept);
  const nul = bytes.indexOf(0);
  const type = bytes.toString('latin1', 0, nul).split(' ', 1)[0] ?? '';
  return { type, bytes: bytes.subarray(nul + 1) };
}
