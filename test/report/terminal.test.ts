import { stripVTControlCharacters } from 'node:util';

import { describe, expect, it } from 'vitest';

import { renderTerminal } from '../../src/report/terminal.ts';
import { columnsOf, wrapText } from '../../src/report/wrap-text.ts';
import {
  describeRule,
  firstRunReport,
  greenReport,
  holdReport,
  makeComponent,
  makeFinding,
  makeReport,
  redReport,
} from './sample-reports.ts';

const reports = [redReport(), greenReport(), holdReport(), firstRunReport()];

describe('renderTerminal', () => {
  it.each([40, 60, 100, 160])('keeps every line within %i columns', (width) => {
    for (const report of reports) {
      const lines = renderTerminal(report, { color: false, width, describeRule }).split('\n');
      expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
    }
  });
  it('colours only when asked, and says the same', () => {
    for (const report of reports) {
      const plain = renderTerminal(report, { color: false, width: 100, describeRule });
      const colored = renderTerminal(report, { color: true, width: 100, describeRule });
      expect(plain).not.toContain('\u001b');
      expect(colored).toContain('\u001b[');
      expect(stripVTControlCharacters(colored)).toBe(plain);
    }
  });
  it('leads with the verdict, then evidence, then what to do, then what was not seen', () => {
    const text = renderTerminal(redReport(), { color: false, width: 100, describeRule });
    const order = [
      '⛔ Blocked',
      'litellm 1.82.6 → 1.82.8',
      'known-malicious',
      'Do now: in requirements.txt:14 write',
      'Could not see',
      '3 components in 1 file',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).not.toContain('Wait until');
  });
  it('folds hundreds of equal findings and unknowns', () => {
    const text = renderTerminal(firstRunReport(), { color: false, width: 100, describeRule });
    expect(text.split('\n').length).toBeLessThan(30);
    expect(text).toContain('384 dependencies (missing-integrity)');
    expect(text).toContain('and 381 more');
  });
  it('tolerates wide characters', () => {
    const wide = makeComponent({ name: '漢字'.repeat(40), version: '1.0.0' });
    const report = makeReport({ findings: [makeFinding(wide, { rule: 'x', message: '漢字 '.repeat(60) })] });
    const lines = renderTerminal(report, { color: false, width: 60, describeRule }).split('\n');
    expect(lines.filter((line) => columnsOf(line) > 60)).toEqual([]);
  });
});

describe('wrapText', () => {
  it('breaks at spaces, indents, and cuts words that are too long', () => {
    expect(wrapText('aaaa bbbb cccc dddd', { width: 20, first: '- ', rest: '  ' })).toEqual([
      '- aaaa bbbb cccc',
      '  dddd',
    ]);
    expect(wrapText('x'.repeat(45), { width: 20 })).toEqual(['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(5)]);
    expect(columnsOf('漢é̂a')).toBe(4);
  });
});
