import { chooseFixes } from './choose-fixes.ts';
import { countSubjects } from './count-subjects.ts';
import { countOf, formatNumber, listWords } from './count-words.ts';
import type { DescribeRule } from './describe-rule.ts';
import { forLog, forTerminal } from './escape.ts';
import { formatUntil } from './format-time.ts';
import { groupCauses } from './group-causes.ts';
import type { Report } from './model.ts';
import { describeFix } from './terminal-topic.ts';
import { tellStory, type RuleTopic, type SubjectTopic, type Topic } from './tell-story.ts';

/** One note on a line of the pull request. Texts are inert; `message` may have several lines. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file?: string;
  readonly line?: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten of a type for each step and fifty for each job. */
const MAX_OF_TYPE = 10;
const LEVELS: readonly Annotation['level'][] = ['error', 'warning', 'notice'];

/**
 * At most ten annotations of each type, most severe first: one for each package, or one for all packages that fail
 * a rule in the same way. What is left out is counted in the last notice. In audit mode nothing is an error.
 */
export function renderAnnotations(
  report: Report,
  { describeRule }: { readonly describeRule: DescribeRule },
): Annotation[] {
  const story = tellStory(report);
  const now = Date.parse(report.run.asOf);
  const failing = report.policy.mode === 'audit' ? 'warning' : 'error';
  const about = (level: Annotation['level']) => (topic: Topic) =>
    topic.kind === 'rule'
      ? annotateRule(topic, { level, describeRule, now })
      : annotateSubject(topic, { level, describeRule });
  return limit([
    ...story.stopped.map(about(failing)),
    ...annotateProblems(report, failing),
    ...annotateUnknowns(report, failing),
    ...story.warned.map(about('warning')),
    ...story.recorded.map(about('notice')),
  ]);
}

function limit(all: readonly Annotation[]): Annotation[] {
  const byLevel = LEVELS.map((level) => all.filter((annotation) => annotation.level === level));
  const overflows = byLevel.some((list) => list.length > MAX_OF_TYPE);
  const room = (level: Annotation['level']): number =>
    MAX_OF_TYPE - (overflows && level === 'notice' ? 1 : 0);
  const shown = byLevel.flatMap((list, index) => list.slice(0, room(LEVELS[index] ?? 'notice')));
  if (!overflows) return shown;
  const omitted = byLevel.flatMap((list, index) => {
    const level = LEVELS[index] ?? 'notice';
    const count = list.length - room(level);
    return count > 0 ? [countOf(count, `more ${level}`)] : [];
  });
  return [
    ...shown,
    {
      level: 'notice',
      title: listWords(omitted),
      message: 'GitHub shows ten of a kind. The job summary and the report have all of them.',
    },
  ];
}

function annotateSubject(
  topic: SubjectTopic,
  { level, describeRule }: { readonly level: Annotation['level']; readonly describeRule: DescribeRule },
): Annotation {
  const { subject, findings, places } = topic;
  const [place] = places;
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
  return {
    level,
    ...placeOf(place),
    title: inert(
      `${forTerminal(name, { max: 160 })}: ${rules.slice(0, 3).join(', ')}${rules.length > 3 ? ` and ${rules.length - 3} more` : ''}`,
    ),
    message: inert(
      [
        ...findings.slice(0, 6).map(({ rule, message }) => `${rule}: ${forTerminal(message, { max: 400 })}`),
        ...(findings.length > 6 ? [`and ${countOf(findings.length - 6, 'more finding')}`] : []),
        ...(places.length > 1 ? [`Also in ${countOf(places.length - 1, 'more place')}.`] : []),
        ...chooseFixes(findings, describeRule)
          .slice(0, 3)
          .map((fix) => `Do now: ${describeFix(fix)}`),
      ].join('\n'),
    ),
  };
}

function annotateRule(
  topic: RuleTopic,
  {
    level,
    describeRule,
    now,
  }: {
    readonly level: Annotation['level'];
    readonly describeRule: DescribeRule;
    readonly now: number;
  },
): Annotation {
  const page = describeRule(topic.rule);
  const [first] = topic.findings;
  const shown = topic.findings.slice(0, 5).map(({ subject, location, until }) => {
    const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
    const place = location === undefined ? '' : ` (${location.file}:${location.line})`;
    return `${forTerminal(`${name}${place}`, { max: 300 })}${until === undefined ? '' : `, until ${formatUntil(until, now)}`}`;
  });
  const more = topic.findings.length - shown.length;
  return {
    level,
    ...placeOf(first?.location),
    title: inert(`${forTerminal(page?.title ?? topic.rule, { max: 120 })}: ${countSubjects(topic)}`),
    message: inert(
      [
        `${topic.rule}: ${forTerminal(first?.message ?? '', { max: 400 })}`,
        ...shown,
        ...(more > 0 ? [`and ${formatNumber(more)} more`] : []),
        ...(page === undefined ? [] : [`Do now: ${forTerminal(page.fix, { max: 600 })}`]),
      ].join('\n'),
    ),
  };
}

function annotateProblems(report: Report, level: Annotation['level']): Annotation[] {
  return report.problems.map(({ location, message, code, hint }) => ({
    level,
    ...placeOf(location),
    title: `Not read, so not checked: ${code}`,
    message: inert(
      [
        forTerminal(message, { max: 600 }),
        ...(hint === undefined ? [] : [forTerminal(hint, { max: 600 })]),
      ].join('\n'),
    ),
  }));
}

/** Required evidence that is missing fails the run and is told as such; everything else that was not seen is one notice. */
function annotateUnknowns(report: Report, failing: Annotation['level']): Annotation[] {
  const causes = groupCauses(report.unknowns);
  const required = causes.filter((cause) => cause.required > 0);
  const optional = report.counts.unknown - report.counts.unknownRequired;
  return [
    ...required.map(
      (cause): Annotation => ({
        level: failing,
        title: `${countOf(cause.required, 'required check')} could not be made`,
        message: inert(
          [
            `${cause.ecosystem === undefined ? '' : `${forTerminal(cause.ecosystem, { max: 80 })}: `}${cause.text}.`,
            ...cause.details.slice(0, 3).map(({ detail }) => forTerminal(detail, { max: 400 })),
            cause.mend,
          ].join('\n'),
        ),
      }),
    ),
    ...(optional > 0
      ? [
          {
            level: 'notice' as const,
            title: `${countOf(optional, 'check')} could not be made`,
            message: inert(
              causes
                .filter((cause) => cause.checks > cause.required)
                .slice(0, 5)
                .map(
                  (cause) =>
                    `${cause.ecosystem === undefined ? '' : `${forTerminal(cause.ecosystem, { max: 80 })}: `}${countOf(cause.checks - cause.required, 'check')}: ${cause.text}. ${cause.mend}`,
                )
                .join('\n'),
            ),
          },
        ]
      : []),
  ];
}

function placeOf(
  location: { readonly file: string; readonly line: number } | undefined,
): Pick<Annotation, 'file' | 'line'> {
  if (location === undefined) return {};
  return { file: forTerminal(location.file, { max: 1_000 }), line: Math.max(1, location.line) };
}

function inert(text: string): string {
  return forLog(text);
}
