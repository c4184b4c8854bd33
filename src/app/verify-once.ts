import { createHash } from 'node:crypto';

import type { Evidence } from '../domain/evidence.ts';
import type { AttestationCheck } from '../domain/provenance.ts';
import type { Cache } from '../ports.ts';

/** Bumped when what a verdict rests on changes, besides the roots and keys themselves. */
const LAYOUT = 1;
const KINDS: readonly unknown[] = ['publish', 'provenance', 'other'];

export interface VerdictKey {
  /** Of the answer with the attestations; only answers that are known by their digest are kept. */
  readonly evidence: Evidence;
  /** Digest of the roots and keys that are trusted. */
  readonly trust: string;
  /** What the attestations must be about: the purl or file name, and every digest. */
  readonly about: readonly string[];
}

export interface Verdict {
  /** `undefined`: the answer is not what its protocol says. */
  readonly checked: readonly AttestationCheck[] | undefined;
  /** Whether it rests on nothing but the trust that its key names. */
  readonly keep: boolean;
}

/**
 * Verifies an answer once for each release and set of digests, over runs. Only what verified in full is kept: everything
 * else is looked at again. The store is a hint like any other: an entry of another shape is as if absent.
 */
export async function verifyOnce(
  key: VerdictKey,
  kept: Cache | undefined,
  verify: () => Promise<Verdict>,
): Promise<readonly AttestationCheck[] | undefined> {
  if (kept === undefined || key.evidence.kind !== 'http') return (await verify()).checked;
  const parts = [String(LAYOUT), key.trust, key.evidence.sha256, ...key.about];
  const name = `proofs/${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
  const found = readVerdicts(await kept.get(name));
  if (found !== undefined) return found;
  const { checked, keep } = await verify();
  if (keep && checked !== undefined && checked.length > 0 && checked.every(isVerified)) {
    await kept.put(name, Buffer.from(JSON.stringify(checked)));
  }
  return checked;
}

function isVerified({ outcome }: AttestationCheck): boolean {
  return outcome === 'verified';
}

function readVerdicts(bytes: Uint8Array | undefined): readonly AttestationCheck[] | undefined {
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return Array.isArray(value) && value.length > 0 && value.every(isVerdict)
      ? (value as readonly AttestationCheck[])
      : undefined;
  } catch {
    return undefined;
  }
}

function isVerdict(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { outcome, kind, predicateType, claims } = value as Readonly<Record<string, unknown>>;
  if (outcome !== 'verified' || !KINDS.includes(kind) || typeof predicateType !== 'string') return false;
  if (claims === undefined) return true;
  return (
    typeof claims === 'object' &&
    claims !== null &&
    Object.values(claims).every((claim) => typeof claim === 'string')
  );
}
