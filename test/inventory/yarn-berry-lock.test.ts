import { describe, expect, it } from 'vitest';

import { yarnBerryLock } from '../../src/inventory/yarn-berry-lock.ts';
import { parseYarnLocator } from '../../src/inventory/yarn-locator.ts';
import { find, fixture, parseFiles, parseFixture, problems, silentCuts, table } from './parse-files.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const PATH = 'npm/yarn-berry/yarn.lock';
const HEAD =
  '__metadata:\n  version: 8\n  cacheKey: 10c0\n\n' +
  '"root@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "root@workspace:."\n\n';

function entry(key: string, resolution: string, more = ''): string {
  return `${JSON.stringify(key)}:\n  version: 1.0.0\n  resolution: ${JSON.stringify(resolution)}\n${more}  languageName: node\n  linkType: hard\n\n`;
}

describe('yarn.lock of Yarn 2 and later', () => {
  const parsed = parseFixture(yarnBerryLock, PATH);

  it('gives every package once, with the scope that the manifests give', () => {
    expect(parsed.problems).toEqual([]);
    expect(table(parsed)).toMatchInlineSnapshot(`
      [
        "@scope/deep@4.0.1 runtime transitive 1# :8",
        "alpha@1.2.0 runtime direct 1# :17",
        "archived@1.0.0 runtime direct 1# :31",
        "from-file@0.5.0 runtime direct 1# :38",
        "from-git@7.0.0 runtime direct 1# :45",
        "from-portal@ runtime direct 0# :52",
        "from-url@1.1.1 runtime direct 1# :58",
        "maybe@1.0.0 optional transitive 0# :74",
        "patched@2.0.0 runtime direct 1# :81,88",
        "real-name@3.1.0 runtime direct 1# :95",
        "shared@1.9.0 runtime transitive 1# :102",
        "shared@2.0.0 runtime transitive 1# :109",
        "tester@5.0.0 dev direct 1# :132",
        "virtually@1.0.0 dev transitive 1# :143",
        "zlast@1.0.0 dev transitive 1# :150",
      ]
    `);
  });

  it('counts distinct resolutions that are no workspace and no patch of another', () => {
    const resolutions = fixture(PATH).match(/^ {2}resolution: ".*"$/gm) ?? [];
    const own = resolutions.filter((line) => !line.includes('@workspace:') && !line.includes('@patch:'));
    expect(parsed.components).toHaveLength(own.length);
  });

  it('makes projects of workspaces', () => {
    expect(parsed.projects.map((one) => [one.dir, one.name, one.dependsOn.length])).toEqual([
      ['packages/lib', 'lib', 2],
      ['.', 'shop', 8],
    ]);
  });

  it('N14 takes virtual, patch, portal, file, git, address and alias for what they are', () => {
    expect(find(parsed, 'virtually')).toMatchObject({ version: '1.0.0', source: { kind: 'registry' } });
    expect(find(parsed, 'patched')).toMatchObject({
      version: '2.0.0',
      source: { kind: 'registry' },
      direct: true,
    });
    expect(find(parsed, 'patched').integrity).toHaveLength(1);
    expect(find(parsed, 'from-portal')).toMatchObject({
      version: '',
      source: { kind: 'path', path: '../tools/from-portal' },
    });
    expect(find(parsed, 'from-file').source).toEqual({ kind: 'path', path: 'vendor/from-file.tgz' });
    expect(find(parsed, 'from-git').source).toEqual({
      kind: 'git',
      url: 'https://github.com/owner/from-git.git',
      commit: SHA,
    });
    expect(find(parsed, 'from-url').source).toEqual({
      kind: 'url',
      url: 'https://files.example/from-url.tgz',
    });
    expect(find(parsed, 'archived').source).toEqual({
      kind: 'registry',
      url: 'https://registry.example/archived/archived-1.0.0.tgz',
    });
    expect(find(parsed, 'real-name').alias).toBe('renamed');
    expect(find(parsed, 'alpha').dependsOn).toEqual([
      'pkg:npm/%40scope/deep@4.0.1',
      'pkg:npm/maybe@1.0.0',
      'pkg:npm/shared@1.9.0',
    ]);
  });

  it('says that a checksum is that of the zip, and never takes that of a patched zip for the package', () => {
    const [digest] = find(parsed, '@scope/deep').integrity;
    expect(digest).toMatchObject({ algorithm: 'sha512', file: '@scope-deep-4.0.1.zip' });
    expect(digest?.raw).toMatch(/^10c0\/[0-9a-f]{128}$/);
    expect(digest?.raw).toContain(digest?.digest);
    const bare = parseFiles(yarnBerryLock, {
      'yarn.lock': HEAD + entry('a@npm:1', 'a@npm:1.0.0', `  checksum: ${'0'.repeat(128)}\n`),
    });
    expect(find(bare, 'a').integrity[0]?.digest).toBe('0'.repeat(128));
    const bad = parseFiles(yarnBerryLock, {
      'yarn.lock': HEAD + entry('a@npm:1', 'a@npm:1.0.0', '  checksum: 10c0/xyz\n'),
    });
    expect(find(bad, 'a').integrity[0]?.algorithm).toBe('unknown');
  });

  it('does not guess the scope without the manifests', () => {
    const alone = parseFiles(yarnBerryLock, { 'yarn.lock': fixture(PATH) });
    expect(alone.problems).toEqual([]);
    expect(find(alone, 'tester')).toMatchObject({ scope: 'unknown', direct: true });
    expect(find(alone, 'zlast')).toMatchObject({ scope: 'unknown', direct: false });
  });

  it('reads descriptors without a protocol (Yarn 2 and 3), resolutions and catalogs', () => {
    const text =
      '__metadata:\n  version: 6\n\n' +
      entry('a@npm:^1.0.0', 'a@npm:1.0.0', '  dependencies:\n    b: ^1.0.0\n    c: ^1.0.0\n') +
      entry('b@npm:^1.0.0', 'b@npm:1.0.0') +
      entry('c@npm:2.0.0', 'c@npm:2.0.0') +
      entry('d@npm:^1.0.0', 'd@npm:1.0.0') +
      entry('d@npm:^2.0.0', 'd@npm:2.0.0') +
      entry('root@workspace:.', 'root@workspace:.', '  dependencies:\n    a: ^1.0.0\n    d: "catalog:"\n');
    const files = {
      'yarn.lock': text,
      'package.json': '{"dependencies":{"a":"^1.0.0","d":"catalog:"},"resolutions":{"a/c":"2.0.0"}}',
    };
    const result = parseFiles(yarnBerryLock, { ...files, '.yarnrc.yml': 'catalog:\n  d: npm:^2.0.0\n' });
    expect(result.problems).toEqual([]);
    expect(find(result, 'a').dependsOn).toEqual(['pkg:npm/b@1.0.0', 'pkg:npm/c@2.0.0']);
    expect(result.projects[0]?.dependsOn).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/d@2.0.0']);
    const blind = parseFiles(yarnBerryLock, files);
    expect(blind.problems).toEqual([]);
    expect(find(blind, 'd', '2.0.0').direct).toBeNull();
  });
});

describe('parseYarnLocator', () => {
  it('ends on nesting and on what it does not know', () => {
    expect(parseYarnLocator('a')).toBeUndefined();
    expect(parseYarnLocator('a@1.0.0')).toBeUndefined();
    expect(parseYarnLocator('a@virtual:abc')).toBeUndefined();
    expect(parseYarnLocator(`a@${'virtual:x#'.repeat(1_000)}npm:1.0.0`)).toBeUndefined();
    expect(parseYarnLocator('a@patch:a@npm%3A1.0.0#x%')).toMatchObject({ version: '1.0.0', patched: true });
    expect(parseYarnLocator('@s/a@npm:1.0.0::__archiveUrl=%')).toMatchObject({
      source: { kind: 'registry', url: '%' },
    });
  });
});

describe('yarn.lock of Yarn 2, hostile', () => {
  it('P14 a file that was cut is never read in silence', () => {
    const files = {
      'yarn.lock': fixture(PATH),
      'package.json': fixture('npm/yarn-berry/package.json'),
      'packages/lib/package.json': fixture('npm/yarn-berry/packages/lib/package.json'),
    };
    expect(silentCuts(yarnBerryLock, files)).toEqual([]);
    expect(silentCuts(yarnBerryLock, files, 211)).toEqual([]);
  });

  it('P13 P15 says what it cannot read', () => {
    const of = (text: string) => problems(parseFiles(yarnBerryLock, { 'yarn.lock': text }));
    for (const text of [
      '__metadata:\n  version: 99\n',
      '__metadata:\n  version: x\n',
      '__metadata: {}\n',
      '{"__metadata":{}}',
    ]) {
      expect(of(text)[0], text).toMatch(/^unsupported unsupported-version/);
    }
    expect(of(`${HEAD}<<<<<<< HEAD\n=======\n>>>>>>> x\n`)).toEqual(['broken merge-conflict :9']);
    expect(of(HEAD + entry('a@npm:1', 'a@npm:1.0.0') + entry('a@npm:1', 'a@npm:2.0.0'))[0]).toMatch(
      /^broken duplicate-key/,
    );
  });

  it('P03 N01 N02 P16 keeps the rest beside what cannot be', () => {
    const text =
      HEAD +
      entry('__proto__@npm:1', '__proto__@npm:1.0.0') +
      entry('ok@npm:1', 'ok@npm:1.0.0') +
      entry('x@npm:1', 'a\n::error::x@npm:1.0.0') +
      entry('y@npm:1', 'a\u202eb@npm:1.0.0') +
      entry('z@link:../../x', 'z@link:../../x::locator=root%40workspace%3A.') +
      entry('w@workspace:../w', 'w@workspace:../w') +
      entry('v@what', 'v@what') +
      'u@npm:1:\n  version: 1.0.0\n';
    const result = parseFiles(yarnBerryLock, { 'yarn.lock': text });
    expect(result.components.map((one) => one.name)).toEqual(['__proto__', 'ok']);
    expect(problems(result).map((one) => one.replace(/ :.*/, ''))).toEqual([
      'broken bad-name',
      'broken bad-name',
      'broken file-outside-root',
      'broken file-outside-root',
      'broken bad-structure',
      'broken bad-structure',
    ]);
  });
});
