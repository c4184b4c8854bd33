import type { Finding } from '../domain/verdict.ts';
import { compareText } from './compare-text.ts';
import { countOf, formatNumber } from './count-words.ts';
import type { DescribeRule } from './describe-rule.ts';
import { codeSpan, forMarkdown, forTable } from './escape.ts';
import { renderRuleTopic } from './summary-rule.ts';
import { nameSubject, renderFix } from './summary-subject.ts';
import { severityMark } from './severity-mark.ts';
import type { SubjectTopic, Topic } from './tell-story.ts';
import { chooseFixes } from './choose-fixes.ts';

const MAX_TOPICS = 60;
const MAX_EXCEPTED = 100;
const MAX_PAGES = 12;

interface ListContext {
  readonly describeRule: DescribeRule;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Topics that stop nothing, folded under a title that counts their findings. */
export function renderFolded(title: string, topics: readonly Topic[], context: ListContext): string {
  if (topics.length === 0) return '';
  const count = topics.reduce((sum, { findings }) => sum + findings.length, 0);
  const omitted = topics.length - MAX_TOPICS;
  return [
    `<details><summary>${title}: ${formatNumber(count)}</summary>`,
    '',
    ...topics
      .slice(0, MAX_TOPICS)
      .flatMap((topic) => [
        topic.kind === 'rule' ? renderRuleTopic(topic, context) : renderBrief(topic, context.describeRule),
        '',
      ]),
    ...(omitted > 0 ? [`and ${formatNumber(omitted)} more in the JSON report`, ''] : []),
    '</details>',
  ].join('\n');
}

function renderBrief(topic: SubjectTopic, describeRule: DescribeRule): string {
  const fixes = chooseFixes(topic.findings, describeRule).slice(0, 3);
  return [
    nameSubject(topic),
    '',
    ...topic.findings
      .slice(0, 8)
      .map(
        (finding) =>
          `- ${severityMark(finding)} ${forMarkdown(finding.rule)}: ${forMarkdown(finding.message)}`,
      ),
    ...(topic.findings.length > 8 ? [`- ${countOf(topic.findings.length - 8, 'more finding')}`] : []),
    ...fixes.map((fix) => `- **Do now:** ${renderFix(fix)}`),
  ].join('\n');
}

/** What the policy accepts for now, with the one who answers for it and the last day. */
export function renderExcepted(excepted: readonly Finding[]): string {
  if (excepted.length === 0) return '';
  const omitted = excepted.length - MAX_EXCEPTED;
  return [
    `<details><summary>Accepted by exception: ${formatNumber(excepted.length)}</summary>`,
    '',
    '| rule | about | reason | owner | until the end of |',
    '|---|---|---|---|---|',
    ...excepted
      .slice(0, MAX_EXCEPTED)
      .map(
        ({ rule, subject, exception }) =>
          `| ${forTable(rule)} | ${codeSpan(`${subject.name} ${subject.version ?? ''}`.trim(), { max: 300 })} | ${forTable(exception?.reason ?? '')} | ${forTable(exception?.owner ?? '')} | ${forTable(exception?.expires ?? '')} |`,
      ),
    ...(omitted > 0 ? ['', `${formatNumber(omitted)} more in the JSON report.`] : []),
    '',
    '</details>',
  ].join('\n');
}

/** The pages of the rules that spoke, once each: why, and an incident that it would have stopped. */
export function renderRulePages(findings: readonly Finding[], describeRule: DescribeRule): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].slice(0, MAX_PAGES).sort(compareText);
  const pages = rules.flatMap((rule) => {
    const page = describeRule(rule);
    if (page === undefined) return [];
    return [
      `**${forMarkdown(page.title)}** (${forMarkdown(rule)}). ${forMarkdown(page.why, { max: 2_000 })}`,
      '',
      `*It happened:* ${forMarkdown(page.incident, { max: 2_000 })}`,
      '',
      `*What to do:* ${forMarkdown(page.fix, { max: 2_000 })}`,
      '',
    ];
  });
  if (pages.length === 0) return '';
  return ['<details><summary>Why these rules exist</summary>', '', ...pages, '</details>'].join('\n');
}
