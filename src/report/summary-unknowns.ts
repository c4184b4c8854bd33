import { countOf, formatNumber, listFew, listWords } from './count-words.ts';
import { codeSpan, forMarkdown } from './escape.ts';
import { groupCauses, type Cause, type CauseDetail } from './group-causes.ts';
import type { Report } from './model.ts';

const MAX_CAUSES = 8;
const MAX_DETAILS = 4;

/** What could not be seen, one line for each cause, with who can mend it. Every single check is in the JSON report. */
export function renderUnknowns(report: Report): string {
  const causes = groupCauses(report.unknowns);
  if (causes.length === 0) return '';
  const omitted = causes.slice(MAX_CAUSES).reduce((sum, { checks }) => sum + checks, 0);
  return [
    `**Could not see (${countOf(report.counts.unknown, 'check')}):**`,
    '',
    ...causes.slice(0, MAX_CAUSES).map(renderCause),
    ...(omitted > 0 ? [`- and ${countOf(omitted, 'more check')} for other reasons, in the JSON report`] : []),
  ].join('\n');
}

function renderCause(cause: Cause): string {
  const required = cause.required > 0 ? ` (${formatNumber(cause.required)} required by policy)` : '';
  const where = cause.ecosystem === undefined ? '' : `${forMarkdown(cause.ecosystem)}: `;
  const details = cause.details.slice(0, MAX_DETAILS).map((detail) => renderDetail(detail));
  const more = cause.details.length - details.length;
  if (more > 0) details.push(`${countOf(more, 'other cause')} like these`);
  const mend = `*Who can mend it:* ${cause.mend}`;
  if (details.length === 1) {
    return `- ${where}${details[0] ?? ''}${required}. ${mend}`;
  }
  return [
    `- ${where}${countOf(cause.checks, 'check')}${required}: ${cause.text}. ${mend}`,
    ...details.map((detail) => `  - ${detail}`),
  ].join('\n');
}

function renderDetail(detail: CauseDetail): string {
  const rules = detail.rules.map((rule) => forMarkdown(rule));
  const who = tellSubjects(detail);
  return `${forMarkdown(detail.detail, { max: 300 })} (${countOf(detail.checks, 'check')}${who}; ${listFew(rules, 'rule')})`;
}

function tellSubjects({ subjects, examples }: CauseDetail): string {
  if (subjects === undefined) return '';
  if (subjects <= 2) return ` of ${listWords(examples.map((id) => codeSpan(id, { max: 200 })))}`;
  return ` of ${formatNumber(subjects)} packages`;
}
