import type { DescribeRule } from './describe-rule.ts';
import { formatNumber } from './count-words.ts';
import { fitBlocks, type Block } from './fit-blocks.ts';
import { writeHeadline } from './headline.ts';
import type { Report } from './model.ts';
import { redactSecrets } from './redact-secrets.ts';
import { stops } from './severity.ts';
import { renderChanges } from './summary-changes.ts';
import { renderFiles, renderProblems } from './summary-files.ts';
import { renderFooter, type SummaryLinks } from './summary-footer.ts';
import { renderExcepted, renderFolded, renderRulePages } from './summary-lists.ts';
import { renderRuleTopic } from './summary-rule.ts';
import { renderSubject } from './summary-subject.ts';
import { renderUnknowns } from './summary-unknowns.ts';
import { tellStory, type Topic } from './tell-story.ts';

export interface SummaryOptions {
  readonly describeRule: DescribeRule;
  readonly links?: SummaryLinks;
  /** Bytes of UTF-8; the default stays below the 1 MiB that GitHub takes for a step. */
  readonly maxBytes?: number;
}

const MAX_BYTES = 1_000_000;
const HOLD_NOTE = 'Only time is missing: nothing else stops this, and it passes by itself after the wait.';
const OPEN_TOPICS = 3;
const FOLDED_TOPICS = 60;

/**
 * The job summary in GitHub's Markdown: verdict, what to do, evidence, unknowns by cause, the rest folded.
 * What does not fit is left out from the end and counted; the first and the last line are always there.
 */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const { describeRule } = options;
  const headline = writeHeadline(report);
  const story = tellStory(report);
  const now = Date.parse(report.run.asOf);
  const render = (topic: Topic): string =>
    topic.kind === 'rule'
      ? renderRuleTopic(topic, { describeRule, now })
      : renderSubject(topic, describeRule);
  const open = story.stopped.slice(0, OPEN_TOPICS);
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const blocks: Block[] = [
    { text: `### ${headline.icon} ${headline.text}`, essential: true },
    ...open.map((topic) => ({ text: render(topic) })),
    { text: renderRest(story.stopped.slice(OPEN_TOPICS), { render, maxBytes: maxBytes / 2 }) },
    { text: renderProblems(report) },
    { text: headline.state === 'hold' ? HOLD_NOTE : '' },
    ...(headline.state === 'pass'
      ? [{ text: renderChanges(report, true) }, { text: renderUnknowns(report) }]
      : [{ text: renderUnknowns(report) }, { text: renderChanges(report, false) }]),
    { text: renderFolded('⚠️ Warnings that stop nothing', story.warned, { describeRule, now }) },
    { text: renderFolded('ℹ️ Recorded', story.recorded, { describeRule, now }) },
    { text: renderExcepted(story.excepted) },
    {
      text: renderRulePages(
        report.findings.filter((finding) => stops(finding, report.policy.failOn)),
        describeRule,
      ),
    },
    { text: renderFiles(report) },
    { text: renderFooter(report, options.links ?? {}), essential: true },
  ];
  return redactSecrets(
    fitBlocks(
      blocks,
      maxBytes,
      (omitted) =>
        `**${formatNumber(omitted)} more parts did not fit here; the JSON report has everything.**`,
    ),
  );
}

/** The stopped topics after the first few, in one fold that stays closed as a whole whatever is left out. */
function renderRest(
  topics: readonly Topic[],
  { render, maxBytes }: { readonly render: (topic: Topic) => string; readonly maxBytes: number },
): string {
  if (topics.length === 0) return '';
  const left = formatNumber(topics.length);
  const beyond = topics.length - FOLDED_TOPICS;
  return fitBlocks(
    [
      {
        text: `<details><summary>${left} more that ${topics.length === 1 ? 'is' : 'are'} stopped</summary>`,
        essential: true,
      },
      ...topics.slice(0, FOLDED_TOPICS).map((topic) => ({ text: render(topic) })),
      ...(beyond > 0 ? [{ text: `${formatNumber(beyond)} more in the JSON report.`, essential: true }] : []),
      { text: '</details>', essential: true },
    ],
    maxBytes,
    (omitted) => `${formatNumber(omitted)} more did not fit here.`,
  ).trimEnd();
}
