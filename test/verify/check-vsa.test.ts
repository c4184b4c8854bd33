import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkVsa, type VsaDemand } from '../../src/verify/check-vsa.ts';

const NOW = Date.parse('2026-06-30T12:00:00Z');
const LOCK = 'ab'.repeat(32);
const COMMIT = 'cd'.repeat(20);

const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [
    { name: 'git+https://git.example/o/r', digest: { gitCommit: COMMIT } },
    { name: 'package-lock.json', digest: { sha256: LOCK } },
  ],
  predicateType: 'https://slsa.dev/verification_summary/v1',
  predicate: {
    verifier: { id: 'https://ci.example/check', version: {} },
    timeVerified: '2026-06-30T11:00:00.000Z',
    resourceUri: 'git+https://git.example/o/r',
    policy: { uri: 'urn:countersign:check:policy:defaults:0.1.0', digest: { sha256: LOCK } },
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'],
  },
};
const demand: VsaDemand = {
  subjects: [{ algorithm: 'gitCommit', digest: COMMIT }],
  now: NOW,
};

function check(over: { predicate?: object } & Record<string, unknown>, more: Partial<VsaDemand> = {}) {
  const changed = { ...statement, ...over, predicate: { ...statement.predicate, ...over.predicate } };
  return checkVsa(Buffer.from(JSON.stringify(changed)), { ...demand, ...more });
}

describe('a verification summary', () => {
  it('that says PASSED and is about what is demanded opens the gate', () => {
    expect(check({})).toEqual([]);
    expect(
      check(
        {},
        {
          subjects: [
            { algorithm: 'gitCommit', digest: COMMIT },
            { algorithm: 'sha256', digest: LOCK, name: 'package-lock.json' },
          ],
          verifierId: 'https://ci.example/check',
          resourceUri: 'git+https://git.example/o/r',
          policyUri: 'urn:countersign:check:policy:defaults:0.1.0',
          notBefore: NOW - 2 * 3_600_000,
        },
      ),
    ).toEqual([]);
  });

  it.each<[string, Parameters<typeof check>[0], Partial<VsaDemand>, RegExp]>([
    [
      'of another statement version',
      { _type: 'https://in-toto.io/Statement/v0.1' },
      {},
      /statement of version 1/,
    ],
    [
      'with another predicate',
      { predicateType: 'https://slsa.dev/provenance/v1' },
      {},
      /not a SLSA verification/,
    ],
    ['that failed', { predicate: { verificationResult: 'FAILED' } }, {}, /not PASSED/],
    ['with the result in small letters', { predicate: { verificationResult: 'passed' } }, {}, /not PASSED/],
    ['without a result', { predicate: { verificationResult: undefined } }, {}, /not stated/],
    ['whose levels failed', { predicate: { verifiedLevels: ['FAILED'] } }, {}, /levels say FAILED/],
    ['about nothing', { subject: [] }, {}, /not about gitCommit/],
    ['whose subject is no list', { subject: { digest: { gitCommit: COMMIT } } }, {}, /not about/],
    [
      'about another file',
      {},
      { subjects: [{ algorithm: 'sha256', digest: LOCK, name: 'yarn.lock' }] },
      /yarn\.lock/,
    ],
    [
      'about one of two',
      {},
      { subjects: [...demand.subjects, { algorithm: 'sha256', digest: COMMIT }] },
      /not about sha256/,
    ],
    ['when nothing is demanded', {}, { subjects: [] }, /about anything/],
    ['by another verifier', {}, { verifierId: 'https://ci.example' }, /verifier/],
    ['for another resource', {}, { resourceUri: 'git+https://git.example/o/other' }, /resource/],
    ['under another policy', {}, { policyUri: 'urn:countersign:verify:policy:defaults:0.1.0' }, /policy/],
    ['that is too old', {}, { notBefore: NOW - 60_000 }, /too long ago/],
    ['from the future', { predicate: { timeVerified: '2026-07-01T00:00:00Z' } }, {}, /future/],
    ['without a time', { predicate: { timeVerified: 'yesterday' } }, {}, /when it was verified/],
    [
      'with a time of a day that is none',
      { predicate: { timeVerified: '2026-13-01T00:00:00Z' } },
      {},
      /when it was/,
    ],
  ])('%s stays shut', (_title, over, more, problem) => {
    expect(check(over, more).join('\n')).toMatch(problem);
  });

  it('that inherits its members does not have them', () => {
    const text = JSON.stringify({ __proto__: null }).replace(
      '{}',
      `{"__proto__":${JSON.stringify(statement)}}`,
    );
    expect(checkVsa(Buffer.from(text), demand)).not.toEqual([]);
  });

  it.each([[''], ['null'], ['[]'], ['"PASSED"'], ['{'], ['{}']])('of %j stays shut', (text) => {
    expect(checkVsa(Buffer.from(text), demand)).not.toEqual([]);
  });

  it('of any JSON never throws and never opens', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(checkVsa(Buffer.from(text), demand).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
