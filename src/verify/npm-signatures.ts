import { verify } from 'node:crypto';

import type { Integrity } from '../domain/component.ts';
import { unknown, type Unknown } from '../domain/fact.ts';
import type { SignatureCheck } from '../domain/provenance.ts';
import { quote } from '../rules/quote.ts';
import type { RegistryKey } from './npm-keys.ts';

export interface SignedRelease {
  readonly name: string;
  readonly version: string;
  /** As the lockfile states it: what will be installed is what must be signed. */
  readonly integrity: readonly Integrity[];
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
  /** Milliseconds since the epoch; absent when the registry's clock cannot be believed. */
  readonly publishedAt?: number;
}

const MAX_SIGNATURES = 16;
/** ECDSA over P-256 in DER: two integers of at most 33 bytes, their headers, and the sequence's. */
const MAX_SIGNATURE_BYTES = 72;

/**
 * Checks the registry's signature (npm: ECDSA P-256 with SHA-256 over `name@version:integrity`) over the integrity that
 * the lockfile states, so that lockfile and signature are bound to each other. One signature by a known key that holds
 * is enough; one by a known key that does not hold makes the release invalid, whatever stands beside it. A key's
 * expiry counts at the moment of publication.
 */
export function checkSignature(
  release: SignedRelease,
  keys: readonly RegistryKey[],
): SignatureCheck | Unknown {
  const { name, version, signatures } = release;
  const signed = release.integrity.filter(
    ({ algorithm, raw }) => algorithm === 'sha512' && raw.startsWith('sha512-'),
  );
  if (signatures.length === 0)
    return unknown('not-published', 'the registry has no signature for the release');
  if (signed.length === 0) {
    return unknown('unsupported', 'the lockfile states no sha512 digest, which is what registries sign');
  }
  if (signatures.length > MAX_SIGNATURES) {
    return { outcome: 'invalid', detail: `the registry states ${signatures.length} signatures` };
  }
  let good: SignatureCheck | undefined;
  let undatable: Unknown | undefined;
  for (const { keyid, sig } of signatures) {
    const key = keys.find((candidate) => candidate.keyid === keyid && candidate.use !== 'attestations');
    if (key === undefined) continue;
    const { publishedAt } = release;
    if (publishedAt !== undefined) {
      const expired = describeValidity(key, publishedAt);
      if (expired !== undefined) return { outcome: 'invalid', detail: expired };
    } else if (Number.isFinite(key.until)) {
      undatable = UNDATABLE;
      continue;
    }
    // Each digest of the lockfile would be accepted by a client, so each must be signed.
    const unsigned = signed.find(
      ({ raw }) => !holds(`${name}@${version}:${raw.split('?', 1)[0] ?? ''}`, sig, key),
    );
    if (unsigned !== undefined) {
      return {
        outcome: 'invalid',
        detail: `the signature by ${quote(keyid)} does not fit the name, the version and the digest ${quote(`${unsigned.raw.slice(0, 24)}…`)} of the lockfile`,
      };
    }
    good = { outcome: 'verified', keyid, vouchedBy: key.vouchedBy };
  }
  return good ?? undatable ?? UNKNOWN_KEY;
}

/** The very value by which a caller knows that other keys may help. */
export const UNKNOWN_KEY = unknown(
  'unsupported',
  'the release is signed by a key that neither this version nor the registry knows',
);
const UNDATABLE = unknown(
  'stripped-by-mirror',
  'its signing key has an end, and without a publication time it cannot be told whether it came before or after',
);

function describeValidity(key: RegistryKey, publishedAt: number): string | undefined {
  if (publishedAt >= key.until) {
    return `it was published after its signing key ${key.keyid} had expired (${day(key.until)})`;
  }
  return publishedAt < key.from
    ? `it was published before its signing key ${key.keyid} was in use (${day(key.from)})`
    : undefined;
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function holds(text: string, sig: string, key: RegistryKey): boolean {
  const signature = Buffer.from(sig, 'base64');
  if (signature.length > MAX_SIGNATURE_BYTES || signature.toString('base64') !== sig) return false;
  return verify('sha256', Buffer.from(text), key.key, signature);
}
