import { describe, expect, it } from 'vitest';

import type { Parsed } from '../../src/inventory/format.ts';
import { readYarnClassic } from '../../src/inventory/yarn-classic-reader.ts';
import { yarnClassicLock } from '../../src/inventory/yarn-classic-lock.ts';
import { find, fixture, parseFiles, problems, silentCuts, table } from './parse-files.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const FILES = {
  'yarn.lock': fixture('npm/yarn-classic/yarn.lock'),
  'package.json': fixture('npm/yarn-classic/package.json'),
  'packages/lib/package.json': fixture('npm/yarn-classic/packages/lib/package.json'),
};
const HEADER = '# yarn lockfile v1\n\n\n';

/** Parses with the list of files, as the inventory of a work tree gives it. */
function parseTree(files: Readonly<Record<string, string>>): Parsed {
  const [path, text] = Object.entries(files)[0] ?? ['', ''];
  return yarnClassicLock.parse({
    path,
    text,
    bytes: Buffer.from(text),
    read: (wanted) => {
      const found = files[wanted];
      return found === undefined ? undefined : { path: wanted, text: found };
    },
    paths: () => Object.keys(files),
  });
}

describe('yarn.lock of Yarn 1', () => {
  const parsed = parseTree(FILES);

  it('gives every entry, with what the workspaces ask for', () => {
    expect(parsed.problems).toEqual([]);
    expect(table(parsed)).toMatchInlineSnapshot(`
      [
        "@scope/deep@4.0.1 runtime transitive 2# :5",
        "alpha@1.2.0 runtime direct 2# :12",
        "from-file@0.5.0 runtime direct 0# :22",
        "from-git@7.0.0 runtime direct 0# :25",
        "from-hub@1.0.0 runtime direct 0# :29",
        "from-url@1.1.1 runtime direct 1# :33",
        "legacy@1.0.0 runtime direct 1# :37",
        "maybe@1.0.0 optional transitive 2# :41",
        "real-name@3.1.0 runtime direct 2# :46",
        "shared@1.9.0 runtime transitive 2# :51",
        "shared@2.0.0 runtime transitive 2# :56",
        "tester@5.0.0 dev direct 2# :61",
        "zlast@1.0.0 dev transitive 2# :69",
      ]
    `);
    expect(parsed.projects.map((one) => [one.dir, one.name, one.dependsOn.length])).toEqual([
      ['.', 'shop', 7],
      ['packages/lib', 'lib', 1],
    ]);
  });

  it('counts what a search for version lines counts', () => {
    expect(parsed.components).toHaveLength(FILES['yarn.lock'].match(/^ {2}version "/gm)?.length ?? 0);
  });

  it('resolves patterns, and tells sources, aliases and digests', () => {
    expect(find(parsed, 'alpha').dependsOn).toEqual([
      'pkg:npm/%40scope/deep@4.0.1',
      'pkg:npm/maybe@1.0.0',
      'pkg:npm/shared@1.9.0',
    ]);
    expect(find(parsed, 'alpha').integrity.map((one) => one.algorithm)).toEqual(['sha512', 'sha1']);
    expect(find(parsed, 'alpha').source).toEqual({
      kind: 'registry',
      url: 'https://registry.example/alpha/-/alpha-1.2.0.tgz',
    });
    expect(find(parsed, 'legacy').integrity.map((one) => one.algorithm)).toEqual(['sha1']);
    expect(find(parsed, 'real-name').alias).toBe('renamed');
    expect(find(parsed, 'from-git').source).toEqual({
      kind: 'git',
      url: 'git+ssh://git@github.com/owner/from-git.git',
      commit: SHA,
    });
    expect(find(parsed, 'from-hub').source).toMatchObject({ kind: 'git', commit: SHA });
    expect(find(parsed, 'from-url').source).toEqual({
      kind: 'url',
      url: 'https://files.example/from-url.tgz',
    });
    expect(find(parsed, 'from-file').source).toEqual({ kind: 'path', path: 'vendor/from-file' });
  });

  it('does not claim what it cannot know: workspaces without the list of files, no package.json', () => {
    const partly = parseFiles(yarnClassicLock, FILES);
    expect(find(partly, 'alpha').direct).toBe(true);
    expect(find(partly, 'legacy')).toMatchObject({ direct: null, scope: 'unknown' });
    const alone = parseFiles(yarnClassicLock, { 'yarn.lock': FILES['yarn.lock'] });
    expect(alone.components).toHaveLength(parsed.components.length);
    expect(new Set(alone.components.map((one) => `${one.direct} ${one.scope}`))).toEqual(
      new Set(['null unknown']),
    );
    expect(alone.problems).toEqual([]);
  });

  it('follows a range that resolutions moved when one release has the name', () => {
    const text = `${HEADER}a@^1.0.0:\n  version "1.0.0"\n  dependencies:\n    b "^1.0.0"\n\nb@2.0.0:\n  version "2.0.0"\n`;
    const result = parseFiles(yarnClassicLock, {
      'yarn.lock': text,
      'package.json': '{"dependencies":{"a":"^1.0.0"}}',
    });
    expect(result.problems).toEqual([]);
    expect(find(result, 'a').dependsOn).toEqual(['pkg:npm/b@2.0.0']);
  });

  it('keeps an offline mirror a registry release, and reads a registry alias without a range', () => {
    const text = `${HEADER}"a@npm:real":\n  version "1.0.0"\n  resolved real-1.0.0.tgz#${SHA}\n`;
    const [only] = parseFiles(yarnClassicLock, { 'yarn.lock': text }).components;
    expect(only).toMatchObject({
      name: 'real',
      source: { kind: 'registry' },
      integrity: [{ algorithm: 'sha1', digest: SHA }],
    });
  });
});

describe('readYarnClassic', () => {
  it('reads quotes, escapes, bare words, comments and CRLF', () => {
    const text =
      '# c\r\n"a@x \\"y\\"", b@1:\r\n  version "1"\r\n  # c\r\n  uid abc\r\n  dependencies:\r\n    c ""\r\n    "d" ">=1 <2"\r\n  prebuilt:\r\n    k v\r\n';
    expect(readYarnClassic(text)).toEqual({
      entries: [
        {
          line: 2,
          patterns: ['a@x "y"', 'b@1'],
          fields: new Map([
            ['version', '1'],
            ['uid', 'abc'],
          ]),
          dependencies: [
            { name: 'c', range: '', optional: false, line: 7 },
            { name: 'd', range: '>=1 <2', optional: false, line: 8 },
          ],
          block: 'prebuilt',
          openLine: undefined,
        },
      ],
    });
  });

  it('names the line of what it cannot read, and keeps the entries before', () => {
    const good = 'a@1:\n  version "1"\n';
    for (const [bad, line] of [
      ['b@1\n', 3],
      ['b@1 c@1:\n  version "1"\n', 3],
      ['"b@1:\n', 3],
      ['"b\\x@1":\n', 3],
      ['b@1:\n   version "1"\n', 4],
      ['b@1:\n  version "1" "2"\n', 4],
      ['b@1:\n  version "1"\n  version "2"\n', 5],
      ['b@1:\n    c "1"\n', 4],
      ['b@1:\n  resolved "x"\n', 3],
      ['b@1:\n  version "1"\n  dependencies:\n', 5],
      ['b@1:\n  version "1"', 4],
    ] as const) {
      const read = readYarnClassic(good + bad);
      expect(read.problem, bad).toMatchObject({ code: 'bad-syntax', line });
      expect(read.entries[0]?.patterns).toEqual(['a@1']);
    }
    expect(readYarnClassic('  version "1"\n').problem).toMatchObject({ line: 1 });
  });
});

describe('yarn.lock of Yarn 1, hostile', () => {
  it('P14 a file that was cut is never read in silence', () => {
    expect(silentCuts(yarnClassicLock, FILES)).toEqual([]);
  });

  it('P13 P15 says what it cannot read', () => {
    const of = (text: string) => problems(parseFiles(yarnClassicLock, { 'yarn.lock': text }));
    expect(of('')).toEqual(['unsupported bad-structure :1']);
    expect(of('# anything\n')).toEqual(['unsupported bad-structure :1']);
    expect(of('# yarn lockfile v2\n\na@1:\n  version "1"\n')).toEqual(['unsupported unsupported-version :1']);
    expect(of(HEADER)).toEqual([]);
    expect(of(`${HEADER}<<<<<<< HEAD\na@1:\n=======\n>>>>>>> x\n`)).toEqual(['broken merge-conflict :4']);
    expect(of(`${HEADER}a@1:\n  version "1"\n\na@1:\n  version "2"\n`)).toEqual(['broken duplicate-key :7']);
  });

  it('says so when the lockfile is empty and the project is not', () => {
    const files = { 'yarn.lock': HEADER, 'package.json': '{"dependencies":{"a":"^1.0.0"}}' };
    expect(problems(parseFiles(yarnClassicLock, files))).toEqual(['broken bad-structure :1']);
  });

  it('P03 N01 N02 P16 keeps the rest beside bad names and ways out of the root', () => {
    const entries = [
      '__proto__@1',
      'ok@1',
      '"a\\n::error::x@1"',
      '"a\\u202eb@1"',
      '"out@file:../../x"',
      '"away@link:/etc"',
    ];
    const text = HEADER + entries.map((one) => `${one}:\n  version "1.0.0"\n`).join('\n');
    const result = parseFiles(yarnClassicLock, { 'yarn.lock': text });
    expect(result.components.map((one) => one.name)).toEqual(['__proto__', 'ok']);
    expect(problems(result)).toEqual([
      'broken bad-name :10',
      'broken bad-name :13',
      'broken file-outside-root :16',
      'broken file-outside-root :19',
    ]);
  });

  it('leaves a lockfile of Yarn 2 to its own reader, whoever is asked', () => {
    const berry = fixture('npm/yarn-berry/yarn.lock');
    expect(yarnClassicLock.accepts?.(berry)).toBe(false);
    expect(yarnClassicLock.accepts?.(FILES['yarn.lock'])).toBe(true);
    expect(parseFiles(yarnClassicLock, { 'yarn.lock': berry }).components.length).toBeGreaterThan(10);
  });
});
