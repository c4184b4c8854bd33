import { createHash } from 'node:crypto';

import type { Policy } from '../domain/policy.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { compareText } from './compare-text.ts';
import type { Report } from './model.ts';

/** An in-toto statement (v1) with a SLSA verification summary (v1). */
export interface VsaStatement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly VsaSubject[];
  readonly predicateType: 'https://slsa.dev/verification_summary/v1';
  readonly predicate: {
    readonly verifier: { readonly id: string; readonly version: Readonly<Record<string, string>> };
    /** ISO 8601, UTC. */
    readonly timeVerified: string;
    readonly resourceUri: string;
    readonly policy: { readonly uri: string; readonly digest: Readonly<Record<string, string>> };
    readonly verificationResult: 'PASSED' | 'FAILED';
    readonly verifiedLevels: readonly string[];
    readonly dependencyLevels: Readonly<Record<string, number>>;
    readonly slsaVersion: string;
  };
}

export interface VsaSubject {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

export interface VsaOptions {
  readonly policy: Policy;
  /** Who answers for the verdict, a URI. */
  readonly verifierId: string;
  /** What the subject is a part of, a URI. */
  readonly resourceUri: string;
  /** The commit whose files were the ones judged, when that is certain. Lower-case hex. */
  readonly commit?: string;
}

/** This program judges dependencies, not how the subject itself was built: it claims no level for it. */
const UNEVALUATED = 'SLSA_BUILD_LEVEL_UNEVALUATED';

/**
 * The verification summary of a run (https://slsa.dev/verification_summary/v1): about the files that were judged, by
 * digest, and the commit they stand in. PASSED exactly when the verdict is pass and the policy is enforced; a verdict
 * that is unknown is FAILED, for nothing less than a pass may open a gate. An error when the run cannot speak for the
 * whole: only changes were judged, or no file was.
 */
export function buildVsa(report: Report, options: VsaOptions): Result<VsaStatement, string> {
  if (report.run.scope !== 'everything') {
    return err('only what changed was judged: a verification summary needs the scope everything');
  }
  const files = report.files.flatMap(({ path, sha256, status }): VsaSubject[] =>
    sha256 === undefined || status !== 'read' ? [] : [{ name: path, digest: { sha256 } }],
  );
  if (files.length === 0) return err('no file was judged that the summary could be about');
  const { commit } = options;
  const passed = report.verdict === 'pass' && report.exitCode === 0 && report.policy.mode === 'enforce';
  return ok({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      ...(commit === undefined
        ? []
        : [
            {
              name: options.resourceUri,
              digest: { [commit.length === 40 ? 'gitCommit' : 'sha256']: commit },
            },
          ]),
      ...unique(files),
    ],
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: options.verifierId, version: { [report.tool.name]: report.tool.version } },
      timeVerified: report.run.asOf,
      resourceUri: options.resourceUri,
      policy: { uri: policyUri(report), digest: { sha256: digestPolicy(options.policy) } },
      verificationResult: passed ? 'PASSED' : 'FAILED',
      verifiedLevels: [passed ? UNEVALUATED : 'FAILED'],
      dependencyLevels: report.counts.components > 0 ? { [UNEVALUATED]: report.counts.components } : {},
      slsaVersion: '1.1',
    },
  });
}

/** The statement as JSON. The same report gives the same bytes. */
export function renderVsa(statement: VsaStatement): string {
  return `${JSON.stringify(statement, undefined, 2)}\n`;
}

function unique(files: readonly VsaSubject[]): readonly VsaSubject[] {
  return [...new Map(files.map((file) => [file.name, file])).values()].sort((a, b) =>
    compareText(a.name, b.name),
  );
}

/** A `verify` runs fewer rules than a `check`: two verdicts that a gate must not take for each other. */
function policyUri({ policy, run, tool }: Report): string {
  const source = policy.source === 'defaults' ? `defaults:${tool.version}` : policy.source;
  return `urn:countersign:${run.command}:policy:${encodeURI(source).replace(/[?#]/g, encodeURIComponent)}`;
}

/** SHA-256 over the policy in effect, settings of the command line included, as JSON with sorted keys. */
export function digestPolicy(policy: Policy): string {
  return createHash('sha256').update(JSON.stringify(policy, sortKeys)).digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value instanceof Map) return sortKeys('', Object.fromEntries(value as Map<string, unknown>));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}
