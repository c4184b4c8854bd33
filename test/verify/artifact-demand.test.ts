import { describe, expect, it } from 'vitest';

import type { SignerClaims } from '../../src/domain/provenance.ts';
import { compareDemand, parseSignerWorkflow, type ArtifactDemand } from '../../src/verify/artifact-demand.ts';

const SERVER = 'https://github.com';
const ISSUER = 'https://token.actions.githubusercontent.com';
const claims: SignerClaims = {
  issuer: ISSUER,
  san: 'https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1',
  repository: 'https://github.com/owner/name',
  repositoryId: '1',
  ownerId: '2',
  commit: 'a'.repeat(40),
  ref: 'refs/tags/v1',
  trigger: 'push',
  runner: 'github-hosted',
};
const demand: ArtifactDemand = { server: SERVER, repo: 'owner/name', issuer: ISSUER };
const compare = (over: Partial<ArtifactDemand> = {}, change: Partial<SignerClaims> = {}) =>
  compareDemand({ ...claims, ...change }, { ...demand, ...over });
const without = (name: keyof SignerClaims) => {
  const { [name]: _, ...rest } = claims;
  return compareDemand(rest, {
    ...demand,
    repositoryId: '1',
    ownerId: '2',
    sourceRef: 'refs/tags/v1',
    sourceDigest: 'a'.repeat(40),
    trigger: 'push',
    denySelfHosted: true,
  });
};

describe('who an artifact must come from', () => {
  it('is satisfied when every part holds', () => {
    expect(compare()).toEqual([]);
    expect(
      compare({
        repositoryId: '1',
        ownerId: '2',
        sourceRef: 'refs/tags/v1',
        sourceDigest: 'a'.repeat(40),
        trigger: 'push',
        denySelfHosted: true,
        signer: { repo: 'Owner/Name', path: '.github/workflows/release.yml', ref: 'refs/tags/v1' },
      }),
    ).toEqual([]);
    expect(compare({ denySelfHosted: false }, { runner: 'self-hosted' })).toEqual([]);
  });

  it.each([
    [{ repositoryId: '3' }, 'its repository id is “1”, not “3”'],
    [{ ownerId: '3' }, 'its owner id is “2”, not “3”'],
    [{ sourceRef: 'refs/tags/v2' }, 'its ref is “refs/tags/v1”, not “refs/tags/v2”'],
    [{ sourceDigest: 'b' }, `its commit is “${'a'.repeat(40)}”, not “b”`],
    [{ trigger: 'release' }, 'its trigger is “push”, not “release”'],
    [{ issuer: 'https://else.example' }, `its issuer is “${ISSUER}”, not “https://else.example”`],
    [
      { owner: 'other', signerRepo: 'owner/name' },
      'it was built from “https://github.com/owner/name”, not from one of “https://github.com/other”',
    ],
    [{ signerRepo: 'org/shared' }, 'it was signed by a workflow of “owner/name”, not of “org/shared”'],
    [
      { signer: { repo: 'owner/name', path: '.github/workflows/x.yml' } },
      'it was signed by the workflow “.github/workflows/release.yml”, not by “.github/workflows/x.yml”',
    ],
    [
      { signer: { repo: 'owner/name', path: '.github/workflows/release.yml', ref: 'x' } },
      'it was signed by that workflow at “refs/tags/v1”, not at “x”',
    ],
    [{ identity: 'x' }, `it was signed by “${claims.san}”, not by “x”`],
  ] as const)('%j', (over, problem) => {
    expect(compare(over)).toEqual([problem]);
  });

  it('names every part that differs', () => {
    expect(compare({ repo: 'a/b', trigger: 'release' })).toEqual([
      'it was built from “https://github.com/owner/name”, not from “https://github.com/a/b”',
      'it was signed by a workflow of “owner/name”, not of “a/b”',
      'its trigger is “push”, not “release”',
    ]);
  });

  it.each([
    ['issuer', `its issuer is not stated, not “${ISSUER}”`],
    ['repository', 'it was built from not stated, not from “https://github.com/owner/name”'],
    ['repositoryId', 'its repository id is not stated, not “1”'],
    ['ownerId', 'its owner id is not stated, not “2”'],
    ['ref', 'its ref is not stated, not “refs/tags/v1”'],
    ['commit', `its commit is not stated, not “${'a'.repeat(40)}”`],
    ['trigger', 'its trigger is not stated, not “push”'],
    ['runner', 'it was built on not stated, not on a runner of the service'],
    ['san', 'it was signed by not stated, which is no workflow of “https://github.com”'],
  ] as const)('a certificate without %s does not satisfy it', (name, problem) => {
    expect(without(name)).toEqual([problem]);
  });

  it('a key alone satisfies nothing', () => {
    expect(compareDemand(undefined, { server: SERVER, issuer: ISSUER })).toEqual([
      'it was signed by a key, which says nothing of a repository',
    ]);
  });

  it.each([
    'http://github.com/owner/name/.github/workflows/release.yml@x',
    'https://github.com.evil.example/owner/name/.github/workflows/release.yml@x',
    'https://evil.example/github.com/owner/name/.github/workflows/release.yml@x',
    'https://github.com/owner/name/.github/workflows/release.yml',
    'https://github.com/owner/name/scripts/release.yml@x',
    'https://github.com/owner/.github/workflows/release.yml@x',
    'x https://github.com/owner/name/.github/workflows/release.yml@x',
  ])('%s is no workflow of the service', (san) => {
    expect(compare({}, { san })).toHaveLength(1);
  });

  it('a repository of the service alone counts, whatever the case', () => {
    expect(compare({}, { repository: 'https://GITHUB.com/OWNER/name' })).toEqual([]);
    expect(compare({}, { san: 'https://GitHub.com/Owner/NAME/.github/workflows/release.yml@x' })).toEqual([]);
    for (const repository of ['https://github.com/owner/name/x', 'https://github.com/owner', 'owner/name']) {
      expect(compare({}, { repository })).toHaveLength(1);
    }
  });

  it('of an owner any repository may sign, of that owner only', () => {
    const { repo: _, ...open } = demand;
    const ask = (san: string) => compareDemand({ ...claims, san }, { ...open, owner: 'OWNER' });
    expect(ask('https://github.com/owner/other/.github/workflows/release.yml@x')).toEqual([]);
    expect(ask('https://github.com/owner2/other/.github/workflows/release.yml@x')).toEqual([
      'it was signed by a workflow of “owner2/other”, not of “OWNER”',
    ]);
    expect(
      compareDemand(claims, { server: SERVER, issuer: ISSUER }),
      'nobody is demanded who could sign',
    ).toEqual(['it was signed by a workflow of “owner/name”, not of “”']);
  });
});

describe('a workflow that a user names', () => {
  const parse = (text: string, repo: string | undefined = 'owner/name', server = SERVER) =>
    parseSignerWorkflow(text, { server, repo });

  it.each([
    ['release.yml', { repo: 'owner/name', path: '.github/workflows/release.yml' }],
    ['release.yaml', { repo: 'owner/name', path: '.github/workflows/release.yaml' }],
    ['.github/workflows/release.yml', { repo: 'owner/name', path: '.github/workflows/release.yml' }],
    [
      'release.yml@refs/heads/main',
      { repo: 'owner/name', path: '.github/workflows/release.yml', ref: 'refs/heads/main' },
    ],
    ['org/shared/.github/workflows/x.yml', { repo: 'org/shared', path: '.github/workflows/x.yml' }],
    [
      'GitHub.com/org/sha.red/.github/workflows/x.yml@v1@2',
      { repo: 'org/sha.red', path: '.github/workflows/x.yml', ref: 'v1@2' },
    ],
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it.each([
    '',
    'release',
    'release.yml@',
    'release.ymlx',
    'a b.yml',
    'scripts/release.yml',
    'org/shared/release.yml',
    'elsewhere.example/org/shared/.github/workflows/x.yml',
    'o rg/shared/.github/workflows/x.yml',
    'x/org/shared/.github/workflows/x.yml',
  ])('%j is none', (text) => {
    expect(parse(text)).toBeUndefined();
  });

  it('needs a repository for a bare file name', () => {
    expect(parseSignerWorkflow('release.yml', { server: SERVER, repo: undefined })).toBeUndefined();
    expect(
      parseSignerWorkflow('o/r/.github/workflows/x.yml', { server: SERVER, repo: undefined }),
    ).toMatchObject({ repo: 'o/r' });
    expect(
      parse('tenant.ghe.com/o/r/.github/workflows/x.yml', 'a/b', 'https://tenant.ghe.com'),
    ).toMatchObject({
      repo: 'o/r',
    });
  });
});
