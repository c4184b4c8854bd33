import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { join, sep } from 'node:path';

import { compareText } from '../domain/compare-text.ts';
import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { FileTree, TreeEntry, TreeListing } from '../ports.ts';
import { isPrunedDirectory } from './pruned-directories.ts';

export interface WorkTreeOptions {
  /** Files and directories that are looked at; 200,000 unless told. */
  readonly maxEntries?: number;
  /** Levels below the root; 100 unless told. */
  readonly maxDepth?: number;
  /** Bytes of one file; 64 MiB unless told. */
  readonly maxBytes?: number;
}

type Skipped = TreeListing['skipped'][number];

/**
 * The files below a directory on disk. The walk is bounded, never follows a symbolic link, and says what it left
 * out. Reading resolves the path again and opens only a regular file inside the root, so that a file swapped for
 * a link, a pipe or a device after the walk is refused and never blocks. The listing is made once.
 */
export function createWorkTree(root: string, options: WorkTreeOptions = {}): FileTree {
  const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
  let listing: Result<TreeListing, SourceError> | undefined;
  return {
    id: 'worktree',
    list: () => (listing ??= walk(root, options)),
    read: (path) => readInside(root, path, maxBytes),
  };
}

/** Asks the disk for the size only when somebody wants it. */
class DiskEntry implements TreeEntry {
  readonly path: string;
  private readonly root: string;
  constructor(root: string, path: string) {
    this.root = root;
    this.path = path;
  }
  get size(): number {
    return lstatSync(join(this.root, this.path), { throwIfNoEntry: false })?.size ?? 0;
  }
}

function walk(root: string, options: WorkTreeOptions): Result<TreeListing, SourceError> {
  const maxEntries = options.maxEntries ?? 200_000;
  const maxDepth = options.maxDepth ?? 100;
  let realRoot: string;
  try {
    realRoot = realpathSync(root);
    if (!statSync(realRoot).isDirectory())
      return err({ kind: 'not-found', message: 'it is not a directory' });
  } catch (error) {
    return err(describeFault(error, 'the directory'));
  }
  const entries: TreeEntry[] = [];
  const skipped: Skipped[] = [];
  let seen = 0;
  let truncated = false;

  // Level by level and in order of names, so that a truncated walk has the files nearest to the root, always the same.
  const pending: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  for (const next of pending) {
    if (next.depth > maxDepth) {
      skip(next.path, 'walk-truncated', `lies deeper than ${maxDepth} levels`);
      continue;
    }
    enter(next.path, next.depth);
    if (truncated) {
      skip(next.path, 'walk-truncated', `the walk ended after ${maxEntries} files and directories`);
      break;
    }
  }
  entries.sort((a, b) => compareText(a.path, b.path));
  skipped.sort((a, b) => compareText(a.path, b.path));
  return ok({ entries, skipped });

  function enter(path: string, depth: number): void {
    let found: Dirent[];
    try {
      found = readdirSync(join(realRoot, path), { withFileTypes: true });
    } catch (error) {
      skip(path, 'walk-truncated', describeFault(error, 'the directory').message);
      return;
    }
    found.sort((a, b) => compareText(a.name, b.name));
    if (found.length === 0 && path !== '') skip(path, 'file-not-regular', 'is an empty directory');
    let siblings: Set<string> | undefined;
    const sibling = (name: string): boolean =>
      (siblings ??= new Set(found.map((entry) => entry.name))).has(name);
    for (const entry of found) {
      if (seen >= maxEntries) {
        truncated = true;
        return;
      }
      seen++;
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      classify(entry, child, { depth, sibling });
    }
  }

  function classify(
    entry: Dirent,
    path: string,
    place: { readonly depth: number; readonly sibling: (name: string) => boolean },
  ): void {
    const full = join(realRoot, path);
    let kind: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'> = entry;
    if (entry.name.includes('\ufffd') || isUnclassified(entry)) {
      const stats = lstatSync(full, { throwIfNoEntry: false });
      if (stats === undefined) {
        const code = entry.isDirectory() ? 'walk-truncated' : 'file-not-readable';
        skip(path, code, 'has a name that is not valid UTF-8');
        return;
      }
      kind = stats;
    }
    if (kind.isFile()) {
      entries.push(new DiskEntry(realRoot, path));
    } else if (kind.isDirectory()) {
      if (!isPrunedDirectory(entry.name, { sibling: place.sibling })) {
        pending.push({ path, depth: place.depth + 1 });
      }
    } else if (kind.isSymbolicLink()) {
      skipped.push(describeLink(realRoot, path));
    } else {
      skip(path, 'file-not-regular', 'is a pipe, a socket or a device');
    }
  }

  function skip(path: string, code: Skipped['code'], reason: string): void {
    skipped.push({ path: path === '' ? '.' : path, code, reason });
  }
}

/** Some file systems do not say in the directory what an entry is. */
function isUnclassified(entry: Dirent): boolean {
  return !(
    entry.isFile() ||
    entry.isDirectory() ||
    entry.isSymbolicLink() ||
    entry.isFIFO() ||
    entry.isSocket() ||
    entry.isCharacterDevice() ||
    entry.isBlockDevice()
  );
}

function describeLink(realRoot: string, path: string): Skipped {
  try {
    const target = toRelative(realRoot, realpathSync(join(realRoot, path)));
    return target === undefined
      ? { path, code: 'file-outside-root', reason: 'is a symbolic link that leads outside the root' }
      : { path, code: 'file-not-regular', reason: 'is a symbolic link', target };
  } catch {
    return { path, code: 'file-not-regular', reason: 'is a symbolic link that leads nowhere' };
  }
}

/** The path below the root with forward slashes; undefined outside. */
export function toRelative(realRoot: string, real: string): string | undefined {
  if (real === realRoot) return '.';
  const prefix = realRoot.endsWith(sep) ? realRoot : realRoot + sep;
  return real.startsWith(prefix) ? real.slice(prefix.length).split(sep).join('/') : undefined;
}

function readInside(root: string, path: string, maxBytes: number): Result<Uint8Array, SourceError> {
  if (path.includes('\0') || path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    return err({ kind: 'not-permitted', message: 'the path is not a plain path below the root' });
  }
  let handle: number | undefined;
  try {
    const realRoot = realpathSync.native(root);
    const full = join(realRoot, path);
    if (toRelative(realRoot, realpathSync.native(full)) !== path) {
      return err({ kind: 'not-permitted', message: 'the path leads through a symbolic link' });
    }
    // Without these a link put there meanwhile is followed, and opening a pipe waits for its other end.
    handle = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(handle);
    if (!stats.isFile()) return err({ kind: 'not-permitted', message: 'it is not a regular file' });
    if (stats.size > maxBytes) return err(tooLarge(maxBytes));
    return readAll(handle, stats.size, maxBytes);
  } catch (error) {
    return err(describeFault(error, 'the file'));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Reads to the end, also of files whose size is not told (as below /proc), but never beyond the bound. */
function readAll(handle: number, size: number, maxBytes: number): Result<Uint8Array, SourceError> {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(handle, bytes, length, bytes.length - length, null);
    if (count === 0) return ok(bytes.subarray(0, length));
    length += count;
    if (length > maxBytes) return err(tooLarge(maxBytes));
    if (length === bytes.length) {
      const larger = Buffer.allocUnsafe(Math.min(bytes.length * 2 + 65_536, maxBytes + 1));
      bytes.copy(larger, 0, 0, length);
      bytes = larger;
    }
  }
}

function tooLarge(maxBytes: number): SourceError {
  return { kind: 'too-large', message: `it is larger than ${maxBytes} bytes` };
}

/** A failed call of the file system as a port's error. */
export function describeFault(error: unknown, what: string): SourceError {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? 'unknown';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'not-found', message: `${what} does not exist` };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'not-permitted', message: `${what} may not be read` };
    case 'ELOOP':
      return { kind: 'not-permitted', message: `${what} is a symbolic link` };
    default:
      return { kind: 'unreachable', message: `${what} cannot be read (${code})` };
  }
}
