import { describe, expect, it } from 'vitest';

import { writeHeadline } from '../../src/report/headline.ts';
import {
  firstRunReport,
  greenReport,
  holdReport,
  makeComponent,
  makeFile,
  makeFinding,
  makeInventory,
  makeReport,
  makeUnknown,
  NOW,
  redReport,
} from './sample-reports.ts';

const vite = makeComponent({ name: 'vite', version: '8.3.4' });
const zod = makeComponent({ name: 'zod', version: '4.0.0' });
const young = makeFinding(vite, { rule: 'release-age', message: 'young', until: NOW + 60_000 });
const bad = makeFinding(vite, { rule: 'known-malicious', message: 'bad' });
const loose = makeFinding(zod, { rule: 'missing-integrity', message: 'no digest' });
const required = makeUnknown(vite, { rule: 'x', message: 'm', level: 'block' });
const audit = { source: 'defaults', mode: 'audit', failOn: 'block' } as const;
const both = makeInventory([vite, zod]);

describe('writeHeadline', () => {
  it.each([
    [
      'red',
      redReport(),
      'blocked',
      'Blocked: 1 of 3 changed dependencies must not be installed, 1 check could not be made',
    ],
    [
      'green',
      greenReport(),
      'pass',
      'Nothing to stop in 5 changed dependencies; 10 checks could not be made',
    ],
    [
      'hold',
      holdReport(),
      'hold',
      'Wait until Friday 13:22 UTC: the only changed dependency is younger than your cooldown',
    ],
    [
      'first run',
      firstRunReport(),
      'blocked',
      'Blocked: 384 of 444 dependencies break the policy, 1,152 checks could not be made',
    ],
    [
      'danger and others',
      makeReport({ inventory: both, findings: [bad, loose] }),
      'blocked',
      'Blocked: 1 of 2 dependencies must not be installed, 1 more breaks the policy',
    ],
    [
      'all',
      makeReport({ inventory: both, findings: [{ ...bad, rule: 'weak-integrity' }, loose] }),
      'blocked',
      'Blocked: both dependencies break the policy',
    ],
    [
      'only the project',
      makeReport({
        findings: [
          {
            ...loose,
            rule: 'missing-lockfile',
            subject: { kind: 'project', id: 'npm:.', name: 'package.json' },
          },
        ],
      }),
      'blocked',
      'Blocked: 1 finding about the project or its policy',
    ],
    [
      'a wait that is not enough',
      makeReport({ findings: [young, required] }),
      'blocked',
      'Blocked: the only dependency breaks the policy, 1 check could not be made (1 of them required)',
    ],
    [
      'audit, red',
      makeReport({ inventory: both, findings: [bad], policy: audit }),
      'blocked',
      'Audit mode, nothing is stopped. Would be blocked: 1 of 2 dependencies must not be installed',
    ],
    [
      'audit, hold',
      makeReport({ inventory: both, findings: [young], policy: audit }),
      'hold',
      'Audit mode, nothing is stopped. Would wait until Tuesday 14:04 UTC: 1 of 2 dependencies is younger than your cooldown',
    ],
    [
      'broken',
      makeReport({
        problems: [
          { code: 'bad-syntax', severity: 'broken', message: 'x', location: { file: 'a', line: 1 } },
        ],
      }),
      'broken',
      'Could not read 1 input: what is in it was not checked',
    ],
    [
      'empty',
      makeReport({ inventory: makeInventory([]) }),
      'empty',
      'Nothing recognised: 0 files that list dependencies were found, so nothing was checked (allow-empty accepts that)',
    ],
    [
      'empty and allowed',
      makeReport({ inventory: makeInventory([]), allowEmpty: true }),
      'empty',
      'Nothing recognised: 0 files that list dependencies were found, so nothing was checked',
    ],
    [
      'unknown',
      makeReport({ findings: [required] }),
      'unknown',
      'Could not decide: 1 required check could not be made',
    ],
    [
      'unsupported',
      makeReport({
        inventory: makeInventory([vite], { files: [makeFile('x.lock', { status: 'unsupported' })] }),
      }),
      'unknown',
      'Could not decide: 1 input is of a kind we cannot judge',
    ],
    [
      'nothing checked',
      makeReport({ passed: [] }),
      'unknown',
      'Could not decide: no check was made on 1 dependency',
    ],
    ['no change', makeReport({ changes: [] }), 'pass', 'Nothing to stop: no dependency was added or updated'],
    ['everything known', makeReport({ inventory: both }), 'pass', 'Nothing to stop: 2 dependencies pass'],
    [
      'a known manifest that is not read, beside a lock that is',
      makeReport({
        inventory: makeInventory([vite], {
          files: [
            makeFile('package-lock.json'),
            makeFile('pom.xml', { role: 'manifest', status: 'unsupported', reason: 'not read yet' }),
          ],
        }),
      }),
      'pass',
      'Nothing to stop in 1 dependency; 1 file not read',
    ],
    [
      'an unknown that an exception accepts',
      makeReport({
        findings: [{ ...required, exception: { reason: 'r', owner: 'ana', expires: '2026-12-31' } }],
      }),
      'pass',
      'Nothing to stop in 1 dependency; 1 accepted by exception',
    ],
    [
      'warnings',
      makeReport({ findings: [{ ...loose, level: 'warn' }] }),
      'pass',
      'Nothing to stop in 1 dependency; 1 warning',
    ],
  ] as const)('%s', (_name, report, state, text) => {
    expect(writeHeadline(report)).toMatchObject({ state, text });
  });

  it('says that something passes only when nothing about it failed or is unknown', () => {
    const optional = makeUnknown(vite, { rule: 'publisher-changed', message: 'stripped' });
    for (const finding of [
      optional,
      { ...loose, level: 'warn' as const },
      { ...loose, level: 'record' as const },
    ]) {
      const { text, state } = writeHeadline(makeReport({ inventory: both, findings: [finding] }));
      expect(state).toBe('pass');
      expect(text).not.toMatch(/\bpass/);
    }
  });
  it('never looks like a pass unless the verdict is one and something was read', () => {
    for (const report of [
      redReport(),
      holdReport(),
      firstRunReport(),
      makeReport({ passed: [] }),
      makeReport({ findings: [required] }),
    ]) {
      expect(report.verdict).not.toBe('pass');
      expect(writeHeadline(report).icon).not.toBe('✅');
    }
    expect(writeHeadline(makeReport({ inventory: makeInventory([]), allowEmpty: true })).icon).not.toBe('✅');
  });
  it('dates a wait of six days or more', () => {
    const report = makeReport({ findings: [{ ...young, until: NOW + 7 * 86_400_000 }] });
    expect(writeHeadline(report).text).toContain('Wait until Tuesday 2026-03-31 14:03 UTC');
  });
});
