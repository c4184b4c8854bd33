import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';

export interface WriteOptions {
  /** Also makes a file that is not there yet, in a directory that is. */
  readonly create?: boolean;
  /** Also makes the directories above it that are not there yet. */
  readonly directories?: boolean;
}

/**
 * Replaces a regular file that exists below the root: a new file beside it, flushed, takes its name and mode. When
 * anything fails the old file is as it was and nothing is left beside it. A path with a symbolic link in it is refused,
 * so nothing outside the root is ever written.
 */
export function writeInside(
  root: string,
  path: string,
  text: string,
  options: WriteOptions = {},
): Result<void, SourceError> {
  if (path.includes('\0') || path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    return err({ kind: 'not-permitted', message: 'the path is not a plain path below the root' });
  }
  let temporary: string | undefined;
  try {
    const realRoot = realpathSync(root);
    const full = join(realRoot, ...path.split('/'));
    if (options.directories === true) makeDirectories(realRoot, path.split('/').slice(0, -1));
    const stats = lstatSync(full, { throwIfNoEntry: options.create !== true });
    if (
      stats?.isSymbolicLink() ||
      realpathSync(dirname(full)) !== dirname(full) ||
      !full.startsWith(below(realRoot))
    ) {
      return err({ kind: 'not-permitted', message: 'the path leads through a symbolic link' });
    }
    if (stats !== undefined && !stats.isFile())
      return err({ kind: 'not-permitted', message: 'it is not a regular file' });
    // A file that may not be written is meant to stay, though a rename could replace it.
    if (stats !== undefined && (stats.mode & 0o222) === 0)
      return err({ kind: 'not-permitted', message: 'the file is read-only' });
    temporary = join(dirname(full), `.countersign-${randomBytes(8).toString('hex')}.tmp`);
    writeNew(temporary, text, stats === undefined ? 0o644 : stats.mode & 0o7777);
    renameSync(temporary, full);
    temporary = undefined;
    return ok(undefined);
  } catch (error) {
    return err(describe(error));
  } finally {
    if (temporary !== undefined) rmSync(temporary, { force: true });
  }
}

/** One by one, and none below a link: what is not a directory stays, and is told apart afterwards. */
function makeDirectories(realRoot: string, parts: readonly string[]): void {
  let place = realRoot;
  for (const part of parts) {
    place = join(place, part);
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (stats === undefined) mkdirSync(place);
    else if (!stats.isDirectory()) return;
  }
}

function below(realRoot: string): string {
  return realRoot.endsWith(sep) ? realRoot : realRoot + sep;
}

function writeNew(path: string, text: string, mode: number): void {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const handle = openSync(path, flags, 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fchmodSync(handle, mode);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function describe(error: unknown): SourceError {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? 'unknown';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'not-found', message: 'the file does not exist' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'not-permitted', message: `it may not be written (${code})` };
    default:
      return { kind: 'unreachable', message: `it cannot be written (${code})` };
  }
}
