import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { readInputs } from '../../src/action/inputs.ts';
import { runPinStep, type PinEngine, type PinStepPlan } from '../../src/action/pin.ts';
import { ok, err } from '../../src/domain/result.ts';
import { commitFiles, startGithub, type GithubEmulator } from '../support/github-emulator.ts';

const REPOSITORY = 'acme/app';
const TOKENS = {
  'app-token-0123456789': { login: 'pinner[bot]', kind: 'app' },
  'runner-token-0123456': { login: 'github-actions[bot]', kind: 'runner' },
} as const;
const CI = '.github/workflows/ci.yml';

let github: GithubEmulator;
// One for all: the runner's toolkit remembers where the summary goes.
const folder = mkdtempSync(join(tmpdir(), 'countersign-pin-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  github = await startGithub({ tokens: TOKENS, repository: REPOSITORY });
  await commitFiles(github, REPOSITORY, {
    files: { [`app/${CI}`]: 'uses: a/b@v1\n', [CI]: 'uses: a/b@v1\n' },
  });
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'));
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'summary'));
  vi.stubEnv('GITHUB_API_URL', github.url);
  vi.stubEnv('GITHUB_REPOSITORY', REPOSITORY);
  vi.stubEnv('GITHUB_REF', 'refs/heads/main');
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', '');
  return () => github.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const LOOSE: PinStepPlan = {
  files: [{ path: CI, before: 'uses: a/b@v1\n', after: 'uses: a/b@0123 # v1\n' }],
  changes: [
    {
      reference: { kind: 'action', text: 'a/b@v1', location: { file: CI, line: 1 } },
      from: 'v1',
      to: '0123',
      why: 'the tag v1',
    },
  ],
  left: [],
  locks: [],
  problems: [],
  counts: { exact: 0, loose: 1, undecidable: 0 },
};
const TIDY: PinStepPlan = {
  ...LOOSE,
  files: [],
  changes: [],
  counts: { exact: 3, loose: 0, undecidable: 0 },
};

async function run(
  inputs: Readonly<Record<string, string>>,
  options: { readonly plan?: PinStepPlan | string; readonly exitCode?: 0 | 3; readonly prefix?: string } = {},
) {
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  const read = readInputs();
  if (!read.ok) throw new Error(read.error);
  const { plan = LOOSE, exitCode = 0, prefix } = options;
  const engine: PinEngine = {
    plan: async () => (typeof plan === 'string' ? err(plan) : ok({ plan, exitCode, text: '1 reference' })),
    renderDiff: (files) => files.map(({ path, after }) => `+++ b/${path}\n+${after}`).join(''),
  };
  let log = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  const world = { clock: { now: () => 0 }, git: prefix === undefined ? undefined : { prefix } };
  const openAttester = () => Promise.reject(new Error('pin attests nothing'));
  const context = { inputs: read.value, world: world as never, outputDir: folder, openAttester };
  const code = await runPinStep(context, engine);
  const text = readFileSync(join(folder, 'output'), 'utf8');
  const outputs = Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );
  return { code, outputs, log, summary: readFileSync(join(folder, 'summary'), 'utf8') };
}

const pulls = () =>
  github.call<{ title: string; body: string }[]>('GET', `/repos/${REPOSITORY}/pulls?state=open`);

describe('the step', () => {
  it('keeps a patch when no pull request is asked for, and asks nobody', async () => {
    const { code, outputs, summary } = await run({});
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'pass', changes: '1', loose: '1', 'pull-request-url': '' });
    expect(readFileSync(outputs['patch-path'] ?? '', 'utf8')).toContain(`+++ b/${CI}`);
    expect(summary).toContain('### 1 of 1 loose references can be pinned: see the patch');
    expect(github.sent).toEqual([]);
  });

  it('opens a pull request that lists every change, then finds it up to date', async () => {
    const inputs = {
      'pull-request': 'true',
      token: 'app-token-0123456789',
      'commit-message': 'Pin\n\nBecause.',
    };
    const first = await run(inputs);
    expect(first.code).toBe(0);
    expect(first.outputs).toMatchObject({ verdict: 'pass', 'pull-request-number': '1' });
    expect(first.outputs['pull-request-url']).toMatch(/\/acme\/app\/pull\/1$/);
    const [pull] = await pulls();
    expect(pull?.title).toBe('Pin');
    expect(pull?.body).toContain('`a/b`');
    expect(first.summary).toMatch(
      /^### 📌 1 of 1 loose references pinned: pull request \[#1\]\(\S+\) was opened/,
    );
    const again = await run(inputs);
    expect(again.log).toContain('Pull request 1 holds these changes already');
    expect(await pulls()).toHaveLength(1);
  });

  it('says before anything is pushed that GITHUB_TOKEN may not, and keeps the patch', async () => {
    const { code, outputs, log, summary } = await run({
      'pull-request': 'true',
      token: 'runner-token-0123456',
    });
    expect(code).toBe(2);
    expect(outputs).toMatchObject({ verdict: 'unknown', 'exit-code': '2', 'pull-request-number': '' });
    expect(readFileSync(outputs['patch-path'] ?? '', 'utf8')).toContain(CI);
    expect(log).toMatch(
      /::error title=Countersign::No pull request, and nothing was pushed: 1 workflow file would change/,
    );
    expect(summary).toContain('### ⛔ No pull request for 1 of 1 loose references: nothing was pushed');
    expect(summary).toContain('the output `patch-path` names; it was not uploaded');
    expect(github.sent.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
      '/graphql',
    ]);
    expect(await pulls()).toEqual([]);
  });

  it('closes nothing and says so when nothing is to be changed', async () => {
    const inputs = { 'pull-request': 'true', token: 'app-token-0123456789' };
    await run(inputs);
    const { code, outputs, log, summary } = await run(inputs, { plan: TIDY });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ changes: '0', loose: '0', 'patch-path': '' });
    expect(log).toContain('no pull request is opened, and none is closed');
    expect(summary).toContain('✅ Nothing is loose');
    expect(await pulls()).toHaveLength(1);
  });

  it('names files from the top of the repository', async () => {
    const inputs = { 'pull-request': 'true', token: 'app-token-0123456789' };
    const { code, outputs } = await run(inputs, { prefix: 'app/' });
    expect(code).toBe(0);
    expect(readFileSync(outputs['patch-path'] ?? '', 'utf8')).toContain(`+++ b/app/${CI}`);
    const { files } = await github.call<{ files: { filename: string }[] }>(
      'GET',
      `/repos/${REPOSITORY}/compare/main...countersign/pin`,
    );
    expect(files.map(({ filename }) => filename)).toEqual([`app/${CI}`]);
  });

  it('proposes a lockfile of the workflows that is not there yet, also when nothing is loose', async () => {
    const path = '.github/workflows/actions.lock';
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const plan: PinStepPlan = {
      ...TIDY,
      files: [{ path, before: '', after: 'version: x\n', created: true }],
      actionsLock: {
        path,
        before: '',
        after: 'version: x\n',
        changes: [{ key: 'acme/tool@v1', to: commit }],
        left: [{ kind: 'workflow', what: CI, why: 'an @everyone', location: { file: CI, line: 3 } }],
        notHeld: [
          { kind: 'image', what: 'docker://a/b:1', why: 'no images', location: { file: CI, line: 4 } },
        ],
        lostRemarks: 0,
        problems: [],
      },
    };
    const inputs = { 'pull-request': 'true', token: 'app-token-0123456789' };
    const first = await run(inputs, { plan });
    expect([first.code, first.outputs['pull-request-number']]).toEqual([0, '1']);
    expect(first.summary).toMatch(/^### 📌 The Actions lockfile written: pull request \[#1\]/);
    const [pull] = await pulls();
    expect(pull?.body).toContain(`Beside that only \`${path}\` changes.`);
    expect(pull?.body).toContain('| `acme/tool@v1` | new → `0123456789ab` |');
    expect(pull?.body).toContain(`| \`${CI}:4\` | \`docker://a/b:1\` | no images |`);
    expect(pull?.body).not.toMatch(/(?<!`)@everyone/);
    const { files } = await github.call<{ files: { filename: string; status: string }[] }>(
      'GET',
      `/repos/${REPOSITORY}/compare/main...countersign/pin`,
    );
    expect(files).toMatchObject([{ filename: path, status: 'added' }]);
    expect((await run(inputs, { plan })).log).toContain('Pull request 1 holds these changes already');
    const both = await run({}, { plan: { ...LOOSE, ...plan, files: [...LOOSE.files, ...plan.files] } });
    expect(both.code).toBe(0);
  });

  it('keeps its exit code when something could not be resolved', async () => {
    const { code, outputs } = await run({}, { exitCode: 3 });
    expect([code, outputs['verdict']]).toEqual([3, 'unknown']);
  });

  it('is refused on a pull request, and without a token', async () => {
    vi.stubEnv('GITHUB_REF', 'refs/pull/7/merge');
    const on = await run({ 'pull-request': 'true', token: 'app-token-0123456789' });
    expect([on.code, on.log]).toEqual([2, expect.stringContaining('refs/pull/7/merge, which is no branch')]);
    vi.stubEnv('GITHUB_REF', 'refs/heads/main');
    const without = await run({ 'pull-request': 'true', token: '' });
    expect([without.code, without.log]).toEqual([2, expect.stringContaining('No token was given')]);
    expect(github.sent).toEqual([]);
  });

  it('a wrong input of the plan is the error', async () => {
    const { code, log } = await run({}, { plan: 'the input exclude gives no reason\n::error::owned' });
    expect(code).toBe(2);
    expect(log).not.toMatch(/^::error::owned/m);
  });

  it('masks its token', async () => {
    const { log } = await run({ 'pull-request': 'true', token: 'app-token-0123456789' });
    expect(log.split('\n').filter((line) => line.includes('app-token'))).toEqual([
      '::add-mask::app-token-0123456789',
    ]);
  });
});
