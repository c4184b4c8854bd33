import { describe, expect, it } from 'vitest';

import { unknown } from '../../src/domain/fact.ts';
import type { FactTypes } from '../../src/domain/facts.ts';
import type { PinnedRefs } from '../../src/domain/pin-facts.ts';
import type { AnyRule } from '../../src/domain/rule.ts';
import { archived } from '../../src/rules/archived.ts';
import { impostorCommit } from '../../src/rules/impostor-commit.ts';
import { movedTag } from '../../src/rules/moved-tag.ts';
import { pinCommentMismatch } from '../../src/rules/pin-comment-mismatch.ts';
import { refConfusion } from '../../src/rules/ref-confusion.ts';
import { stalePin } from '../../src/rules/stale-pin.ts';
import { transitiveUnpinned } from '../../src/rules/transitive-unpinned.ts';
import { brief, component, DAY, facts, run } from './helpers.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

/** A use of an action; exact with a full commit. */
function use(version: string, comment?: string, name = 'acme/do') {
  const state = /^[0-9a-f]{40}$/.test(version) ? ('exact' as const) : ('loose' as const);
  return {
    component: component({
      ecosystem: 'github',
      name,
      version,
      pin: {
        state,
        kind: 'action',
        text: `${name}@${version}`,
        ...(comment === undefined ? {} : { comment }),
      },
    }),
  };
}

function refs(over: Partial<PinnedRefs> = {}): PinnedRefs {
  return { repository: 'acme/do', commit: A, tags: [], branches: [], written: 'neither', ...over };
}

const record = (over: Partial<FactTypes['tagRecord']>) => ({
  tagRecord: { tag: 'v1.2.0', commit: A, full: true, ...over },
  pinnedRefs: refs(),
});
const age = (behind: number, tags: readonly string[] = ['v1.0.0']) => ({
  pinnedRefs: refs({ tags }),
  pinAge: { newest: { tag: 'v1.2.0', after: behind } },
});
const hosting = (fullName: string, isArchived = false) => ({
  hosting: { asked: 'acme/do', fullName, archived: isArchived },
});
const loose = (...through: readonly string[]) => ({ text: 'acme/inner@v1', through });
/** One commit that carries a version of each of some release lines. */
const crowd = (lines: number) => ({
  ...record({}),
  pinnedRefs: refs({ tags: Array.from({ length: lines }, (_, i) => `v1.${i}.0`) }),
});

type Case = readonly [string, AnyRule, ReturnType<typeof use>, Partial<FactTypes>, string];

const CASES: readonly Case[] = [
  ['at a branch', impostorCommit, use(A), { reach: { state: 'tip', refs: ['refs/heads/main'] } }, 'pass'],
  ['behind one', impostorCommit, use(A), { reach: { state: 'ancestor', of: 'refs/heads/main' } }, 'pass'],
  ['of a fork', impostorCommit, use(A), { reach: { state: 'outside' } }, 'fail block'],
  ['not there', impostorCommit, use(A), { reach: { state: 'absent' } }, 'fail block absent'],
  ['loose', impostorCommit, use('v1'), { reach: { state: 'outside' } }, 'not applied'],

  ['no remark', pinCommentMismatch, use(A), { pinnedRefs: refs() }, 'not applied'],
  [
    'there',
    pinCommentMismatch,
    use(A, 'v1.2.0'),
    { pinnedRefs: refs({ claimed: { version: 'v1.2.0', state: 'here' } }) },
    'pass',
  ],
  [
    'moved on',
    pinCommentMismatch,
    use(A, 'v1'),
    { pinnedRefs: refs({ claimed: { version: 'v1', state: 'drifted', release: 'v1.1.0' } }) },
    'pass',
  ],
  [
    'elsewhere',
    pinCommentMismatch,
    use(A, 'v1.2.0'),
    { pinnedRefs: refs({ claimed: { version: 'v1.2.0', state: 'elsewhere', commit: B } }) },
    'fail warn',
  ],
  [
    'v1 elsewhere',
    pinCommentMismatch,
    use(A, 'v1'),
    { pinnedRefs: refs({ claimed: { version: 'v1', state: 'elsewhere', commit: B } }) },
    'fail record moving-tag',
  ],
  [
    'v1 beside a release of another line',
    pinCommentMismatch,
    use(A, 'v1'),
    { pinnedRefs: refs({ tags: ['v7.0.1'], claimed: { version: 'v1', state: 'elsewhere', commit: B } }) },
    'fail warn',
  ],
  [
    'no such tag',
    pinCommentMismatch,
    use(A, 'v9'),
    { pinnedRefs: refs({ claimed: { version: 'v9', state: 'absent' } }) },
    'fail warn no-such-version',
  ],

  ['first sight', movedTag, use('v1.2.0'), record({}), 'pass'],
  [
    'where it was',
    movedTag,
    use('v1.2.0'),
    record({ earlier: { commit: A, at: '2026-01-01T00:00:00Z' } }),
    'pass',
  ],
  [
    'moved',
    movedTag,
    use('v1.2.0'),
    record({ earlier: { commit: B, at: '2026-01-01T00:00:00Z' } }),
    'fail block',
  ],
  ['not as locked', movedTag, use(A, 'v1.2.0'), record({ locked: B }), 'fail block'],
  ['as locked', movedTag, use(A, 'v1.2.0'), record({ locked: A }), 'pass'],
  [
    'v1 moved',
    movedTag,
    use('v1'),
    record({ tag: 'v1', full: false, earlier: { commit: B, at: '2026-01-01T00:00:00Z' } }),
    'fail record moving-tag',
  ],
  [
    'gone',
    movedTag,
    use('v1.2.0'),
    {
      pinnedRefs: refs(),
      tagRecord: { tag: 'v1.2.0', full: true, earlier: { commit: B, at: '2026-01-01T00:00:00Z' } },
    },
    'fail warn gone',
  ],
  [
    'never there',
    movedTag,
    use('v1.2.0'),
    { pinnedRefs: refs(), tagRecord: { tag: 'v1.2.0', full: true } },
    'pass',
  ],
  ['three lines at one commit', movedTag, use('v1.2.0'), crowd(3), 'pass'],
  ['four lines at one commit', movedTag, use('v1.2.0'), crowd(4), 'fail warn many-versions'],
  ['no version to follow', movedTag, use(A), record({}), 'not applied'],

  ['a tag', refConfusion, use('v1'), { pinnedRefs: refs({ written: 'tag' }) }, 'pass'],
  ['a branch', refConfusion, use('v1'), { pinnedRefs: refs({ written: 'branch' }) }, 'pass'],
  ['both', refConfusion, use('v1'), { pinnedRefs: refs({ written: 'both' }) }, 'fail warn'],
  ['a commit', refConfusion, use(A), { pinnedRefs: refs() }, 'pass'],
  [
    'a branch like a commit',
    refConfusion,
    use(A),
    { pinnedRefs: refs({ written: 'branch' }) },
    'fail warn named-like-a-commit',
  ],

  ['the newest', stalePin, use(A), { pinnedRefs: refs(), pinAge: {} }, 'pass'],
  ['180 days behind', stalePin, use(A), age(180 * DAY), 'pass'],
  ['more than that', stalePin, use(A), age(180 * DAY + 1), 'fail record'],
  ['between releases', stalePin, use(A), age(DAY, []), 'fail record no-release'],
  ['ahead of the releases', stalePin, use(A), age(-DAY, []), 'pass'],

  ['as ever', archived, use(A), hosting('acme/do'), 'pass'],
  ['spelt otherwise', archived, use(A), hosting('Acme/DO'), 'pass'],
  ['archived', archived, use('v1'), hosting('acme/do', true), 'fail warn'],
  ['renamed', archived, use(A), hosting('other/do'), 'fail warn renamed'],
  ['renamed and archived', archived, use(A), hosting('other/do', true), 'fail warn renamed'],

  ['nothing loose', transitiveUnpinned, use(A), { pinnedUses: [] }, 'pass'],
  ['something loose', transitiveUnpinned, use(A), { pinnedUses: [loose('acme/do@a')] }, 'fail record'],
  ['itself loose', transitiveUnpinned, use('v1'), { pinnedUses: [] }, 'not applied'],
];

describe('rules about pinned actions', () => {
  it.each(
    CASES.map(([title, rule, subject, known, expected]) => ({
      title: `${rule.meta.id}: ${title}`,
      rule,
      subject,
      known,
      expected,
    })),
  )('$title', ({ rule, subject, known, expected }) => {
    expect(brief(run(rule, subject, { facts: facts(known) }))).toBe(expected);
  });

  it.each([
    [impostorCommit, 'warn'],
    [pinCommentMismatch, 'warn'],
    [movedTag, 'warn'],
    [refConfusion, 'warn'],
    [stalePin, 'record'],
    [archived, 'record'],
    [transitiveUnpinned, 'record'],
  ] as const)('a network that lets nothing through never blocks: %#', (rule: AnyRule, level) => {
    for (const reason of ['unreachable', 'offline', 'not-permitted', 'rate-limited', 'budget'] as const) {
      const table = Object.fromEntries(rule.needs.map((need) => [need, unknown(reason, 'because')]));
      expect(brief(run(rule, use(A, 'v1.2.0'), { facts: table }))).toBe(`unknown ${level} ${reason}`);
    }
  });

  it.each([
    impostorCommit,
    pinCommentMismatch,
    movedTag,
    refConfusion,
    stalePin,
    archived,
    transitiveUnpinned,
  ])('says nothing where an expression decides, nor about images: %#', (rule: AnyRule) => {
    for (const [state, kind] of [
      ['undecidable', 'action'],
      ['exact', 'image'],
    ] as const) {
      const subject = use(A, 'v1.2.0');
      const pin = { state, kind, text: 'x', comment: 'v1.2.0' };
      const other = { component: { ...subject.component, pin } };
      expect(run(rule, other, { facts: facts({}) })).toBe('not applied');
    }
  });

  it('says what it saw in one sentence, the commits short', () => {
    const said = (rule: AnyRule, subject: ReturnType<typeof use>, known: Partial<FactTypes>) =>
      (run(rule, subject, { facts: facts(known) }) as { readonly message: string }).message;
    expect(
      said(pinCommentMismatch, use(A, 'v1.2.0'), {
        pinnedRefs: refs({
          tags: ['v1.0.0'],
          claimed: { version: 'v1.2.0', state: 'elsewhere', commit: B },
        }),
      }),
    ).toBe(
      'the remark says “v1.2.0”, which is commit bbbbbbbb; pinned is aaaaaaaa, and there stands “v1.0.0”',
    );
    expect(
      said(movedTag, use('v1.2.0'), record({ earlier: { commit: B, at: '2026-01-02T00:00:00Z' } })),
    ).toBe('the tag “v1.2.0” is commit aaaaaaaa now; on 2026-01-02 it was bbbbbbbb');
    expect(
      said(transitiveUnpinned, use(A), {
        pinnedUses: [loose('o@1'), loose('o@1', 'm@2'), loose('o@1'), loose('o@1'), loose('o@1')],
      }),
    ).toBe(
      'at the pinned commit it uses “acme/inner@v1”, “acme/inner@v1” (by way of “m@2”), “acme/inner@v1” and 2 more, which can be moved',
    );
    expect(said(stalePin, use(A), age(400 * DAY))).toBe(
      '“v1.2.0” is 400 days younger than the pinned commit',
    );
  });
});
