import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

import { compareText } from '../domain/compare-text.ts';
import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { InstalledEntry, InstalledFiles } from '../ports.ts';
import { describeFault, toRelative } from './file-tree.ts';

export interface InstalledFilesOptions {
  /** Entries listed and files read, all together; 1,000,000 unless told. */
  readonly maxSteps?: number;
  /** Bytes read, all together; 32 GiB unless told. */
  readonly maxBytes?: number;
}

const CHUNK = 1024 * 1024;
const BUDGET: SourceError = {
  kind: 'budget',
  message: 'the installation is larger than this run may read',
};

/** Reads `node_modules` and virtual environments below a root. No link is followed, and nothing blocks. */
export function createInstalledFiles(root: string, options: InstalledFilesOptions = {}): InstalledFiles {
  let steps = options.maxSteps ?? 1_000_000;
  let bytes = options.maxBytes ?? 32 * 1024 ** 3;
  let realRoot: string | undefined;
  const open = (path: string): string | undefined => {
    realRoot ??= realpathSync(root);
    const full = join(realRoot, path);
    return toRelative(realRoot, realpathSync(full)) === path ? full : undefined;
  };

  const targetOf = (full: string): string | undefined => {
    try {
      return realRoot === undefined ? undefined : toRelative(realRoot, realpathSync(full));
    } catch {
      return undefined;
    }
  };

  return {
    list: (path) =>
      guarded(path, 'the directory', (full) => {
        const found = readdirSync(full, { withFileTypes: true });
        steps -= found.length;
        if (steps < 0) return err(BUDGET);
        const entries = found.map((entry): InstalledEntry => {
          const { name } = entry;
          if (!entry.isSymbolicLink()) {
            return { name, kind: entry.isDirectory() ? 'directory' : entry.isFile() ? 'file' : 'other' };
          }
          const target = targetOf(join(full, name));
          return { name, kind: 'link', ...(target !== undefined ? { target } : {}) };
        });
        return ok(entries.sort((a, b) => compareText(a.name, b.name)));
      }),
    read: (path, maxBytes) =>
      guarded(path, 'the file', (full) => {
        const parts: Uint8Array[] = [];
        const done = readRegular(full, maxBytes, (part) => parts.push(Buffer.from(part)));
        return done.ok ? ok(Buffer.concat(parts)) : done;
      }),
    digest: (path) =>
      guarded(path, 'the file', (full) => {
        const hash = createHash('sha256');
        const done = readRegular(full, Infinity, (part) => hash.update(part));
        return done.ok ? ok(hash.digest('hex')) : done;
      }),
  };

  function guarded<T>(
    path: string,
    what: string,
    use: (full: string) => Result<T, SourceError>,
  ): Result<T, SourceError> {
    if (steps-- <= 0) return err(BUDGET);
    const plain =
      path === '.' ||
      path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\0'));
    if (!plain) return err({ kind: 'not-permitted', message: 'the path is not a plain path below the root' });
    try {
      const full = open(path);
      return full === undefined
        ? err({ kind: 'not-permitted', message: 'the path leads through a symbolic link' })
        : use(full);
    } catch (error) {
      return err(describeFault(error, what));
    }
  }

  function readRegular(
    full: string,
    limit: number,
    take: (part: Uint8Array) => void,
  ): Result<void, SourceError> {
    const handle = openSync(
      full,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      if (!fstatSync(handle).isFile())
        return err({ kind: 'not-permitted', message: 'it is not a regular file' });
      const buffer = Buffer.allocUnsafe(CHUNK);
      for (let length = 0; ; ) {
        const count = readSync(handle, buffer, 0, CHUNK, null);
        if (count === 0) return ok(undefined);
        length += count;
        bytes -= count;
        if (length > limit) return err({ kind: 'too-large', message: `it is larger than ${limit} bytes` });
        if (bytes < 0) return err(BUDGET);
        take(buffer.subarray(0, count));
      }
    } finally {
      closeSync(handle);
    }
  }
}
