import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { gatherInstalled } from '../../src/app/gather-installed.ts';
import type { World } from '../../src/app/world.ts';
import { readInventory } from '../../src/inventory/read-inventory.ts';
import { createWorkTree } from '../../src/platform/file-tree.ts';
import { createInstalledFiles, type InstalledFilesOptions } from '../../src/platform/installed-files.ts';
import { installedDrift } from '../../src/rules/installed-drift.ts';
import { brief, run as judge } from '../rules/helpers.ts';
import { sha512Sri } from '../support/shelf.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'countersign-installed-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content: string | object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}

/** `path: verdict level variant` of everything that is not the same, unknown contents left out. */
function compare(options: InstalledFilesOptions = {}): string[] {
  const tree = createWorkTree(root);
  const world = { workTree: tree, installedFiles: createInstalledFiles(root, options) } as unknown as World;
  return gatherInstalled(readInventory(tree), world)
    .map((subject) => `${subject.path}: ${brief(judge(installedDrift, subject))}`)
    .filter(
      (line) => !line.endsWith(': pass') && !/^(?:.*\/)?node_modules: unknown warn unsupported$/.test(line),
    );
}

const sri = (name: string) => sha512Sri(name, '1.0.0');

describe('F07 node_modules of npm', () => {
  beforeEach(() => {
    put('package.json', { name: 'app', version: '1.0.0', dependencies: { a: '1', b: '1', own: '*' } });
    const packages = {
      '': { name: 'app', version: '1.0.0', dependencies: { a: '1', b: '1', own: '*' }, workspaces: ['own'] },
      own: { name: 'own', version: '1.0.0' },
      'node_modules/own': { resolved: 'own', link: true },
      '../out/node_modules/x': { version: '1.0.0', integrity: sri('x') },
      'node_modules/a': { version: '1.0.0', integrity: sri('a'), dependencies: { '@s/c': '1' } },
      'node_modules/a/node_modules/@s/c': { version: '1.0.0', integrity: sri('c') },
      'node_modules/b': { version: '1.0.0', integrity: sri('b') },
      'node_modules/aliased': { name: 'real', version: '1.0.0', integrity: sri('real') },
      'node_modules/tool': { version: '1.0.0', integrity: sri('tool'), dev: true },
      'node_modules/fast': { version: '1.0.0', integrity: sri('fast'), optional: true },
    };
    put('package-lock.json', { name: 'app', lockfileVersion: 3, packages });
    put('own/package.json', { name: 'own', version: '1.0.0' });
    link('node_modules/own', '../own');
    put('node_modules/a/package.json', { name: 'a', version: '1.0.0' });
    put('node_modules/a/node_modules/@s/c/package.json', { name: '@s/c', version: '1.0.0' });
    put('node_modules/b/package.json', { name: 'b', version: 'v1.0.0' });
    put('node_modules/aliased/package.json', { name: 'real', version: '1.0.0' });
    put('node_modules/.bin/x', '#!');
    put('node_modules/.cache/evil/package.json', { name: 'evil', version: '1.0.0' });
    const { '': _root, own: _own, ...noted } = packages;
    put('node_modules/.package-lock.json', { name: 'app', lockfileVersion: 3, packages: noted });
  });

  it('that fits the lock is told so, its contents stay unknown', () => {
    expect(compare()).toEqual([
      'node_modules/tool: fail record missing',
      'node_modules/fast: fail record missing',
    ]);
  });

  it.each<[string, () => void, string[]]>([
    [
      'another version',
      () => put('node_modules/b/package.json', { name: 'b', version: '1.0.1' }),
      ['node_modules/b: fail block other-version'],
    ],
    [
      'another package under the name',
      () => put('node_modules/b/package.json', { name: 'evil', version: '1.0.0' }),
      ['node_modules/b: fail block other-package'],
    ],
    [
      'the name of an alias itself',
      () => put('node_modules/aliased/package.json', { name: 'aliased', version: '1.0.0' }),
      ['node_modules/aliased: fail block other-package'],
    ],
    [
      'a manifest that is no JSON',
      () => put('node_modules/b/package.json', '{'),
      ['node_modules/b: fail block other-package'],
    ],
    [
      'a package more, nested',
      () => put('node_modules/a/node_modules/b/package.json', { name: 'b', version: '1.0.0' }),
      ['node_modules/a/node_modules/b: fail block extra'],
    ],
    [
      'a directory without a manifest',
      () => put('node_modules/evil/index.js', ''),
      ['node_modules/evil: fail block extra'],
    ],
    [
      'a package less',
      () => rmSync(join(root, 'node_modules/b'), { recursive: true }),
      ['node_modules/b: fail warn missing'],
    ],
    [
      'a link in place of a package',
      () => {
        rmSync(join(root, 'node_modules/b'), { recursive: true });
        link('node_modules/b', '../own');
      },
      ['node_modules/b: fail block other-package'],
    ],
    [
      'a member that is linked elsewhere',
      () => {
        rmSync(join(root, 'node_modules/own'));
        link('node_modules/own', tmpdir());
      },
      ['node_modules/own: fail block other-package'],
    ],
    [
      'a note of another archive',
      () =>
        put('node_modules/.package-lock.json', {
          lockfileVersion: 3,
          packages: { 'node_modules/b': { version: '1.0.0', integrity: sri('evil') } },
        }),
      ['node_modules/b: fail block other-archive'],
    ],
  ])('with %s', (_title, change, expected) => {
    change();
    expect(compare().filter((line) => !line.includes('record'))).toEqual(expected);
  });

  it('names what is more than locked, by its own name where it has one', () => {
    put('node_modules/evil/package.json', { name: 'good-name', version: '1.0.0' });
    put('node_modules/bare/index.js', '');
    const tree = createWorkTree(root);
    const subjects = gatherInstalled(readInventory(tree), {
      installedFiles: createInstalledFiles(root),
    } as unknown as World).filter(({ state }) => state.kind === 'extra');
    expect(subjects.map(({ path, name }) => [path, name])).toEqual([
      ['node_modules/bare', 'bare'],
      ['node_modules/evil', 'good-name'],
    ]);
  });

  it('that is a link itself is not entered, and is unknown', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    const outside = mkdtempSync(join(tmpdir(), 'countersign-outside-'));
    try {
      link('node_modules', outside);
      expect(compare()).toContain('node_modules: unknown warn not-permitted');
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('larger than the limit is unknown, not a pass', () => {
    expect(compare({ maxSteps: 6 }).some((line) => line.endsWith('unknown warn budget'))).toBe(true);
  });

  it('that is not there is said', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    const tree = createWorkTree(root);
    const subjects = gatherInstalled(readInventory(tree), {
      installedFiles: createInstalledFiles(root),
    } as unknown as World);
    expect(subjects).toMatchObject([{ path: 'node_modules', state: { kind: 'not-compared' } }]);
  });
});

describe('F07 node_modules of pnpm', () => {
  beforeEach(() => {
    put('package.json', { name: 'app', version: '1.0.0', dependencies: { a: '1.0.0' } });
    put(
      'pnpm-lock.yaml',
      `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        specifier: 1.0.0\n        version: 1.0.0\npackages:\n  a@1.0.0:\n    resolution: {integrity: ${sri('a')}}\n  b@1.0.0:\n    resolution: {integrity: ${sri('b')}}\nsnapshots:\n  a@1.0.0:\n    dependencies:\n      b: 1.0.0\n  b@1.0.0: {}\n`,
    );
    put('node_modules/.pnpm/a@1.0.0/node_modules/a/package.json', { name: 'a', version: '1.0.0' });
    link('node_modules/.pnpm/a@1.0.0/node_modules/b', '../../b@1.0.0/node_modules/b');
    put('node_modules/.pnpm/b@1.0.0/node_modules/b/package.json', { name: 'b', version: '1.0.0' });
    link('node_modules/.pnpm/node_modules/b', '../b@1.0.0/node_modules/b');
    link('node_modules/a', '.pnpm/a@1.0.0/node_modules/a');
  });

  it('is compared in its store', () => {
    expect(compare()).toEqual([]);
    put('node_modules/.pnpm/b@1.0.0/node_modules/b/package.json', { name: 'b', version: '6.6.6' });
    put('node_modules/.pnpm/evil@1.0.0/node_modules/evil/package.json', { name: 'evil', version: '1.0.0' });
    expect(compare().sort()).toEqual([
      'node_modules/.pnpm/b@1.0.0/node_modules/b: fail block other-version',
      'node_modules/.pnpm/evil@1.0.0/node_modules/evil: fail block extra',
      'node_modules/b: fail record missing',
    ]);
  });

  it.each([
    ['to another package of the store', '.pnpm/b@1.0.0/node_modules/b'],
    ['outside', tmpdir()],
    ['to nothing', 'nowhere'],
    ['to hidden files of node_modules', '.pnpm/b@1.0.0/node_modules'],
  ])('a link %s is another package', (_title, target) => {
    rmSync(join(root, 'node_modules/a'));
    link('node_modules/a', target);
    expect(compare()).toEqual(['node_modules/a: fail block other-package']);
  });
});

describe('F07 A12 a virtual environment', () => {
  const site = '.venv/lib/python3.12/site-packages';
  const info = `${site}/requests-2.32.3.dist-info`;
  const sha = (text: string) => `sha256=${createHash('sha256').update(text).digest('base64url')}`;
  let record: string[];

  beforeEach(() => {
    put('requirements.txt', `requests==2.32.3 --hash=sha256:${'ab'.repeat(32)}\n`);
    put('.venv/pyvenv.cfg', 'home = /usr/bin\n');
    put(`${site}/requests/api.py`, 'api\n');
    put(`${site}/requests/__pycache__/api.cpython-312.pyc`, 'compiled');
    put('.venv/bin/requests', 'script\n');
    put(`${info}/METADATA`, 'Metadata-Version: 2.1\nName: Requests\nVersion: 2.32.3\n\nName: evil\n');
    record = [
      `requests/api.py,${sha('api\n')},4`,
      'requests/__pycache__/api.cpython-312.pyc,,',
      `../../../bin/requests,${sha('script\n')},7`,
      `requests-2.32.3.dist-info/METADATA,,`,
      'requests-2.32.3.dist-info/RECORD,,',
    ];
  });

  function compareWith(...more: readonly string[]): string[] {
    put(`${info}/RECORD`, `${[...record, ...more].join('\n')}\n`);
    return compare().filter((line) => line !== `${site}: unknown warn unsupported`);
  }

  it('that fits its RECORDs and the lock is told so; compiled files stay unknown', () => {
    expect(compareWith()).toEqual([]);
    expect(compare()).toEqual([`${site}: unknown warn unsupported`]);
  });

  it.each<[string, () => void, string[], string[]]>([
    [
      'a changed file',
      () => put(`${site}/requests/api.py`, 'evil'),
      [],
      [`${site}/requests/api.py: fail block file-changed`],
    ],
    [
      'a changed script',
      () => put('.venv/bin/requests', 'evil'),
      [],
      ['.venv/bin/requests: fail block file-changed'],
    ],
    [
      'a missing file',
      () => rmSync(join(root, site, 'requests/api.py')),
      [],
      [`${site}/requests/api.py: fail warn file-missing`],
    ],
    [
      'a file more',
      () => put(`${site}/requests/evil.py`, 'evil'),
      [],
      [`${site}/requests: fail warn unlisted`],
    ],
    ['a module more', () => put(`${site}/evil.pyc`, 'evil'), [], [`${site}/evil.pyc: fail warn unlisted`]],
    [
      'a RECORD that leaves the environment',
      () => {},
      ['../../../../../../etc/passwd,,'],
      [`${info}: fail block file-outside`],
    ],
    ['a RECORD with an absolute path', () => {}, ['/etc/passwd,,'], [`${info}: fail block file-outside`]],
    ['a RECORD that cannot be read', () => {}, ['a,b'], [`${info}: unknown warn malformed`]],
    [
      'a link in place of a file',
      () => {
        rmSync(join(root, site, 'requests/api.py'));
        link(`${site}/requests/api.py`, '/etc/passwd');
      },
      [],
      [`${info}: unknown warn not-permitted`],
    ],
    [
      'the start-up file of litellm 1.82.8, listed',
      () => put(`${site}/litellm_init.pth`, 'import os, subprocess\n'),
      [`litellm_init.pth,${sha('import os, subprocess\n')},1`],
      [`${site}/litellm_init.pth: fail warn start-up`],
    ],
    [
      'a start-up file that nobody lists',
      () => put(`${site}/x.pth`, 'import os\n'),
      [],
      [`${site}/x.pth: fail block start-up`],
    ],
    [
      'a start-up file that is listed without a digest',
      () => put(`${site}/x.pth`, 'import os\n'),
      ['x.pth,,'],
      [`${site}/x.pth: fail block start-up`],
    ],
    [
      'a start-up file that was changed',
      () => put(`${site}/x.pth`, 'import os\n'),
      [`x.pth,${sha('before')},1`],
      [`${site}/x.pth: fail block file-changed`, `${site}/x.pth: fail block start-up`],
    ],
    [
      'a sitecustomize',
      () => put(`${site}/sitecustomize.py`, ''),
      [],
      [`${site}/sitecustomize.py: fail block start-up`],
    ],
    [
      'a .pth of paths',
      () => put(`${site}/own.pth`, '/srv/src\n'),
      [],
      [`${site}/own.pth: fail record start-up`],
    ],
  ])('with %s', (_title, change, lines, expected) => {
    change();
    expect(compareWith(...lines)).toEqual(expected);
  });

  it('is compared with the lock by normal name', () => {
    put(
      'requirements.txt',
      `requests==2.31.0 --hash=sha256:${'ab'.repeat(32)}\nidna==3.7 --hash=sha256:${'ab'.repeat(32)}\n`,
    );
    put(`${site}/evil_pkg-1.0.dist-info/METADATA`, 'Name: Evil.Pkg\nVersion: 1.0\n');
    put(
      `${site}/evil_pkg-1.0.dist-info/RECORD`,
      'evil_pkg-1.0.dist-info/METADATA,,\nevil_pkg-1.0.dist-info/RECORD,,\n',
    );
    put(`${site}/pip-24.0.dist-info/RECORD`, 'pip-24.0.dist-info/RECORD,,\n');
    expect(compareWith().sort()).toEqual([
      `${site}/evil_pkg-1.0.dist-info: fail block extra`,
      `${site}/idna: fail record missing`,
      `${site}/pip-24.0.dist-info: fail record extra`,
      `${info}: fail block other-version`,
    ]);
  });

  it('without a RECORD is unknown', () => {
    expect(compare()).toContain(`${info}: unknown warn not-published`);
  });
});
