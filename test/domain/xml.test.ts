import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { childOf, childrenOf, parseXml, textOf } from '../../src/domain/xml.ts';

const read = (text: string) => {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(`${parsed.error.line}: ${parsed.error.message}`);
  return parsed.value;
};
const refusal = (text: string): string => {
  const parsed = parseXml(text);
  return parsed.ok ? 'read' : `${parsed.error.code} :${parsed.error.line}`;
};

describe('parseXml', () => {
  it('reads elements, attributes, text, comments and CDATA, with lines', () => {
    const root = read(
      '<?xml version="1.0" encoding="UTF-8"?>\n<!-- a < b -->\n<a one="1" two=\'&quot;2&quot;\'>\n  <b/>x<b>y</b>\n  <![CDATA[<z>&amp;]]>\n</a >\n<?end?>\n',
    );
    expect(root.name).toBe('a');
    expect([...root.attributes]).toEqual([
      ['one', '1'],
      ['two', '"2"'],
    ]);
    expect(root.line).toBe(3);
    expect(childrenOf(root, 'b').map(({ line, text }) => [line, text])).toEqual([
      [4, ''],
      [4, 'y'],
    ]);
    expect(root.text.replace(/\s+/g, ' ')).toBe(' x <z>&amp; ');
    expect(textOf(root, 'b')).toBeUndefined();
    expect(childOf(root, 'c')).toBeUndefined();
  });

  it('resolves the five entities and characters, and turns blanks of attributes into spaces', () => {
    const root = read('<a b="&lt;&#65;&#x1F600;&gt;\n&amp;">&apos;&quot;</a>');
    expect(root.attributes.get('b')).toBe('<A\u{1f600}> &');
    expect(root.text).toBe('\'"');
  });

  it.each([
    [
      'P05 a document type',
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x "y">]>\n<a/>',
      'unsupported-feature :2',
    ],
    ['an entity of one’s own', '<a>&x;</a>', 'bad-syntax :1'],
    ['a bare ampersand', '<a>a & b</a>', 'bad-syntax :1'],
    ['a character that is none', '<a>&#0;</a>', 'bad-syntax :1'],
    ['half a pair', '<a>&#xD800;</a>', 'bad-syntax :1'],
    ['too large a character', '<a>&#x110000;</a>', 'bad-syntax :1'],
    ['another encoding', '<?xml version="1.0" encoding="UTF-16"?><a/>', 'unsupported-feature :1'],
    ['an attribute twice', '<a>\n<b c="1"\nc="2"/></a>', 'duplicate-key :3'],
    ['an element that is not closed', '<a>\n<b>\n</a>', 'bad-syntax :3'],
    ['an end', '<a><b></b>', 'bad-syntax :1'],
    ['a tag in an attribute', '<a b="<c>"/>', 'bad-syntax :1'],
    ['attributes without a blank', '<a b="1"c="2"/>', 'bad-syntax :1'],
    ['a second root', '<a/><b/>', 'bad-syntax :1'],
    ['text outside', '<a/>x', 'bad-syntax :1'],
    ['nothing', '', 'bad-syntax :1'],
    ['a comment that is not closed', '<a><!-- </a>', 'bad-syntax :1'],
    ['depth', '<a>'.repeat(100_000), 'too-deep :1'],
  ])('refuses %s', (_title, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it('never throws, and reads back what it wrote (property)', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,8}$/);
    const value = fc.string({ unit: 'grapheme', maxLength: 20 });
    const escape = (text: string): string => text.replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`);
    fc.assert(
      fc.property(name, fc.dictionary(name, value), value, (tag, attributes, text) => {
        const written = Object.entries(attributes).map(([key, one]) => ` ${key}="${escape(one)}"`);
        const root = read(`<${tag}${written.join('')}>${escape(text)}</${tag}>`);
        expect(root).toMatchObject({ name: tag, text });
        expect(Object.fromEntries(root.attributes)).toEqual(attributes);
      }),
    );
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<a ',
      'b="',
      '"',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '&lt;',
      '&',
      ';',
      '<!',
      '\n',
      'x',
      "'",
      '=',
      '<',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const parsed = parseXml(text);
          if (!parsed.ok) expect(parsed.error.line).toBeLessThanOrEqual(text.split('\n').length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes linear time', () => {
    const started = performance.now();
    for (const text of [
      `<a>${'<b c="d"/>\n'.repeat(200_000)}</a>`,
      `<a>${'&lt;'.repeat(500_000)}</a>`,
      `<a${' '.repeat(1_000_000)}`,
      '<'.repeat(500_000),
      `<a>${'<!-- -->'.repeat(200_000)}`,
      `<a>${']]'.repeat(500_000)}</a>`,
    ])
      parseXml(text);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
