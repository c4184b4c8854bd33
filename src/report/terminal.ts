import { countOf, formatNumber } from './count-words.ts';
import { describeTrust } from './describe-trust.ts';
import { forLog, forTerminal } from './escape.ts';
import { formatMinute } from './format-time.ts';
import { writeHeadline, type State } from './headline.ts';
import type { Report } from './model.ts';
import { choosePaint, type Paint, type Style } from './paint.ts';
import type { TerminalContext, TerminalOptions } from './terminal-context.ts';
import { renderTopicLines } from './terminal-topic.ts';
import { renderChangeLines, renderProblemLines, renderUnknownLines } from './terminal-lists.ts';
import { tellStory, type Topic } from './tell-story.ts';
import { wrapText } from './wrap-text.ts';

const STYLES: Readonly<Record<State, Style>> = {
  blocked: 'red',
  hold: 'yellow',
  broken: 'red',
  empty: 'yellow',
  unknown: 'yellow',
  pass: 'green',
};
const MAX_STOPPED = 40;
const MAX_WARNED = 15;
const MAX_RECORDED = 5;

/**
 * The report for a terminal: verdict, what to do, evidence, what was not read, unknowns by cause, counts. No line is
 * wider than asked except a word of a command that must stay whole to be pasted; ends with a line break.
 */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const paint = choosePaint(options.color);
  const context: TerminalContext = { ...options, paint, now: Date.parse(report.run.asOf) };
  const headline = writeHeadline(report);
  const story = tellStory(report);
  const parts: string[][] = [
    wrapText(`${headline.icon} ${headline.text}`, { width: options.width, first: '', rest: '   ' }).map(
      (line) => paint(line, 'bold', STYLES[headline.state]),
    ),
    ...renderTopics(story.stopped, MAX_STOPPED, context),
    renderProblemLines(report, context),
    ...(headline.state === 'pass' ? [renderChangeLines(report, context)] : []),
    renderUnknownLines(report, context),
    ...titled('Warnings, which stop nothing', renderTopics(story.warned, MAX_WARNED, context), paint),
    ...titled('Recorded', renderTopics(story.recorded, MAX_RECORDED, context), paint),
    ...(story.excepted.length > 0
      ? [[paint(`${countOf(story.excepted.length, 'finding')} accepted by exception of the policy`, 'dim')]]
      : []),
    renderFooterLines(report, context),
  ];
  return forLog(
    `${parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`,
  );
}

function renderTopics(topics: readonly Topic[], max: number, context: TerminalContext): string[][] {
  const parts = topics.slice(0, max).map((topic) => renderTopicLines(topic, context));
  if (topics.length > max) {
    parts.push([context.paint(`… and ${formatNumber(topics.length - max)} more: see --format json`, 'dim')]);
  }
  return parts;
}

function titled(title: string, parts: string[][], paint: Paint): string[][] {
  return parts.length === 0 ? [] : [[paint(`${title}:`, 'bold')], ...parts];
}

function renderFooterLines(report: Report, { width, paint }: TerminalContext): string[] {
  const { counts, policy, run } = report;
  const trust = describeTrust(report);
  const text = [
    `${countOf(counts.components, 'component')} in ${countOf(counts.files, 'file')}`,
    `${countOf(counts.judged, 'component')} judged`,
    `${countOf(counts.passed, 'check')} passed`,
    `${formatNumber(counts.unknown)} unknown`,
    `policy ${forTerminal(policy.source, { max: 200 })}${policy.mode === 'audit' ? ' (audit mode: nothing is stopped)' : ''}`,
    ...(trust !== undefined ? [trust] : []),
    `${formatMinute(run.asOf)}${run.offline ? ', offline' : ''}`,
  ].join(' · ');
  return wrapText(text, { width }).map((line) => paint(line, 'dim'));
}
