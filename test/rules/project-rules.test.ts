import { describe, expect, it } from 'vitest';

import type { Component, Declaration, FileReport, Project } from '../../src/domain/component.ts';
import type { ProjectSubject } from '../../src/domain/facts.ts';
import type { Inventory } from '../../src/inventory/format.ts';
import { isExamplePath } from '../../src/rules/example-path.ts';
import { lockDrift } from '../../src/rules/lock-drift.ts';
import { missingLockfile } from '../../src/rules/missing-lockfile.ts';
import { buildProjectSubjects } from '../../src/rules/project-subjects.ts';
import { brief, component, run } from './helpers.ts';

const file = (
  path: string,
  format: string,
  role: FileReport['role'],
  status: FileReport['status'] = 'read',
): FileReport => ({
  path,
  format,
  role,
  status,
  components: 0,
});
const asks = (name: string, range: string, over: Partial<Declaration> = {}): Declaration => ({
  ecosystem: 'npm',
  dir: '.',
  name,
  range,
  scope: 'runtime',
  location: { file: 'package.json', line: 5 },
  kind: 'registry',
  ...over,
});
const project = (over: Partial<ProjectSubject> = {}): ProjectSubject => ({
  dir: '.',
  ecosystem: 'npm',
  manifest: file('package.json', 'package-json', 'manifest'),
  lockfiles: [file('package-lock.json', 'npm-lock', 'lock')],
  declarations: [],
  components: [],
  ...over,
});

describe('missing-lockfile', () => {
  it.each<[string, Partial<ProjectSubject>, string]>([
    ['a lockfile', { declarations: [asks('a', '^1')] }, 'pass'],
    ['no lockfile', { declarations: [asks('a', '^1')], lockfiles: [] }, 'fail warn'],
    ['nothing asked for', { lockfiles: [] }, 'not applied'],
    [
      'only workspace members',
      { declarations: [asks('a', '*', { kind: 'workspace' })], lockfiles: [] },
      'not applied',
    ],
    [
      'only what builds a Python project',
      {
        ecosystem: 'pypi',
        declarations: [asks('flit-core', '<4', { ecosystem: 'pypi', scope: 'build' })],
        lockfiles: [],
      },
      'not applied',
    ],
    [
      'test data',
      { dir: 'crates/x/tests/data', declarations: [asks('a', '^1')], lockfiles: [] },
      'fail record example',
    ],
    [
      'a name that only begins like one of test data',
      { dir: 'testing-tools', declarations: [asks('a', '^1')], lockfiles: [] },
      'fail warn',
    ],
  ])('%s', (_name, over, expected) => {
    expect(brief(run(missingLockfile, project(over)))).toBe(expected);
  });
});

describe('paths of tests and examples', () => {
  it.each([
    ['.', false],
    ['packages/core', false],
    ['packages/test-utils', false],
    ['contest', false],
    ['tests', true],
    ['crates/x/tests/data', true],
    ['src/__Fixtures__/a', true],
    ['pnpr/.fixtures/packages/a', true],
    ['packages/create-app/template-react', true],
    ['examples/basic', true],
  ])('%s: %s', (dir, expected) => {
    expect(isExamplePath(dir)).toBe(expected);
  });
});

describe('lock-drift', () => {
  const a1 = component({ name: 'a', version: '1.5.0' });
  const cases: [string, Partial<ProjectSubject>, string][] = [
    ['fits', { declarations: [asks('a', '^1')], components: [a1] }, 'pass'],
    ['any version', { declarations: [asks('a', '')], components: [a1] }, 'pass'],
    [
      'one of several fits',
      { declarations: [asks('a', '^2')], components: [a1, component({ name: 'a', version: '2.0.0' })] },
      'pass',
    ],
    [
      'not locked',
      { declarations: [asks('a', '^1'), asks('b', '^1')], components: [a1] },
      'fail warn not-locked',
    ],
    [
      'optional and not locked',
      { declarations: [asks('b', '^1', { scope: 'optional' })], components: [a1] },
      'pass',
    ],
    ['no version fits', { declarations: [asks('a', '^2')], components: [a1] }, 'fail warn out-of-range'],
    [
      'a tag cannot be compared',
      { declarations: [asks('a', 'latest')], components: [a1] },
      'unknown record unsupported',
    ],
    [
      'a fork has no version to compare',
      { declarations: [asks('a', '^2')], components: [{ ...a1, source: { kind: 'git', url: 'x' } }] },
      'unknown record unsupported',
    ],
    [
      'git, paths and members are not compared',
      { declarations: [asks('b', 'x/y', { kind: 'git' }), asks('c', 'file:x', { kind: 'path' })] },
      'pass',
    ],
    ['a workspace member by range', { declarations: [asks('own', '^1')], members: ['own'] }, 'pass'],
    [
      'undeclared',
      {
        declarations: [asks('a', '^1')],
        components: [a1, component({ name: 'evil' })],
        asked: [a1.purl, component({ name: 'evil' }).purl],
      },
      'fail record undeclared',
    ],
    [
      'an alias is declared',
      {
        declarations: [asks('b', 'npm:a@^1', { kind: 'alias' })],
        components: [{ ...a1, alias: 'b' }],
        asked: [a1.purl],
      },
      'pass',
    ],
    [
      'an alias of a package that is asked for under its own name elsewhere',
      {
        declarations: [asks('b', 'npm:a@^1', { kind: 'alias' })],
        components: [a1],
        asked: [a1.purl],
      },
      'pass',
    ],
    [
      'more than the specifiers can stand for',
      {
        declarations: [asks('b', 'npm:a@^1', { kind: 'alias' })],
        components: [a1, component({ name: 'evil' })],
        asked: [a1.purl, component({ name: 'evil' }).purl],
      },
      'fail record undeclared',
    ],
    [
      'a peer that the client installs',
      {
        declarations: [asks('a', '^1')],
        components: [a1, component({ name: 'host' })],
        asked: [a1.purl, component({ name: 'host' }).purl],
        peers: ['host'],
      },
      'pass',
    ],
    [
      'the client itself and a toolchain',
      {
        declarations: [asks('a', '^1')],
        components: [
          a1,
          component({ name: 'pnpm', scope: 'build' }),
          component({ ecosystem: 'generic', name: 'node', version: '24.0.0' }),
        ],
        asked: [
          a1.purl,
          component({ name: 'pnpm' }).purl,
          component({ ecosystem: 'generic', name: 'node', version: '24.0.0' }).purl,
        ],
      },
      'pass',
    ],
    [
      'a manifest whose build backend adds dependencies',
      {
        declarations: [asks('a', '^1')],
        components: [a1, component({ name: 'more' })],
        asked: [component({ name: 'more' }).purl],
        dynamic: true,
      },
      'pass',
    ],
    [
      'a range that the root overrides',
      { declarations: [asks('a', '^2')], components: [a1], overrides: ['a'] },
      'pass',
    ],
    [
      'a range that the root does not override',
      { declarations: [asks('a', '^2')], components: [a1], overrides: ['b'] },
      'fail warn out-of-range',
    ],
    [
      'test data',
      { dir: 'test/fixtures/x', declarations: [asks('a', '^2')], components: [a1] },
      'fail record out-of-range',
    ],
    [
      'a Pipfile.lock beside a project file',
      {
        ecosystem: 'pypi',
        manifest: file('pyproject.toml', 'pyproject', 'manifest'),
        declarations: [asks('a', '>=1', { ecosystem: 'pypi' })],
        lockfiles: [file('Pipfile.lock', 'pipfile-lock', 'lock')],
      },
      'not applied',
    ],
    [
      'a broken lockfile',
      {
        declarations: [asks('a', '^1')],
        lockfiles: [file('package-lock.json', 'npm-lock', 'lock', 'broken')],
      },
      'unknown record unsupported',
    ],
    ['no lockfile', { declarations: [asks('a', '^1')], lockfiles: [] }, 'not applied'],
    [
      'only requirements',
      {
        ecosystem: 'pypi',
        declarations: [asks('a', '>=1', { ecosystem: 'pypi' })],
        lockfiles: [file('requirements.txt', 'requirements', 'lock')],
      },
      'not applied',
    ],
    [
      'a name like __proto__',
      { declarations: [asks('__proto__', '^1')], components: [a1] },
      'fail warn not-locked',
    ],
  ];
  it.each(cases)('%s', (_name, over, expected) => {
    expect(brief(run(lockDrift, project(over)))).toBe(expected);
  });

  it('compares Python names in their normal form', () => {
    const subject = project({
      ecosystem: 'pypi',
      manifest: file('pyproject.toml', 'pyproject', 'manifest'),
      lockfiles: [file('uv.lock', 'uv-lock', 'lock')],
      declarations: [asks('Foo_Bar', '>=1', { ecosystem: 'pypi' })],
      components: [component({ ecosystem: 'pypi', name: 'foo-bar', version: '1.2' })],
    });
    expect(run(lockDrift, subject)).toBe('pass');
  });

  it('names the first place, at most three packages, and the client’s command', () => {
    const declarations = ['a', 'b', 'c', 'd'].map((name, index) =>
      asks(name, '^1', { location: { file: 'package.json', line: 5 + index } }),
    );
    expect(
      run(lockDrift, project({ declarations, lockfiles: [file('pnpm-lock.yaml', 'pnpm-lock', 'lock')] })),
    ).toMatchObject({
      message: 'asks for “a ^1”, “b ^1”, “c ^1” and 1 more, which the lockfile does not hold',
      location: { file: 'package.json', line: 5 },
      fix: { kind: 'command', text: 'pnpm install --lockfile-only' },
    });
  });
});

describe('which lockfile covers which manifest', () => {
  interface World {
    readonly files: FileReport[];
    readonly projects?: Project[];
    readonly components?: Component[];
    readonly declarations?: Declaration[];
  }
  const covered = (world: World): Record<string, string[]> => {
    const inventory: Inventory = { projects: [], components: [], declarations: [], problems: [], ...world };
    return Object.fromEntries(
      buildProjectSubjects(inventory).map(({ manifest, lockfiles }) => [
        manifest.path,
        lockfiles.map(({ path }) => path),
      ]),
    );
  };
  const npmProject = (dir: string, from: string, name?: string): Project => ({
    dir,
    file: from,
    ecosystem: 'npm',
    dependsOn: [],
    ...(name === undefined ? {} : { name }),
  });
  const manifest = (path: string): FileReport => file(path, 'package-json', 'manifest');

  it('the one beside it', () => {
    expect(
      covered({ files: [manifest('a/package.json'), file('a/yarn.lock', 'yarn-classic-lock', 'lock')] }),
    ).toEqual({
      'a/package.json': ['a/yarn.lock'],
    });
  });

  it('the root’s, when it names the directory as a member, and only then', () => {
    const files = [
      manifest('package.json'),
      manifest('packages/x/package.json'),
      manifest('demo/package.json'),
      file('package-lock.json', 'npm-lock', 'lock'),
    ];
    const projects = [npmProject('.', 'package-lock.json'), npmProject('packages/x', 'package-lock.json')];
    expect(covered({ files, projects })).toEqual({
      'package.json': ['package-lock.json'],
      'packages/x/package.json': ['package-lock.json'],
      'demo/package.json': [],
    });
  });

  it('the nearest above, when the lockfile names no members', () => {
    const files = [
      manifest('package.json'),
      manifest('packages/x/package.json'),
      file('yarn.lock', 'yarn-classic-lock', 'lock'),
    ];
    expect(covered({ files })['packages/x/package.json']).toEqual(['yarn.lock']);
  });

  it('a lockfile that cannot be read is there all the same', () => {
    expect(
      covered({
        files: [manifest('package.json'), file('bun.lockb', 'bun-binary-lock', 'lock', 'unsupported')],
      }),
    ).toEqual({
      'package.json': ['bun.lockb'],
    });
  });

  it('Cargo’s above, when it names the crate, and only then', () => {
    const crate = (dir: string, from: string, name: string): Project => ({
      dir,
      file: from,
      ecosystem: 'cargo',
      name,
      dependsOn: [],
    });
    const files = [
      file('Cargo.toml', 'cargo-toml', 'manifest'),
      file('Cargo.lock', 'cargo-lock', 'lock'),
      file('in/Cargo.toml', 'cargo-toml', 'manifest'),
      file('out/Cargo.toml', 'cargo-toml', 'manifest'),
    ];
    const projects = [
      crate('.', 'Cargo.lock', 'root'),
      crate('.', 'Cargo.lock', 'part'),
      crate('in', 'in/Cargo.toml', 'part'),
      crate('out', 'out/Cargo.toml', 'fuzz'),
    ];
    expect(covered({ files, projects })).toEqual({
      'Cargo.toml': ['Cargo.lock'],
      'in/Cargo.toml': ['Cargo.lock'],
      'out/Cargo.toml': [],
    });
  });

  it('takes what is asked for from the lockfile that is made from the manifest', () => {
    const dep = component({ ecosystem: 'pypi', name: 'a' });
    const python = (from: string): Project => ({
      dir: '.',
      file: from,
      ecosystem: 'pypi',
      dependsOn: [dep.purl],
    });
    const subjects = buildProjectSubjects({
      files: [
        file('Pipfile', 'pipfile', 'manifest'),
        file('pyproject.toml', 'pyproject', 'manifest'),
        file('Pipfile.lock', 'pipfile-lock', 'lock'),
        file('requirements.txt', 'requirements', 'lock'),
      ],
      projects: [python('Pipfile.lock'), python('requirements.txt')],
      components: [dep],
      declarations: [],
      problems: [],
    });
    expect(subjects.map(({ manifest: { path }, asked }) => [path, asked?.length])).toEqual([
      ['Pipfile', 1],
      ['pyproject.toml', undefined],
    ]);
  });

  it('hands over peers, dynamic dependencies, and overrides of the lockfile’s own root', () => {
    const subjects = buildProjectSubjects({
      files: [
        manifest('package.json'),
        manifest('packages/x/package.json'),
        file('pnpm-lock.yaml', 'pnpm-lock', 'lock'),
      ],
      projects: [
        { ...npmProject('.', 'package.json'), overrides: ['a'] },
        { ...npmProject('packages/x', 'packages/x/package.json'), overrides: ['b'], peers: ['c'] },
        { ...npmProject('.', 'pnpm-lock.yaml'), overrides: ['d'] },
        npmProject('packages/x', 'pnpm-lock.yaml'),
      ],
      components: [],
      declarations: [],
      problems: [],
    });
    expect(subjects.map(({ overrides, peers }) => [overrides, peers])).toEqual([
      [['a', 'd'], undefined],
      [['a', 'd'], ['c']],
    ]);
  });

  it('never one of another ecosystem', () => {
    const files = [
      manifest('package.json'),
      file('uv.lock', 'uv-lock', 'lock'),
      file('pyproject.toml', 'pyproject', 'manifest'),
    ];
    expect(covered({ files })).toEqual({ 'package.json': [], 'pyproject.toml': ['uv.lock'] });
  });

  it('gives what the lockfile says the directory asks for, and the members’ names', () => {
    const dep = component({ name: 'a' });
    const [root] = buildProjectSubjects({
      files: [manifest('package.json'), file('package-lock.json', 'npm-lock', 'lock')],
      projects: [
        { ...npmProject('.', 'package-lock.json', 'root'), dependsOn: [dep.purl] },
        npmProject('packages/x', 'package-lock.json'),
      ],
      components: [dep],
      declarations: [asks('a', '^1')],
      problems: [],
    });
    expect(root).toMatchObject({ asked: [dep.purl], members: ['root', 'x'], components: [dep] });
  });
});
