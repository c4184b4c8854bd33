import { describe, expect, it } from 'vitest';

import { cargoLock } from '../../src/inventory/cargo-lock.ts';
import { cargoToml } from '../../src/inventory/cargo-toml.ts';
import { find, fixture, parseFiles, parseFixture, problems, silentCuts, table } from './parse-files.ts';

const LOCK = fixture('cargo/workspace/Cargo.lock');
const MANIFESTS = {
  'Cargo.toml': fixture('cargo/workspace/Cargo.toml'),
  'crates/core/Cargo.toml': fixture('cargo/workspace/crates/core/Cargo.toml'),
};

describe('Cargo.lock', () => {
  it('reads version 4: several versions, git, checksums, edges, and scopes by the manifests', () => {
    const parsed = parseFixture(cargoLock, 'cargo/workspace/Cargo.lock');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'alpha@1.0.0 runtime direct 1# :5',
      'builder@0.4.0 build direct 1# :14',
      'fork@0.7.0 runtime direct 0# :43',
      'maybe@0.2.0 optional direct 1# :48',
      'shared@1.2.0 runtime transitive 1# :54',
      'shared@2.0.0 build transitive 1# :60',
      'tester@3.1.4 dev direct 1# :66',
      'zeta@1.0.0 runtime direct 1# :75',
    ]);
    expect(find(parsed, 'tester').dependsOn).toEqual(['pkg:cargo/shared@2.0.0']);
    expect(find(parsed, 'alpha').source).toEqual({
      kind: 'registry',
      index: 'registry+https://registry.example/index',
    });
    expect(find(parsed, 'fork').source).toEqual({
      kind: 'git',
      url: 'https://github.com/acme/fork',
      commit: '0123456789abcdef0123456789abcdef01234567',
    });
  });

  it('makes members projects in the directories where their manifests are', () => {
    const parsed = parseFixture(cargoLock, 'cargo/workspace/Cargo.lock');
    expect(parsed.projects.map((it) => [it.dir, it.name, it.dependsOn.length])).toEqual([
      ['.', 'demo-app', 6],
      ['crates/core', 'demo-core', 1],
    ]);
  });

  it('has no scopes without manifests, and says unknown', () => {
    const parsed = parseFiles(cargoLock, { 'Cargo.lock': LOCK });
    expect(new Set(parsed.components.map((it) => it.scope))).toEqual(new Set(['unknown']));
    expect(find(parsed, 'alpha').direct).toBe(true);
    expect(find(parsed, 'shared', '1.2.0').direct).toBe(false);
  });

  it('reads version 1: root table, checksums in the metadata, full dependency strings', () => {
    const parsed = parseFixture(cargoLock, 'cargo/v1/Cargo.lock');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'alpha@1.0.0 unknown direct 1# :8',
      'fork@0.7.0 unknown transitive 0# :16',
    ]);
    expect(find(parsed, 'alpha').integrity[0]?.algorithm).toBe('sha256');
    expect(parsed.projects[0]?.name).toBe('old-app');
  });

  it('keeps a crate of the same name and version from git and from the registry apart', () => {
    const text = `version = 4
[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "twin 1.0.0 (git+https://github.com/acme/twin#0123456789abcdef0123456789abcdef01234567)",
 "twin 1.0.0 (registry+https://registry.example/index)",
]

[[package]]
name = "twin"
version = "1.0.0"
source = "git+https://github.com/acme/twin#0123456789abcdef0123456789abcdef01234567"

[[package]]
name = "twin"
version = "1.0.0"
source = "registry+https://registry.example/index"
checksum = "not a checksum"
`;
    const parsed = parseFiles(cargoLock, { 'Cargo.lock': text });
    expect(problems(parsed)).toEqual([]);
    expect(new Set(parsed.components.map((it) => it.purl)).size).toBe(2);
    expect(parsed.components[1]?.integrity).toEqual([
      { algorithm: 'unknown', digest: '', raw: 'not a checksum' },
    ]);
  });

  it('takes a short reference for the member where a release of the same crate is used too', () => {
    const text = `version = 4
[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "part 0.3.0",
 "user",
]

[[package]]
name = "part"
version = "0.3.0"

[[package]]
name = "part"
version = "0.3.0"
source = "registry+https://registry.example/index"
checksum = "${'a'.repeat(64)}"

[[package]]
name = "user"
version = "1.0.0"
source = "registry+https://registry.example/index"
checksum = "${'b'.repeat(64)}"
dependencies = [
 "part 0.3.0 (registry+https://registry.example/index)",
]
`;
    const parsed = parseFiles(cargoLock, { 'Cargo.lock': text });
    expect(problems(parsed)).toEqual([]);
    expect(parsed.components.map((it) => [it.name, it.direct])).toEqual([
      ['part', false],
      ['user', true],
    ]);
    expect(parsed.projects.find((it) => it.name === 'app')?.dependsOn).toEqual([find(parsed, 'user').purl]);
    expect(find(parsed, 'user').dependsOn).toEqual([find(parsed, 'part').purl]);
  });

  it('P14: a file cut at any 1/64 never reads as a smaller lock', () => {
    expect(silentCuts(cargoLock, { 'Cargo.lock': LOCK, ...MANIFESTS })).toEqual([]);
    expect(silentCuts(cargoLock, { 'Cargo.lock': LOCK, ...MANIFESTS }, 1024)).toEqual([]);
  });

  it('P14: notices each entry that is taken out', () => {
    const blocks = LOCK.split(/(?=^\[\[package\]\])/m);
    for (let index = 1; index < blocks.length; index++) {
      const without = blocks.filter((_, at) => at !== index).join('');
      expect(problems(parseFiles(cargoLock, { 'Cargo.lock': without })), blocks[index]).not.toEqual([]);
    }
  });

  it('P13 P15: other versions, empty files and conflicts are never read', () => {
    expect(
      problems(parseFiles(cargoLock, { 'Cargo.lock': LOCK.replace('version = 4', 'version = 99') })),
    ).toEqual(['unsupported unsupported-version :1']);
    expect(problems(parseFiles(cargoLock, { 'Cargo.lock': '' }))).toEqual(['broken bad-structure :1']);
    const conflict = LOCK.replace('name = "maybe"', '<<<<<<< HEAD\nname = "maybe"\n=======\n>>>>>>> x');
    expect(problems(parseFiles(cargoLock, { 'Cargo.lock': conflict }))).toEqual([
      'broken merge-conflict :49',
    ]);
  });

  it('P03 N01 N02: ordinary names of object properties, no others', () => {
    const entry = (name: string): string =>
      `[[package]]\nname = ${JSON.stringify(name)}\nversion = "1.0.0"\nsource = "registry+https://registry.example/index"\n`;
    const names = ['__proto__', 'constructor', 'toString'];
    const bad = ['a\n::error::b', 'a\u202eb', '../up', 'x'.repeat(215), ''];
    const needs = [...names, ...bad].map((name) => JSON.stringify(name)).join(', ');
    const text = `version = 3\n[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = [${needs}]\n${[...names, ...bad].map(entry).join('')}`;
    const parsed = parseFiles(cargoLock, { 'Cargo.lock': text });
    expect(parsed.components.map((it) => it.name)).toEqual(names);
    expect(problems(parsed)).toEqual(bad.map((_, at) => `broken bad-name :${6 + (names.length + at) * 4}`));
  });

  it('survives a workspace whose manifests point at each other, outside, or nowhere', () => {
    const parsed = parseFiles(cargoLock, {
      'Cargo.lock': LOCK,
      'Cargo.toml':
        '[package]\nname = "demo-app"\n[workspace]\nmembers = ["../../etc/*", "crates/**", "*", "a"]\n[dependencies]\na = { path = "a" }\nup = { path = "../../.." }\n',
      'a/Cargo.toml': '[package]\nname = "a"\n[dependencies]\ndemo-app = { path = ".." }\nalpha = "1"\n',
    });
    expect(problems(parsed)).toEqual([]);
    expect(find(parsed, 'alpha').scope).toBe('unknown');
  });
});

describe('Cargo.toml', () => {
  it('declares dependencies of every table, inherited and renamed ones under their own name', () => {
    const parsed = parseFixture(cargoToml, 'cargo/workspace/Cargo.toml');
    expect(problems(parsed)).toEqual([]);
    expect(parsed.declarations.map((it) => [it.name, it.range, it.scope, it.kind, it.location.line])).toEqual(
      [
        ['alpha', '1.0', 'runtime', 'registry', 14],
        ['demo-core', '', 'runtime', 'path', 15],
        ['fork', '', 'runtime', 'git', 16],
        ['maybe', '0.2', 'optional', 'registry', 17],
        ['tester', '3', 'dev', 'registry', 26],
        ['builder', '0.4', 'build', 'registry', 23],
        ['zeta', '1', 'runtime', 'registry', 20],
      ],
    );
    expect(parsed.projects).toEqual([
      { dir: '.', ecosystem: 'cargo', name: 'demo-app', version: '0.1.0', dependsOn: [] },
    ]);
  });

  it('finds the workspace root above a member', () => {
    const member = 'crates/core/Cargo.toml';
    const parsed = parseFiles(cargoToml, {
      [member]: MANIFESTS[member],
      'Cargo.toml': MANIFESTS['Cargo.toml'],
    });
    expect(parsed.declarations.map((it) => [it.name, it.range, it.kind])).toEqual([
      ['alpha', '1.0', 'registry'],
    ]);
    const alone = parseFiles(cargoToml, { [member]: MANIFESTS[member] });
    expect(alone.declarations.map((it) => [it.range, it.kind])).toEqual([['', 'workspace']]);
  });

  it('refuses what is no manifest, and names that are none', () => {
    expect(problems(parseFiles(cargoToml, { 'Cargo.toml': '' }))).toEqual(['broken bad-structure :1']);
    expect(problems(parseFiles(cargoToml, { 'Cargo.toml': '[package\n' }))).toEqual(['broken bad-syntax :1']);
    const text = '[package]\nname = "x"\n[dependencies]\n"../y" = "1"\nok = "1"\n';
    const parsed = parseFiles(cargoToml, { 'Cargo.toml': text });
    expect(problems(parsed)).toEqual(['broken bad-name :4']);
    expect(parsed.declarations.map((it) => it.name)).toEqual(['ok']);
  });
});
