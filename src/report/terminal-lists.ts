import { countOf, formatNumber, listFew } from './count-words.ts';
import { forTerminal } from './escape.ts';
import { countUnread, foldUnread } from './fold-unread.ts';
import { formatAge } from './format-time.ts';
import { groupCauses, titleOf, type CauseDetail } from './group-causes.ts';
import type { Report, ReportChange } from './model.ts';
import type { TerminalContext } from './terminal-context.ts';
import { wrapText } from './wrap-text.ts';

const MAX_PROBLEMS = 20;
const MAX_CAUSES = 8;
const MAX_DETAILS = 3;
const MAX_CHANGES = 20;

/** What was not read or not judged: place, sentence, code, hint. */
export function renderProblemLines(report: Report, { width, paint }: TerminalContext): string[] {
  const { problems } = report;
  const entries = [
    ...problems.map(({ location, message, code, hint }) => ({
      text: `${location === undefined ? '' : `${forTerminal(`${location.file}:${location.line}`, { max: 400 })}: `}${forTerminal(message, { max: 600 })} [${code}]`,
      hint,
    })),
    ...foldUnread(report).map(({ paths, more, reason }) => ({
      text: `${paths.map((path) => forTerminal(path, { max: 400 })).join(', ')}${more}: ${forTerminal(reason, { max: 600 })}`,
      hint: undefined,
    })),
  ];
  if (entries.length === 0) return [];
  return [
    paint(`Not read, so not checked (${formatNumber(countUnread(report))}):`, 'bold', 'yellow'),
    ...entries
      .slice(0, MAX_PROBLEMS)
      .flatMap(({ text, hint }) => [
        ...wrapText(text, { width, first: '  - ', rest: '    ' }),
        ...(hint === undefined ? [] : wrapText(forTerminal(hint, { max: 600 }), { width, first: '    ' })),
      ]),
    ...(entries.length > MAX_PROBLEMS ? [`  - and ${formatNumber(entries.length - MAX_PROBLEMS)} more`] : []),
  ];
}

/** What could not be seen, by cause, with who can mend it. */
export function renderUnknownLines(report: Report, { width, paint }: TerminalContext): string[] {
  const causes = groupCauses(report.unknowns);
  if (causes.length === 0) return [];
  const more = causes.slice(MAX_CAUSES).reduce((sum, { checks }) => sum + checks, 0);
  return [
    paint(`Could not see (${countOf(report.counts.unknown, 'check')}):`, 'bold'),
    ...causes.slice(0, MAX_CAUSES).flatMap((cause) => {
      const where = cause.ecosystem === undefined ? '' : `${forTerminal(cause.ecosystem, { max: 80 })}: `;
      const required = cause.required > 0 ? ` (${formatNumber(cause.required)} required by policy)` : '';
      const [only] = cause.details;
      const mend = wrapText(cause.mend, { width, first: '    ' }).map((line) => paint(line, 'dim'));
      if (cause.details.length === 1 && only !== undefined) {
        return [
          ...wrapText(`${where}${describeDetail(only)}${required}`, { width, first: '  - ', rest: '    ' }),
          ...mend,
        ];
      }
      const details = cause.details
        .slice(0, MAX_DETAILS)
        .flatMap((detail) => wrapText(describeDetail(detail), { width, first: '    - ', rest: '      ' }));
      const hidden = cause.details.length - MAX_DETAILS;
      return [
        ...wrapText(`${where}${countOf(cause.checks, 'check')}${required}: ${cause.text}.`, {
          width,
          first: '  - ',
          rest: '    ',
        }),
        ...details,
        ...(hidden > 0 ? [`    - and ${countOf(hidden, 'other cause')} like these`] : []),
        ...mend,
      ];
    }),
    ...(more > 0 ? [`  - and ${countOf(more, 'more check')} for other reasons`] : []),
  ];
}

function describeDetail({ detail, checks, subjects, rules }: CauseDetail): string {
  const who = subjects === undefined ? '' : ` of ${countOf(subjects, 'package')}`;
  const names = listFew(
    rules.map((rule) => forTerminal(rule, { max: 80 })),
    'rule',
  );
  return `${forTerminal(detail, { max: 300 })} (${countOf(checks, 'check')}${who}; ${names})`;
}

/** What changed, one line each. */
export function renderChangeLines(report: Report, { width }: TerminalContext): string[] {
  const { changes } = report;
  if (changes.length === 0) return [];
  return [
    ...changes
      .slice(0, MAX_CHANGES)
      .flatMap((change) => wrapText(describeChange(change), { width, first: '  ', rest: '      ' })),
    ...(changes.length > MAX_CHANGES
      ? [`  … and ${formatNumber(changes.length - MAX_CHANGES)} more changes`]
      : []),
  ];
}

const MARKS: Readonly<Record<ReportChange['verdict'], string>> = { fail: '✗', unknown: '?', pass: '✓' };

function describeChange(change: ReportChange): string {
  const version = (text: string | undefined): string => forTerminal(text ?? '', { max: 128 });
  const name = `${forTerminal(change.name, { max: 214 })} (${forTerminal(titleOf(change.ecosystem), { max: 40 })})`;
  if (change.kind === 'removed') return `- ${name} ${version(change.from)} removed`;
  const step =
    change.kind === 'added' || change.from === change.to
      ? `${version(change.to)}${change.kind === 'added' ? ', new' : change.kind === 'rehashed' ? ', other digest' : ', other source'}`
      : `${version(change.from)} → ${version(change.to)}`;
  const age = change.ageDays === undefined ? '' : `, ${formatAge(change.ageDays)} old`;
  return `${MARKS[change.verdict]} ${name} ${step}${age}`;
}
