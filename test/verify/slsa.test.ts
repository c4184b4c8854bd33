import { describe, expect, it } from 'vitest';

import type { Json } from '../../src/domain/json.ts';
import type { SignerClaims } from '../../src/domain/provenance.ts';
import { findContradiction, isProvenance, sameAddress } from '../../src/verify/slsa.ts';

const V02 = 'https://slsa.dev/provenance/v0.2';
const V1 = 'https://slsa.dev/provenance/v1';
const REPOSITORY = 'https://github.com/owner/name';
const claims: SignerClaims = { repository: REPOSITORY, commit: 'c1' };

const find = (predicateType: string, predicate: Json, change: SignerClaims = {}) =>
  findContradiction({ predicateType, predicate, subjects: [] }, { ...claims, ...change });
const v1 = (repository: string | undefined, commit?: string, uri?: string): Json => ({
  buildDefinition: {
    externalParameters: { workflow: repository === undefined ? {} : { repository } },
    resolvedDependencies: [
      {
        ...(uri === undefined ? {} : { uri }),
        digest: commit === undefined ? {} : { gitCommit: commit },
      },
      { uri: 'git+https://github.com/other/dependency@main', digest: { gitCommit: 'c9' } },
    ],
  },
});
const v02 = (uri: string | undefined, commit?: string): Json => ({
  invocation: {
    configSource: {
      ...(uri === undefined ? {} : { uri }),
      digest: commit === undefined ? {} : { sha1: commit },
    },
  },
});
const OTHER =
  'its predicate names the repository “https://github.com/owner/other”, its certificate “https://github.com/owner/name”';
const COMMIT = 'its predicate names the commit “c2”, its certificate “c1”';

describe('where a predicate contradicts its certificate', () => {
  it.each([
    ['the same', V1, v1(REPOSITORY, 'c1'), undefined],
    ['another repository', V1, v1('https://github.com/owner/other', 'c1'), OTHER],
    ['another commit', V1, v1(REPOSITORY, 'c2'), COMMIT],
    [
      'the workflow counts before the sources',
      V1,
      v1(REPOSITORY, 'c1', 'git+https://github.com/owner/other@x'),
      undefined,
    ],
    [
      'the first source where no workflow is named',
      V1,
      v1(undefined, 'c1', 'git+https://github.com/owner/other@x'),
      OTHER,
    ],
    ['the same source', V1, v1(undefined, 'c1', `git+${REPOSITORY}@refs/heads/main`), undefined],
    ['silence', V1, {}, undefined],
    ['no predicate', V1, null, undefined],
    ['the same (v0.2)', V02, v02(`git+${REPOSITORY}@refs/heads/main`, 'c1'), undefined],
    ['a plain address (v0.2)', V02, v02(`${REPOSITORY}.git`, 'c1'), undefined],
    ['another repository (v0.2)', V02, v02('git+https://github.com/owner/other@x', 'c1'), OTHER],
    ['another commit (v0.2)', V02, v02(`git+${REPOSITORY}@x`, 'c2'), COMMIT],
    ['silence (v0.2)', V02, v02(undefined), undefined],
    [
      'a predicate of another kind',
      'https://cyclonedx.org/bom',
      v1('https://github.com/owner/other', 'c2'),
      undefined,
    ],
    ['a v0.2 predicate that says it is v1', V1, v02('git+https://github.com/owner/other@x', 'c2'), undefined],
    ['a v1 predicate that says it is v0.2', V02, v1('https://github.com/owner/other', 'c2'), undefined],
  ])('%s', (_, type, predicate, expected) => {
    expect(find(type, predicate)).toBe(expected);
  });

  it('needs both to say something', () => {
    const without = findContradiction(
      { predicateType: V1, predicate: v1('https://x.example/a', 'c2'), subjects: [] },
      {},
    );
    expect(without).toBeUndefined();
    expect(
      findContradiction(
        { predicateType: V1, predicate: v1(undefined, 'c2'), subjects: [] },
        { repository: REPOSITORY },
      ),
    ).toBeUndefined();
    expect(find(V1, v1(undefined, 'c2'))).toBe(COMMIT);
  });
});

describe('kinds and addresses', () => {
  it('two kinds are provenance', () => {
    expect([V02, V1, `${V1}.1`, 'https://slsa.dev/verification_summary/v1', ''].map(isProvenance)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it.each([
    [REPOSITORY, true],
    [`${REPOSITORY}/`, true],
    [`${REPOSITORY}.git`, true],
    [`${REPOSITORY}.git/`, true],
    ['https://GitHub.com/OWNER/Name', true],
    [`${REPOSITORY}2`, false],
    [`${REPOSITORY}//`, false],
    [`${REPOSITORY}.git.git`, false],
    [`x${REPOSITORY}`, false],
    ['https://github.com/owner/name.git/x', false],
  ])('%s', (address, same) => {
    expect(sameAddress(address, REPOSITORY)).toBe(same);
    expect(sameAddress(REPOSITORY, address)).toBe(same);
  });
});
