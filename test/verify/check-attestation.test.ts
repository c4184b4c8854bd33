import { generateKeyPairSync } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { checkAttestation, kindOf } from '../../src/verify/check-attestation.ts';
import { createInstance, statementOf } from './mint.ts';

const SLSA = 'https://slsa.dev/provenance/v1';
const instance = await createInstance();
const roots = [instance.root];
const artifact = {
  digests: [{ algorithm: 'sha256' as const, digest: 'ab'.repeat(32) }],
  isNamed: (name: string) => name === 'it',
};
const subjects = [{ name: 'it', digest: { sha256: 'ab'.repeat(32) } }];
const attested = await instance.attest(statementOf({ subjects }));

describe('kinds of attestations', () => {
  it.each([
    [SLSA, 'provenance'],
    ['https://slsa.dev/provenance/v0.2', 'provenance'],
    ['https://github.com/npm/attestation/tree/main/specs/publish/v0.1', 'publish'],
    ['https://docs.registry.example/attestations/publish/v1', 'publish'],
    ['https://cyclonedx.org/bom', 'other'],
    ['x https://github.com/npm/attestation/tree/main/specs/publish/v0.1', 'other'],
    ['https://github.com/npm/attestation/tree/main/specs/publish/v0.1/x', 'other'],
    ['https://docs.registry.example/attestations/publish/v1.1', 'other'],
    ['', 'other'],
  ])('%s', (type, kind) => {
    expect(kindOf(type)).toBe(kind);
  });
});

describe('one attestation about an artifact', () => {
  it('verifies, and says nothing that it does not know', () => {
    const result = checkAttestation(attested, artifact, { roots });
    expect(result).toMatchObject({ predicateType: SLSA, kind: 'provenance', outcome: 'verified' });
    expect(Object.keys(result)).toEqual(['predicateType', 'kind', 'outcome', 'claims']);
    expect(checkAttestation(attested, { ...artifact, file: 'f' }, { roots })).toMatchObject({ file: 'f' });
  });

  it('has no claims when a key signed it', async () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const statement = statementOf({
      subjects,
      predicateType: 'https://docs.registry.example/attestations/publish/v1',
    });
    const keyid = 'k';
    const bundle = await instance.attestWithKey(statement, { keyid, privateKey: pair.privateKey });
    const trusted = { key: pair.publicKey, from: -Infinity, until: Infinity };
    const result = checkAttestation(bundle, artifact, { roots, keys: () => trusted });
    expect(Object.keys(result)).toEqual(['predicateType', 'kind', 'outcome']);
    const provenance = await instance.attestWithKey(statementOf({ subjects }), {
      keyid,
      privateKey: pair.privateKey,
    });
    expect(checkAttestation(provenance, artifact, { roots, keys: () => trusted })).toEqual({
      predicateType: SLSA,
      kind: 'provenance',
      outcome: 'wrong-identity',
      detail: 'a key signed it, which says nothing about who built it',
    });
  });

  it('says what is wrong', async () => {
    const wrong = (outcome: string, detail: string) => ({
      predicateType: SLSA,
      kind: 'provenance',
      outcome,
      detail,
    });
    expect(checkAttestation({}, artifact, { roots, predicateType: SLSA })).toEqual(
      wrong('malformed', 'it is not a Sigstore bundle'),
    );
    expect(checkAttestation({}, artifact, { roots })).toEqual({
      predicateType: '',
      kind: 'other',
      outcome: 'malformed',
      detail: 'it is not a Sigstore bundle',
    });
    expect(checkAttestation(attested, artifact, { roots, predicateType: 'x' })).toEqual(
      wrong('malformed', `it was handed out as “x” and is “${SLSA}”`),
    );
    const other = { ...artifact, digests: [{ algorithm: 'sha256' as const, digest: 'cd'.repeat(32) }] };
    expect(checkAttestation(attested, other, { roots })).toEqual(
      wrong('wrong-subject', 'none of its subjects has the digest of the artifact'),
    );
    expect(checkAttestation(attested, { ...artifact, isNamed: () => false }, { roots })).toEqual(
      wrong('wrong-subject', 'its subject with this digest is “it”'),
    );
    const contradicting = await instance.attest(
      statementOf({
        subjects,
        predicate: {
          buildDefinition: { externalParameters: { workflow: { repository: 'https://github.com/a/b' } } },
        },
      }),
    );
    expect(checkAttestation(contradicting, artifact, { roots })).toMatchObject({ outcome: 'invalid' });
    const judged = { outcome: 'wrong-identity', detail: 'because' } as const;
    expect(checkAttestation(attested, artifact, { roots, judge: () => judged })).toEqual(
      wrong('wrong-identity', 'because'),
    );
    expect(checkAttestation(attested, artifact, { roots, judge: () => undefined }).outcome).toBe('verified');
  });

  it('a plain signature is no statement', async () => {
    expect(checkAttestation(await instance.signBlob(Buffer.from('x')), artifact, { roots })).toMatchObject({
      outcome: 'wrong-subject',
    });
  });
});
