import { createHash, generateKeyPairSync, sign } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { verifyEcdsaDigest } from '../../src/verify/ecdsa-digest.ts';

describe.each(['P-256', 'P-384'])('ECDSA over a digest, %s', (namedCurve) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
  const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

  it('agrees with Node over the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const signature = sign('sha256', bytes, privateKey);
        expect(verifyEcdsaDigest(digestOf(bytes), publicKey, signature)).toBe(true);
        expect(verifyEcdsaDigest(digestOf(Buffer.from('other')), publicKey, signature)).toBe(false);
      }),
      { numRuns: 10 },
    );
  });

  it('refuses every signature that was changed', () => {
    const bytes = Buffer.from('bytes');
    const signature = sign('sha256', bytes, privateKey);
    fc.assert(
      fc.property(fc.nat(signature.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(signature);
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(verifyEcdsaDigest(digestOf(bytes), publicKey, changed)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    '',
    '3000',
    '3006020100020100',
    '3006020101020100',
    '3006020100020101',
    '30060201ff0201ff',
    '300702020001020101',
    '30060201010201010000',
    '3080020101020101',
  ])('refuses %s', (hex) => {
    expect(verifyEcdsaDigest(digestOf(Buffer.from('x')), publicKey, Buffer.from(hex, 'hex'))).toBe(false);
  });
});

describe('other keys', () => {
  it.each([
    generateKeyPairSync('ed25519'),
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
    generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
  ])('are refused', ({ publicKey }) => {
    expect(verifyEcdsaDigest(Buffer.alloc(32), publicKey, Buffer.from('3006020101020101', 'hex'))).toBe(
      false,
    );
  });
});
