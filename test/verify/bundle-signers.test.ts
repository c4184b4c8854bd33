import { generateKeyPairSync, type KeyObject } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { verifyBundle } from '../../src/verify/bundle.ts';
import { createInstance, ISSUER, statementOf, WORKFLOW } from './mint.ts';
import type { Loose } from './recorded.ts';

const instance = await createInstance();
const STATEMENT = statementOf({ subjects: [{ name: 'it', digest: { sha256: 'ab'.repeat(32) } }] });
const bundle: Loose = await instance.attest(STATEMENT);
const stamped: Loose = await instance.stamp(bundle);
const roots = [instance.root];
const github = [{ ...instance.root, profile: 'github' as const }];

function without(...names: readonly string[]): Loose {
  const copy = structuredClone(stamped);
  for (const name of names) delete copy.verificationMaterial[name];
  return copy;
}

describe('what an instance is held to', () => {
  it('one with logs: an entry in the log, though a time stamper vouches for the time', () => {
    expect(verifyBundle(stamped, { roots })).toMatchObject({ outcome: 'verified' });
    expect(verifyBundle(without('tlogEntries'), { roots })).toMatchObject({ outcome: 'invalid' });
  });

  it('trap 6: GitHub’s own: a time stamper, and no log', () => {
    expect(verifyBundle(without('tlogEntries'), { roots: github })).toMatchObject({ outcome: 'verified' });
    expect(
      verifyBundle(without('tlogEntries', 'timestampVerificationData'), { roots: github }),
    ).toMatchObject({
      outcome: 'invalid',
    });
  });

  it('one with logs: a time of the log or of a time stamper', () => {
    const noPromise = structuredClone(stamped);
    delete noPromise.verificationMaterial.tlogEntries[0].inclusionPromise;
    expect(verifyBundle(noPromise, { roots })).toMatchObject({ outcome: 'verified' });
    delete noPromise.verificationMaterial.timestampVerificationData;
    expect(verifyBundle(noPromise, { roots })).toMatchObject({ outcome: 'invalid' });
  });

  it('a certificate log, unless it is GitHub’s own', () => {
    const bare = [{ ...instance.root, material: { ...instance.root.material, ctlogs: [] } }];
    expect(verifyBundle(stamped, { roots: bare })).toEqual({
      outcome: 'unknown-root',
      detail: 'it rests on a certificate log that is not in the trusted root at hand',
    });
  });

  it('a time stamper that the root does not have is newer than it', () => {
    const bare = [{ ...instance.root, material: { ...instance.root.material, timestampAuthorities: [] } }];
    expect(verifyBundle(stamped, { roots: bare })).toEqual({
      outcome: 'unknown-root',
      detail: 'it rests on a time stamper that is not in the trusted root at hand',
    });
  });
});

describe('bounds', () => {
  const many = (count: number, change: (copy: Loose, count: number) => void) => {
    const copy = structuredClone(stamped);
    change(copy, count);
    return verifyBundle(copy, { roots });
  };
  const logs = (copy: Loose, count: number) =>
    (copy.verificationMaterial.tlogEntries = Array.from(
      { length: count },
      () => copy.verificationMaterial.tlogEntries[0],
    ));
  const times = (copy: Loose, count: number) => {
    const data = copy.verificationMaterial.timestampVerificationData;
    data.rfc3161Timestamps = Array.from({ length: count }, () => data.rfc3161Timestamps[0]);
  };
  const MALFORMED = { outcome: 'malformed', detail: 'it is not a Sigstore bundle' };

  it('16 log entries and 16 times, no more', () => {
    expect(many(16, logs)).toMatchObject({ outcome: 'invalid' });
    expect(many(17, logs)).toEqual(MALFORMED);
    expect(many(16, times)).toMatchObject({ outcome: 'invalid' });
    expect(many(17, times)).toEqual(MALFORMED);
  });
});

describe('what is said of a failure', () => {
  it.each([
    ['no bundle', {}, { outcome: 'malformed', detail: 'it is not a Sigstore bundle' }],
    [
      'no statement',
      { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload: 'e30=' } },
      { outcome: 'malformed', detail: 'its envelope holds no in-toto statement' },
    ],
    [
      'a certificate that cannot be read',
      {
        ...bundle,
        verificationMaterial: { ...bundle.verificationMaterial, certificate: { rawBytes: 'MAA=' } },
      },
      { outcome: 'malformed' },
    ],
  ])('%s', (_, value, expected) => {
    expect(verifyBundle(value, { roots })).toMatchObject(expected);
  });

  it('another signer', () => {
    expect(verifyBundle(bundle, { roots, identity: { issuer: ISSUER, san: 'x' } })).toEqual({
      outcome: 'wrong-identity',
      detail: `it was signed by “${WORKFLOW}”, not by “x”`,
    });
  });

  it('an envelope that names a key, though a certificate signed it', () => {
    const named = structuredClone(bundle);
    named.dsseEnvelope.signatures[0].keyid = 'k';
    const detail = 'its envelope names another key than its signer has';
    expect(verifyBundle(named, { roots })).toEqual({ outcome: 'malformed', detail });
  });
});

describe('what a key signed', () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signed = (keyid = 'k') => instance.attestWithKey(STATEMENT, { keyid, privateKey: pair.privateKey });
  const trust = (key: KeyObject, from = -Infinity, until = Infinity) => ({
    roots,
    keys: (hint: string) => (hint === 'k' ? { key, from, until } : undefined),
  });

  it('verifies by a key that is known, without claims', async () => {
    const result = verifyBundle(await signed(), trust(pair.publicKey));
    expect(result).toMatchObject({ outcome: 'verified', identity: 'unknown' });
    expect(Object.keys(result)).toEqual(['outcome', 'identity', 'statement', 'payload']);
  });

  it('is unknown by a key that is not, or when no keys are known at all', async () => {
    const unknown = { outcome: 'unknown-root', detail: 'it is signed by a key that is not known' };
    expect(verifyBundle(await signed('other'), trust(pair.publicKey))).toEqual(unknown);
    expect(verifyBundle(await signed(), { roots })).toEqual(unknown);
  });

  it('is nobody’s where somebody is expected', async () => {
    const identity = { issuer: ISSUER, san: WORKFLOW };
    expect(verifyBundle(await signed(), { ...trust(pair.publicKey), identity })).toEqual({
      outcome: 'wrong-identity',
      detail: `it was signed by “nobody”, not by “${WORKFLOW}”`,
    });
  });

  it('counts within the key’s time, both ends included', async () => {
    const one: Loose = await signed();
    const at = Number(one.verificationMaterial.tlogEntries[0].integratedTime) * 1000;
    const outcome = (from: number, until: number) =>
      verifyBundle(one, trust(pair.publicKey, from, until)).outcome;
    expect(outcome(at, at)).toBe('verified');
    expect(outcome(at + 1, Infinity)).toBe('invalid');
    expect(outcome(-Infinity, at - 1)).toBe('invalid');
  });

  it('does not verify by another key, or when its envelope names another', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(verifyBundle(await signed(), trust(other.publicKey))).toMatchObject({ outcome: 'invalid' });
    const named: Loose = await signed();
    named.dsseEnvelope.signatures[0].keyid = 'other';
    expect(verifyBundle(named, trust(pair.publicKey))).toMatchObject({ outcome: 'malformed' });
    named.dsseEnvelope.signatures[0].keyid = '';
    expect(verifyBundle(named, trust(pair.publicKey))).toMatchObject({ outcome: 'verified' });
  });
});

describe('a plain signature', () => {
  it('has claims and no statement', async () => {
    const bytes = Buffer.from('x');
    const result = verifyBundle(await instance.signBlob(bytes), { roots, artifact: { bytes } });
    expect(Object.keys(result)).toEqual(['outcome', 'identity', 'claims']);
    expect(verifyBundle(await instance.signBlob(bytes), { roots })).toEqual({
      outcome: 'wrong-subject',
      detail: 'there is no artifact to compare it with',
    });
    expect(
      verifyBundle(await instance.signBlob(bytes), { roots, artifact: { bytes: Buffer.from('y') } }),
    ).toEqual({ outcome: 'wrong-subject', detail: 'it is about another artifact' });
  });

  it('an artifact at hand changes nothing for a statement', () => {
    expect(verifyBundle(bundle, { roots, artifact: { bytes: Buffer.from('y') } })).toMatchObject({
      outcome: 'verified',
    });
  });
});
