import { describe, expect, it } from 'vitest';

import { bunLock } from '../../src/inventory/bun-lock.ts';
import { find, fixture, parseFiles, parseFixture, problems, silentCuts, table } from './parse-files.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

function parse(packages: string, workspaces = '"": {}') {
  return parseFiles(bunLock, {
    'bun.lock': `{"lockfileVersion":1,"workspaces":{${workspaces}},"packages":{\n${packages}}}`,
  });
}

describe('bun.lock', () => {
  const parsed = parseFixture(bunLock, 'npm/bun/bun.lock');

  it('gives every package once, with the scope that the edges give', () => {
    expect(parsed.problems).toEqual([]);
    expect(table(parsed)).toMatchInlineSnapshot(`
      [
        "@scope/deep@4.0.1 runtime transitive 1# :32",
        "alpha@1.2.0 runtime direct 1# :34",
        "from-file@ runtime direct 0# :36",
        "from-git@ runtime direct 0# :38",
        "from-url@ runtime direct 1# :40",
        "maybe@1.0.0 optional direct 1# :44",
        "real-name@3.1.0 runtime direct 1# :46",
        "shared@2.0.0 runtime transitive 1# :48",
        "tester@5.0.0 dev direct 1# :50",
        "shared@1.9.0 runtime direct 1# :52,54",
      ]
    `);
  });

  it('reads a peer that a workspace names twice, as Bun itself writes it', () => {
    const twice = parse(
      '"react": ["react@19.1.0", "", {}, "sha512-AAAA"]',
      '"": {"peerDependencies": {"react": ">=19", "other": ">=1", "react": ">=19"}}',
    );
    expect(problems(twice)).toEqual([]);
    expect(find(twice, 'react').direct).toBe(true);
  });

  it('counts what a search for entries counts', () => {
    const ids = fixture('npm/bun/bun.lock').match(/^ {4}"[^"]+": \["[^"]+"/gm) ?? [];
    const distinct = new Set(
      ids.map((line) => line.split('["')[1]).filter((id) => !(id ?? '').includes('@workspace:')),
    );
    expect(parsed.components).toHaveLength(distinct.size);
  });

  it('resolves inside the one who asks, then upwards, with peers and workspaces', () => {
    expect(find(parsed, 'alpha').dependsOn).toEqual(['pkg:npm/%40scope/deep@4.0.1', 'pkg:npm/shared@1.9.0']);
    expect(find(parsed, '@scope/deep').dependsOn).toEqual(['pkg:npm/alpha@1.2.0', 'pkg:npm/shared@2.0.0']);
    expect(parsed.projects.map((one) => [one.dir, one.name, one.version, one.dependsOn.length])).toEqual([
      ['.', 'shop', undefined, 7],
      ['packages/lib', 'lib', '0.3.0', 1],
    ]);
  });

  it('N14 tells git, address, directory, second registry and alias', () => {
    expect(find(parsed, 'from-git').source).toEqual({
      kind: 'git',
      url: 'github:owner/from-git',
      commit: SHA,
    });
    expect(find(parsed, 'from-git').integrity).toEqual([]);
    expect(find(parsed, 'from-url').source).toEqual({
      kind: 'url',
      url: 'https://files.example/from-url.tgz',
    });
    expect(find(parsed, 'from-file').source).toEqual({ kind: 'path', path: 'vendor/from-file' });
    expect(find(parsed, 'alpha').source).toEqual({
      kind: 'registry',
      url: 'https://second-registry.example/alpha/-/alpha-1.2.0.tgz',
    });
    expect(find(parsed, 'shared', '2.0.0').source).toEqual({ kind: 'registry' });
    expect(find(parsed, 'real-name').alias).toBe('renamed');
    expect(find(parsed, 'maybe').bundled).toBe(true);
  });

  it('reads version 0 with digests after a git address, and a scoped key below a scoped key', () => {
    const digest = `sha512-${'A'.repeat(86)}==`;
    const result = parse(
      `"@a/b": ["@a/b@1.0.0", "", {"dependencies":{"@c/d":"1"}}, "${digest}"],
       "@c/d": ["@c/d@2.0.0", "", {}, "${digest}"],
       "@a/b/@c/d": ["@c/d@1.0.0", "", {}, "${digest}"],
       "g": ["g@git+https://git.example/g.git#${SHA}", {}, "tag", "${digest}"]`,
      '"":{"dependencies":{"@a/b":"1","g":"git+https://git.example/g.git"}}',
    );
    expect(result.problems).toEqual([]);
    expect(find(result, '@a/b').dependsOn).toEqual(['pkg:npm/%40c/d@1.0.0']);
    expect(find(result, 'g')).toMatchObject({
      source: { kind: 'git', commit: SHA },
      integrity: [{ algorithm: 'sha512' }],
    });
  });
});

describe('bun.lock, hostile', () => {
  it('P14 a file that was cut is never read in silence', () => {
    expect(silentCuts(bunLock, { 'bun.lock': fixture('npm/bun/bun.lock') })).toEqual([]);
  });

  it('P01 P13 P15 says what it cannot read', () => {
    const of = (text: string) => problems(parseFiles(bunLock, { 'bun.lock': text }));
    expect(of('')).toEqual(['broken bad-syntax :1']);
    for (const text of [
      'null',
      '[]',
      '{}',
      '{"lockfileVersion":99}',
      '{"lockfileVersion":"1"}',
      '{"lockfileVersion":-1}',
      '{"lockfileVersion":1.5}',
    ]) {
      expect(of(text), text).toEqual(['unsupported unsupported-version :1']);
    }
    expect(of('{"lockfileVersion":1}')).toEqual(['broken bad-structure :1']);
    expect(of('{"lockfileVersion":1,"workspaces":{},"packages":[]}')).toEqual(['broken bad-structure :1']);
    expect(of('{"lockfileVersion":1,"workspaces":{},"workspaces":{}}')).toEqual(['broken duplicate-key :1']);
    expect(of('{\n<<<<<<< a\n=======\n>>>>>>> b\n}')).toEqual(['broken merge-conflict :2']);
    expect(bunLock.matches('bun.lockb')).toBe(false);
  });

  it('P02 P03 N01 N02 P16 keeps the rest beside what cannot be', () => {
    const result = parse(
      `"__proto__": ["__proto__@1.0.0", "", {"dependencies":{"gone":"1"}}, ""],
"a": ["a\\n::error::x@1.0.0", "", {}, ""],
"b": ["a\\u202eb@1.0.0", "", {}, ""],
"c": ["c@file:../../x", {}],
"d": [],
"e": ["e@link:/etc", {}],
"ok": ["ok@1.0.0", "", {}, "sha512-notbase64notbase64notbase64"]`,
      '"":{"dependencies":{"ok":"1","lost":"1"}},"../out":{}',
    );
    expect(result.components.map((one) => one.name)).toEqual(['__proto__', 'ok']);
    expect(find(result, 'ok').integrity).toMatchObject([{ algorithm: 'unknown' }]);
    expect(problems(result)).toEqual([
      'broken file-outside-root :1',
      'broken bad-name :3',
      'broken bad-name :4',
      'broken file-outside-root :5',
      'broken bad-structure :6',
      'broken file-outside-root :7',
      'broken bad-structure :2',
      'broken bad-structure :1',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
