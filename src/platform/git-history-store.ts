import { createHash, randomBytes } from 'node:crypto';
import {
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';

import { makeDirectory } from './cache-directory.ts';
import { resetConfig } from './git-bare.ts';
import type { RunGitCommand } from './git-command.ts';

/** Histories of earlier runs: what is taken from it is hashed again, so it can hide nothing and claim nothing. */
export interface HistoryStore {
  /**
   * Brings the packs of an earlier run into an empty repository. What were the tips then; undefined when there is
   * nothing.
   */
  seed(url: string, gitDir: string, git: RunGitCommand): Promise<readonly string[] | undefined>;
  /** Keeps the packs of a repository and its tips in the place of those kept before. Never fails. */
  publish(url: string, gitDir: string, tips: readonly string[]): Promise<void>;
  /** Removes the longest unused histories above the limit and what broken runs left. Never fails. */
  prune(): Promise<void>;
}

const PACK = /^pack-[0-9a-f]{40,64}\.pack$/;
/** More packs than these are fetched anew: every fetch adds one. */
const MAX_PACKS = 12;
const STALE = 6 * 3_600_000;
const REINDEX = 30_000;

export const noHistoryStore: HistoryStore = {
  seed: () => Promise.resolve(undefined),
  publish: () => Promise.resolve(),
  prune: () => Promise.resolve(),
};

/**
 * A directory per address that holds packs and nothing else that git reads. A run works on links or copies in a
 * directory of its own and replaces the kept one by renaming: two runs cannot disturb each other, and one that is
 * killed leaves the kept one as it was. `maxBytes`: of all histories together.
 */
export function createHistoryStore(directory: string, maxBytes = 256 * 1024 * 1024): HistoryStore {
  const placeOf = (url: string) => join(directory, createHash('sha256').update(url).digest('hex'));
  return {
    seed: async (url, gitDir, git) => {
      const place = placeOf(url);
      try {
        const entries = await readdir(place, { withFileTypes: true });
        // Links and pipes are nothing that a run has left.
        if (!entries.every((entry) => entry.isFile())) return undefined;
        const packs = entries.map(({ name }) => name).filter((name) => PACK.test(name));
        if (packs.length === 0 || packs.length > MAX_PACKS) return undefined;
        for (const name of packs) {
          const pack = join(gitDir, 'objects', 'pack', name);
          await take(join(place, name), pack);
          // Without its index: that is made from the content, so every object is what its name says.
          const indexed = await git({ args: ['index-pack', pack], gitDir, timeout: REINDEX });
          if (!indexed.ok) throw new Error('a damaged pack');
          await writeFile(pack.replace(/pack$/, 'promisor'), '');
        }
        await utimes(place, new Date(), new Date()).catch(() => {});
        const tips = await readFile(join(place, 'tips'), 'latin1').catch(() => '');
        return tips.split('\n').filter((name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name));
      } catch {
        await empty(gitDir);
        return undefined;
      }
    },
    publish: async (url, gitDir, tips) => {
      const place = placeOf(url);
      const fresh = join(directory, `tmp-${randomBytes(8).toString('hex')}`);
      try {
        await makeDirectory(fresh);
        const packs = join(gitDir, 'objects', 'pack');
        for (const name of await readdir(packs)) {
          if (PACK.test(name)) await take(join(packs, name), join(fresh, name));
        }
        await writeFile(join(fresh, 'tips'), tips.join('\n'));
        await rename(place, `${fresh}-old`).catch(() => {});
        await rename(fresh, place);
      } catch {
        // Another run was quicker, or nothing can be written: the next run fetches.
      }
      await rm(fresh, { recursive: true, force: true }).catch(() => {});
      await rm(`${fresh}-old`, { recursive: true, force: true }).catch(() => {});
    },
    prune: () => prune(directory, maxBytes).catch(() => {}),
  };
}

/** Takes everything out of a repository of our own. Rejects where it cannot. */
export async function empty(gitDir: string): Promise<void> {
  const digits = /sha256/.test(await readFile(join(gitDir, 'config'), 'utf8')) ? 64 : 40;
  for (const name of ['objects', 'packed-refs', 'shallow', 'FETCH_HEAD']) {
    await rm(join(gitDir, name), { recursive: true, force: true });
  }
  await mkdir(join(gitDir, 'objects', 'pack'), { mode: 0o700, recursive: true });
  await resetConfig(gitDir, digits);
}

async function take(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

async function prune(directory: string, maxBytes: number): Promise<void> {
  const now = Date.now();
  const kept: { path: string; size: number; used: number }[] = [];
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    if (name.startsWith('tmp-')) {
      if (now - (await lstat(path)).mtimeMs > STALE) await rm(path, { recursive: true, force: true });
      continue;
    }
    const used = await lstat(path);
    let size = 0;
    for (const file of await readdir(path).catch(() => [])) size += (await lstat(join(path, file))).size;
    kept.push({ path, size, used: used.mtimeMs });
  }
  kept.sort((a, b) => b.used - a.used);
  let total = 0;
  for (const { path, size } of kept) {
    total += size;
    if (total > maxBytes) await rm(path, { recursive: true, force: true });
  }
}
