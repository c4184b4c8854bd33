import { hash } from 'node:crypto';

export const HASH_BYTES = 32;

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** The hash of a record (RFC 6962, 2.1): SHA-256 over 0x00 and the record. */
export function hashLeaf(record: Uint8Array): Uint8Array {
  return hash('sha256', Buffer.concat([LEAF, record]), 'buffer');
}

/** The hash of two subtrees (RFC 6962, 2.1): SHA-256 over 0x01, the left and the right hash. */
export function hashNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');
}

/** The largest power of two below a size of at least two: where RFC 6962 splits a tree. */
export function splitPoint(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
