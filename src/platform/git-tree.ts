import { compareText } from '../domain/compare-text.ts';
import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { FileTree, TreeEntry, TreeListing } from '../ports.ts';
import { isPrunedDirectory } from './pruned-directories.ts';
import type { RunGit } from './run-git.ts';

type Skipped = TreeListing['skipped'][number];

interface Blob {
  readonly path: string;
  readonly id: string;
}

/** Bytes that one `cat-file` process may answer. */
const BATCH = 128 * 1024 * 1024;
const MAX_ENTRIES = 200_000;

/**
 * The files of a commit, below the directory that git runs in. `prefetch` reads many files with one process;
 * reading a file that was not announced costs a process of its own.
 */
export function createCommitTree(git: RunGit, commit: string, maxBytes: number): FileTree {
  const contents = new Map<string, Result<Uint8Array, SourceError>>();
  let sizes: ReadonlyMap<string, number> | undefined;
  let blobs: ReadonlyMap<string, string> | undefined;
  let listing: Result<TreeListing, SourceError> | undefined;

  class CommitEntry implements TreeEntry {
    readonly path: string;
    constructor(path: string) {
      this.path = path;
    }
    get size(): number {
      sizes ??= readSizes(git, [...(blobs?.values() ?? [])]);
      return sizes.get(blobs?.get(this.path) ?? '') ?? 0;
    }
  }

  function list(): Result<TreeListing, SourceError> {
    if (listing !== undefined) return listing;
    const found = listBlobs(git, commit);
    if (!found.ok) return (listing = found);
    blobs = new Map(found.value.blobs.map((blob) => [blob.path, blob.id]));
    const skipped = [...found.value.skipped, ...describeLinks(git, found.value.links, blobs)];
    listing = ok({
      entries: found.value.blobs.map((blob) => new CommitEntry(blob.path)),
      skipped: skipped.sort((a, b) => compareText(a.path, b.path)),
    });
    return listing;
  }

  function prefetch(paths: readonly string[]): void {
    if (!list().ok) return;
    const wanted = paths.flatMap((path) => {
      const id = blobs?.get(path);
      return id === undefined || contents.has(id) ? [] : [id];
    });
    for (const [id, content] of readBlobs(git, [...new Set(wanted)], maxBytes)) contents.set(id, content);
  }

  return {
    id: commit,
    list,
    prefetch,
    read: (path) => {
      const listed = list();
      if (!listed.ok) return listed;
      const id = blobs?.get(path);
      if (id === undefined) return err({ kind: 'not-found', message: 'the commit has no such file' });
      if (!contents.has(id)) prefetch([path]);
      return contents.get(id) ?? err({ kind: 'not-found', message: 'git did not answer' });
    },
  };
}

interface Listed {
  readonly blobs: readonly Blob[];
  readonly links: readonly Blob[];
  readonly skipped: readonly Skipped[];
}

function listBlobs(git: RunGit, commit: string): Result<Listed, SourceError> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) {
    return err({ kind: 'malformed', message: 'a tree is read from a full commit only' });
  }
  const answer = git(['ls-tree', '-r', '-z', commit]);
  if (!answer.ok) {
    return answer.error.kind === 'not-found'
      ? err({
          kind: 'not-found',
          message: `${commit} is not in this clone; check out with more history (fetch-depth: 0) or fetch it first`,
        })
      : answer;
  }
  const blobs: Blob[] = [];
  const links: Blob[] = [];
  const skipped: Skipped[] = [];
  for (const { mode, blob } of splitListing(answer.value)) {
    if (blobs.length + links.length >= MAX_ENTRIES) {
      skipped.push({
        path: '.',
        code: 'walk-truncated',
        reason: `the walk ended after ${MAX_ENTRIES} files`,
      });
      break;
    }
    if (blob.path.includes('\ufffd')) {
      skipped.push({
        path: blob.path,
        // A directory of such a name hides all that lies in it.
        code: /\ufffd.*\//.test(blob.path) ? 'walk-truncated' : 'file-not-readable',
        reason: 'has a name that is not valid UTF-8',
      });
    } else if (mode === '120000') {
      links.push(blob);
    } else if (mode.startsWith('100')) {
      blobs.push(blob);
    }
  }
  const kept = prune(blobs);
  return ok({ blobs: kept.sort((a, b) => compareText(a.path, b.path)), links: prune(links, blobs), skipped });
}

/** Records of `ls-tree -z`: mode, type and object, a tab, the path, a NUL. */
function* splitListing(output: Buffer): Generator<{ mode: string; blob: Blob }> {
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    if (end < 0) return;
    const tab = output.indexOf(9, start);
    if (tab > start && tab < end) {
      const [mode = '', , id = ''] = output.toString('latin1', start, tab).split(' ');
      yield { mode, blob: { path: output.toString('utf8', tab + 1, end), id } };
    }
    start = end + 1;
  }
}

/** Leaves out the directories that a walk on disk leaves out. */
function prune(files: readonly Blob[], all: readonly Blob[] = files): Blob[] {
  const paths = new Set(all.map((blob) => blob.path));
  const verdicts = new Map<string, boolean>([['', false]]);
  const isPruned = (directory: string): boolean => {
    const known = verdicts.get(directory);
    if (known !== undefined) return known;
    const slash = directory.lastIndexOf('/');
    const parent = slash < 0 ? '' : directory.slice(0, slash);
    const verdict =
      isPruned(parent) ||
      isPrunedDirectory(directory.slice(slash + 1), {
        sibling: (name) => paths.has(parent === '' ? name : `${parent}/${name}`),
      });
    verdicts.set(directory, verdict);
    return verdict;
  };
  return files.filter(({ path }) => {
    const slash = path.lastIndexOf('/');
    return !(slash >= 0 && countSlashes(path) <= 1000 && isPruned(path.slice(0, slash)));
  });
}

function countSlashes(path: string): number {
  let count = 0;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) count++;
  return count;
}

function describeLinks(
  git: RunGit,
  links: readonly Blob[],
  blobs: ReadonlyMap<string, string>,
): readonly Skipped[] {
  if (links.length === 0) return [];
  const targets = readBlobs(git, [...new Set(links.map((link) => link.id))], 4096);
  return links.map(({ path, id }): Skipped => {
    const content = targets.get(id);
    const target = content?.ok === true ? resolveLink(path, Buffer.from(content.value).toString('utf8')) : '';
    if (target === undefined) {
      return { path, code: 'file-outside-root', reason: 'is a symbolic link that leads outside the root' };
    }
    return {
      path,
      code: 'file-not-regular',
      reason: blobs.has(target) ? 'is a symbolic link' : 'is a symbolic link to something that is not a file',
      ...(blobs.has(target) ? { target } : {}),
    };
  });
}

/** The path that a link's text leads to by itself; undefined when it leaves the root. */
function resolveLink(path: string, text: string): string | undefined {
  if (text.startsWith('/')) return undefined;
  const parts = path.split('/').slice(0, -1);
  for (const part of text.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

function readSizes(git: RunGit, ids: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  if (ids.length === 0) return sizes;
  const answer = git(['cat-file', '--batch-check'], { input: `${ids.join('\n')}\n` });
  if (!answer.ok) return sizes;
  for (const line of answer.value.toString('latin1').split('\n')) {
    const [id, type, size] = line.split(' ');
    if (id !== undefined && type === 'blob' && size !== undefined) sizes.set(id, Number(size));
  }
  return sizes;
}

function readBlobs(
  git: RunGit,
  ids: readonly string[],
  maxBytes: number,
): Map<string, Result<Uint8Array, SourceError>> {
  const contents = new Map<string, Result<Uint8Array, SourceError>>();
  const sizes = readSizes(git, ids);
  let batch: string[] = [];
  let total = 0;
  const flush = (): void => {
    if (batch.length > 0) readBatch(git, batch, contents);
    batch = [];
    total = 0;
  };
  for (const id of ids) {
    const size = sizes.get(id);
    if (size === undefined) {
      contents.set(
        id,
        err({
          kind: 'not-found',
          message: 'its content is not in this clone; check out with more history (fetch-depth: 0)',
        }),
      );
    } else if (size > maxBytes) {
      contents.set(id, err({ kind: 'too-large', message: `it is larger than ${maxBytes} bytes` }));
    } else {
      if (total + size > BATCH) flush();
      batch.push(id);
      total += size;
    }
  }
  flush();
  return contents;
}

/** Answers of `cat-file --batch`: `<id> blob <size>`, a line feed, the bytes, a line feed. */
function readBatch(
  git: RunGit,
  ids: readonly string[],
  contents: Map<string, Result<Uint8Array, SourceError>>,
): void {
  const answer = git(['cat-file', '--batch'], { input: `${ids.join('\n')}\n`, maxBytes: 2 * BATCH });
  let at = 0;
  for (const id of ids) {
    if (!answer.ok) {
      contents.set(id, answer);
      continue;
    }
    const end = answer.value.indexOf(10, at);
    const [found, type, size] = answer.value.toString('latin1', at, end < 0 ? at : end).split(' ');
    const length = Number(size);
    if (end < 0 || found !== id || type !== 'blob' || !Number.isSafeInteger(length)) {
      contents.set(id, err({ kind: 'malformed', message: 'git answered something else than the file' }));
      return;
    }
    contents.set(id, ok(answer.value.subarray(end + 1, end + 1 + length)));
    at = end + 1 + length + 1;
  }
}
