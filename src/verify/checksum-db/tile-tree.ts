import { err, ok, type Result } from '../../domain/result.ts';
import { refuse, type Refusal } from './error.ts';
import { completeNodes, type Range } from './ranges.ts';
import { tileBytes, tileOf, tilePath, TILE_HEIGHT } from './tile.ts';
import { HASH_BYTES, hashNode } from './tree-hash.ts';

/** Hashes of subtrees, computed from tiles. Nothing in a tile is believed until a proof ends in a signed root. */
export interface TileTree {
  readonly size: number;
  /** The hash over the records of a range; refused when one of its tiles is missing or has another length. */
  rangeHash(range: Range): Result<Uint8Array, Refusal>;
}

/**
 * A tree of `size` records over the tiles that were fetched, by path. Hashes above the leaves' tiles are kept, as many
 * proofs share them; those within a tile of leaves are not, as few do and there are as many tiles as records.
 */
export function createTileTree(size: number, tiles: ReadonlyMap<string, Uint8Array>): TileTree {
  const known = new Map<string, Uint8Array>();
  return {
    size,
    rangeHash: (range) => {
      const hashes: Uint8Array[] = [];
      for (const node of completeNodes(range)) {
        const tile = tileOf(node, size);
        const path = tilePath(tile);
        const bytes = tiles.get(path);
        if (bytes?.length !== tileBytes(tile)) {
          return err(refuse('bad-tile', 'a part of the tree is missing or of another length'));
        }
        const levels = node.level % TILE_HEIGHT;
        const first = node.index * 2 ** levels - tile.index * 2 ** TILE_HEIGHT;
        hashes.push(subtreeHash(tile.level === 0 ? undefined : path, { bytes, first, levels }));
      }
      // Subtrees get smaller to the right: each joins what stands to the right of it.
      return ok(hashes.reduceRight((right, left) => hashNode(left, right)));
    },
  };

  function subtreeHash(
    path: string | undefined,
    part: { readonly bytes: Uint8Array; readonly first: number; readonly levels: number },
  ): Uint8Array {
    const { bytes, first, levels } = part;
    if (levels === 0) return bytes.subarray(first * HASH_BYTES, (first + 1) * HASH_BYTES);
    const key = path === undefined ? undefined : `${path} ${first} ${levels}`;
    const kept = key === undefined ? undefined : known.get(key);
    if (kept !== undefined) return kept;
    const half = 2 ** (levels - 1);
    const value = hashNode(
      subtreeHash(path, { bytes, first, levels: levels - 1 }),
      subtreeHash(path, { bytes, first: first + half, levels: levels - 1 }),
    );
    if (key !== undefined) known.set(key, value);
    return value;
  }
}
