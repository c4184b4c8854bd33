import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type * as Wiring from '../../src/app/wiring.ts';
import type { World } from '../../src/app/world.ts';
import { runCli } from '../../src/cli/run.ts';
import { renderPinSchema } from '../../src/pin/plan-schema.ts';
import { commit } from '../pin/stand-in.ts';

vi.mock('../../src/app/pin-parts.ts', async () => {
  const { findByLine } = await import('../pin/stand-in.ts');
  return { openPinParts: () => ({ find: findByLine }) };
});
vi.mock('../../src/app/wiring.ts', async (original) => {
  const real = await original<typeof Wiring>();
  const { commit, standInImages, standInRemote } = await import('../pin/stand-in.ts');
  const { fakeHosting } = await import('../support/fake-pins.ts');
  const remote = standInRemote({ 'a/b': { v1: commit('aaaa'), 'v1.0.0': commit('aaaa') } });
  const createWorld: typeof real.createWorld = async (options) => {
    const made = await real.createWorld(options);
    if (!made.ok) return made;
    // Everything else is the real world's, its lazy parts included.
    const remotes: Pick<World, 'remotes' | 'images'> = {
      remotes: async () => ({ gitRemote: remote, hosting: fakeHosting({}) }),
      images: async () => standInImages({}),
    };
    return { ok: true, value: Object.setPrototypeOf(remotes, made.value) as World };
  };
  return { ...real, createWorld };
});

const A = commit('aaaa');
const CI = '.github/workflows/ci.yml';
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-pin-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

function read(path: string): string {
  return readFileSync(join(directory, path), 'utf8');
}

async function run(
  argv: readonly string[],
  options: { readonly terminal?: boolean; readonly env?: Record<string, string> } = {},
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCli(['pin', ...argv], {
    env: {
      PATH: process.env['PATH'],
      HOME: directory,
      XDG_CACHE_HOME: join(directory, 'cache'),
      ...options.env,
    },
    cwd: directory,
    isTerminal: options.terminal ?? false,
    columns: undefined,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

describe('countersign pin', () => {
  it('prints a patch that git applies, and says on standard error what it does', async () => {
    put(CI, '- uses: a/b@v1\r\n');
    const done = await run([]);
    expect(done.code).toBe(0);
    expect(done.err).toContain('1 reference in 1 file would change');
    expect(read(CI)).toBe('- uses: a/b@v1\r\n');
    execFileSync('git', ['apply', '-'], {
      cwd: directory,
      input: done.out,
      env: {
        PATH: process.env['PATH'],
        GIT_CEILING_DIRECTORIES: dirname(directory),
        GIT_CONFIG_GLOBAL: '/dev/null',
      },
    });
    expect(read(CI)).toBe(`- uses: a/b@${A} # v1.0.0\r\n`);
    expect(await run(['--check'])).toMatchObject({ code: 0 });
    expect(await run([])).toMatchObject({ code: 0, out: '' });
  });

  it('prints a patch of a directory below the root of a repository that git applies at that root', async () => {
    const env = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    put(CI, '- uses: a/b@v1\n');
    const { out } = await run([]);
    const root = mkdtempSync(join(tmpdir(), 'countersign-root-'));
    try {
      mkdirSync(dirname(join(root, 'services/api', CI)), { recursive: true });
      writeFileSync(join(root, 'services/api', CI), '- uses: a/b@v1\n');
      execFileSync('git', ['init', '--quiet'], { cwd: root, env });
      execFileSync('git', ['apply', '--directory=services/api', '-'], { cwd: root, input: out, env });
      expect(readFileSync(join(root, 'services/api', CI), 'utf8')).toBe(`- uses: a/b@${A} # v1.0.0\n`);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it('--check: 1 when something is loose, 0 when all is exact, and no file changes', async () => {
    put(CI, '- uses: a/b@v1\n');
    expect(await run(['--check'])).toMatchObject({
      code: 1,
      out: `1 reference loose, 0 exact\n\nLoose: what they lead to can change (1):\n  ${CI}:1  a/b@v1\n`,
    });
    put(CI, `- uses: a/b@${A} # v1\n`);
    expect(await run(['--check'])).toMatchObject({ code: 0, out: 'Nothing loose: 1 reference exact\n' });
    put('.github/workflows/x.yml', '\0');
    expect(await run(['--check'])).toMatchObject({ code: 2, err: expect.stringContaining('[bad-encoding]') });
  });

  it('3 when something cannot be resolved, and the rest is still done', async () => {
    put(CI, '- uses: a/b@v1\n- uses: gone/gone@v1\n');
    expect(await run(['--write'])).toMatchObject({
      code: 3,
      out: expect.stringContaining('gone/gone@v1: not-found'),
    });
    expect(read(CI)).toBe(`- uses: a/b@${A} # v1.0.0\n- uses: gone/gone@v1\n`);
  });

  it('--write keeps the mode, leaves what may not be written, and says so', async () => {
    put(CI, '- uses: a/b@v1\n');
    put('.github/workflows/ro.yml', '- uses: a/b@v1\n');
    chmodSync(join(directory, CI), 0o640);
    chmodSync(join(directory, '.github/workflows/ro.yml'), 0o444);
    const done = await run(['--write']);
    expect(done).toMatchObject({ code: 2, out: expect.stringContaining('ro.yml: the file is read-only') });
    expect(done.out).toContain('1 reference in 1 file changed');
    expect(read(CI)).toContain(A);
    expect(statSync(join(directory, CI)).mode & 0o777).toBe(0o640);
    expect(read('.github/workflows/ro.yml')).toBe('- uses: a/b@v1\n');
  });

  it('F01 never writes through a link', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'countersign-outside-'));
    try {
      writeFileSync(join(outside, 'ci.yml'), '- uses: a/b@v1\n');
      mkdirSync(join(directory, '.github/workflows'), { recursive: true });
      symlinkSync(join(outside, 'ci.yml'), join(directory, CI));
      expect((await run(['--write'])).code).toBe(2);
      expect(readFileSync(join(outside, 'ci.yml'), 'utf8')).toBe('- uses: a/b@v1\n');
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it.each([
    ['a change', '- uses: a/b@v1\n', []],
    ['all that can be left', '- uses: gone/gone@v1\n- image: ${X}\n- image: x:1\n', ['--exclude', 'x=ours']],
    ['what was written', '- uses: a/b@v1\n', ['--write']],
    ['a count', '- uses: a/b@v1\n', ['--check']],
    ['nothing', 'on: push\n', []],
  ])('--format json is what its schema says: %s', async (_name, text, args) => {
    put(CI, text);
    put('package.json', '{"dependencies":{"left-pad":"1"}}');
    put('.github/workflows/bad.yml', '\0');
    const done = await run(['--format', 'json', ...args]);
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(renderPinSchema()) as object);
    const json = JSON.parse(done.out) as { exitCode: number };
    validate(json);
    expect(validate.errors).toBeNull();
    expect(json.exitCode).toBe(done.code);
  });

  it('O02 O07 a runner’s log and a terminal are shown nothing to obey, and it is said', async () => {
    const text = '- uses: a/b@v1\n- run: "##[group]x\u001b[2J"\n  ::stop-commands::t\n';
    put(CI, text);
    for (const options of [{ terminal: true }, { env: { GITHUB_ACTIONS: 'true' } }]) {
      const done = await run([], options);
      expect(done.out).not.toContain('\u001b');
      expect(done.out).not.toMatch(/##\[|^\s*::/m);
      expect(done.err).toContain('--output FILE');
    }
    expect((await run([])).out).toContain('##[group]x\u001b[2J');
    await run(['--output', 'patch.diff'], { terminal: true });
    expect(read('patch.diff')).toContain('##[group]x\u001b[2J');
  });

  it.each([
    [['--check', '--write'], 'exclude each other'],
    [['--check', '--update'], 'exclude each other'],
    [['--major'], '--major needs --update'],
    [['--min-age', 'soon'], 'days between'],
    [['--min-age', '-1'], 'days between'],
    [['--min-age', '1e3'], 'days between'],
    [['--exclude', 'a/*'], 'no reason'],
    [['--exclude', 'a/*='], 'no reason'],
    [['--exclude', '=why'], 'no pattern'],
    [['--format', 'sarif'], 'diff, text, json'],
    [['missing'], 'does not exist'],
  ])('%j is bad use', async (argv, message) => {
    const done = await run(argv);
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(done.err).toContain(message);
  });

  it('takes a flag that repeats each time', async () => {
    put(CI, '- uses: a/b@v1\n- uses: c/d@v1\n- image: x:1\n');
    const done = await run(['--check', '--exclude', 'a/b=one', '--exclude', 'c/d=two', '--only', 'action']);
    expect(done).toMatchObject({ code: 0 });
    expect(done.out).toContain('a/b@v1: one');
    expect(done.out).toContain('c/d@v1: two');
  });
});
