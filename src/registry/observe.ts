import type { StoredFacts } from './facts-line.ts';

/** Plain sentences about what a registry was seen to do, out of the facts it gave. */
export function observe(seen: readonly StoredFacts[], clockBetrayed: boolean): string[] {
  const details = new Map<string, number>();
  for (const { facts } of seen) {
    const own = new Set<string>();
    for (const fact of Object.values(facts)) {
      if (!fact.known && fact.reason === 'stripped-by-mirror') own.add(fact.detail);
    }
    for (const detail of own) details.set(detail, (details.get(detail) ?? 0) + 1);
  }
  const lines = [...details]
    .map(([detail, count]) => `${detail} (${count} of ${seen.length} releases)`)
    .sort();
  return clockBetrayed
    ? [...lines, 'over all packages, publication times contradict the order of versions']
    : lines;
}
