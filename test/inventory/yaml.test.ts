import fc from 'fast-check';
import { load, FAILSAFE_SCHEMA, mergeTag, realMapTag } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { child, items, text as textOf, type DataNode } from '../../src/inventory/node.ts';
import { parseYaml, type YamlError } from '../../src/inventory/yaml.ts';

function documents(text: string): readonly DataNode[] {
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new Error(`${parsed.error.message} (line ${parsed.error.line})`);
  return parsed.value.documents;
}

function one(text: string): DataNode {
  const [first, ...others] = documents(text);
  expect(others).toEqual([]);
  if (first === undefined) throw new Error('no document');
  return first;
}

function refusal(text: string): YamlError {
  const parsed = parseYaml(text);
  if (parsed.ok) throw new Error('was accepted');
  return parsed.error;
}

function plain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') return node.items.map(plain);
  return new Map([...node.entries].map(([key, { value }]) => [key, plain(value)]));
}

describe('YAML', () => {
  it('P10: keeps every scalar as its text', () => {
    const node = one('a: 1.10\nb: 0o14\nc: 2001-12-14\nd: true\ne: null\nf: ~\ng:\nh: 1e3\ni: "1.10"\n');
    expect(plain(node)).toEqual(
      new Map(
        Object.entries({
          a: '1.10',
          b: '0o14',
          c: '2001-12-14',
          d: 'true',
          e: 'null',
          f: '~',
          g: '',
          h: '1e3',
          i: '1.10',
        }),
      ),
    );
  });

  it('gives lines and offsets, quotes included', () => {
    const text = 'a: 1\nb:\n  - "x y"\n  - \'z\'\n  - plain text\n';
    const [first, second, third] = items(child(one(text), 'b'));
    const spans = [first, second, third].map((node) =>
      node?.kind === 'scalar' ? [node.line, text.slice(node.start, node.end)] : [],
    );
    expect(spans).toEqual([
      [3, '"x y"'],
      [4, "'z'"],
      [5, 'plain text'],
    ]);
  });

  it('gives the line of each key', () => {
    const node = one('a:\n  b: 1\n\n  # c\n  c:\n    d: 2\n');
    const a = child(node, 'a');
    expect(a?.kind === 'map' && [...a.entries].map(([key, { line }]) => [key, line])).toEqual([
      ['b', 2],
      ['c', 5],
    ]);
  });

  it.each([
    ['a: b # note', 'note'],
    ['a: "b" # note # more', 'note # more'],
    ['a: {b: c} # note', undefined],
    ['a: b#not', undefined],
    ['a: b', undefined],
    ['a: b\n# next line', undefined],
    ['a: b # note\r\nc: d', 'note'],
  ])('finds the comment beside the value in %j', (text, comment) => {
    const value = child(one(text), 'a');
    expect(value?.kind === 'scalar' ? value.comment : undefined).toBe(comment);
  });

  it('finds the comment behind the brackets that close after the value', () => {
    const value = child(child(one('a: {b: c} # note'), 'a'), 'b');
    expect(value?.kind === 'scalar' && value.comment).toBe('note');
  });

  it('reads every document, with lines over the whole text', () => {
    const [first, second, ...others] = documents('a: 1\n---\nb: 2\n...\n---\nc: 3\n');
    expect([first?.line, second?.line, others[0]?.line]).toEqual([1, 3, 6]);
  });

  it('P12: reads CRLF, CR, a byte order mark, and tabs where YAML allows them', () => {
    expect(plain(one('\ufeffa:\r\n  - 1\r\n  - 2\t# x\r\n'))).toEqual(new Map([['a', ['1', '2']]]));
    expect(child(one('a: 1\r\nb: 2\r\n'), 'b')?.line).toBe(2);
    expect(child(one('a: 1\rb: 2'), 'b')?.line).toBe(2);
    expect(refusal('a:\n\tb: 1\n')).toMatchObject({ code: 'bad-syntax', line: 2 });
    expect(refusal('a: "\0"')).toMatchObject({ code: 'bad-syntax' });
  });

  it('P13: has no document in an empty text, and a scalar in a document without content', () => {
    expect(documents('')).toEqual([]);
    expect(documents('# only a comment\n')).toEqual([]);
    expect(documents('---\n')).toMatchObject([{ kind: 'scalar', value: '' }]);
  });

  it('P03, P07: takes __proto__ and its like for ordinary keys, merged or not', () => {
    const node = one(
      '__proto__: {polluted: 1}\nconstructor: c\nm: {<<: {__proto__: {polluted: 1}}, toString: t}\n',
    );
    expect(textOf(child(child(node, '__proto__'), 'polluted'))).toBe('1');
    expect(textOf(child(child(child(node, 'm'), '__proto__'), 'polluted'))).toBe('1');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('resolves merge keys: own keys win, then earlier sources', () => {
    const node = one(
      'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 0\nd: {"<<": {q: 1}}\ne: {<<: text}\n',
    );
    expect(plain(child(node, 'c') as DataNode)).toEqual(
      new Map([
        ['x', '0'],
        ['y', '1'],
        ['z', '2'],
      ]),
    );
    expect(textOf(child(child(child(node, 'd'), '<<'), 'q'))).toBe('1');
    expect(textOf(child(child(node, 'e'), '<<'))).toBe('text');
  });

  it('P05: refuses a billion laughs at once', () => {
    let text = 'a0: &a0 [x, x, x, x, x, x, x, x, x]\n';
    for (let i = 1; i <= 9; i++) text += `a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]\n`;
    const started = performance.now();
    expect(refusal(text).code).toBe('too-many-aliases');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('P05: allows 100 aliases and refuses 101', () => {
    expect(items(child(one(`a: &a x\nb: [${'*a, '.repeat(100)}]`), 'b'))).toHaveLength(100);
    expect(refusal(`a: &a x\nb: [${'*a, '.repeat(101)}]`)).toMatchObject({
      code: 'too-many-aliases',
      line: 2,
    });
  });

  it('P05: allows 100,000 aliased values and refuses one more', () => {
    const list = (count: number): string => `a: &a [${'x,'.repeat(count - 1)}]\nb: [${'*a,'.repeat(100)}]`;
    expect(parseYaml(list(1000)).ok).toBe(true);
    expect(refusal(list(1001)).code).toBe('too-many-aliases');
  });

  it('P05: refuses an alias inside its own anchor and one that nothing names', () => {
    expect(refusal('a: &a [*a]').code).toBe('too-many-aliases');
    expect(refusal('a: *b').code).toBe('bad-structure');
    expect(refusal('a: &b 1\n---\nb: *b').code).toBe('bad-structure');
  });

  it('P06: refuses a chain of 2,000 merges, and one anchor merged 10,000 times, within a second', () => {
    let chain = 'a0: &a0 {k0: v}\n';
    for (let i = 1; i <= 2000; i++) chain += `a${i}: &a${i} {<<: *a${i - 1}, k${i}: v}\n`;
    const many = `a: &a {${Array.from({ length: 200 }, (_, i) => `k${i}: v`).join(', ')}}\nb: {<<: [${'*a, '.repeat(10_000)}]}`;
    const started = performance.now();
    expect(refusal(chain).code).toBe('too-deep');
    expect(refusal(many).code).toBe('too-many-aliases');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('P06: holds the bound on merged keys when aliases are allowed', () => {
    const map = (keys: number): string =>
      `a: &a {${Array.from({ length: keys }, (_, i) => `k${i}: v`).join(', ')}}`;
    const uses = `b: {<<: [${'*a, '.repeat(50)}]}`;
    expect(parseYaml(`${map(200)}\n${uses}`).ok).toBe(true);
    expect(refusal(`${map(201)}\n${uses}`)).toMatchObject({ code: 'too-many-aliases', line: 2 });
  });

  it('P08: refuses duplicate keys with the line of the second', () => {
    expect(refusal('a: 1\nb: 2\n"a": 3\n')).toEqual({
      code: 'duplicate-key',
      message: 'has the key "a" twice in one map',
      line: 3,
    });
    expect(refusal('a: {<<: {b: 1}, <<: {c: 1}}').code).toBe('duplicate-key');
  });

  it('P09: allows 99 levels and refuses 20,000 and 101, written or through aliases', () => {
    const nest = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(parseYaml(nest(99)).ok).toBe(true);
    const started = performance.now();
    for (const levels of [101, 20_000]) expect(refusal(nest(levels)).code).toBe('too-deep');
    expect(performance.now() - started).toBeLessThan(500);
    expect(refusal('['.repeat(1_000_000)).code).toBe('too-deep');
    expect(
      refusal(`a:\n${Array.from({ length: 200 }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}`).code,
    ).toBe('too-deep');
    expect(refusal(`a: &a ${nest(60)}\nb: ${'['.repeat(60)}*a${']'.repeat(60)}`).code).toBe('too-deep');
  });

  it.each(['!!js/function "f"', '!!python/object:x.y {}', '!local x', '!<tag:other.example,2000:x> y'])(
    'P11: refuses the tag of %j',
    (value) => {
      expect(refusal(`a: 1\nb: ${value}`)).toMatchObject({ code: 'unsupported-feature', line: 2 });
    },
  );

  it('P11: takes the tags of the core schema and those it is told', () => {
    expect(plain(one('a: !!int 1\nb: !!str x\nc: !!map {}\nd: ! x'))).toBeInstanceOf(Map);
    expect(parseYaml('a: !reset []', { tags: ['!reset'] }).ok).toBe(true);
    expect(parseYaml('a: !other []', { tags: ['!reset'] }).ok).toBe(false);
  });

  it('P15: names the line of a merge conflict', () => {
    const text = 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n';
    expect(refusal(text)).toMatchObject({ code: 'merge-conflict', line: 2 });
    expect(parseYaml('a: |\n  <<<<<<< HEAD\n  =======\n').ok).toBe(true);
  });

  it('refuses keys that are not text', () => {
    expect(refusal('? [a, b]\n: c\n').code).toBe('bad-structure');
    expect(refusal('a: &a {}\n*a : 1\n').code).toBe('bad-structure');
    expect(plain(one('? a\n: b\n'))).toEqual(new Map([['a', 'b']]));
  });

  it('bounds the number of documents', () => {
    expect(parseYaml('a\n---\n'.repeat(99) + 'a').ok).toBe(true);
    expect(refusal('a\n---\n'.repeat(101)).code).toBe('bad-structure');
    expect(refusal('---\n'.repeat(1_000_000)).code).toBe('bad-structure');
    expect(parseYaml('a\n---\nb', { maxDocuments: 1 }).ok).toBe(false);
  });

  it('bounds the number of values before it spends memory on them', () => {
    expect(refusal('-\n'.repeat(2_100_000))).toMatchObject({ code: 'file-too-large' });
  });

  it('agrees with the library on what maps, lists and texts mean', () => {
    const schema = FAILSAFE_SCHEMA.withTags(mergeTag, realMapTag);
    const word = fc.stringMatching(/^[ -~]{0,12}$/);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, word, fc.array(tie('value'), { maxLength: 4 }), tie('map')),
      map: fc.dictionary(word, tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(value, (data) => {
        const text = JSON.stringify(data);
        expect(plain(one(text))).toEqual(load(text, { schema }));
      }),
      { numRuns: 200 },
    );
  });

  it('S03: never throws and never hangs, whatever the text', () => {
    const token = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '&a ',
      '*a',
      '"',
      "'",
      '|\n',
      '>-\n',
      '# ',
      '? ',
      '!!str ',
      '!x ',
      '<<: ',
      '---\n',
      '...\n',
      '%YAML 1.2\n',
      '\t',
      '\r\n',
      '\u00e9',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(token, { maxLength: 60 }).map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          const started = performance.now();
          expect(typeof parseYaml(text).ok).toBe('boolean');
          expect(performance.now() - started).toBeLessThan(2000);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('flow collections with lines less deep than what holds them, as GitHub takes them', () => {
  const plain = (text: string): unknown => {
    const read = parseYaml(text);
    return read.ok ? JSON.parse(JSON.stringify(read.value.documents.map(toPlain))) : read.error.message;
  };
  const toPlain = (node: DataNode): unknown => {
    if (node.kind === 'scalar') return node.value;
    if (node.kind === 'seq') return node.items.map(toPlain);
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, toPlain(value)]));
  };

  it.each<[string, unknown]>([
    ['a:\n  b: [\n    c, # remark ]\n  ]\n  d: e\n', [{ a: { b: ['c'], d: 'e' } }]],
    ['a: {\n  b: c\n}\n', [{ a: { b: 'c' } }]],
    ['a:\n  b: [\n  c,\n\n  "d",\n  ]\n', [{ a: { b: ['c', 'd'] } }]],
    ['a:\r\n  b: [\r\n  c,\r\n  ]\r\n', [{ a: { b: ['c'] } }]],
    ['- {\n  a: b\n}\n- c\n', [[{ a: 'b' }, 'c']]],
  ])('%j', (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  it('keeps every line and offset', () => {
    const text = 'a:\n  b: [\n  c, # x\n  d,\n  ]\n  e: f\n';
    const read = parseYaml(text);
    const map = read.ok ? read.value.documents[0] : undefined;
    const items = child(child(map, 'a'), 'b');
    const scalars = items?.kind === 'seq' ? items.items : [];
    expect(
      scalars.map((node) => node.kind === 'scalar' && [node.line, text.slice(node.start, node.end)]),
    ).toEqual([
      [3, 'c'],
      [4, 'd'],
    ]);
  });

  it.each([
    'a:\n  b: "x\n  y"\n',
    'a:\n  b: [x\n  y]\n',
    'a:\n  b: ["c", \'# d\',\n  e # f\n  g: h]\n',
    `a:\n  b: [\n${'  c,\n'.repeat(40)}  ]\n`,
    'a: [\n',
  ])('refuses %j as before', (text) => {
    expect(plain(text)).toMatch(/^is not valid YAML/);
  });
});
