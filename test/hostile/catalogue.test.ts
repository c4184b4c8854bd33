import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'robustness.md'), 'utf8');

const rows = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
const ROWS = [
  ...rows('P', 16),
  ...rows('N', 15),
  ...rows('I', 12),
  ...rows('H', 16),
  ...rows('O', 12),
  ...rows('F', 9),
  ...rows('G', 9),
  ...rows('S', 3),
];

const listed = new Map(
  [...PAGE.matchAll(/^\| ([A-Z]\d\d) \| [^|]+ \| ([^|]+) \|$/gm)].map(([, row = '', cell = '']) => [
    row,
    cell,
  ]),
);

describe('docs/robustness.md', () => {
  it('has every row of the catalogue once, and no other', () => {
    expect([...listed.keys()]).toEqual(ROWS);
  });

  it.each(ROWS)('%s is shown by tests that name it, or says why not', (row) => {
    const cell = listed.get(row) ?? '';
    const files = [...cell.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
    if (files.length === 0) expect(cell).toMatch(/^not built: /);
    for (const file of files) {
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      const text = readFileSync(join(ROOT, file), 'utf8');
      expect(new RegExp(`\\b${row}\\b`).test(text) || inRange(text, row), file).toBe(true);
    }
  });
});

/** Titles may name rows as `O04-O06`. */
function inRange(text: string, row: string): boolean {
  return [...text.matchAll(/\b([A-Z])(\d\d)-\1(\d\d)\b/g)].some(
    ([, letter, from = '', to = '']) =>
      letter === row[0] && Number(from) <= Number(row.slice(1)) && Number(row.slice(1)) <= Number(to),
  );
}
