import type { SignedEntity } from '@sigstore/verify';

import { describe, expect, it } from 'vitest';

import { decodeUtf8String, readClaims } from '../../src/verify/certificate-claims.ts';

type Certificate = Parameters<typeof readClaims>[0];
const FULCIO = '1.3.6.1.4.1.57264.1.';
const URI = 6;
const EMAIL = 1;

function der(text: string): Buffer {
  const bytes = Buffer.from(text);
  const length = bytes.length < 128 ? [bytes.length] : [0x82, bytes.length >> 8, bytes.length & 255];
  return Buffer.concat([Buffer.from([0x0c, ...length]), bytes]);
}

interface Name {
  readonly kind: number;
  readonly bytes: Buffer;
}

function certificateOf(
  extensions: Readonly<Record<number, Buffer>>,
  names: readonly Name[] | undefined = [],
): Certificate {
  const san = {
    valueObj: {
      subs: [
        {
          subs: names.map(({ kind, bytes }) => ({
            tag: { isContextSpecific: (wanted: number) => wanted === kind },
            value: bytes,
          })),
        },
      ],
    },
  };
  const certificate = {
    extension: (oid: string) => {
      if (oid === '2.5.29.17') return names.length === 0 ? undefined : san;
      const value = oid.startsWith(FULCIO) ? extensions[Number(oid.slice(FULCIO.length))] : undefined;
      return value === undefined ? undefined : { value };
    },
  };
  return certificate as unknown as Extract<SignedEntity['key'], { $case: 'certificate' }>['certificate'];
}

describe('trap 3: what a certificate claims', () => {
  it.each([
    [8, 'issuer'],
    [9, 'buildSigner'],
    [11, 'runner'],
    [12, 'repository'],
    [13, 'commit'],
    [14, 'ref'],
    [15, 'repositoryId'],
    [17, 'ownerId'],
    [18, 'buildConfig'],
    [20, 'trigger'],
    [21, 'run'],
    [22, 'visibility'],
  ] as const)('extension %i is a DER text: %s', (number, name) => {
    expect(readClaims(certificateOf({ [number]: der('value') }))).toEqual({ [name]: 'value' });
    expect(readClaims(certificateOf({ [number]: Buffer.from('value') })), 'raw bytes are no claim').toEqual(
      {},
    );
  });

  it.each([
    [1, { issuer: 'value' }],
    [2, { trigger: 'value' }],
    [3, { commit: 'value' }],
    [5, { repository: 'https://github.com/value' }],
    [6, { ref: 'value' }],
    [4, {}],
    [7, {}],
    [10, {}],
    [16, {}],
    [19, {}],
  ])('extension %i is raw text, or not read', (number, expected) => {
    expect(readClaims(certificateOf({ [number]: Buffer.from('value') }))).toEqual(expected);
  });

  it('the newer one counts, also when it is none', () => {
    expect(readClaims(certificateOf({ 1: Buffer.from('old'), 8: der('new') }))).toEqual({ issuer: 'new' });
    expect(readClaims(certificateOf({ 5: Buffer.from('o/r'), 12: Buffer.from('raw') }))).toEqual({});
  });

  it.each([
    ['an address of the web', [{ kind: URI, bytes: Buffer.from('https://x.example') }], 'https://x.example'],
    ['an address of mail', [{ kind: EMAIL, bytes: Buffer.from('a@x.example') }], 'a@x.example'],
    ['another kind of name', [{ kind: 2, bytes: Buffer.from('x.example') }], undefined],
    [
      'two names',
      [
        { kind: URI, bytes: Buffer.from('https://x.example') },
        { kind: URI, bytes: Buffer.from('https://y.example') },
      ],
      undefined,
    ],
    ['no name', [], undefined],
    ['bytes that are no text', [{ kind: URI, bytes: Buffer.from([0xff]) }], undefined],
    ['nothing in it', [{ kind: URI, bytes: Buffer.alloc(0) }], undefined],
  ] as const)('who signed: %s', (_, names, expected) => {
    const claims = readClaims(certificateOf({}, names));
    expect(claims).toEqual(expected === undefined ? {} : { san: expected });
  });

  it('claims have 4,096 bytes at most', () => {
    const longest = 'a'.repeat(4096);
    expect(readClaims(certificateOf({ 8: der(longest) })).issuer).toBe(longest);
    expect(readClaims(certificateOf({ 8: der(`${longest}a`) }))).toEqual({});
    expect(readClaims(certificateOf({ 1: Buffer.from(`${longest}a`) }))).toEqual({});
  });
});

describe('a DER UTF8String', () => {
  it.each([
    ['short', [0x0c, 1, 0x61], 'a'],
    ['the longest short form', [0x0c, 127, ...Array.from({ length: 127 }, () => 0x61)], 'a'.repeat(127)],
    ['one byte of length', [0x0c, 0x81, 128, ...Array.from({ length: 128 }, () => 0x61)], 'a'.repeat(128)],
    ['the most of one byte', [0x0c, 0x81, 255, ...Array.from({ length: 255 }, () => 0x61)], 'a'.repeat(255)],
    ['two bytes of length', [0x0c, 0x82, 1, 0, ...Array.from({ length: 256 }, () => 0x61)], 'a'.repeat(256)],
    ['a byte order mark is text', [0x0c, 4, 0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
  ])('%s', (_, bytes, expected) => {
    expect(decodeUtf8String(Buffer.from(bytes))).toBe(expected);
  });

  it.each([
    ['nothing', []],
    ['a tag alone', [0x0c]],
    ['another tag', [0x16, 1, 0x61]],
    ['no text', [0x0c, 0]],
    ['too little', [0x0c, 2, 0x61]],
    ['too much', [0x0c, 1, 0x61, 0x61]],
    ['a longer form than needed', [0x0c, 0x81, 1, 0x61]],
    ['just a longer form than needed', [0x0c, 0x81, 127, ...Array.from({ length: 127 }, () => 0x61)]],
    ['two bytes of length for one', [0x0c, 0x82, 0, 255, ...Array.from({ length: 255 }, () => 0x61)]],
    ['the indefinite form', [0x0c, 0x80, 0x61, 0, 0]],
    ['three bytes of length', [0x0c, 0x83, 0, 0, 1, 0x61]],
    ['a length that is cut off', [0x0c, 0x82, 1]],
    ['a length without its byte', [0x0c, 0x81]],
    ['no UTF-8', [0x0c, 1, 0xff]],
  ])('%s is none', (_, bytes) => {
    expect(decodeUtf8String(Buffer.from(bytes))).toBeUndefined();
  });
});
