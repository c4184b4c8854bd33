import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseJson } from '../../src/inventory/json.ts';
import { child, type DataNode } from '../../src/inventory/node.ts';

function plain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') return node.items.map(plain);
  const out: Record<string, unknown> = {};
  for (const [key, entry] of node.entries) {
    Object.defineProperty(out, key, {
      value: plain(entry.value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return out;
}

function read(text: string, jsonc = false): unknown {
  const result = parseJson(text, { jsonc });
  return result.ok ? plain(result.value.root) : result.error;
}

describe('parseJson', () => {
  it('agrees with JSON.parse on any JSON value, compact and indented', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(read(text)).toEqual(JSON.parse(text));
        expect(read(text, true)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('accepts and refuses exactly what JSON.parse does, apart from depth and duplicates', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b\\n"',
      '"\\u00e9"',
      '"\\x"',
      '1',
      '-0.5e3',
      '01',
      '1.',
      '-',

      'true',
      'false',
      'null',
      'nul',
      ' ',
      '\n',
      '\t',
      '\r',
      '"',
      '\\',
      '"\u0001"',
      '/**/',
      '//',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let expected: unknown;
        let valid = true;
        try {
          expected = JSON.parse(text);
        } catch {
          valid = false;
        }
        const result = parseJson(text);
        expect(result.ok).toBe(valid);
        if (result.ok) expect(plain(result.value.root)).toEqual(expected);
      }),
      { numRuns: 5_000 },
    );
  });

  it('gives lines and offsets', () => {
    const text = '{\r\n  "a": {\n    "b": "x\\ty",\n    "c": [\n 1, true]}}';
    const result = parseJson(text);
    if (!result.ok) throw new Error(result.error.message);
    const a = child(result.value.root, 'a');
    expect(a?.line).toBe(2);
    const b = child(a, 'b');
    expect(b).toMatchObject({ line: 3, value: 'x\ty' });
    if (b?.kind === 'scalar') expect(text.slice(b.start, b.end)).toBe('"x\\ty"');
    const c = a?.kind === 'map' ? a.entries.get('c') : undefined;
    expect(c?.line).toBe(4);
    expect(c?.value).toMatchObject({ kind: 'seq', line: 4, items: [{ value: 1, line: 5 }, { value: true }] });
  });

  it('P01 names a duplicate key and both lines, and still gives the value JSON.parse would', () => {
    const result = parseJson('{\n"integrity":"good",\n"x":1,\n"integrity":"evil"}');
    if (!result.ok) throw new Error(result.error.message);
    expect(plain(result.value.root)).toEqual({ integrity: 'evil', x: 1 });
    expect(result.value.problems).toEqual([
      {
        code: 'duplicate-key',
        line: 4,
        message: 'the key "integrity" stands twice in one object, on line 2 and on line 4',
      },
    ]);
  });

  it('P01 sees through escapes, and stops collecting after 20', () => {
    const escaped = parseJson('{"a":1,"\\u0061":2}');
    expect(escaped.ok && escaped.value.problems).toHaveLength(1);
    const many = parseJson(`{${Array.from({ length: 500 }, (_, at) => `"k":${at}`).join(',')}}`);
    expect(many.ok && many.value.problems).toHaveLength(20);
  });

  it('P01 takes a key that repeats the same plain value, which every reader reads alike', () => {
    const of = (text: string): number | undefined => {
      const result = parseJson(text);
      return result.ok ? result.value.problems.length : undefined;
    };
    expect(of('{"react":">=19","x":1,"react":">=19"}')).toBe(0);
    expect(of('{"react":">=19","react":">=18"}')).toBe(1);
    expect(of('{"react":"19","react":19}')).toBe(1);
    expect(of('{"react":">=19","react":">=18","react":">=19"}')).toBe(2);
    expect(of('{"packages":{},"packages":{}}')).toBe(1);
  });

  it('P02 takes __proto__ as an ordinary key', () => {
    const result = parseJson('{"__proto__":{"polluted":1},"constructor":2}');
    if (!result.ok) throw new Error(result.error.message);
    expect(child(child(result.value.root, '__proto__'), 'polluted')).toMatchObject({ value: 1 });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('P04 stops at 100 levels however deep the text is', () => {
    expect(parseJson('['.repeat(100) + ']'.repeat(100)).ok).toBe(true);
    for (const deep of [101, 1_000_000]) {
      expect(parseJson('['.repeat(deep))).toMatchObject({ ok: false, error: { code: 'too-deep', line: 1 } });
      expect(parseJson('{"a":'.repeat(deep))).toMatchObject({ ok: false, error: { code: 'too-deep' } });
    }
  });

  it('P12 refuses NUL, a byte order mark and control characters in strings', () => {
    for (const text of ['\u0000', '{"a"\u0000:1}', '\ufeff{}', '{"a":"\u0000"}', '{"a":"\n"}']) {
      expect(parseJson(text)).toMatchObject({ ok: false, error: { code: 'bad-syntax' } });
    }
  });

  it('P15 names the line of a merge-conflict marker', () => {
    const text = '{\n  "a": 1,\n<<<<<<< HEAD\n  "b": 1\n=======\n  "b": 2\n>>>>>>> other\n}';
    expect(parseJson(text)).toMatchObject({ ok: false, error: { code: 'merge-conflict', line: 3 } });
    expect(read('{"a":"<<<<<<< HEAD"}')).toEqual({ a: '<<<<<<< HEAD' });
  });

  it('says line and column of bad syntax', () => {
    expect(read('{\n  "a" 1\n}')).toEqual({
      code: 'bad-syntax',
      message: 'a colon was expected after the key (line 2, column 7)',
      line: 2,
    });
    expect(read('')).toMatchObject({ message: 'the file is empty (line 1, column 1)' });
    expect(read(' \n')).toMatchObject({ message: 'the file is empty (line 2, column 1)' });
    expect(read('{} x')).toMatchObject({ message: 'text after the end of the value (line 1, column 4)' });
  });

  it('reads comments and trailing commas only when asked', () => {
    const text = '// head\n{ /* a\n b */ "a": [1, 2,], // tail\n "u": "http://x/*y*/",\n}\n// end';
    expect(read(text, true)).toEqual({ a: [1, 2], u: 'http://x/*y*/' });
    expect(parseJson(text).ok).toBe(false);
    const result = parseJson(text, { jsonc: true });
    expect(result.ok && child(result.value.root, 'u')?.line).toBe(4);
    for (const bad of ['[,]', '[1,,]', '{,}', '{} /* open', '{} /'])
      expect(parseJson(bad, { jsonc: true }).ok).toBe(false);
  });

  it('P14 never accepts a document that was cut', () => {
    const text = JSON.stringify({ a: [1, { b: 'cé' }], d: { e: null } }, null, 1);
    for (let end = 0; end < text.length; end += 1) expect(parseJson(text.slice(0, end)).ok).toBe(false);
  });
});
