import type { Change } from '../domain/change.ts';
import type { Problem } from '../domain/errors.ts';
import type { Policy } from '../domain/policy.ts';
import type { FactTable } from '../domain/rule.ts';
import type { Finding } from '../domain/verdict.ts';
import type { Inventory } from '../inventory/format.ts';
import type { RegistryDescription } from '../ports.ts';
import { compareText } from './compare-text.ts';
import { decideVerdict } from './decide-verdict.ts';
import { findPaths } from './find-paths.ts';
import { foldUnknowns } from './fold-unknowns.ts';
import type { Report, ReportCounts, ReportTrust } from './model.ts';
import { reportChanges } from './report-changes.ts';
import { severityRank, stops } from './severity.ts';
import { sortFindings } from './sort-findings.ts';

export interface ReportInput {
  readonly toolVersion: string;
  /** `check` unless told. */
  readonly command?: Report['run']['command'];
  /** The moment judged from, milliseconds since the epoch. */
  readonly asOf: number;
  readonly offline: boolean;
  /** Commits of the two states, where git told them. */
  readonly head?: string;
  readonly base?: string;
  readonly policy: Pick<Policy, 'source' | 'mode' | 'failOn'>;
  /** The head's inventory, whole; its problems count whether or not `problems` repeats them. */
  readonly inventory: Inventory;
  /** What differs from the base. Present, even when empty, exactly when only the changes were judged. */
  readonly changes?: readonly Change[];
  /** Of every kind of subject, failed and undecided, exceptions already applied. */
  readonly findings: readonly Finding[];
  /** Rule id to subjects that passed, one map for each kind of subject. */
  readonly passed: readonly ReadonlyMap<string, number>[];
  /** Components that were judged. */
  readonly judged: number;
  /** Problems outside the inventory: the policy file, git, a limit of the run. */
  readonly problems: readonly Problem[];
  readonly registries: readonly RegistryDescription[];
  /** Undefined: nothing attested was verified. */
  readonly trust?: ReportTrust | undefined;
  /** Facts of a purl, for ages, publishers and provenance of the changes. */
  readonly factsOf: (purl: string) => FactTable | undefined;
  /** The user expects that nothing is recognised here; without it an empty inventory is `unknown`. */
  readonly allowEmpty: boolean;
}

/**
 * The one model that every view shows. Pure; the order of findings and changes in the input does not matter.
 * A file that the inventory lists as unsupported without a problem (left out by the policy, vendored, a manifest of a
 * kind we do not read) is shown and counted, and decides nothing as long as some other file was read.
 */
export function buildReport(input: ReportInput): Report {
  const { inventory, policy, findings: all } = input;
  const changedKeys = new Set(
    (input.changes ?? []).flatMap(({ to }) => (to ? [`${to.lockfile}\u0000${to.purl}`] : [])),
  );
  const findings = sortFindings(
    all.filter((finding) => finding.verdict === 'fail' || finding.exception !== undefined),
    ({ subject }) => changedKeys.has(`${subject.lockfile ?? ''}\u0000${subject.id}`),
  );
  const unknown = all.filter((finding) => finding.verdict === 'unknown' && finding.exception === undefined);
  const stopping = findings.filter((finding) => stops(finding, policy.failOn));
  const passed = sumPassed(input.passed);
  const counts = countAll(input, { findings, unknown, passed, stopping: stopping.length });
  const problems = sortProblems([...inventory.problems, ...input.problems]);
  return {
    schemaVersion: 1,
    tool: { name: 'countersign', version: input.toolVersion },
    run: {
      command: input.command ?? 'check',
      asOf: new Date(input.asOf).toISOString(),
      scope: input.changes === undefined ? 'everything' : 'changes',
      offline: input.offline,
      ...(input.head !== undefined ? { head: input.head } : {}),
      ...(input.base !== undefined ? { base: input.base } : {}),
    },
    ...decideVerdict({
      mode: policy.mode,
      stopping: stopping.length,
      broken:
        problems.some(({ severity }) => severity === 'broken') ||
        inventory.files.some(({ status }) => status === 'broken'),
      unsupported: problems.some(({ severity }) => severity === 'unsupported'),
      unknownRequired: counts.unknownRequired,
      nothing:
        (inventory.files.length === 0 ? !input.allowEmpty : counts.files === 0) ||
        (input.judged > 0 && counts.passed === 0 && all.length === 0),
    }),
    policy: { source: policy.source, mode: policy.mode, failOn: policy.failOn },
    counts,
    changes: reportChanges(input.changes ?? [], {
      findings: all,
      failOn: policy.failOn,
      factsOf: input.factsOf,
      now: input.asOf,
    }),
    findings,
    unknowns: foldUnknowns(unknown),
    problems,
    files: [...inventory.files].sort(
      (a, b) => compareText(a.path, b.path) || compareText(a.format, b.format),
    ),
    passed,
    registries: [...input.registries].sort((a, b) => compareText(a.ecosystem, b.ecosystem)),
    ...(input.trust !== undefined ? { trust: input.trust } : {}),
    paths: findPaths(stopping, inventory),
  };
}

function countAll(
  input: ReportInput,
  outcome: {
    readonly findings: readonly Finding[];
    readonly unknown: readonly Finding[];
    readonly passed: Readonly<Record<string, number>>;
    readonly stopping: number;
  },
): ReportCounts {
  const { findings, unknown, stopping, passed } = outcome;
  const excepted = findings.filter(({ exception }) => exception !== undefined).length;
  const recorded = findings.filter((finding) => severityRank(finding) === 2).length;
  return {
    components: input.inventory.components.length,
    files: input.inventory.files.filter(({ status }) => status === 'read').length,
    judged: input.judged,
    blocked: stopping,
    warned: findings.length - stopping - recorded - excepted,
    recorded,
    excepted,
    unknown: unknown.length,
    unknownRequired: unknown.filter(({ level }) => level === 'block').length,
    passed: Object.values(passed).reduce((sum, count) => sum + count, 0),
  };
}

function sumPassed(maps: readonly ReadonlyMap<string, number>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const map of maps) {
    for (const [rule, count] of map) sums.set(rule, (sums.get(rule) ?? 0) + count);
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => compareText(a, b)));
}

/** Broken before unsupported, then by place; the same problem reported twice is one. */
function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(
    problems.map((problem) => [
      [
        problem.severity,
        problem.location?.file ?? '',
        String(problem.location?.line ?? 0).padStart(12, '0'),
        problem.code,
        problem.message,
      ].join('\u0000'),
      problem,
    ]),
  );
  return [...unique].sort(([a], [b]) => compareText(a, b)).map(([, problem]) => problem);
}
