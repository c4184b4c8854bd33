import { err, ok, type Result } from '../../domain/result.ts';
import { refuse, SHRUNK, type Refusal } from './error.ts';
import type { LogRecord } from './lookup.ts';
import { consistencyRanges, inclusionRanges } from './ranges.ts';
import type { TileTree } from './tile-tree.ts';
import type { TreeHead } from './tree-head.ts';
import { hashLeaf, hashNode, sameHash, splitPoint } from './tree-hash.ts';

/** Shows that a record stands at its place in the signed tree (RFC 6962, 2.1.1). */
export function proveRecord(record: LogRecord, head: TreeHead, tree: TileTree): Result<void, Refusal> {
  if (record.id >= head.size) {
    return err(refuse('not-included', 'the record lies beyond the end of the signed tree'));
  }
  const path = hashRanges(inclusionRanges(record.id, head.size), tree);
  if (!path.ok) return path;
  const root = foldInclusion(hashLeaf(Buffer.from(record.text, 'utf8')), {
    index: record.id,
    size: head.size,
    path: path.value,
  });
  return root !== undefined && sameHash(root, head.root)
    ? ok(undefined)
    : err(refuse('not-included', 'the record is not in the signed tree'));
}

/**
 * Shows that the log of `earlier` was only appended to until `later` (RFC 6962, 2.1.2). `tree` has the size of the
 * larger one. A later head of fewer records is `shrunk` unless it is a beginning of the earlier one.
 */
export function proveContinuation(earlier: TreeHead, later: TreeHead, tree: TileTree): Result<void, Refusal> {
  const [small, large] = earlier.size <= later.size ? [earlier, later] : [later, earlier];
  const ranges = consistencyRanges(small.size, large.size);
  const proof = hashRanges(ranges, tree);
  if (!proof.ok) return proof;
  if (isBeginning(small, large, proof.value)) return ok(undefined);
  return earlier.size <= later.size
    ? err(
        refuse(
          'forked',
          'the database shows another history than before: the tree seen last is no beginning of its tree now',
        ),
      )
    : err(SHRUNK);
}

function hashRanges(
  ranges: ReturnType<typeof inclusionRanges>,
  tree: TileTree,
): Result<readonly Uint8Array[], Refusal> {
  const hashes: Uint8Array[] = [];
  for (const range of ranges) {
    const hashed = tree.rangeHash(range);
    if (!hashed.ok) return hashed;
    hashes.push(hashed.value);
  }
  return ok(hashes);
}

/** The root that a leaf and its audit path lead to; undefined when the path has another length than the place needs. */
export function foldInclusion(
  leaf: Uint8Array,
  place: { readonly index: number; readonly size: number; readonly path: readonly Uint8Array[] },
): Uint8Array | undefined {
  const { index, size, path } = place;
  if (size <= 1) return size === 1 && index === 0 && path.length === 0 ? leaf : undefined;
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const split = splitPoint(size);
  const rest = path.slice(0, -1);
  if (index < split) {
    const left = foldInclusion(leaf, { index, size: split, path: rest });
    return left && hashNode(left, last);
  }
  const right = foldInclusion(leaf, { index: index - split, size: size - split, path: rest });
  return right && hashNode(last, right);
}

/** Whether a consistency proof ends in both roots. The empty tree is the beginning of every tree. */
export function isBeginning(small: TreeHead, large: TreeHead, proof: readonly Uint8Array[]): boolean {
  if (small.size === large.size) return proof.length === 0 && sameHash(small.root, large.root);
  if (small.size === 0) return proof.length === 0;
  const roots = foldConsistency(small.size, { size: large.size, whole: true, proof, root: small.root });
  return roots !== undefined && sameHash(roots.small, small.root) && sameHash(roots.large, large.root);
}

function foldConsistency(
  earlier: number,
  part: {
    readonly size: number;
    /** Whether the earlier tree's own root stands for this part, which the proof then leaves out. */
    readonly whole: boolean;
    readonly proof: readonly Uint8Array[];
    readonly root: Uint8Array;
  },
): { readonly small: Uint8Array; readonly large: Uint8Array } | undefined {
  const { size, whole, proof, root } = part;
  if (earlier === size) {
    const [own = root] = proof;
    return proof.length === (whole ? 0 : 1) ? { small: own, large: own } : undefined;
  }
  const last = proof.at(-1);
  if (last === undefined || earlier <= 0) return undefined;
  const split = splitPoint(size);
  const rest = proof.slice(0, -1);
  if (earlier <= split) {
    const left = foldConsistency(earlier, { size: split, whole, proof: rest, root });
    return left && { small: left.small, large: hashNode(left.large, last) };
  }
  const right = foldConsistency(earlier - split, { size: size - split, whole: false, proof: rest, root });
  return right && { small: hashNode(last, right.small), large: hashNode(last, right.large) };
}
