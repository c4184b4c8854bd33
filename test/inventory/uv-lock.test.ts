import { describe, expect, it } from 'vitest';

import { uvLock } from '../../src/inventory/uv-lock.ts';
import { find, fixture, parseFiles, parseFixture, problems, silentCuts, table } from './parse-files.ts';

const parsed = parseFixture(uvLock, 'python/uv/uv.lock');

describe('uv.lock', () => {
  it('gives every package but the project itself, with scope, directness, hashes and lines', () => {
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'alpha@1.0.0 runtime direct 2# :5',
      'gitdep@0.3.0 runtime direct 0# :55',
      'numpy-like@1.26.4 runtime transitive 2# :60',
      'numpy-like@2.2.0 runtime transitive 2# :72',
      'plot@3.0.0 optional direct 2# :84',
      'setuptools@75.6.0 runtime direct 2# :96',
      'shared@2.1.0 runtime direct 2# :105',
      'speedup@0.9.1 runtime transitive 2# :114',
      'testtool@8.3.4 dev direct 2# :123',
      'zlast@0.0.1 dev transitive 2# :136',
    ]);
  });

  it('makes the project a project, not its own dependency', () => {
    expect(parsed.projects).toHaveLength(1);
    expect(parsed.projects[0]).toMatchObject({ dir: '.', name: 'demo-app', version: '0.1.0' });
    expect(parsed.projects[0]?.dependsOn).toContain('pkg:pypi/alpha@1.0.0');
    expect(parsed.components.map((it) => it.name)).not.toContain('demo-app');
  });

  it('resolves edges, also through extras and markers that choose a version', () => {
    expect(find(parsed, 'alpha').dependsOn).toEqual([
      'pkg:pypi/numpy-like@1.26.4',
      'pkg:pypi/numpy-like@2.2.0',
      'pkg:pypi/shared@2.1.0',
      'pkg:pypi/speedup@0.9.1',
    ]);
  });

  it('states for each digest which file it belongs to, and where the artifacts are', () => {
    const alpha = find(parsed, 'alpha');
    expect(alpha.integrity.map((it) => [it.algorithm, it.file])).toEqual([
      ['sha256', 'alpha-1.0.0.tar.gz'],
      ['sha256', 'alpha-1.0.0-py3-none-any.whl'],
    ]);
    expect(alpha.source).toEqual({
      kind: 'registry',
      index: 'https://registry.example/simple',
      url: 'https://files.registry.example/packages/alpha-1.0.0.tar.gz',
    });
  });

  it('N14: keeps a git source with its commit, and tells it apart from the release of the registry', () => {
    const gitdep = find(parsed, 'gitdep');
    expect(gitdep.source).toEqual({
      kind: 'git',
      url: 'https://github.com/acme/gitdep',
      commit: '0123456789abcdef0123456789abcdef01234567',
    });
    expect(gitdep.purl).toBe(
      'pkg:pypi/gitdep@0.3.0?vcs_url=git%2Bhttps://github.com/acme/gitdep%400123456789abcdef0123456789abcdef01234567',
    );
  });

  it.each([
    'https://files.registry.example/packages/evil-2.1.0-py3-none-any.whl',
    'https://evil.example/packages/shared-2.1.0-py3-none-any.whl',
  ])('N15: shows the address that belongs to another package or host: %s', (address) => {
    const text = fixture('python/uv/uv.lock').replace(
      'https://files.registry.example/packages/shared-2.1.0-py3-none-any.whl',
      address,
    );
    const { source } = find(parseFiles(uvLock, { 'uv.lock': text }), 'shared');
    if (source.kind !== 'registry') throw new Error('another source');
    expect([source.url, ...(source.others ?? [])]).toContain(address);
    expect(source.others).toHaveLength(1);
  });

  it('P14: a file cut at any 1/64 never reads as a smaller lock', () => {
    expect(silentCuts(uvLock, { 'uv.lock': fixture('python/uv/uv.lock') })).toEqual([]);
    expect(silentCuts(uvLock, { 'uv.lock': fixture('python/uv/uv.lock') }, 1024)).toEqual([]);
  });

  it('P14: notices each package table that is taken out', () => {
    const text = fixture('python/uv/uv.lock');
    const blocks = text.split(/(?=^\[\[package\]\])/m);
    for (let index = 1; index < blocks.length; index++) {
      const without = blocks.filter((_, at) => at !== index).join('');
      expect(problems(parseFiles(uvLock, { 'uv.lock': without })), blocks[index]).not.toEqual([]);
    }
  });

  it('P13: another version, none, or nothing at all is never read', () => {
    for (const text of ['version = 99\n', 'version = "1"\n', '', 'package = 1\n']) {
      expect(problems(parseFiles(uvLock, { 'uv.lock': text }))).toEqual([
        'unsupported unsupported-version :1',
      ]);
    }
    expect(problems(parseFiles(uvLock, { 'uv.lock': 'version = 1\n' }))).toEqual(['broken bad-structure :1']);
  });

  it('P15: names the line of a merge conflict', () => {
    const text = 'version = 1\n<<<<<<< HEAD\nrevision = 2\n=======\nrevision = 3\n>>>>>>> other\n';
    expect(problems(parseFiles(uvLock, { 'uv.lock': text }))).toEqual(['broken merge-conflict :2']);
  });

  it('reads a workspace: members are projects in their directories, a path dependency is not', () => {
    const text = `version = 1
[manifest]
members = ["app", "lib-one"]

[[package]]
name = "app"
version = "1.0"
source = { virtual = "." }
dependencies = [{ name = "lib-one" }, { name = "vendored" }]

[[package]]
name = "lib-one"
source = { editable = "packages/lib_one" }

[[package]]
name = "vendored"
version = "2"
source = { directory = "vendor/thing" }
`;
    const workspace = parseFiles(uvLock, { 'sub/uv.lock': text });
    expect(problems(workspace)).toEqual([]);
    expect(workspace.projects.map((it) => [it.dir, it.name, it.dependsOn.length])).toEqual([
      ['sub', 'app', 1],
      ['sub/packages/lib_one', 'lib-one', 0],
    ]);
    expect(table(workspace)).toEqual(['vendored@2 runtime direct 0# :15']);
    expect(workspace.components[0]?.source).toEqual({ kind: 'path', path: 'vendor/thing' });
    const cut = text.replace(/\[\[package\]\]\nname = "lib-one"[^[]+/, '');
    expect(problems(parseFiles(uvLock, { 'uv.lock': cut }))).toContain('broken bad-structure :1');
  });

  it('reads the lock of a script, which has no project entry', () => {
    const text = `version = 1
[manifest]
requirements = [{ name = "alpha", specifier = ">=1" }]

[[package]]
name = "alpha"
version = "1.0"
source = { registry = "https://registry.example/simple" }
wheels = [{ url = "https://registry.example/alpha-1.0-py3-none-any.whl", hash = "sha256:${'0'.repeat(64)}" }]
`;
    const script = parseFiles(uvLock, { 'tool.py.lock': text });
    expect(problems(script)).toEqual([]);
    expect(table(script)).toEqual(['alpha@1.0 runtime direct 1# :5']);
  });

  it('takes what a marker asks for only with a development group as dev, and keeps the edge', () => {
    const entry = (name: string, more = ''): string => `
[[package]]
name = "${name}"
version = "1.0.0"
source = { registry = "https://registry.example/simple" }
${more}sdist = { url = "https://files.registry.example/${name}-1.0.0.tar.gz", hash = "sha256:${'a'.repeat(64)}" }
`;
    const text = `version = 1

[[package]]
name = "app"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
    { name = "protocol" },
    { name = "trace", marker = "extra == 'group-3-app-dev' and sys_platform == 'linux'" },
]
${entry('either')}${entry('events')}${entry(
  'protocol',
  `dependencies = [
    { name = "either", marker = "sys_platform == 'win32' or extra == 'group-3-app-dev'" },
    { name = "events", marker = "extra == 'group-3-app-dev'" },
]
`,
)}${entry('trace')}`;
    const lock = parseFiles(uvLock, { 'uv.lock': text });
    expect(problems(lock)).toEqual([]);
    expect(table(lock).map((row) => row.split(' ', 3).join(' '))).toEqual([
      'either@1.0.0 runtime transitive',
      'events@1.0.0 dev transitive',
      'protocol@1.0.0 runtime direct',
      'trace@1.0.0 dev direct',
    ]);
    expect(find(lock, 'protocol').dependsOn).toEqual(['pkg:pypi/either@1.0.0', 'pkg:pypi/events@1.0.0']);
  });

  it('keeps the scope of an extra apart: what only a development extra brings is dev', () => {
    const release = (name: string, rest = ''): string => `
[[package]]
name = "${name}"
version = "1"
source = { registry = "https://registry.example/simple" }
sdist = { url = "https://registry.example/${name}-1.tar.gz", hash = "sha256:${'0'.repeat(64)}" }
${rest}`;
    const text = `version = 1
[[package]]
name = "app"
version = "1"
source = { virtual = "." }
dependencies = [{ name = "web" }]

[package.dev-dependencies]
dev = [{ name = "web", extra = ["Test_Client"] }]
${release('web', '[package.optional-dependencies]\ntest-client = [{ name = "client" }]\n')}${release('client')}`;
    expect(table(parseFiles(uvLock, { 'uv.lock': text })).map((row) => row.split(' ', 3).join(' '))).toEqual([
      'web@1 runtime direct',
      'client@1 dev transitive',
    ]);
  });
});
