import { stripVTControlCharacters } from 'node:util';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  codeBlock,
  codeSpan,
  forHtml,
  forLog,
  forMarkdown,
  forTable,
  forTerminal,
} from '../../src/report/escape.ts';
import { HOSTILE_TEXTS } from './hostile-text.ts';
import { renderGithub, tagsOf, textOf } from './render-github.ts';

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '`',
        '|',
        '\\',
        '@a',
        '#1',
        ':x:',
        '<b>',
        '\n',
        '\r',
        '::',
        '##[',
        '$',
        '*',
        '_',
        '[a](b)',
        '\u001b[',
        '\u202e',
        ' ',
        'a',
        '\ud800',
        'http://e.x',
        'www.e.x',
      ),
    )
    .map((parts) => parts.join('')),
);
const CONTROL = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function startsCommand(line: string): boolean {
  return stripVTControlCharacters(line.trim()).trim().startsWith('::');
}

describe('forLog', () => {
  it('O01: lets no line start with :: after trimming', () => {
    for (const text of HOSTILE_TEXTS) {
      expect(
        forLog(text)
          .split(/[\r\n]/)
          .filter(startsCommand),
      ).toEqual([]);
    }
    expect(forLog(' \t::error::x')).toBe(' \t: :error::x');
    expect(forLog('\u001b[31m::error::x')).toBe('\u001b[31m: :error::x');
    expect(forLog('\u00a0\u0085::error::x')).not.toMatch(/^\s*::/);
  });
  it('O02: breaks up ##[ wherever it stands', () => {
    expect(forLog('ok ##[error]x ##[add-mask]y')).toBe('ok ## [error]x ## [add-mask]y');
    expect(forLog('###[error]')).not.toContain('##[');
  });
  it('O01, O02: hold for any text, and leave harmless text alone', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const out = forLog(text);
        expect(out).not.toContain('##[');
        expect(out.split(/\r\n|[\r\n\u0085\u2028\u2029\v\f]/).some(startsCommand)).toBe(false);
      }),
    );
    expect(forLog('a::b\nplain [x] # text')).toBe('a::b\nplain [x] # text');
  });
});

describe('forTerminal', () => {
  it('O07: removes escape sequences and shows what cannot be seen', () => {
    expect(
      forTerminal(
        '\u001b[2Ja\u001b]8;;https://e.test\u0007b\u001b]8;;\u0007\u001b]52;c;eA==\u001b\\c\u009b31md\u001b(Be',
      ),
    ).toBe('abcde');
    expect(forTerminal('a\rb\u0007\u0008')).toBe('a\\rb\\u0007\\u0008');
    expect(forTerminal('x\u001b]8;;never closed')).toBe('x\\u001b]8;;never closed');
  });
  it('N02: shows direction and zero-width characters as escapes', () => {
    expect(forTerminal('a\u202eb\u200bc\u{e0041}')).toBe('a\\u202eb\\u200bc\\u{e0041}');
    expect(forTerminal('漢字 é 👍️')).toBe('漢字 é 👍️');
  });
  it('O10: writes lone surrogates out and never cuts a pair', () => {
    expect(forTerminal('a\ud800b')).toBe('a\\ud800b');
    expect(forTerminal('😀😀😀', { max: 4 })).toBe('😀…');
  });
  it('holds for any text: one line, no control characters, bounded', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 300 }), (text, max) => {
        const out = forTerminal(text, { max });
        expect(out).not.toMatch(CONTROL);
        expect(out).not.toContain('\n');
        expect(out.length).toBeLessThanOrEqual(max);
        expect(out).toBe(Buffer.from(out, 'utf8').toString('utf8'));
      }),
    );
  });
  it('N02: takes a bounded time for a megabyte', () => {
    const start = performance.now();
    for (const unit of ['x', '\u001b]', '\u001b[', '://', '@', '`', ':a']) forTerminal(unit.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe.each([
  ['forMarkdown in a paragraph', (text: string) => `before ${forMarkdown(text)} after`],
  ['forMarkdown at the start of a line', (text: string) => forMarkdown(text)],
  ['forTable in a cell', (text: string) => `| a | b |\n|---|---|\n| ${forTable(text)} | end |`],
  ['codeSpan in a paragraph', (text: string) => `before ${codeSpan(text)} after`],
  ['codeSpan in a cell', (text: string) => `| a | b |\n|---|---|\n| ${codeSpan(text)} | end |`],
  ['codeBlock', (text: string) => codeBlock([text], 'diff')],
  [
    'forHtml in an HTML block',
    (text: string) => `<details><summary>${forHtml(text)}</summary>\n\nbody\n\n</details>`,
  ],
])('O04-O06: %s', (name, place) => {
  const allowed = new Set([
    'p',
    'code',
    'pre',
    'span',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'details',
    'summary',
  ]);
  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))('shows %j as text', (_label, text) => {
    const html = renderGithub(place(text));
    expect([...tagsOf(html)].filter((tag) => !allowed.has(tag))).toEqual([]);
    if (name.includes('cell')) expect([...html.matchAll(/<td>/g)]).toHaveLength(2);
    if (name.includes('details')) expect([...html.matchAll(/<details/g)]).toHaveLength(1);
  });
  it('shows any text as text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = renderGithub(place(text));
        expect([...tagsOf(html)].filter((tag) => !allowed.has(tag))).toEqual([]);
        if (name.includes('cell')) expect([...html.matchAll(/<td>/g)]).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });
});

describe('forMarkdown', () => {
  const decoded = (text: string): string =>
    textOf(renderGithub(`x ${forMarkdown(text)}`))
      .trim()
      .slice(2);
  it.each([
    'fixes #1',
    '@acme/team',
    'a*b_c~d',
    '<b>&amp;',
    'a|b',
    '$x$',
    '[a](b)',
    'C:\\dir\\n',
    ':smile:',
    '1. a',
    'GH-12',
  ])('reads as it was written: %s', (text) => {
    expect(decoded(text)).toBe(text);
  });
  it('O06: leaves nothing for GitHub to find in the rendered text', () => {
    for (const text of HOSTILE_TEXTS) {
      const seen = renderGithub(`x ${forMarkdown(text)}`).replace(/&#(\d+);/g, (_match, code: string) =>
        String.fromCodePoint(Number(code)),
      );
      expect(seen).not.toMatch(/@[a-z0-9]/i);
      expect(seen).not.toMatch(/#\d/);
      expect(seen).not.toMatch(/\bGH-\d/i);
      expect(seen).not.toMatch(/:\/\/|\bwww\./);
      expect(seen).not.toMatch(/:[a-z_]+:/);
      expect(seen.replaceAll('<span>$</span>', '')).not.toContain('$');
    }
  });
  it('is bounded', () => {
    expect(forMarkdown('$'.repeat(1_000_000)).length).toBeLessThan(500 * 14 + 10);
    expect(forMarkdown('abcdef', { max: 4 })).toBe('abc…');
  });
});

describe('codeSpan', () => {
  it('shows names that can be copied, whatever they hold', () => {
    expect(codeSpan('@acme/app')).toBe('`@acme/app`');
    expect(codeSpan('a`b``c')).toBe('```a`b``c```');
    expect(codeSpan('`a`')).toBe('`` `a` ``');
    expect(codeSpan('')).toBe('–');
  });
});
