import type { Finding, Fix } from '../domain/verdict.ts';
import { countOf } from './count-words.ts';
import type { DescribeRule } from './describe-rule.ts';
import { codeBlock, codeSpan, forMarkdown, forTable } from './escape.ts';
import { titleOf } from './group-causes.ts';
import { drawPath } from './draw-path.ts';
import { chooseFixes } from './choose-fixes.ts';
import { renderEvidence } from './summary-evidence.ts';
import { severityMark } from './severity-mark.ts';
import type { SubjectTopic } from './tell-story.ts';

const MAX_ROWS = 12;
const MAX_FIXES = 6;

/** One package: what it is and where, what was seen with its evidence, what to do, and the rest folded. */
export function renderSubject(topic: SubjectTopic, describeRule: DescribeRule): string {
  const fixes = chooseFixes(topic.findings, describeRule);
  return [
    nameSubject(topic),
    '',
    '| | what we saw | evidence |',
    '|---|---|---|',
    ...topic.findings.slice(0, MAX_ROWS).map((finding) => renderRow(finding)),
    ...(topic.findings.length > MAX_ROWS
      ? [`| | ${countOf(topic.findings.length - MAX_ROWS, 'more finding')} in the report | |`]
      : []),
    '',
    ...renderFixes(fixes),
    ...renderFold(topic, fixes),
  ].join('\n');
}

/** `**name from → to** (PyPI, runtime, direct, via file:line)`. */
export function nameSubject(topic: SubjectTopic): string {
  const { subject, places, path } = topic;
  const facts: string[] = [];
  if (subject.kind === 'component') {
    if (subject.ecosystem !== undefined) facts.push(forMarkdown(titleOf(subject.ecosystem)));
    if (subject.scope !== undefined && subject.scope !== 'unknown') facts.push(forMarkdown(subject.scope));
    if (subject.direct === true) facts.push('asked for directly');
    else if (subject.direct === false) {
      const parent = path?.chain.at(-2);
      facts.push(parent === undefined ? 'indirect' : `needed by ${codeSpan(parent, { max: 120 })}`);
    }
  } else facts.push(subject.kind);
  const [first] = places;
  if (first !== undefined && first.file !== subject.name) {
    const others = places.length - 1;
    facts.push(
      `via ${codeSpan(`${first.file}:${first.line}`)}${others > 0 ? ` and ${countOf(others, 'more place')}` : ''}`,
    );
  }
  return `**${codeSpan(subject.name, { max: 214 })}${nameVersion(topic)}** (${facts.join(', ')})`;
}

function nameVersion({ subject, change }: SubjectTopic): string {
  const version = subject.version ?? '';
  const shown = version === '' ? '' : ` ${codeSpan(version, { max: 128 })}`;
  switch (change?.kind) {
    case 'added':
      return `${shown}, new here`;
    case 'rehashed':
      return `${shown}, same version with another digest`;
    case 'upgraded':
    case 'downgraded':
    case 'changed': {
      const from = change.from ?? '';
      if (from === '' || from === version) return shown;
      return ` ${codeSpan(from, { max: 128 })} →${shown}${change.kind === 'downgraded' ? ' (downgrade)' : ''}`;
    }
    default:
      return shown;
  }
}

function renderRow(finding: Finding): string {
  const evidence = finding.evidence.slice(0, 2).map(renderEvidence);
  if (finding.evidence.length > 2) evidence.push(`and ${finding.evidence.length - 2} more`);
  const place = finding.location;
  if (evidence.length === 0 && place !== undefined) evidence.push(codeSpan(`${place.file}:${place.line}`));
  return `| ${severityMark(finding)} ${forTable(finding.rule)} | ${forTable(finding.message)} | ${evidence.join('<br>') || '–'} |`;
}

function renderFixes(fixes: readonly Fix[]): string[] {
  const shown = fixes.slice(0, MAX_FIXES).map(renderFix);
  if (shown.length === 0) return [];
  if (shown.length === 1) return [`**Do now:** ${shown[0] ?? ''}`];
  return ['**Do now:**', ...shown.map((text) => `- ${text}`)];
}

export function renderFix(fix: Fix): string {
  switch (fix.kind) {
    case 'command':
      return `run ${codeSpan(fix.text, { max: 1_000 })}`;
    case 'edit':
      return `write ${codeSpan(fix.after.trim(), { max: 300 })} in ${codeSpan(`${fix.file}:${fix.line}`)}${fix.before.trim() === '' ? '' : ` instead of ${codeSpan(fix.before.trim(), { max: 300 })}`}`;
    default:
      return forMarkdown(fix.text, { max: 1_000 });
  }
}

function renderFold(topic: SubjectTopic, fixes: readonly Fix[]): string[] {
  const edits = fixes.slice(0, MAX_FIXES).filter((fix) => fix.kind === 'edit');
  const picture = drawPath(topic);
  if (edits.length === 0 && picture === undefined) return [];
  const title = [
    ...(edits.length > 0 ? ['Patch, for patch -p1'] : []),
    ...(picture !== undefined ? ['How it gets in'] : []),
  ].join(' · ');
  return [
    '',
    `<details><summary>${title}</summary>`,
    '',
    ...edits.flatMap((fix) => [codeBlock(renderPatch(fix), 'diff'), '']),
    ...(picture !== undefined ? [picture, ''] : []),
    '</details>',
  ];
}

function renderPatch(fix: Extract<Fix, { kind: 'edit' }>): string[] {
  const before = fix.before === '' ? [] : fix.before.split('\n');
  const after = fix.after === '' ? [] : fix.after.split('\n');
  return [
    `--- a/${fix.file}`,
    `+++ b/${fix.file}`,
    `@@ -${fix.line},${before.length} +${fix.line},${after.length} @@`,
    ...before.map((line) => `-${line}`),
    ...after.map((line) => `+${line}`),
  ];
}
