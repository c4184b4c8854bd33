import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { readEnvironment } from '../../src/verify/installed-environment.ts';
import { installedFiles, type Item } from './fake-installed.ts';

const HOME = 'app/.venv';
const SITE = `${HOME}/lib/python3.12/site-packages`;
const INFO = `${SITE}/a-1.0.dist-info`;
const RECORD = `${INFO}/RECORD`;

const line = (path: string, content: string) =>
  `${path},sha256=${createHash('sha256').update(content).digest('base64url')},${content.length}`;

/** An environment with the files of `a` 1.0, listed in its RECORD, and whatever the case adds. */
function read(more: Readonly<Record<string, Item>> = {}, lines: readonly string[] = []) {
  const record = ['a-1.0.dist-info/METADATA,,', 'a-1.0.dist-info/RECORD,,', ...lines].join('\n');
  const items = { [`${INFO}/METADATA`]: 'Name: a\nVersion: 1.0\n', [RECORD]: record, ...more };
  return readEnvironment(installedFiles(items), { home: HOME, sitePackages: SITE });
}

/** Every state, by path. */
const states = (...args: Parameters<typeof read>) =>
  read(...args).subjects.map(({ path, state }) => [path.slice(HOME.length + 1), state]);

const inSite = (path: string) => `lib/python3.12/site-packages/${path}`;
const SAME = [inSite('a-1.0.dist-info/RECORD'), { kind: 'same' }];

describe('the distributions of an environment', () => {
  const found = (files: Readonly<Record<string, Item>>, dir = INFO) =>
    read(files).distributions.find(({ path }) => path === dir);

  it('are named by the head of their METADATA', () => {
    expect(found({})).toEqual({ path: INFO, name: 'a', version: '1.0', editable: false });
    const text =
      'Metadata-Version: 2.1\r\nnAme: \tReal.Name more\r\nVERSION:2.5\r\n\r\nName: evil\nVersion: 9\n';
    expect(found({ [`${INFO}/METADATA`]: text })).toMatchObject({ name: 'Real.Name', version: '2.5' });
    expect(found({ [`${INFO}/METADATA`]: 'x: y\n\nName: evil\nVersion: 9\n' })).toMatchObject({
      name: 'a',
      version: '1.0',
    });
    expect(found({ [`${INFO}/METADATA`]: 'Also-Name: evil\nAlso-Version: 9\n' })).toMatchObject({
      name: 'a',
      version: '1.0',
    });
  });

  it('without METADATA are named by their directory, both bounded', () => {
    const dir = `${SITE}/b_c-2.0-extra.dist-info`;
    const bare = `${SITE}/nothing.dist-info`;
    const long = `${SITE}/${'n'.repeat(300)}-${'1'.repeat(300)}.dist-info`;
    const files: Record<string, Item> = { [`${dir}/x`]: '', [`${bare}/x`]: '', [`${long}/x`]: '' };
    expect(found(files, dir)).toMatchObject({ name: 'b_c', version: '2.0' });
    expect(found(files, bare)).toMatchObject({ name: 'nothing', version: '' });
    expect(found(files, long)).toMatchObject({ name: 'n'.repeat(256), version: '1'.repeat(256) });
    const metadata = `Name: ${'n'.repeat(300)}\nVersion: ${'1'.repeat(300)}\n`;
    expect(found({ [`${INFO}/METADATA`]: metadata })).toMatchObject({
      name: 'n'.repeat(256),
      version: '1'.repeat(256),
    });
  });

  it.each<[string, Item, boolean]>([
    ['says so', '{"url":"file:///x","dir_info":{"editable" : true}}', true],
    ['says so on another line', '{"editable":\n true}', true],
    ['says the contrary', '{"dir_info":{"editable":false}}', false],
    ['says nothing', '{}', false],
    ['cannot be read', { fails: 'not-permitted' }, false],
  ])('are editable when direct_url.json %s', (_title, item, editable) => {
    expect(found({ [`${INFO}/direct_url.json`]: item })?.editable).toBe(editable);
  });

  it('are directories named *.dist-info and nothing else', () => {
    const { distributions } = read({
      [`${SITE}/file.dist-info`]: 'text',
      [`${SITE}/link.dist-info`]: { link: null },
      [`${SITE}/b.egg-info/METADATA`]: 'Name: b\n',
      [`${SITE}/.dist-info.d/METADATA`]: 'Name: c\n',
      [`${SITE}/pkg/d-1.dist-info/METADATA`]: 'Name: d\n',
    });
    expect(distributions.map(({ name }) => name)).toEqual(['a']);
  });
});

describe('the files of a distribution', () => {
  it('that are as RECORD says are the same', () => {
    const files = { [`${SITE}/a.py`]: 'a', [`${HOME}/bin/a`]: 'script', [`${SITE}/d/b.py`]: 'b' };
    const lines = [line('a.py', 'a'), line('../../../bin/a', 'script'), line('.//d\\.\\b.py', 'b')];
    expect(read(files, lines).subjects).toEqual([
      { ecosystem: 'pypi', path: RECORD, name: 'a', against: RECORD, state: { kind: 'same' } },
    ]);
  });

  it('that were changed or are missing are counted, with the first', () => {
    const files = { [`${SITE}/a.py`]: 'evil', [`${SITE}/b.py`]: 'evil', [`${SITE}/c.py`]: 'c' };
    const lines = ['a', 'x', 'b', 'c', 'y', 'z'].map((name) => line(`${name}.py`, name));
    expect(read(files, lines).subjects).toEqual([
      {
        ecosystem: 'pypi',
        path: `${SITE}/a.py`,
        name: 'a',
        against: RECORD,
        state: { kind: 'file-changed', files: 2 },
      },
      {
        ecosystem: 'pypi',
        path: `${SITE}/x.py`,
        name: 'a',
        against: RECORD,
        state: { kind: 'file-missing', files: 3 },
      },
    ]);
  });

  it('of which one kind is wrong are not the same', () => {
    expect(states({ [`${SITE}/a.py`]: 'evil' }, [line('a.py', 'a')])).toEqual([
      [inSite('a.py'), { kind: 'file-changed', files: 1 }],
    ]);
    expect(states({}, [line('a.py', 'a')])).toEqual([[inSite('a.py'), { kind: 'file-missing', files: 1 }]]);
  });

  it('of which one was changed and another is missing are not the same', () => {
    expect(states({ [`${SITE}/a.py`]: 'evil' }, [line('a.py', 'a'), line('b.py', 'b')])).toEqual([
      [inSite('a.py'), { kind: 'file-changed', files: 1 }],
      [inSite('b.py'), { kind: 'file-missing', files: 1 }],
    ]);
  });

  it('are not told of when only a RECORD does not name itself', () => {
    expect(states({ [RECORD]: 'a-1.0.dist-info/METADATA,,\n' })).toEqual([SAME]);
  });

  it('that cannot be read are unknown, whatever else RECORD says', () => {
    const files: Record<string, Item> = {
      [`${SITE}/a.py`]: { fails: 'budget' },
      [`${SITE}/b.py`]: 'evil',
    };
    expect(states(files, [line('a.py', 'a'), line('b.py', 'b'), 'broken'])).toEqual([
      [inSite('b.py'), { kind: 'file-changed', files: 1 }],
      [
        inSite('a-1.0.dist-info'),
        {
          kind: 'not-compared',
          reason: 'budget',
          detail: `its files cannot be compared: ${SITE}/a.py is budget`,
        },
      ],
    ]);
  });

  it('of a RECORD with broken lines are unknown', () => {
    expect(read({}, ['broken']).subjects).toEqual([
      {
        ecosystem: 'pypi',
        path: INFO,
        name: 'a',
        against: RECORD,
        state: {
          kind: 'not-compared',
          reason: 'malformed',
          detail: 'its RECORD has lines that cannot be read',
        },
      },
    ]);
  });

  it('without a RECORD are unknown, and no RECORD lists them', () => {
    const { subjects } = read({ [RECORD]: { fails: 'too-large' } });
    expect(subjects).toEqual([
      {
        ecosystem: 'pypi',
        path: INFO,
        name: 'a',
        against: 'RECORD',
        state: {
          kind: 'not-compared',
          reason: 'budget',
          detail: `its files cannot be compared: ${RECORD} is too-large`,
        },
      },
      {
        ecosystem: 'pypi',
        path: INFO,
        name: 'a-1.0.dist-info',
        against: 'RECORD',
        state: { kind: 'unlisted', files: 2, first: `${INFO}/METADATA` },
      },
    ]);
  });

  it.each([
    '/etc/passwd',
    'C:/windows/x',
    'c:x',
    'a\0b',
    '../../../../x',
    '../../../../.venvil/x',
    '../../..',
    '..\\..\\..\\..\\x',
    `${'../'.repeat(50)}x`,
  ])('are not looked for outside of the environment: %j', (path) => {
    expect(read({ [`${SITE}/etc/passwd`]: 'x' }, [`${path},,`, `etc/passwd,,`]).subjects).toEqual([
      {
        ecosystem: 'pypi',
        path: INFO,
        name: 'a',
        against: RECORD,
        state: { kind: 'file-outside', file: path },
      },
      { ecosystem: 'pypi', path: RECORD, name: 'a', against: RECORD, state: { kind: 'same' } },
    ]);
  });

  it('with a colon or a slash inside are ordinary', () => {
    expect(states({ [`${SITE}/ab/c:d`]: 'x' }, [line('ab/c:d', 'x')])).toEqual([SAME]);
  });
});

describe('files that no RECORD names', () => {
  it('are told by what they lie in at the top', () => {
    const files: Record<string, Item> = {
      [`${SITE}/a.py`]: 'a',
      [`${SITE}/evil/deep/b.py`]: 'b',
      [`${SITE}/evil/c.so`]: 'c',
      [`${SITE}/evil/link`]: { link: null },
      [`${SITE}/evil/pipe`]: { device: true },
      [`${SITE}/lone.py`]: 'x',
    };
    expect(read(files, [line('a.py', 'a')]).subjects).toEqual([
      { ecosystem: 'pypi', path: RECORD, name: 'a', against: RECORD, state: { kind: 'same' } },
      {
        ecosystem: 'pypi',
        path: `${SITE}/evil`,
        name: 'evil',
        against: 'RECORD',
        state: { kind: 'unlisted', files: 4, first: `${SITE}/evil/c.so` },
      },
      {
        ecosystem: 'pypi',
        path: `${SITE}/lone.py`,
        name: 'lone.py',
        against: 'RECORD',
        state: { kind: 'unlisted', files: 1, first: `${SITE}/lone.py` },
      },
    ]);
  });

  it('are modules when they are compiled and not in __pycache__', () => {
    const files = { [`${SITE}/top.pyc`]: 'x', [`${SITE}/a/inner.pyc`]: 'x', [`${SITE}/a/b.py`]: 'b' };
    expect(states(files, [line('a/b.py', 'b')])).toEqual([
      SAME,
      [inSite('a'), { kind: 'unlisted', files: 1, first: `${SITE}/a/inner.pyc` }],
      [inSite('top.pyc'), { kind: 'unlisted', files: 1, first: `${SITE}/top.pyc` }],
    ]);
  });

  it('are not compared in __pycache__, which is said once', () => {
    const files = {
      [`${SITE}/__pycache__/a.pyc`]: 'x',
      [`${SITE}/a/__pycache__/evil.py`]: 'x',
      [`${SITE}/a/b.py`]: 'b',
    };
    expect(read(files, [line('a/b.py', 'b')]).subjects).toEqual([
      { ecosystem: 'pypi', path: RECORD, name: 'a', against: RECORD, state: { kind: 'same' } },
      {
        ecosystem: 'pypi',
        path: SITE,
        name: SITE,
        against: 'RECORD',
        state: {
          kind: 'not-compared',
          reason: 'unsupported',
          detail:
            'no RECORD has digests of compiled Python files, so that those in __pycache__ are not compared',
        },
      },
    ]);
  });

  it('in a directory that cannot be listed are unknown, those beside it are told', () => {
    const files: Record<string, Item> = {
      [`${SITE}/pkg/closed`]: { fails: 'not-permitted', directory: true },
      [`${SITE}/pkg/open.py`]: 'x',
    };
    expect(read(files).subjects.slice(1)).toEqual([
      {
        ecosystem: 'pypi',
        path: `${SITE}/pkg/closed`,
        name: 'pkg/closed',
        against: 'RECORD',
        state: {
          kind: 'not-compared',
          reason: 'not-permitted',
          detail: `its files cannot be compared: ${SITE}/pkg/closed is not-permitted`,
        },
      },
      {
        ecosystem: 'pypi',
        path: `${SITE}/pkg`,
        name: 'pkg',
        against: 'RECORD',
        state: { kind: 'unlisted', files: 1, first: `${SITE}/pkg/open.py` },
      },
    ]);
  });

  it('of an environment that cannot be listed are unknown', () => {
    const found = readEnvironment(installedFiles({ [SITE]: { fails: 'budget', directory: true } }), {
      home: HOME,
      sitePackages: SITE,
    });
    expect(found).toEqual({
      distributions: [],
      subjects: [
        {
          ecosystem: 'pypi',
          path: SITE,
          name: SITE,
          against: 'RECORD',
          state: {
            kind: 'not-compared',
            reason: 'budget',
            detail: `its files cannot be compared: ${SITE} is budget`,
          },
        },
      ],
    });
  });
});

describe('start-up hooks of an environment', () => {
  const hook = (item: Item, lines: readonly string[] = [], name = 'x.pth') =>
    read({ [`${SITE}/${name}`]: item }, lines).subjects.filter(({ state }) => state.kind === 'start-up');
  const CODE = 'import os\n';

  it.each<[string, readonly string[], boolean]>([
    ['with its digest', [line('x.pth', CODE)], true],
    ['with its digest twice', [line('x.pth', CODE), line('./x.pth', CODE)], true],
    ['without a digest', ['x.pth,,'], false],
    ['not at all', [], false],
    ['with another digest', [line('x.pth', 'before')], false],
    ['with its digest, then without one', [line('x.pth', CODE), 'x.pth,,'], false],
    ['without a digest, then with it', ['x.pth,,', line('x.pth', CODE)], false],
    ['with another digest, then with its own', [line('x.pth', 'before'), line('x.pth', CODE)], false],
  ])('are listed only by a RECORD that names them right: %s', (_title, lines, listed) => {
    expect(hook(CODE, lines)).toEqual([
      {
        ecosystem: 'pypi',
        path: `${SITE}/x.pth`,
        name: 'x.pth',
        against: 'RECORD',
        state: { kind: 'start-up', runsCode: true, listed, excerpt: CODE },
      },
    ]);
  });

  it.each<[string, Item, boolean, string]>([
    ['a text of paths', '/srv/src\n', false, '/srv/src\n'],
    ['bytes that are no text', Buffer.from([0xff, 0x41]), false, '\u00ffA'],
    ['a long text', 'a'.repeat(500), false, 'a'.repeat(120)],
    ['a link', { link: null }, true, ''],
    ['a file that cannot be read', { fails: 'too-large' }, true, ''],
    ['a directory', { empty: true }, true, ''],
  ])('of %s say whether it runs code and how it begins', (_title, item, runsCode, excerpt) => {
    expect(hook(item).map(({ state }) => state)).toEqual([
      { kind: 'start-up', runsCode, listed: false, excerpt },
    ]);
  });

  it('are said as hooks, not as files that nobody lists', () => {
    expect(states({ [`${SITE}/sitecustomize/__init__.py`]: '', [`${SITE}/x.pth`]: CODE }).slice(1)).toEqual([
      [inSite('sitecustomize'), { kind: 'start-up', runsCode: true, listed: false, excerpt: '' }],
      [inSite('x.pth'), { kind: 'start-up', runsCode: true, listed: false, excerpt: CODE }],
    ]);
  });
});
