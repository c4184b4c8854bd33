import { describe, expect, it } from 'vitest';

import { readLockedPaths } from '../../src/verify/installed-npm-lock.ts';

const lock = (packages: unknown) => JSON.stringify({ lockfileVersion: 3, packages });

describe('the installed paths that a lockfile of npm states', () => {
  it('are those in node_modules, with name, version, digest and whether all have them', () => {
    const packages = {
      '': { name: 'app', version: '1.0.0' },
      own: { name: 'own', version: '1.0.0' },
      'node_modules/own': { resolved: 'own', link: true },
      'node_modules/lost': { link: true },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a/node_modules/@s/b': { version: '2.0.0', dev: true },
      'node_modules/alias': { name: 'real', version: '3.0.0', optional: true },
      'node_modules/bare': {},
    };
    expect(readLockedPaths(lock(packages), '.')).toEqual([
      { path: 'node_modules/own', name: 'own', version: '', link: 'own', expected: true },
      { path: 'node_modules/lost', name: 'lost', version: '', link: '', expected: true },
      { path: 'node_modules/a', name: 'a', version: '1.0.0', integrity: 'sha512-a', expected: true },
      { path: 'node_modules/a/node_modules/@s/b', name: '@s/b', version: '2.0.0', expected: false },
      { path: 'node_modules/alias', name: 'real', version: '3.0.0', expected: false },
      { path: 'node_modules/bare', name: 'bare', version: '', expected: true },
    ]);
  });

  it('are relative to the root of the repository', () => {
    const packages = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { resolved: 'b', link: true },
    };
    expect(readLockedPaths(lock(packages), 'web/app')?.map(({ path, link }) => [path, link])).toEqual([
      ['web/app/node_modules/a', undefined],
      ['web/app/node_modules/b', 'web/app/b'],
    ]);
  });

  it.each([
    '../node_modules/x',
    'a/../node_modules/x',
    'node_modules/',
    '/node_modules/x',
    'a//node_modules/x',
  ])('are none that leave it or name nothing: %j', (key) => {
    expect(readLockedPaths(lock({ [key]: {}, 'node_modules/..a': {} }), '.')).toEqual([
      { path: 'node_modules/..a', name: '..a', version: '', expected: true },
    ]);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"lockfileVersion":1,"dependencies":{}}',
    lock([]),
    lock('x'),
    lock(null),
  ])('are not stated by %j', (text) => {
    expect(readLockedPaths(text, '.')).toBeUndefined();
  });

  it('may be none, and may follow a byte order mark', () => {
    expect(readLockedPaths(lock({}), '.')).toEqual([]);
    expect(readLockedPaths(`\uFEFF${lock({})}`, '.')).toEqual([]);
    expect(readLockedPaths(lock({ 'node_modules/\uFEFF': {} }), '.')?.[0]?.name).toBe('\uFEFF');
    expect(readLockedPaths(`\uFEFF\uFEFF${lock({})}`, '.')).toBeUndefined();
  });
});
