import type { Component } from '../domain/component.ts';
import type { UpdateSize } from '../domain/change.ts';
import { compareVersions, updateSize } from '../domain/version.ts';
import { compareText } from '../domain/compare-text.ts';

export interface PairedVersions {
  readonly pairs: readonly { readonly from: Component; readonly to: Component }[];
  readonly removed: readonly Component[];
  readonly added: readonly Component[];
}

/** Above this number of possible pairs, versions are paired in their order instead of by nearness. */
const MAX_PAIRS = 10_000;

const DISTANCE: Readonly<Record<UpdateSize, number>> = { patch: 1, minor: 2, major: 3, unknown: 4 };

/** Pairs the versions of one package that went with those that came: the same version first, then the nearest. */
export function pairVersions(olds: readonly Component[], news: readonly Component[]): PairedVersions {
  const [old] = olds;
  const [fresh] = news;
  if (old === undefined || fresh === undefined) return { pairs: [], removed: olds, added: news };
  if (olds.length === 1 && news.length === 1) {
    return { pairs: [{ from: old, to: fresh }], removed: [], added: [] };
  }
  const left = olds.toSorted(orderVersions);
  const right = news.toSorted(orderVersions);
  const candidates =
    left.length * right.length > MAX_PAIRS
      ? left.slice(0, right.length).map((_, i) => ({ i, j: i, distance: 0 }))
      : left
          .flatMap((from, i) => right.map((to, j) => ({ i, j, distance: measure(from, to) })))
          .sort((a, b) => a.distance - b.distance || a.i - b.i || a.j - b.j);
  const pairs: { from: Component; to: Component }[] = [];
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  for (const { i, j } of candidates) {
    const from = left[i];
    const to = right[j];
    if (from === undefined || to === undefined || usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    pairs.push({ from, to });
  }
  return {
    pairs,
    removed: left.filter((_, i) => !usedLeft.has(i)),
    added: right.filter((_, j) => !usedRight.has(j)),
  };
}

function measure(from: Component, to: Component): number {
  return from.version === to.version ? 0 : DISTANCE[updateSize(to.ecosystem, from.version, to.version)];
}

function orderVersions(a: Component, b: Component): number {
  return compareVersions(a.ecosystem, a.version, b.version) || compareText(a.purl, b.purl);
}
