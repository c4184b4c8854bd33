import { describe, expect, it } from 'vitest';

import { pdmLock } from '../../src/inventory/pdm-lock.ts';
import { pipfileLock } from '../../src/inventory/pipfile-lock.ts';
import { pipfile } from '../../src/inventory/pipfile.ts';
import { poetryLock } from '../../src/inventory/poetry-lock.ts';
import { pylock } from '../../src/inventory/pylock.ts';
import { find, fixture, parseFiles, parseFixture, problems, silentCuts, table } from './parse-files.ts';

const PYPROJECT = { 'pyproject.toml': fixture('python/poetry/pyproject.toml') };

describe('poetry.lock', () => {
  it('reads 2.1: groups, optional, files, edges, direct from the project file', () => {
    const parsed = parseFixture(poetryLock, 'python/poetry/poetry.lock');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'alpha@1.0.0 runtime direct 2# :3',
      'docgen@4.0.0 dev direct 2# :22',
      'plot@3.0.0 optional direct 2# :37',
      'shared-lib@2.1.0 runtime transitive 2# :52',
      'speedup@0.9.1 runtime transitive 2# :64',
      'gitdep@0.3.0 runtime direct 0# :76',
    ]);
    expect(find(parsed, 'alpha').dependsOn).toEqual(['pkg:pypi/shared-lib@2.1.0', 'pkg:pypi/speedup@0.9.1']);
    expect(find(parsed, 'gitdep').source).toMatchObject({
      kind: 'git',
      commit: '0123456789abcdef0123456789abcdef01234567',
    });
    expect(parsed.projects[0]).toMatchObject({ name: 'demo-app', version: '0.1.0' });
  });

  it('does not draw an edge to an optional dependency whose extra nobody asks for', () => {
    const project = PYPROJECT['pyproject.toml'].replace('alpha[fast]', 'alpha');
    const files = { 'poetry.lock': fixture('python/poetry/poetry.lock'), 'pyproject.toml': project };
    expect(find(parseFiles(poetryLock, files), 'alpha').dependsOn).toEqual(['pkg:pypi/shared-lib@2.1.0']);
  });

  it('reads 1.1: categories, files by name told apart by version, several versions of one name', () => {
    const parsed = parseFixture(poetryLock, 'python/poetry-1/poetry.lock');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'alpha@1.0.0 runtime ? 1# :3',
      'both@1.0.0 runtime ? 1# :14',
      'both@2.0.0 optional ? 1# :22',
      'tester@7.0 dev ? 1# :30',
    ]);
    expect(find(parsed, 'both', '2.0.0').integrity[0]?.file).toBe('both-2.0.0-py3-none-any.whl');
    expect(find(parsed, 'alpha').dependsOn).toEqual(['pkg:pypi/both@1.0.0', 'pkg:pypi/both@2.0.0']);
  });

  it('reads what Poetry 1.0 wrote before the format had a number, and nothing older', () => {
    const text = `[[package]]
category = "main"
description = "x"
name = "alpha"
optional = false
python-versions = "*"
version = "1.0"

[metadata]
content-hash = "00"
python-versions = "*"

[metadata.files]
alpha = [
    {file = "alpha-1.0.tar.gz", hash = "sha256:${'d'.repeat(64)}"},
]
`;
    expect(table(parseFiles(poetryLock, { 'poetry.lock': text }))).toEqual(['alpha@1.0 runtime ? 1# :1']);
    const older = text.replace(
      /\[metadata\.files\][^]*/,
      `[metadata.hashes]\nalpha = ["${'d'.repeat(64)}"]\n`,
    );
    expect(problems(parseFiles(poetryLock, { 'poetry.lock': older }))).toEqual([
      'unsupported unsupported-version :1',
    ]);
    const cut = text.replace(/alpha = \[[^]*/, '');
    expect(problems(parseFiles(poetryLock, { 'poetry.lock': cut }))).toEqual(['broken bad-structure :1']);
    expect(silentCuts(poetryLock, { 'poetry.lock': text }, 128)).toEqual([]);
  });

  it('reads 2.0, which has no groups, by what the project file reaches', () => {
    const text = fixture('python/poetry/poetry.lock')
      .replaceAll(/^groups = .*\n/gm, '')
      .replace('"2.1"', '"2.0"');
    const parsed = parseFiles(poetryLock, { 'poetry.lock': text, ...PYPROJECT });
    expect(table(parsed).map((row) => row.split(' ', 2).join(' '))).toEqual([
      'alpha@1.0.0 runtime',
      'docgen@4.0.0 dev',
      'plot@3.0.0 optional',
      'shared-lib@2.1.0 runtime',
      'speedup@0.9.1 runtime',
      'gitdep@0.3.0 runtime',
    ]);
    const alone = parseFiles(poetryLock, { 'poetry.lock': text });
    expect(new Set(alone.components.map((it) => it.scope))).toEqual(new Set(['unknown']));
    expect(new Set(alone.components.map((it) => it.direct))).toEqual(new Set([null]));
  });

  it('P13 P14: other versions and every cut are never read', () => {
    const text = fixture('python/poetry/poetry.lock');
    expect(silentCuts(poetryLock, { 'poetry.lock': text }, 512)).toEqual([]);
    for (const other of ['lock-version = "9.0"', 'lock-version = 2', '']) {
      expect(
        problems(parseFiles(poetryLock, { 'poetry.lock': text.replace('lock-version = "2.1"', other) })),
      ).toEqual(['unsupported unsupported-version :1']);
    }
    expect(problems(parseFiles(poetryLock, { 'poetry.lock': '' }))).toEqual(['broken bad-structure :1']);
  });
});

describe('pdm.lock', () => {
  it('joins an entry with extras to its package; groups give the scope', () => {
    const parsed = parseFixture(pdmLock, 'python/pdm/pdm.lock');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'alpha@1.0.0 runtime direct 2# :9,23',
      'plot@3.0.0 optional direct 2# :39',
      'shared@2.1.0 runtime transitive 2# :53',
      'speedup@0.9.1 runtime transitive 2# :64',
      'testtool@8.3.4 dev direct 2# :75',
    ]);
    expect(find(parsed, 'alpha').dependsOn).toEqual(['pkg:pypi/shared@2.1.0', 'pkg:pypi/speedup@0.9.1']);
  });

  it('reads format 3, where files stand in the metadata', () => {
    const hash = 'b'.repeat(64);
    const text = `[[package]]
name = "alpha"
version = "1.0"
requires_python = ">=3.7"
summary = "x"

[metadata]
lock_version = "3.1"
content_hash = "sha256:00"

[metadata.files]
"alpha 1.0" = [
    {url = "https://files.registry.example/alpha-1.0-py3-none-any.whl", hash = "sha256:${hash}"},
]
`;
    const parsed = parseFiles(pdmLock, { 'pdm.lock': text });
    expect(table(parsed)).toEqual(['alpha@1.0 unknown ? 1# :1']);
    expect(parsed.components[0]?.integrity[0]?.file).toBe('alpha-1.0-py3-none-any.whl');
  });

  it('finds the files of format 3 under the normal form of a name', () => {
    const text = `[[package]]
name = "Mark.Up_Safe"
version = "2.0.1"

[metadata]
lock_version = "3.1"

[metadata.files]
"mark-up-safe 2.0.1" = [
    {file = "Mark.Up_Safe-2.0.1.tar.gz", hash = "sha256:${'c'.repeat(64)}"},
]
`;
    const parsed = parseFiles(pdmLock, { 'pdm.lock': text });
    expect(table(parsed)).toEqual(['mark-up-safe@2.0.1 unknown ? 1# :1']);
  });

  it('P13 P14: other versions are unsupported; a cut that loses something needed is broken', () => {
    const text = fixture('python/pdm/pdm.lock');
    expect(problems(parseFiles(pdmLock, { 'pdm.lock': text.replace('4.5.0', '99.0') }))).toEqual([
      'unsupported unsupported-version :1',
    ]);
    expect(problems(parseFiles(pdmLock, { 'pdm.lock': '' }))).toEqual(['unsupported unsupported-version :1']);
    // Only a cut between two entries, of which nothing kept needs the lost ones, reads as a smaller lock.
    for (const cut of silentCuts(pdmLock, { 'pdm.lock': text }, 512))
      expect(cut).toMatch(/\](?:\\n){0,2}(?:\[{0,2})"$/);
    const without = text.replace(/\[\[package\]\]\nname = "shared"[^]*?(?=\[\[package)/, '');
    expect(problems(parseFiles(pdmLock, { 'pdm.lock': without }))).toContain('broken bad-structure :9');
  });
});

describe('pylock.toml', () => {
  it('reads artifacts, archives, version control, markers and the project itself', () => {
    const parsed = parseFixture(pylock, 'python/pylock/pylock.toml');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'alpha@1.0.0 runtime ? 2# :8',
      'archived@1.1 runtime ? 1# :18',
      'gitdep@ runtime ? 0# :32',
      'plot@3.0.0 optional ? 2# :36',
      'shared@2.1.0 runtime ? 2# :47',
      'testtool@8.3.4 dev ? 2# :56',
    ]);
    expect(find(parsed, 'archived').source.kind).toBe('url');
    expect(find(parsed, 'archived').integrity[0]?.algorithm).toBe('sha512');
    expect(find(parsed, 'testtool').dependsOn).toEqual(['pkg:pypi/shared@2.1.0']);
  });

  it('takes the groups that are installed by default as runtime', () => {
    const entry = (name: string, marker: string): string =>
      `[[packages]]\nname = "${name}"\nversion = "1"\nmarker = ${JSON.stringify(marker)}\nwheels = [{ name = "${name}-1-py3-none-any.whl", hashes = {} }]\n`;
    const text = `lock-version = "1.0"\ndefault-groups = ["default"]\n${[
      entry('a', '"default" in dependency_groups'),
      entry('b', '"default" in dependency_groups or "x" in extras'),
      entry('c', "'test' in dependency_groups or 'x' in extras"),
      entry('d', "'test' in dependency_groups"),
      entry('e', "sys_platform == 'linux'"),
    ].join('')}`;
    const scopes = parseFiles(pylock, { 'pylock.toml': text }).components.map((it) => it.scope);
    expect(scopes).toEqual(['runtime', 'runtime', 'optional', 'dev', 'runtime']);
  });

  it('reads who attested the files, as texts only', () => {
    const entry = (rest: string): string =>
      `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\nwheels = [{ name = "a-1-py3-none-any.whl", hashes = {} }]\n${rest}`;
    const read = (rest: string) =>
      parseFiles(pylock, { 'pylock.toml': entry(rest) }).components[0]?.attestationIdentities;
    expect(
      read(
        'attestation-identities = [{ kind = "GitHub", repository = "o/n", workflow = "r.yml", extra = 1 }, { repository = "x" }, 1]\n',
      ),
    ).toEqual([{ kind: 'GitHub', repository: 'o/n', workflow: 'r.yml' }]);
    expect(read('')).toBeUndefined();
    expect(read('attestation-identities = "x"\n')).toBeUndefined();
    const many = Array.from({ length: 40 }, (_, i) => `{ kind = "K${i}" }`).join(', ');
    expect(read(`attestation-identities = [${many}]\n`)).toHaveLength(16);
  });

  it('knows its file names only', () => {
    expect(['pylock.toml', 'a/pylock.dev.toml'].every(pylock.matches)).toBe(true);
    expect(['pylock.a.b.toml', 'my-pylock.toml', 'pylock.txt'].some(pylock.matches)).toBe(false);
  });

  it('P13 P14: other versions are unsupported; an entry without artifacts is broken', () => {
    const text = fixture('python/pylock/pylock.toml');
    for (const other of ['"2.0"', '1', '"x"']) {
      const parsed = parseFiles(pylock, {
        'pylock.toml': text.replace('lock-version = "1.0"', `lock-version = ${other}`),
      });
      expect(problems(parsed)).toEqual(['unsupported unsupported-version :1']);
    }
    expect(problems(parseFiles(pylock, { 'pylock.toml': 'lock-version = "1.0"\n' }))).toEqual([
      'broken bad-structure :1',
    ]);
    const cut = text.slice(0, text.lastIndexOf('sdist'));
    expect(problems(parseFiles(pylock, { 'pylock.toml': cut }))).toEqual(['broken bad-structure :56']);
    // Without edges, a file cut between two entries is a whole file.
    for (const silent of silentCuts(pylock, { 'pylock.toml': text }, 512))
      expect(silent).toMatch(/[\]}]\\n(?:\\n)?"$|"\\n\\n"$/);
  });
});

describe('Pipfile.lock', () => {
  it('reads both categories, joins what is in both, and takes direct from the Pipfile', () => {
    const parsed = parseFixture(pipfileLock, 'python/pipenv/Pipfile.lock');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'alpha@1.0.0 runtime direct 2# :19',
      'git-dep@ runtime direct 0# :28',
      'shared@2.1.0 runtime transitive 1# :32,40',
      'testtool@8.3.4 dev direct 1# :46',
    ]);
    expect(find(parsed, 'alpha').source).toEqual({
      kind: 'registry',
      index: 'https://registry.example/simple',
    });
  });

  it('P01 P13 P14: duplicate keys, other versions and every cut are never read', () => {
    const text = fixture('python/pipenv/Pipfile.lock');
    const twice = text.replace('"version": "==1.0.0"', '"version": "==1.0.0", "version": "==6.6.6"');
    expect(problems(parseFiles(pipfileLock, { 'Pipfile.lock': twice }))).toEqual([
      'broken duplicate-key :26',
    ]);
    for (const other of [
      'null',
      '[]',
      '"x"',
      '{}',
      '{"_meta":{"pipfile-spec":5}}',
      '{"_meta":{"pipfile-spec":"6"}}',
    ]) {
      expect(problems(parseFiles(pipfileLock, { 'Pipfile.lock': other }))).toEqual([
        'unsupported unsupported-version :1',
      ]);
    }
    expect(silentCuts(pipfileLock, { 'Pipfile.lock': text }, 512)).toEqual([]);
  });

  it('P02 N01: keys of object prototypes are data, bad names and missing versions are broken', () => {
    const text =
      '{"_meta":{"pipfile-spec":6},"default":{"__proto__":{"version":"==1"},"constructor":{"version":"==1"},"loose":{"version":"*"}}}';
    const parsed = parseFiles(pipfileLock, { 'Pipfile.lock': text });
    expect(parsed.components.map((it) => it.name)).toEqual(['constructor']);
    expect(problems(parsed)).toEqual(['broken bad-name :1', 'broken bad-structure :1']);
    expect(({} as Record<string, unknown>)['version']).toBeUndefined();
  });
});

describe('Pipfile', () => {
  it('declares packages with their scope, kind and line', () => {
    const parsed = parseFixture(pipfile, 'python/pipenv/Pipfile');
    expect(parsed.declarations.map((it) => [it.name, it.range, it.scope, it.kind, it.location.line])).toEqual(
      [
        ['alpha', '>=1', 'runtime', 'registry', 7],
        ['git-dep', '', 'runtime', 'git', 8],
        ['testtool', '', 'dev', 'registry', 11],
      ],
    );
  });
});
