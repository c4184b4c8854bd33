import { describe, expect, it } from 'vitest';

import type { Exception } from '../../src/domain/policy.ts';
import type { Finding } from '../../src/domain/verdict.ts';
import { applyExceptions, expiryMoment } from '../../src/rules/apply-exceptions.ts';
import { matchesPackage } from '../../src/rules/match-package.ts';
import { policyException } from '../../src/rules/policy-exception.ts';
import { brief, component, DAY, facts, NOW, policy, run } from './helpers.ts';
import { releaseAge } from '../../src/rules/release-age.ts';

const exception = (over: Partial<Exception> = {}): Exception => ({
  rule: 'release-age',
  package: 'left-pad',
  reason: 'because',
  owner: 'ann',
  expires: '2026-04-01',
  location: { file: '.github/countersign.yml', line: 3 },
  ...over,
});
const finding = run(
  releaseAge,
  { component: component() },
  { facts: facts({ publishedAt: NOW }) },
) as Finding;
const covers = (one: Exception, now = NOW): boolean =>
  applyExceptions([finding], policy({ exceptions: [one] }), now).findings[0]?.exception !== undefined;

describe('applyExceptions', () => {
  it.each([
    [{}, true],
    [{ rule: '*' }, true],
    [{ rule: 'yanked-or-deprecated' }, false],
    [{ package: 'left-pad@1.3.0' }, true],
    [{ package: 'left-pad@1.2.0' }, false],
    [{ package: 'left-*' }, true],
    [{ package: '*' }, true],
    [{ package: 'left' }, false],
    [{ package: 'npm/left-pad' }, true],
    [{ package: 'pypi/left-pad' }, false],
    [{ package: 'pkg:npm/left-pad' }, true],
    [{ package: 'pkg:npm/left-pad@1.3.0' }, true],
    [{ package: 'pkg:npm/left-pad@1.2.0' }, false],
    [{ package: 'pkg:npm/%00' }, false],
    [{ package: '' }, false],
    [{ expires: '2026-03-23' }, false],
    [{ expires: '2026-02-30' }, false],
    [{ expires: 'never' }, false],
  ])('%j covers: %s', (over, expected) => {
    expect(covers(exception(over))).toBe(expected);
  });

  it('holds through the end of its last day in UTC', () => {
    const last = Date.parse('2026-04-01T23:59:59.999Z');
    expect(covers(exception(), last)).toBe(true);
    expect(covers(exception(), last + 1)).toBe(false);
    expect(expiryMoment('2026-04-01')).toBe(last + 1);
    expect(expiryMoment('2026-13-01')).toBeUndefined();
    expect(expiryMoment(' 2026-04-01')).toBeUndefined();
  });

  it('shows the first that covers and counts all that do as used', () => {
    const first = exception({ reason: 'first' });
    const second = exception({ reason: 'second', rule: '*' });
    const expired = exception({ expires: '2020-01-01' });
    const applied = applyExceptions([finding], policy({ exceptions: [expired, first, second] }), NOW);
    expect(applied.findings[0]?.exception).toEqual({ reason: 'first', owner: 'ann', expires: '2026-04-01' });
    expect([...applied.used]).toEqual([first, second]);
  });
});

describe('matchesPackage', () => {
  it.each([
    ['Foo_Bar', { id: 'pkg:pypi/foo-bar@1', name: 'foo-bar', version: '1', ecosystem: 'pypi' }, true],
    ['foo.*', { id: 'pkg:pypi/foo-bar@1', name: 'foo-bar', version: '1', ecosystem: 'pypi' }, true],
    ['Foo', { id: 'pkg:npm/foo@1', name: 'foo', version: '1', ecosystem: 'npm' }, false],
    ['@scope/x@1', { id: 'pkg:npm/%40scope/x@1', name: '@scope/x', version: '1', ecosystem: 'npm' }, true],
    ['@scope/x', { id: 'pkg:npm/%40scope/x@1', name: '@scope/x', version: '1', ecosystem: 'npm' }, true],
    [
      'golang/example.org/m/v2@v2.0.0',
      {
        id: 'pkg:golang/example.org/m/v2@v2.0.0',
        name: 'example.org/m/v2',
        version: 'v2.0.0',
        ecosystem: 'golang',
      },
      true,
    ],
    [
      'github/Actions/Checkout@v4',
      { id: 'pkg:github/actions/checkout@v4', name: 'actions/checkout', version: 'v4', ecosystem: 'github' },
      true,
    ],
    ['docs/package.json', { id: 'npm:docs', name: 'docs/package.json', ecosystem: 'npm' }, true],
    ['npm:docs', { id: 'npm:docs', name: 'docs/package.json', ecosystem: 'npm' }, true],
  ])('%s', (pattern, target, expected) => {
    expect(matchesPackage(pattern, target)).toBe(expected);
  });
});

describe('policy-exception', () => {
  const of = (over: Partial<Exception>, used: boolean) =>
    brief(run(policyException, { exception: exception(over), used }));
  it.each<[Partial<Exception>, boolean, string]>([
    [{}, true, 'pass'],
    [{}, false, 'fail warn unused'],
    [{ expires: '2026-03-23' }, true, 'fail warn expired'],
    [{ expires: '2026-03-23' }, false, 'fail warn expired'],
    [{ expires: 'never' }, true, 'fail warn expired'],
    [{ expires: new Date(NOW + 365 * DAY).toISOString().slice(0, 10) }, true, 'pass'],
    [{ expires: new Date(NOW + 367 * DAY).toISOString().slice(0, 10) }, true, 'fail record long'],
  ])('%j, used %s: %s', (over, used, expected) => {
    expect(of(over, used)).toBe(expected);
  });
});
