import { compareText } from '../domain/compare-text.ts';
import type { Inventory } from './format.ts';

interface Lockfile {
  readonly path: string;
  readonly format: string;
  readonly sha256: string | undefined;
  readonly purls: ReadonlySet<string>;
}

const MAX_CANDIDATES = 1000;

/**
 * Lockfiles of the base that stand at another path in head: old path to new path. Two are taken for one when they
 * have the same format and the same bytes, or share at least half of the larger one's components.
 */
export function pairLockfiles(base: Inventory, head: Inventory): ReadonlyMap<string, string> {
  const gone = findOnly(base, head).slice(0, MAX_CANDIDATES);
  const fresh = findOnly(head, base).slice(0, MAX_CANDIDATES);
  const moved = new Map<string, string>();
  if (gone.length === 0 || fresh.length === 0) return moved;
  const candidates = gone
    .flatMap((from) => fresh.map((to) => ({ from, to, likeness: compare(from, to) })))
    .filter(({ likeness }) => likeness >= 0.5)
    .sort(
      (a, b) =>
        b.likeness - a.likeness || compareText(a.from.path, b.from.path) || compareText(a.to.path, b.to.path),
    );
  const taken = new Set<string>();
  for (const { from, to } of candidates) {
    if (moved.has(from.path) || taken.has(to.path)) continue;
    moved.set(from.path, to.path);
    taken.add(to.path);
  }
  return moved;
}

/** Lockfiles with components whose path the other state does not have. */
function findOnly(one: Inventory, other: Inventory): Lockfile[] {
  const there = new Set(other.files.map((file) => file.path));
  const files = one.files.filter((file) => file.components > 0 && !there.has(file.path));
  if (files.length === 0) return [];
  const purls = new Map(files.map((file) => [file.path, new Set<string>()]));
  for (const { lockfile, purl } of one.components) purls.get(lockfile)?.add(purl);
  return files.map(({ path, format, sha256 }) => ({
    path,
    format,
    sha256,
    purls: purls.get(path) ?? new Set(),
  }));
}

/** 0 to 1. */
function compare(a: Lockfile, b: Lockfile): number {
  if (a.format !== b.format) return 0;
  if (a.sha256 !== undefined && a.sha256 === b.sha256) return 1;
  let shared = 0;
  for (const purl of a.purls) if (b.purls.has(purl)) shared++;
  return shared / Math.max(a.purls.size, b.purls.size, 1);
}
