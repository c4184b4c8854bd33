import { writeHeadline } from './headline.ts';
import type { Report } from './model.ts';

/** Step outputs of the action: strings only, of our own words and numbers, and the paths the caller chose. */
export interface Outputs {
  /** `pass`, `fail` or `unknown`; in audit mode what it would have been. */
  readonly verdict: Report['verdict'];
  readonly 'exit-code': string;
  /** The first line of the summary. */
  readonly headline: string;
  /** Failed checks without those that an exception covers. */
  readonly findings: string;
  /** Failed checks that stop the run (in audit mode: would). */
  readonly blocked: string;
  readonly warned: string;
  readonly unknown: string;
  readonly 'unknown-required': string;
  readonly components: string;
  /** Empty when the file was not written. */
  readonly 'report-path': string;
  readonly 'sarif-path': string;
  readonly 'sbom-path': string;
}

export interface OutputPaths {
  readonly reportPath?: string | undefined;
  readonly sarifPath?: string | undefined;
  readonly sbomPath?: string | undefined;
}

export function stepOutputs(report: Report, paths: OutputPaths = {}): Outputs {
  const { counts } = report;
  return {
    verdict: report.verdict,
    'exit-code': String(report.exitCode),
    headline: writeHeadline(report).text,
    findings: String(counts.blocked + counts.warned + counts.recorded),
    blocked: String(counts.blocked),
    warned: String(counts.warned),
    unknown: String(counts.unknown),
    'unknown-required': String(counts.unknownRequired),
    components: String(counts.components),
    'report-path': paths.reportPath ?? '',
    'sarif-path': paths.sarifPath ?? '',
    'sbom-path': paths.sbomPath ?? '',
  };
}
