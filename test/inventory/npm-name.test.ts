import { describe, expect, it } from 'vitest';

import { isLocalName, isNpmName, makeNpmPurl } from '../../src/inventory/npm-name.ts';
import { joinInside } from '../../src/inventory/npm-path.ts';
import { addressSource, classifySpec, gitSource, splitAlias } from '../../src/inventory/npm-spec.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

describe('isNpmName', () => {
  it('takes names the registry holds, old ones included', () => {
    for (const name of [
      'a',
      'left-pad',
      '@types/node',
      'JSONStream',
      'a.b_c',
      '@a/b.c',
      '1',
      '-',
      '__proto__',
      'constructor',
    ]) {
      expect(isNpmName(name), name).toBe(true);
    }
  });

  it('N01 N02 N04 N05 refuses line ends, direction marks, other alphabets, paths and long names', () => {
    const bad = [
      '',
      '.',
      '..',
      '.hidden',
      'a\n::error::owned',
      'a\r\n::add-mask::x',
      'a b',
      'a/b',
      '@a',
      '@/b',
      '@a/',
      '@a/b/c',

      'a\u202eb',
      'a\u200bb',
      '\u0430xios',
      'a%2fb',
      'a\\b',
      '../../etc',
      'node_modules',
      'a@1',
      'x'.repeat(215),
      'x'.repeat(1_000_000),
      'a\u0000',
      'é',
    ];
    for (const name of bad) expect(isNpmName(name), JSON.stringify(name.slice(0, 40))).toBe(false);
  });

  it('lets a local directory have a name the registry refuses, and no more', () => {
    expect(isLocalName('$repo-utils')).toBe(true);
    for (const name of ['..', 'a/..', 'a b', 'a\n', '@a/b/c', 'é'])
      expect(isLocalName(name), name).toBe(false);
  });
});

describe('makeNpmPurl', () => {
  it('N03 encodes the scope, and tells sources apart', () => {
    const of = (source: Parameters<typeof makeNpmPurl>[2]) => makeNpmPurl('@a/b', '1.0.0', source);
    expect(of({ kind: 'registry', url: 'https://registry.example/x.tgz' })).toEqual({
      ok: true,
      value: 'pkg:npm/%40a/b@1.0.0',
    });
    const others = [
      of({ kind: 'git', url: 'git+ssh://git@github.com/o/r.git', commit: SHA }),
      of({ kind: 'url', url: 'https://user:secret@files.example/x.tgz' }),
      of({ kind: 'path', path: 'vendor/x' }),
    ].map((result) => (result.ok ? result.value : ''));
    expect(new Set(others).size).toBe(3);
    for (const purl of others) expect(purl).toMatch(/^pkg:npm\/%40a\/b@1\.0\.0\?(?:vcs_url|download_url)=/);
    expect(others.join(' ')).not.toContain('secret');
  });

  it('says whether name or version is wrong', () => {
    expect(makeNpmPurl('a b', '1', { kind: 'registry' })).toMatchObject({ error: { code: 'bad-name' } });
    expect(makeNpmPurl('a', '1\n2', { kind: 'registry' })).toMatchObject({ error: { code: 'bad-version' } });
    expect(makeNpmPurl('a', '9'.repeat(257), { kind: 'registry' })).toMatchObject({
      error: { code: 'bad-version' },
    });
  });
});

describe('classifySpec', () => {
  it.each([
    ['^1.2.3', 'registry'],
    ['', 'registry'],
    ['*', 'registry'],
    ['latest', 'registry'],
    ['>=1 <2 || 3.x', 'registry'],
    ['npm:^1.0.0', 'registry'],
    ['npm:latest', 'registry'],
    ['npm:real@^1', 'alias'],
    ['npm:@scope/real@^1', 'alias'],
    ['npm:@scope/real', 'alias'],
    ['jsr:@std/path@1', 'alias'],
    ['workspace:*', 'workspace'],
    ['catalog:', 'workspace'],
    ['file:../x', 'path'],
    ['file:///etc', 'path'],
    ['link:./x', 'path'],
    ['portal:../x', 'path'],
    ['patch:a@npm%3A1.0.0#./x.patch', 'path'],
    ['./x', 'path'],
    ['..', 'path'],
    ['~/x', 'path'],
    ['/abs', 'path'],
    ['C:\\x', 'path'],
    ['~1.2.3', 'registry'],
    ['owner/repo', 'git'],
    ['owner/repo#v1', 'git'],
    ['github:owner/repo', 'git'],
    ['git+ssh://git@github.com/o/r.git', 'git'],
    ['git@github.com:o/r.git', 'git'],
    ['https://git.example/o/r.git#main', 'git'],
    ['https://files.example/x.tgz', 'url'],
    ['http://files.example/x.tgz', 'url'],
    ['runtime:22', 'url'],
  ])('N14 %s is %s', (spec, kind) => {
    expect(classifySpec(spec)).toBe(kind);
  });

  it('N11 stays quick on hostile ranges', () => {
    const before = performance.now();
    for (const spec of [
      '^1.2.3 '.repeat(50_000),
      `npm:${'@'.repeat(100_000)}`,
      '/'.repeat(100_000),
      'a/'.repeat(100_000),
    ]) {
      classifySpec(spec);
      splitAlias(spec);
      addressSource(spec);
    }
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('addresses', () => {
  it('takes the commit of a git address only when it is a whole one', () => {
    expect(gitSource(`git+ssh://git@h.example/o/r.git#${SHA}`)).toEqual({
      kind: 'git',
      url: 'git+ssh://git@h.example/o/r.git',
      commit: SHA,
    });
    expect(gitSource(`https://h.example/o/r.git#commit=${SHA}`)).toMatchObject({ commit: SHA });
    expect(gitSource('github:o/r#v1')).toEqual({ kind: 'git', url: 'github:o/r' });
    expect(gitSource('github:o/r#0123456')).toEqual({ kind: 'git', url: 'github:o/r' });
    expect(addressSource(`https://codeload.github.com/o/r/tar.gz/${SHA}`)).toMatchObject({
      kind: 'git',
      commit: SHA,
    });
    expect(addressSource('https://codeload.github.com/o/r/tar.gz/main')).toEqual({
      kind: 'git',
      url: 'https://codeload.github.com/o/r/tar.gz/main',
    });
    expect(addressSource('https://registry.example/a/-/a-1.0.0.tgz')).toBeUndefined();
    expect(addressSource('file:vendor/a.tgz')).toEqual({ kind: 'path', path: 'vendor/a.tgz' });
    expect(splitAlias('npm:@s/real@^1.0.0')).toEqual({ name: '@s/real', range: '^1.0.0' });
  });

  it('P16 joins paths inside the root and refuses those that leave it', () => {
    expect(joinInside('.', 'a/../b/./c')).toBe('b/c');
    expect(joinInside('apps/web', '../../lib')).toBe('lib');
    expect(joinInside('apps', '..')).toBe('.');
    for (const path of [
      '..',
      '../x',
      'a/../../x',
      '/etc',
      '~/x',
      'C:\\x',
      '..\\x',
      '\\\\srv\\x',
      'a\u0000b',
    ]) {
      expect(joinInside('.', path), path).toBeUndefined();
    }
  });
});
