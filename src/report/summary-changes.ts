import { countOf, formatNumber } from './count-words.ts';
import { codeSpan, forTable } from './escape.ts';
import { formatAge } from './format-time.ts';
import { titleOf } from './group-causes.ts';
import type { Report, ReportChange } from './model.ts';

const OPEN = 10;
const MAX_ROWS = 300;

const MARKS: Readonly<Record<ReportChange['verdict'], string>> = { fail: '⛔', unknown: '❔', pass: '✓' };
const PUBLISHERS: Readonly<Record<NonNullable<ReportChange['publisher']>, string>> = {
  'first-release': 'first release',
  same: 'same',
  'seen-before': 'other, published it before',
  new: '⚠️ new',
};

/** What changed, as a table; open when it is short and nothing else asks for the reader's eye, else folded. */
export function renderChanges(report: Report, open: boolean): string {
  const { changes } = report;
  if (changes.length === 0) return '';
  const shown = changes.slice(0, MAX_ROWS);
  const table = (rows: readonly ReportChange[]): string[] => [
    '| | changed | from → to | file | age | publisher | provenance |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(renderRow),
  ];
  const head = open ? shown.slice(0, OPEN) : [];
  const rest = shown.slice(head.length);
  const omitted = changes.length - shown.length;
  const undecided = shown.some(({ verdict, kind }) => verdict === 'unknown' && kind !== 'removed');
  return [
    ...(head.length > 0 ? [...table(head), ''] : []),
    ...(open && undecided ? ['❔ nothing stops it, and at least one check could not be made', ''] : []),
    ...(rest.length > 0
      ? [
          `<details><summary>${head.length > 0 ? `${formatNumber(changes.length - head.length)} more changes` : `What changed: ${countOf(changes.length, 'dependency', 'dependencies')}`}</summary>`,
          '',
          ...table(rest),
          ...(omitted > 0 ? ['', `${formatNumber(omitted)} more in the JSON report.`] : []),
          '',
          '</details>',
        ]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

function renderRow(change: ReportChange): string {
  const place = change.line === undefined ? change.lockfile : `${change.lockfile}:${change.line}`;
  const gone = change.kind === 'removed';
  return `| ${[
    gone ? '' : MARKS[change.verdict],
    `${codeSpan(change.name, { max: 214 })} (${forTable(titleOf(change.ecosystem))})`,
    renderStep(change),
    codeSpan(place, { max: 200 }),
    gone ? '' : change.ageDays === undefined ? '?' : formatAge(change.ageDays),
    gone ? '' : change.publisher === undefined ? '?' : PUBLISHERS[change.publisher],
    gone ? '' : (change.provenance ?? '?'),
  ].join(' | ')} |`;
}

function renderStep(change: ReportChange): string {
  const from = change.from === undefined ? '' : codeSpan(change.from, { max: 128 });
  const to = change.to === undefined ? '' : codeSpan(change.to, { max: 128 });
  switch (change.kind) {
    case 'added':
      return `new: ${to}`;
    case 'removed':
      return `${from} removed`;
    case 'rehashed':
      return `${to}, other digest`;
    case 'downgraded':
      return `${from} → ${to} (downgrade)`;
    default:
      return from === to ? `${to}, other source` : `${from} → ${to}`;
  }
}
