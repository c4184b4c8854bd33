import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { findProgram } from './run-git.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const TIMEOUT = 120_000;

/**
 * Brings one commit into a shallow clone from its `origin`, through the user's git and with the user's own
 * credentials and proxies, without tags, submodules, hooks or a change of the work tree. Only for a clone that is
 * already shallow: fetching with a depth would cut a whole one.
 */
export function fetchCommit(
  root: string,
  commit: string,
  options: {
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Commits of history, the commit itself included. */
    readonly depth: number;
  },
): Result<void, SourceError> {
  const { environment, depth } = options;
  if (!COMMIT.test(commit)) return err({ kind: 'malformed', message: 'only a full commit can be fetched' });
  const realRoot = realpathSync(root);
  const program = findProgram('git', environment, realRoot);
  if (program === undefined) return err({ kind: 'not-found', message: 'git was not found in PATH' });
  const run = (...args: string[]) =>
    spawnSync(program, ['-c', 'core.fsmonitor=', '-c', 'core.hooksPath=/dev/null', '-C', realRoot, ...args], {
      env: { ...environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      encoding: 'utf8',
      timeout: TIMEOUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  if (run('rev-parse', '--is-shallow-repository').stdout?.trim() !== 'true') {
    return err({ kind: 'not-found', message: 'the commit is not in this clone, which is a whole one' });
  }
  const done = run(
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    `--depth=${depth}`,
    'origin',
    commit,
  );
  return done.status === 0
    ? ok(undefined)
    : err({ kind: 'unreachable', message: 'the commit could not be fetched from origin' });
}
