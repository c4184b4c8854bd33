import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, isAbsolute, join, sep } from 'node:path';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { LockClient } from '../ports.ts';
import { redactText } from './redact.ts';
import { findProgram } from './run-git.ts';

export interface LockRequest {
  readonly client: LockClient;
  /** Manifests and the old lockfile by their path below the directory that the client runs in. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const CLIENTS: Readonly<
  Record<
    LockClient,
    {
      readonly args: readonly string[];
      /** In their place where there is a lockfile already. */
      readonly again?: readonly string[];
      readonly lockfile: string;
      readonly env: Environment;
      /** A file that has to be there beside each manifest, empty. */
      readonly stub?: { readonly manifest: string; readonly path: string };
    }
  >
> = {
  npm: {
    args: [
      'install',
      '--package-lock-only',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
    ],
    lockfile: 'package-lock.json',
    // A package that is fetched by git may run its `prepare`; without a git there is none.
    env: {
      npm_config_ignore_scripts: 'true',
      npm_config_allow_git: 'none',
      npm_config_git: 'git-is-refused',
    },
  },
  pnpm: {
    args: [
      'install',
      '--lockfile-only',
      '--no-frozen-lockfile',
      '--ignore-scripts',
      '--ignore-pnpmfile',
      // The project may name another pnpm, which this one would fetch and run.
      '--config.manage-package-manager-versions=false',
      '--config.package-manager-strict=false',
    ],
    lockfile: 'pnpm-lock.yaml',
    env: {
      npm_config_ignore_scripts: 'true',
      npm_config_manage_package_manager_versions: 'false',
      COREPACK_ENABLE_PROJECT_SPEC: '0',
      COREPACK_ENABLE_STRICT: '0',
    },
  },
  cargo: {
    args: ['generate-lockfile', '--color', 'never'],
    // Keeps every version that still fits.
    again: ['update', '--workspace', '--color', 'never'],
    lockfile: 'Cargo.lock',
    env: {},
    // Cargo wants a target to be there, and locks the same whatever is in it; no build script runs.
    stub: { manifest: 'Cargo.toml', path: 'src/lib.rs' },
  },
  uv: {
    // Building a package to learn its metadata would run its code.
    args: ['lock', '--no-build', '--no-progress', '--color', 'never'],
    lockfile: 'uv.lock',
    env: { UV_PYTHON_DOWNLOADS: 'never', UV_NO_BUILD: '1' },
  },
};

type Environment = Readonly<Record<string, string | undefined>>;

const TIMEOUT = 300_000;
const MAX_LOCKFILE = 64 * 1024 * 1024;
/** Variables through which another's code or settings would reach the client, and what it has no use for. */
const REFUSED =
  /^(?:NODE_(?:OPTIONS|PATH)$|PYTHON|LD_|DYLD_|GIT_|INPUT_|ACTIONS_|GITHUB_TOKEN$|npm_config_(?:ignore_scripts|script_shell|prefix|global|node_options|git|workspace)|npm_lifecycle|INIT_CWD$|UV_(?:NO_BUILD|PYTHON|PROJECT|WORKING)|RUSTC|CARGO_(?:BUILD|TARGET|ALIAS)|pnpm_config_)/i;

/**
 * Runs a package manager in its mode that only locks, on a copy of the manifests in a directory of its own, and gives
 * the lockfile that it wrote. No script of a package runs, nothing is built, and no setting of the checked project is
 * read (`.npmrc`, `uv.toml`); the user's own settings are, so that the user's registry and credentials are used. The
 * program is one from an absolute directory of PATH outside the root. Ends after five minutes.
 */
export async function runLockClient(
  request: LockRequest,
  options: { readonly root: string; readonly env: Environment },
): Promise<Result<Uint8Array, SourceError>> {
  const { args, again = args, lockfile, env, stub } = CLIENTS[request.client];
  const realRoot = realpathSync(options.root);
  const program = findProgram(request.client, options.env, realRoot);
  if (program === undefined) {
    return err({
      kind: 'not-found',
      message: `${request.client} was not found in an absolute directory of PATH`,
    });
  }
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-lock-')));
  try {
    for (const [path, bytes] of request.files) {
      if (path.includes('\0') || path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return err({ kind: 'not-permitted', message: 'a path of the copy is not a plain one' });
      const target = join(directory, ...path.split('/'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
      if (stub !== undefined && basename(target) === stub.manifest) {
        const empty = join(dirname(target), stub.path);
        mkdirSync(dirname(empty), { recursive: true });
        writeFileSync(empty, '');
      }
    }
    const failure = await run(program, request.files.has(lockfile) ? again : args, {
      cwd: directory,
      env: { ...clean(options.env, realRoot), ...env },
    });
    if (failure !== undefined) return err(failure);
    const made = join(directory, lockfile);
    if (!(statSync(made, { throwIfNoEntry: false })?.isFile() ?? false))
      return err({ kind: 'malformed', message: `${request.client} wrote no ${lockfile}` });
    if (statSync(made).size > MAX_LOCKFILE)
      return err({ kind: 'too-large', message: 'the lockfile is above 64 MiB' });
    return ok(readFileSync(made));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException | null)?.code ?? 'unknown';
    return err({ kind: 'unreachable', message: `the copy of the manifests could not be used (${code})` });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The user's environment without what is refused; PATH without relative directories and those of the project. */
function clean(env: Environment, realRoot: string): Environment {
  const path = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((one) => isAbsolute(one) && one !== realRoot && !one.startsWith(realRoot + sep))
    .join(delimiter);
  return { ...Object.fromEntries(Object.entries(env).filter(([name]) => !REFUSED.test(name))), PATH: path };
}

async function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Environment },
): Promise<SourceError | undefined> {
  return new Promise((resolve) => {
    execFile(
      program,
      [...args],
      { ...options, timeout: TIMEOUT, maxBuffer: 8 * 1024 * 1024, windowsHide: true },
      (error, _stdout, stderr) => {
        if (error === null) return resolve(undefined);
        if (error.killed === true)
          return resolve({ kind: 'timeout', message: 'the client did not end in time' });
        const line = stderr.split('\n').find((one) => /\S/.test(one)) ?? 'it failed without a message';
        return resolve({ kind: 'unreachable', message: redactText(line.trim().slice(0, 300)) });
      },
    );
  });
}
