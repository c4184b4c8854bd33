import type { MessageSignature } from '@sigstore/bundle';
import type { SignedEntity } from '@sigstore/verify';
import { createHash, timingSafeEqual, verify, type KeyObject } from 'node:crypto';

import { verifyEcdsaDigest } from './ecdsa-digest.ts';

/** What a bundle with a plain signature is about. A statement's subjects are compared by whoever reads the statement. */
export type SignedArtifact =
  | { readonly bytes: Uint8Array }
  /** SHA-256, lower-case hex. */
  | { readonly sha256: string };

type SignatureContent = SignedEntity['signature'];

/**
 * A plain signature over an artifact, of which the bytes or only the digest are at hand. Nothing when the bundle states
 * another digest. Only SHA-256, which every Sigstore client signs with.
 */
export function digestSignature(
  { messageDigest, signature }: MessageSignature,
  artifact: SignedArtifact,
): SignatureContent | undefined {
  const digest =
    'bytes' in artifact
      ? createHash('sha256').update(artifact.bytes).digest()
      : Buffer.from(artifact.sha256, 'hex');
  const isDigest = (other: Buffer) => other.length === digest.length && timingSafeEqual(other, digest);
  if (digest.length !== 32 || !isDigest(Buffer.from(messageDigest.digest))) return undefined;
  return {
    signature,
    compareSignature: (other) => other.equals(signature),
    compareDigest: isDigest,
    compareSignedDigest: isDigest,
    verifySignature: (key) =>
      'bytes' in artifact
        ? verifyBytes(artifact.bytes, key, signature)
        : verifyEcdsaDigest(digest, key, signature),
  };
}

function verifyBytes(bytes: Uint8Array, key: KeyObject, signature: Buffer): boolean {
  const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  try {
    return verify(algorithm, bytes, key, signature);
  } catch {
    return false;
  }
}
