import { createPublicKey, hash, type KeyObject } from 'node:crypto';

import { err, ok, type Result } from '../../domain/result.ts';
import { refuse, type Refusal } from './error.ts';

/** The public half of a signer of notes. */
export interface VerifierKey {
  readonly name: string;
  /** First four bytes of SHA-256 over name, line feed, algorithm and key, as a number: how a note names its signer. */
  readonly id: number;
  readonly publicKey: KeyObject;
}

const ED25519 = 1;
const KEY_BYTES = 32;
/** DER of SubjectPublicKeyInfo for Ed25519 (RFC 8410) up to the key itself. */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** Reads `name+id+key` (C2SP signed-note): the id in eight hex digits, the key as base64 of algorithm 1 and 32 bytes. */
export function parseVerifierKey(text: string): Result<VerifierKey, Refusal> {
  const bad = (message: string): Result<VerifierKey, Refusal> => err(refuse('bad-key', message));
  const first = text.indexOf('+');
  const second = text.indexOf('+', first + 1);
  if (first < 0 || second < 0) return bad('the verifier key does not have the form name+id+key');
  const name = text.slice(0, first);
  const id = text.slice(first + 1, second);
  const encoded = text.slice(second + 1);
  if (!isSignerName(name)) return bad('the verifier key has a name that no signer can have');
  if (!/^[0-9a-f]{8}$/.test(id)) return bad('the id in the verifier key is not eight hex digits');
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.toString('base64') !== encoded || bytes.length !== 1 + KEY_BYTES || bytes[0] !== ED25519) {
    return bad('the verifier key is not an Ed25519 key');
  }
  const expected = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), bytes]), 'buffer').readUInt32BE(0);
  if (Number.parseInt(id, 16) !== expected) return bad('the id in the verifier key does not fit its key');
  const publicKey = createPublicKey({
    key: Buffer.concat([SPKI_HEAD, bytes.subarray(1)]),
    format: 'der',
    type: 'spki',
  });
  return ok({ name, id: expected, publicKey });
}

/** A signer's name is not empty and holds neither a space of any kind nor a plus sign. */
export function isSignerName(name: string): boolean {
  return name !== '' && name.length <= 256 && !/[\s+\u0085]/u.test(name);
}
