import { describe, expect, it } from 'vitest';

import type { Component } from '../../src/domain/component.ts';
import type { FoundPackage } from '../../src/verify/installed-node-modules.ts';
import type { LockedPath } from '../../src/verify/installed-npm-lock.ts';
import { compareByPath, compareBySet } from '../../src/verify/installed-npm.ts';
import { component } from '../rules/helpers.ts';

function found(path: string, over: Partial<FoundPackage> = {}): FoundPackage {
  const installedAs = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return { path, installedAs, name: installedAs, version: '1.0.0', ...over };
}

describe('node_modules by path', () => {
  const PATH = 'node_modules/a';
  const locked = (over: Partial<LockedPath> = {}): LockedPath => ({
    path: PATH,
    name: 'a',
    version: '1.0.0',
    expected: true,
    ...over,
  });
  const compare = (
    paths: readonly LockedPath[],
    packages: readonly FoundPackage[],
    hidden?: readonly LockedPath[],
  ) =>
    compareByPath(
      { file: 'package-lock.json', paths },
      { found: packages, ...(hidden === undefined ? {} : { hidden }) },
    );
  const state = (...args: Parameters<typeof compare>) => compare(...args).map((subject) => subject.state);

  it('names path, package and lockfile', () => {
    expect(compare([locked({ name: 'real' })], [found(PATH, { name: 'real' })])).toEqual([
      { ecosystem: 'npm', path: PATH, name: 'real', against: 'package-lock.json', state: { kind: 'same' } },
    ]);
  });

  it('is the same, path by path', () => {
    const paths = [locked(), locked({ path: 'node_modules/b', name: 'b', version: '2.0.0' })];
    const packages = [found('node_modules/b', { version: '2.0.0' }), found(PATH)];
    expect(state(paths, packages)).toEqual([{ kind: 'same' }, { kind: 'same' }]);
  });

  it('misses what is locked', () => {
    expect(state([locked(), locked({ path: 'x', expected: false, version: '2' })], [])).toEqual([
      { kind: 'missing', version: '1.0.0', expected: true },
      { kind: 'missing', version: '2', expected: false },
    ]);
  });

  it('has more than is locked, under its own name where it has one', () => {
    const more = [
      found('node_modules/x', { name: 'y', version: '3' }),
      found('node_modules/z', { name: '' }),
    ];
    expect(compare([locked()], [found(PATH), ...more]).slice(1)).toEqual([
      {
        ecosystem: 'npm',
        path: 'node_modules/x',
        name: 'y',
        against: 'package-lock.json',
        state: { kind: 'extra', version: '3', tolerated: false },
      },
      {
        ecosystem: 'npm',
        path: 'node_modules/z',
        name: 'z',
        against: 'package-lock.json',
        state: { kind: 'extra', version: '1.0.0', tolerated: false },
      },
    ]);
  });

  it.each<[string, Partial<LockedPath>, Partial<FoundPackage>, readonly [string, string]]>([
    ['another name', {}, { name: 'evil' }, ['a', 'evil']],
    ['no name', {}, { name: '' }, ['a', '']],
    ['a link', {}, { link: 'own' }, ['a package of its own', 'a link to own']],
    ['a link outside', {}, { link: null }, ['a package of its own', 'a link that leads outside']],
    ['no link', { link: 'own' }, {}, ['a link to own', 'a package of its own']],
    ['another link', { link: 'own' }, { link: 'other' }, ['a link to own', 'a link to other']],
  ])('has another package where it has %s', (_title, lock, disk, [was, is]) => {
    expect(state([locked(lock)], [found(PATH, disk)])).toEqual([
      { kind: 'other-package', locked: was, installed: is },
    ]);
  });

  it('does not look into what a link leads to', () => {
    const link = { link: 'own', name: '', version: '' };
    expect(state([locked({ link: 'own' })], [found(PATH, link)])).toEqual([{ kind: 'same' }]);
  });

  it.each([
    ['1.0.0', '1.0.0'],
    ['v1.0.0', '1.0.0'],
    ['=1.0.0', '1.0.0'],
    ['=v=1.0.0', '1.0.0'],
    [' 1.0.0 ', '1.0.0'],
    ['1.0.0+build', '1.0.0'],
    ['1.0.0+build+more', '1.0.0+other'],
    ['1.0.0', 'v1.0.0'],
  ])('has the version %j for %j', (version, wanted) => {
    expect(state([locked({ version: wanted })], [found(PATH, { version })])).toEqual([{ kind: 'same' }]);
  });

  it.each(['1.0.1', '1.0.0-v1', '', '1v.0.0', '1.0.0v', '1.0 .0', '1', '+1.0.0'])(
    'has another version with %j',
    (version) => {
      expect(state([locked()], [found(PATH, { version })])).toEqual([
        { kind: 'other-version', locked: '1.0.0', installed: version },
      ]);
    },
  );

  it.each<[string, string | undefined, string | undefined, boolean]>([
    ['the same digest', 'sha512-a', 'sha512-a', true],
    ['another digest', 'sha512-b', 'sha512-a', false],
    ['no digest in the lock', 'sha512-b', undefined, true],
    ['no digest in the note', undefined, 'sha512-a', true],
    ['one of several', 'sha1-x sha512-a', 'sha512-a sha256-y', true],
    ['an algorithm in common that differs', 'sha1-x  sha512-b', 'sha512-a sha256-y', false],
    ['one of two of one algorithm', 'sha512-a sha512-b', 'sha512-a', true],
    ['white space around', ' sha512-a\n', 'sha512-a', true],
    ['white space around several', 'sha512-a', ' sha512-a\t', true],
    ['digests that begin alike', 'sha512-ab', 'sha512-a', false],
    ['no algorithm', 'a', 'b', false],
  ])('was installed from the locked archive or not: %s', (_title, noted, wanted, same) => {
    const digest = (integrity: string | undefined) => (integrity === undefined ? {} : { integrity });
    expect(state([locked(digest(wanted))], [found(PATH)], [locked(digest(noted))])).toEqual([
      same ? { kind: 'same' } : { kind: 'other-archive', locked: wanted, installed: noted },
    ]);
  });

  it('cannot tell by digests of different kinds', () => {
    expect(
      state([locked({ integrity: 'sha512-a' })], [found(PATH)], [locked({ integrity: 'sha1-b' })]),
    ).toEqual([
      {
        kind: 'not-compared',
        reason: 'unsupported',
        detail: 'the lock and the note in node_modules state digests of different kinds',
      },
    ]);
  });

  it('takes npm’s note of the same path alone', () => {
    const note = locked({ path: 'node_modules/b', integrity: 'sha512-b' });
    expect(state([locked({ integrity: 'sha512-a' })], [found(PATH)], [note])).toEqual([{ kind: 'same' }]);
  });
});

describe('node_modules by name and version', () => {
  const compare = (
    components: readonly Component[],
    packages: readonly FoundPackage[],
    over: { readonly dir?: string; readonly members?: readonly string[] } = {},
  ) =>
    compareBySet(
      { file: 'yarn.lock', dir: over.dir ?? '.', components, members: new Set(over.members ?? []) },
      packages,
    );
  const state = (...args: Parameters<typeof compare>) => compare(...args).map((subject) => subject.state);
  const locked = (name: string, version = '1.0.0', over: Partial<Component> = {}) =>
    component({ name, version, ...over });

  it('is the same wherever a package is put', () => {
    const packages = [
      found('node_modules/a'),
      found('node_modules/b/node_modules/a', { version: '2.0.0' }),
      found('node_modules/b', { version: '1.0.0+build' }),
    ];
    const lock = [locked('a'), locked('a', '2.0.0'), locked('b', '1.0.0+other')];
    expect(compare(lock, packages)).toEqual(
      packages.map(({ path, name }) => ({
        ecosystem: 'npm',
        path,
        name,
        against: 'yarn.lock',
        state: { kind: 'same' },
      })),
    );
  });

  it('has another version, and then misses the locked ones', () => {
    const lock = [locked('a', '2.0.0'), locked('a', '10.0.0'), locked('a', '1.0.0+x')];
    expect(compare(lock, [found('node_modules/a', { version: '3.0.0+y' })])).toEqual([
      {
        ecosystem: 'npm',
        path: 'node_modules/a',
        name: 'a',
        against: 'yarn.lock',
        state: { kind: 'other-version', locked: '1.0.0, 10.0.0, 2.0.0', installed: '3.0.0+y' },
      },
      ...['2.0.0', '10.0.0', '1.0.0+x'].map((version) => ({
        ecosystem: 'npm',
        path: 'node_modules/a',
        name: 'a',
        against: 'yarn.lock',
        state: { kind: 'missing', version, expected: false },
      })),
    ]);
  });

  it('may miss what is locked, in the project’s own directory', () => {
    expect(compare([locked('@s/a')], [], { dir: 'web' })).toEqual([
      {
        ecosystem: 'npm',
        path: 'web/node_modules/@s/a',
        name: '@s/a',
        against: 'yarn.lock',
        state: { kind: 'missing', version: '1.0.0', expected: false },
      },
    ]);
  });

  it('misses nothing that is a directory of the project or lies inside another package', () => {
    const lock = [
      locked('own', '1.0.0', { source: { kind: 'path', path: 'own' } }),
      locked('inner', '1.0.0', { bundled: true }),
      locked('outer', '1.0.0', { bundled: false }),
    ];
    expect(compare(lock, []).map(({ name }) => name)).toEqual(['outer']);
  });

  it('has more than is locked; the project’s own packages may be there', () => {
    const packages = [
      found('node_modules/x'),
      found('node_modules/own'),
      found('node_modules/y', { name: '' }),
    ];
    expect(compare([], packages, { members: ['own'] }).map(({ name, state: is }) => [name, is])).toEqual([
      ['x', { kind: 'extra', version: '1.0.0', tolerated: false }],
      ['own', { kind: 'extra', version: '1.0.0', tolerated: true }],
      ['y', { kind: 'extra', version: '1.0.0', tolerated: false }],
    ]);
  });

  it('knows a package by its alias too', () => {
    const lock = [locked('real', '1.0.0', { alias: 'nick' })];
    expect(state(lock, [found('node_modules/nick', { name: 'real' })])).toEqual([{ kind: 'same' }]);
    expect(state(lock, [found('node_modules/nick', { name: '' })])).toEqual([
      { kind: 'same' },
      { kind: 'missing', version: '1.0.0', expected: false },
    ]);
  });

  describe('links', () => {
    const STORE = 'node_modules/.pnpm/a@1.0.0/node_modules/a';
    const link = (to: string | null, name = 'a') =>
      found(`node_modules/${name}`, { name: '', version: '', link: to });
    const wrong = (packages: readonly FoundPackage[], lock: readonly Component[] = [locked('a')]) =>
      compare(lock, packages).filter(({ state: is }) => is.kind === 'other-package');

    it.each<[string, readonly FoundPackage[], readonly Component[]]>([
      ['to an installed package of their name', [link(STORE), found(STORE)], [locked('a')]],
      ['to a directory of the project', [link('packages/a')], []],
      ['to a directory whose name is alike', [link('my_node_modules/a'), link('node_modules_/a')], []],
      [
        'to the package that they are an alias of',
        [link(STORE, 'nick'), found(STORE)],
        [locked('b'), locked('a', '1.0.0', { alias: 'nick' })],
      ],
    ])('fit that lead %s', (_title, packages, lock) => {
      expect(wrong(packages, lock)).toEqual([]);
      expect(compare(lock, packages).filter(({ path }) => !path.includes('.pnpm'))).toEqual(
        lock.filter(({ name }) => name === 'b').map(() => expect.objectContaining({ name: 'b' })),
      );
    });

    it.each<[string, readonly FoundPackage[], string]>([
      ['outside', [link(null)], 'a link that leads outside'],
      ['into node_modules itself', [link('node_modules')], 'a link to node_modules'],
      ['into a nested node_modules', [link('x/node_modules/.hidden')], 'a link to x/node_modules/.hidden'],
      ['to another package', [link(STORE), found(STORE, { name: 'b' })], 'b'],
      ['to a package without a name', [link(STORE), found(STORE, { name: '' })], `a link to ${STORE}`],
    ])('are another package that lead %s', (_title, packages, installed) => {
      expect(wrong(packages)).toEqual([
        {
          ecosystem: 'npm',
          path: 'node_modules/a',
          name: 'a',
          against: 'yarn.lock',
          state: { kind: 'other-package', locked: 'a', installed },
        },
      ]);
    });

    it.each<[string, readonly Component[]]>([
      ['of another package', [locked('b', '1.0.0', { alias: 'nick' })]],
      ['of another name', [locked('a', '1.0.0', { alias: 'other' })]],
      ['not at all', [locked('a')]],
    ])('are another package when they are an alias %s', (_title, lock) => {
      expect(wrong([link(STORE, 'nick'), found(STORE)], lock)).toMatchObject([
        { name: 'nick', state: { locked: 'nick', installed: 'a' } },
      ]);
    });
  });
});
