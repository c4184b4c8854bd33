import { describe, expect, it } from 'vitest';

import { makeActionComponent } from '../../src/inventory/action-component.ts';
import { describePin, findTag, repositoryOf } from '../../src/pin/describe-pin.ts';
import type { Component } from '../../src/domain/component.ts';
import type { RemoteRefs } from '../../src/ports.ts';

const id = (letter: string) => letter.repeat(40);

function remote(refs: Readonly<Record<string, string>>): RemoteRefs {
  return {
    url: 'https://github.com/acme/do',
    refs: Object.entries(refs).map(([name, commit]) => ({ name, object: commit, commit })),
    evidence: { kind: 'http', url: '', fetchedAt: '2026-03-24T10:39:00.000Z', sha256: '' },
  };
}

function use(text: string, comment?: string): Component {
  const made = makeActionComponent({
    text,
    kind: 'action',
    location: { file: 'ci.yml', line: 1 },
    ...(comment === undefined ? {} : { comment }),
  });
  if (!made.ok) throw new Error(made.error.message);
  return { ...made.value, lockfile: 'ci.yml', format: 'workflow' };
}

const claim = (comment: string, refs: Readonly<Record<string, string>>, commit = id('a')) =>
  describePin(remote(refs), use(`acme/do@${commit}`, comment)).claimed?.state;

describe('what a remark claims', () => {
  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['the version', 'v1.2.3', { 'refs/tags/v1.2.3': id('a') }, 'here'],
    ['without its v', '1.2.3', { 'refs/tags/v1.2.3': id('a') }, 'here'],
    ['with one too many', 'v1.2.3', { 'refs/tags/1.2.3': id('a') }, 'here'],
    ['of one action among several', 'v0.2.2', { 'refs/tags/name/v0.2.2': id('a') }, 'here'],
    [
      'of one action whose number others have too',
      'v0.2.2',
      { 'refs/tags/name/v0.2.2': id('a'), 'refs/tags/other/v0.2.2': id('b') },
      'here',
    ],
    [
      'with the name of the action',
      'name/v0.2.2',
      { 'refs/tags/name/v0.2.2': id('a'), 'refs/tags/v0.2.2': id('b') },
      'here',
    ],
    [
      'of another action',
      'name/v0.2.2',
      { 'refs/tags/name/v0.2.2': id('b'), 'refs/tags/other/v0.2.2': id('a') },
      'elsewhere',
    ],
    ['a prerelease', 'v4.0.0rc1', { 'refs/tags/v4.0.0rc1': id('a') }, 'here'],
    ['the release of a prerelease', 'v4.0.0', { 'refs/tags/v4.0.0-rc.1': id('a') }, 'absent'],
    ['a line that moved on', 'v4', { 'refs/tags/v4': id('b'), 'refs/tags/v4.1.0': id('a') }, 'drifted'],
    ['a line without its own tag', 'v4', { 'refs/tags/v4.1.0': id('a') }, 'drifted'],
    ['another line', 'v4', { 'refs/tags/v4': id('b'), 'refs/tags/v3.1.0': id('a') }, 'elsewhere'],
    ['a branch that is there', 'v4', { 'refs/heads/v4': id('a') }, 'here'],
    ['a branch that moved on', 'v4', { 'refs/heads/v4': id('b') }, 'elsewhere'],
    ['nothing there is', 'v9.9.9', { 'refs/tags/v1.0.0': id('a') }, 'absent'],
    ['in an empty repository', 'v1', {}, 'absent'],
    [
      'latest beside versions',
      'v1.0.0',
      { 'refs/tags/latest': id('b'), 'refs/tags/v1.0.0': id('a') },
      'here',
    ],
  ])('%s', (_title, comment, refs, expected) => {
    expect(claim(comment, refs)).toBe(expected);
  });
});

describe('what a reference leads to', () => {
  const refs = {
    'refs/heads/main': id('d'),
    'refs/heads/release/v1': id('b'),
    'refs/tags/latest': id('d'),
    'refs/tags/v1': id('c'),
    'refs/tags/v1.2.3': id('c'),
    'refs/tags/v1.3.0-rc.1': id('d'),
    'refs/tags/v2.0.0': id('e'),
  };
  const of = (text: string, more: Readonly<Record<string, string>> = {}) =>
    describePin(remote({ ...refs, ...more }), use(text));

  it('prefers the full version among several tags of one commit', () => {
    expect(of('acme/do@v1')).toMatchObject({
      commit: id('c'),
      tags: ['v1', 'v1.2.3'],
      written: 'tag',
      replacement: { commit: id('c'), version: 'v1.2.3' },
      newest: { tag: 'v2.0.0' },
      newestInLine: { tag: 'v1.2.3' },
    });
  });

  it('G06: has a state for each kind of name', () => {
    expect(of('acme/do@release/v1')).toMatchObject({ commit: id('b'), written: 'branch' });
    expect(of('acme/do@release/v1').replacement).toBeUndefined();
    expect(of('acme/do@nothing')).toMatchObject({ written: 'neither', tags: [], branches: [] });
    expect(of('acme/do@nothing').commit).toBeUndefined();
    expect(of(`acme/do@${'c'.repeat(7)}`)).toMatchObject({
      commit: id('c'),
      replacement: { version: 'v1.2.3' },
    });
    const both = of('acme/do@v1', { 'refs/heads/v1': id('d') });
    expect(both).toMatchObject({ written: 'both' });
    expect(both.commit).toBeUndefined();
    expect(both.replacement).toBeUndefined();
    expect(of(`acme/do@${id('c')}`, { [`refs/heads/${id('c')}`]: id('d') })).toMatchObject({
      commit: id('c'),
      written: 'branch',
    });
  });

  it('names the repository of actions in a folder, and of none that an expression decides', () => {
    expect(repositoryOf(use('acme/do/sub/dir@v1'))).toBe('acme/do');
    expect(repositoryOf(use('acme/${{ matrix.x }}@v1'))).toBeUndefined();
  });

  it('does not guess between two tags of one number', () => {
    const two = remote({ 'refs/tags/a/v1.0.0': id('a'), 'refs/tags/b/v1.0.0': id('b') });
    expect(findTag(two, 'v1.0.0')).toBeUndefined();
    expect(findTag(two, 'a/v1.0.0')?.commit).toBe(id('a'));
    expect(findTag(two, '__proto__')).toBeUndefined();
  });
});
