import { describe, expect, it } from 'vitest';

import type { FactTypes } from '../../src/domain/facts.ts';
import { dormantRevived } from '../../src/rules/dormant-revived.ts';
import { installHookAdded } from '../../src/rules/install-hook-added.ts';
import { maintainerAdded } from '../../src/rules/maintainer-added.ts';
import { ownershipChanged } from '../../src/rules/ownership-changed.ts';
import { publisherChanged } from '../../src/rules/publisher-changed.ts';
import { releaseBurst } from '../../src/rules/release-burst.ts';
import { brief, change, component, DAY, facts, NOW, run } from './helpers.ts';

const npm = { component: component() };
const changed = { ...npm, change: change() };

describe('publisher-changed', () => {
  const of = (previous: string | undefined, seenBefore: boolean): FactTypes['publisher'] => ({
    current: { name: 'bob' },
    ...(previous === undefined ? {} : { previous: { version: '1.2.0', value: { name: previous } } }),
    seenBefore,
  });
  it.each([
    ['the same', of('bob', true), 'pass', 'pass'],
    ['the first release', of(undefined, false), 'pass', 'pass'],
    ['a newcomer', of('ann', false), 'fail warn first-time-publisher', 'fail record first-time-publisher'],
    ['somebody known', of('ann', true), 'fail record known-publisher', 'fail record known-publisher'],
  ])('%s', (_name, publisher, inChange, atRest) => {
    expect(brief(run(publisherChanged, changed, { facts: facts({ publisher }) }))).toBe(inChange);
    expect(brief(run(publisherChanged, npm, { facts: facts({ publisher }) }))).toBe(atRest);
  });
});

describe('maintainer-added', () => {
  const of = (before: string[] | undefined, now: string[]): FactTypes['maintainers'] => ({
    current: now.map((name) => ({ name })),
    ...(before === undefined
      ? {}
      : { previous: { version: '1.2.0', value: before.map((name) => ({ name })) } }),
  });
  it.each([
    ['none', of(['ann', 'bob'], ['bob', 'ann']), 'pass'],
    ['one left', of(['ann', 'bob'], ['ann']), 'pass'],
    ['the first release', of(undefined, ['ann']), 'pass'],
    ['one new', of(['ann'], ['ann', 'eve']), 'fail warn'],
    ['one named __proto__', of(['ann'], ['ann', '__proto__']), 'fail warn'],
  ])('%s', (_name, maintainers, expected) => {
    expect(brief(run(maintainerAdded, changed, { facts: facts({ maintainers }) }))).toBe(expected);
  });

  it('names at most three', () => {
    const maintainers = of(['ann'], ['ann', 'e', 'd', 'c', 'b']);
    expect(run(maintainerAdded, changed, { facts: facts({ maintainers }) })).toMatchObject({
      message: '“b”, “c”, “d” and 1 more got publishing rights since 1.2.0',
    });
  });
});

describe('ownership-changed', () => {
  const pypi = { component: component({ ecosystem: 'pypi', name: 'ctx', version: '0.2.2' }) };
  it.each([
    [{ current: 'ann' }, 'pass'],
    [{ current: 'ann', recorded: { owner: 'ann', at: '2026-01-02T00:00:00Z' } }, 'pass'],
    [{ current: 'eve', recorded: { owner: 'ann', at: '2026-01-02T00:00:00Z' } }, 'fail warn'],
  ])('%j', (ownership, expected) => {
    expect(brief(run(ownershipChanged, pypi, { facts: facts({ ownership }) }))).toBe(expected);
  });
});

describe('install-hook-added', () => {
  const of = (before: string[] | undefined, now: string[]) =>
    brief(
      run(installHookAdded, changed, {
        facts: facts({
          installHooks: {
            current: now,
            ...(before === undefined ? {} : { previous: { version: '1.2.0', value: before } }),
          },
        }),
      }),
    );
  it.each([
    [[], [], 'pass'],
    [['install'], ['install'], 'pass'],
    [['install'], [], 'pass'],
    [undefined, ['postinstall'], 'pass'],
    [[], ['postinstall'], 'fail warn'],
    [['install'], ['install', 'gypfile'], 'fail warn'],
  ])('%j then %j: %s', (before, now, expected) => {
    expect(of(before, now)).toBe(expected);
  });
});

describe('dormant-revived', () => {
  const of = (gap: number | undefined) =>
    brief(
      run(dormantRevived, changed, {
        facts: facts({
          publishedAt: NOW,
          timeline: {
            ...(gap === undefined ? {} : { previous: { version: '1.2.0', publishedAt: NOW - gap } }),
            inLastDay: 1,
            majorsInLastDay: 1,
            releases: 2,
          },
        }),
      }),
    );
  it.each([
    [undefined, 'pass'],
    [365 * DAY, 'pass'],
    [365 * DAY + 1, 'fail warn'],
    [-1, 'unknown warn malformed'],
    [Number.NaN, 'unknown warn malformed'],
  ])('a gap of %s ms: %s', (gap, expected) => {
    expect(of(gap)).toBe(expected);
  });
});

describe('release-burst', () => {
  it.each([
    [1, 1, 'pass'],
    [3, 1, 'pass'],
    [4, 1, 'fail record many'],
    [2, 2, 'pass'],
    [3, 2, 'fail record several-majors'],
  ])('%d releases for %d majors: %s', (inLastDay, majorsInLastDay, expected) => {
    const timeline = { inLastDay, majorsInLastDay, releases: 10 };
    expect(brief(run(releaseBurst, changed, { facts: facts({ timeline }) }))).toBe(expected);
  });
});
