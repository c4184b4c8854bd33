import { expect } from 'vitest';

import type { Report } from '../../../src/report/model.ts';
import type { ActRun } from './run-act.ts';

/** The JSON report in the uploaded artifact. */
export function reportOf(run: ActRun, artifact = 'countersign'): Report {
  return JSON.parse(fileOf(run, artifact, 'report.json')) as Report;
}

/** Text of one file of an uploaded artifact; an error that shows the run when it is not there. */
export function fileOf(run: ActRun, artifact: string, file: string): string {
  const bytes = run.artifacts.get(artifact)?.get(file);
  if (bytes === undefined)
    throw new Error(`the artifact ${artifact} has no ${file}. The run said:\n${run.text}`);
  return bytes.toString('utf8');
}

/** The job's result, with everything that was said when it is another. */
export function expectJob(run: ActRun, job: string, result: 'success' | 'failure'): void {
  expect(run.jobs[job], run.text).toBe(result);
  expect(run.exit, run.text).toBe(result === 'success' ? 0 : 1);
}

/** Outputs, summary, report and SBOM of one run agree with each other. */
export function expectConsistent(run: ActRun, artifact = 'countersign'): void {
  const { outputs, summary } = run.step('countersign');
  const report = reportOf(run, artifact);
  expect(outputs['verdict']).toBe(report.verdict);
  expect(outputs['findings']).toBe(
    String(report.findings.filter(({ exception }) => exception === undefined).length),
  );
  expect(outputs['blocked']).toBe(String(report.counts.blocked));
  expect(outputs['unknown']).toBe(String(report.counts.unknown));
  // The job summary ends with the way to the artifact; the file in the artifact is the same in every replay.
  expect(summary).toContain('· [report](<https://');
  expect(summary.replace(/ · \[report\].*$/m, '').trim()).toBe(fileOf(run, artifact, 'summary.md').trim());
  expect(JSON.parse(fileOf(run, artifact, 'countersign.sarif'))).toMatchObject({ version: '2.1.0' });
}
