import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';

import { commitFiles, readFileAt, startGithub, type GithubEmulator } from '../support/github-emulator.ts';
import { expectJob, fileOf } from './support/expect-run.ts';
import { pushCheckout, REPOSITORY } from './support/fixture-repo.ts';
import type { Files } from './support/git.ts';
import { startGitServer, type GitServer } from './support/git-server.ts';
import { ACTION as ACTION_NAME, runAct, type ActRun } from './support/run-act.ts';
import { ROOT } from './support/tools.ts';
import { stepWorkflow, WORKFLOW } from './support/workflows.ts';

const snapshot = inject('snapshot');
const BRANCH = 'countersign/pin';
const CI = '.github/workflows/ci.yml';
const ACTION: Files = { 'action.yml': 'runs:\n  using: node24\n  main: index.js\n', 'index.js': '' };
const TOKENS = {
  e2eAppToken0123456789: { login: 'pinner[bot]', kind: 'app' },
  e2eRunnerToken0123456: { login: 'github-actions[bot]', kind: 'runner' },
} as const;

let server: GitServer;
let commit: string;
let github: GithubEmulator;
beforeAll(async () => {
  server = await startGitServer();
  commit = server.release('acme/tool', 'v1', ACTION);
});
afterAll(() => server.close());
beforeEach(async () => {
  github = await startGithub({ tokens: TOKENS, repository: REPOSITORY });
  return () => github.close();
});

function project(uses: readonly string[], inputs: Readonly<Record<string, string>>): Record<string, string> {
  return {
    [WORKFLOW]: stepWorkflow(snapshot, {
      command: 'pin',
      only: CI,
      'pull-request': 'true',
      ...inputs,
    }),
    [CI]: `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${uses.map((use) => `      - uses: ${use} # keep\n`).join('')}`,
  };
}

/** The same files checked out and on the emulator’s main branch. */
async function pin(files: Record<string, string>): Promise<ActRun> {
  await commitFiles(github, REPOSITORY, { files });
  return runAct({
    checkout: pushCheckout(files),
    snapshot,
    workflow: WORKFLOW,
    token: 'e2eRunnerToken0123456',
    env: { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: server.url },
  });
}

const pulls = () =>
  github.call<{ number: number; body: string }[]>('GET', `/repos/${REPOSITORY}/pulls?state=open`);

describe('pin as a step', () => {
  it('opens a pull request, and updates it', async () => {
    const token = { token: 'e2eAppToken0123456789' };
    const first = await pin(project(['acme/tool@v1'], token));
    expectJob(first, 'check', 'success');
    expect(first.step('countersign').outputs).toMatchObject({ changes: '1', 'pull-request-number': '1' });
    const text = await readFileAt(github, REPOSITORY, { path: CI, ref: BRANCH });
    expect(text).toContain(`      - uses: acme/tool@${commit} # v1 `);
    expect(text).toMatch(/keep\n$/);
    expect(first.step('countersign').summary).toContain('was opened');

    const second = await pin(project(['acme/tool@v1', 'acme/tool/sub@v1'], token));
    expectJob(second, 'check', 'success');
    expect(second.step('countersign').outputs).toMatchObject({ changes: '2', 'pull-request-number': '1' });
    expect(await pulls()).toHaveLength(1);
    expect(await readFileAt(github, REPOSITORY, { path: CI, ref: BRANCH })).toContain(
      `acme/tool/sub@${commit}`,
    );
    for (const run of [first, second]) expect(run.text).not.toContain('e2eAppToken0123456789');
  });

  it('runs the caller to copy as it is, on its schedule', async () => {
    const caller = readFileSync(join(ROOT, 'workflows', 'callers', 'pin-pull-request.yml'), 'utf8');
    const here = caller.replace(/OWNER\/countersign@[0-9a-f]{40}/, `${ACTION_NAME}@${snapshot.sha}`);
    const files = { ...project(['acme/tool@v1'], {}), [WORKFLOW]: here };
    await commitFiles(github, REPOSITORY, { files });
    const run = await runAct({
      checkout: { ...pushCheckout(files), event: 'schedule' },
      snapshot,
      workflow: WORKFLOW,
      token: 'e2eRunnerToken0123456',
      secrets: { COUNTERSIGN_PIN_TOKEN: 'e2eAppToken0123456789' },
      env: { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: server.url },
    });
    expectJob(run, 'countersign', 'success');
    expect(await pulls()).toHaveLength(1);
    expect(await readFileAt(github, REPOSITORY, { path: CI, ref: BRANCH })).toContain(
      `acme/tool@${commit} # v1`,
    );
    expect(run.text).not.toContain('e2eAppToken0123456789');
  });

  it('with GITHUB_TOKEN pushes nothing, and uploads the patch', async () => {
    const run = await pin(project(['acme/tool@v1'], {}));
    expectJob(run, 'check', 'failure');
    const { outputs, annotations, summary } = run.step('countersign');
    expect(outputs).toMatchObject({ verdict: 'unknown', 'pull-request-number': '' });
    expect(annotations[0]?.message).toContain('GITHUB_TOKEN can never be allowed');
    expect(summary).toContain('git apply countersign-pin.patch');
    expect(fileOf(run, 'countersign', 'countersign-pin.patch')).toContain(
      `+      - uses: acme/tool@${commit}`,
    );
    expect(await pulls()).toEqual([]);
    expect(github.sent.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
      '/graphql',
    ]);
  });
});
