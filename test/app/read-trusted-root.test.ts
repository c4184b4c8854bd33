import { describe, expect, it } from 'vitest';

import type { Base } from '../../src/app/open-base.ts';
import { readNamed } from '../../src/app/read-named.ts';
import { readTrustSetting } from '../../src/app/read-trusted-root.ts';
import type { World } from '../../src/app/world.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { FileTree } from '../../src/ports.ts';
import { PUBLIC_GOOD_ROOT } from '../../src/verify/embedded-roots.ts';

function treeOf(files: Readonly<Record<string, string>>): FileTree {
  return {
    id: 'x',
    list: () => ok({ entries: [], skipped: [] }),
    read: (path) => {
      const text = files[path];
      return text === undefined
        ? err({ kind: 'not-found', message: 'there is no such file' })
        : ok(Buffer.from(text));
    },
  };
}

const COMMIT = 'c'.repeat(40);
const ROOT = JSON.stringify(PUBLIC_GOOD_ROOT);

function scene(files: {
  readonly work?: Readonly<Record<string, string>>;
  readonly base?: Readonly<Record<string, string>>;
  readonly top?: Readonly<Record<string, string>>;
  readonly outside?: Readonly<Record<string, string>>;
  /** Absolute names of what lies in the repository. */
  readonly inside?: Readonly<Record<string, string>>;
}) {
  const world = {
    workTree: treeOf(files.work ?? {}),
    above:
      files.top === undefined
        ? undefined
        : { prefix: 'services/api/', workTree: treeOf(files.top), tree: () => treeOf(files.top ?? {}) },
    readNamedFile: (path: string) =>
      files.outside?.[path] === undefined ? undefined : Buffer.from(files.outside[path]),
    locateInRepository: (path: string) => files.inside?.[path],
  } as unknown as World;
  const base =
    files.base === undefined ? undefined : ({ commit: COMMIT, tree: treeOf(files.base) } as unknown as Base);
  return { world, base };
}

const named = (path: string, files: Parameters<typeof scene>[0]) => {
  const { world, base } = scene(files);
  const file = readNamed(path, world, base);
  return file.ok ? { ...file, bytes: Buffer.from(file.bytes).toString() } : file;
};

describe('a file that the user names', () => {
  it('is the work tree’s, or the base’s where two states are compared', () => {
    const files = { work: { 'a.json': 'changed' }, base: { 'a.json': 'reviewed' } };
    expect(named('./a.json', { work: files.work })).toEqual({
      ok: true,
      path: 'a.json',
      source: 'a.json',
      bytes: 'changed',
    });
    expect(named('a.json', files)).toEqual({
      ok: true,
      path: 'a.json',
      source: `a.json@${COMMIT.slice(0, 12)}`,
      bytes: 'reviewed',
    });
  });

  it('that only the change brings along is not there', () => {
    expect(named('a.json', { work: { 'a.json': 'new' }, base: {} })).toEqual({
      ok: false,
      why: 'the base commit has no such file',
    });
    expect(named('a.json', {})).toEqual({ ok: false, why: 'there is no such file' });
  });

  it('is no way around the base by an absolute name', () => {
    const files = {
      base: { 'a.json': 'reviewed' },
      outside: { '/checkout/a.json': 'changed', '/checkout/b.json': 'new' },
      inside: { '/checkout/a.json': 'a.json', '/checkout/b.json': 'b.json' },
    };
    expect(named('/checkout/a.json', files)).toMatchObject({ ok: true, bytes: 'reviewed' });
    expect(named('/checkout/b.json', files)).toMatchObject({ ok: false });
    expect(named('/etc/a.json', { base: {}, outside: { '/etc/a.json': 'mine' } })).toMatchObject({
      bytes: 'mine',
      source: '/etc/a.json',
    });
    expect(named('../a.json', { outside: { '../a.json': 'mine' } })).toMatchObject({ bytes: 'mine' });
    expect(named('a.json', { outside: { 'a.json': 'mine' } }), 'a plain name is in the tree').toMatchObject({
      ok: false,
    });
  });

  it('below the top is the root’s own, else the repository’s', () => {
    const top = { 'a.json': 'top', 'b.json': 'top' };
    expect(named('a.json', { work: { 'a.json': 'own' }, top })).toMatchObject({
      bytes: 'own',
      path: 'a.json',
    });
    expect(named('b.json', { work: {}, top })).toMatchObject({ bytes: 'top', path: '../../b.json' });
  });
});

describe('the setting trusted-root', () => {
  const read = (setting: string | undefined, files: Parameters<typeof scene>[0] = {}) => {
    const { world, base } = scene(files);
    return readTrustSetting(setting, world, base);
  };

  it('left out or `embedded` names no file', () => {
    expect(read(undefined)).toEqual({ options: {}, problems: [] });
    expect(read('embedded')).toEqual({ options: { embeddedOnly: true }, problems: [] });
  });

  it('takes one root, or one a line', () => {
    const one = read('root.json', { work: { 'root.json': ROOT } });
    expect(one).toMatchObject({ options: { given: { roots: [{ profile: 'sigstore' }] } }, problems: [] });
    const two = read('root.jsonl', { work: { 'root.jsonl': `${ROOT}\n${ROOT}\n` } });
    expect(two.options.given?.roots).toHaveLength(2);
    expect(two.options.given?.sha256).not.toBe(one.options.given?.sha256);
  });

  it.each([
    ['a file that is not there', {}, 'there is no such file'],
    ['a file of a change alone', { work: { r: ROOT }, base: {} }, 'the base commit has no such file'],
    ['a file that is none', { work: { r: '{}' } }, 'the file is not a Sigstore trusted root'],
    ['an empty file', { work: { r: '' } }, 'the file holds no trusted root'],
  ])('%s trusts nobody, and says so', (_, files, why) => {
    expect(read('r', files)).toEqual({
      options: { given: { roots: [], sha256: '' } },
      problems: [
        expect.objectContaining({
          code: 'bad-trusted-root',
          severity: 'broken',
          message: `The trusted root r cannot be used: ${why}. Nothing signed is trusted.`,
        }),
      ],
    });
  });
});
