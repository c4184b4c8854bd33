import type { Change } from '../domain/change.ts';
import type { Judged } from '../domain/engine.ts';
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
import type { Report, ReportCounts } from './model.ts';
import { reportChanges } from './report-changes.ts';
import { severityRank, stops } from './severity.ts';
import { sortFindings } from './sort-findings.ts';

export interface ReportInput {
  /** Countersign's own version. */
  readonly version: string;
  readonly run: Report['run'];
  readonly policy: Pick<Policy, 'source' | 'mode' | 'failOn'>;
  /** The head's inventory, whole. Its problems are taken from here. */
  readonly inventory: Inventory;
  /** What every kind of subject got, exceptions already applied. */
  readonly judged: readonly Judged[];
  /** Only with scope `changes`. */
  readonly changes?: readonly Change[];
  /** Facts by purl, for ages, publishers and provenance of the changes. */
  readonly facts?: ReadonlyMap<string, FactTable>;
  /** Problems outside the inventory: the policy file, git, a limit of the run. */
  readonly problems?: readonly Problem[];
  readonly registries?: readonly RegistryDescription[];
  /** The user expects that nothing is recognised here; without it an empty inventory is `unknown`. */
  readonly allowEmpty?: boolean;
}

/** The one model that every view shows. Pure; the order of findings and changes in the input does not matter. */
export function buildReport(input: ReportInput): Report {
  const { inventory, policy, run } = input;
  const all = input.judged.flatMap(({ findings }) => findings);
  const unknown = all.filter((finding) => finding.verdict === 'unknown' && finding.exception === undefined);
  const changedKeys = new Set(
    (input.changes ?? []).flatMap(({ to }) => (to ? [`${to.lockfile}\u0000${to.purl}`] : [])),
  );
  const findings = sortFindings(
    all.filter((finding) => finding.verdict === 'fail' || finding.exception !== undefined),
    ({ subject }) => changedKeys.has(`${subject.lockfile ?? ''}\u0000${subject.id}`),
  );
  const stopping = findings.filter((finding) => stops(finding, policy.failOn));
  const passed = sumPassed(input.judged);
  const judged = run.scope === 'changes' ? changedKeys.size : inventory.components.length;
  const counts = countAll({ findings, unknown, passed, stopping: stopping.length, judged, inventory });
  const problems = sortProblems([...inventory.problems, ...(input.problems ?? [])]);
  const nothingRecognised = inventory.files.length === 0;
  const nothingChecked = judged > 0 && counts.passed === 0 && all.length === 0;
  return {
    schemaVersion: 1,
    tool: { name: 'countersign', version: input.version },
    run,
    ...decideVerdict({
      mode: policy.mode,
      stopping: stopping.length,
      broken: has(problems, 'broken') || inventory.files.some(({ status }) => status === 'broken'),
      unsupported:
        has(problems, 'unsupported') || inventory.files.some(({ status }) => status === 'unsupported'),
      unknownRequired: counts.unknownRequired,
      nothing: (nothingRecognised && input.allowEmpty !== true) || nothingChecked,
    }),
    policy: { source: policy.source, mode: policy.mode, failOn: policy.failOn },
    counts,
    changes: reportChanges(run.scope === 'changes' ? (input.changes ?? []) : [], {
      findings: all,
      failOn: policy.failOn,
      facts: input.facts ?? new Map(),
      now: Date.parse(run.asOf),
    }),
    findings,
    unknowns: foldUnknowns(unknown),
    problems,
    files: [...inventory.files].sort(
      (a, b) => compareText(a.path, b.path) || compareText(a.format, b.format),
    ),
    passed,
    registries: [...(input.registries ?? [])].sort((a, b) => compareText(a.ecosystem, b.ecosystem)),
    paths: findPaths(stopping, inventory),
  };
}

function countAll(input: {
  readonly findings: readonly Finding[];
  readonly unknown: readonly Finding[];
  readonly passed: Readonly<Record<string, number>>;
  readonly stopping: number;
  readonly judged: number;
  readonly inventory: Inventory;
}): ReportCounts {
  const { findings, unknown, stopping } = input;
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
    passed: Object.values(input.passed).reduce((sum, count) => sum + count, 0),
  };
}

function sumPassed(judged: readonly Judged[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { passed } of judged) {
    for (const [rule, count] of passed) sums.set(rule, (sums.get(rule) ?? 0) + count);
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => compareText(a, b)));
}

function has(problems: readonly Problem[], severity: Problem['severity']): boolean {
  return problems.some((problem) => problem.severity === severity);
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
