import { expect, it } from 'vitest';

import { countUnread, foldUnread } from '../../src/report/fold-unread.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { makeComponent, makeFile, makeInventory, makeReport } from './sample-reports.ts';

const leftOut = 'left out by the policy (exclude)';
const files = [
  makeFile('package-lock.json'),
  ...[1, 2, 3, 4, 5].map((n) =>
    makeFile(`test/${n}/yarn.lock`, { status: 'unsupported', reason: leftOut, components: 0 }),
  ),
  makeFile('pom.xml', { status: 'unsupported', reason: 'Maven files are not read yet', role: 'manifest' }),
  makeFile('bad.lock', { status: 'broken', reason: 'not JSON' }),
];
const report = makeReport({
  inventory: makeInventory([makeComponent({ name: 'zod', version: '4.0.0' })], { files }),
  problems: [
    { code: 'bad-syntax', severity: 'broken', message: 'not JSON', location: { file: 'bad.lock', line: 1 } },
  ],
});

it('tells files left out for one reason together, each file once, and counts them all', () => {
  expect(foldUnread(report)).toEqual([
    { status: 'unsupported', paths: ['pom.xml'], more: '', reason: 'Maven files are not read yet' },
    {
      status: 'unsupported',
      paths: ['test/1/yarn.lock', 'test/2/yarn.lock', 'test/3/yarn.lock'],
      more: ' and 2 more files',
      reason: leftOut,
    },
  ]);
  expect(countUnread(report)).toBe(7);
});

it('shows the same in the summary and on the terminal', () => {
  const describeRule = (): undefined => undefined;
  const summary = renderSummary(report, { describeRule });
  const terminal = renderTerminal(report, { describeRule, color: false, width: 200 });
  for (const text of [summary, terminal]) {
    expect(text).toContain('Not read, so not checked (7):');
    expect(text).toContain(' and 2 more files: left out by the policy');
  }
});
