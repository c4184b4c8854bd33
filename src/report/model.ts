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
    /** `verify` runs the rules that verify, not all of them. */
    readonly command: 'check' | 'verify';
    /** ISO 8601 UTC: the moment judged from (`--as-of`, else the start). */
    readonly asOf: string;
    readonly scope: 'everything' | 'changes';
    readonly offline: boolean;
    readonly head?: string;
    readonly base?: string;
  };
  readonly verdict: Verdict;
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly policy: {
    readonly source: string;
    readonly mode: 'enforce' | 'audit';
    /** The weakest level of a failed rule that makes the run fail. */
    readonly failOn: 'block' | 'warn';
  };
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
  /** What attestations were verified against; absent when there were none. */
  readonly trust?: ReportTrust;
  /** How packages with a stopping finding get in: the shortest chain for each, at most {@link MAX_PATHS}. */
  readonly paths: readonly DependencyPath[];
}

/** Where the trusted roots of the run came from. */
export interface ReportTrust {
  /** `embedded`: of this version. `refreshed`: by TUF, newer. `given`: the user's own. */
  readonly origin: 'embedded' | 'refreshed' | 'given';
  /** Lower-case hex of the bytes of the trusted root, where it is not the embedded one. */
  readonly sha256?: string;
  /** Why nothing newer than the embedded ones could be had. */
  readonly problem?: string;
}

export const MAX_PATHS = 50;

/** The shortest way from a project to a package, along the edges of one lockfile. */
export interface DependencyPath {
  readonly purl: string;
  readonly lockfile: string;
  /** The project's name, or its directory. */
  readonly project: string;
  /** `name@version` of every step after the project; the last one is the package itself. */
  readonly chain: readonly string[];
}

export interface ReportCounts {
  readonly components: number;
  /** Recognised files that were read. */
  readonly files: number;
  /** Components judged in depth: all of them, or the changed ones. */
  readonly judged: number;
  /** Failed checks that stop the run (in audit mode: that would), by level and `failOn`. */
  readonly blocked: number;
  /** Other failed checks of level `warn`. */
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
  /**
   * `fail`: a finding stops it. `unknown`: none does, but at least one check could not be made.
   * `pass`: every check was made and none stops it (also: it was removed).
   */
  readonly verdict: Verdict;
  /** Days since publication at the moment judged from, one decimal, when known. */
  readonly ageDays?: number;
  /** Who published `to`, against the release before it; absent when not known. */
  readonly publisher?: 'first-release' | 'same' | 'seen-before' | 'new';
  /** Whether the registry publishes provenance for `to` (published, not verified); absent when not known. */
  readonly provenance?: 'published' | 'none';
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
