import type { Problem } from '../domain/errors.ts';
import { countOf, formatNumber } from './count-words.ts';
import { codeSpan, forMarkdown, forTable } from './escape.ts';
import { countUnread, foldUnread, type Unread } from './fold-unread.ts';
import type { Report } from './model.ts';

const OPEN_PROBLEMS = 10;
const MAX_PROBLEMS = 200;
const MAX_FILES = 200;

/** What could not be read or judged, with its place and what to do. */
export function renderProblems(report: Report): string {
  const { problems } = report;
  const lines = [...problems.map(renderProblem), ...foldUnread(report).map(renderUnread)];
  if (lines.length === 0) return '';
  const hidden = lines.slice(OPEN_PROBLEMS, MAX_PROBLEMS);
  const omitted = lines.length - OPEN_PROBLEMS - hidden.length;
  return [
    `**Not read, so not checked (${formatNumber(countUnread(report))}):**`,
    '',
    ...lines.slice(0, OPEN_PROBLEMS),
    ...(hidden.length > 0
      ? [
          '',
          `<details><summary>${formatNumber(lines.length - OPEN_PROBLEMS)} more</summary>`,
          '',
          ...hidden,
          ...(omitted > 0 ? [`- and ${formatNumber(omitted)} more in the JSON report`] : []),
          '',
          '</details>',
        ]
      : []),
  ].join('\n');
}

function renderProblem({ location, message, code, hint, severity }: Problem): string {
  const place = location === undefined ? '' : `${codeSpan(`${location.file}:${location.line}`)}: `;
  const mark = severity === 'broken' ? '⚠️' : '❔';
  return `- ${mark} ${place}${forMarkdown(message)} (${forMarkdown(code)})${hint === undefined ? '' : `. ${forMarkdown(hint)}`}`;
}

function renderUnread({ paths, more, reason, status }: Unread): string {
  const places = paths.map((path) => codeSpan(path)).join(', ');
  return `- ${status === 'broken' ? '⚠️' : '❔'} ${places}${more}: ${forMarkdown(reason)}`;
}

/** Every file that was recognised and what became of it, folded. */
export function renderFiles(report: Report): string {
  const { files } = report;
  if (files.length === 0) return '';
  const omitted = files.length - MAX_FILES;
  return [
    `<details><summary>Files: ${formatNumber(report.counts.files)} of ${formatNumber(files.length)} read</summary>`,
    '',
    '| file | format | state | dependencies |',
    '|---|---|---|---|',
    ...files
      .slice(0, MAX_FILES)
      .map(
        ({ path, format, status, reason, components }) =>
          `| ${codeSpan(path, { max: 300 })} | ${forTable(format)} | ${status}${reason === undefined ? '' : `: ${forTable(reason, { max: 200 })}`} | ${formatNumber(components)} |`,
      ),
    ...(omitted > 0 ? ['', `${countOf(omitted, 'more file')} in the JSON report.`] : []),
    '',
    '</details>',
  ].join('\n');
}
