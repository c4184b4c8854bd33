import { HASH_BYTES } from './tree-hash.ts';

/** Levels of the tree in one tile: the tiles of the checksum database are always of this height. */
export const TILE_HEIGHT = 8;
export const TILE_WIDTH = 256;

/** Hashes of one level that stand side by side. Level 0 has the leaves, level 1 what 256 of them hash to, and so on. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  /** Hashes in it, 1 to 256. */
  readonly width: number;
}

/** The tile with a complete subtree of `2 ** level` records, the `index`-th of these, in a tree of `size` records. */
export function tileOf(node: { readonly level: number; readonly index: number }, size: number): Tile {
  const level = Math.floor(node.level / TILE_HEIGHT);
  const first = node.index * 2 ** (node.level - level * TILE_HEIGHT);
  const index = Math.floor(first / TILE_WIDTH);
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return { level, index, width: Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH) };
}

/** `tile/8/LEVEL/INDEX`, the index in groups of three digits (`x001/234`), with `.p/WIDTH` when it is not full. */
export function tilePath({ level, index, width }: Tile): string {
  const groups: string[] = [];
  for (let rest = index, last = true; last || rest > 0; rest = Math.floor(rest / 1000), last = false) {
    groups.unshift(`${last ? '' : 'x'}${String(rest % 1000).padStart(3, '0')}`);
  }
  return `tile/${TILE_HEIGHT}/${level}/${groups.join('/')}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** Bytes of a tile. */
export function tileBytes(tile: Tile): number {
  return tile.width * HASH_BYTES;
}
