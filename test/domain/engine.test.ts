import { describe, expect, it } from 'vitest';

import type { Evidence } from '../../src/domain/evidence.ts';
import { known, unknown, type UnknownReason } from '../../src/domain/fact.ts';
import { judge } from '../../src/domain/engine.ts';
import type { Level } from '../../src/domain/verdict.ts';
import { defineRule, type AnyRule, type FactTable, type RuleMeta } from '../../src/domain/rule.ts';
import { component, EVIDENCE, NOW, policy } from '../rules/helpers.ts';

const meta = (over: Partial<RuleMeta> = {}): RuleMeta => ({
  id: 'test-rule',
  title: 'Test',
  what: 'What.',
  why: 'Why.',
  incident: 'In 2020.',
  fix: 'Fix.',
  defaultLevel: 'block',
  unknown: 'block-on-outage',
  falseAlarms: 'None.',
  references: ['https://example.org/'],
  since: '0.1.0',
  group: 'registry',
  ...over,
});

const subject = { component: component() };

function judgeOne(rule: AnyRule, facts: FactTable, over: Parameters<typeof policy>[0] = {}) {
  return judge('component', [subject], {
    rules: [rule],
    settings: { policy: policy(over), now: NOW },
    factsOf: () => facts,
  });
}

describe('judge', () => {
  const yanked = defineRule({
    meta: meta(),
    subject: 'component',
    needs: ['yanked', 'deprecated'],
    applies: () => true,
    decide: (_subject, { yanked: { yanked: is } }) =>
      is ? { verdict: 'fail', message: 'is yanked', level: 'warn' } : { verdict: 'pass' },
  });
  const fine: FactTable = {
    yanked: known({ yanked: false }, EVIDENCE),
    deprecated: known({ deprecated: false }, EVIDENCE),
  };

  it('counts passes and keeps no finding for them', () => {
    expect(judgeOne(yanked, fine)).toEqual({ findings: [], passed: new Map([['test-rule', 1]]) });
  });

  it('names subject, place and evidence of a failure, each evidence once', () => {
    const [finding] = judgeOne(yanked, { ...fine, yanked: known({ yanked: true }, EVIDENCE) }).findings;
    expect(finding).toMatchObject({
      rule: 'test-rule',
      verdict: 'fail',
      level: 'warn',
      message: 'is yanked',
      subject: { kind: 'component', id: 'pkg:npm/left-pad@1.3.0', lockfile: 'package-lock.json' },
      location: { file: 'package-lock.json', line: 7 },
      evidence: [EVIDENCE],
    });
    expect(finding?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  it('keeps different evidence apart', () => {
    const other: Evidence = { kind: 'record', what: 'x', firstSeen: '2026-01-01' };
    const table: FactTable = {
      yanked: known({ yanked: true }, EVIDENCE),
      deprecated: known({ deprecated: false }, other),
    };
    expect(judgeOne(yanked, table).findings[0]?.evidence).toEqual([EVIDENCE, other]);
  });

  it.each(['yanked', 'deprecated'] as const)('without %s it is unknown, never a pass', (name) => {
    const { [name]: _gone, ...rest } = fine;
    const missing = judgeOne(yanked, rest);
    expect(missing.passed.size).toBe(0);
    expect(missing.findings).toMatchObject([{ verdict: 'unknown', reason: 'unsupported' }]);
    expect(judgeOne(yanked, { ...fine, [name]: unknown('offline', 'because') }).findings).toMatchObject([
      { verdict: 'unknown', reason: 'offline', message: 'because' },
    ]);
  });

  it('does not run the rule at all when a fact is missing', () => {
    const bomb = {
      ...yanked,
      decide: () => {
        throw new Error('was run');
      },
    };
    expect(judgeOne(bomb, {}).findings).toHaveLength(1);
  });

  it('a rule that is off or has nothing to say is silent', () => {
    const off = judgeOne(yanked, {}, { rules: new Map([['test-rule', { level: 'off' as Level }]]) });
    expect(off).toEqual({ findings: [], passed: new Map() });
    expect(judgeOne({ ...yanked, applies: () => false }, {})).toEqual({ findings: [], passed: new Map() });
  });

  it('asks for facts only when a rule applies', () => {
    const judged = judge('component', [subject], {
      rules: [{ ...yanked, applies: () => false }],
      settings: { policy: policy(), now: NOW },
      factsOf: () => {
        throw new Error('was asked');
      },
    });
    expect(judged.findings).toEqual([]);
  });

  it.each<[Level, Level, string]>([
    ['block', 'warn', 'warn'],
    ['warn', 'block', 'warn'],
    ['record', 'warn', 'record'],
    ['block', 'record', 'record'],
  ])('rule at %s, decision at %s: %s', (rule, decision, expected) => {
    const failing = {
      ...yanked,
      needs: [],
      decide: () => ({ verdict: 'fail' as const, message: 'x', level: decision as 'warn' }),
    };
    expect(
      judgeOne(failing, {}, { rules: new Map([['test-rule', { level: rule }]]) }).findings[0]?.level,
    ).toBe(expected);
  });

  it('what the subject alone proves stands without any fact', () => {
    const proven = { ...yanked, provenAlone: () => ({ verdict: 'fail' as const, message: 'proven' }) };
    expect(judgeOne(proven, {}).findings).toMatchObject([
      { verdict: 'fail', level: 'block', message: 'proven', evidence: [] },
    ]);
    const silent = { ...yanked, provenAlone: () => undefined };
    expect(judgeOne(silent, {}).findings).toMatchObject([{ verdict: 'unknown' }]);
  });

  it('fingerprints stay when wording and line change, and differ by variant, subject and verdict', () => {
    const of = (over: object, component_ = component()) => {
      const rule: AnyRule = {
        ...yanked,
        needs: [],
        decide: () => ({ verdict: 'fail', message: 'x', ...over }),
      };
      const judged = judge('component', [{ component: component_ }], {
        rules: [rule],
        settings: { policy: policy(), now: NOW },
        factsOf: () => ({}),
      });
      return judged.findings[0]?.fingerprint;
    };
    expect(of({ message: 'y' })).toBe(of({}));
    expect(of({}, component({ locations: [{ file: 'package-lock.json', line: 99 }] }))).toBe(of({}));
    expect(
      new Set([
        of({}),
        of({ variant: 'v' }),
        of({}, component({ lockfile: 'b/package-lock.json' })),
        of({}, component({ version: '2.0.0' })),
        judgeOne(yanked, {}).findings[0]?.fingerprint,
      ]).size,
    ).toBe(5);
  });
});

describe('the level of an unknown', () => {
  const rule = (own: RuleMeta['unknown']): AnyRule => ({
    meta: meta({ unknown: own }),
    subject: 'component',
    needs: ['yanked'],
    applies: () => true,
    decide: () => ({ verdict: 'pass' }),
  });
  const of = (own: RuleMeta['unknown'], reason: UnknownReason, over: Parameters<typeof policy>[0] = {}) =>
    judgeOne(rule(own), { yanked: unknown(reason, 'x') }, over).findings[0]?.level;

  it.each<[UnknownReason, string]>([
    ['unreachable', 'block'],
    ['rate-limited', 'block'],
    ['malformed', 'block'],
    ['not-permitted', 'block'],
    ['budget', 'block'],
    ['offline', 'warn'],
    ['unsupported', 'warn'],
    ['stripped-by-mirror', 'warn'],
    ['not-published', 'warn'],
  ])('block-on-outage, %s: %s', (reason, expected) => {
    expect(of('block-on-outage', reason)).toBe(expected);
  });

  it('the rule’s own, then the policy’s general, then the policy’s for the rule', () => {
    expect(of('record', 'unreachable')).toBe('record');
    expect(of('record', 'unreachable', { unknown: 'block' })).toBe('block');
    expect(
      of('record', 'unreachable', { unknown: 'block', rules: new Map([['test-rule', { unknown: 'warn' }]]) }),
    ).toBe('warn');
  });
});
