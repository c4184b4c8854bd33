import { createHash, generateKeyPairSync } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import type { Json } from '../../src/domain/json.ts';
import { embeddedNpmKeys, readKeysEndpoint, readKeysTarget } from '../../src/verify/npm-keys.ts';

const SCHEME = 'ecdsa-sha2-nistp256';
const NEVER = Number.POSITIVE_INFINITY;

function spki(namedCurve: string): Buffer {
  return generateKeyPairSync('ec', { namedCurve }).publicKey.export({ type: 'spki', format: 'der' });
}

/** What OpenSSH prints of a key that ends with this point. */
function fingerprint(der: Buffer): string {
  const text = [Buffer.from(SCHEME), Buffer.from('nistp256'), der.subarray(-65)].map((part) =>
    Buffer.concat([Buffer.from([0, 0, 0, part.length]), part]),
  );
  return `SHA256:${createHash('sha256').update(Buffer.concat(text)).digest('base64').slice(0, 43)}`;
}

const der = spki('P-256');
const keyid = fingerprint(der);
const key = der.toString('base64');
const row = { keyid, keytype: SCHEME, scheme: SCHEME, key, expires: null };

/** The keys without the objects that cannot be compared, and the bytes of these. */
const shown = (keys: ReturnType<typeof readKeysEndpoint>) =>
  keys.map(({ key: object, ...rest }) => ({
    ...rest,
    key: object.export({ type: 'spki', format: 'der' }).toString('base64'),
  }));
const endpoint = (...rows: readonly unknown[]) => shown(readKeysEndpoint({ keys: rows as Json[] }));

describe('the keys of a registry', () => {
  const read = { keyid, key, use: 'both', from: -NEVER, until: NEVER, vouchedBy: 'registry' };

  it.each([
    ['whole', row, read],
    ['without a scheme', { ...row, scheme: undefined }, read],
    ['without a type', { ...row, keytype: undefined }, read],
    ['with another type', { ...row, keytype: 'other' }, read],
    ['without a member for its end', { ...row, expires: undefined }, read],
    [
      'with an end',
      { ...row, expires: '2025-01-29T00:00:00.000Z' },
      { ...read, until: Date.UTC(2025, 0, 29) },
    ],
  ])('a row %s', (_, item, expected) => {
    expect(endpoint(item)).toEqual([expected]);
  });

  const longer = Buffer.concat([der, Buffer.from([0])]);
  const sm2 = spki('SM2');
  const offCurve = Buffer.from(der);
  offCurve.writeUInt8(offCurve.readUInt8(90) ^ 1, 90);
  it.each([
    ['another scheme', { ...row, scheme: 'rsa' }],
    ['neither scheme nor type', { ...row, scheme: undefined, keytype: undefined }],
    ['an end that is no date', { ...row, expires: 'soon' }],
    ['no id', { ...row, keyid: undefined }],
    ['an id that is not its fingerprint', { ...row, keyid: fingerprint(spki('P-256')) }],
    ['a fingerprint with padding', { ...row, keyid: `${keyid}=` }],
    ['no key', { ...row, key: undefined }],
    ['a key with white space', { ...row, key: `${key}\n` }],
    ['a key with a byte too many', { ...row, key: longer.toString('base64'), keyid: fingerprint(longer) }],
    ['a key that is cut off', { ...row, key: der.subarray(0, 90).toString('base64') }],
    [
      'a key of another curve of the same length',
      { ...row, key: sm2.toString('base64'), keyid: fingerprint(sm2) },
    ],
    [
      'a point that is not on the curve',
      { ...row, key: offCurve.toString('base64'), keyid: fingerprint(offCurve) },
    ],
  ])('a row with %s is left out', (_, item) => {
    expect(endpoint(item, row)).toEqual([read]);
  });

  it('are 100 at most', () => {
    const rows = (count: number) => [...Array.from({ length: count }, () => null), row];
    expect(endpoint(...rows(99))).toHaveLength(1);
    expect(endpoint(...rows(100))).toHaveLength(0);
  });
});

describe('npm’s keys as its root of trust states them', () => {
  const start = '2022-12-01T00:00:00.000Z';
  const target = (change: { keyUsage?: unknown; validFor?: unknown } = {}) => [
    {
      keyId: keyid,
      keyUsage: 'npm:signatures',
      publicKey: { rawBytes: key, validFor: { start }, keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
      ...('keyUsage' in change ? { keyUsage: change.keyUsage } : {}),
      ...('validFor' in change ? { publicKey: { rawBytes: key, validFor: change.validFor } } : {}),
    },
  ];
  const read = { keyid, key, from: Date.UTC(2022, 11, 1), until: NEVER, vouchedBy: 'embedded' };
  const keysOf = (rows: unknown) => shown(readKeysTarget(rows as Json));

  it('have a use and a validity', () => {
    expect(keysOf(target())).toEqual([{ ...read, use: 'signatures' }]);
    expect(keysOf(target({ keyUsage: 'npm:attestations' }))).toEqual([{ ...read, use: 'attestations' }]);
    expect(keysOf(target({ validFor: { start, end: '2025-01-29T00:00:00.000Z' } }))).toEqual([
      { ...read, use: 'signatures', until: Date.UTC(2025, 0, 29) },
    ]);
  });

  it.each([
    ['another use', { keyUsage: 'npm:else' }],
    ['no use', { keyUsage: undefined }],
    ['no validity', { validFor: undefined }],
    ['no beginning', { validFor: {} }],
    ['a beginning that is no date', { validFor: { start: 'once' } }],
    ['an end that is no date', { validFor: { start, end: 'soon' } }],
  ])('with %s are left out', (_, change) => {
    expect(keysOf([...target(change), ...target()])).toHaveLength(1);
  });

  it('are read once from this version', () => {
    expect(embeddedNpmKeys()).toBe(embeddedNpmKeys());
    expect(embeddedNpmKeys().map(({ vouchedBy }) => vouchedBy)).toEqual(
      embeddedNpmKeys().map(() => 'embedded'),
    );
  });
});
