import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Ecosystem } from '../../src/domain/ecosystem.ts';
import {
  compareVersions,
  intrinsicSize,
  isPrerelease,
  isVersion,
  releaseNumbers,
  satisfies,
  updateSize,
} from '../../src/domain/version.ts';

const sign = (value: number | undefined): string =>
  value === undefined ? '?' : value < 0 ? '<' : value > 0 ? '>' : '=';

describe('compareVersions', () => {
  it.each([
    ['npm', '1.2.3', '1.10.0', '<'],
    ['npm', '1.0.0-rc.1', '1.0.0', '<'],
    ['npm', '1.0.0-rc.2', '1.0.0-rc.10', '<'],
    ['npm', '1.0.0+build', '1.0.0', '='],
    ['npm', '01.0.0', '1.0.0', '?'],
    ['npm', 'latest', '1.0.0', '?'],
    ['npm', '1.0', '1.0.0', '?'],
    ['cargo', '1.2.3', '1.2.3', '='],
    ['golang', 'v1.2.3', 'v1.2.10', '<'],
    ['golang', 'v0.0.0-20260805081246-648cd8543c4f', 'v0.0.0-20260805084238-a34d6435a226', '<'],
    ['golang', 'v2.0.0+incompatible', 'v1.9.9', '>'],
    ['pypi', '1.0', '1.0.0', '='],
    ['pypi', '1.0.post1', '1.0', '>'],
    ['pypi', '1.0rc1', '1.0', '<'],
    ['pypi', '1.0.dev1', '1.0a1', '<'],
    ['pypi', '1!2.0', '3.0', '>'],
    ['pypi', '1.0+local', '1.0', '>'],
    ['pypi', 'not a version', '1.0', '?'],
    ['gem', '1.0', '1.0.0', '='],
    ['gem', '1.2.10', '1.2.9', '>'],
    ['gem', '1.0.a', '1.0', '<'],
    ['gem', '1.0.a10', '1.0.a9', '>'],
    ['gem', '1.0.rc1', '1.0.beta2', '>'],
    ['gem', '1.0-1', '1.0', '<'],
    ['gem', '1.0.0.pre.0', '1.0.pre', '='],
    ['gem', '5.0.0.1', '5.0', '>'],
    ['gem', '1.0_x', '1.0', '?'],
    ['gem', '1.0-x86_64-linux', '1.0', '?'],
    ['gem', '9'.repeat(30), `1${'0'.repeat(30)}`, '<'],
    ['maven', '1.0', '1.0.0', '='],
    ['maven', '1.0-alpha-1', '1.0-beta-1', '<'],
    ['maven', '1.0-alpha1', '1.0-a1', '='],
    ['maven', '1.0-rc1', '1.0-SNAPSHOT', '<'],
    ['maven', '1.0-SNAPSHOT', '1.0', '<'],
    ['maven', '1.0.Final', '1.0-ga', '='],
    ['maven', '1.0-sp', '1.0', '>'],
    ['maven', '1.0-1', '1.0-sp', '>'],
    ['maven', '1.0-1', '1.0.1', '<'],
    ['maven', '1-foo', '1.foo', '='],
    ['maven', '31.1-jre', '31.1-android', '>'],
    ['maven', '2.0.0.RELEASE', '2.0.0', '='],
    ['maven', '20080701', '1.0', '>'],
    ['maven', '1.x', '1.1', '<'],
    ['maven', '1.0.X1', '1.0-x2', '<'],
    ['maven', '[1,2)', '1.0', '?'],
    ['github', 'v4.2.2', '4.2.3', '<'],
    ['github', 'main', 'v1.0.0', '?'],
  ] as const)('%s: %s %4$s %s', (ecosystem, a, b, expected) => {
    expect(sign(compareVersions(ecosystem, a, b))).toBe(expected);
    const back = { '<': '>', '>': '<', '=': '=', '?': '?' } as const;
    expect(sign(compareVersions(ecosystem, b, a))).toBe(back[expected]);
  });

  it('N10: 300 digits are no version, in any ecosystem, and cost nothing', () => {
    const long = `1.${'9'.repeat(300)}.0`;
    for (const ecosystem of ['npm', 'cargo', 'golang', 'pypi', 'gem', 'maven', 'github'] as const) {
      expect(compareVersions(ecosystem, long, '1.0.0')).toBeUndefined();
      expect(isVersion(ecosystem, long)).toBe(false);
    }
  });
});

const number = fc.integer({ min: 0, max: 999 });
const semver = fc
  .tuple(
    number,
    number,
    number,
    fc.option(fc.stringMatching(/^(?:[a-z]{1,4}|[1-9]\d?)(?:\.(?:[a-z]{1,3}|\d))?$/), { nil: undefined }),
  )
  .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre === undefined ? '' : `-${pre}`}`);
const pep440 = fc
  .tuple(
    fc.array(number, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', 'a1', 'b2', 'rc3', '.post1', '.dev4'),
    fc.constantFrom('', '1!'),
  )
  .map(([release, suffix, epoch]) => `${epoch}${release.join('.')}${suffix}`);
const gem = fc
  .array(fc.oneof(number.map(String), fc.constantFrom('a', 'rc1', 'pre', '0')), { maxLength: 4 })
  .map((parts) => ['1', ...parts].join('.'));
const maven = fc
  .array(
    fc.tuple(
      fc.constantFrom('.', '-', ''),
      fc.constantFrom('0', '1', '10', 'alpha', 'a', 'rc', 'snapshot', 'ga', 'sp', 'x'),
    ),
    { maxLength: 4 },
  )
  .map((parts) => `1${parts.flat().join('')}`);
const versions: [Ecosystem, fc.Arbitrary<string>][] = [
  ['npm', semver],
  ['cargo', semver],
  ['golang', semver.map((text) => `v${text}`)],
  ['pypi', pep440],
  ['gem', gem],
  ['maven', maven],
];

describe.each(versions)('order of %s (properties)', (ecosystem, arbitrary) => {
  it('is total and antisymmetric', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        const order = compareVersions(ecosystem, a, b);
        expect(order).toBeDefined();
        expect(Math.sign(order ?? Number.NaN)).toBe(
          -Math.sign(compareVersions(ecosystem, b, a) ?? Number.NaN) + 0,
        );
        expect(compareVersions(ecosystem, a, a)).toBe(0);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, arbitrary, (a, b, c) => {
        const sorted = [a, b, c].sort((x, y) => compareVersions(ecosystem, x, y) ?? 0);
        expect(compareVersions(ecosystem, sorted[0] ?? '', sorted[2] ?? '') ?? 1).toBeLessThanOrEqual(0);
      }),
    );
  });
});

it('never throws, whatever the text (property)', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), semver, pep440);
  const ecosystem = fc.constantFrom<Ecosystem>(
    'npm',
    'pypi',
    'golang',
    'cargo',
    'gem',
    'maven',
    'github',
    'docker',
    'generic',
  );
  fc.assert(
    fc.property(ecosystem, text, text, (kind, a, b) => {
      compareVersions(kind, a, b);
      updateSize(kind, a, b);
      intrinsicSize(kind, a);
      isPrerelease(kind, a);
      const fits = satisfies(kind, a, b);
      if (!isVersion(kind, a)) expect(fits).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

describe('sizes', () => {
  it.each([
    ['npm', '1.2.3', '2.0.0', 'major'],
    ['npm', '1.2.3', '1.3.0', 'minor'],
    ['npm', '1.2.3', '1.2.4', 'patch'],
    ['npm', '1.2.3', '1.2.3-rc.1', 'patch'],
    ['npm', '2.0.0', '1.0.0', 'major'],
    ['pypi', '1.0', '1.0.0.1', 'patch'],
    ['pypi', '2026.1', '2026.2', 'minor'],
    ['golang', 'v1.2.3', 'v1.3.0', 'minor'],
    ['gem', '7.0.8.4', '7.0.8.5', 'patch'],
    ['gem', '7.0', '7.1.0', 'minor'],
    ['npm', 'x', '1.0.0', 'unknown'],
  ] as const)('%s: %s to %s is %s', (ecosystem, from, to, expected) => {
    expect(updateSize(ecosystem, from, to)).toBe(expected);
  });

  it.each([
    ['npm', '2.0.0', 'major'],
    ['npm', '2.1.0', 'minor'],
    ['npm', '2.1.5', 'patch'],
    ['pypi', '2', 'major'],
    ['pypi', '2.1', 'minor'],
    ['npm', 'x', 'unknown'],
  ] as const)('%s: %s looks like a %s', (ecosystem, version, expected) => {
    expect(intrinsicSize(ecosystem, version)).toBe(expected);
  });

  it('release numbers', () => {
    expect(releaseNumbers('pypi', '1!2.3.4.post1')).toEqual([2, 3, 4]);
    expect(releaseNumbers('npm', '1.2.3-rc.1')).toEqual([1, 2, 3]);
    expect(releaseNumbers('npm', 'x')).toBeUndefined();
    expect(isPrerelease('pypi', '1.0rc1')).toBe(true);
    expect(isPrerelease('pypi', '1.0.post1')).toBe(false);
    expect(isPrerelease('npm', '1.0.0-0')).toBe(true);
    expect(releaseNumbers('gem', '8.0.0.rc1')).toEqual([8, 0, 0]);
    expect(releaseNumbers('gem', 'x')).toBeUndefined();
    expect(isPrerelease('gem', '8.0.0.rc1')).toBe(true);
    expect(isPrerelease('gem', '8.0.0')).toBe(false);
    expect(isPrerelease('gem', 'rubbish')).toBe(false);
    expect(releaseNumbers('maven', '31.1-jre')).toEqual([31, 1]);
    expect(isPrerelease('maven', '1.0-b2')).toBe(true);
    expect(isPrerelease('maven', '1.0-RC1')).toBe(true);
    expect(isPrerelease('maven', '1.0-jre')).toBe(false);
  });
});

describe('satisfies', () => {
  it.each([
    ['npm', '1.5.0', '^1.2.0', true],
    ['npm', '2.0.0', '^1.2.0', false],
    ['npm', '2.0.0-rc.1', '>=1', true],
    ['npm', '1.0.0', 'latest', undefined],
    ['npm', '1.0.0', '', true],
    ['npm', '1.0.0', '1 || 2', true],
    ['cargo', '1.9.0', '1.2', true],
    ['cargo', '2.0.0', '1.2', false],
    ['cargo', '0.2.5', '0.2', true],
    ['cargo', '0.3.0', '0.2', false],
    ['cargo', '1.5.0', '>=1.2, <1.6', true],
    ['cargo', '1.2.3', '=1.2.3', true],
    ['cargo', '1.2.9', '~1.2', true],
    ['cargo', '1.2.9', '*', true],
    ['golang', 'v1.5.0', 'v1.2.0', true],
    ['golang', 'v1.1.0', 'v1.2.0', false],
    ['pypi', '2.32.3', '>=2,<3', true],
    ['pypi', '3.0', '~=2.1', false],
    ['pypi', '2.2', '==2.*', true],
    ['pypi', '2.2', '', true],
    ['pypi', '2.2', '*', true],
    ['pypi', '2.2rc1', '>=2', true],
    ['pypi', '2.2', 'rubbish', undefined],
    ['pypi', 'rubbish', '>=2', undefined],
    ['docker', '3.20', '3', undefined],
  ] as const)('%s: %s in %j: %s', (ecosystem, version, range, expected) => {
    expect(satisfies(ecosystem, version, range)).toBe(expected);
  });

  it('N11: a range of any length is answered at once', () => {
    const range = '^1.2.3 '.repeat(50_000);
    expect(satisfies('npm', '1.2.3', range)).toBeUndefined();
    expect(satisfies('npm', '1.2.3', '^1.2.3 '.repeat(36))).toBe(true);
  });
});
