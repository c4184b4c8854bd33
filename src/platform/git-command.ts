import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { err, ok, type Result } from '../domain/result.ts';
import { GIT_SETTINGS } from './git-environment.ts';

export interface GitCall {
  readonly args: readonly string[];
  /** The repository of our own that git works in. */
  readonly gitDir: string;
  readonly input?: string;
  /** Of standard output; 1 MiB by default. */
  readonly maxBytes?: number;
  /** Milliseconds. */
  readonly timeout: number;
  /** A value of `GIT_ALLOW_PROTOCOL`; none by default. */
  readonly protocols?: string;
  /** Bytes that the repository's packs may grow to meanwhile. */
  readonly maxPacks?: number;
}

export type GitFailure =
  | { readonly how: 'exit'; readonly stderr: string }
  | { readonly how: 'start'; readonly code: string }
  /** `growing`: data was coming in all the while. */
  | { readonly how: 'timeout'; readonly growing: boolean }
  | { readonly how: 'too-large' }
  | { readonly how: 'packs-too-large' };

export type RunGitCommand = (call: GitCall) => Promise<Result<Buffer, GitFailure>>;

const MAX_STDERR = 64 * 1024;
const LOOK_EVERY = 250;
const live = new Set<ChildProcess>();
let watching = false;

/**
 * Runs git in a process group of its own, without a terminal: so no part of it can ask a person, and all of it ends
 * with the call's time, bytes or this process. Never rejects.
 */
export function createGitCommand(program: string, env: NodeJS.ProcessEnv): RunGitCommand {
  if (!watching) {
    watching = true;
    process.once('exit', () => {
      for (const child of live) stop(child, 'SIGKILL');
    });
  }
  return (call) =>
    new Promise((resolve) => {
      const packs = join(call.gitDir, 'objects', 'pack');
      const child = spawn(program, [...GIT_SETTINGS, ...call.args], {
        cwd: call.gitDir,
        env: {
          ...env,
          GIT_DIR: call.gitDir,
          GIT_CEILING_DIRECTORIES: dirname(call.gitDir),
          GIT_ALLOW_PROTOCOL: call.protocols ?? 'none',
        },
        detached: process.platform !== 'win32',
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
      });
      live.add(child);
      let failure: GitFailure | undefined;
      const output: Buffer[] = [];
      let bytes = 0;
      let stderr = '';
      let size = 0;
      let grewAt = 0;
      const end = (why: GitFailure) => {
        if (failure !== undefined) return;
        failure = why;
        stop(child, 'SIGTERM');
        setTimeout(() => stop(child, 'SIGKILL'), 1_000).unref();
      };
      const timer = setTimeout(
        () => end({ how: 'timeout', growing: performance.now() - grewAt < 5_000 && grewAt > 0 }),
        Math.max(0, call.timeout),
      );
      const look =
        call.maxPacks === undefined
          ? undefined
          : setInterval(() => {
              void sizeOf(packs).then((now) => {
                if (now > size) grewAt = performance.now();
                size = now;
                if (now > (call.maxPacks ?? 0)) end({ how: 'packs-too-large' });
              });
            }, LOOK_EVERY);
      child.stdout.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > (call.maxBytes ?? 1024 * 1024)) end({ how: 'too-large' });
        else output.push(chunk);
      });
      child.stderr.on('data', (chunk: Buffer) => {
        // The last words are git's own; what a server said before them may be without end.
        stderr = (stderr + chunk.toString('utf8')).slice(-MAX_STDERR);
      });
      child.on('error', (error: NodeJS.ErrnoException) => {
        failure ??= { how: 'start', code: error.code ?? 'unknown' };
        finish(undefined);
      });
      child.on('close', (code) => {
        if (call.maxPacks === undefined) finish(code);
        else void sizeOf(packs).then((now) => finish(code, now > (call.maxPacks ?? 0)));
      });
      child.stdin.on('error', () => {});
      child.stdin.end(call.input ?? '');

      function finish(code: number | null | undefined, isTooMuch = false): void {
        clearTimeout(timer);
        clearInterval(look);
        live.delete(child);
        if (isTooMuch) failure ??= { how: 'packs-too-large' };
        if (failure !== undefined) resolve(err(failure));
        else if (code === 0) resolve(ok(Buffer.concat(output)));
        else resolve(err({ how: 'exit', stderr }));
      }
    });
}

function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || (signal === 'SIGKILL' && !live.has(child))) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** Bytes of the files in a directory, temporary ones included. */
async function sizeOf(directory: string): Promise<number> {
  let total = 0;
  for (const name of await readdir(directory).catch(() => [])) {
    total += await stat(join(directory, name)).then(
      (info) => info.size,
      () => 0,
    );
  }
  return total;
}
