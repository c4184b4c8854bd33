import type { FileReport } from '../domain/component.ts';
import type { ChangeKind, UpdateSize } from '../domain/change.ts';
import type { Problem } from '../domain/errors.ts';
import type { UnknownReason } from '../domain/fact.ts';
import type { Finding, Verdict } from '../domain/verdict.ts';
import type { RegistryDescription } from '../ports.ts';

/**
 * Everything one `check` found: the one model that the summary, terminal, annotations, SARIF and JSON are views of.
 * The JSON view is this type; schema/report.schema.json describes it.
 */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'countersign'; readonly version: string };
  readonly run: {
    readonly command: 'check';
    /** ISO 8601 UTC: the moment judged from (`--as-of`, else the start). */
    readonly asOf: string;
    readonly scope: 'everything' | 'changes';
    readonly offline: boolean;
    readonly head?: string;
    readonly base?: string;
  };
  readonly verdict: Verdict;
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly policy: { readonly source: string; readonly mode: 'enforce' | 'audit' };
  readonly counts: ReportCounts;
  /** Only with scope `changes`: everything that differs, whether or not something is wrong with it. */
  readonly changes: readonly ReportChange[];
  /** Failed rules, most severe first; excepted ones last. */
  readonly findings: readonly Finding[];
  /** Undecided rules, folded by cause, largest first. */
  readonly unknowns: readonly UnknownGroup[];
  readonly problems: readonly Problem[];
  readonly files: readonly FileReport[];
  /** Rule id to the number of subjects that passed. */
  readonly passed: Readonly<Record<string, number>>;
  readonly registries: readonly RegistryDescription[];
}

export interface ReportCounts {
  readonly components: number;
  readonly files: number;
  /** Components judged in depth: all of them, or the changed ones. */
  readonly judged: number;
  readonly blocked: number;
  readonly warned: number;
  readonly recorded: number;
  readonly excepted: number;
  /** Undecided single checks, before folding. */
  readonly unknown: number;
  /** Those of them that policy requires. */
  readonly unknownRequired: number;
  readonly passed: number;
}

export interface ReportChange {
  readonly kind: ChangeKind;
  readonly name: string;
  readonly ecosystem: string;
  readonly lockfile: string;
  readonly purl: string;
  readonly from?: string;
  readonly to?: string;
  readonly size: UpdateSize;
  readonly scope: string;
  readonly direct: boolean | null;
  readonly line?: number;
  /** Worst outcome among the rules that judged it. */
  readonly verdict: Verdict;
  /** Days since publication at the moment judged from, one decimal, when known. */
  readonly ageDays?: number;
}

export interface UnknownGroup {
  readonly rules: readonly string[];
  readonly reason: UnknownReason;
  readonly detail: string;
  readonly level: 'block' | 'warn' | 'record';
  readonly ecosystem?: string;
  /** Single checks folded into this line. */
  readonly checks: number;
  /** Distinct subjects. */
  readonly subjects: number;
  /** The first few subjects' ids, sorted; all of them when there are at most ten. */
  readonly examples: readonly string[];
}
