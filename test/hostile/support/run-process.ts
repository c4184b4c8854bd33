import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { builtCli } from './built-cli.ts';

export interface ProcessRun {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  /** Wall time. */
  readonly ms: number;
  /** Most memory that was resident. */
  readonly rssMb: number;
}

export interface ProcessOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Ends the process with SIGKILL after so many milliseconds. */
  readonly killAfter?: number;
}

const MEASURED = join(import.meta.dirname, 'measured.mjs');

/**
 * A countersign process of its own, with an environment that holds nothing but PATH, a home inside `cwd`'s parent
 * as the caller says, and what is given.
 */
export function runProcess(args: readonly string[], options: ProcessOptions): Promise<ProcessRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [MEASURED, builtCli(), ...args], {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'], ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const chunks: Buffer[][] = [[], [], []];
  [child.stdout, child.stderr, child.stdio[3]].forEach((stream, index) => {
    stream?.on('data', (chunk: Buffer) => chunks[index]?.push(chunk));
  });
  const timer =
    options.killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.killAfter);
  const textOf = (index: number): string => Buffer.concat(chunks[index] ?? []).toString('utf8');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({
        code,
        signal,
        out: textOf(0),
        err: textOf(1),
        ms: performance.now() - start,
        rssMb: Number(textOf(2) || 'NaN') / 1024,
      });
    });
  });
}
