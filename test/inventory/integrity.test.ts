import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseHex, parseSri } from '../../src/inventory/integrity.ts';

const ALGORITHMS = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] as const;

describe('parseSri', () => {
  it('reads every algorithm to the hex that the digest is', () => {
    for (const algorithm of ALGORITHMS) {
      const hash = createHash(algorithm).update('bytes').digest();
      const raw = `${algorithm}-${hash.toString('base64')}`;
      expect(parseSri(raw, 'a.tgz')).toEqual([
        { algorithm, digest: hash.toString('hex'), raw, file: 'a.tgz' },
      ]);
    }
  });

  it('agrees with the base64 decoder on any bytes, and refuses any change of the last data character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), fc.nat(63), (bytes, pick) => {
        const base64 = Buffer.from(bytes).toString('base64');
        expect(parseSri(`sha512-${base64}`)[0]?.digest).toBe(Buffer.from(bytes).toString('hex'));
        const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
        const changed = `${base64.slice(0, 85)}${alphabet[pick]}==`;
        const canonical = Buffer.from(changed, 'base64').toString('base64') === changed;
        expect(parseSri(`sha512-${changed}`)[0]?.algorithm === 'sha512').toBe(canonical);
      }),
    );
  });

  it('I01 reads several algorithms, options and none', () => {
    const sha1 = `sha1-${createHash('sha1').update('x').digest('base64')}`;
    const sha512 = `sha512-${createHash('sha512').update('x').digest('base64')}`;
    expect(parseSri(`${sha1}  ${sha512}?opt\n`).map((one) => one.algorithm)).toEqual(['sha1', 'sha512']);
    expect(parseSri('')).toEqual([]);
    expect(parseSri(Array.from({ length: 100 }, () => sha1).join(' '))).toHaveLength(16);
  });

  it('I02 keeps what is malformed as unknown: not canonical, hex, cut, padded, of another algorithm', () => {
    const good = createHash('sha512').update('x').digest('base64');
    const bad = [
      `sha512-${good.slice(0, 85)}${good[85] === 'B' ? 'C' : 'B'}==`,
      `sha512-${createHash('sha512').update('x').digest('hex')}`,
      `sha512-${good.slice(0, -4)}`,
      `sha512-${good.slice(0, -1)}`,
      `sha512-${good}=`,
      `sha512-${good.replaceAll('+', '-').replaceAll('/', '_')}-`,
      `sha256-${good}`,
      `sha3-${good}`,
      `${good}`,
      'sha512-',
      '-',
      '__proto__-AAAA',
    ];
    for (const raw of bad) {
      expect(parseSri(raw), raw).toEqual([{ algorithm: 'unknown', digest: '', raw }]);
    }
    const long = parseSri(`sha512-${'A'.repeat(1_000_000)}`);
    expect(long).toHaveLength(1);
    expect(long[0]?.raw.length).toBeLessThanOrEqual(256);
  });
});

describe('parseHex', () => {
  it('reads hex in either case and refuses other lengths and alphabets', () => {
    const hex = createHash('sha1').update('x').digest('hex');
    expect(parseHex('sha1', hex.toUpperCase())).toMatchObject({ algorithm: 'sha1', digest: hex });
    for (const bad of ['', hex.slice(1), `${hex}0`, `${hex.slice(1)}g`]) {
      expect(parseHex('sha1', bad, { file: 'f' })).toEqual({
        algorithm: 'unknown',
        digest: '',
        raw: bad,
        file: 'f',
      });
    }
  });
});
