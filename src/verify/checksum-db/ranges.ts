import { tileOf, tilePath, type Tile } from './tile.ts';
import { splitPoint } from './tree-hash.ts';

/** Records `start` (included) to `end` (excluded) that form one subtree of RFC 6962. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The subtrees whose hashes prove that a record is in a tree (RFC 6962, 2.1.1), from the leaf upwards. */
export function inclusionRanges(index: number, size: number): Range[] {
  const ranges: Range[] = [];
  for (let start = 0, end = size; end - start > 1; ) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      ranges.unshift({ start: middle, end });
      end = middle;
    } else {
      ranges.unshift({ start, end: middle });
      start = middle;
    }
  }
  return ranges;
}

/** The subtrees whose hashes prove that a tree begins with an earlier one (RFC 6962, 2.1.2), in the order of the proof. */
export function consistencyRanges(earlier: number, size: number): Range[] {
  const ranges: Range[] = [];
  if (earlier === 0 || earlier >= size) return ranges;
  let start = 0;
  let end = size;
  let whole = true;
  while (earlier !== end) {
    const middle = start + splitPoint(end - start);
    if (earlier <= middle) {
      ranges.unshift({ start: middle, end });
      end = middle;
    } else {
      ranges.unshift({ start, end: middle });
      start = middle;
      whole = false;
    }
  }
  if (!whole) ranges.unshift({ start, end });
  return ranges;
}

/** Every tile that the hashes of the ranges are made of, each once. */
export function tilesOf(ranges: readonly Range[], size: number): Tile[] {
  const tiles = new Map<string, Tile>();
  for (const range of ranges) {
    for (const node of completeNodes(range)) {
      const tile = tileOf(node, size);
      tiles.set(tilePath(tile), tile);
    }
  }
  return [...tiles.values()];
}

/** The complete subtrees of a range, left to right: `level` is the binary logarithm of their records. */
export function completeNodes(
  range: Range,
): { readonly level: number; readonly index: number; readonly records: number }[] {
  const nodes: { level: number; index: number; records: number }[] = [];
  for (let { start } = range; start < range.end; ) {
    let records = 1;
    let level = 0;
    while (records * 2 <= range.end - start) {
      records *= 2;
      level += 1;
    }
    nodes.push({ level, index: start / records, records });
    start += records;
  }
  return nodes;
}
