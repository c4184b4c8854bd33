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

  it('reads one encoding of two positive integers alone', () => {
    const bytes = Buffer.from('bytes');
    const signature = [...sign('sha256', bytes, privateKey)];
    const [, , , rLength = 0] = signature;
    const r = signature.slice(4, 4 + rLength);
    const s = signature.slice(6 + rLength);
    const encode = (...parts: readonly number[][]) => {
      const body = parts.flatMap((part) => [2, part.length, ...part]);
      return Uint8Array.from([0x30, body.length, ...body]);
    };
    const holds = (changed: Uint8Array) => verifyEcdsaDigest(digestOf(bytes), publicKey, changed);
    expect(holds(encode(r, s))).toBe(true);
    expect(holds(encode([0, ...r], s))).toBe(false);
    expect(holds(encode(r, [0, ...s]))).toBe(false);
    expect(holds(encode(r, s, [1]))).toBe(false);
    expect(holds(encode(r))).toBe(false);
    expect(holds(Uint8Array.from([...encode(r, s), 0]))).toBe(false);
    expect(holds(encode(r, s).subarray(0, -1))).toBe(false);
    const whole = [...encode(r, s)];
    expect(holds(Uint8Array.from([0x31, ...whole.slice(1)]))).toBe(false);
    expect(holds(Uint8Array.from([0x30, (whole[1] ?? 0) + 1, ...whole.slice(2)]))).toBe(false);
    expect(holds(Uint8Array.from([...whole.slice(0, 2), 3, ...whole.slice(3)]))).toBe(false);
  });

  it('refuses the same signature with the order of the group added', () => {
    const bytes = Buffer.from('bytes');
    const signature = sign('sha256', bytes, privateKey);
    const order = {
      'P-256': 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
      'P-384':
        0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    }[namedCurve as 'P-256' | 'P-384'];
    const toBytes = (value: bigint) => {
      const hex = value.toString(16);
      const even = [...Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')];
      return (even[0] ?? 0) >= 0x80 ? [0, ...even] : even;
    };
    const toNumber = (part: Uint8Array) => BigInt(`0x${Buffer.from(part).toString('hex')}`);
    const rLength = signature[3] ?? 0;
    const r = toNumber(signature.subarray(4, 4 + rLength));
    const s = toNumber(signature.subarray(6 + rLength));
    const holds = (first: bigint, second: bigint) => {
      const body = [first, second].map(toBytes).flatMap((part) => [2, part.length, ...part]);
      return verifyEcdsaDigest(digestOf(bytes), publicKey, Uint8Array.from([0x30, body.length, ...body]));
    };
    expect(holds(r, s)).toBe(true);
    expect(holds(r, order - s), 'the mirrored one is a signature as well').toBe(true);
    expect(holds(r + order, s)).toBe(false);
    expect(holds(r, s + order)).toBe(false);
    expect(holds(r, order)).toBe(false);
    expect(holds(order, s)).toBe(false);
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
