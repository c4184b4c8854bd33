import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { envelopeProblem, isUsableKey, readEnvelope } from '../../src/verify/dsse.ts';

const IN_TOTO = 'application/vnd.in-toto+json';
const PAYLOAD = Buffer.from('{"é":1}');

interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}
const ec = (namedCurve: string): Pair => generateKeyPairSync('ec', { namedCurve });
const P256 = ec('prime256v1');
const ED25519: Pair = generateKeyPairSync('ed25519');
const RSA: Pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const SHORT_RSA: Pair = generateKeyPairSync('rsa', { modulusLength: 1024 });

/** What DSSE v1 has signed, spelled out. */
const encoded = (type = IN_TOTO, payload = PAYLOAD) =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
const signed = ({ privateKey }: Pair, digest: string | null, bytes = encoded()) =>
  sign(digest, bytes, privateKey);

const json = (over: object = {}) => ({
  payload: PAYLOAD.toString('base64'),
  payloadType: IN_TOTO,
  signatures: [{ sig: Buffer.from('s').toString('base64'), keyid: 'x' }],
  ...over,
});

describe('an envelope', () => {
  it('is read from its JSON', () => {
    const second = { sig: Buffer.from([1, 2, 255]).toString('base64') };
    expect(readEnvelope(json({ signatures: [...json().signatures, second] }))).toEqual({
      payload: PAYLOAD,
      payloadType: IN_TOTO,
      signatures: [Buffer.from('s'), Buffer.from([1, 2, 255])],
    });
    expect(readEnvelope(json({ payload: '' }))?.payload).toHaveLength(0);
  });

  it.each<[string, object]>([
    ['without a payload', { payload: undefined }],
    ['whose payload is no text', { payload: 1 }],
    ['without a type', { payloadType: undefined }],
    ['whose type is empty', { payloadType: '' }],
    ['without signatures', { signatures: undefined }],
    ['with no signature', { signatures: [] }],
    ['whose signatures are no list', { signatures: { sig: 'cw==' } }],
    ['with one signature that is none', { signatures: [...json().signatures, { keyid: 'x' }] }],
    ['with a signature that is no text', { signatures: [{ sig: 1 }] }],
    ['with too many signatures', { signatures: Array.from({ length: 17 }, () => ({ sig: 'cw==' })) }],
  ])('is none %s', (_title, over) => {
    expect(readEnvelope(JSON.parse(JSON.stringify(json(over))))).toBeUndefined();
  });

  it('has at most 16 signatures, and is an object', () => {
    const signatures = Array.from({ length: 16 }, () => ({ sig: 'cw==' }));
    expect(readEnvelope(json({ signatures }))?.signatures).toHaveLength(16);
    for (const other of [null, 'text', [json()]]) expect(readEnvelope(other)).toBeUndefined();
  });
});

describe('keys that envelopes are checked with', () => {
  const hold = (
    pair: Pair,
    digest: string | null,
    over: { type?: string; bytes?: ReturnType<typeof encoded> } = {},
  ) =>
    envelopeProblem(
      {
        payload: PAYLOAD,
        payloadType: over.type ?? IN_TOTO,
        signatures: [Buffer.from('none'), signed(pair, digest, over.bytes ?? encoded())],
      },
      pair.publicKey,
    );

  it.each<[string, Pair, string | null]>([
    ['P-256', P256, 'sha256'],
    ['P-384', ec('secp384r1'), 'sha384'],
    ['P-521', ec('secp521r1'), 'sha512'],
    ['Ed25519', ED25519, null],
    ['RSA of 2,048 bits', RSA, 'sha256'],
  ])('are of %s', (_title, pair, digest) => {
    expect(isUsableKey(pair.publicKey)).toBe(true);
    expect(hold(pair, digest)).toBeUndefined();
    expect(hold(pair, digest, { bytes: PAYLOAD })).toBe('no signature in its envelope is by the given key');
    if (digest !== null) expect(hold(pair, 'sha1')).toBe('no signature in its envelope is by the given key');
  });

  it.each<[string, Pair, string | null]>([
    ['another curve', ec('secp256k1'), 'sha256'],
    ['RSA of 1,024 bits', SHORT_RSA, 'sha256'],
    ['Ed448', generateKeyPairSync('ed448'), null],
    ['DSA', generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }), 'sha256'],
  ])('are not of %s, though they signed', (_title, pair, digest) => {
    expect(isUsableKey(pair.publicKey)).toBe(false);
    expect(hold(pair, digest)).toBe('no signature in its envelope is by the given key');
  });

  it('have to be the one that signed, this payload of this type', () => {
    const envelope = { payload: PAYLOAD, payloadType: IN_TOTO, signatures: [signed(P256, 'sha256')] };
    expect(envelopeProblem(envelope, P256.publicKey)).toBeUndefined();
    const other = 'no signature in its envelope is by the given key';
    expect(envelopeProblem(envelope, ec('prime256v1').publicKey)).toBe(other);
    expect(envelopeProblem(envelope, RSA.publicKey)).toBe(other);
    expect(envelopeProblem({ ...envelope, payload: Buffer.from('{}') }, P256.publicKey)).toBe(other);
    expect(envelopeProblem({ ...envelope, signatures: [] }, P256.publicKey)).toBe(other);
    const type = 'text/plain';
    expect(hold(P256, 'sha256', { type, bytes: encoded(type) })).toBe(
      'its envelope holds no in-toto statement',
    );
  });

  it('that cannot check a signature find none', () => {
    const { privateKey, publicKey } = P256;
    expect(privateKey.type).toBe('private');
    const secret = { asymmetricKeyType: 'rsa', asymmetricKeyDetails: { modulusLength: 4096 } } as KeyObject;
    const envelope = { payload: PAYLOAD, payloadType: IN_TOTO, signatures: [Buffer.alloc(8)] };
    expect(envelopeProblem(envelope, secret)).toBe('no signature in its envelope is by the given key');
    expect(envelopeProblem(envelope, publicKey)).toBe('no signature in its envelope is by the given key');
    expect(isUsableKey({ asymmetricKeyType: 'rsa' } as KeyObject)).toBe(false);
    expect(isUsableKey({ asymmetricKeyType: 'ec' } as KeyObject)).toBe(false);
    const inherited = { asymmetricKeyType: 'ec', asymmetricKeyDetails: { namedCurve: 'constructor' } };
    expect(isUsableKey(inherited as KeyObject)).toBe(false);
  });
});
