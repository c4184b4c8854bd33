import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { err, ok, type Result } from '../domain/result.ts';
import type { RemoteRef } from '../ports.ts';
import { makeBare, readObject, readTypes } from './git-bare.ts';
import type { RunGitCommand } from './git-command.ts';
import type { GitFault } from './git-fault.ts';
import { empty, type HistoryStore } from './git-history-store.ts';
import { chooseRef, peelTag } from './git-peel.ts';

/** Fetches objects by name into a repository of our own, whose configuration is as before afterwards. */
export type FetchObjects = (
  gitDir: string,
  names: readonly string[],
  options: { readonly filter: string; readonly depth?: number },
) => Promise<Result<void, GitFault>>;

export interface HistoryOptions {
  readonly url: string;
  readonly gitDir: string;
  readonly refs: readonly RemoteRef[];
  readonly defaultBranch?: string;
  /** Digits of an object's name. */
  readonly digits: number;
  readonly git: RunGitCommand;
  readonly fetch: FetchObjects;
  readonly store: HistoryStore;
}

/** All commits that the branches and tags of one repository contain. */
export interface History {
  /** The name of a branch or tag that contains it; undefined when none does. */
  contains(commit: string): Promise<Result<string | undefined, GitFault>>;
  /** The bytes of a commit object that is here. */
  read(commit: string): Promise<Buffer | undefined>;
}

const MAX_COMMITS_BYTES = 256 * 1024 * 1024;
const MAX_OBJECT = 1024 * 1024;
const WALK = 300_000;

/**
 * The commits of a repository without their trees and files, brought up to date with one fetch of the tips that are
 * not here yet. The walk over them visits every commit, so that a history with a hole is an error, never an answer.
 */
export async function openHistory(options: HistoryOptions): Promise<Result<History, GitFault>> {
  const { url, gitDir, git, store } = options;
  try {
    await makeBare(gitDir, options.digits);
    const seeds = await store.seed(url, gitDir, git);
    let update = await bringUpToDate(options, seeds ?? []);
    if (!update.ok && seeds !== undefined && /^(?:malformed|unsupported)$/.test(update.error.kind)) {
      // What an earlier run left may be what is wrong.
      await empty(gitDir);
      update = await bringUpToDate(options, []);
    }
    if (!update.ok) return update;
    if (update.value.fetched) await store.publish(url, gitDir, update.value.tips);
    const { commits, main } = update.value;
    return ok({
      contains: async (commit) => {
        if (!commits.includes(`${commit}\n`)) return ok(undefined);
        if (main?.commits.includes(`${commit}\n`) === true) return ok(main.name);
        const name = chooseRef(await tipsContaining(options, commit), options.refs, options.defaultBranch);
        // It is in there: not to know where is not the same as not to be there.
        return name === undefined
          ? err({ kind: 'budget', message: 'the branch or tag that contains the commit could not be found' })
          : ok(name);
      },
      read: async (commit) => {
        const object = await readObject(git, gitDir, commit, MAX_OBJECT);
        return object?.type === 'commit' ? object.bytes : undefined;
      },
    });
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return err({ kind: 'budget', message: `the history could not be written to this machine (${code})` });
  }
}

interface Updated {
  readonly fetched: boolean;
  readonly tips: readonly string[];
  /** Every commit that a tip contains, one line each. */
  readonly commits: Buffer;
  /** The same of the ref that is named first, so that most answers need no further process. */
  readonly main?: { readonly name: string; readonly commits: Buffer };
}

/** `seeds`: tips of an earlier run, whose histories the server need not send again. */
async function bringUpToDate(
  options: HistoryOptions,
  seeds: readonly string[],
): Promise<Result<Updated, GitFault>> {
  const { gitDir, refs, git, fetch } = options;
  const ends = [...new Set([...seeds, ...refs.flatMap(({ object, commit }) => [object, commit])])];
  const before = await readTypes(git, gitDir, ends);
  if (before === undefined) return err(UNREAD);
  let types = before;
  const isHere = (ref: RemoteRef) => types.has(ref.object) && types.get(ref.commit) === 'commit';
  const known = seeds.filter((name) => types.get(name) === 'commit');
  await writeTips(gitDir, [...known, ...refs.filter(isHere).map(({ commit }) => commit)]);
  const wanted = [...new Set(refs.filter((ref) => !isHere(ref)).map(({ object }) => object))];
  if (wanted.length > 0) {
    const fetched = await fetch(gitDir, wanted, { filter: 'tree:0' });
    if (!fetched.ok) {
      return fetched.error.absent === true
        ? err({ kind: 'unreachable', message: 'the repository changed while it was read' })
        : fetched;
    }
    const after = await readTypes(git, gitDir, ends);
    if (after === undefined) return err(UNREAD);
    types = after;
  }
  if (await exists(join(gitDir, 'shallow'))) return err(INCOMPLETE);
  const tips: RemoteRef[] = [];
  for (const ref of refs) {
    if (types.get(ref.commit) === 'commit') tips.push(ref);
    // A tag may name a file or a directory; that is no place for a commit to be.
    else if (
      !/^(?:tree|blob)$/.test(types.get(ref.commit) ?? (await peelTag(git, gitDir, ref.object)) ?? '')
    ) {
      return err(INCOMPLETE);
    }
  }
  const names = await writeTips(
    gitDir,
    tips.map(({ commit }) => commit),
  );
  const commits = await walk(options, tips);
  if (!commits.ok) return commits;
  const first = chooseRef(new Set(tips.map(({ commit }) => commit)), tips, options.defaultBranch);
  const name = first?.startsWith('refs/heads/') === true ? first : undefined;
  const main = await walk(
    options,
    tips.filter((ref) => ref.name === name),
  );
  return ok({
    fetched: wanted.length > 0,
    tips: names,
    commits: commits.value,
    ...(name !== undefined && main.ok ? { main: { name, commits: main.value } } : {}),
  });
}

/** All commits behind some tips, one line each. A commit that is missing on the way is an error. */
async function walk(
  { git, gitDir }: HistoryOptions,
  tips: readonly RemoteRef[],
): Promise<Result<Buffer, GitFault>> {
  if (tips.length === 0) return ok(Buffer.alloc(0));
  const walked = await git({
    args: ['rev-list', '--stdin'],
    gitDir,
    input: [...new Set(tips.map(({ commit }) => `${commit}\n`))].join(''),
    maxBytes: MAX_COMMITS_BYTES,
    timeout: WALK,
  });
  if (walked.ok) return walked;
  return walked.error.how === 'exit'
    ? err(INCOMPLETE)
    : err({ kind: 'budget', message: 'the history of the repository is more than may be read' });
}

const UNREAD: GitFault = {
  kind: 'budget',
  message: 'git could not read the history in the time of this run',
};
const INCOMPLETE: GitFault = {
  kind: 'unsupported',
  message: 'the server does not give out the whole history of its branches and tags',
};

/**
 * The tips under names of our own, in one file: names of a remote may collide on file systems that fold case, and be
 * such as no file system takes. As tags, because git looks through tags with a memory and through others without.
 */
async function writeTips(gitDir: string, tips: readonly string[]): Promise<readonly string[]> {
  const names = [...new Set(tips)].sort();
  await writeFile(
    join(gitDir, 'packed-refs'),
    `# pack-refs with: peeled fully-peeled sorted \n${names.map((name) => `${name} refs/tags/${name}\n`).join('')}`,
  );
  return names;
}

async function tipsContaining(options: HistoryOptions, commit: string): Promise<ReadonlySet<string>> {
  const answer = await options.git({
    args: ['tag', '--contains', commit, '--format=%(objectname)'],
    gitDir: options.gitDir,
    maxBytes: 100 * options.refs.length + 1024,
    timeout: WALK,
  });
  return new Set(answer.ok ? answer.value.toString('latin1').split('\n') : []);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
