import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, sep } from 'node:path';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** Runs git with the given arguments and input; standard output, or why not. */
export type RunGit = (
  args: readonly string[],
  options?: { readonly input?: string; readonly maxBytes?: number },
) => Result<Buffer, SourceError>;

const TIMEOUT = 60_000;

/**
 * A git that cannot be turned against us by the repository it reads: the program comes from an absolute directory
 * of PATH outside the work tree; hooks, file-system monitors, replacement objects, the user's and the system's
 * configuration and every network transport are off; nothing is asked; the environment is empty but for what git
 * needs. A call ends after a minute.
 */
export function createRunGit(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Result<RunGit, SourceError> {
  let realRoot: string;
  try {
    realRoot = realpathSync(root);
  } catch {
    return err({ kind: 'not-found', message: 'the directory does not exist' });
  }
  const program = findProgram('git', environment, realRoot);
  if (program === undefined) {
    return err({ kind: 'not-found', message: 'git was not found in an absolute directory of PATH' });
  }
  const env = safeEnvironment(environment);
  return ok((args, options = {}) => {
    const result = spawnSync(program, [...SAFE_CONFIGURATION, '-C', realRoot, ...args], {
      env,
      cwd: realRoot,
      ...(options.input !== undefined ? { input: options.input } : {}),
      maxBuffer: options.maxBytes ?? 256 * 1024 * 1024,
      timeout: TIMEOUT,
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    if (result.error !== undefined) return err(describe(result.error as NodeJS.ErrnoException));
    if (result.status !== 0) return err({ kind: 'not-found', message: firstLine(result.stderr) });
    return ok(result.stdout);
  });
}

const SAFE_CONFIGURATION: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=',
    'core.hooksPath=/dev/null',
    'core.quotePath=off',
    'core.pager=cat',
    'core.askPass=',
    'credential.helper=',
    'log.showSignature=false',
    'protocol.allow=never',
    // Containers run as another user than the one who checked out; nothing of the configuration can act anyway.
    'safe.directory=*',
  ].flatMap((setting) => ['-c', setting]),
];

function safeEnvironment(environment: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = {};
  // Windows programs do not start without these.
  for (const name of ['SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP']) {
    if (environment[name] !== undefined) kept[name] = environment[name];
  }
  return {
    ...kept,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_PAGER: 'cat',
  };
}

/** An executable of that name in an absolute directory of PATH that does not lie in the work tree. */
export function findProgram(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  realRoot: string,
): string | undefined {
  const windows = process.platform === 'win32';
  const path = environment['PATH'] ?? environment['Path'] ?? '';
  for (const directory of path.split(delimiter)) {
    if (!isAbsolute(directory)) continue;
    const candidate = join(directory, windows ? `${name}.exe` : name);
    try {
      const real = realpathSync(candidate);
      if (isInside(realpathSync(directory), realRoot) || isInside(real, realRoot)) continue;
      if (!statSync(real).isFile()) continue;
      accessSync(real, constants.X_OK);
      return candidate;
    } catch {
      continue;
    }
  }
  return undefined;
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function describe(error: NodeJS.ErrnoException): SourceError {
  if (error.code === 'ETIMEDOUT') return { kind: 'timeout', message: 'git did not answer in time' };
  if (error.code === 'ENOBUFS') return { kind: 'too-large', message: 'git answered more than may be read' };
  return { kind: 'unreachable', message: `git could not be run (${error.code ?? 'unknown'})` };
}

function firstLine(stderr: Buffer): string {
  const line = stderr.toString('utf8').split('\n', 1)[0]?.trim() ?? '';
  return line === '' ? 'git failed without a message' : `git: ${line.replace(/^fatal: /, '').slice(0, 300)}`;
}
