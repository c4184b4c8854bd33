import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type * as Wiring from '../../src/app/wiring.ts';
import type { World } from '../../src/app/world.ts';
import { runCli } from '../../src/cli/run.ts';
import { err, ok } from '../../src/domain/result.ts';
import { readActionsLock } from '../../src/inventory/read-actions-lock.ts';
import { renderPinSchema } from '../../src/pin/plan-schema.ts';
import type { HostingApi } from '../../src/ports.ts';
import { git, makeRepository } from '../support/git-fixture.ts';
import { makeDirectory, openGitRemote, removeDirectories } from '../support/open-git-remote.ts';

/** What each run of the command line finds outside. */
const outside = vi.hoisted(() => ({ server: '', token: true, offline: false }));
const IDS: Readonly<Record<string, number>> = { 'acme/tool': 21, 'acme/inner': 22 };

vi.mock('../../src/app/wiring.ts', async (original) => {
  const real = await original<typeof Wiring>();
  const hosting: HostingApi = {
    repository: async (name) => {
      const id = outside.token ? IDS[name] : undefined;
      return id === undefined
        ? err({ kind: 'not-permitted', message: 'there is no token' })
        : ok({
            fullName: name,
            id,
            ownerId: 7,
            archived: false,
            defaultBranch: 'main',
            evidence: { kind: 'http', url: '', fetchedAt: '', sha256: '' },
          });
    },
  };
  const createWorld: typeof real.createWorld = async (options) => {
    const made = await real.createWorld(options);
    if (!made.ok) return made;
    const remotes: Pick<World, 'remotes'> = {
      remotes: async () => ({
        gitRemote: openGitRemote(outside.server, { offline: outside.offline }),
        hosting,
      }),
    };
    return { ok: true, value: Object.setPrototypeOf(remotes, made.value) as World };
  };
  return { ...real, createWorld };
});

const CI = '.github/workflows/ci.yml';
const LOCK = '.github/workflows/actions.lock';
let tool: Readonly<Record<string, string>>;
let inner: Readonly<Record<string, string>>;
let directory: string;

beforeAll(() => {
  const root = makeDirectory();
  outside.server = `file://${root}`;
  inner = makeRepository(join(root, 'acme/inner'), {
    commits: [
      {
        id: 'one',
        ref: 'refs/heads/main',
        files: { 'action.yml': 'runs:\n  using: node24\n  main: index.js\n' },
      },
    ],
    tags: [{ id: 'tag', name: 'v2.0.0', of: 'one' }],
    refs: { 'refs/tags/v2': 'one' },
  });
  const composite = 'runs:\n  using: composite\n  steps:\n    - uses: acme/inner@v2\n';
  tool = makeRepository(join(root, 'acme/tool'), {
    commits: [
      { id: 'one', ref: 'refs/heads/main', files: { 'action.yml': composite } },
      {
        id: 'two',
        ref: 'refs/heads/main',
        parents: ['one'],
        files: { 'action.yml': composite, 'other.txt': 'x' },
      },
    ],
    refs: { 'refs/tags/v1': 'one', 'refs/tags/v1.0.0': 'one' },
  });
});
afterAll(removeDirectories);

beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-lock-')));
  Object.assign(outside, { token: true, offline: false });
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

function read(path: string): string {
  return readFileSync(join(directory, path), 'utf8');
}

function workflow(...steps: string[]): string {
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
}

async function run(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, error] = ['', ''];
  const code = await runCli(['pin', '--actions-lock', ...argv], {
    env: { PATH: process.env['PATH'], HOME: directory, XDG_CACHE_HOME: join(directory, 'cache') },
    cwd: directory,
    isTerminal: false,
    columns: undefined,
    out: (text) => (out += text),
    err: (text) => (error += text),
  });
  return { code, out, err: error };
}

function locked(): Readonly<Record<string, string>> {
  const { lock, problems } = readActionsLock(LOCK, read(LOCK));
  expect(problems).toEqual([]);
  return Object.fromEntries((lock?.actions ?? []).map(({ key, commit }) => [key, commit]));
}

/** The plan, which must be what its schema says. */
function validated(json: string): unknown {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(renderPinSchema()) as object);
  const plan: unknown = JSON.parse(json);
  validate(plan);
  expect(validate.errors).toBeNull();
  return plan;
}

describe('countersign pin --actions-lock, against repositories of git', () => {
  it('adds the lockfile of the pinned workflows to the patch, which git applies', async () => {
    put(CI, workflow('uses: acme/tool@v1', 'run: pip install x', 'uses: docker://a/b:1'));
    const done = await run('--exclude', 'docker.io/**=not asked here', '--only', 'action');
    expect(done).toMatchObject({ code: 0 });
    expect(existsSync(join(directory, LOCK))).toBe(false);
    expect(done.out).toContain(`new file mode 100644\n--- /dev/null\n+++ b/${LOCK}\n@@ -0,0 +1,`);
    expect(done.err).toContain('Actions lockfile: 2 entries change');
    expect(done.err).toContain(`${CI}:8  docker://a/b:1: the lockfile holds no images`);
    expect(done.err).toContain('1 script: the lockfile does not know what a script installs');
    execFileSync('git', ['apply', '-'], {
      cwd: directory,
      input: done.out,
      env: {
        PATH: process.env['PATH'],
        GIT_CEILING_DIRECTORIES: dirname(directory),
        GIT_CONFIG_GLOBAL: '/dev/null',
      },
    });
    expect(read(CI)).toContain(`acme/tool@${tool['one']} # v1.0.0`);
    expect(locked()).toEqual({ [`acme/tool@${tool['one']}`]: tool['one'], 'acme/inner@v2': inner['one'] });
    expect(read(LOCK)).toContain('owner_id: 7\n        repo_id: 21\n');
    // What was written is complete, and a second run has nothing to do.
    expect(await run('--only', 'action', '--check')).toMatchObject({ code: 0 });
    expect(await run('--only', 'action')).toMatchObject({ code: 0, out: '' });
  });

  it('--write writes it beside the pins, keeps locked commits, and moves them with --update', async () => {
    const exclude = ['--exclude', 'acme/*=the lockfile holds them'];
    put(CI, workflow('uses: acme/tool@main'));
    const first = await run('--write', ...exclude);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('new →') });
    expect(read(CI)).toContain('acme/tool@main\n');
    expect(locked()['acme/tool@main']).toBe(tool['two']);
    put(LOCK, `\ufeff# ours\n${read(LOCK).replaceAll(tool['two'] ?? '', tool['one'] ?? '')}`);
    const kept = read(LOCK);
    expect(await run('--write', ...exclude)).toMatchObject({ code: 0 });
    expect(read(LOCK)).toBe(kept);
    const moved = await run('--write', '--update', ...exclude);
    expect(moved).toMatchObject({ code: 0, out: expect.stringContaining('1 entry changes') });
    expect(locked()['acme/tool@main']).toBe(tool['two']);
    expect(read(LOCK)).toContain('# ours\n');
  });

  it('says which workflow is left out and why, and ends with 3 where numbers are not known', async () => {
    outside.token = false;
    put(CI, workflow('uses: acme/tool@v1'));
    put('.github/workflows/open.yml', workflow("uses: 'acme/${{ matrix.x }}@v1'"));
    const done = await run('--write');
    expect(done.code).toBe(3);
    expect(done.out).toContain('Actions lockfile: nothing changes, 2 workflows are left out');
    expect(done.out).toMatch(/ci\.yml:6 {2}"acme\/tool@[0-9a-f]{40}": the numbers of owner and repository/);
    expect(done.out).toMatch(/open\.yml:6 {2}.*expression/);
    expect(read(CI)).toContain(tool['one']);
    expect(existsSync(join(directory, LOCK))).toBe(false);
  });

  it('what the files alone keep out of a lock is no error', async () => {
    put('.github/workflows/open.yml', workflow("uses: 'acme/${{ matrix.x }}@v1'"));
    expect(await run('--write')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 workflow is left'),
    });
    expect(await run('--check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('no lockfile could'),
    });
  });

  it('is not written when a file that it was made for could not be', async () => {
    put(CI, workflow('uses: acme/tool@v1'));
    chmodSync(join(directory, CI), 0o444);
    const done = await run('--write');
    expect(done).toMatchObject({
      code: 2,
      out: expect.stringContaining('actions.lock: it was made for files'),
    });
    expect(existsSync(join(directory, LOCK))).toBe(false);
  });

  it('never replaces a lockfile that cannot be read', async () => {
    put(CI, workflow('uses: acme/tool@v1'));
    put(LOCK, "version: 'v9'\n");
    expect((await run('--write')).code).toBeGreaterThanOrEqual(2);
    expect(read(LOCK)).toBe("version: 'v9'\n");
    expect((await run('--check', '--only', 'image')).code).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['a proposal', []],
    ['what was written', ['--write']],
    ['a comparison', ['--check']],
  ])('--format json is what its schema says: %s', async (_name, args) => {
    put(CI, workflow('uses: acme/tool@v1', 'run: x', 'uses: gone/gone@v1'));
    put('.github/workflows/open.yml', workflow("uses: 'acme/${{ matrix.x }}@v1'"));
    put('.github/workflows/good.yml', workflow('uses: acme/tool@v1'));
    const done = await run('--format', 'json', ...args);
    expect(validated(done.out)).toMatchObject({ exitCode: done.code, actionsLock: { path: LOCK } });
  });

  it('needs the top of the repository', async () => {
    git(directory, ['init', '-q']);
    put(`sub/${CI}`, workflow('uses: acme/tool@v1'));
    const done = await run('sub', '--write');
    expect(done).toMatchObject({ code: 2, err: expect.stringContaining('needs the top of the repository') });
    expect(existsSync(join(directory, 'sub', LOCK))).toBe(false);
  });
});

describe('--check', () => {
  const ours = ['--check', '--exclude', 'acme/*=the lockfile holds them'];
  const check = () => run(...ours);

  beforeEach(async () => {
    put(CI, workflow('uses: acme/tool@v1'));
    expect(await run('--write', '--exclude', 'acme/*=the lockfile holds them')).toMatchObject({ code: 0 });
  });

  it('passes over what was written, and writes nothing', async () => {
    const before = read(LOCK);
    expect(await check()).toMatchObject({
      code: 0,
      out: expect.stringContaining('holds what the workflows'),
    });
    expect(read(LOCK)).toBe(before);
  });

  it.each<[string, () => void, RegExp]>([
    ['there is none', () => rmSync(join(directory, LOCK)), /missing, 1 difference/],
    [
      'an entry is missing',
      () => put(CI, workflow('uses: acme/tool@v1', 'uses: new/one@v1')),
      /"new\/one@v1", which the lockfile does not list/,
    ],
    ['another reference is used', () => put(CI, workflow('uses: acme/tool@v2')), /uses "acme\/tool@v2"/],
    [
      'a workflow is not listed',
      () => put('.github/workflows/x.yml', workflow('uses: acme/tool@v1')),
      /x\.yml:1 {2}the workflow .* is not listed/,
    ],
    ['a workflow is gone', () => rmSync(join(directory, CI)), /which is not there/],
    ['nothing uses an entry', () => put(CI, workflow('run: x')), /which does not use it/],
  ])('ends with 1 and needs no network when %s', async (_name, change, words) => {
    change();
    outside.offline = true;
    const done = await check();
    expect(done.code).toBe(1);
    expect(done.out).toMatch(words);
  });

  it('ends with 1 when an action uses what its entry does not list', async () => {
    put(LOCK, read(LOCK).replace(/\n {8}uses:\n {12}- 'acme\/inner@v2'/, ''));
    const lines = read(LOCK).split('\n');
    const start = lines.indexOf("    'acme/inner@v2':");
    put(LOCK, [...lines.slice(0, start), ...lines.slice(start + 5)].join('\n'));
    expect(locked()).toEqual({ 'acme/tool@v1': tool['one'] });
    const done = await check();
    expect(done).toMatchObject({ code: 1, out: expect.stringContaining('uses "acme/inner@v2", which its') });
    outside.offline = true;
    expect(await check()).toMatchObject({ code: 3, out: expect.stringContaining('could not be told') });
  });

  it('ends with 3, never 0, when nobody can say what locked actions use', async () => {
    outside.offline = true;
    expect(await check()).toMatchObject({ code: 3, out: expect.stringContaining('could not be told') });
    const { out } = await run(...ours, '--format', 'json');
    expect(validated(out)).toMatchObject({ actionsLock: { unknown: [{ reason: 'offline' }] } });
  });

  it('needs no network where nothing is locked', async () => {
    rmSync(join(directory, LOCK));
    put(CI, workflow('run: x'));
    outside.offline = true;
    expect(await check()).toMatchObject({ code: 0, out: expect.stringContaining('none is needed') });
  });
});
