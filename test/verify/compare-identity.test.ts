import { describe, expect, it } from 'vitest';

import type { ExpectedIdentity, SignerClaims } from '../../src/domain/provenance.ts';
import { compareIdentity, refClassOf, toIdentity } from '../../src/verify/compare-identity.ts';
import { workflowPath } from '../../src/verify/workflow-path.ts';

const REPOSITORY = 'https://git.example/o/r';
const FILE = `${REPOSITORY}/.github/workflows/release.yml`;

describe('what differs from the identity that is expected', () => {
  it.each<[string, Omit<ExpectedIdentity, 'source'>, SignerClaims, ReturnType<typeof compareIdentity>]>([
    ['nothing is expected', {}, { repository: REPOSITORY, ref: 'x', issuer: 'i' }, []],
    ['the issuer', { issuer: 'i' }, { issuer: 'j' }, [{ what: 'issuer', from: 'i', to: 'j' }]],
    ['the issuer by letter case', { issuer: 'i' }, { issuer: 'I' }, [{ what: 'issuer', from: 'i', to: 'I' }]],
    ['no issuer', { issuer: 'i' }, {}, [{ what: 'issuer', from: 'i', to: 'none' }]],
    ['the owner', { ownerId: '1' }, { ownerId: '2' }, [{ what: 'owner id', from: '1', to: '2' }]],
    ['the trigger', { trigger: 'push' }, { trigger: 'p' }, [{ what: 'trigger', from: 'push', to: 'p' }]],
    [
      'the repository’s id',
      { repositoryId: '1', repository: REPOSITORY },
      { repositoryId: '2', repository: REPOSITORY },
      [{ what: 'repository id', from: '1', to: '2' }],
    ],
    [
      'the repository, whose id is kept',
      { repositoryId: '1', repository: REPOSITORY },
      { repositoryId: '1', repository: `${REPOSITORY}2` },
      [{ what: 'repository', from: REPOSITORY, to: `${REPOSITORY}2`, harmless: true }],
    ],
    [
      'the repository and its id',
      { repositoryId: '1', repository: REPOSITORY },
      { repositoryId: '2', repository: `${REPOSITORY}2` },
      [
        { what: 'repository id', from: '1', to: '2' },
        { what: 'repository', from: REPOSITORY, to: `${REPOSITORY}2` },
      ],
    ],
    [
      'the repository, of which no id is known',
      { repository: REPOSITORY },
      { repository: `${REPOSITORY}2` },
      [{ what: 'repository', from: REPOSITORY, to: `${REPOSITORY}2` }],
    ],
    ['no repository', { repository: REPOSITORY }, {}, [{ what: 'repository', from: REPOSITORY, to: 'none' }]],
    [
      'nothing but letter case of the address',
      { repository: REPOSITORY },
      { repository: 'https://GIT.example/O/r' },
      [],
    ],
    [
      'the kind of ref',
      { refClass: 'tag' },
      { ref: 'refs/heads/main' },
      [{ what: 'kind of ref', from: 'tag', to: 'branch' }],
    ],
    ['nothing of the kind of ref', { refClass: 'pr' }, { ref: 'refs/pull/1/head' }, []],
    ['no ref', { refClass: 'tag' }, {}, [{ what: 'kind of ref', from: 'tag', to: 'none' }]],
  ])('is told: %s', (_title, expected, claims, changes) => {
    expect(compareIdentity(expected, claims)).toEqual(changes);
  });

  it.each<[string, string | undefined, boolean]>([
    ['.github/workflows/release.yml', `${FILE}@refs/tags/v1`, true],
    ['release.yml', `${FILE}@refs/tags/v1`, true],
    ['.gitlab-ci.yml', `${REPOSITORY}/.gitlab-ci.yml`, true],
    ['ease.yml', `${FILE}@refs/tags/v1`, false],
    ['workflows/release.yml', `${REPOSITORY}/.github/workflows/workflows/release.yml@refs/tags/v1`, false],
    ['release.yml', `${REPOSITORY}/sub/.github/workflows/release.yml@refs/tags/v1`, false],
    ['release.yml', undefined, false],
  ])('takes %j for the workflow of %j: %s', (workflow, buildConfig, same) => {
    const claims = { repository: REPOSITORY, ...(buildConfig === undefined ? {} : { buildConfig }) };
    expect(compareIdentity({ workflow }, claims)).toEqual(
      same ? [] : [{ what: 'workflow', from: workflow, to: workflowPath(claims) ?? 'none' }],
    );
  });
});

describe('the path of a workflow', () => {
  it.each<[SignerClaims, string | undefined]>([
    [
      { repository: REPOSITORY, buildConfig: `${FILE}@refs/tags/v1`, san: 'x' },
      '.github/workflows/release.yml',
    ],
    [{ repository: REPOSITORY, san: `${FILE}@refs/tags/v1` }, '.github/workflows/release.yml'],
    [{ repository: REPOSITORY.toUpperCase(), san: `${FILE}@main` }, '.github/workflows/release.yml'],
    [{ repository: REPOSITORY, san: `${FILE.toUpperCase()}@main` }, '.GITHUB/WORKFLOWS/RELEASE.YML'],
    [{ repository: REPOSITORY, san: FILE }, '.github/workflows/release.yml'],
    [{ repository: REPOSITORY, san: `${REPOSITORY}///a//b.yml@x@y` }, 'a//b.yml'],
    [{ repository: REPOSITORY, san: `${REPOSITORY}/a@b.yml@refs/heads/x` }, 'a@b.yml'],
    [{ repository: REPOSITORY, san: `${REPOSITORY}/@refs/heads/x` }, ''],
    [{ repository: REPOSITORY, san: `${REPOSITORY}/@x` }, ''],
    [{ repository: REPOSITORY, san: `${REPOSITORY}x/a.yml` }, undefined],
    [{ repository: REPOSITORY, san: `x${FILE}` }, undefined],
    [{ repository: REPOSITORY }, undefined],
    [{ san: FILE }, undefined],
  ])('of %j is %j', (claims, path) => {
    expect(workflowPath(claims)).toBe(path);
  });
});

describe('what a signer is recorded as', () => {
  it('is what it claims and the day', () => {
    const claims = {
      issuer: 'https://issuer.example',
      san: 'x',
      repository: REPOSITORY,
      repositoryId: '1',
      ownerId: '2',
      buildConfig: `${FILE}@refs/tags/v1`,
      ref: 'refs/tags/v1',
      trigger: 'push',
      run: 'y',
    };
    expect(toIdentity(claims, '2026-11-26')).toEqual({
      issuer: 'https://issuer.example',
      repository: REPOSITORY,
      repositoryId: '1',
      ownerId: '2',
      workflow: '.github/workflows/release.yml',
      refClass: 'tag',
      trigger: 'push',
      firstSeen: '2026-11-26',
    });
  });

  it('states nothing that is not claimed', () => {
    expect(Object.entries(toIdentity({ repository: REPOSITORY }, 'd') ?? {})).toEqual([
      ['repository', REPOSITORY],
      ['firstSeen', 'd'],
    ]);
    expect(Object.entries(toIdentity({ repositoryId: '1' }, 'd') ?? {})).toEqual([
      ['repositoryId', '1'],
      ['firstSeen', 'd'],
    ]);
  });

  it('is nothing without a repository', () => {
    expect(toIdentity({ issuer: 'i', ownerId: '2', san: FILE }, 'd')).toBeUndefined();
  });

  it.each([
    ['refs/tags/v1', 'tag'],
    ['refs/heads/main', 'branch'],
    ['refs/pull/1/merge', 'pr'],
    ['refs/notes/x', 'other'],
    ['x/refs/tags/v1', 'other'],
    ['x/refs/heads/x', 'other'],
    ['', 'other'],
  ])('has for %j the kind %s', (ref, kind) => {
    expect(refClassOf(ref)).toBe(kind);
  });
});
