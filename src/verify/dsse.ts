import { verify, type KeyObject } from 'node:crypto';

import { asArray, asText, member, type Json } from '../domain/json.ts';
import { IN_TOTO } from './statement.ts';

/** A DSSE envelope (https://github.com/secure-systems-lab/dsse, v1) on its own, outside of a Sigstore bundle. */
export interface Envelope {
  readonly payload: Uint8Array;
  readonly payloadType: string;
  readonly signatures: readonly Uint8Array[];
}

const MAX_SIGNATURES = 16;
const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
};
const MIN_RSA_BITS = 2048;

/** The envelope of parsed JSON; undefined when it is none. */
export function readEnvelope(json: Json): Envelope | undefined {
  const payload = member(json, 'payload');
  const payloadType = asText(member(json, 'payloadType'));
  const signatures = asArray(member(json, 'signatures'));
  if (typeof payload !== 'string' || payloadType === undefined) return undefined;
  if (signatures.length === 0 || signatures.length > MAX_SIGNATURES) return undefined;
  const decoded = signatures.map((item) => asText(member(item, 'sig')));
  if (decoded.includes(undefined)) return undefined;
  return {
    payload: Buffer.from(payload, 'base64'),
    payloadType,
    signatures: decoded.map((text) => Buffer.from(text ?? '', 'base64')),
  };
}

/** Whether the key is of a kind that envelopes are checked with here: ECDSA, Ed25519, RSA of 2,048 bits and more. */
export function isUsableKey(key: KeyObject): boolean {
  return digestFor(key) !== undefined;
}

/** Why the envelope does not hold under the key: one signature by it over an in-toto payload is enough. */
export function envelopeProblem(envelope: Envelope, key: KeyObject): string | undefined {
  const { payload, payloadType, signatures } = envelope;
  if (payloadType !== IN_TOTO) return 'its envelope holds no in-toto statement';
  const digest = digestFor(key);
  const signed = preAuthEncoding(payloadType, payload);
  const holds =
    digest !== undefined && signatures.some((signature) => check(signed, { signature, key, digest }));
  return holds ? undefined : 'no signature in its envelope is by the given key';
}

function check(
  signed: Uint8Array,
  by: { readonly signature: Uint8Array; readonly key: KeyObject; readonly digest: string | null },
): boolean {
  try {
    return verify(by.digest, signed, by.key, by.signature);
  } catch {
    return false;
  }
}

/** The digest that goes with a key; null: the algorithm has its own. */
function digestFor(key: KeyObject): string | null | undefined {
  const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'ec':
      return Object.hasOwn(CURVES, namedCurve) ? CURVES[namedCurve] : undefined;
    case 'ed25519':
      return null;
    case 'rsa':
      return modulusLength >= MIN_RSA_BITS ? 'sha256' : undefined;
    default:
      return undefined;
  }
}

/** What is signed (DSSE protocol.md, PAE). */
function preAuthEncoding(type: string, payload: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
