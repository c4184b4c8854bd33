import { describe, expect, it } from 'vitest';

import type { Component } from '../../src/domain/component.ts';
import { readLockIdentities } from '../../src/verify/forges.ts';

const read = (rows: Component['attestationIdentities'], locations: Component['locations'] = []) =>
  readLockIdentities({
    lockfile: 'pylock.toml',
    locations,
    ...(rows !== undefined ? { attestationIdentities: rows } : {}),
  } as Component);
const source = { file: 'pylock.toml', line: 1 };
const GITHUB = { issuer: 'https://token.actions.githubusercontent.com', source };
const GITLAB = { issuer: 'https://gitlab.com', source };

describe('who a lockfile expects', () => {
  it.each([
    [
      'a workflow at GitHub',
      { kind: 'GitHub', repository: 'owner/name', workflow: 'release.yml' },
      { ...GITHUB, repository: 'https://github.com/owner/name', workflow: 'release.yml' },
    ],
    [
      'a repository alone',
      { kind: 'GitHub', repository: 'owner/name' },
      { ...GITHUB, repository: 'https://github.com/owner/name' },
    ],
    [
      'a workflow at GitLab',
      { kind: 'GitLab', repository: 'group/sub/name', workflow_filepath: '.gitlab-ci.yml' },
      { ...GITLAB, repository: 'https://gitlab.com/group/sub/name', workflow: '.gitlab-ci.yml' },
    ],
  ])('%s', (_, row, expected) => {
    expect(read([row])).toStrictEqual([expected]);
  });

  it.each([
    ['another kind', { kind: 'Google', repository: 'owner/name' }],
    ['no kind', { repository: 'owner/name' }],
    ['the name of an inherited member as its kind', { kind: 'constructor', repository: 'owner/name' }],
    ['no repository', { kind: 'GitHub', workflow: 'release.yml' }],
  ] as const)('a row with %s is left out', (_, row) => {
    const good = { kind: 'GitHub', repository: 'owner/name' };
    expect(read([row as Record<string, string>, good])).toHaveLength(1);
  });

  it('says where', () => {
    const row = { kind: 'GitHub', repository: 'owner/name' };
    expect(read([row], [{ file: 'a/pylock.toml', line: 12 }])[0]?.source).toEqual({
      file: 'a/pylock.toml',
      line: 12,
    });
    expect(read(undefined)).toEqual([]);
  });
});
