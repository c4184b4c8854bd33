import { err, ok, type Result } from '../../domain/result.ts';
import { refuse, type Refusal } from './error.ts';
import { openNote } from './signed-note.ts';
import { HASH_BYTES } from './tree-hash.ts';
import type { VerifierKey } from './verifier-key.ts';

/** How many records a log has and the hash over all of them. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

const TITLE = 'go.sum database tree';

/** The signed head in a note: title, size in decimal, root in base64, one a line; further lines have no meaning yet. */
export function openTreeHead(note: Uint8Array, key: VerifierKey): Result<TreeHead, Refusal> {
  const opened = openNote(note, key);
  if (!opened.ok) return opened;
  const bad = (message: string): Result<TreeHead, Refusal> => err(refuse('bad-head', message));
  const [title, size, root, rest] = opened.value.split('\n', 4);
  if (title !== TITLE || size === undefined || root === undefined || rest === undefined) {
    return bad('the signed text is not a tree head of a checksum database');
  }
  if (!/^(?:0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) {
    return bad('the size in the tree head is not a number');
  }
  const bytes = Buffer.from(root, 'base64');
  if (bytes.length !== HASH_BYTES || bytes.toString('base64') !== root) {
    return bad('the root in the tree head is not a hash');
  }
  return ok({ size: Number(size), root: bytes });
}
