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
  const rows = topic.findings.map(
    ({ subject, message, location, fix, until }) =>
      `${codeSpan(`${subject.name}${subject.version === undefined || subject.version === '' ? '' : ` ${subject.version}`}`, { max: 300 })}${
        location === undefined ? '' : ` in ${codeSpan(`${location.file}:${location.line}`)}`
      }: ${forMarkdown(message, { max: 300 })}${until === undefined ? '' : `, until ${formatUntil(until, now)}`}${fix === undefined || fix.kind === 'advice' ? '' : `. Do now: ${renderFix(fix)}`}`,
  );
  const hidden = rows.slice(OPEN, OPEN + FOLDED);
  const omitted = rows.length - OPEN - hidden.length;
  return [
    `**${severityMark(first)} ${forMarkdown(title)}: ${countSubjects(topic)}**${
      topic.findings.length === topic.subjects ? '' : ` in ${countOf(topic.findings.length, 'place')}`
    } (${forTable(topic.rule)})`,
    '',
    ...rows.slice(0, OPEN).map((row) => `- ${row}`),
    ...(rows.length > OPEN ? [`- and ${formatNumber(rows.length - OPEN)} more`] : []),
    '',
    `**Do now:** ${adviceFor(topic, page?.fix)}`,
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

/** The fix they all share, else the rule's general one. */
function adviceFor(topic: RuleTopic, general: string | undefined): string {
  const texts = new Set(topic.findings.map(({ fix }) => (fix === undefined ? '' : renderFix(fix))));
  const [only] = texts;
  if (texts.size === 1 && only !== undefined && only !== '') return only;
  return general === undefined
    ? `see \`countersign explain\` for this rule`
    : forMarkdown(general, { max: 1_000 });
}
