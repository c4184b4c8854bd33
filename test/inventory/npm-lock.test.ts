import { describe, expect, it } from 'vitest';

import { npmLock } from '../../src/inventory/npm-lock.ts';
import { find, fixture, parseFiles, parseFixture, problems, silentCuts, table } from './parse-files.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

function lock(packages: Readonly<Record<string, unknown>>, path = 'package-lock.json') {
  return parseFiles(npmLock, { [path]: JSON.stringify({ lockfileVersion: 3, packages }, null, 1) });
}

describe('a package-lock.json that hides a package', () => {
  const good = {
    version: '1.0.0',
    resolved: 'https://registry.example/a/-/a-1.0.0.tgz',
    integrity: 'sha512-AA==',
  };
  const both = (dependencies: unknown, lockfileVersion: number) =>
    problems(
      parseFiles(npmLock, {
        'package-lock.json': JSON.stringify({
          lockfileVersion,
          packages: { '': {}, 'node_modules/a': good },
          dependencies,
        }),
      }),
    );

  it.each([2, 3])('in the half that npm 6 reads is broken (version %d)', (version) => {
    expect(both({ a: good }, version)).toEqual([]);
    expect(both({ a: { ...good, integrity: 'sha512-BB==' } }, version)).toEqual(['broken bad-structure :1']);
    expect(both({ a: good, evil: { ...good, integrity: 'sha512-CC==' } }, version)).toEqual([
      'broken bad-structure :1',
    ]);
    expect(both({ a: { ...good, dependencies: { evil: { version: '6.6.6' } } } }, version)).toEqual([
      'broken bad-structure :1',
    ]);
  });

  it('is not excused by a mark that says it came inside another one', () => {
    const parsed = lock({
      '': {},
      'node_modules/a': { ...good, inBundle: true },
      'node_modules/b': { version: '1.0.0', inBundle: true },
      'node_modules/a/node_modules/c': { ...good, inBundle: true },
      'node_modules/a/node_modules/d': { version: '1.0.0', inBundle: true },
    });
    const bundled = parsed.components.filter((one) => one.bundled === true);
    expect(bundled.map(({ name }) => name)).toEqual(['d']);
  });

  it.each(['node_modules\\a', 'NODE_MODULES/a', 'lib/a'])('under the path %s is broken', (key) => {
    expect(problems(lock({ '': {}, [key]: good }))).toHaveLength(1);
    expect(problems(lock({ '': {}, [key]: good }))[0]).toContain('broken bad-structure');
  });
});

describe('package-lock.json, versions 2 and 3', () => {
  const parsed = parseFixture(npmLock, 'npm/lock-v3/package-lock.json');

  it('gives every package once, by its real name, with scope, directness, digests and line', () => {
    expect(parsed.problems).toEqual([]);
    expect(table(parsed)).toMatchInlineSnapshot(`
      [
        "alpha@1.2.0 runtime direct 1# :37",
        "shared@1.9.0 runtime transitive 1# :50",
        "@scope/deep@4.0.1 runtime transitive 1# :55",
        "bundler@1.0.0 runtime direct 1# :64",
        "inner@0.1.3 runtime transitive 0# :75",
        "from-file@0.5.0 runtime direct 1# :80",
        "from-git@7.0.0 runtime direct 1# :85",
        "from-url@1.1.1 runtime direct 1# :90",
        "maybe@1.0.0 optional direct 1# :95",
        "peered@1.4.0 runtime direct 1# :107",
        "real-name@3.1.0 runtime direct 1# :113",
        "shared@2.0.0 runtime transitive 1# :119",
        "tester@5.0.0 dev direct 1# :124",
        "both@1.0.0 optional transitive 1# :134",
        "orphan@0.0.1 unknown transitive 1# :140",
        "local-only@1.0.0 runtime direct 1# :157",
      ]
    `);
  });

  it('counts what the file itself counts', () => {
    const packages = (
      JSON.parse(fixture('npm/lock-v3/package-lock.json')) as { packages: Record<string, { link?: boolean }> }
    ).packages;
    const entries = Object.entries(packages).filter(
      ([key, one]) => key.includes('node_modules/') && one.link !== true,
    );
    expect(parsed.components).toHaveLength(entries.length);
  });

  it('makes projects of the root and the workspace, and follows the link between them', () => {
    expect(parsed.projects).toEqual([
      {
        dir: '.',
        ecosystem: 'npm',
        name: 'shop',
        version: '2.0.0',
        dependsOn: [
          'pkg:npm/alpha@1.2.0',
          'pkg:npm/bundler@1.0.0',
          'pkg:npm/from-file@0.5.0?download_url=file:vendor/from-file.tgz',
          `pkg:npm/from-git@7.0.0?vcs_url=git%2Bssh://git%40github.com/owner/from-git.git%40${SHA}`,
          'pkg:npm/from-url@1.1.1?download_url=https://files.example/from-url.tgz',
          'pkg:npm/maybe@1.0.0',
          'pkg:npm/peered@1.4.0',
          'pkg:npm/real-name@3.1.0',
          'pkg:npm/tester@5.0.0',
        ],
      },
      {
        dir: 'packages/lib',
        ecosystem: 'npm',
        name: '@shop/lib',
        version: '0.3.0',
        dependsOn: ['pkg:npm/alpha@1.2.0', 'pkg:npm/local-only@1.0.0', 'pkg:npm/tester@5.0.0'],
      },
    ]);
  });

  it('resolves each edge in the nearest node_modules, and leaves out what is not installed', () => {
    expect(find(parsed, 'alpha').dependsOn).toEqual(['pkg:npm/%40scope/deep@4.0.1', 'pkg:npm/shared@1.9.0']);
    expect(find(parsed, '@scope/deep').dependsOn).toEqual(['pkg:npm/shared@2.0.0']);
    expect(find(parsed, 'tester').dependsOn).toEqual(['pkg:npm/both@1.0.0', 'pkg:npm/shared@2.0.0']);
  });

  it('N14 tells sources, aliases, bundled packages and install scripts', () => {
    expect(find(parsed, 'from-git').source).toEqual({
      kind: 'git',
      url: 'git+ssh://git@github.com/owner/from-git.git',
      commit: SHA,
    });
    expect(find(parsed, 'from-url').source).toEqual({
      kind: 'url',
      url: 'https://files.example/from-url.tgz',
    });
    expect(find(parsed, 'from-file').source).toEqual({ kind: 'path', path: 'vendor/from-file.tgz' });
    expect(find(parsed, 'alpha').source).toEqual({
      kind: 'registry',
      url: 'https://registry.example/alpha/-/alpha-1.2.0.tgz',
    });
    expect(find(parsed, 'real-name').alias).toBe('renamed');
    expect(parsed.components.filter((one) => one.alias !== undefined)).toHaveLength(1);
    expect(parsed.components.filter((one) => one.bundled === true).map((one) => one.name)).toEqual(['inner']);
    expect(parsed.components.filter((one) => one.hasInstallScript === true).map((one) => one.name)).toEqual([
      'alpha',
    ]);
  });

  it('reads version 2 by its packages, like version 3', () => {
    const two = parseFixture(npmLock, 'npm/lock-v2/package-lock.json');
    const strip = (one: (typeof two.components)[number]) => ({ ...one, locations: [] });
    expect(two.components.map(strip)).toEqual(parsed.components.map(strip));
    expect(two.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringContaining(
        'bad-structure What "dependencies", which npm 6 reads, says of "only-in-old-part"',
      ),
    ]);
  });

  it('takes 384 of 392 entries without integrity and resolved, and a root without name and version', () => {
    const bare = parseFixture(npmLock, 'npm/lock-bare/package-lock.json');
    expect(bare.problems).toEqual([]);
    expect(bare.components).toHaveLength(392);
    expect(bare.components.filter((one) => one.integrity.length === 0)).toHaveLength(384);
    expect(
      bare.components.filter((one) => one.source.kind === 'registry' && one.source.url === undefined),
    ).toHaveLength(384);
    expect(new Set(bare.components.map((one) => one.scope))).toEqual(new Set(['dev']));
    expect(bare.projects).toEqual([{ dir: '.', ecosystem: 'npm', dependsOn: ['pkg:npm/p0@1.0.0'] }]);
  });

  it('classifies by the specifier where the address was left out', () => {
    const result = lock({
      '': {
        dependencies: {
          g: 'github:o/g',
          u: 'https://files.example/u.tgz',
          f: 'file:vendor/f.tgz',
          r: '^1.0.0',
          a: 'npm:real@1',
        },
      },
      'node_modules/g': { version: '1.0.0' },
      'node_modules/u': { version: '1.0.0' },
      'node_modules/f': { version: '1.0.0' },
      'node_modules/r': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0' },
    });
    expect(result.components.map((one) => [one.name, one.alias ?? '', one.source])).toEqual([
      ['g', '', { kind: 'git', url: 'github:o/g' }],
      ['u', '', { kind: 'url', url: 'https://files.example/u.tgz' }],
      ['f', '', { kind: 'path', path: 'vendor/f.tgz' }],
      ['r', '', { kind: 'registry' }],
      ['real', 'a', { kind: 'registry' }],
    ]);
  });

  it('folds copies of one release, with every line, and keeps two digests of it apart', () => {
    const a = `sha512-${'A'.repeat(86)}==`;
    const b = `sha512-${'B'.repeat(85)}A==`;
    const result = lock({
      '': { dependencies: { x: '*', y: '*' } },
      'node_modules/x': { version: '1.0.0', dev: true, dependencies: { z: '*' } },
      'node_modules/x/node_modules/z': { version: '1.0.0', integrity: a, dev: true },
      'node_modules/y': { version: '1.0.0', dependencies: { z: '*' } },
      'node_modules/y/node_modules/z': { version: '1.0.0', integrity: b },
    });
    const z = find(result, 'z');
    expect(z.integrity.map((one) => one.raw)).toEqual([a, b]);
    expect(z.locations).toHaveLength(2);
    expect(z.scope).toBe('runtime');
    expect(z.direct).toBe(false);
  });

  it('never lets one address hide behind another of the same name and version', () => {
    const result = lock({
      'node_modules/x': { version: '1.0.0', resolved: 'https://registry.example/x.tgz' },
      'node_modules/y/node_modules/x': { version: '1.0.0', resolved: 'https://evil.example/x.tgz' },
      'node_modules/z/node_modules/x': { version: '1.0.0', resolved: 'https://evil.example/x.tgz' },
    });
    expect(result.components.map((one) => [one.purl, one.source])).toEqual([
      ['pkg:npm/x@1.0.0', { kind: 'registry', url: 'https://registry.example/x.tgz' }],
      [
        'pkg:npm/x@1.0.0?download_url=https://evil.example/x.tgz',
        { kind: 'registry', url: 'https://evil.example/x.tgz' },
      ],
    ]);
  });

  it('lists a package that a link reaches and no entry describes', () => {
    const result = lock({
      '': { dependencies: { tool: 'file:tools/tool' } },
      'node_modules/tool': { resolved: 'tools/tool', link: true },
    });
    expect(find(result, 'tool')).toMatchObject({
      version: '',
      direct: true,
      source: { kind: 'path', path: 'tools/tool' },
    });
  });
});

describe('package-lock.json, version 1', () => {
  const parsed = parseFixture(npmLock, 'npm/lock-v1/package-lock.json');

  it('gives every package, with what is direct from the package.json beside it', () => {
    expect(parsed.problems).toEqual([]);
    expect(table(parsed)).toMatchInlineSnapshot(`
      [
        "alpha@1.2.0 runtime direct 1# :7",
        "bundler@1.0.0 runtime direct 1# :22",
        "from-file@ runtime direct 1# :36",
        "from-git@ runtime direct 0# :40",
        "from-url@ runtime direct 1# :44",
        "maybe@1.0.0 optional direct 1# :48",
        "real-name@3.1.0 runtime direct 1# :54",
        "shared@2.0.0 runtime transitive 1# :59",
        "tester@5.0.0 dev direct 1# :64",
        "inner@0.1.3 runtime transitive 0# :30",
        "shared@1.9.0 runtime transitive 1# :15",
      ]
    `);
    expect(find(parsed, 'alpha').dependsOn).toEqual(['pkg:npm/shared@1.9.0']);
    expect(find(parsed, 'tester').dependsOn).toEqual(['pkg:npm/shared@2.0.0']);
    expect(find(parsed, 'real-name').alias).toBe('renamed');
    expect(find(parsed, 'inner').bundled).toBe(true);
    expect(find(parsed, 'from-git').source).toEqual({
      kind: 'git',
      url: 'git+ssh://git@github.com/owner/from-git.git',
      commit: SHA,
    });
    expect(find(parsed, 'from-url').source).toEqual({
      kind: 'url',
      url: 'https://files.example/from-url.tgz',
    });
    expect(find(parsed, 'from-file').source).toEqual({ kind: 'path', path: 'vendor/from-file.tgz' });
  });

  it('does not know what is direct without a package.json', () => {
    const alone = parseFiles(npmLock, { 'package-lock.json': fixture('npm/lock-v1/package-lock.json') });
    expect(alone.components).toHaveLength(parsed.components.length);
    expect(new Set(alone.components.map((one) => one.direct))).toEqual(new Set([null]));
  });

  it('reads the addresses that npm 5.0 wrote in place of versions, of releases only', () => {
    const dependencies = {
      plain: { version: 'https://registry.example/plain/-/plain-1.2.0.tgz' },
      '@scope/deep': { version: 'https://registry.example/@scope/deep/-/deep-4.0.0-rc.1.tgz' },
      other: { version: 'https://registry.example/plain/-/plain-1.2.0.tgz' },
      odd: { version: 'https://files.example/odd-1.0.0.tgz' },
    };
    const old = parseFiles(npmLock, {
      'package-lock.json': JSON.stringify({ lockfileVersion: 1, dependencies }),
    });
    expect(old.components.map(({ name, version }) => `${name}@${version}`)).toEqual([
      'plain@1.2.0',
      '@scope/deep@4.0.0-rc.1',
      'other@',
      'odd@',
    ]);
    expect(find(old, 'plain').source).toEqual({
      kind: 'registry',
      url: 'https://registry.example/plain/-/plain-1.2.0.tgz',
    });
  });

  it('reads a shrinkwrap of npm 4, which states no version', () => {
    const text = JSON.stringify({
      name: 'x',
      dependencies: { a: { version: '1.0.0', from: 'a@^1', resolved: 'https://registry.example/a.tgz' } },
    });
    expect(npmLock.matches('sub/npm-shrinkwrap.json')).toBe(true);
    expect(table(parseFiles(npmLock, { 'npm-shrinkwrap.json': text }))).toEqual(['a@1.0.0 runtime ? 0# :1']);
  });
});

describe('package-lock.json, hostile', () => {
  it('P01 reports a duplicate key and keeps what was read', () => {
    const text =
      '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0",\n"integrity":"x","integrity":"y"}}}';
    const result = parseFiles(npmLock, { 'package-lock.json': text });
    expect(problems(result)).toEqual(['broken duplicate-key :2']);
    expect(result.components).toHaveLength(1);
  });

  it('P02 P03 takes names of object internals as names, and pollutes nothing', () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf'];
    const packages = names.map(
      (name) => `"node_modules/${name}":{"version":"1.0.0","dependencies":{"__proto__":"*"}}`,
    );
    const text = `{"lockfileVersion":3,"packages":{"":{"dependencies":{"__proto__":"*"}},"__proto__":{"polluted":1},${packages.join(',')}}}`;
    const result = parseFiles(npmLock, { 'package-lock.json': text });
    expect(result.components.map((one) => one.name)).toEqual(names);
    expect(find(result, 'toString').dependsOn).toEqual(['pkg:npm/__proto__@1.0.0']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('P13 says unsupported for what is JSON and no lockfile we know', () => {
    const of = (text: string) => problems(parseFiles(npmLock, { 'package-lock.json': text }));
    for (const text of ['null', '[]', '"string"', '{}']) expect(of(text)[0], text).toMatch(/^unsupported /);
    for (const version of ['99', '"3"', '0', '3.5', 'null', '[3]', '{}']) {
      expect(of(`{"packages":{},\n"lockfileVersion":${version}}`), version).toEqual([
        'unsupported unsupported-version :2',
      ]);
    }
    expect(of('{"lockfileVersion":3}')).toEqual(['broken bad-structure :1']);
    expect(of('{"lockfileVersion":2,"packages":[]}')).toEqual(['broken bad-structure :1']);
    expect(of('')).toEqual(['broken bad-syntax :1']);
    expect(of('{"lockfileVersion":3,"packages":{}}')).toEqual([]);
  });

  it('P14 a file that was cut is never read in silence', () => {
    for (const name of ['lock-v1', 'lock-v2', 'lock-v3', 'lock-bare']) {
      expect(silentCuts(npmLock, { 'package-lock.json': fixture(`npm/${name}/package-lock.json`) })).toEqual(
        [],
      );
    }
  });

  it('P16 refuses links and files that leave the root, and counts every other entry', () => {
    const packages: Record<string, unknown> = { '': {} };
    for (let i = 0; i < 1_499; i += 1)
      packages[`node_modules/p/node_modules/p${i}`] = { version: '1.0.0', inBundle: i % 2 === 0 };
    packages['node_modules/evil'] = { resolved: '../../../etc', link: true };
    const result = lock(packages);
    expect(result.components).toHaveLength(1_499);
    expect(result.components.filter((one) => one.bundled === true)).toHaveLength(750);
    expect(result.problems).toMatchObject([{ code: 'file-outside-root', severity: 'broken' }]);
    for (const resolved of [
      'file:/etc/x.tgz',
      'file:../x.tgz',
      'file:///etc/x.tgz',
      'file:~/x.tgz',
      'file:..\\x.tgz',
    ]) {
      expect(problems(lock({ 'node_modules/a': { version: '1.0.0', resolved } }))[0], resolved).toMatch(
        /file-outside-root/,
      );
    }
  });

  it('P16 takes a link that leaves the lockfile and stays inside the root as a project', () => {
    const packages = {
      '': { dependencies: { shared: 'file:../shared' } },
      '../shared': { version: '1.0.0', dependencies: { a: '*' } },
      '../shared/node_modules/a': { version: '1.0.0' },
      'node_modules/a': { version: '2.0.0' },
      'node_modules/shared': { resolved: '../shared', link: true },
    };
    const result = lock(packages, 'apps/web/package-lock.json');
    expect(result.problems).toEqual([]);
    expect(result.projects.map((one) => [one.dir, one.dependsOn])).toEqual([
      ['apps/web', []],
      ['apps/shared', ['pkg:npm/a@1.0.0']],
    ]);
    expect(problems(lock(packages))).toEqual(['broken file-outside-root :9']);
  });

  it('N01 N02 names a package that cannot exist and keeps the rest', () => {
    for (const name of ['a\n::error::owned', 'a\u202eb', '\u0430xios', 'x'.repeat(1_000_000), '']) {
      const result = lock({
        '': {},
        [`node_modules/${name}`]: { version: '1.0.0' },
        'node_modules/ok': { version: '1.0.0' },
      });
      expect(result.components.map((one) => one.name)).toEqual(['ok']);
      expect(problems(result)).toEqual(['broken bad-name :5']);
      for (const problem of result.problems) expect(problem.message.length).toBeLessThan(400);
    }
  });

  it('says so when a version is missing or not a version text', () => {
    const result = lock({
      'node_modules/a': {},
      'node_modules/b': { version: '1\n2' },
      'node_modules/c': { version: '1.0.0' },
    });
    expect(problems(result)).toEqual(['broken bad-version :4', 'broken bad-version :5']);
    expect(result.components.map((one) => one.name)).toEqual(['a', 'c']);
  });

  it('stays quick when a path is as deep as a path can be', () => {
    const packages: Record<string, unknown> = {};
    const deep = 'node_modules/a/'.repeat(40);
    for (let i = 0; i < 2_000; i += 1) {
      packages[`${deep}node_modules/p${i}`] = {
        version: '1.0.0',
        dependencies: Object.fromEntries(Array.from({ length: 50 }, (_, k) => [`q${k}`, '*'])),
      };
    }
    packages[`${'node_modules/a/'.repeat(90)}node_modules/x`] = { version: '1.0.0' };
    const before = performance.now();
    const result = lock(packages);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(result.components).toHaveLength(2_000);
    expect(problems(result)).toHaveLength(1);
  });
});
