import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { digestSignature } from '../../src/verify/digest-signature.ts';

const bytes = Buffer.from('artifact');
const digest = createHash('sha256').update(bytes).digest();
const other = createHash('sha256').update('other').digest();
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signature = sign('sha256', bytes, ec.privateKey);
const message = (over = digest, by = signature): Parameters<typeof digestSignature>[0] => ({
  messageDigest: { algorithm: HashAlgorithm.SHA2_256, digest: over },
  signature: by,
});
const artifacts = [{ bytes }, { sha256: digest.toString('hex') }];

describe.each(artifacts)('a plain signature over %j', (artifact) => {
  it('holds for its key alone', () => {
    const content = digestSignature(message(), artifact);
    expect(content?.signature).toBe(signature);
    expect(content?.verifySignature(ec.publicKey)).toBe(true);
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(content?.verifySignature(stranger.publicKey)).toBe(false);
    const wrong = digestSignature(message(digest, sign('sha256', other, ec.privateKey)), artifact);
    expect(wrong?.verifySignature(ec.publicKey)).toBe(false);
  });

  it('compares signatures and digests whole', () => {
    const content = digestSignature(message(), artifact);
    expect(content?.compareSignature(Buffer.from(signature))).toBe(true);
    expect(content?.compareSignature(Buffer.from('x'))).toBe(false);
    for (const compare of [
      (given: Buffer) => content?.compareDigest(given),
      (given: Buffer) => content?.compareSignedDigest(given),
    ]) {
      expect(compare(Buffer.from(digest))).toBe(true);
      expect(compare(other)).toBe(false);
      expect(compare(digest.subarray(1))).toBe(false);
    }
  });

  it('is none when the bundle states another digest', () => {
    expect(digestSignature(message(other), artifact)).toBeUndefined();
    expect(digestSignature(message(digest.subarray(1)), artifact)).toBeUndefined();
  });
});

it('a digest of another length is none', () => {
  const short = digest.subarray(0, 20);
  expect(digestSignature(message(short), { sha256: short.toString('hex') })).toBeUndefined();
});

describe('over bytes', () => {
  it('Ed25519 signs them without a digest', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const content = digestSignature(message(digest, sign(null, bytes, privateKey)), { bytes });
    expect(content?.verifySignature(publicKey)).toBe(true);
    expect(content?.verifySignature(ec.publicKey)).toBe(false);
  });

  it('a key that cannot verify is no proof, and throws nothing', () => {
    const { publicKey } = generateKeyPairSync('x25519');
    expect(digestSignature(message(), { bytes })?.verifySignature(publicKey)).toBe(false);
  });
});
