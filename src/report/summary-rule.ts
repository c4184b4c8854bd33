import type { Finding } from '../domain/verdict.ts';
import { countSubjects } from './count-subjects.ts';
import { countOf, formatNumber } from './count-words.ts';
import type { DescribeRule } from './describe-rule.ts';
import { codeSpan, forHtml, forMarkdown, forTable } from './escape.ts';
import { formatUntil } from './format-time.ts';
import { severityMark } from './severity-mark.ts';
import { renderFix } from './summary-subject.ts';
import type { RuleTopic } from './tell-story.ts';

const OPEN = 3;
const FOLDED = 100;

/** Many packages with the same failure: how many, the first few with their places, one fix, the others folded. */
export function renderRuleTopic(
  topic: RuleTopic,
  { describeRule, now }: { readonly describeRule: DescribeRule; readonly now: number },
): string {
  const [first] = topic.findings;
  if (first === undefined) return '';
  const page = describeRule(topic.rule);
  const title = page?.title ?? topic.rule;
  const fixes = new Set(topic.findings.map(({ fix }) => (fix === undefined ? '' : renderFix(fix))));
  const rows = topic.findings.map((finding) => renderRow(finding, { topic, now, ownFix: fixes.size > 1 }));
  const hidden = rows.slice(OPEN, OPEN + FOLDED);
  const omitted = rows.length - OPEN - hidden.length;
  return [
    `**${severityMark(first)} ${forMarkdown(title)}: ${countSubjects(topic)}**${
      topic.findings.length === topic.subjects ? '' : ` in ${countOf(topic.findings.length, 'place')}`
    } (${forTable(topic.rule)})${topic.message === undefined ? '' : `: ${forMarkdown(topic.message, { max: 300 })}`}`,
    '',
    ...rows.slice(0, OPEN).map((row) => `- ${row}`),
    ...(rows.length > OPEN ? [`- and ${formatNumber(rows.length - OPEN)} more`] : []),
    '',
    `**Do now:** ${adviceFor(fixes, page?.fix)}`,
    ...(hidden.length > 0
      ? [
          '',
          `<details><summary>${forHtml(title)}: the other ${formatNumber(rows.length - OPEN)}</summary>`,
          '',
          ...hidden.map((row) => `- ${row}`),
          ...(omitted > 0 ? [`- and ${formatNumber(omitted)} more in the JSON report`] : []),
          '',
          '</details>',
        ]
      : []),
  ].join('\n');
}

function renderRow(
  { subject, message, location, fix, until }: Finding,
  { topic, now, ownFix }: { readonly topic: RuleTopic; readonly now: number; readonly ownFix: boolean },
): string {
  const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
  return [
    codeSpan(name, { max: 300 }),
    location === undefined ? '' : ` in ${codeSpan(`${location.file}:${location.line}`)}`,
    topic.message === undefined ? `: ${forMarkdown(message, { max: 300 })}` : '',
    until === undefined ? '' : `, until ${formatUntil(until, now)}`,
    ownFix && fix !== undefined && fix.kind !== 'advice' ? `. Do now: ${renderFix(fix)}` : '',
  ].join('');
}

/** The fix they all share, else the rule's general one. */
function adviceFor(fixes: ReadonlySet<string>, general: string | undefined): string {
  const [only] = fixes;
  if (fixes.size === 1 && only !== undefined && only !== '') return only;
  return general === undefined ? 'see the rule in docs/rules.md' : forMarkdown(general, { max: 1_000 });
}
