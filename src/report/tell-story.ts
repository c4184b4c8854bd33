import type { Location } from '../domain/component.ts';
import type { Finding, SubjectRef } from '../domain/verdict.ts';
import type { DependencyPath, Report, ReportChange } from './model.ts';
import { isDanger, stops } from './severity.ts';

/** One package (project, exception) and everything found about it, over all lockfiles that have it. */
export interface SubjectTopic {
  readonly kind: 'subject';
  readonly subject: SubjectRef;
  readonly findings: readonly Finding[];
  readonly places: readonly Location[];
  readonly change?: ReportChange;
  readonly path?: DependencyPath;
}

/** One rule that failed in the same way for so many subjects that they are told together. */
export interface RuleTopic {
  readonly kind: 'rule';
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly subjects: number;
  /** What was found, where it is the same sentence for all of them. */
  readonly message?: string;
}

export type Topic = SubjectTopic | RuleTopic;

export interface Story {
  /** What makes the run fail (in audit mode: would), with the warnings about the same packages beside it. */
  readonly stopped: readonly Topic[];
  readonly warned: readonly Topic[];
  readonly recorded: readonly Topic[];
  readonly excepted: readonly Finding[];
}

/** More subjects than this with the same failure are one topic; dangerous rules keep their packages apart longer. */
const APART = 3;
const APART_IN_DANGER = 10;

/** Arranges the findings for a reader; the order of the report is kept. */
export function tellStory(report: Report): Story {
  const stopping: Finding[] = [];
  const warnings: Finding[] = [];
  const records: Finding[] = [];
  const excepted: Finding[] = [];
  for (const finding of report.findings) {
    if (finding.exception !== undefined) excepted.push(finding);
    else if (stops(finding, report.policy.failOn)) stopping.push(finding);
    else if (finding.level === 'record') records.push(finding);
    else warnings.push(finding);
  }
  const lookUp = indexReport(report);
  const bulk = bulkRules(stopping);
  const apart = new Set(stopping.filter((finding) => !bulk.has(causeOf(finding))).map(keyOf));
  const bulkWarnings = bulkRules(warnings);
  const beside = (finding: Finding): boolean =>
    apart.has(keyOf(finding)) && !bulkWarnings.has(causeOf(finding));
  return {
    stopped: arrange([...stopping, ...warnings.filter(beside)], bulk, lookUp),
    warned: arrange(
      warnings.filter((finding) => !beside(finding)),
      bulkWarnings,
      lookUp,
    ),
    recorded: arrange(records, bulkRules(records), lookUp),
    excepted,
  };
}

function keyOf({ subject }: Finding): string {
  return `${subject.kind}\u0000${subject.id}`;
}

function causeOf(finding: Finding): string {
  return `${finding.rule}\u0000${finding.variant ?? ''}`;
}

function bulkRules(findings: readonly Finding[]): Set<string> {
  const subjects = new Map<string, { rule: string; keys: Set<string> }>();
  for (const finding of findings) {
    const cause = causeOf(finding);
    const entry = subjects.get(cause) ?? { rule: finding.rule, keys: new Set() };
    entry.keys.add(keyOf(finding));
    subjects.set(cause, entry);
  }
  const bulk = new Set<string>();
  for (const [cause, { rule, keys }] of subjects) {
    if (keys.size > (isDanger(rule) ? APART_IN_DANGER : APART)) bulk.add(cause);
  }
  return bulk;
}

type LookUp = (subject: SubjectRef) => Pick<SubjectTopic, 'change' | 'path'>;

function indexReport(report: Report): LookUp {
  const changes = new Map<string, ReportChange>();
  for (const change of report.changes) {
    if (change.to !== undefined && !changes.has(change.purl)) changes.set(change.purl, change);
  }
  const paths = new Map<string, DependencyPath>();
  for (const path of report.paths) if (!paths.has(path.purl)) paths.set(path.purl, path);
  return ({ id }) => {
    const change = changes.get(id);
    const path = paths.get(id);
    return { ...(change !== undefined ? { change } : {}), ...(path !== undefined ? { path } : {}) };
  };
}

function arrange(findings: readonly Finding[], bulk: ReadonlySet<string>, lookUp: LookUp): Topic[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = bulk.has(causeOf(finding)) ? `rule\u0000${causeOf(finding)}` : keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group): Topic[] => {
    const [first] = group;
    if (first === undefined) return [];
    if (bulk.has(causeOf(first))) {
      const same = group.every(({ message }) => message === first.message);
      return [
        {
          kind: 'rule',
          rule: first.rule,
          findings: group,
          subjects: new Set(group.map(keyOf)).size,
          ...(same ? { message: first.message } : {}),
        },
      ];
    }
    return [{ kind: 'subject', subject: first.subject, ...mergePlaces(group), ...lookUp(first.subject) }];
  });
}

/** The same failure in several lockfiles is one finding with several places. */
function mergePlaces(group: readonly Finding[]): Pick<SubjectTopic, 'findings' | 'places'> {
  const findings = new Map<string, Finding>();
  const places = new Map<string, Location>();
  for (const finding of group) {
    const key = `${causeOf(finding)}\u0000${finding.message}`;
    if (!findings.has(key)) findings.set(key, finding);
    const { location } = finding;
    if (location !== undefined) places.set(`${location.file}\u0000${location.line}`, location);
  }
  return { findings: [...findings.values()], places: [...places.values()] };
}
