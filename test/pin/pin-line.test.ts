import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { workflow } from '../../src/inventory/workflow.ts';
import { pinLine } from '../../src/pin/pin-line.ts';

const COMMIT = 'c'.repeat(40);
const pin = (line: string, text = 'a/b@v1') => pinLine(line, { text, commit: COMMIT, version: 'v1.2.3' });

describe('a line with its reference pinned', () => {
  it.each([
    ['      - uses: a/b@v1', `      - uses: a/b@${COMMIT} # v1.2.3`],
    ['        uses: a/b@v1', `        uses: a/b@${COMMIT} # v1.2.3`],
    ['- uses:   "a/b@v1"', `- uses:   "a/b@${COMMIT}" # v1.2.3`],
    ["- 'uses': 'a/b@v1'", `- 'uses': 'a/b@${COMMIT}' # v1.2.3`],
    ['- uses : a/b@v1', `- uses : a/b@${COMMIT} # v1.2.3`],
    ['- uses: a/b@v1   ', `- uses: a/b@${COMMIT} # v1.2.3`],
    ['- uses: a/b@v1 # v1', `- uses: a/b@${COMMIT} # v1.2.3`],
    ['- uses: a/b@v1  # tag=v1 keep', `- uses: a/b@${COMMIT}  # v1.2.3 keep`],
    ['- uses: a/b@v1 # keep this', `- uses: a/b@${COMMIT} # v1.2.3 keep this`],
    ['- uses: a/b@v1 #', `- uses: a/b@${COMMIT} # v1.2.3`],
  ])('%s', (line, expected) => {
    expect(pin(line)).toBe(expected);
  });

  it.each([
    '- {uses: a/b@v1}',
    '- { uses: a/b@v1, with: {} }',
    '- uses: &x a/b@v1',
    '- uses: *x',
    '- uses: >-',
    '- uses: a/b@v2',
    '- uses: a/b@v1#x',
    '- uses: a/b@v1 c',
    '- uses: "a/b@v1',
    '- run: echo uses: a/b@v1',
    '  a/b@v1',
    '',
  ])('leaves alone what is not one plain reference: %s', (line) => {
    expect(pin(line)).toBeUndefined();
  });

  it('is read back as that commit and that version, and is not rewritten twice (property)', () => {
    const spaces = (min: number) => fc.string({ unit: fc.constantFrom(' '), minLength: min, maxLength: 4 });
    const remark = fc.constantFrom('', '#', '# keep', '# v1', '# v1.0 and more', '#no-space', '# tag=v1');
    fc.assert(
      fc.property(fc.constantFrom('', '"', "'"), spaces(1), spaces(1), remark, (quote, gap, end, note) => {
        const line = `      -${gap}uses:${gap}${quote}a/b/c@v1${quote}${note === '' ? '' : end}${note}`;
        const rewritten = pin(line, 'a/b/c@v1') ?? '';
        const text = `on: push\njobs:\n  j:\n    steps:\n${rewritten}\n`;
        const path = '.github/workflows/x.yml';
        const { components, problems } = workflow.parse({
          path,
          bytes: Buffer.from(text),
          text,
          read: () => undefined,
        });
        expect(problems).toEqual([]);
        expect(components).toMatchObject([
          { name: 'a/b/c', version: COMMIT, pin: { state: 'exact', comment: 'v1.2.3' } },
        ]);
        expect(pin(rewritten, 'a/b/c@v1')).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
