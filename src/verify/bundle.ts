import { bundleFromJSON, type Bundle } from '@sigstore/bundle';
import { toSignedEntity, VerificationError, Verifier, type SignedEntity } from '@sigstore/verify';
import type { KeyObject } from 'node:crypto';

import type { ProofFault, SignerClaims } from '../domain/provenance.ts';
import { quote } from '../rules/quote.ts';
import { readClaims } from './certificate-claims.ts';
import { chooseRoot } from './choose-root.ts';
import { digestSignature, type SignedArtifact } from './digest-signature.ts';
import { IN_TOTO, readStatement, type Statement } from './statement.ts';
import type { TrustRoot } from './trusted-root.ts';

export interface BundleOptions {
  /** The instances that are trusted; the certificate's issuer decides which one verifies. */
  readonly roots: readonly TrustRoot[];
  /** Who must have signed, compared exactly. Without it the identity of the result is `unknown`. */
  readonly identity?: { readonly issuer: string; readonly san: string };
  /** Keys for bundles that are signed by a key: its validity at the time of signing is checked. */
  readonly keys?: (hint: string) => TrustedKey | undefined;
  readonly artifact?: SignedArtifact;
}

export interface TrustedKey {
  readonly key: KeyObject;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
}

export type BundleResult =
  | {
      readonly outcome: 'verified';
      /** Whether somebody was expected at all: a bundle that verifies says nothing without it. */
      readonly identity: 'expected' | 'unknown';
      /** Absent when a key signed. */
      readonly claims?: SignerClaims;
      /** Absent for a plain signature. */
      readonly statement?: Statement;
      /** The very bytes of the statement that were signed. */
      readonly payload?: Uint8Array;
    }
  | { readonly outcome: ProofFault; readonly detail: string };

/** Bytes of JSON; the largest attestation seen is under 1 MB. */
export const MAX_BUNDLE = 16 * 1024 * 1024;
const MAX_ENTRIES = 16;
const VERSIONS = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/;

/**
 * Verifies one Sigstore bundle (v0.1 to v0.3): times, certificate chain, certificate log, transparency log, signature,
 * statement, identity, in this order. Never throws. Thresholds: one of each; GitHub's instance has no logs.
 */
export function verifyBundle(json: unknown, options: BundleOptions): BundleResult {
  try {
    return verifyUnguarded(json, options);
  } catch (error) {
    // The library reads certificates and log entries only when it comes to them.
    return error instanceof VerificationError
      ? fault('invalid', quote(error.message))
      : fault('malformed', 'a part of it cannot be read');
  }
}

function verifyUnguarded(json: unknown, options: BundleOptions): BundleResult {
  const read = readBundle(json);
  if (read === undefined) return fault('malformed', 'it is not a Sigstore bundle');
  const { bundle, entity } = read;
  const statement = readContent(bundle);
  if (statement === 'malformed') return fault('malformed', 'its envelope holds no in-toto statement');
  if (namesAnotherKey(bundle))
    return fault('malformed', 'its envelope names another key than its signer has');
  if (statement === undefined) {
    const bound = bindArtifact(bundle, entity, options.artifact);
    if (bound !== undefined) return bound;
  }
  const { key } = entity;
  if (key.$case === 'public-key' && options.keys?.(key.hint) === undefined) {
    return fault('unknown-root', 'it is signed by a key that is not known');
  }
  const root = chooseRoot(entity, options.roots);
  if (!root.ok) return fault('unknown-root', root.error);
  runVerifier(entity, root.value, options);
  const claims = key.$case === 'certificate' ? readClaims(key.certificate) : undefined;
  const { identity } = options;
  if (identity !== undefined && (claims?.san !== identity.san || claims.issuer !== identity.issuer)) {
    return fault(
      'wrong-identity',
      `it was signed by ${quote(claims?.san ?? 'nobody')}, not by ${quote(identity.san)}`,
    );
  }
  return {
    outcome: 'verified',
    identity: identity === undefined ? 'unknown' : 'expected',
    ...(claims !== undefined ? { claims } : {}),
    ...(statement !== undefined ? { statement } : {}),
    ...(bundle.content.$case === 'dsseEnvelope' ? { payload: bundle.content.dsseEnvelope.payload } : {}),
  };
}

function fault(outcome: ProofFault, detail: string): BundleResult {
  return { outcome, detail };
}

function readBundle(json: unknown): { readonly bundle: Bundle; readonly entity: SignedEntity } | undefined {
  try {
    const bundle = bundleFromJSON(json);
    if (!VERSIONS.test(bundle.mediaType)) return undefined;
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const times = timestampVerificationData?.rfc3161Timestamps ?? [];
    if (tlogEntries.length > MAX_ENTRIES || times.length > MAX_ENTRIES) return undefined;
    return { bundle, entity: toSignedEntity(bundle) };
  } catch {
    return undefined;
  }
}

function readContent({ content }: Bundle): Statement | 'malformed' | undefined {
  if (content.$case !== 'dsseEnvelope') return undefined;
  const { payload, payloadType } = content.dsseEnvelope;
  return (payloadType === IN_TOTO ? readStatement(payload) : undefined) ?? 'malformed';
}

/**
 * Nobody signs the `keyid` of an envelope, so it decides nothing. One that differs from the key at hand, or stands where a
 * certificate has signed, was put together from two envelopes.
 */
function namesAnotherKey({ content, verificationMaterial }: Bundle): boolean {
  if (content.$case !== 'dsseEnvelope') return false;
  const { content: signer } = verificationMaterial;
  const own = signer.$case === 'publicKey' ? signer.publicKey.hint : '';
  return content.dsseEnvelope.signatures.some(({ keyid }) => keyid !== '' && keyid !== own);
}

/** Lets the signature of a plain bundle be checked over the artifact at hand, or over its digest. */
function bindArtifact(
  bundle: Bundle,
  entity: SignedEntity,
  artifact: SignedArtifact | undefined,
): BundleResult | undefined {
  if (bundle.content.$case !== 'messageSignature') return undefined;
  if (artifact === undefined) return fault('wrong-subject', 'there is no artifact to compare it with');
  const own = digestSignature(bundle.content.messageSignature, artifact);
  if (own === undefined) return fault('wrong-subject', 'it is about another artifact');
  entity.signature = own;
  return undefined;
}

/** Throws when it does not verify. */
function runVerifier(entity: SignedEntity, root: TrustRoot, options: BundleOptions): void {
  const logs = root.profile === 'github' ? 0 : 1;
  const publicKey = (hint: string) => {
    const found = options.keys?.(hint);
    if (found === undefined) throw new Error('the key is not known');
    return {
      publicKey: found.key,
      validFor: (at: Date) => at.getTime() >= found.from && at.getTime() <= found.until,
    };
  };
  new Verifier(
    { ...root.material, publicKey },
    { tlogThreshold: logs, ctlogThreshold: logs, timestampThreshold: 1 },
  ).verify(entity);
}
