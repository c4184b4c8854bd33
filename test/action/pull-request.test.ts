import { beforeEach, describe, expect, it } from 'vitest';

import { refuseBranch } from '../../src/action/branch-name.ts';
import { openGithubHost } from '../../src/action/github-host.ts';
import { COMMIT_MARK, PULL_MARK } from '../../src/action/own-branch.ts';
import { proposeChanges, type Proposal } from '../../src/action/pull-request.ts';
import {
  commitFiles,
  readFileAt,
  startGithub,
  type GithubEmulator,
  type Instead,
  type Sent,
} from '../support/github-emulator.ts';

const REPOSITORY = 'acme/app';
const BRANCH = 'countersign/pin';
const CI = '.github/workflows/ci.yml';
const BEFORE = { [CI]: 'uses: a/b@v1\r\n', 'run.sh': '#!/bin/sh\n', Dockerfile: '\ufeffFROM x:1' };
const DOCKER = { path: 'Dockerfile', before: BEFORE.Dockerfile, after: '\ufeffFROM x:1@sha256:0' };
const WORKFLOW = { path: CI, before: BEFORE[CI], after: 'uses: a/b@0123 # v1\r\n' };

const TOKENS = {
  'app-token': { login: 'pinner[bot]', kind: 'app' },
  'runner-token': { login: 'github-actions[bot]', kind: 'runner' },
  'classic-token': { login: 'ann', kind: 'classic', scopes: ['repo', 'workflow'] },
  'narrow-token': { login: 'ann', kind: 'classic', scopes: ['repo'] },
  'fine-token': { login: 'bob', kind: 'fine-grained' },
} as const;

let github: GithubEmulator;
beforeEach(async () => {
  github = await startGithub({ tokens: TOKENS, repository: REPOSITORY });
  await commitFiles(github, REPOSITORY, { files: BEFORE });
  github.sent.length = 0;
  return () => github.close();
});

const PROPOSAL: Proposal = {
  files: [WORKFLOW, DOCKER],
  branch: BRANCH,
  message: 'Pin things',
  title: 'Pin things',
  body: 'All of it.',
  labels: [],
};

async function propose(over: Partial<Proposal> = {}, token: keyof typeof TOKENS | 'wrong' = 'app-token') {
  const talked: string[] = [];
  const host = openGithubHost({
    token,
    api: github.url,
    repository: REPOSITORY,
    patience: 3_000,
    talk: (line) => talked.push(line),
  });
  const outcome = await proposeChanges({ ...PROPOSAL, ...over }, host);
  return outcome.ok
    ? { talked, done: outcome.value, refused: '' }
    : { talked, done: undefined, refused: outcome.error.message };
}

interface Pull {
  number: number;
  title: string;
  body: string;
  user: { login: string };
  head: { ref: string; sha: string };
  base: { ref: string };
  labels: { name: string }[];
}

const pulls = (): Promise<Pull[]> => github.call<Pull[]>('GET', `/repos/${REPOSITORY}/pulls?state=open`);
const headOf = async (branch: string): Promise<string | undefined> =>
  (
    await github
      .call<{ object: { sha: string } }>('GET', `/repos/${REPOSITORY}/git/ref/heads/${branch}`)
      .catch(() => undefined)
  )?.object.sha;
/** Requests that would change something that anyone sees. */
const pushes = (): Sent[] =>
  github.sent.filter(
    ({ method, path, body }) =>
      method !== 'GET' &&
      path !== '/graphql' &&
      !(path.endsWith('/pulls') && (body as { head: string }).head.includes('..')),
  );

describe('the first time', () => {
  it('makes one commit on the head of the base, and a pull request', async () => {
    const { done, refused } = await propose({ labels: ['dependencies'] });
    expect(refused).toBe('');
    expect(done).toMatchObject({ number: 1, state: 'opened', notes: [] });
    const [pull] = await pulls();
    expect(pull).toMatchObject({
      title: 'Pin things',
      body: `${PULL_MARK}\nAll of it.`,
      user: { login: 'pinner[bot]' },
      head: { ref: BRANCH },
      base: { ref: 'main' },
    });
    expect(pull?.labels.map(({ name }) => name)).toEqual(['dependencies']);
    for (const { path, after } of PROPOSAL.files)
      expect(await readFileAt(github, REPOSITORY, { path, ref: BRANCH })).toBe(after);
    const commit = await github.call<{ message: string; parents: { sha: string }[] }>(
      'GET',
      `/repos/${REPOSITORY}/git/commits/${await headOf(BRANCH)}`,
    );
    expect(commit.message).toBe(`Pin things\n\n${COMMIT_MARK}`);
    expect(commit.parents.map(({ sha }) => sha)).toEqual([await headOf('main')]);
  });

  it('keeps the mode of a file', async () => {
    const script = { path: 'run.sh', before: BEFORE['run.sh'], after: '#!/bin/sh -e\n' };
    await propose({ files: [script] });
    const commit = await github.call<{ tree: { sha: string } }>(
      'GET',
      `/repos/${REPOSITORY}/git/commits/${await headOf(BRANCH)}`,
    );
    const { tree } = await github.call<{ tree: { path: string; mode: string }[] }>(
      'GET',
      `/repos/${REPOSITORY}/git/trees/${commit.tree.sha}`,
    );
    expect(tree.find(({ path }) => path === 'run.sh')?.mode).toBe('100755');
  });

  it('makes a file that is not there yet', async () => {
    const lock = { path: '.github/workflows/actions.lock', before: '', after: 'version: x\n' };
    expect((await propose({ files: [lock] })).done?.state).toBe('opened');
    expect(await readFileAt(github, REPOSITORY, { path: lock.path, ref: BRANCH })).toBe(lock.after);
    expect((await propose({ files: [lock] })).done?.state).toBe('unchanged');
  });

  it.each(['classic-token', 'fine-token'] as const)('works with a %s', async (token) => {
    const { done } = await propose({}, token);
    expect(done?.state).toBe('opened');
  });

  it('works with the runner’s token where no workflow file changes', async () => {
    expect((await propose({ files: [DOCKER] }, 'runner-token')).done?.state).toBe('opened');
  });
});

describe('again', () => {
  it('changes nothing when nothing changed', async () => {
    await propose();
    const head = await headOf(BRANCH);
    github.sent.length = 0;
    const { done } = await propose({ labels: ['late'] });
    expect(done).toMatchObject({ number: 1, state: 'unchanged' });
    expect(pushes()).toEqual([]);
    expect(await headOf(BRANCH)).toBe(head);
  });

  it('does so too when the base moved on elsewhere', async () => {
    await propose();
    const head = await headOf(BRANCH);
    await commitFiles(github, REPOSITORY, { files: { 'README.md': 'more\n' } });
    expect((await propose()).done?.state).toBe('unchanged');
    expect(await headOf(BRANCH)).toBe(head);
  });

  it('replaces its own commit, in the same pull request', async () => {
    await propose();
    const more = { ...DOCKER, after: '\ufeffFROM x:1@sha256:1' };
    const { done } = await propose({ files: [WORKFLOW, more], body: 'Another.' });
    expect(done).toMatchObject({ number: 1, state: 'updated' });
    const all = await pulls();
    expect(all.map(({ body }) => body)).toEqual([`${PULL_MARK}\nAnother.`]);
    expect(await readFileAt(github, REPOSITORY, { path: 'Dockerfile', ref: BRANCH })).toBe(more.after);
    const { total_commits: total } = await github.call<{ total_commits: number }>(
      'GET',
      `/repos/${REPOSITORY}/compare/main...${BRANCH}`,
    );
    expect(total).toBe(1);
  });

  it('replaces it when a file is no longer to be changed', async () => {
    await propose();
    expect((await propose({ files: [DOCKER] })).done?.state).toBe('updated');
    expect(await readFileAt(github, REPOSITORY, { path: CI, ref: BRANCH })).toBe(BEFORE[CI]);
  });

  it('opens a new one after the old one was closed', async () => {
    await propose();
    await github.call('PATCH', `/repos/${REPOSITORY}/pulls/1`, { state: 'closed' });
    expect((await propose()).done).toMatchObject({ number: 2, state: 'opened' });
  });
});

describe('what others made is never touched (O09)', () => {
  it('a commit of somebody else on the branch', async () => {
    await propose();
    const theirs = await commitFiles(github, REPOSITORY, {
      files: { x: '1' },
      branch: BRANCH,
      message: `Mine\n\n${COMMIT_MARK}`,
    });
    const { refused } = await propose({ body: 'New.' });
    expect(refused).toContain('a commit of another account than pinner[bot]');
    expect(await headOf(BRANCH)).toBe(theirs);
  });

  it('a commit that comes while ours is made', async () => {
    await propose();
    let theirs = '';
    let asked = false;
    github.instead = ({ method, path }) => {
      if (method === 'POST' && path.endsWith('/git/commits')) asked = true;
      if (!asked || method !== 'GET' || theirs !== '') return undefined;
      theirs = 'f'.repeat(40);
      return { status: 200, body: { ref: `refs/heads/${BRANCH}`, object: { sha: theirs } } };
    };
    const before = await headOf(BRANCH);
    const { refused } = await propose({ files: [DOCKER] });
    expect(refused).toContain('was moved meanwhile');
    expect(await headOf(BRANCH)).toBe(before);
  });

  it('a commit without our mark', async () => {
    const host = { branch: BRANCH, from: 'main', files: { x: '1' } };
    const theirs = await commitFiles(github, REPOSITORY, host);
    const { refused } = await propose();
    expect(refused).toContain('a commit that was not made here');
    expect(await headOf(BRANCH)).toBe(theirs);
  });

  it('a pull request that bears our mark and is another’s', async () => {
    await commitFiles(github, REPOSITORY, { branch: BRANCH, from: 'main', files: { x: '1' } });
    await github.call('POST', `/repos/${REPOSITORY}/pulls`, {
      title: 'Spoof',
      head: BRANCH,
      base: 'main',
      body: PULL_MARK,
    });
    const { refused } = await propose();
    expect(refused).toContain(
      'pull request 1 of the branch countersign/pin was not opened here by pinner[bot]',
    );
    expect(pushes()).toEqual([]);
  });
});

describe('nothing is pushed (G05)', () => {
  const answer = (match: (sent: Sent) => boolean, instead: Instead): void => {
    github.instead = (sent) => (match(sent) ? instead : undefined);
  };
  const FORBIDDEN = { status: 403, body: { message: 'Resource not accessible by integration' } };

  it.each<[string, RegExp, () => ReturnType<typeof propose>]>([
    [
      'with GITHUB_TOKEN and a workflow file',
      /^1 workflow file would change, and GITHUB_TOKEN can never .* GitHub App with the permissions contents, pull requests and workflows/,
      () => propose({}, 'runner-token'),
    ],
    ['with a classic token without workflow', /lacks the scope workflow/, () => propose({}, 'narrow-token')],
    ['with a wrong token', /wrong or has expired/, () => propose({}, 'wrong')],
    ['into its own base', /branch that the pull request would go into/, () => propose({ branch: 'main' })],
    ['into the default branch', /default branch/, () => propose({ branch: 'main', baseBranch: 'other' })],
    ['onto a name that git forbids', /cannot be called "a\.\.b"/, () => propose({ branch: 'a..b' })],
    [
      'when the base has another text',
      /Dockerfile is not on main as it was read here/,
      () => propose({ files: [{ ...DOCKER, before: 'FROM y' }] }),
    ],
    [
      'for a file that the base lacks',
      /new\.yml is not on main/,
      () => propose({ files: [{ ...DOCKER, path: 'a/new.yml' }] }),
    ],
  ])('%s', async (_, message, run) => {
    const { refused } = await run();
    expect(refused).toMatch(message);
    expect(pushes()).toEqual([]);
    expect(await headOf(BRANCH)).toBeUndefined();
  });

  it.each<[string, (sent: Sent) => boolean, Instead, RegExp]>([
    [
      'a token that may not open pull requests',
      ({ method, path }) => method === 'POST' && path.endsWith('/pulls'),
      FORBIDDEN,
      /may not open a pull request .* needs pull-requests: write/,
    ],
    [
      'a token that may not push',
      ({ path }) => path === `/repos/${REPOSITORY}`,
      { status: 200, body: { default_branch: 'main', permissions: { push: false } } },
      /contents: write is needed/,
    ],
    [
      'an archived repository',
      ({ path }) => path === `/repos/${REPOSITORY}`,
      { status: 200, body: { default_branch: 'main', archived: true } },
      /archived/,
    ],
    [
      'a repository that is not seen',
      ({ path }) => path === `/repos/${REPOSITORY}`,
      { status: 404, body: { message: 'Not Found' } },
      /not there, or the token may not see/,
    ],
    [
      'single sign-on',
      ({ path }) => path === `/repos/${REPOSITORY}`,
      { ...FORBIDDEN, headers: { 'x-github-sso': 'required; url=https://x' } },
      /single sign-on/,
    ],
    [
      'an identity that is not told',
      ({ path }) => path === '/graphql',
      { status: 200, body: { errors: [{}] } },
      /does not say whom the token belongs to/,
    ],
  ])('%s', async (_, match, instead, message) => {
    answer(match, instead);
    const { refused } = await propose();
    expect(refused).toMatch(message);
    expect(pushes()).toEqual([]);
  });

  it.each<[string, string, Instead, RegExp]>([
    [
      'contents',
      '/git/blobs',
      { ...FORBIDDEN, headers: { 'x-accepted-github-permissions': 'contents=write' } },
      /may not write contents .* would need contents=write\. The token needs contents: write/,
    ],
    [
      'workflow files, which only the tree shows',
      '/git/trees',
      { status: 404, body: { message: 'Not Found' } },
      /refused as not found.*To change workflow files, give as token a token of a GitHub App/,
    ],
    [
      'a protected name of a branch',
      '/git/refs',
      { status: 422, body: { message: 'Reference update failed', errors: ['rule violations'] } },
      /refused to make the branch \(status 422: Reference update failed: rule violations/,
    ],
  ])('the right to write %s is missing', async (_, end, instead, message) => {
    answer(({ method, path }) => method === 'POST' && path.endsWith(end), instead);
    const { refused } = await propose();
    expect(refused).toMatch(message);
    expect(await headOf(BRANCH)).toBeUndefined();
    expect(await pulls()).toEqual([]);
  });

  it('and a branch is taken back when its pull request is refused after all', async () => {
    answer(
      ({ method, path, body }) =>
        method === 'POST' && path.endsWith('/pulls') && (body as { head: string }).head === BRANCH,
      {
        status: 403,
        body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
      },
    );
    const { refused } = await propose();
    expect(refused).toMatch(/settings must also allow GitHub Actions to create pull requests/);
    expect(await headOf(BRANCH)).toBeUndefined();
  });
});

describe('faults on the way (G09)', () => {
  it('waits as a secondary limit asks, and goes on', async () => {
    let left = 2;
    github.instead = ({ path }) =>
      path.endsWith('/git/blobs') && left-- > 0
        ? {
            status: 403,
            headers: { 'retry-after': '1' },
            body: { message: 'You have exceeded a secondary rate limit.' },
          }
        : undefined;
    const { done, talked } = await propose();
    expect(done?.state).toBe('opened');
    expect(talked).toHaveLength(2);
  });

  it('gives up when it is asked to wait for longer than it may', async () => {
    github.instead = ({ path }) =>
      path.endsWith('/git/blobs')
        ? { status: 429, headers: { 'retry-after': '3600' }, body: { message: 'slow down' } }
        : undefined;
    expect((await propose()).refused).toContain('slow down for longer');
  });

  it('asks again after a fault of the server', async () => {
    let left = 1;
    github.instead = ({ path }) => (path.endsWith('/git/trees') && left-- > 0 ? { status: 502 } : undefined);
    expect((await propose()).done?.state).toBe('opened');
  });

  it('a label that may not be given is a note', async () => {
    github.instead = ({ path }) =>
      path.endsWith('/labels') ? { status: 403, body: { message: 'no' } } : undefined;
    const { done } = await propose({ labels: ['x'] });
    expect(done?.state).toBe('opened');
    expect(done?.notes[0]).toContain('may not label the pull request');
  });

  it('shows its token in no message', async () => {
    github.instead = ({ path, token }) =>
      path === `/repos/${REPOSITORY}`
        ? { status: 400, body: { message: `bad header: token ${token}` } }
        : undefined;
    const { refused } = await propose();
    expect(refused).toContain('bad header');
    expect(refused).not.toContain('app-token');
  });
});

describe('names of branches (G02)', () => {
  it.each(['countersign/pin', 'a', 'deps/pin-1.2_x'])('%s is one', (name) => {
    expect(refuseBranch(name, 'main')).toBeUndefined();
  });

  it.each([
    'main',
    '',
    '-x',
    'a b',
    'a;curl x|sh',
    '$(id)',
    '${{ github.token }}',
    'a..b',
    'a.lock',
    'a.lock/b',
    'refs/heads/a',
    '/a',
    'a/',
    'a//b',
    '.a',
    'a/.b',
    'a.',
    'a@{1}',
    'a~1',
    'a^',
    'a:b',
    'a?b',
    'a*',
    'a[b',
    'a\\b',
    'a\nb',
    'ä',
    'x'.repeat(201),
  ])('%j is none', (name) => {
    expect(refuseBranch(name, 'main')).not.toBeUndefined();
  });
});
