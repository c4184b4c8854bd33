import type { Finding, Fix } from '../domain/verdict.ts';
import { chooseFixes } from './choose-fixes.ts';
import { countSubjects } from './count-subjects.ts';
import { countOf, formatNumber } from './count-words.ts';
import { describeEvidence } from './describe-evidence.ts';
import { forTerminal } from './escape.ts';
import { formatUntil } from './format-time.ts';
import { titleOf } from './group-causes.ts';
import type { ReportChange } from './model.ts';
import type { Style } from './paint.ts';
import type { RuleTopic, SubjectTopic, Topic } from './tell-story.ts';
import type { TerminalContext } from './terminal-context.ts';
import { wrapText } from './wrap-text.ts';

const MAX_FINDINGS = 12;
const MAX_EXAMPLES = 3;

const MARKS: Readonly<Record<Finding['level'], { readonly mark: string; readonly style: Style }>> = {
  block: { mark: '✗', style: 'red' },
  warn: { mark: '!', style: 'yellow' },
  record: { mark: '·', style: 'dim' },
};

/** One package with everything found about it, or one rule with the first few of many packages. */
export function renderTopicLines(topic: Topic, context: TerminalContext): string[] {
  return topic.kind === 'rule' ? renderRule(topic, context) : renderSubject(topic, context);
}

function renderSubject(topic: SubjectTopic, context: TerminalContext): string[] {
  const { width, paint } = context;
  const name = forTerminal(topic.subject.name, { max: 214 });
  const title = `${name}${nameVersion(topic)} (${describePlace(topic)})`;
  const more = topic.findings.length - MAX_FINDINGS;
  return [
    ...wrapText(title, { width, rest: '  ' }).map((line) => paint(line, 'bold')),
    ...topic.findings.slice(0, MAX_FINDINGS).flatMap((finding) => renderFinding(finding, context)),
    ...(more > 0 ? [`  … and ${countOf(more, 'more finding')}`] : []),
    ...renderFixes(chooseFixes(topic.findings, context.describeRule), context),
  ];
}

const REMARKS: Readonly<Partial<Record<ReportChange['kind'], string>>> = {
  added: ', new here,',
  rehashed: ', same version with another digest,',
  downgraded: ', a downgrade,',
};

function nameVersion({ subject, change }: SubjectTopic): string {
  const version = forTerminal(subject.version ?? '', { max: 128 });
  const from = forTerminal(change?.from ?? '', { max: 128 });
  const arrow = from === '' || from === version ? '' : ` ${from} →`;
  return `${arrow}${version === '' ? '' : ` ${version}`}${change === undefined ? '' : (REMARKS[change.kind] ?? '')}`;
}

function describePlace({ subject, places, path }: SubjectTopic): string {
  const [first] = places;
  const parent = path?.chain.at(-2);
  return [
    ...(subject.ecosystem === undefined ? [] : [forTerminal(titleOf(subject.ecosystem))]),
    ...(subject.scope === undefined || subject.scope === 'unknown' ? [] : [forTerminal(subject.scope)]),
    ...(parent === undefined ? [] : [`needed by ${forTerminal(parent, { max: 120 })}`]),
    ...(first === undefined || first.file === subject.name
      ? [subject.kind]
      : [forTerminal(`${first.file}:${first.line}`, { max: 400 })]),
    ...(places.length > 1 ? [countOf(places.length - 1, 'more place')] : []),
  ].join(', ');
}

function renderFinding(finding: Finding, { width, paint }: TerminalContext): string[] {
  const { mark, style } = MARKS[finding.level];
  const rule = forTerminal(finding.rule, { max: 80 });
  const lines = wrapText(forTerminal(finding.message, { max: 600 }), {
    width,
    first: `  ${mark} ${rule}: `,
    rest: '    ',
  });
  const [head = '', ...tail] = lines;
  const evidence = finding.evidence
    .slice(0, 2)
    .flatMap((item) => wrapText(forTerminal(describeEvidence(item), { max: 300 }), { width, first: '    ' }));
  return [
    head.replace(`${mark} ${rule}:`, () => paint(`${mark} ${rule}:`, style)),
    ...tail,
    ...evidence.map((line) => paint(line, 'dim')),
  ];
}

function renderFixes(fixes: readonly Fix[], { width, paint }: TerminalContext): string[] {
  return fixes.slice(0, 6).flatMap((fix) => {
    const [head = '', ...tail] = wrapText(describeFix(fix), { width, first: '  Do now: ', rest: '    ' });
    return [head.replace('Do now:', paint('Do now:', 'cyan')), ...tail];
  });
}

export function describeFix(fix: Fix): string {
  switch (fix.kind) {
    case 'command':
      return `run  ${forTerminal(fix.text, { max: 1_000 })}`;
    case 'edit':
      return `in ${forTerminal(`${fix.file}:${fix.line}`)} write  ${forTerminal(fix.after, { max: 600 })}`;
    default:
      return forTerminal(fix.text, { max: 1_000 });
  }
}

function renderRule(topic: RuleTopic, context: TerminalContext): string[] {
  const { width, paint, now } = context;
  const [first] = topic.findings;
  if (first === undefined) return [];
  const page = context.describeRule(topic.rule);
  const { mark, style } = MARKS[first.level];
  const more = topic.findings.length - MAX_EXAMPLES;
  const fixes = new Set(topic.findings.map(({ fix }) => (fix === undefined ? '' : describeFix(fix))));
  const [only] = fixes;
  const general = page?.fix;
  const advice = fixes.size === 1 && only !== undefined && only !== '' ? only : general;
  return [
    ...wrapText(
      `${mark} ${forTerminal(page?.title ?? topic.rule, { max: 200 })}: ${countSubjects(topic)} (${forTerminal(topic.rule, { max: 80 })})${topic.message === undefined ? '' : `: ${forTerminal(topic.message, { max: 300 })}`}`,
      { width, rest: '  ' },
    ).map((line) => paint(line, 'bold', style)),
    ...topic.findings.slice(0, MAX_EXAMPLES).flatMap(({ subject, message, location, until }) => {
      const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
      const place =
        location === undefined ? '' : ` in ${forTerminal(`${location.file}:${location.line}`, { max: 400 })}`;
      const wait = until === undefined ? '' : `, until ${formatUntil(until, now)}`;
      return wrapText(
        `${forTerminal(name, { max: 300 })}${place}${topic.message === undefined ? `: ${forTerminal(message, { max: 300 })}` : ''}${wait}`,
        {
          width,
          first: '  - ',
          rest: '    ',
        },
      );
    }),
    ...(more > 0 ? [`  - and ${formatNumber(more)} more`] : []),
    ...(advice === undefined
      ? []
      : wrapText(forTerminal(advice, { max: 1_000 }), { width, first: '  Do now: ', rest: '    ' }).map(
          (line, index) => (index === 0 ? line.replace('Do now:', paint('Do now:', 'cyan')) : line),
        )),
  ];
}
