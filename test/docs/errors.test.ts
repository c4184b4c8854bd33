import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { UNKNOWN_TEXT } from '../../src/domain/fact.ts';
import { readDoc, tableOf } from './read-docs.ts';

const doc = readDoc('docs/errors.md');

it('explains every problem code, with an example and what to do, and no other', () => {
  const [, union = ''] =
    /export type ProblemCode =([^;]+);/.exec(readFileSync('src/domain/errors.ts', 'utf8')) ?? [];
  const codes = [...union.matchAll(/'([a-z-]+)'/g)].map((match) => match[1]);
  const rows = tableOf(doc, 'problems');
  expect(codes.length).toBeGreaterThan(15);
  expect(rows.map(([code]) => code)).toEqual(codes.map((code) => `\`${code}\``));
  for (const row of rows) {
    expect(row).toHaveLength(4);
    for (const cell of row) expect(cell).not.toBe('');
  }
});

it('explains every reason of an unknown, in the words of the report', () => {
  const rows = tableOf(doc, 'unknowns');
  expect(rows.map(([reason, words]) => [reason, words])).toEqual(
    Object.entries(UNKNOWN_TEXT).map(([reason, words]) => [`\`${reason}\``, words]),
  );
  for (const [, , who] of rows) expect(who).not.toBe('');
});

it('explains the four exit codes', () => {
  for (const code of [0, 1, 2, 3]) expect(doc).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
});
