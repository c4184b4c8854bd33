import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readPlainYaml } from '../../src/inventory/plain-yaml.ts';
import { parseYaml } from '../../src/inventory/yaml.ts';
import { fixture } from './parse-files.ts';

/** What workflows are written in, each construct once. */
const WORKFLOW = `---
# by hand
name: "CI 🚀"   # shown
on:
  push:
    branches: [ main, 'releases/**' ] # both
  workflow_dispatch:
  pull_request: {}
permissions: {}

jobs:
  # first
  build:
    runs-on: \${{ matrix.os }}
    if: >-
      github.event_name == 'push' &&
      always()

      # of the text
    container:
      image: 'it''s'
      options: --cpus 1
    strategy:
      matrix:
        include:
          - os: linux   
            args: -x
          -   os: "mac"
              none:

          - 'os': windows
    steps:
    - uses: actions/checkout@v4 # v4.2.2
    - uses: "actions/setup-node@v4" # remark
      with: { node-version: 20, cache: 'npm' }  # one line
    - name: Test
      run: |
        npm ci
          # deeper

        npm test -- "a: b"
   # less deep
    - run: |-
        last
        
    - name:
`;
const TEXTS = ['pnpm-5', 'pnpm-6', 'pnpm-9', 'pnpm-two-documents']
  .map((name) => fixture(`npm/${name}/pnpm-lock.yaml`))
  .concat(fixture('npm/yarn-berry/yarn.lock'), WORKFLOW);

/** Equal where the fast reader answers at all, down to every line and offset. */
function expectSame(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const full = parseYaml(text);
  expect(full.ok ? full.value.documents : full.error, JSON.stringify(text.slice(0, 500))).toEqual(plain);
  return true;
}

describe('readPlainYaml', () => {
  it('answers for what pnpm and Yarn write and for a workflow, and as parseYaml does', () => {
    expect(TEXTS.map(expectSame)).toEqual([true, true, true, true, true, true]);
  });

  it('agrees on every small text over the signs that matter', () => {
    const piece = fc.constantFrom(
      'a',
      'b:',
      'c: d',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '\n    ',
      ':',
      ': ',
      '- ',
      '-',
      '#',
      ' #',
      "'",
      '"',
      "''",
      '\\',

      '{',
      '}',
      '{}',
      '[]',
      '[a, b]',
      '{a: b}',
      "{a: 'b'}",
      ',',
      '|',
      '|-',
      '>-',
      '&x',
      '*x',
      '!!t',
      '<<',
      '<<: ',
      '---',
      '\n---\n',

      '...',
      '?',
      '? ',
      '%',
      '@',
      '`',
      '~',
      '=',
      '<',
      '\t',
      '\r',
      '\u00a0',
      'é',
      '\u2028',
      '\u0085',
      '0x1',
      'null',
      '\\n',
      "'a':",
      '"a": ',
    );
    let answered = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        if (expectSame(pieces.join(''))) answered += 1;
        if (expectSame(`k:\n  ${pieces.join('')}\n`)) answered += 1;
        if (expectSame(`k: ${pieces.join('')}\nl: m\n`)) answered += 1;
      }),
      { numRuns: 6_000 },
    );
    expect(answered).toBeGreaterThan(200);
  });

  it('agrees on real texts with a piece put in, taken out or doubled anywhere', () => {
    const piece = fc.constantFrom(
      '',
      ' ',
      '  ',
      '\n',
      '\n\n',
      ':',
      ': ',
      "'",
      '"',
      '#',
      ' # c',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ',',
      ', ',
      '|-',
      '&a ',
      '*a',
      '\t',
      '\r',
      '\\',
      '<<: x',

      '---\n',
      '\n---\n',
      '...\n',
      '!!x ',
      '>',
      '?',
      'é',
      '\u2029',
      '\ufeff',
      'x',
      'a: b\n',
      '  a: b\n',
      '|-\n      x\n\n      y\n',
      'key: |-\n  x\n',
    );
    let answered = 0;
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(10_000), fc.nat(40), piece, (text, at, cut, put) => {
        const start = at % text.length;
        if (expectSame(text.slice(0, start) + put + text.slice(start + cut))) answered += 1;
      }),
      { numRuns: 3_000 },
    );
    expect(answered).toBeGreaterThan(300);
  });

  it('agrees on a workflow with a piece put in, taken out or doubled anywhere', () => {
    const piece = fc.constantFrom(
      '',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\n ',
      ' \n',
      '\n   \n',
      ':',
      ': ',
      '-',
      '- ',
      '--',
      '  - ',
      '#',
      ' # c',
      "'",
      "''",
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ', ',
      '|',
      '>',
      '|-',
      '>-',
      '|+',
      '>2',
      '&a ',
      '*a',
      '\t',
      '\r',
      '!x ',
      '?',
      '? ',
      '<<: x',
      '---\n',
      '...\n',
      '\n=======\n',
      '<<<<<<< a\n',
      '>>>>>>> b\n',
      '\n#x\n',
      '\n      # y\n',
      '\ud83d',
      '\ude80',
      '\ufe0f',
      '\ufeff',
      '\ufffe',
      'a: b\n',
      '  a:\n',
      "'a': b",
    );
    let answered = 0;
    fc.assert(
      fc.property(fc.nat(WORKFLOW.length - 1), fc.nat(30), piece, (start, cut, put) => {
        if (expectSame(WORKFLOW.slice(0, start) + put + WORKFLOW.slice(start + cut))) answered += 1;
      }),
      { numRuns: 5_000 },
    );
    expect(answered).toBeGreaterThan(1_000);
  });

  it('agrees on texts in literal style', () => {
    for (const text of [
      'a: |-\n  x',
      'a: |-\n  x\n',
      'a: |-\n  x\n\n',
      'a: |-\n  x\n    y\n\n  z\nb: c\n',
      'a:\n  b: |-\n    x\n  c: d\n',
    ]) {
      expect(expectSame(text), JSON.stringify(text)).toBe(true);
    }
    for (const text of [
      'a: |-\n',
      'a: |-\nb: c\n',
      'a: |-\n\n  x\n',
      'a: |\n  x\n',
      'a: |-\n  x\n y\n',
      'a: |-\n  x\n   \n  y\n',
    ]) {
      expectSame(text);
    }
  });

  it('leaves marks that end a document to parseYaml', () => {
    for (const text of ['... <<: a', '... a: b\n', '...a: b\n', 'a: b\n... c: d\n', 'a: b\n...\n']) {
      expect(expectSame(text), JSON.stringify(text)).toBe(false);
    }
    expect(expectSame('a:\n  ... b: c\n')).toBe(true);
  });

  it('leaves keys over 1,000 characters, deep nesting and many documents to parseYaml', () => {
    expect(readPlainYaml(`${'k'.repeat(1_001)}: v\n`)).toBeUndefined();
    const deep = Array.from({ length: 30 }, (_, i) => `${' '.repeat(i)}k:`).join('\n');
    expect(readPlainYaml(`${deep} v\n`)).toBeUndefined();
    expect(readPlainYaml('---\na: b\n'.repeat(11))).toBeUndefined();
    expect(expectSame('---\na: b\n'.repeat(10))).toBe(true);
  });

  it('P02 P07 takes __proto__ as an ordinary key', () => {
    const [root] = readPlainYaml('__proto__: x\nconstructor: y\n') ?? [];
    expect(root?.kind === 'map' ? [...root.entries.keys()] : []).toEqual(['__proto__', 'constructor']);
  });
});
