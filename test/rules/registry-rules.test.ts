import { describe, expect, it } from 'vitest';

import type { RegistryState } from '../../src/domain/facts.ts';
import { defaultPolicy } from '../../src/rules/default-policy.ts';
import { quarantined } from '../../src/rules/quarantined.ts';
import { releaseAge } from '../../src/rules/release-age.ts';
import { versionVanished } from '../../src/rules/version-vanished.ts';
import { yankedOrDeprecated } from '../../src/rules/yanked-or-deprecated.ts';
import { brief, change, component, DAY, facts, HOUR, NOW, policy, run } from './helpers.ts';

const litellm = component({
  ecosystem: 'pypi',
  name: 'litellm',
  version: '1.82.8',
  format: 'uv-lock',
  lockfile: 'uv.lock',
});

describe('release-age', () => {
  const at = (publishedAt: number, size: 'major' | 'minor' | 'patch' | 'unknown' = 'patch') =>
    run(
      releaseAge,
      { component: litellm, change: change({ size, from: component({ version: '1.82.6' }) }) },
      { facts: facts({ publishedAt }) },
    );

  it('holds a release that is younger than the cooldown, and says until when', () => {
    const finding = at(NOW - 68 * 60_000);
    expect(finding).toMatchObject({
      verdict: 'fail',
      level: 'block',
      message: 'published 1 hour ago; the policy asks for 3 days for a patch release',
      until: NOW - 68 * 60_000 + 3 * DAY,
      fix: { kind: 'advice', text: 'Wait until Fri 2026-03-27 10:52 UTC, and stay on 1.82.6 meanwhile.' },
    });
  });

  it.each([
    ['patch', 3 * DAY - 1, 'fail block'],
    ['patch', 3 * DAY, 'pass'],
    ['minor', 7 * DAY - 1, 'fail block'],
    ['minor', 7 * DAY, 'pass'],
    ['major', 7 * DAY - 1, 'fail block'],
    // 1.82.8 by itself looks like a patch.
    ['unknown', 3 * DAY, 'pass'],
  ] as const)('%s after %d ms: %s', (size, age, expected) => {
    expect(brief(at(NOW - age, size))).toBe(expected);
  });

  it.each([
    ['in 1970', 0],
    ['not a number', Number.NaN],
    ['negative', -1],
    ['in the future', NOW + HOUR],
  ])('I09: a time %s is unknown, and blocks as if too new', (_name, publishedAt) => {
    expect(brief(at(publishedAt))).toBe('unknown block malformed');
  });

  it('allows clocks to differ by minutes', () => {
    expect(at(NOW + 60_000)).toMatchObject({
      verdict: 'fail',
      message: 'published less than a minute ago; the policy asks for 3 days for a patch release',
    });
  });

  it('waits longest for a version whose size cannot be told', () => {
    const odd = component({ name: 'x', version: 'not-semver' });
    const result = run(releaseAge, { component: odd }, { facts: facts({ publishedAt: NOW - 6 * DAY }) });
    expect(brief(result)).toBe('fail block');
  });

  it('takes days by ecosystem, and 0 days switch it off', () => {
    const own = policy({
      cooldown: {
        ...defaultPolicy.cooldown,
        ecosystems: { pypi: { major: 0, minor: 0, patch: 0 }, npm: { major: 30, minor: 30, patch: 30 } },
      },
    });
    const published = facts({ publishedAt: NOW - 20 * DAY });
    expect(run(releaseAge, { component: litellm }, { facts: published, policy: own })).toBe('not applied');
    expect(brief(run(releaseAge, { component: component() }, { facts: published, policy: own }))).toBe(
      'fail block',
    );
  });

  it.each(['@ours/*', 'npm/@ours/*', '@ours/lib', 'pkg:npm/%40ours/lib'])('exempts %s', (pattern) => {
    const own = policy({ cooldown: { ...defaultPolicy.cooldown, exempt: [pattern] } });
    const published = facts({ publishedAt: NOW });
    const ours = component({ name: '@ours/lib', version: '1.0.0' });
    expect(run(releaseAge, { component: ours }, { facts: published, policy: own })).toBe('not applied');
    const other = component({ name: '@oursx/lib', version: '1.0.0' });
    expect(brief(run(releaseAge, { component: other }, { facts: published, policy: own }))).toBe(
      'fail block',
    );
  });

  it('has nothing to say about git, paths, bundled packages, actions and entries without a version', () => {
    for (const over of [
      { source: { kind: 'git', url: 'https://git.example/x' } },
      { source: { kind: 'path', path: 'x' } },
      { bundled: true },
      { version: '' },
      { ecosystem: 'github', name: 'actions/checkout' },
    ] as const) {
      expect(run(releaseAge, { component: component(over) }), JSON.stringify(over)).toBe('not applied');
    }
  });
});

describe('version-vanished and quarantined (I10)', () => {
  const states: [RegistryState, string, string][] = [
    [{ state: 'present' }, 'pass', 'pass'],
    [{ state: 'version-absent', otherVersions: 2, nearest: '1.82.6' }, 'fail block version-absent', 'pass'],
    [{ state: 'package-absent' }, 'fail block package-absent', 'pass'],
    [{ state: 'security-holder' }, 'fail block security-holder', 'pass'],
    [{ state: 'package-quarantined' }, 'pass', 'fail block'],
    [
      { state: 'absent-from-partial-mirror' },
      'unknown warn stripped-by-mirror',
      'unknown warn stripped-by-mirror',
    ],
  ];

  it.each(states)('%j', (registryState, vanished, withheld) => {
    const known = facts({ registryState });
    expect(brief(run(versionVanished, { component: litellm }, { facts: known }))).toBe(vanished);
    expect(brief(run(quarantined, { component: litellm }, { facts: known }))).toBe(withheld);
  });

  it('gives four different messages for four ways to be gone', () => {
    const messages = states
      .filter(([{ state }]) => state !== 'present')
      .flatMap(([registryState]) =>
        [versionVanished, quarantined].map((rule) =>
          run(rule, { component: litellm }, { facts: facts({ registryState }) }),
        ),
      )
      .flatMap((finding) => (typeof finding === 'string' ? [] : [finding.message]));
    expect(new Set(messages).size).toBe(5);
  });

  it('names the nearest version and the command of the client in use', () => {
    expect(
      run(
        versionVanished,
        { component: litellm },
        {
          facts: facts({
            registryState: { state: 'version-absent', otherVersions: 1204, nearest: '1.82.6' },
          }),
        },
      ),
    ).toMatchObject({
      message: 'the registry no longer has 1.82.8, but has 1204 other versions, the nearest being 1.82.6',
      fix: { kind: 'command', text: "uv add 'litellm==1.82.6'" },
    });
  });

  it('writes no command around a hostile name or version', () => {
    for (const [name, nearest] of [
      ['x; rm -rf ~', '1.0.0'],
      ['x', '1.0.0$(id)'],
      ['-g', '1.0.0'],
    ] as const) {
      const finding = run(
        versionVanished,
        { component: component({ purl: 'pkg:npm/x@1' as never, name }) },
        { facts: facts({ registryState: { state: 'version-absent', otherVersions: 1, nearest } }) },
      );
      expect(finding).toMatchObject({ fix: { kind: 'advice' } });
    }
  });
});

describe('yanked-or-deprecated', () => {
  const of = (yanked: boolean, deprecated: boolean, text?: string) =>
    run(
      yankedOrDeprecated,
      { component: litellm },
      {
        facts: facts({
          yanked: { yanked, ...(text === undefined ? {} : { reason: text }) },
          deprecated: { deprecated, ...(text === undefined ? {} : { message: text }) },
        }),
      },
    );

  it.each([
    [false, false, 'pass'],
    [true, false, 'fail warn yanked'],
    [true, true, 'fail warn yanked'],
    [false, true, 'fail record deprecated'],
  ] as const)('yanked %s, deprecated %s: %s', (yanked, deprecated, expected) => {
    expect(brief(of(yanked, deprecated))).toBe(expected);
  });

  it('keeps the authors’ reason on one line and short', () => {
    expect(of(true, false, `broken\n::error::owned ${'x'.repeat(9_999)}`)).toMatchObject({
      message: expect.stringMatching(
        /^withdrawn by its authors: “broken ::error::owned x{100,}…”$/u,
      ) as string,
    });
    expect(of(true, false)).toMatchObject({ message: 'withdrawn by its authors, without a reason' });
  });
});
