import { describe, expect, it } from 'vitest';

import {
  checkArtifactAttestation,
  checkReleaseAttestation,
  readAttestationList,
} from '../../src/verify/github-attestations.ts';
import { createInstance, statementOf } from './mint.ts';

const instance = await createInstance();
const roots = [instance.root];

describe('GitHub’s list of attestations', () => {
  it('is read to 100 entries of either form', () => {
    const rows = [
      { bundle: { a: 1 }, bundle_url: 'https://x.example' },
      { bundle_url: 'https://x.example' },
      { bundle: null, bundle_url: 'https://y.example' },
      { bundle: null, bundle_url: 7 },
    ];
    expect(readAttestationList({ attestations: rows })).toEqual([
      { bundle: { a: 1 } },
      { url: 'https://x.example' },
      { url: 'https://y.example' },
    ]);
    const many = Array.from({ length: 101 }, (_, at) => ({ bundle: { at } }));
    expect(readAttestationList({ attestations: many })).toHaveLength(100);
  });
});

describe('an attestation about a file', () => {
  const digest = { sha256: 'ab'.repeat(32), sha512: 'cd'.repeat(64) };
  const subjects = [{ name: 'dist/x', digest }];

  it.each([
    ['SHA-256', { sha256: digest.sha256 }, 'verified'],
    ['SHA-512', { sha512: digest.sha512 }, 'verified'],
    ['both', digest, 'verified'],
    ['one of two', { ...digest, sha512: '00' }, 'wrong-subject'],
    ['neither', {}, 'wrong-subject'],
  ] as const)('trap 2: is compared by %s', async (_, artifact, outcome) => {
    const result = checkArtifactAttestation(await instance.attest(statementOf({ subjects })), artifact, {
      roots,
    });
    expect(result.outcome).toBe(outcome);
    expect(Object.keys(result)).not.toContain('file');
  });

  it('says which file', () => {
    expect(checkArtifactAttestation({}, { file: 'x' }, { roots })).toMatchObject({ file: 'x' });
  });
});

describe('trap 6: an attestation of a release', () => {
  const commit = 'c'.repeat(40);
  const tag = { uri: 'pkg:github/owner/name@v5', digest: { sha1: commit } };
  const predicateType = 'https://in-toto.io/attestation/release/v0.1';
  const predicate = { repositoryId: '1001', tag: 'v5' };
  const san = 'https://dotcom.releases.github.com';
  const check = async (change: object = {}, signer = san) => {
    const statement = statementOf({ subjects: [tag], predicateType, predicate, ...change });
    const bundle = await instance.attest(statement, { san: signer, extensions: [] });
    const known = [instance.root, { ...instance.root, profile: 'github' } as const];
    return checkReleaseAttestation(bundle, { repositoryId: 1001, tag: 'v5' }, known);
  };
  const verified = { outcome: 'verified', commit, assets: new Map() };

  it.each([
    ['with its id as a number', { predicate: { ...predicate, repositoryId: 1001 } }],
    ['with its id as a text', {}],
    ['of a later form', { predicateType: 'https://in-toto.io/attestation/release/v0.12' }],
  ])('holds %s', async (_, change) => {
    expect(await check(change)).toEqual(verified);
  });

  it('has the files that have a name and a digest', async () => {
    const sha256 = 'ab'.repeat(32);
    const files = [{ name: 'f', digest: { sha256 } }, { digest: { sha256 } }, { name: 'g', digest: {} }];
    expect(await check({ subjects: [tag, ...files] })).toEqual({
      ...verified,
      assets: new Map([['f', sha256]]),
    });
  });

  const signedBy = (who: string) => ({
    outcome: 'wrong-identity',
    detail: `it was signed by “${who}”, not by GitHub`,
  });
  it.each([
    [`${san}/`, signedBy(`${san}/`)],
    [`x${san}`, signedBy(`x${san}`)],
    ['', signedBy('nobody')],
  ])('is signed by GitHub’s service, not by “%s”', async (signer, expected) => {
    expect(await check({}, signer)).toEqual(expected);
  });

  it('is believed under GitHub’s own root alone', async () => {
    const statement = statementOf({ subjects: [tag], predicateType, predicate });
    const bundle = await instance.attest(statement, { san, extensions: [] });
    const release = { repositoryId: 1001, tag: 'v5' };
    expect(checkReleaseAttestation(bundle, release, roots)).toMatchObject({ outcome: 'unknown-root' });
  });

  it('is verified before it is read', () => {
    expect(checkReleaseAttestation({}, { repositoryId: 1, tag: 'v5' }, roots)).toEqual({
      outcome: 'malformed',
      detail: 'it is not a Sigstore bundle',
    });
  });

  const NO_RELEASE = { outcome: 'malformed', detail: 'it is not about a release' };
  const OTHER = { outcome: 'wrong-subject', detail: 'it is about another repository or tag' };
  const NO_COMMIT = { outcome: 'malformed', detail: 'it binds the tag to no commit, or to several' };
  it.each([
    ['another predicate', { predicateType: 'https://slsa.dev/provenance/v1' }, NO_RELEASE],
    ['a predicate with more before it', { predicateType: `x${predicateType}` }, NO_RELEASE],
    ['a predicate with more behind it', { predicateType: `${predicateType}x` }, NO_RELEASE],
    ['a predicate without its number', { predicateType: predicateType.slice(0, -1) }, NO_RELEASE],
    ['another repository', { predicate: { ...predicate, repositoryId: '1002' } }, OTHER],
    ['another tag', { predicate: { ...predicate, tag: 'v50' } }, OTHER],
    ['no tag', { predicate: { repositoryId: '1001' } }, OTHER],
    ['no id', { predicate: { tag: 'v5' } }, OTHER],
    ['no commit', { subjects: [{ name: 'f', digest: { sha256: 'ab' } }] }, NO_COMMIT],
    ['two commits', { subjects: [tag, tag] }, NO_COMMIT],
    ['a commit that is too long', { subjects: [{ digest: { sha1: `${commit}c` } }] }, NO_COMMIT],
    ['a commit that is too short', { subjects: [{ digest: { sha1: commit.slice(1) } }] }, NO_COMMIT],
    ['a commit behind something', { subjects: [{ digest: { sha1: `x${commit}` } }] }, NO_COMMIT],
    ['a commit that is no hex', { subjects: [{ digest: { sha1: commit.replace('c', 'g') } }] }, NO_COMMIT],
  ])('with %s is refused', async (_, change, expected) => {
    expect(await check(change)).toEqual(expected);
  });
});
