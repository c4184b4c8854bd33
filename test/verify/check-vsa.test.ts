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

  it.each<[string, Parameters<typeof check>[0], Partial<VsaDemand>, string[]]>([
    ['of another statement version', { _type: 'x' }, {}, ['it is not an in-toto statement of version 1']],
    [
      'with another predicate',
      { predicateType: 'x' },
      {},
      ['its predicate is not a SLSA verification summary of version 1'],
    ],
    ['about something else', { subject: [] }, {}, [`it is not about gitCommit ${COMMIT}`]],
    [
      'about something under another name',
      {},
      { subjects: [{ algorithm: 'sha256', digest: LOCK, name: 'yarn.lock' }] },
      [`it is not about “yarn.lock” with sha256 ${LOCK}`],
    ],
    [
      'about two things, of which each is half of what is demanded',
      {
        subject: [
          { name: 'a', digest: { sha256: COMMIT } },
          { name: 'b', digest: { sha256: LOCK } },
        ],
      },
      { subjects: [{ algorithm: 'sha256', digest: LOCK, name: 'a' }] },
      [`it is not about “a” with sha256 ${LOCK}`],
    ],
    [
      'about what has no digest',
      { subject: [null, 'x', {}, { digest: [LOCK] }] },
      {},
      [`it is not about gitCommit ${COMMIT}`],
    ],
    [
      'when nothing is demanded',
      {},
      { subjects: [] },
      ['no subject was demanded, so that it could be about anything'],
    ],
    [
      'by another verifier, for another resource, under another policy',
      {},
      { verifierId: 'v', resourceUri: 'r', policyUri: 'p' },
      [
        'its verifier is “https://ci.example/check”, not “v”',
        'its resource is “git+https://git.example/o/r”, not “r”',
        'its policy is “urn:countersign:check:policy:defaults:0.1.0”, not “p”',
      ],
    ],
    [
      'that does not say by whom, for what, under which policy',
      { predicate: { verifier: null, resourceUri: 1, policy: 'urn:x' } },
      { verifierId: 'v', resourceUri: 'r', policyUri: 'p' },
      [
        'its verifier is not stated, not “v”',
        'its resource is not stated, not “r”',
        'its policy is not stated, not “p”',
      ],
    ],
    [
      'with a text without end',
      { predicate: { resourceUri: 'x'.repeat(500) } },
      { resourceUri: 'r' },
      [`its resource is “${'x'.repeat(200)}”, not “r”`],
    ],
    [
      'without a time',
      { predicate: { timeVerified: undefined } },
      {},
      ['it does not say when it was verified'],
    ],
    [
      'whose time is a list',
      { predicate: { timeVerified: ['2026-06-30T11:00:00Z'] } },
      {},
      ['it does not say when it was verified'],
    ],
    [
      'from the future',
      { predicate: { timeVerified: '2026-06-30T12:05:00.001Z' } },
      {},
      ['it was verified in the future'],
    ],
    ['that is too old', {}, { notBefore: NOW - 3_600_000 + 1 }, ['it was verified too long ago']],
    [
      'that failed',
      { predicate: { verificationResult: 'FAILED' } },
      {},
      ['its result is “FAILED”, not PASSED'],
    ],
    [
      'without a result',
      { predicate: { verificationResult: true } },
      {},
      ['its result is not stated, not PASSED'],
    ],
    [
      'one of whose levels failed',
      { predicate: { verifiedLevels: ['SLSA_BUILD_LEVEL_3', 'FAILED'] } },
      {},
      ['its levels say FAILED'],
    ],
  ])('%s says so, and nothing else', (_title, over, more, problems) => {
    expect(check(over, more)).toEqual(problems);
  });

  it.each<[string, Parameters<typeof check>[0], Partial<VsaDemand>]>([
    [
      'at the last moment that clocks may differ by',
      { predicate: { timeVerified: '2026-06-30T12:05:00Z' } },
      {},
    ],
    ['at the first moment that is not too old', {}, { notBefore: NOW - 3_600_000 }],
    ['with a time in nanoseconds', { predicate: { timeVerified: '2026-06-30T12:05:00.000999999Z' } }, {}],
    ['with a time in tenths', { predicate: { timeVerified: '2026-06-30T12:04:59.9Z' } }, {}],
    ['with levels that are no list', { predicate: { verifiedLevels: 'FAILED' } }, {}],
    ['without levels', { predicate: { verifiedLevels: undefined } }, {}],
    ['with a subject that is none beside the right one', { subject: [null, [], ...statement.subject] }, {}],
  ])('%s opens the gate', (_title, over, more) => {
    expect(check(over, more)).toEqual([]);
  });

  it.each([
    '2026-06-30 11:00:00Z',
    'x2026-06-30T11:00:00Z',
    '2026-06-30T11:00:00Zx',
    '(x)2026-06-30T11:00:00Z',
    '2026-06-30T11:00:00Z (x)',
    '2026-06-30T11:00:00+00:00',
    '2026-06-30T11:00:00.Z',
    '2026-06-30T11:00:00.0000000000Z',
    '2026-06-30',
  ])('does not say when with %j', (timeVerified) => {
    expect(check({ predicate: { timeVerified } })).toEqual(['it does not say when it was verified']);
  });

  it('is judged in full without a predicate', () => {
    const text = JSON.stringify({ ...statement, predicate: null });
    expect(checkVsa(Buffer.from(text), { ...demand, verifierId: 'v', policyUri: 'p' })).toEqual([
      'its verifier is not stated, not “v”',
      'its policy is not stated, not “p”',
      'it does not say when it was verified',
      'its result is not stated, not PASSED',
    ]);
  });

  it('is JSON of at most 16 MiB in UTF-8', () => {
    const none = ['it is not a JSON object of at most 16 MiB'];
    const text = JSON.stringify(statement);
    const padded = (bytes: number) =>
      Buffer.concat([Buffer.from(text), Buffer.alloc(bytes - text.length, ' ')]);
    expect(checkVsa(padded(16 * 1024 * 1024), demand)).toEqual([]);
    expect(checkVsa(padded(16 * 1024 * 1024 + 1), demand)).toEqual(none);
    expect(checkVsa(Buffer.from('[]'), demand)).toEqual(none);
    expect(checkVsa(Buffer.from('null'), demand)).toEqual(none);
    const broken = Buffer.from(JSON.stringify({ ...statement, x: 'é' }), 'latin1');
    expect(checkVsa(broken, demand)).toEqual(none);
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
