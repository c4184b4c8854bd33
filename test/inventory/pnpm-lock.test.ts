import { describe, expect, it } from 'vitest';

import { pnpmLock } from '../../src/inventory/pnpm-lock.ts';
import { resolvePnpmReference, splitPnpmKey, withoutSuffix } from '../../src/inventory/pnpm-key.ts';
import { find, fixture, parseFiles, parseFixture, problems, silentCuts, table } from './parse-files.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const VERSIONS = ['pnpm-5', 'pnpm-6', 'pnpm-9', 'pnpm-two-documents'];

function parse(text: string, path = 'pnpm-lock.yaml') {
  return parseFiles(pnpmLock, { [path]: text });
}

describe('pnpm-lock.yaml 9', () => {
  const parsed = parseFixture(pnpmLock, 'npm/pnpm-9/pnpm-lock.yaml');

  it('gives every package once, peers folded, with the scope that the edges give', () => {
    expect(parsed.problems).toEqual([]);
    expect(table(parsed)).toMatchInlineSnapshot(`
      [
        "@scope/widget@2.0.0 runtime direct 1# :73",
        "cataloged@1.0.0 runtime direct 1# :83",
        "from-file@0.5.0 runtime direct 0# :90",
        "from-git-ssh@1.0.1 runtime direct 0# :94",
        "from-git@7.0.0 runtime direct 0# :98",
        "from-url@1.1.1 runtime direct 1# :102",
        "inner@1.0.0 runtime transitive 1# :106",
        "maybe@1.0.0 optional direct 1# :109",
        "real-name@3.1.0 runtime direct 1# :114",
        "react@17.0.2 runtime direct 1# :117",
        "react@18.2.0 runtime direct 1# :120",
        "tester@5.0.0 dev direct 1# :123",
        "typescript@5.0.0 optional direct 1# :127",
        "outside-project@ runtime direct 0# :41",
      ]
    `);
  });

  it('counts what a search for keys counts', () => {
    const [, packages = ''] = fixture('npm/pnpm-9/pnpm-lock.yaml').split('\npackages:\n');
    const keys = (packages.split('\nsnapshots:\n')[0] ?? '').match(/^ {2}\S.*:$/gm) ?? [];
    // One more: the linked directory that is no project has no entry.
    expect(parsed.components).toHaveLength(keys.length + 1);
  });

  it('folds peers-suffixed copies into one component with the edges of all', () => {
    const widget = find(parsed, '@scope/widget');
    expect(widget.purl).toBe('pkg:npm/%40scope/widget@2.0.0');
    expect(widget.dependsOn).toEqual([
      'pkg:npm/inner@1.0.0',
      'pkg:npm/react@17.0.2',
      'pkg:npm/react@18.2.0',
      'pkg:npm/typescript@5.0.0',
    ]);
  });

  it('makes every importer a project and never a component', () => {
    expect(parsed.projects.map((one) => [one.dir, one.dependsOn.length])).toEqual([
      ['.', 12],
      ['packages/lib', 2],
    ]);
    expect(parsed.components.some((one) => one.name === 'lib')).toBe(false);
  });

  it('N14 tells git, address, directory and alias from the registry', () => {
    expect(find(parsed, 'from-git')).toMatchObject({
      version: '7.0.0',
      source: { kind: 'git', url: `https://codeload.github.com/owner/from-git/tar.gz/${SHA}`, commit: SHA },
    });
    expect(find(parsed, 'from-git-ssh').source).toEqual({
      kind: 'git',
      url: 'git+ssh://git@git.example/owner/from-git-ssh.git',
      commit: SHA,
    });
    expect(find(parsed, 'from-url')).toMatchObject({
      version: '1.1.1',
      source: { kind: 'url', url: 'https://files.example/from-url.tgz' },
    });
    expect(find(parsed, 'from-file')).toMatchObject({
      version: '0.5.0',
      source: { kind: 'path', path: 'vendor/from-file' },
    });
    expect(find(parsed, 'outside-project')).toMatchObject({
      version: '',
      source: { kind: 'path', path: 'tools/outside-project' },
      direct: true,
    });
    expect(find(parsed, 'real-name')).toMatchObject({
      alias: 'swapped',
      source: { kind: 'registry', url: 'https://registry.example/tarballs/real-name-3.1.0.tgz' },
    });
    expect(parsed.components.filter((one) => one.alias !== undefined)).toHaveLength(1);
  });
});

describe('pnpm-lock.yaml of two documents', () => {
  const parsed = parseFixture(pnpmLock, 'npm/pnpm-two-documents/pnpm-lock.yaml');

  it('gives the components of both: pnpm itself and its configuration as build, the project as ever', () => {
    expect(parsed.problems).toEqual([]);
    expect(table(parsed)).toEqual([
      '@pnpm/exe.linux-x64@12.0.0 build transitive 1# :18',
      'build-policy@1.0.0 build direct 1# :23',
      'pnpm@12.0.0 build direct 1# :26',
      'alpha@1.2.0 runtime direct 1# :60',
      'node@22.0.0 dev direct 2# :63',
    ]);
    expect(parsed.projects.map((one) => one.dir)).toEqual(['.']);
    expect(parsed.projects[0]?.dependsOn).toHaveLength(4);
  });

  it('takes a runtime for a toolchain with one digest per platform, not for a package of the registry', () => {
    const node = find(parsed, 'node');
    expect(node).toMatchObject({ purl: 'pkg:generic/node@22.0.0', ecosystem: 'generic' });
    expect(node.integrity.map((one) => [one.algorithm, one.file])).toEqual([
      ['sha256', 'node-v22.0.0-linux-x64.tar.gz'],
      ['sha256', 'node-v22.0.0-win-x64.zip'],
    ]);
  });

  it('judges each document by its own version', () => {
    const text = fixture('npm/pnpm-two-documents/pnpm-lock.yaml');
    const second = text.lastIndexOf("lockfileVersion: '9.0'");
    const result = parse(`${text.slice(0, second)}lockfileVersion: '99.0'${text.slice(second + 22)}`);
    expect(problems(result)).toEqual(['unsupported unsupported-version :41']);
    expect(result.components).toHaveLength(3);
  });
});

describe('pnpm-lock.yaml 6 and 5', () => {
  it('reads version 6 by its flags', () => {
    const parsed = parseFixture(pnpmLock, 'npm/pnpm-6/pnpm-lock.yaml');
    expect(parsed.problems).toEqual([]);
    expect(table(parsed)).toMatchInlineSnapshot(`
      [
        "@scope/widget@2.0.0 runtime direct 1# :33",
        "maybe@1.0.0 optional direct 1# :41",
        "react@18.2.0 runtime direct 1# :47",
        "real-name@3.1.0 runtime direct 1# :50",
        "tester@5.0.0 dev direct 1# :54",
        "from-git@7.0.0 runtime direct 0# :60",
      ]
    `);
    expect(find(parsed, 'maybe').hasInstallScript).toBe(true);
    expect(find(parsed, 'real-name').alias).toBe('renamed');
    expect(find(parsed, '@scope/widget').dependsOn).toEqual(['pkg:npm/react@18.2.0']);
    expect(find(parsed, 'from-git').source).toMatchObject({ kind: 'git', commit: SHA });
  });

  it('reads version 5 with suffixes, underscores, importers and a second registry', () => {
    const parsed = parseFixture(pnpmLock, 'npm/pnpm-5/pnpm-lock.yaml');
    expect(parsed.problems).toEqual([]);
    expect(table(parsed)).toMatchInlineSnapshot(`
      [
        "@scope/widget@2.0.0 runtime direct 1# :30",
        "react@18.2.0 runtime direct 1# :38",
        "tester@5.0.0 dev direct 1# :41",
        "under_score@1.0.0 runtime direct 1# :48",
        "from-git@7.0.0 runtime direct 0# :52",
        "other_registry@1.0.0 runtime direct 1# :58",
      ]
    `);
    expect(find(parsed, 'other_registry').source).toEqual({
      kind: 'registry',
      url: 'https://second-registry.example/other_registry/-/other_registry-1.0.0.tgz',
    });
    expect(parsed.projects.map((one) => one.dir)).toEqual(['.', 'packages/lib']);
  });
});

describe('keys and references', () => {
  it('takes the suffix off', () => {
    expect(withoutSuffix('a@1.0.0(b@2.0.0(c@3))(d@4)')).toBe('a@1.0.0');
    expect(withoutSuffix('a@1.0.0(patch_hash=abc)(b@2)')).toBe('a@1.0.0');
    expect(withoutSuffix('a@file:dir(1)/x')).toBe('a@file:dir(1)/x');
    expect(withoutSuffix(')')).toBe(')');
    expect(withoutSuffix('()')).toBe('()');
  });

  it('splits keys of every version', () => {
    expect(splitPnpmKey('@s/a@1.0.0(b@2)', 9)).toEqual({ name: '@s/a', version: '1.0.0' });
    expect(splitPnpmKey('/@s/a@1.0.0(b@2)', 6)).toEqual({ name: '@s/a', version: '1.0.0' });
    expect(splitPnpmKey('/@s/a_b/1.0.0_c@2', 5)).toEqual({ name: '@s/a_b', version: '1.0.0' });
    expect(splitPnpmKey('/a_b/1.0.0', 5)).toEqual({ name: 'a_b', version: '1.0.0' });
    expect(splitPnpmKey('/a/1.0.0_@s+b@2.0.0', 5)).toEqual({ name: 'a', version: '1.0.0' });
    expect(splitPnpmKey('github.com/o/r/abc', 6)).toEqual({ name: undefined, version: undefined });
  });

  it('resolves references of every version', () => {
    expect(resolvePnpmReference('a', '1.0.0(b@2)', 9)).toBe('a@1.0.0(b@2)');
    expect(resolvePnpmReference('a', 'real@1.0.0', 9)).toBe('real@1.0.0');
    expect(resolvePnpmReference('a', '@s/real@1.0.0', 9)).toBe('@s/real@1.0.0');
    expect(resolvePnpmReference('a', 'git+ssh://git@h.example/o/r#abc', 9)).toBe(
      'a@git+ssh://git@h.example/o/r#abc',
    );
    expect(resolvePnpmReference('a', 'link:../a', 9)).toBeUndefined();
    expect(resolvePnpmReference('a', '1.0.0(@s/b@2)', 6)).toBe('/a@1.0.0(@s/b@2)');
    expect(resolvePnpmReference('a', '/real@1.0.0', 6)).toBe('/real@1.0.0');
    expect(resolvePnpmReference('a', '1.0.0_b@2', 5)).toBe('/a/1.0.0_b@2');
  });
});

describe('pnpm-lock.yaml, hostile', () => {
  it('P14 a file that was cut is never read in silence', () => {
    for (const version of VERSIONS) {
      const text = fixture(`npm/${version}/pnpm-lock.yaml`);
      expect(silentCuts(pnpmLock, { 'pnpm-lock.yaml': text }), version).toEqual([]);
      expect(silentCuts(pnpmLock, { 'pnpm-lock.yaml': text }, 101), version).toEqual([]);
    }
  });

  it('P13 P15 says what it cannot read', () => {
    const of = (text: string) => problems(parse(text));
    expect(of('')).toEqual(['unsupported bad-structure :1']);
    expect(of('null\n')).toEqual(['unsupported bad-structure :1']);
    expect(of('[]\n')).toEqual(['unsupported bad-structure :1']);
    expect(of('a: b\n')).toEqual(['unsupported unsupported-version :1']);
    for (const version of ['99', "'3'", "'9.0.0'", '1e1', "'10.0'", "'7.0'", '']) {
      expect(of(`\nlockfileVersion: ${version}\n`)[0], version).toMatch(/^unsupported /);
    }
    expect(of("lockfileVersion: '9.0'\n<<<<<<< HEAD\na: 1\n=======\n>>>>>>> x\n")).toEqual([
      'broken merge-conflict :2',
    ]);
    expect(of("lockfileVersion: '9.0'\nimporters:\n  .: {}\n")).toEqual([]);
  });

  it('P05 P08 P11 leaves bombs, duplicates and tags to the bounds of the YAML reader', () => {
    const head = "lockfileVersion: '9.0'\n";
    expect(problems(parse(`${head}a: 1\na: 2\n`))).toEqual(['broken duplicate-key :3']);
    expect(problems(parse(`${head}a: !!js/function 'x'\n`))[0]).toMatch(/^broken /);
    const bomb = Array.from(
      { length: 9 },
      (_, i) =>
        `x${i}: &x${i} [${
          i === 0
            ? 'lol'
            : Array(9)
                .fill(`*x${i - 1}`)
                .join(', ')
        }]`,
    );
    expect(problems(parse(`${head}${bomb.join('\n')}\n`))[0]).toMatch(/^broken too-many-aliases/);
  });

  it('P12 reads CRLF, and never takes NUL or UTF-16 for an empty file', () => {
    const text = fixture('npm/pnpm-9/pnpm-lock.yaml');
    expect(parse(text.replaceAll('\n', '\r\n')).components).toEqual(parse(text).components);
    expect(problems(parse(`\u0000${text}`))[0]).toMatch(/^(?:broken|unsupported) /);
    expect(problems(parse(text.slice(0, 400).split('').join('\u0000')))[0]).toMatch(
      /^(?:broken|unsupported) /,
    );
  });

  it('P03 N01 N02 P16 keeps the rest beside a bad name, a bad version, a way out of the root and a lost entry', () => {
    const entry = (key: string, rest = 'resolution: {integrity: x}') => `  ${key}:\n    ${rest}\n`;
    const keys = [
      '__proto__@1.0.0',
      'ok@1.0.0',
      '"a\\n::error::x@1.0.0"',
      '"a\\u202eb@1.0.0"',
      `ok@${'9'.repeat(300)}`,
    ];
    const text = `lockfileVersion: '9.0'
importers:
  ../..:
    dependencies: {}
  .:
    dependencies:
      ok:
        specifier: '*'
        version: 1.0.0
      gone:
        specifier: '*'
        version: 1.0.0
      away:
        specifier: link:../../etc
        version: link:../../etc
packages:
${keys.map((key) => entry(key)).join('')}${entry('out@file:../../x', 'resolution: {directory: ../../x, type: directory}')}${entry('alone@1.0.0')}snapshots:
${keys.map((key) => `  ${key}: {}\n`).join('')}  out@file:../../x: {}
  other@1.0.0: {}
`;
    const parsed = parse(text);
    expect(parsed.components.map((one) => one.name)).toEqual(['__proto__', 'ok']);
    expect(parsed.components[1]?.integrity).toEqual([{ algorithm: 'unknown', digest: '', raw: 'x' }]);
    expect(problems(parsed).sort()).toEqual([
      'broken bad-name :21',
      'broken bad-name :23',
      'broken bad-structure :10',
      'broken bad-structure :29',
      'broken bad-structure :38',
      'broken bad-version :25',
      'broken file-outside-root :13',
      'broken file-outside-root :27',
      'broken file-outside-root :3',
    ]);
  });

  it('says so when a package comes from a resolver of its own', () => {
    const text =
      "lockfileVersion: '9.0'\nimporters:\n  .: {}\npackages:\n  a@1.0.0:\n    resolution: {type: 'custom:cdn'}\nsnapshots:\n  a@1.0.0: {}\n";
    expect(problems(parse(text))).toEqual(['unsupported unsupported-feature :5']);
    expect(parse(text).components).toHaveLength(1);
  });
});
