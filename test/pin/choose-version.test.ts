import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chooseUpdate } from '../../src/pin/choose-update.ts';
import { chooseVersion, coveredReleases } from '../../src/pin/choose-version.ts';
import { isPlainRefName } from '../../src/pin/ref-name.ts';
import { compareVersionTags, coversRelease, parseVersionTag } from '../../src/pin/version-tag.ts';
import { commit, remoteRefs, type Tags } from './stand-in.ts';

const [A, B, C] = [commit('aaaa'), commit('bbbb'), commit('cccc')];
const OBJECT = commit('0bec');

describe('the commit and the version of a written reference', () => {
  const cases: readonly [string, string, Tags, string, string | undefined][] = [
    ['a tag, by its full version', 'v4', { v4: A, 'v4.2.2': A, 'v4.2': A, 'v4.2.1': B }, A, 'v4.2.2'],
    ['an annotated tag, peeled', 'v4', { v4: { object: OBJECT, commit: A } }, A, 'v4'],
    ['stable before prerelease', 'v5', { v5: A, 'v5.0.0-rc.1': A, 'v5.0.0': A }, A, 'v5.0.0'],
    ['a prerelease that is alone', 'v4', { v4: A, 'v4.0.0rc1': A }, A, 'v4'],
    ['a prerelease asked for', 'v4.0.0rc1', { 'v4.0.0rc1': A }, A, 'v4.0.0rc1'],
    [
      'a tag of a family',
      'name/v0.2',
      { 'name/v0.2': A, 'name/v0.2.2': A, 'v9.9.9': A, 'other/v1.0.0': A },
      A,
      'name/v0.2.2',
    ],
    [
      'the plain family before others',
      'main',
      { 'refs/heads/main': A, 'v1.2.3': A, 'x-v7.0.0': A },
      A,
      'v1.2.3',
    ],
    [
      'no family when there are two others',
      'main',
      { 'refs/heads/main': A, 'x/v1.2.3': A, 'y/v7.0.0': A },
      A,
      'main',
    ],
    ['latest is no version', 'latest', { latest: A }, A, undefined],
    ['latest beside a version', 'latest', { latest: A, 'v2.0.1': A }, A, 'v2.0.1'],
    ['a branch', 'main', { 'refs/heads/main': A, 'v1.0.0': B }, A, 'main'],
    ['a branch like release/v1', 'release/v1', { 'refs/heads/release/v1': A }, A, 'release/v1'],
    [
      'a branch with a version at its tip',
      'release/v1',
      { 'refs/heads/release/v1': A, 'v1.13.0': A },
      A,
      'v1.13.0',
    ],
    ['a whole ref', 'refs/tags/v1', { v1: A, 'v1.0.3': A }, A, 'v1.0.3'],
    ['a short commit', 'aaaa000', { v1: A, v2: B }, A, 'v1'],
    ['a short name of a tag object', '0bec000', { v1: { object: OBJECT, commit: A } }, A, 'v1'],
    ['a whole commit, upper case', A.toUpperCase(), { 'v1.0.0': A }, A, 'v1.0.0'],
    ['a commit that no tag knows', C, { v1: A }, C, undefined],
    ['a tag object by its name', OBJECT, { v1: { object: OBJECT, commit: A } }, A, 'v1'],
    ['a branch tag named like no commit', 'v1', { v1: A, 'refs/heads/main': B }, A, 'v1'],
  ];
  it.each(cases)('%s', (_name, ...[written, tags, to, version]) => {
    const chosen = chooseVersion(remoteRefs(tags), written);
    expect(chosen).toMatchObject({ ok: true, value: { commit: to } });
    expect(chosen.ok && chosen.value.version).toBe(version);
  });

  const refused: readonly [string, string, Tags, string, string][] = [
    ['no version', '', { v1: A }, 'unresolved', 'names no version'],
    ['nothing of that name', 'v9', { v1: A }, 'unresolved', 'no branch and no tag v9'],
    ['a branch and a tag', 'v1', { v1: A, 'refs/heads/v1': B }, 'ambiguous', 'branch and of a tag'],
    ['a branch named like a commit', A, { [`refs/heads/${A}`]: B }, 'ambiguous', 'a branch there'],
    ['a tag named like a commit', A, { [A]: B }, 'ambiguous', 'a tag there'],
    [
      'two commits that begin so',
      'abcdef1',
      { a: commit('abcdef1a'), b: commit('abcdef1b') },
      'ambiguous',
      '2 commits',
    ],
    ['six digits', 'aaaa00', { v1: A }, 'unresolved', 'no branch and no tag'],
    ['a short commit of no tip', 'dddd000', { v1: A }, 'unresolved', 'ends at a commit'],
    ['40 letters that are no hex', 'g'.repeat(40), { v1: A }, 'unresolved', 'no branch and no tag'],
  ];
  it.each(refused)('is refused: %s', (_name, ...[written, tags, kind, reason]) => {
    const chosen = chooseVersion(remoteRefs(tags), written);
    expect(chosen.ok ? undefined : chosen.error.kind).toBe(kind);
    expect(chosen.ok ? undefined : chosen.error.reason).toContain(reason);
  });

  it.each([
    'v1\n  run: evil',
    'v1 # x',
    'v1\u001b[2J',
    '##[error]x',
    'a: b',
    '$(id)',
    "v1'",
    'v1"',
    'x'.repeat(300),
    'é',
  ])('never gives the name of a hostile tag: %j', (name) => {
    for (const tags of [{ [name]: A }, { [`refs/heads/${name}`]: A }, { [name]: A, v1: A }] as Tags[]) {
      const chosen = chooseVersion(remoteRefs(tags), name);
      expect(chosen.ok && chosen.value.version).toBe('v1' in tags ? 'v1' : undefined);
    }
  });

  it('property: what it gives is a commit of the remote and a name that may be written', () => {
    const name = fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^v?\d(\.\d){0,2}(-?rc\d)?$/));
    const tags = fc.dictionary(name, fc.constantFrom(A, B, C), { maxKeys: 6 });
    fc.assert(
      fc.property(tags, fc.oneof(name, fc.constantFrom('v1', 'main', 'aaaa000')), (made, written) => {
        const chosen = chooseVersion(remoteRefs(made), written);
        if (!chosen.ok) return;
        expect(chosen.value.commit).toMatch(/^[0-9a-f]{40}$/);
        if (chosen.value.version !== undefined) expect(isPlainRefName(chosen.value.version)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('versions in tags', () => {
  it.each([
    ['v4', '', [4], ''],
    ['4.0.0', '', [4, 0, 0], ''],
    ['v4.0.0rc1', '', [4, 0, 0], 'rc1'],
    ['v1.2.3-beta.2+build', '', [1, 2, 3], 'beta.2'],
    ['name/v0.2.2', 'name/', [0, 2, 2], ''],
    ['a/b/v1', 'a/b/', [1], ''],
    ['bundle-v2.3.4', 'bundle-', [2, 3, 4], ''],
    ['pkg@1.0.0', 'pkg@', [1, 0, 0], ''],
    ['1.2.3.4', '', [1, 2, 3, 4], ''],
  ])('reads %s', (name, family, numbers, prerelease) => {
    expect(parseVersionTag(name)).toEqual({ name, family, numbers, prerelease });
  });
  it.each([
    'latest',
    'main',
    'v',
    'v1 ',
    ' v1',
    'v1\n',
    '1.2.3.4.5',
    'v1#',
    'v1.2.3 x',
    `v${'1'.repeat(10)}`,
    '',
  ])('does not read %j', (name) => expect(parseVersionTag(name)).toBeUndefined());
  it('sorts them', () => {
    const names = ['v1.0.0-rc2', 'v1.0.0-rc10', 'v1', 'v1.0.1', 'v1.2', 'v1.10.0', 'v2.0.0-a', 'v2.0.0'];
    const tags = names.flatMap((name) => parseVersionTag(name) ?? []);
    expect(
      tags
        .toReversed()
        .toSorted(compareVersionTags)
        .map(({ name }) => name),
    ).toEqual(names);
  });
  it.each([
    ['v4', 'v4.2.2', true],
    ['v4', 'v4.2', true],
    ['v4.2', 'v4.2.9', true],
    ['v4.2', 'v4.20.0', false],
    ['v4', 'v5.0.0', false],
    ['v4', 'v4.3.0-rc1', false],
    ['v4', 'x/v4.1.0', false],
    ['v4.2.2', 'v4.2.2.1', false],
  ])('%s covers %s: %s', (wide, release, covered) => {
    const [a, b] = [parseVersionTag(wide), parseVersionTag(release)];
    expect(a !== undefined && b !== undefined && coversRelease(a, b)).toBe(covered);
  });
});

describe('older releases that a written version covers', () => {
  const tags = { v4: A, 'v4.2.2': A, 'v4.3.0': C, 'v4.2.1': B, 'v4.1.0': B, 'v4.0.0-rc1': C, 'v3.9.9': C };
  it('are those of its line, newest first, none newer than itself', () => {
    const refs = remoteRefs(tags);
    const chosen = chooseVersion(refs, 'v4');
    if (!chosen.ok) throw new Error(chosen.error.reason);
    expect(coveredReleases(refs, 'v4', chosen.value).map(({ tag }) => tag.name)).toEqual([
      'v4.2.1',
      'v4.1.0',
    ]);
    expect(coveredReleases(refs, 'v4.2.2', chosen.value)).toEqual([]);
    expect(coveredReleases(refs, 'main', chosen.value)).toEqual([]);
  });
});

describe('what a pin may move to', () => {
  const tags = { 'v1.0.0': A, 'v1.1.0': B, 'v1.2.0-rc1': C, v1: B, 'v2.0.0': C, 'x/v1.9.0': C };
  const names = (pin: { commit: string; claimed?: string; major?: boolean }): unknown => {
    const update = chooseUpdate(remoteRefs(tags), { major: false, ...pin });
    return update.ok ? update.value.newer.map(({ tag }) => tag.name) : update.error.kind;
  };
  it('the newest stable release of its major version', () =>
    expect(names({ commit: A })).toEqual(['v1.1.0']));
  it('another major version when told', () =>
    expect(names({ commit: A, major: true })).toEqual(['v2.0.0', 'v1.1.0']));
  it('never an older one', () => expect(names({ commit: B })).toEqual([]));
  it('never a prerelease, nor another family', () =>
    expect(names({ commit: B, claimed: 'v1.1.0' })).toEqual([]));
  it('nothing when the remark names another commit’s tag', () =>
    expect(names({ commit: commit('dddd'), claimed: 'v1.0.0' })).toBe('ambiguous'));
  it('nothing when the remark names no tag', () =>
    expect(names({ commit: commit('dddd'), claimed: 'v1.0.7' })).toBe('ambiguous'));
  it('nothing when no version is known', () => expect(names({ commit: commit('dddd') })).toBe('undecidable'));
  it('by times when the remark names a line only', () => {
    const update = chooseUpdate(remoteRefs(tags), { commit: commit('dddd'), claimed: 'v1', major: false });
    expect(update.ok && update.value.byTime).toBe(true);
  });
  it('no tag whose name a branch has too', () => {
    const refs = remoteRefs({ 'v1.0.0': A, 'v1.1.0': B, 'refs/heads/v1.1.0': C });
    const update = chooseUpdate(refs, { commit: A, major: false });
    expect(update.ok && update.value.newer).toEqual([]);
  });
  it('no short tag that moves ahead of the full versions', () => {
    const update = chooseUpdate(remoteRefs({ 'v1.0.0': A, 'v1.1.0': B, 'v1.2': C }), {
      commit: A,
      major: false,
    });
    expect(update.ok && update.value.newer.map(({ tag }) => tag.name)).toEqual(['v1.1.0']);
  });
  it('a release that has only short tags', () => {
    const update = chooseUpdate(remoteRefs({ v1: A, v2: B, v3: C }), { commit: A, major: true });
    expect(update.ok && update.value.newer.map(({ tag }) => tag.name)).toEqual(['v3', 'v2']);
  });
});
