import { countOf } from '../report/count-words.ts';
import { forTerminal } from '../report/escape.ts';
import { IDENTITIES_PATH } from '../verify/identities.ts';
import { renderIdentity } from '../verify/write-identities.ts';
import type { IdentityRow } from './review-identities.ts';

const TITLES: readonly (readonly [IdentityRow['state'], string])[] = [
  ['changed', 'Built by somebody else than recorded'],
  ['doubtful', 'Doubtful, and never recorded'],
  ['gone', 'Recorded, and now without provenance'],
  ['new', 'Not recorded yet'],
  ['unknown', 'Recorded, and could not be looked at'],
];

/** The review for a person: what changed first, each as old → new. */
export function renderIdentities(
  rows: readonly IdentityRow[],
  written: readonly string[] | undefined,
): string {
  const count = (state: IdentityRow['state']): number => rows.filter((row) => row.state === state).length;
  const lines = [
    [
      `${count('same')} as recorded`,
      `${count('changed')} changed`,
      `${count('new')} new`,
      `${count('doubtful')} doubtful`,
      `${count('gone')} gone`,
      `${count('unknown')} unknown`,
    ].join(' · '),
  ];
  for (const [state, title] of TITLES) {
    const chosen = rows.filter((row) => row.state === state && (state !== 'unknown' || row.recorded));
    if (chosen.length === 0) continue;
    lines.push('', `${title}:`);
    for (const row of chosen) lines.push(...renderRow(row, written));
  }
  lines.push(...foldUnknown(rows));
  if (written !== undefined) {
    lines.push('', `${IDENTITIES_PATH}: ${written.length === 0 ? 'unchanged' : `${written.length} written`}`);
  } else if (count('changed') + count('new') > 0) {
    lines.push(
      '',
      'Look at the runs and repositories above. `countersign identities --update` then writes them down.',
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Packages that nobody recorded and that could not be looked at, by cause. */
function foldUnknown(rows: readonly IdentityRow[]): readonly string[] {
  const causes = new Map<string, number>();
  for (const { state, recorded, detail = '' } of rows) {
    if (state === 'unknown' && !recorded) causes.set(detail, (causes.get(detail) ?? 0) + 1);
  }
  if (causes.size === 0) return [];
  const lines = [...causes].map(
    ([detail, count]) => `  ${countOf(count, 'package')}: ${forTerminal(detail)}`,
  );
  return ['', 'Not recorded, and could not be looked at:', ...lines.sort()];
}

function renderRow(row: IdentityRow, written: readonly string[] | undefined): readonly string[] {
  const mark = written?.includes(row.key) === true ? ' (written)' : '';
  const lines = [`  ${forTerminal(row.key)}${mark}`];
  for (const { what, from, to, harmless } of row.changes) {
    const note = harmless === true ? ' (the same repository under another name)' : '';
    lines.push(`    ${what}: ${forTerminal(from)} → ${forTerminal(to)}${note}`);
  }
  if (row.state === 'new' && row.seen !== undefined) {
    lines.push(...renderIdentity(row.seen).map((line) => `    ${forTerminal(line)}`));
  }
  if (row.detail !== undefined) lines.push(`    ${forTerminal(row.detail)}`);
  return lines;
}
