import { createHash, hash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Cache } from '../ports.ts';
import { makeDirectory } from './cache-directory.ts';
import type { Environment } from './http-proxy.ts';

const MAGIC = 'countersign-cache-1';
const PRUNE_EVERY = 24 * 3_600_000;
const STALE_TEMPORARY = 3_600_000;

export interface DiskCacheOptions {
  readonly directory: string;
  /** Bytes kept after pruning, 512 MiB by default. Entries whose key starts with `keep/` do not count and stay. */
  readonly maxBytes?: number;
}

export interface DiskCache extends Cache {
  /** Removes the longest unused entries above the limit; at most once a day unless forced. Never fails. */
  prune(force?: boolean): Promise<void>;
}

/**
 * Where the store stands: `COUNTERSIGN_CACHE_DIR`, else `countersign` in `XDG_CACHE_HOME` (or the platform's place).
 */
export function defaultCacheDirectory(env: Environment, homeDir: string): string {
  const own = env.COUNTERSIGN_CACHE_DIR;
  if (own !== undefined && own !== '') return own;
  const base =
    env.XDG_CACHE_HOME !== undefined && env.XDG_CACHE_HOME !== ''
      ? env.XDG_CACHE_HOME
      : (env.LOCALAPPDATA ?? join(homeDir, '.cache'));
  return join(base, 'countersign');
}

/**
 * A store on disk. Entries are written beside their place and renamed, and carry their key and digest: what is
 * truncated, exchanged or damaged is as if absent. A directory that cannot be read or written is an empty store.
 */
export function createDiskCache(options: DiskCacheOptions): DiskCache {
  const { directory, maxBytes = 512 * 1024 * 1024 } = options;
  let writable = true;
  return {
    get: async (key) => {
      const place = placeOf(directory, key);
      // A failed open costs ten times as much, and a run without a network may ask for thousands that are not there.
      if (!existsSync(place)) return undefined;
      try {
        return openEntry(await readFile(place), key);
      } catch {
        return undefined;
      }
    },
    put: async (key, bytes) => {
      if (!writable) return;
      const place = placeOf(directory, key);
      const temporary = `${place}.${randomBytes(6).toString('hex')}.tmp`;
      try {
        await makeDirectory(dirname(place));
        await writeFile(temporary, sealEntry(key, bytes), { mode: 0o600, flag: 'wx' });
        await rename(temporary, place);
      } catch (error) {
        // A full or read-only disk will not mend within this run; too many open files may.
        const { code } = error as NodeJS.ErrnoException;
        if (code !== 'EMFILE' && code !== 'ENFILE') writable = false;
        await rm(temporary, { force: true }).catch(() => {});
      }
    },
    prune: async (force = false) => {
      try {
        await prune(directory, maxBytes, force);
      } catch {
        // Pruning is a courtesy; the next run tries again.
      }
    },
  };
}

/** A store that lives as long as the process. */
export function createMemoryCache(): Cache {
  const entries = new Map<string, Uint8Array>();
  return {
    get: (key) => Promise.resolve(entries.get(key)),
    put: (key, bytes) => {
      entries.set(key, bytes);
      return Promise.resolve();
    },
  };
}

/** A store that forgets everything. */
export const noCache: Cache = { get: () => Promise.resolve(undefined), put: () => Promise.resolve() };

function placeOf(directory: string, key: string): string {
  const name = hash('sha256', key, 'hex');
  return join(directory, key.startsWith('keep/') ? 'keep' : 'entries', name.slice(0, 2), name.slice(2));
}

function sealEntry(key: string, bytes: Uint8Array): Uint8Array {
  const name = Buffer.from(key, 'utf8');
  const digest = createHash('sha256').update(bytes).digest('hex');
  return Buffer.concat([Buffer.from(`${MAGIC} ${digest} ${name.length}\n`), name, bytes]);
}

function openEntry(entry: Uint8Array, key: string): Uint8Array | undefined {
  const line = entry.indexOf(10);
  if (line < 0 || line > 200) return undefined;
  const [magic, digest, length] = Buffer.from(entry.subarray(0, line)).toString('latin1').split(' ');
  if (magic !== MAGIC || digest === undefined || length === undefined) return undefined;
  const start = line + 1 + Number(length);
  if (!(start <= entry.length)) return undefined;
  if (Buffer.from(entry.subarray(line + 1, start)).toString('utf8') !== key) return undefined;
  const bytes = entry.subarray(start);
  return createHash('sha256').update(bytes).digest('hex') === digest ? bytes : undefined;
}

async function prune(directory: string, maxBytes: number, force: boolean): Promise<void> {
  const stamp = join(directory, 'pruned');
  const now = Date.now();
  const last = await stat(stamp).then(
    (info) => info.mtimeMs,
    () => undefined,
  );
  if (last === undefined) await writeFile(stamp, '', { mode: 0o600 });
  if (!force && (last === undefined || now - last < PRUNE_EVERY)) return;
  await utimes(stamp, now / 1000, now / 1000);
  const files: { path: string; size: number; used: number }[] = [];
  const root = join(directory, 'entries');
  for (const group of await readdir(root)) {
    for (const name of await readdir(join(root, group))) {
      const path = join(root, group, name);
      const info = await stat(path);
      if (!info.isFile()) continue;
      if (name.endsWith('.tmp')) {
        if (now - info.mtimeMs > STALE_TEMPORARY) await rm(path, { force: true });
      } else files.push({ path, size: info.size, used: Math.max(info.atimeMs, info.mtimeMs) });
    }
  }
  files.sort((a, b) => b.used - a.used);
  let total = 0;
  for (const file of files) {
    total += file.size;
    if (total > maxBytes) await rm(file.path, { force: true });
  }
}
