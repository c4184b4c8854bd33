import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runLockClient } from '../../src/platform/lock-client.ts';

let top: string;
let root: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'countersign-client-'));
  root = join(top, 'project');
  mkdirSync(join(root, 'bin'), { recursive: true });
  mkdirSync(join(top, 'bin'));
});
afterEach(() => {
  rmSync(top, { recursive: true, force: true });
});

/** A client of our own: it writes down what it was given. */
function install(directory: string, script: string, name = 'npm'): void {
  writeFileSync(join(directory, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(directory, name), 0o755);
}

const FILES = new Map([
  ['package.json', Buffer.from('{}')],
  ['packages/a/package.json', Buffer.from('{"name":"a"}')],
]);

async function lock(
  env: Record<string, string> = {},
  files: ReadonlyMap<string, Uint8Array> = FILES,
): ReturnType<typeof runLockClient> {
  const path = [join(root, 'bin'), 'bin', join(top, 'bin'), process.env['PATH'] ?? ''].join(delimiter);
  return runLockClient({ client: 'npm', files }, { root, env: { PATH: path, TMPDIR: top, ...env } });
}

describe('a package manager that only locks', () => {
  it('gets copies, flags that turn scripts off, and an environment without what others could set', async () => {
    install(
      join(top, 'bin'),
      `{ echo "$@"; ls -a . packages/a; env | sort; } > ${join(top, 'seen')}; echo locked > package-lock.json`,
    );
    install(join(root, 'bin'), `touch ${join(top, 'pwned')}`);
    const done = await lock({
      NODE_OPTIONS: '--require ./x.js',
      npm_config_ignore_scripts: 'false',
      npm_config_git: '/evil/git',
      npm_config_registry: 'https://registry.example/',
      GITHUB_TOKEN: 'canary',
      ACTIONS_RUNTIME_TOKEN: 'canary',
      GIT_SSH_COMMAND: 'canary',
    });
    expect(done.ok && String(done.value)).toBe('locked\n');
    const seen = readFileSync(join(top, 'seen'), 'utf8');
    expect(seen).toContain('install --package-lock-only --ignore-scripts');
    expect(seen).toContain('npm_config_ignore_scripts=true');
    expect(seen).toContain('npm_config_git=git-is-refused');
    expect(seen).toContain('npm_config_registry=https://registry.example/');
    expect(seen).not.toMatch(/canary|NODE_OPTIONS|\/evil/);
    expect(seen).not.toContain(join(root, 'bin'));
    expect(readdirSync(top)).not.toContain('pwned');
  });

  it.each([
    ['pnpm', 'package.json', 'pnpm-lock.yaml', ['--lockfile-only', '--ignore-scripts', '--ignore-pnpmfile']],
    ['cargo', 'Cargo.toml', 'Cargo.lock', ['generate-lockfile']],
    ['uv', 'pyproject.toml', 'uv.lock', ['lock', '--no-build']],
  ] as const)('%s is asked for the lockfile and nothing else', async (client, manifest, lockfile, flags) => {
    install(
      join(top, 'bin'),
      `echo "$@" > ${join(top, 'seen')}; find . -type f | sort >> ${join(top, 'seen')}; echo locked > ${lockfile}`,
      client,
    );
    const env = { PATH: [join(top, 'bin'), process.env['PATH'] ?? ''].join(delimiter), TMPDIR: top };
    const files = new Map([[`sub/${manifest}`, Buffer.from('')]]);
    const done = await runLockClient({ client, files }, { root, env });
    expect(done.ok && String(done.value)).toBe('locked\n');
    const seen = readFileSync(join(top, 'seen'), 'utf8');
    for (const flag of flags) expect(seen).toContain(flag);
    expect(seen.includes('./sub/src/lib.rs')).toBe(client === 'cargo');
  });

  it('Cargo keeps the versions of the lockfile that is there', async () => {
    install(join(top, 'bin'), `echo "$@" > ${join(top, 'seen')}`, 'cargo');
    const env = { PATH: [join(top, 'bin'), process.env['PATH'] ?? ''].join(delimiter), TMPDIR: top };
    const files = new Map([
      ['Cargo.toml', Buffer.from('')],
      ['Cargo.lock', Buffer.from('old')],
    ]);
    const done = await runLockClient({ client: 'cargo', files }, { root, env });
    expect(done.ok && String(done.value)).toBe('old');
    expect(readFileSync(join(top, 'seen'), 'utf8')).toContain('update --workspace');
  });

  it('leaves nothing behind, whatever happens', async () => {
    install(join(top, 'bin'), 'echo locked > package-lock.json');
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('countersign-lock-'));
    await lock();
    install(join(top, 'bin'), 'exit 1');
    await lock();
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('countersign-lock-'))).toEqual(before);
    expect(readdirSync(root)).toEqual(['bin']);
  });

  it.each([
    [
      'fails',
      'echo "npm error https://user:hunter2@registry.example/ said no" >&2; exit 1',
      'unreachable',
      'said no',
    ],
    ['writes nothing', 'exit 0', 'malformed', 'wrote no package-lock.json'],
    ['makes a directory', 'mkdir package-lock.json', 'malformed', 'wrote no'],
  ])('that %s is an error without secrets', async (_name, script, kind, message) => {
    install(join(top, 'bin'), script);
    const done = await lock();
    expect(done).toMatchObject({ ok: false, error: { kind } });
    if (!done.ok) {
      expect(done.error.message).toContain(message);
      expect(done.error.message).not.toContain('hunter2');
    }
  });

  it('is not found in the project itself, nor in a relative directory', async () => {
    install(join(root, 'bin'), 'echo evil > package-lock.json');
    const env = { PATH: [join(root, 'bin'), 'bin'].join(delimiter) };
    expect(await runLockClient({ client: 'npm', files: FILES }, { root, env })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
  });

  it.each(['../x', '/x', 'a/../../x', ''])('refuses the path %j', async (path) => {
    install(join(top, 'bin'), 'echo locked > package-lock.json');
    expect(await lock({}, new Map([[path, Buffer.from('{}')]]))).toMatchObject({ ok: false });
  });
});
