import { describe, expect, it } from 'vitest';

import { walkNodeModules } from '../../src/verify/installed-node-modules.ts';
import { installedFiles, type Item } from './fake-installed.ts';

const TOP = 'app/node_modules';
const manifest = (name: string, version = '1.0.0') => JSON.stringify({ name, version });

const walk = (items: Readonly<Record<string, Item>>) => walkNodeModules(installedFiles(items), TOP);
const packages = (items: Readonly<Record<string, Item>>) => walk(items).packages;
const unread = (items: Readonly<Record<string, Item>>) =>
  [...walk(items).unread].map(([path, { kind }]) => [path, kind]);

describe('the packages of node_modules', () => {
  it('are found with their scope, and nested', () => {
    const found = walk({
      [`${TOP}/a/package.json`]: manifest('a'),
      [`${TOP}/a/node_modules/b/package.json`]: manifest('b', '2.0.0'),
      [`${TOP}/@s/c/package.json`]: manifest('@s/c'),
      [`${TOP}/@s/c/node_modules/@t/d/package.json`]: manifest('other'),
    });
    expect(found).toEqual({
      packages: [
        { path: `${TOP}/@s/c`, installedAs: '@s/c', name: '@s/c', version: '1.0.0' },
        { path: `${TOP}/a`, installedAs: 'a', name: 'a', version: '1.0.0' },
        { path: `${TOP}/@s/c/node_modules/@t/d`, installedAs: '@t/d', name: 'other', version: '1.0.0' },
        { path: `${TOP}/a/node_modules/b`, installedAs: 'b', name: 'b', version: '2.0.0' },
      ],
      unread: new Map(),
    });
  });

  it('are neither files, hidden directories nor what lies in other directories', () => {
    expect(
      walk({
        [`${TOP}/file`]: manifest('a'),
        [`${TOP}/@file`]: manifest('a'),
        [`${TOP}/device`]: { device: true },
        [`${TOP}/.bin/a`]: 'x',
        [`${TOP}/.cache/evil/package.json`]: manifest('evil'),
        [`${TOP}/.linked`]: { link: null },
        [`${TOP}/.pnpm`]: 'text',
        [`${TOP}/@s/file`]: 'x',
        [`${TOP}/@s/device`]: { device: true },
        [`${TOP}/a/package.json`]: manifest('a'),
        [`${TOP}/a/lib/package.json`]: manifest('inner'),
      }),
    ).toEqual({
      packages: [{ path: `${TOP}/a`, installedAs: 'a', name: 'a', version: '1.0.0' }],
      unread: new Map(),
    });
  });

  it('that are links say where they lead and are not entered', () => {
    expect(
      walk({
        [`${TOP}/in`]: { link: 'app/own' },
        [`${TOP}/out`]: { link: null },
        [`${TOP}/@s/in`]: { link: 'app/scoped' },
        [`${TOP}/@linked`]: { link: 'app/scope' },
        'app/own/node_modules/x/package.json': manifest('x'),
      }),
    ).toEqual({
      packages: [
        { path: `${TOP}/@linked`, installedAs: '@linked', name: '', version: '', link: 'app/scope' },
        { path: `${TOP}/@s/in`, installedAs: '@s/in', name: '', version: '', link: 'app/scoped' },
        { path: `${TOP}/in`, installedAs: 'in', name: '', version: '', link: 'app/own' },
        { path: `${TOP}/out`, installedAs: 'out', name: '', version: '', link: null },
      ],
      unread: new Map(),
    });
  });

  it('of pnpm stand in its store', () => {
    const found = walk({
      [`${TOP}/.pnpm/a@1.0.0/node_modules/a/package.json`]: manifest('a'),
      [`${TOP}/.pnpm/a@1.0.0/node_modules/b`]: { link: `${TOP}/.pnpm/b@1.0.0/node_modules/b` },
      [`${TOP}/.pnpm/@s+c@1.0.0/node_modules/@s/c/package.json`]: manifest('@s/c'),
      [`${TOP}/.pnpm/node_modules/b`]: { link: `${TOP}/.pnpm/b@1.0.0/node_modules/b` },
      [`${TOP}/.pnpm/node_modules/node_modules/evil/package.json`]: manifest('evil'),
      [`${TOP}/.pnpm/empty/x`]: '',
      [`${TOP}/.pnpm/lock.yaml`]: '',
      [`${TOP}/.pnpm/linked`]: { link: null },
    });
    expect(found.packages.map(({ path }) => path.slice(`${TOP}/.pnpm/`.length))).toEqual([
      '@s+c@1.0.0/node_modules/@s/c',
      'a@1.0.0/node_modules/a',
      'a@1.0.0/node_modules/b',
    ]);
    expect(found.unread.size).toBe(0);
  });

  it('whose node_modules is no directory have nothing nested', () => {
    const nested = (item: Item) =>
      walk({ [`${TOP}/a/package.json`]: manifest('a'), [`${TOP}/a/node_modules`]: item });
    for (const item of ['text', { link: 'app/own' }] as const) {
      expect(nested(item).packages).toHaveLength(1);
      expect(nested(item).unread.size).toBe(0);
    }
  });
});

describe('the name and version of a package', () => {
  const identity = (item: Item) => {
    const [found] = packages({ [`${TOP}/a/package.json`]: item });
    return [found?.name, found?.version];
  };

  it.each<[string, Item, readonly [string, string]]>([
    ['its manifest', manifest('b', '3.0.0'), ['b', '3.0.0']],
    ['a manifest with a byte order mark', `\uFEFF${manifest('b')}`, ['b', '1.0.0']],
    ['no JSON', '{', ['', '']],
    ['null', 'null', ['', '']],
    ['a text', '"b"', ['', '']],
    ['a list', '[]', ['', '']],
    ['other kinds of values', '{"name":["b"],"version":1}', ['', '']],
    ['a name alone', '{"name":"b"}', ['b', '']],
    ['a version alone', '{"version":"1"}', ['', '1']],
    ['a byte order mark further in', `{"name":"b\uFEFF"}`, ['b\uFEFF', '']],
    ['values without end', manifest('n'.repeat(300), '1'.repeat(300)), ['n'.repeat(256), '1'.repeat(256)]],
  ])('out of %s', (_title, item, expected) => {
    expect(identity(item)).toEqual(expected);
  });

  it('are empty without a manifest', () => {
    expect(walk({ [`${TOP}/a/index.js`]: 'x' })).toEqual({
      packages: [{ path: `${TOP}/a`, installedAs: 'a', name: '', version: '' }],
      unread: new Map(),
    });
  });
});

describe('what of node_modules cannot be read', () => {
  it('is named with the reason, and the rest is found', () => {
    const items: Record<string, Item> = {
      [`${TOP}/a/package.json`]: { fails: 'too-large' },
      [`${TOP}/a/node_modules/b/package.json`]: manifest('b'),
      [`${TOP}/closed`]: { fails: 'budget', directory: true },
      [`${TOP}/@closed`]: { fails: 'not-permitted', directory: true },
      [`${TOP}/.pnpm`]: { fails: 'not-permitted', directory: true },
      [`${TOP}/d/package.json`]: manifest('d'),
      [`${TOP}/d/node_modules`]: { fails: 'unreachable', directory: true },
    };
    expect(unread(items)).toEqual([
      [`${TOP}/.pnpm`, 'not-permitted'],
      [`${TOP}/@closed`, 'not-permitted'],
      [`${TOP}/a`, 'too-large'],
      [`${TOP}/closed`, 'budget'],
      [`${TOP}/d/node_modules`, 'unreachable'],
    ]);
    expect(packages(items).map(({ path }) => path)).toEqual([
      `${TOP}/closed`,
      `${TOP}/d`,
      `${TOP}/a/node_modules/b`,
    ]);
    expect(walk(items).unread.get(`${TOP}/a`)).toEqual({
      kind: 'too-large',
      message: `${TOP}/a/package.json is too-large`,
    });
  });

  it('may be all of it', () => {
    expect(unread({})).toEqual([[TOP, 'not-found']]);
    expect(packages({})).toEqual([]);
  });

  it('is what is nested deeper than 64 levels', () => {
    const at = (depth: number) => `${TOP}${'/a/node_modules'.repeat(depth)}`;
    const items = (depth: number): Record<string, Item> => ({
      [`${at(depth)}/a/package.json`]: manifest('a'),
    });
    expect(unread(items(64))).toEqual([]);
    expect(packages(items(64))).toHaveLength(65);
    expect([...walk(items(65)).unread]).toEqual([
      [at(65), { kind: 'budget', message: 'it is nested deeper than 64 levels' }],
    ]);
    expect(packages(items(65))).toHaveLength(65);
  });
});
