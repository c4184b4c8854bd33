import type { Finding } from '../domain/verdict.ts';
import { countOf, formatNumber } from './count-words.ts';
import { formatUntil } from './format-time.ts';
import type { Report } from './model.ts';
import { isDanger, stops } from './severity.ts';

export type State = 'blocked' | 'hold' | 'broken' | 'empty' | 'unknown' | 'pass';

export interface Headline {
  readonly state: State;
  readonly icon: string;
  /** One line of our own words, numbers and times: nothing from outside is in it. */
  readonly text: string;
}

const ICONS: Readonly<Record<State, string>> = {
  blocked: '⛔',
  hold: '⏸',
  broken: '⚠',
  empty: '❔',
  unknown: '❔',
  pass: '✅',
};

/** The verdict in words, the first line of every view. */
export function writeHeadline(report: Report): Headline {
  const state = findState(report);
  const audit = report.policy.mode === 'audit' && report.exitCode === 0 && state !== 'pass';
  return {
    state,
    icon: ICONS[state],
    text: `${audit ? 'Audit mode, nothing is stopped. ' : ''}${WRITERS[state](report, audit)}`,
  };
}

function findState(report: Report): State {
  const stopping = stoppingFindings(report);
  const broken = report.problems.some(({ severity }) => severity === 'broken') || report.exitCode === 2;
  if (stopping.length > 0) {
    const onlyTime = stopping.every(({ until }) => until !== undefined);
    return onlyTime && !broken && report.counts.unknownRequired === 0 ? 'hold' : 'blocked';
  }
  if (broken) return 'broken';
  if (report.files.length === 0) return 'empty';
  return report.verdict === 'pass' ? 'pass' : 'unknown';
}

const WRITERS: Readonly<Record<State, (report: Report, audit: boolean) => string>> = {
  blocked: (report, audit) =>
    `${audit ? 'Would be blocked' : 'Blocked'}: ${tellStopped(report)}${alsoUnknown(report)}`,
  hold: (report, audit) => {
    const stopping = stoppingFindings(report);
    const until = Math.max(...stopping.map((finding) => finding.until ?? 0));
    const young = stopping.every(({ rule }) => rule === 'release-age');
    const count = subjectsOf(stopping).size;
    const verb = count === 1 ? 'is' : 'are';
    return `${audit ? 'Would wait' : 'Wait'} until ${formatUntil(until, Date.parse(report.run.asOf))}: ${outOf(count, report)} ${
      young ? `${verb} younger than your cooldown` : `${verb} stopped only until then`
    }${alsoUnknown(report)}`;
  },
  broken: (report) => {
    const files = new Set(
      report.problems
        .filter(({ severity }) => severity === 'broken')
        .map(({ location, message }) => location?.file ?? message),
    );
    for (const { path, status } of report.files) if (status === 'broken') files.add(path);
    return `Could not read ${countOf(files.size, 'input')}: what is in ${files.size === 1 ? 'it' : 'them'} was not checked${alsoUnknown(report)}`;
  },
  empty: ({ exitCode }) =>
    `Nothing recognised: 0 files that list dependencies were found, so nothing was checked${exitCode === 3 ? ' (allow-empty accepts that)' : ''}`,
  unknown: tellUndecided,
  pass: tellPass,
};

function tellStopped(report: Report): string {
  const stopping = stoppingFindings(report);
  const components = stopping.filter(({ subject }) => subject.kind === 'component');
  const all = subjectsOf(components).size;
  const dangerous = subjectsOf(components.filter(({ rule }) => isDanger(rule))).size;
  const others = stopping.length - components.length;
  const rest = all - dangerous;
  const parts: string[] = [];
  if (dangerous > 0) parts.push(`${outOf(dangerous, report)} must not be installed`);
  if (rest > 0) {
    const verb = rest === 1 ? 'breaks' : 'break';
    parts.push(
      dangerous > 0
        ? `${formatNumber(rest)} more ${verb} the policy`
        : `${outOf(rest, report)} ${verb} the policy`,
    );
  }
  if (others > 0) parts.push(`${countOf(others, 'finding')} about the project or its policy`);
  return parts.join(', ');
}

function tellUndecided(report: Report): string {
  const { unknownRequired, judged } = report.counts;
  const unsupported = new Set(
    report.problems
      .filter(({ severity }) => severity === 'unsupported')
      .map(({ location, message }) => location?.file ?? message),
  );
  if (report.counts.files === 0) for (const path of unreadFiles(report)) unsupported.add(path);
  const parts: string[] = [];
  if (unsupported.size > 0) {
    parts.push(
      `${countOf(unsupported.size, 'input')} ${unsupported.size === 1 ? 'is' : 'are'} of a kind we cannot judge`,
    );
  }
  if (unknownRequired > 0) parts.push(`${countOf(unknownRequired, 'required check')} could not be made`);
  if (parts.length === 0) parts.push(`no check was made on ${countOf(judged, 'dependency', 'dependencies')}`);
  const optional = report.counts.unknown - unknownRequired;
  if (optional > 0) parts.push(`${countOf(optional, 'other check')} could not be made either`);
  return `Could not decide: ${parts.join(', ')}`;
}

/** Says that something passes only where every check of it was made and none failed; else counts what is missing. */
function tellPass(report: Report): string {
  const { judged, components, warned, recorded, excepted, unknown } = report.counts;
  const changes = report.run.scope === 'changes';
  const noun = changes ? 'changed dependency' : 'dependency';
  const nouns = changes ? 'changed dependencies' : 'dependencies';
  const what = countOf(judged, noun, nouns);
  const unread = unreadFiles(report).length;
  const rest = [
    ...(warned > 0 ? [countOf(warned, 'warning')] : []),
    ...(recorded > 0 ? [`${formatNumber(recorded)} recorded`] : []),
    ...(excepted > 0 ? [`${formatNumber(excepted)} accepted by exception`] : []),
    ...(unknown > 0 ? [`${countOf(unknown, 'check')} could not be made`] : []),
    ...(unread > 0 ? [`${countOf(unread, 'file')} not read`] : []),
  ];
  const tail = rest.map((part) => `; ${part}`).join('');
  if (report.files.length === 0) return `Nothing to stop: no file that lists dependencies was found${tail}`;
  if (changes && judged === 0) return `Nothing to stop: no dependency was added or updated${tail}`;
  if (!changes && components === 0)
    return `Nothing to stop: ${countOf(report.counts.files, 'file')} read, no dependencies in them${tail}`;
  return rest.length === 0
    ? `Nothing to stop: ${what} ${judged === 1 ? 'passes' : 'pass'}`
    : `Nothing to stop in ${what}${tail}`;
}

function unreadFiles({ files }: Report): string[] {
  return [...new Set(files.filter(({ status }) => status !== 'read').map(({ path }) => path))];
}

function alsoUnknown({ counts }: Report): string {
  if (counts.unknown === 0) return '';
  const required =
    counts.unknownRequired > 0 ? ` (${formatNumber(counts.unknownRequired)} of them required)` : '';
  return `, ${countOf(counts.unknown, 'check')} could not be made${required}`;
}

/** `1 of 3 changed dependencies`, `all 3 dependencies`, `both dependencies`, `the only changed dependency`. */
function outOf(count: number, { counts, run }: Report): string {
  const changed = run.scope === 'changes' ? 'changed ' : '';
  if (count === counts.judged) {
    return count === 1
      ? `the only ${changed}dependency`
      : `${count === 2 ? 'both' : `all ${formatNumber(count)}`} ${changed}dependencies`;
  }
  return `${formatNumber(count)} of ${formatNumber(counts.judged)} ${changed}dependencies`;
}

export function stoppingFindings(report: Report): readonly Finding[] {
  return report.findings.filter((finding) => stops(finding, report.policy.failOn));
}

/** Distinct subjects; a package in two lockfiles counts twice, as it does among the components. */
export function subjectsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.map(({ subject }) => `${subject.kind}\u0000${subject.lockfile ?? ''}\u0000${subject.id}`),
  );
}
