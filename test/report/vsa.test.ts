import { describe, expect, it } from 'vitest';

import type { Policy } from '../../src/domain/policy.ts';
import { buildVsa, digestPolicy, renderVsa, type VsaOptions } from '../../src/report/vsa.ts';
import type { ReportInput } from '../../src/report/build-report.ts';
import { defaultPolicy } from '../../src/rules/default-policy.ts';
import {
  makeComponent,
  makeFile,
  makeFinding,
  makeInventory,
  makeReport,
  makeUnknown,
  redReport,
} from './sample-reports.ts';

const SHA = 'ab'.repeat(32);
const component = makeComponent({ name: 'vite', version: '8.3.4' });
const files = [
  makeFile('package-lock.json', { sha256: SHA }),
  makeFile('broken.lock', { status: 'unsupported', sha256: SHA }),
];
const options: VsaOptions = {
  policy: defaultPolicy,
  verifierId: 'https://ci.example/check',
  resourceUri: 'git+https://git.example/o/r',
  commit: 'cd'.repeat(20),
};

function build(part: Partial<ReportInput> = {}, more: Partial<VsaOptions> = {}) {
  const made = buildVsa(makeReport({ inventory: makeInventory([component], { files }), ...part }), {
    ...options,
    ...more,
  });
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

describe('the verification summary', () => {
  it('is about the commit and the files that were judged, and claims no level', () => {
    expect(build()).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'git+https://git.example/o/r', digest: { gitCommit: 'cd'.repeat(20) } },
        { name: 'package-lock.json', digest: { sha256: SHA } },
      ],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: { id: 'https://ci.example/check', version: { countersign: '0.1.0' } },
        timeVerified: '2026-03-24T14:02:11.000Z',
        resourceUri: 'git+https://git.example/o/r',
        policy: {
          uri: 'urn:countersign:check:policy:defaults:0.1.0',
          digest: { sha256: digestPolicy(defaultPolicy) },
        },
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'],
        dependencyLevels: { SLSA_BUILD_LEVEL_UNEVALUATED: 1 },
        slsaVersion: '1.1',
      },
    });
    expect(renderVsa(build())).toBe(renderVsa(build()));
  });

  it.each<[string, Partial<ReportInput>]>([
    [
      'a finding that blocks',
      { findings: [makeFinding(component, { rule: 'release-age', level: 'block', message: 'x' })] },
    ],
    [
      'required evidence that is missing',
      { findings: [makeUnknown(component, { rule: 'checksum-db', level: 'block', message: 'x' })] },
    ],
    ['a file that cannot be read', { problems: [{ code: 'bad-syntax', severity: 'broken', message: 'x' }] }],
    [
      'an unsupported file',
      { problems: [{ code: 'unsupported-version', severity: 'unsupported', message: 'x' }] },
    ],
    ['a policy that is not enforced', { policy: { source: 'defaults', mode: 'audit', failOn: 'block' } }],
    [
      'an audit of something that fails',
      {
        policy: { source: 'defaults', mode: 'audit', failOn: 'block' },
        findings: [makeFinding(component, { rule: 'release-age', level: 'block', message: 'x' })],
      },
    ],
    ['nothing that was judged', { passed: [], judged: 1 }],
  ])('with %s is FAILED', (_title, part) => {
    expect(build(part).predicate).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] });
  });

  it('is not made of a run that saw only changes, or no file', () => {
    expect(buildVsa(redReport(), options)).toMatchObject({ ok: false });
    const unhashed = makeReport({ inventory: makeInventory([component]) });
    expect(buildVsa(unhashed, options)).toMatchObject({ ok: false });
  });

  it('tells policies and commands apart', () => {
    const stricter: Policy = { ...defaultPolicy, failOn: 'warn' };
    const withRule: Policy = { ...defaultPolicy, rules: new Map([['release-age', { level: 'off' }]]) };
    const digests = [defaultPolicy, stricter, withRule].map(digestPolicy);
    expect(new Set(digests).size).toBe(3);
    expect(build({ command: 'verify' }).predicate.policy.uri).toBe(
      'urn:countersign:verify:policy:defaults:0.1.0',
    );
    expect(
      build({ policy: { source: 'a b?c#d', mode: 'enforce', failOn: 'block' } }).predicate.policy.uri,
    ).toBe('urn:countersign:check:policy:a%20b%3Fc%23d');
  });

  it('digests a policy by what it says, not by the order in which it says it', () => {
    const one: Policy = {
      ...defaultPolicy,
      rules: new Map([
        ['a', { level: 'off' }],
        ['b', { level: 'warn', unknown: 'block' }],
      ]),
    };
    const two: Policy = {
      ...defaultPolicy,
      rules: new Map([
        ['b', { unknown: 'block', level: 'warn' }],
        ['a', { level: 'off' }],
      ]),
    };
    expect(digestPolicy(one)).toBe(digestPolicy(two));
  });
});
