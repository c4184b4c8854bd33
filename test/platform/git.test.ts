import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readInventory } from '../../src/inventory/read-inventory.ts';
import { createWorkTree } from '../../src/platform/file-tree.ts';
import { openGit } from '../../src/platform/git.ts';
import { findProgram } from '../../src/platform/run-git.ts';
import type { FileTree, Git } from '../../src/ports.ts';

let base: string;
let root: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'git-'));
  root = join(base, 'root');
  mkdirSync(root);
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function git(...args: string[]): string {
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@test.example',
      GIT_COMMITTER_NAME: 'c',
      GIT_COMMITTER_EMAIL: 'c@test.example',
      GIT_COMMITTER_DATE: '2026-03-24T10:39:00+02:00',
    },
  }).trim();
}

function put(path: string, content: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

function commit(message: string): string {
  git('add', '-A');
  git('commit', '-q', '-m', message);
  return git('rev-parse', 'HEAD');
}

function open(directory = root): Git {
  const opened = openGit(directory, { environment: { PATH: process.env['PATH'] } });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

function textOf(tree: FileTree, path: string): string | undefined {
  const read = tree.read(path);
  return read.ok ? Buffer.from(read.value).toString() : undefined;
}

function pathsOf(tree: FileTree): string[] {
  const listing = tree.list();
  if (!listing.ok) throw new Error(listing.error.message);
  return listing.value.entries.map((entry) => entry.path);
}

describe('git', () => {
  it('resolves references to commits, tags peeled', () => {
    put('a', '1');
    const first = commit('first');
    git('tag', '-a', 'v1', '-m', 'tag');
    expect(open().resolve('v1')).toEqual({ ok: true, value: first });
    expect(open().resolve('HEAD')).toEqual({ ok: true, value: first });
  });

  it.each(['--upload-pack=touch x', '', 'a b', 'a\nb', 'HEAD..main', 'HEAD:a'])(
    'refuses %j as a reference',
    (ref) => {
      put('a', '1');
      commit('first');
      expect(open().resolve(ref)).toMatchObject({ ok: false, error: { kind: 'malformed' } });
    },
  );

  it('says what is missing and how to get it', () => {
    put('a', '1');
    commit('first');
    const answer = open().resolve('origin/main');
    expect(answer).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(!answer.ok && answer.error.message).toContain('fetch-depth');
    const tree = open().tree('0'.repeat(40));
    expect(tree.list()).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });

  it('finds the common ancestor and the committer time', () => {
    put('a', '1');
    const fork = commit('first');
    put('a', '2');
    const main = commit('second');
    git('checkout', '-q', '-b', 'side', fork);
    put('b', '1');
    const side = commit('third');
    expect(open().mergeBase(main, side)).toEqual({ ok: true, value: fork });
    expect(open().commitTime(side)).toEqual({ ok: true, value: Date.parse('2026-03-24T08:39:00Z') });
  });

  it('reads a commit without looking at the work tree', () => {
    put('package-lock.json', 'old');
    put('sub/\u00fcml\u00e4ut.txt', 'x');
    const first = commit('first');
    put('package-lock.json', 'new');
    const tree = open().tree(first);
    expect(tree.id).toBe(first);
    expect(pathsOf(tree)).toEqual(['package-lock.json', 'sub/\u00fcml\u00e4ut.txt']);
    expect(textOf(tree, 'package-lock.json')).toBe('old');
    const listing = tree.list();
    expect(listing.ok && listing.value.entries[0]?.size).toBe(3);
    expect(tree.read('none')).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });

  it('gives paths relative to a directory below the repository', () => {
    put('packages/a/uv.lock', 'a');
    put('uv.lock', 'root');
    const first = commit('first');
    const tree = open(join(root, 'packages/a')).tree(first);
    expect(pathsOf(tree)).toEqual(['uv.lock']);
    expect(textOf(tree, 'uv.lock')).toBe('a');
  });

  it('prefetches many files at once, equal contents and binary bytes included', () => {
    for (let i = 0; i < 50; i++) put(`p${i}/file`, `content ${i % 7}\n\0\r\n`);
    const tree = open().tree(commit('first'));
    tree.prefetch?.(pathsOf(tree));
    rmSync(join(root, '.git'), { recursive: true });
    for (let i = 0; i < 50; i++) expect(textOf(tree, `p${i}/file`)).toBe(`content ${i % 7}\n\0\r\n`);
  });

  it('leaves out what a walk leaves out and names links', () => {
    put('node_modules/a/package.json', '{}');
    put('real.lock', 'x');
    symlinkSync('/etc/passwd', join(root, 'package-lock.json'));
    symlinkSync('../../x', join(root, 'Cargo.lock'));
    symlinkSync('real.lock', join(root, 'uv.lock'));
    const tree = open().tree(commit('first'));
    expect(pathsOf(tree)).toEqual(['real.lock']);
    const listing = tree.list();
    expect(listing.ok && listing.value.skipped.map(({ path, code, target }) => [path, code, target])).toEqual(
      [
        ['Cargo.lock', 'file-outside-root', undefined],
        ['package-lock.json', 'file-outside-root', undefined],
        ['uv.lock', 'file-not-regular', 'real.lock'],
      ],
    );
    expect(tree.read('package-lock.json').ok).toBe(false);
  });

  it('F08: reads strange names', () => {
    const names = ['-rf', '$(id)', 'a\nb', '%0A', 'q"q', 'tab\tname'];
    for (const name of names) put(name, name);
    const tree = open().tree(commit('first'));
    for (const name of names) expect(textOf(tree, name)).toBe(name);
  });

  it('refuses a file over the bound and gives one at the bound', () => {
    put('at', 'x'.repeat(10));
    put('over', 'x'.repeat(11));
    const first = commit('first');
    const opened = openGit(root, { environment: { PATH: process.env['PATH'] }, maxBytes: 10 });
    const tree = opened.ok ? opened.value.tree(first) : undefined;
    expect(tree?.read('at').ok).toBe(true);
    expect(tree?.read('over')).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });

  it('says that a blob missing from a partial clone is not found, without fetching', () => {
    put('a', 'content');
    const first = commit('first');
    const id = git('rev-parse', 'HEAD:a');
    rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true });
    git('config', 'extensions.partialClone', 'origin');
    git('config', 'remote.origin.promisor', 'true');
    git('config', 'remote.origin.url', `ext::sh -c "touch ${join(base, 'ran')}"`);
    const tree = open().tree(first);
    expect(pathsOf(tree)).toEqual(['a']);
    expect(tree.read('a')).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(existsSync(join(base, 'ran'))).toBe(false);
  });

  it('F05: runs nothing that the repository configures', () => {
    put('a', '1');
    put('.gitattributes', '* filter=evil diff=evil\n');
    const first = commit('first');
    const marker = join(base, 'ran');
    const script = join(base, 'evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch ${marker}\n`);
    chmodSync(script, 0o755);
    mkdirSync(join(base, 'hooks'));
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction']) {
      writeFileSync(join(base, 'hooks', hook), `#!/bin/sh\ntouch ${marker}\n`);
      chmodSync(join(base, 'hooks', hook), 0o755);
    }
    for (const [key, value] of [
      ['core.fsmonitor', script],
      ['core.hooksPath', join(base, 'hooks')],
      ['core.pager', script],
      ['core.sshCommand', script],
      ['gpg.program', script],
      ['log.showSignature', 'true'],
      ['filter.evil.smudge', script],
      ['diff.evil.textconv', script],
      ['diff.external', script],
    ] as const) {
      git('config', key, value);
    }
    const opened = openGit(root, {
      environment: { PATH: process.env['PATH'], GIT_EXTERNAL_DIFF: script, GIT_SSH_COMMAND: script },
    });
    const repository = opened.ok ? opened.value : undefined;
    expect(repository?.resolve('HEAD')).toEqual({ ok: true, value: first });
    expect(repository?.mergeBase('HEAD', 'main').ok).toBe(true);
    expect(repository?.commitTime(first).ok).toBe(true);
    const tree = repository?.tree(first);
    expect(tree === undefined ? undefined : textOf(tree, 'a')).toBe('1');
    expect(existsSync(marker)).toBe(false);
  });

  it('F05: never takes a program from the work tree or a relative directory', () => {
    const bin = join(root, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'git'), '#!/bin/sh\n');
    chmodSync(join(bin, 'git'), 0o755);
    symlinkSync(join(bin, 'git'), join(base, 'git'));
    const found = (path: string): string | undefined => findProgram('git', { PATH: path }, root);
    expect(found(bin)).toBeUndefined();
    expect(found(base)).toBeUndefined();
    expect(found(['', '.', 'node_modules/.bin'].join(delimiter))).toBeUndefined();
    expect(openGit(root, { environment: { PATH: bin } })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(found([bin, process.env['PATH'] ?? ''].join(delimiter))).not.toContain(root);
  });

  it('changes nothing in the repository', () => {
    put('a', '1');
    const first = commit('first');
    const before = readdirSync(join(root, '.git'), { recursive: true }).sort();
    const repository = open();
    const tree = repository.tree(first);
    textOf(tree, 'a');
    repository.mergeBase(first, first);
    expect(readdirSync(join(root, '.git'), { recursive: true }).sort()).toEqual(before);
  });

  it('gives the inventory that the same files on disk give', () => {
    put('.github/workflows/ci.yml', 'jobs: {a: {steps: [{uses: x/y@v1}]}}\n');
    put('sub/Dockerfile', 'FROM node:20\n');
    put('requirements.txt', '-r base.txt\nb==1\n');
    put('base.txt', 'a==1\n');
    put('node_modules/a/package-lock.json', '{');
    symlinkSync('/etc/passwd', join(root, 'yarn.lock'));
    const tree = open().tree(commit('first'));
    const inventory = readInventory(tree);
    expect(inventory.components).toHaveLength(4);
    expect(inventory).toEqual(readInventory(createWorkTree(root)));
  });

  it('is an error outside a repository', () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(openGit(root, { environment: { PATH: process.env['PATH'] } }).ok).toBe(false);
  });
});
