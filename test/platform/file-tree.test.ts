import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createWorkTree, type WorkTreeOptions } from '../../src/platform/file-tree.ts';
import type { TreeListing } from '../../src/ports.ts';

let base: string;
let root: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'tree-'));
  root = join(base, 'root');
  mkdirSync(root);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function put(path: string, content = 'x'): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

function list(options?: WorkTreeOptions): TreeListing {
  const listing = createWorkTree(root, options).list();
  if (!listing.ok) throw new Error(listing.error.message);
  return listing.value;
}

const paths = (listing: TreeListing): string[] => listing.entries.map((entry) => entry.path);

describe('the listing of a work tree', () => {
  it('has regular files in code point order, with sizes', () => {
    put('b.txt', '12345');
    put('a/z.txt');
    put('a.txt');
    put('\u{1f600}.txt');
    put('\uffee.txt');
    const listing = list();
    expect(paths(listing)).toEqual(['a.txt', 'a/z.txt', 'b.txt', '\uffee.txt', '\u{1f600}.txt']);
    expect(listing.entries[2]?.size).toBe(5);
    expect(listing.skipped).toEqual([]);
  });

  it('of an empty directory is empty and says so', () => {
    expect(list()).toEqual({ entries: [], skipped: [] });
  });

  it('of a missing directory or a file is an error', () => {
    expect(createWorkTree(join(base, 'missing')).list()).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
    put('file');
    expect(createWorkTree(join(root, 'file')).list().ok).toBe(false);
  });

  it('leaves out installed packages, version control, environments and build output, but not dist or vendor', () => {
    put('node_modules/a/package.json');
    put('packages/x/node_modules/b/package.json');
    put('.git/config');
    put('.venv/x');
    put('my-env/lib/python3.12/site-packages/x/requirements.txt');
    put('my-env/share/jupyter/labextensions/x/package.json');
    put('rust/Cargo.toml');
    put('rust/target/debug/Cargo.lock');
    put('docs/target/package.json');
    put('dist/package.json');
    put('vendor/a/package.json');
    expect(paths(list())).toEqual([
      'dist/package.json',
      'docs/target/package.json',
      'rust/Cargo.toml',
      'vendor/a/package.json',
    ]);
  });

  it('is not made blind for a directory by a pyvenv.cfg that somebody puts into it', () => {
    put('service/pyvenv.cfg');
    put('service/bin/python');
    put('service/package-lock.json');
    expect(paths(list())).toContain('service/package-lock.json');
  });

  it('F01: names links, pipes and directories instead of listing them', () => {
    put('real/package-lock.json', '{}');
    symlinkSync('/proc/self/environ', join(root, 'package-lock.json'));
    symlinkSync('/dev/zero', join(root, 'yarn.lock'));
    symlinkSync('real/package-lock.json', join(root, 'npm-shrinkwrap.json'));
    symlinkSync('nowhere', join(root, 'uv.lock'));
    expect(spawnSync('mkfifo', [join(root, 'Cargo.lock')]).status).toBe(0);
    mkdirSync(join(root, 'poetry.lock'));
    const listing = list();
    expect(paths(listing)).toEqual(['real/package-lock.json']);
    expect(listing.skipped.map(({ path, code, target }) => [path, code, target])).toEqual([
      ['Cargo.lock', 'file-not-regular', undefined],
      ['npm-shrinkwrap.json', 'file-not-regular', 'real/package-lock.json'],
      ['package-lock.json', 'file-outside-root', undefined],
      ['poetry.lock', 'file-not-regular', undefined],
      ['uv.lock', 'file-not-regular', undefined],
      ['yarn.lock', 'file-outside-root', undefined],
    ]);
  });

  it('F02: ends in a link loop', () => {
    put('a/file');
    symlinkSync('..', join(root, 'a', 'up'));
    symlinkSync('self', join(root, 'a', 'self'));
    expect(paths(list())).toEqual(['a/file']);
  });

  it('F02: reports what lies deeper than the bound, and nothing at the bound', () => {
    put(`${'d/'.repeat(5)}at-the-limit`);
    expect(list({ maxDepth: 5 }).skipped).toEqual([]);
    put(`${'d/'.repeat(6)}beyond`);
    const listing = list({ maxDepth: 5 });
    expect(paths(listing)).toEqual(['d/d/d/d/d/at-the-limit']);
    expect(listing.skipped).toEqual([
      expect.objectContaining({ path: 'd/d/d/d/d/d', code: 'walk-truncated' }),
    ]);
  });

  it('F02: walks a 300-level path without failing and reports the truncation', () => {
    put(`${'d/'.repeat(300)}package-lock.json`, '{}');
    const listing = list();
    expect(paths(listing)).toEqual([]);
    expect(listing.skipped.map((entry) => entry.code)).toEqual(['walk-truncated']);
  });

  it('F02: truncates at the bound of entries, nearest files first, and says so', () => {
    for (let i = 0; i < 10; i++) put(`deep/file-${i}`);
    put('package-lock.json');
    expect(list({ maxEntries: 12 }).skipped).toEqual([]);
    const listing = list({ maxEntries: 11 });
    expect(paths(listing)).toContain('package-lock.json');
    expect(listing.entries).toHaveLength(10);
    expect(listing.skipped).toEqual([expect.objectContaining({ path: 'deep', code: 'walk-truncated' })]);
  });

  it('F08: takes strange names as data and reports names that are not UTF-8', () => {
    const names = ['-rf', '$(id)', 'a\nb', '%0A', 'n'.repeat(255)];
    for (const name of names) put(name);
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x66, 0xff, 0x6f])]), 'x');
    const tree = createWorkTree(root);
    const listing = tree.list();
    expect(listing.ok && paths(listing.value)).toEqual([...names].sort());
    expect(listing.ok && listing.value.skipped.map((entry) => entry.code)).toEqual(['file-not-readable']);
    for (const name of names) expect(tree.read(name).ok).toBe(true);
  });
});

describe('reading from a work tree', () => {
  it('gives the bytes', () => {
    put('a/b.txt', 'hello');
    const read = createWorkTree(root).read('a/b.txt');
    expect(read.ok && Buffer.from(read.value).toString()).toBe('hello');
  });

  it('reads an empty file and a file exactly at the bound, not one byte more', () => {
    put('empty', '');
    put('limit', 'x'.repeat(100));
    put('over', 'x'.repeat(101));
    const tree = createWorkTree(root, { maxBytes: 100 });
    expect(tree.read('empty')).toMatchObject({ ok: true });
    expect(tree.read('limit')).toMatchObject({ ok: true });
    expect(tree.read('over')).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });

  it.each(['../secret', '/etc/passwd', 'a/../../secret', './a', 'a//b', '', 'a\0b'])(
    'refuses the path %j',
    (path) => {
      writeFileSync(join(base, 'secret'), 'secret');
      put('a');
      expect(createWorkTree(root).read(path).ok).toBe(false);
    },
  );

  it('F01: refuses links, directories, pipes and devices without waiting', () => {
    writeFileSync(join(base, 'secret'), 'secret');
    mkdirSync(join(base, 'outside'));
    writeFileSync(join(base, 'outside', 'file'), 'secret');
    symlinkSync('../secret', join(root, 'link'));
    symlinkSync('../outside', join(root, 'directory-link'));
    symlinkSync('/dev/zero', join(root, 'zero'));
    mkdirSync(join(root, 'directory'));
    spawnSync('mkfifo', [join(root, 'pipe')]);
    const tree = createWorkTree(root);
    const started = Date.now();
    for (const path of ['link', 'directory-link/file', 'zero', 'directory', 'pipe']) {
      expect(tree.read(path)).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
    }
    expect(Date.now() - started).toBeLessThan(2000);
  });

  it('F06: refuses a file that became a link after the listing', () => {
    writeFileSync(join(base, 'secret'), 'secret');
    put('package-lock.json');
    const tree = createWorkTree(root);
    expect(tree.list().ok).toBe(true);
    renameSync(join(root, 'package-lock.json'), join(root, 'old'));
    symlinkSync('../secret', join(root, 'package-lock.json'));
    expect(tree.read('package-lock.json')).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
  });

  it('says that a missing file is not found', () => {
    expect(createWorkTree(root).read('none')).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });
});
