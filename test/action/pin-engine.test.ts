import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { readInputs } from '../../src/action/inputs.ts';
import { pinEngine } from '../../src/action/pin-engine.ts';
import { runPinStep } from '../../src/action/pin.ts';
import { readActionsLock } from '../../src/inventory/read-actions-lock.ts';
import { overlayTree } from '../../src/app/overlay-tree.ts';
import type { World } from '../../src/app/world.ts';
import { fixedClock } from '../../src/platform/clock.ts';
import { fakeTree } from '../inventory/fake-tree.ts';
import { serve } from '../pin/actions-lock-server.ts';
import { commitFiles, readFileAt, startGithub, type GithubEmulator } from '../support/github-emulator.ts';

const REPOSITORY = 'acme/app';
const CI = '.github/workflows/ci.yml';
const LOCK = '.github/workflows/actions.lock';
const FILES = { [CI]: 'on: push\njobs:\n  a:\n    steps:\n      - uses: acme/tool@v1\n' };
const A = 'a'.repeat(40);
const TOKEN = 'app-token-0123456789';

let github: GithubEmulator;
const folder = mkdtempSync(join(tmpdir(), 'countersign-engine-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  github = await startGithub({
    tokens: { [TOKEN]: { login: 'pinner[bot]', kind: 'app' } },
    repository: REPOSITORY,
  });
  await commitFiles(github, REPOSITORY, { files: FILES });
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

async function run(
  inputs: Readonly<Record<string, string>>,
  over: {
    readonly token?: boolean;
    readonly files?: Readonly<Record<string, string>>;
    readonly above?: true;
  } = {},
) {
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  const read = readInputs();
  if (!read.ok) throw new Error(read.error);
  const { remote, hosting } = serve(
    {
      'acme/tool': {
        refs: { 'refs/tags/v1': A, 'refs/tags/v1.2.3': A },
        files: { [A]: { 'action.yml': 'runs:\n  using: node24\n' } },
      },
    },
    { token: over.token ?? true },
  );
  const tree = overlayTree(
    fakeTree(FILES),
    Object.entries(over.files ?? {}).map(([path, after]) => ({ path, after })),
  );
  const world: Partial<World> = {
    clock: fixedClock('2026-03-24T12:00:00Z'),
    workTree: tree,
    git: undefined,
    above: over.above === true ? { prefix: 'app/', workTree: tree, tree: () => tree } : undefined,
    registries: async () => [],
    remotes: async () => ({ gitRemote: remote, hosting }),
    talk: () => {},
    readNamedFile: () => undefined,
  };
  let log = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  const openAttester = () => Promise.reject(new Error('pin attests nothing'));
  const context = { inputs: read.value, world: world as World, outputDir: folder, openAttester };
  const code = await runPinStep(context, pinEngine);
  return { code, log, summary: readFileSync(join(folder, 'summary'), 'utf8') };
}

describe('the pins of the step', () => {
  it('are proposed together with the lockfile of the workflows as they will be', async () => {
    const inputs = { 'actions-lock': 'true', 'pull-request': 'true', token: TOKEN };
    const first = await run(inputs);
    expect([first.code, first.log]).toEqual([
      0,
      expect.stringContaining('Actions lockfile: 1 entry changes'),
    ]);
    expect(first.summary).toMatch(/^### 📌 1 of 1 loose references and the Actions lockfile pinned/);
    const [workflow, text] = [
      await readFileAt(github, REPOSITORY, { ref: 'countersign/pin', path: CI }),
      await readFileAt(github, REPOSITORY, { ref: 'countersign/pin', path: LOCK }),
    ];
    expect(workflow).toContain(`acme/tool@${A} # v1.2.3`);
    const { lock, problems } = readActionsLock(LOCK, text ?? '');
    expect(problems).toEqual([]);
    expect(lock?.actions).toMatchObject([{ key: `acme/tool@${A}`, commit: A, repoId: '12', ownerId: '11' }]);
    expect((await run(inputs)).log).toContain('Pull request 1 holds these changes already');
  });

  it('are in one patch with it, which git applies', async () => {
    expect((await run({ 'actions-lock': 'true' })).code).toBe(0);
    const target = mkdtempSync(join(folder, 'tree-'));
    execFileSync('mkdir', ['-p', join(target, dirname(CI))]);
    writeFileSync(join(target, CI), FILES[CI]);
    execFileSync('git', ['apply', join(folder, 'countersign-pin.patch')], {
      cwd: target,
      env: {
        PATH: process.env['PATH'],
        GIT_CEILING_DIRECTORIES: folder,
        GIT_CONFIG_GLOBAL: '/dev/null',
      },
    });
    expect(readFileSync(join(target, LOCK), 'utf8')).toContain(`sha1-${A}`);
  });

  it('leave the lockfile alone unless it is asked for', async () => {
    const { code, log } = await run({});
    expect([code, log]).toEqual([0, expect.not.stringContaining('Actions lockfile')]);
    expect(readFileSync(join(folder, 'countersign-pin.patch'), 'utf8')).not.toContain(LOCK);
  });

  it('are kept, and the step ends with 3, when a workflow could not be locked', async () => {
    const { code, summary } = await run({ 'actions-lock': 'true' }, { token: false });
    expect(code).toBe(3);
    expect(summary).toContain('1 of 1 loose references can be pinned: see the patch');
    expect(summary).toContain('#### Workflows that the lockfile does not hold (1)');
    expect(summary).toContain('the numbers of owner and repository: there is no token');
  });

  it.each([
    [{ major: 'true' }, {}, 'The input major needs update: true'],
    [{ 'actions-lock': 'true' }, { above: true } as const, 'needs the top of the repository as path'],
    [{ 'min-age': 'soon' }, {}, 'The input min-age is'],
    [{ exclude: 'a/*' }, {}, 'gives no reason'],
  ])('%j is a wrong input', async (inputs, over, words) => {
    const { code, log } = await run(inputs, over);
    expect(code).toBe(2);
    expect(log).toContain(`::error title=Countersign::`);
    expect(log).toContain(words);
    expect(github.sent).toEqual([]);
  });
});
