import type { SbomCheck, SbomElement, SbomStandard } from './check-model.ts';

const SHOWN_PROBLEMS = 20;
const WIDTH = 34;

/** The result for people (plain text, no colour) or as JSON; both end in a line end. */
export function renderSbomCheck(check: SbomCheck, format: 'text' | 'json'): string {
  if (format === 'json') return `${JSON.stringify(check, undefined, 2)}\n`;
  const lines =
    check.document === undefined ? [`Not measured: ${check.reason ?? 'unknown'}.`] : listLines(check);
  return `${lines.map(inert).join('\n')}\n`;
}

function listLines(check: SbomCheck): string[] {
  const { document } = check;
  if (document === undefined) return [];
  const parts = [
    `${document.format} ${document.specVersion}`,
    ...(document.name !== undefined ? [`of ${document.name}`] : []),
    ...(document.timestamp !== undefined ? [`from ${document.timestamp}`] : []),
    ...(document.tool !== undefined ? [`by ${document.tool}`] : []),
  ];
  return [
    `${parts.join(' ')}: ${count(document.components, 'component')}, the subject included.`,
    '',
    ...problemLines(check),
    ...check.standards.flatMap((standard) => ['', ...standardLines(standard)]),
  ];
}

function problemLines(check: SbomCheck): string[] {
  const total = check.problems.length + check.problemsLeftOut;
  if (total === 0) return ['Structure: no error found.'];
  const errors = check.problems.filter((problem) => problem.severity === 'error').length;
  const shown = check.problems.slice(0, SHOWN_PROBLEMS);
  const more = total - shown.length;
  const warnings = check.problems.length - errors;
  const left = check.problemsLeftOut > 0 ? ` and ${check.problemsLeftOut} more of either` : '';
  return [
    `Structure: ${count(errors, 'error')}, ${count(warnings, 'warning')}${left}.`,
    ...shown.map((problem) => `  ${problem.severity} on line ${problem.line}: ${problem.message}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function standardLines(standard: SbomStandard): string[] {
  return [
    `${standard.title}: ${standard.complete} of ${standard.elements.length} fields complete.`,
    ...standard.elements.flatMap(elementLines),
    `  List: ${standard.source}.`,
  ];
}

const MARK: Readonly<Record<SbomElement['status'], string>> = {
  complete: 'complete  ',
  unknown: 'unknown   ',
  incomplete: 'incomplete',
};

function elementLines(element: SbomElement): string[] {
  const { title, have, of, declaredUnknown, missing, note } = element;
  const absent = of - have - declaredUnknown;
  const said = declaredUnknown > 0 ? `, ${declaredUnknown} said to be unknown` : '';
  const lacking = absent > 0 ? `, ${absent} missing` : '';
  const value =
    element.about === 'document'
      ? have === 1
        ? 'stated'
        : 'not stated'
      : `${have} of ${of}${said}${lacking}`;
  const more = absent > missing.length ? `, and ${absent - missing.length} more` : '';
  return [
    `  ${MARK[element.status]}  ${title.padEnd(WIDTH)} ${value}`,
    ...(missing.length > 0 ? [`              without: ${missing.join(', ')}${more}`] : []),
    ...(note !== undefined ? [`              ${note}`] : []),
  ];
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** No line may be read as a command by a workflow runner, which looks for `##[` anywhere and `::` at the start. */
function inert(line: string): string {
  return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1 :');
}
