import { describe, expect, it } from 'vitest';

import { renderAnnotations } from '../../src/report/annotations.ts';
import { countOf, formatNumber, listWords } from '../../src/report/count-words.ts';
import { fitBlocks } from '../../src/report/fit-blocks.ts';
import { formatAge, formatMinute, formatUntil } from '../../src/report/format-time.ts';
import { stepOutputs } from '../../src/report/outputs.ts';
import { renderProgress } from '../../src/report/progress.ts';
import {
  describeRule,
  firstRunReport,
  greenReport,
  makeReport,
  makeUnknown,
  makeComponent,
  NOW,
  redReport,
} from './sample-reports.ts';

describe('renderAnnotations', () => {
  it('puts one note on the line of each package, with what to do', () => {
    const [first, ...rest] = renderAnnotations(redReport(), { describeRule });
    expect(first).toMatchObject({
      level: 'error',
      file: 'requirements.txt',
      line: 14,
      title: 'litellm 1.82.8: known-malicious, version-vanished, release-age and 1 more',
    });
    expect(first?.message).toContain('Do now: in requirements.txt:14 write  litellm==1.82.6');
    expect(rest.map(({ level }) => level)).toEqual(['notice']);
  });
  it('folds hundreds of one rule into one note with the first places', () => {
    const annotations = renderAnnotations(firstRunReport(), { describeRule });
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([
      ['error', 'Rule missing-integrity: 384 dependencies'],
      ['warning', 'Rule unpinned-action: 60 dependencies'],
      ['notice', '1,152 checks could not be made'],
    ]);
    expect(annotations[0]?.message).toContain('and 379 more');
  });
  it('makes nothing an error in audit mode', () => {
    const report = redReport({ policy: { source: 'p', mode: 'audit', failOn: 'block' } });
    expect(renderAnnotations(report, { describeRule }).map(({ level }) => level)).not.toContain('error');
  });
  it('makes required evidence that is missing an error', () => {
    const component = makeComponent({ name: 'a', version: '1' });
    const report = makeReport({
      findings: [makeUnknown(component, { rule: 'x', message: 'm', level: 'block', reason: 'unreachable' })],
    });
    expect(renderAnnotations(report, { describeRule })).toMatchObject([
      { level: 'error', title: '1 required check could not be made' },
    ]);
  });
});

it('step outputs are strings only', () => {
  const outputs = stepOutputs(redReport(), { reportPath: 'out/report.json', sbomPath: undefined });
  expect(outputs).toEqual({
    verdict: 'fail',
    'exit-code': '1',
    headline: 'Blocked: 1 of 3 changed dependencies must not be installed, 1 check could not be made',
    findings: '4',
    blocked: '3',
    warned: '1',
    unknown: '1',
    'unknown-required': '0',
    components: '3',
    'report-path': 'out/report.json',
    'sarif-path': '',
    'sbom-path': '',
  });
  expect(stepOutputs(greenReport()).verdict).toBe('pass');
});

it('progress is one line that fits', () => {
  expect(renderProgress({ title: 'asking npm', done: 312, total: 1_080, elapsed: 4_200 }, 80)).toBe(
    'asking npm: 312 of 1,080 (28 %), 4 s',
  );
  expect(
    renderProgress({ title: '::error::x\n##[y]'.repeat(20), done: 5, total: 0, elapsed: -1 }, 40).length,
  ).toBeLessThanOrEqual(40);
  expect(renderProgress({ title: 'x', done: 9, total: 3, elapsed: 0 }, 80)).toBe('x: 3 of 3 (100 %), 0 s');
});

describe('words, numbers and times', () => {
  it('count', () => {
    expect([
      countOf(1, 'check'),
      countOf(1_152, 'check'),
      formatNumber(1_234_567),
      formatNumber(999),
    ]).toEqual(['1 check', '1,152 checks', '1,234,567', '999']);
    expect([listWords([]), listWords(['a']), listWords(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  });
  it('tell the moment to come back, never too early', () => {
    expect(formatUntil(NOW + 49_001, NOW)).toBe('Tuesday 14:04 UTC');
    expect(formatUntil(Date.parse('2026-03-27T13:22:00Z'), NOW)).toBe('Friday 13:22 UTC');
    expect(formatMinute('2026-03-24T14:02:59.999Z')).toBe('2026-03-24 14:02 UTC');
    expect([formatAge(0.04), formatAge(1.99), formatAge(21.9)]).toEqual(['0 d', '1.9 d', '21 d']);
  });
});

it('fitBlocks keeps the essential and counts the rest', () => {
  const blocks = [
    { text: 'head', essential: true },
    { text: 'x'.repeat(50) },
    { text: 'small' },
    { text: '' },
    { text: 'foot', essential: true },
  ];
  const more = (omitted: number): string => `${omitted} more`;
  expect(fitBlocks(blocks, 1_000, more)).toBe(`head\n\n${'x'.repeat(50)}\n\nsmall\n\nfoot\n`);
  expect(fitBlocks(blocks, 40, more)).toBe('head\n\nsmall\n\n1 more\n\nfoot\n');
});
