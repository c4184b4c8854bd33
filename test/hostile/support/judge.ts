import { expect } from 'vitest';

import type { Report } from '../../../src/report/model.ts';
import type { Project } from './project.ts';
import { runProcess, type ProcessRun } from './run-process.ts';

/** Runs `check` offline in a process of its own; the JSON report it printed. */
export async function judge(
  project: Project,
  args: readonly string[] = [],
): Promise<{ readonly run: ProcessRun; readonly report: Report }> {
  const run = await runProcess(
    ['check', project.dir, '--offline', '--as-of', '2026-06-01', '--format', 'json', ...args],
    { cwd: project.base, env: project.env },
  );
  expect(run.out, `no report, exit ${run.code ?? run.signal}: ${run.err.slice(0, 2_000)}`).not.toBe('');
  return { run, report: JSON.parse(run.out) as Report };
}

/** The catalogue asks for two seconds; shared machines are slow, and a hang is longer than this. */
const MOST_MS = 10_000;
const MOST_MB = 512;

/** It ended by itself, in time, in bounded memory, without a trace of its own code. */
export function expectClean(run: ProcessRun): void {
  expect(run.signal).toBeNull();
  expect([0, 1, 2, 3]).toContain(run.code);
  expect(run.ms).toBeLessThan(MOST_MS);
  expect(run.rssMb).toBeLessThan(MOST_MB);
  expect(run.err + run.out).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(run.err).not.toContain('internal error');
}
