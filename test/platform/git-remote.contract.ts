import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { GitRemote, Reach } from '../../src/ports.ts';
import { git, makeRepository, type FixtureHistory } from '../support/git-fixture.ts';

/** An adapter, or its fake, about the repositories below a directory. */
export interface Subject {
  readonly remote: GitRemote;
  close(): Promise<void>;
}

const MODULE = '1'.repeat(40);

export const ACTION: FixtureHistory = {
  commits: [
    {
      id: 'root',
      ref: 'refs/heads/main',
      files: { 'action.yml': 'name: a\n', 'dist/sub/x.js': '1\r\n\0\u00e4' },
    },
    { id: 'second', ref: 'refs/heads/main', parents: ['root'], at: 1_700_000_060 },
    { id: 'side', ref: 'refs/heads/release/v1', parents: ['second'] },
    { id: 'side-tip', ref: 'refs/heads/release/v1', parents: ['side'] },
    {
      id: 'third',
      ref: 'refs/heads/main',
      parents: ['second', 'side'],
      files: { link: 'link:action.yml', module: `module:${MODULE}`, '-rf $(id)/a b': 'odd' },
    },
    { id: 'tip', ref: 'refs/heads/main', parents: ['third'] },
    { id: 'old', ref: 'refs/heads/gone', files: { a: '1' } },
    { id: 'tagged', ref: 'refs/heads/gone', parents: ['old'] },
    { id: 'impostor', ref: 'refs/pull/1/head', parents: ['second'], files: { 'action.yml': 'name: evil\n' } },
    { id: 'impostor-tip', ref: 'refs/pull/1/head', parents: ['impostor'] },
  ],
  tags: [
    { id: 'annotated', name: 'v1.1.0', of: 'second' },
    { id: 'inner', name: 'inner', of: 'tagged' },
    { id: 'middle', name: 'middle', of: 'inner' },
    { id: 'outer', name: 'v0.9', of: 'middle' },
  ],
  refs: {
    'refs/tags/v1.0.0': 'root',
    'refs/tags/v2': 'tip',
    'refs/heads/v2': 'side',
    'refs/tags/name/v0.2.2': 'root',
  },
};

/** Names that git itself takes, each made to be mistaken for something else. */
const ODD_NAMES: readonly string[] = [
  'refs/heads/-rf',
  'refs/heads/$(id)',
  'refs/heads/`id`',
  'refs/heads/%0A%3A%3Aerror',
  'refs/heads/"quoted"',
  "refs/heads/it's",
  'refs/heads/<img src=x>'.replace(' ', '\u00a0'),
  'refs/heads/\u202egnp',
  'refs/heads/0123456789abcdef0123456789abcdef01234567',
  'refs/heads/__proto__',
  'refs/tags/HEAD',
  'refs/tags/V2',
  'refs/tags/v2',
  'refs/tags/refs/heads/main',
  `refs/tags/${'x'.repeat(200)}`,
];

/** What every GitRemote must do. `open` is given a directory of bare repositories. */
export function describeGitRemote(
  title: string,
  setup: { directory: () => string; open: (directory: string) => Promise<Subject> },
): void {
  describe(`${title}: remote repositories`, () => {
    let subject: Subject;
    let id: Readonly<Record<string, string>>;
    let url: string;
    const absent = 'f'.repeat(40);

    beforeAll(async () => {
      const directory = setup.directory();
      id = makeRepository(join(directory, 'owner', 'action'), ACTION);
      // Tags that only other tags name, and a branch that only a tag still contains.
      for (const ref of ['refs/tags/inner', 'refs/tags/middle', 'refs/heads/gone']) {
        git(join(directory, 'owner', 'action'), ['update-ref', '-d', ref]);
      }
      makeRepository(join(directory, 'owner', 'odd'), {
        commits: [{ id: 'a', ref: 'refs/heads/main' }],
        refs: Object.fromEntries(ODD_NAMES.map((name) => [name, 'a'])),
      });
      makeRepository(join(directory, 'owner', 'empty'), { commits: [] });
      subject = await setup.open(directory);
      url = subject.remote.urlOf('owner/action');
    });
    afterAll(async () => subject.close());

    const name = (key: string) => id[key] ?? '';
    const reachOf = async (...commits: string[]): Promise<Record<string, Reach>> => {
      const answer = await subject.remote.reach(url, commits);
      if (!answer.ok) throw new Error(`${answer.error.kind}: ${answer.error.message}`);
      return Object.fromEntries(answer.value);
    };

    it('lists branches and tags by name, tags peeled to the commit at their end, and nothing else', async () => {
      const answer = await subject.remote.refs(url);
      expect(answer.ok && answer.value.refs).toEqual(
        [
          ['refs/heads/main', 'tip', 'tip'],
          ['refs/heads/release/v1', 'side-tip', 'side-tip'],
          ['refs/heads/v2', 'side', 'side'],
          ['refs/tags/name/v0.2.2', 'root', 'root'],
          ['refs/tags/v0.9', 'outer', 'tagged'],
          ['refs/tags/v1.0.0', 'root', 'root'],
          ['refs/tags/v1.1.0', 'annotated', 'second'],
          ['refs/tags/v2', 'tip', 'tip'],
        ].map(([ref = '', object = '', commit = '']) => ({
          name: ref,
          object: name(object),
          commit: name(commit),
        })),
      );
      expect(answer.ok && answer.value.url).toBe(url);
      expect(answer.ok && answer.value.evidence).toMatchObject({ kind: 'http', url });
    });

    it.each<[string, string, Reach]>([
      [
        'of a branch and a tag of other names',
        'tip',
        { state: 'tip', refs: ['refs/heads/main', 'refs/tags/v2'] },
      ],
      ['a lightweight tag', 'root', { state: 'tip', refs: ['refs/tags/name/v0.2.2', 'refs/tags/v1.0.0'] }],
      ['the commit of an annotated tag', 'second', { state: 'tip', refs: ['refs/tags/v1.1.0'] }],
      ['an annotated tag itself', 'annotated', { state: 'tip', refs: ['refs/tags/v1.1.0'] }],
      ['the commit of a nested tag', 'tagged', { state: 'tip', refs: ['refs/tags/v0.9'] }],
      ['the outer of nested tags', 'outer', { state: 'tip', refs: ['refs/tags/v0.9'] }],
      ['the middle of nested tags', 'middle', { state: 'tip', refs: ['refs/tags/v0.9'] }],
      ['the inner of nested tags', 'inner', { state: 'tip', refs: ['refs/tags/v0.9'] }],
      ['behind the main branch', 'third', { state: 'ancestor', of: 'refs/heads/main' }],
      ['a tip that is behind another', 'side', { state: 'tip', refs: ['refs/heads/v2'] }],
      ['behind a tag alone', 'old', { state: 'ancestor', of: 'refs/tags/v0.9' }],
      ['of a pull request', 'impostor', { state: 'outside' }],
      ['the tip of a pull request', 'impostor-tip', { state: 'outside' }],
    ])('says where a commit stands: %s', async (_title, key, reach) => {
      expect(await reachOf(name(key))).toEqual({ [name(key)]: reach });
    });

    it('answers for many commits at once, each once, in whatever case', async () => {
      const upper = name('third').toUpperCase();
      expect(await reachOf(name('tip'), absent, name('impostor'), absent, upper)).toEqual({
        [name('tip')]: { state: 'tip', refs: ['refs/heads/main', 'refs/tags/v2'] },
        [absent]: { state: 'absent' },
        [name('impostor')]: { state: 'outside' },
        [upper]: { state: 'ancestor', of: 'refs/heads/main' },
      });
      expect(await reachOf()).toEqual({});
    });

    it('tells the time of commits, through tags too, and of what no branch contains', async () => {
      const time = (key: string) => subject.remote.commitTime(url, name(key));
      expect(await time('second')).toEqual({ ok: true, value: 1_700_000_060_000 });
      expect(await time('annotated')).toEqual({ ok: true, value: 1_700_000_060_000 });
      expect(await time('outer')).toEqual(await time('tagged'));
      expect((await time('impostor')).ok).toBe(true);
      expect(await subject.remote.commitTime(url, absent)).toMatchObject({
        ok: false,
        error: { kind: 'not-found' },
      });
    });

    it.each<[string, string]>([
      ['action.yml', 'name: a\n'],
      ['dist/sub/x.js', '1\r\n\0\u00e4'],
    ])('reads %s at a commit', async (path, content) => {
      const answer = await subject.remote.file(url, name('root'), path);
      expect(answer.ok && Buffer.from(answer.value).toString('utf8')).toBe(content);
    });

    it('F08: reads a file of any name', async () => {
      const answer = await subject.remote.file(url, name('third'), '-rf $(id)/a b');
      expect(answer.ok && Buffer.from(answer.value).toString('utf8')).toBe('odd');
    });

    it.each<[string, string, string]>([
      ['none', 'root', 'not-found'],
      ['dist', 'root', 'not-found'],
      ['action.yml/x', 'root', 'not-found'],
      ['Action.yml', 'root', 'not-found'],
      ['module', 'third', 'not-found'],
      ['module/x', 'third', 'not-found'],
      ['link', 'third', 'unsupported'],
      ['../x', 'root', 'malformed'],
      ['/etc/passwd', 'root', 'malformed'],
      ['a//b', 'root', 'malformed'],
      ['', 'root', 'malformed'],
    ])('gives no bytes for %j', async (path, key, kind) => {
      expect(await subject.remote.file(url, name(key), path)).toMatchObject({ ok: false, error: { kind } });
    });

    it('has the file of an impostor commit too', async () => {
      const answer = await subject.remote.file(url, name('impostor'), 'action.yml');
      expect(answer.ok && Buffer.from(answer.value).toString('utf8')).toBe('name: evil\n');
      expect(await subject.remote.file(url, absent, 'action.yml')).toMatchObject({
        error: { kind: 'not-found' },
      });
    });

    it.each(['', 'main', 'abc123', '--all', `${'a'.repeat(39)}g`, `${'a'.repeat(40)}\n`, 'a'.repeat(41)])(
      'does not take %j for a commit',
      async (commit) => {
        const malformed = { ok: false, error: { kind: 'malformed' } };
        expect(await subject.remote.reach(url, [commit])).toMatchObject(malformed);
        expect(await subject.remote.commitTime(url, commit)).toMatchObject(malformed);
        expect(await subject.remote.file(url, commit, 'a')).toMatchObject(malformed);
      },
    );

    it('knows an empty repository and one that is not there', async () => {
      const empty = await subject.remote.refs(subject.remote.urlOf('owner/empty'));
      expect(empty.ok && empty.value.refs).toEqual([]);
      const gone = subject.remote.urlOf('owner/deleted');
      const missing = { ok: false, error: { kind: 'not-found' } };
      expect(await subject.remote.refs(gone)).toMatchObject(missing);
      expect(await subject.remote.reach(gone, [absent])).toMatchObject(missing);
      expect(await subject.remote.commitTime(gone, absent)).toMatchObject(missing);
      expect(await subject.remote.file(gone, absent, 'a')).toMatchObject(missing);
    });

    it('keeps hostile names of refs as they are', async () => {
      const answer = await subject.remote.refs(subject.remote.urlOf('owner/odd'));
      const names = answer.ok ? answer.value.refs.map((ref) => ref.name) : [];
      expect(new Set(names)).toEqual(new Set([...ODD_NAMES, 'refs/heads/main']));
    });

    it.each([
      'ext::sh -c "touch owned"',
      '--upload-pack=touch owned',
      'file:///etc',
      'http://169.254.169.254/latest',
      'https://user:secret@registry.example/a',
      'git://registry.example/a',
      '/etc/passwd',
      'https://registry.example/a\nb',
    ])('asks nobody at %j', async (address) => {
      expect(await subject.remote.refs(address)).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
    });

    it('gives the same to many who ask at once', async () => {
      const commits = ['tip', 'third', 'impostor', 'old', 'inner'].map(name);
      const texts = await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          const reach = await subject.remote.reach(url, commits.slice(index % 5));
          const time = await subject.remote.commitTime(url, commits[index % 5] ?? '');
          const file = await subject.remote.file(url, name('root'), 'action.yml');
          return JSON.stringify([index % 5, reach.ok ? [...reach.value] : reach, time, file]);
        }),
      );
      expect(new Set(texts).size).toBe(5);
      expect(texts.join('')).not.toContain('"ok":false');
    });
  });
}
