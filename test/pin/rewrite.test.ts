import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Reference } from '../../src/pin/reference.ts';
import { rewrite, whyNotRewritable } from '../../src/pin/rewrite.ts';
import { commit, findByLine, only } from './stand-in.ts';

const SHA = commit('abcd');
const PATH = '.github/workflows/ci.yml';

function all(text: string): readonly Reference[] {
  return findByLine(PATH, text)?.references ?? [];
}

/** Every loose action to SHA, with this version. */
function pin(text: string, version: string | undefined = 'v4.2.2'): string {
  const rewrites = all(text)
    .filter(({ state, target }) => state === 'loose' && target.kind === 'action')
    .map((reference) => {
      const oldRef = reference.target.kind === 'action' ? reference.target.ref : '';
      return {
        reference,
        value: reference.text.slice(0, reference.text.length - oldRef.length) + SHA,
        oldRef,
        ...(version === undefined ? {} : { version }),
      };
    });
  return rewrite(text, rewrites, all(text));
}

describe('a line becomes', () => {
  it.each([
    ['plain', '- uses: a/b@v4', `- uses: a/b@${SHA} # v4.2.2`],
    ['single quotes', "- uses: 'a/b@v4'", `- uses: 'a/b@${SHA}' # v4.2.2`],
    ['double quotes', '- uses: "a/b@v4"', `- uses: "a/b@${SHA}" # v4.2.2`],
    ['a quoted key', '- "uses": a/b@v4', `- "uses": a/b@${SHA} # v4.2.2`],
    ['a space before the colon', '- uses : a/b@v4', `- uses : a/b@${SHA} # v4.2.2`],
    ['tabs after', '- uses: a/b@v4\t\t', `- uses: a/b@${SHA} # v4.2.2\t\t`],
    ['an anchor', '- uses: &b a/b@v4', `- uses: &b a/b@${SHA} # v4.2.2`],
    ['a flow mapping', '- {uses: a/b@v4}', `- {uses: a/b@${SHA}}`],
    ['a flow mapping with a remark', '- {uses: a/b@v4} # v4', `- {uses: a/b@${SHA}} # v4.2.2`],
    ['a flow mapping with more', '- {uses: a/b@v4, with: {x: 1}}', `- {uses: a/b@${SHA}, with: {x: 1}}`],
    ['a subpath', '- uses: a/b/c/d@v4', `- uses: a/b/c/d@${SHA} # v4.2.2`],
    ['a tag with @', '- uses: a/b@x@1', `- uses: a/b@${SHA} # v4.2.2`],
    ['an existing remark', '- uses: a/b@v4 # keep this', `- uses: a/b@${SHA} # v4.2.2 # keep this`],
    [
      'a remark of another tool',
      '- uses: a/b@v4 # zizmor: ignore[x]',
      `- uses: a/b@${SHA} # v4.2.2 # zizmor: ignore[x]`,
    ],
    ['a remark with the ref', '- uses: a/b@main # main', `- uses: a/b@${SHA} # v4.2.2`],
    [
      'a remark with the ref and more',
      '- uses: a/b@v4  #  v4 keep this',
      `- uses: a/b@${SHA}  #  v4.2.2 keep this`,
    ],
    [
      'a sentence that begins with a version',
      '- uses: a/b@v4 # v3 is broken',
      `- uses: a/b@${SHA} # v4.2.2 # v3 is broken`,
    ],
    ['tag=', '- uses: a/b@v4 # tag=v4', `- uses: a/b@${SHA} # tag=v4.2.2`],
    ['pin@', '- uses: a/b@v4 # pin@v4', `- uses: a/b@${SHA} # pin@v4.2.2`],
    ['renovate: tag=', '- uses: a/b@v4 # renovate: tag=v4', `- uses: a/b@${SHA} # renovate: tag=v4.2.2`],
    ['ratchet', '- uses: a/b@v4 # ratchet:a/b@v4', `- uses: a/b@${SHA} # ratchet:a/b@v4.2.2`],
    ['ratchet:exclude', '- uses: a/b@v4 # ratchet:exclude', `- uses: a/b@${SHA} # v4.2.2 # ratchet:exclude`],
    ['a remark that says it', '- uses: a/b@v4 # v4.2.2', `- uses: a/b@${SHA} # v4.2.2`],
    ['an empty remark', '- uses: a/b@v4 #', `- uses: a/b@${SHA} # v4.2.2 #`],
  ])('%s', (_name, before, after) => {
    for (const [head, tail] of [
      ['', ''],
      ['steps:\n', '\n'],
      ['\tsteps:\r\n', '\r\n  - run: x\r\n'],
    ] as const)
      expect(pin(head + before + tail)).toBe(head + after + tail);
  });

  it.each([
    ['', ' # frozen: v1.2.3'],
    [' # frozen: v1', ' # frozen: v1.2.3'],
    [' # v1', ' # v1.2.3'],
    [' # why', ' # frozen: v1.2.3 # why'],
  ])('a hook with %j gets the remark of pre-commit', (has, gets) => {
    const text = `  rev: v1${has}\n`;
    const reference = only(text);
    const rewrites = [{ reference, value: SHA, oldRef: 'v1', version: 'v1.2.3' }];
    expect(rewrite(text, rewrites, [reference])).toBe(`  rev: ${SHA}${gets}\n`);
  });

  it('two spaces before the remark where the file has two', () => {
    const text = `- uses: a/b@v4\n- uses: a/c@${SHA}  # v1\n`;
    expect(pin(text)).toBe(`- uses: a/b@${SHA}  # v4.2.2\n- uses: a/c@${SHA}  # v1\n`);
    expect(pin('- uses: a/b@v4\n- run: x  # remark\n')).toContain(`${SHA}  # v4.2.2`);
  });

  it.each([
    ['tag=', '# tag=v1', '# tag=v4.2.2'],
    ['pin@', '# pin@v1', '# pin@v4.2.2'],
    ['ratchet', '# ratchet:a/c@v1', '# ratchet:a/b/sub@v4.2.2'],
  ])('the form %s where the file has it', (_form, has, gets) => {
    const text = `- uses: a/b/sub@v4\n- uses: a/c@${SHA} ${has}\n`;
    expect(pin(text)).toBe(`- uses: a/b/sub@${SHA} ${gets}\n- uses: a/c@${SHA} ${has}\n`);
  });

  it('with no remark where there is no version to name', () => {
    const text = '- uses: a/b@latest # why\n';
    const reference = only(text);
    expect(rewrite(text, [{ reference, value: `a/b@${SHA}` }], [reference])).toBe(
      `- uses: a/b@${SHA} # why\n`,
    );
  });
});

describe('what is not on one plain line', () => {
  const text = '- uses: >-\n    a/b@v4\n- uses: "a\\x2fb@v4"\n';
  it('gets its value in a block, and no remark', () => {
    const at = text.indexOf('a/b@v4');
    const block: Reference = {
      ...only('- uses: a/b@v4'),
      span: { start: at, end: at + 'a/b@v4'.length },
      style: 'block',
    };
    const after = rewrite(text, [{ reference: block, value: `a/b@${SHA}`, version: 'v4.2.2' }], [block]);
    expect(after).toBe(text.replace('a/b@v4', `a/b@${SHA}`));
  });
  it('is left when it is written with escapes or over lines', () => {
    const at = text.indexOf('a\\x2fb@v4');
    const escaped: Reference = {
      ...only('- uses: a/b@v4'),
      span: { start: at, end: at + 9 },
      style: 'double',
    };
    expect(whyNotRewritable(text, escaped)).toContain('escapes');
    expect(rewrite(text, [{ reference: escaped, value: 'x', version: 'v1' }], [escaped])).toBe(text);
    expect(whyNotRewritable(text, { ...escaped, span: { start: 5, end: 5 } })).toContain('place');
    expect(whyNotRewritable(text, { ...escaped, span: { start: 0, end: 900 } })).toContain('place');
  });
  it('is left when its own text holds a line break', () => {
    const lines = 'a/b\n  @v4';
    const reference: Reference = {
      ...only('- uses: a/b@v4'),
      text: lines,
      span: { start: 0, end: lines.length },
    };
    expect(whyNotRewritable(lines, reference)).toContain('one line');
  });
  it('is changed once where places overlap', () => {
    const text = '- uses: a/b@v4\n';
    const whole = only(text);
    const part: Reference = {
      ...whole,
      text: 'b@v4',
      span: { start: whole.span.start + 2, end: whole.span.end },
    };
    const rewrites = [
      { reference: part, value: 'evil' },
      { reference: whole, value: `a/b@${SHA}` },
    ];
    expect(rewrite(text, rewrites, [whole, part])).toBe(`- uses: a/b@${SHA}\n`);
  });
  it('is changed once where two references have one place', () => {
    const reference = only('- uses: a/b@v4');
    const one = { reference, value: `a/b@${SHA}`, version: 'v4.2.2' };
    expect(rewrite('- uses: a/b@v4', [one, one], [reference])).toBe(`- uses: a/b@${SHA} # v4.2.2`);
  });
});

describe('an exact line that moves', () => {
  const OLD = commit('0123');
  const move = (text: string): string => {
    const reference = only(text);
    const rewrites = [{ reference, value: `a/b@${SHA}`, version: 'v4.2.2', oldRef: OLD }];
    return rewrite(text, rewrites, [reference]);
  };
  it.each([
    ['# v4.1.0', '# v4.2.2'],
    ['# v4.1.0 keep this', '# v4.2.2 keep this'],
    ['# tag=v4.1.0', '# tag=v4.2.2'],
    ['# keep this', '# v4.2.2 # keep this'],
    ['# ratchet:a/b@v4', '# ratchet:a/b@v4.2.2'],
  ])('%s', (before, after) => {
    expect(move(`- uses: a/b@${OLD} ${before}`)).toBe(`- uses: a/b@${SHA} ${after}`);
  });
});

describe('hashes of a requirement', () => {
  const hashes = [`sha256:${'a'.repeat(64)}`, `sha256:${'b'.repeat(64)}`];
  const lines = (newline: string): string => hashes.map((hash) => ` \\${newline}    --hash=${hash}`).join('');
  it.each([
    ['x==1.0\n', `x==1.0${lines('\n')}\n`],
    ['x==1.0', `x==1.0${lines('\n')}`],
    ['x==1.0\r\n', `x==1.0${lines('\r\n')}\r\n`],
    ['a==1\r\nx==1.0', `a==1\r\nx==1.0${lines('\r\n')}`],
    [
      'x==1.0 ; python_version < "3.9"  # via y\n',
      `x==1.0 ; python_version < "3.9"${lines('\n')}  # via y\n`,
    ],
    ['x==1.0 \\\n    --hash=md5:1\n', 'x==1.0 \\\n    --hash=md5:1\n'],
  ])('%j', (text, after) => {
    const reference = (findByLine('requirements.txt', text)?.references ?? []).find((one) =>
      one.text.startsWith('x'),
    );
    if (reference === undefined) throw new Error('no reference');
    expect(rewrite(text, [{ reference, value: reference.text, hashes }], [reference])).toBe(after);
  });
});

const line = fc.oneof(
  fc.constantFrom(
    '- uses: a/b@v4',
    "  - uses: 'a/b/c@main' # keep",
    '- {uses: a/b@v1}',
    `- uses: a/b@${SHA} # v1`,
    '- run: |',
    '    uses a/b@v1',
    '# uses: a/b@v1',
    '- uses: ./local',
    '- uses: a/b@v1  # v1',
    '- uses: a/b@v1 # tag=v1',
    'ünï: cödé',
    '',
  ),
  fc.string({ maxLength: 20 }),
);

describe('property', () => {
  const texts = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([lines, newline, last]) => lines.join(newline) + (last ? newline : ''));
  it('twice is once, and only lines with a changed reference differ', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = pin(text);
        expect(pin(once)).toBe(once);
        const [before, after] = [text.split('\n'), once.split('\n')];
        expect(after).toHaveLength(before.length);
        const touched = new Set(
          all(text)
            .filter(({ state }) => state === 'loose')
            .map(({ location }) => location.line),
        );
        for (const [i, one] of before.entries()) {
          if (!touched.has(i + 1)) expect(after[i]).toBe(one);
          else expect(after[i]?.endsWith('\r')).toBe(one.endsWith('\r'));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
