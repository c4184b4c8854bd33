import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cargoLock } from '../../src/inventory/cargo-lock.ts';
import { cargoToml } from '../../src/inventory/cargo-toml.ts';
import type { InventoryFormat } from '../../src/inventory/format.ts';
import { goMod } from '../../src/inventory/go-mod.ts';
import { pdmLock } from '../../src/inventory/pdm-lock.ts';
import { pipfileLock } from '../../src/inventory/pipfile-lock.ts';
import { pipfile } from '../../src/inventory/pipfile.ts';
import { poetryLock } from '../../src/inventory/poetry-lock.ts';
import { pylock } from '../../src/inventory/pylock.ts';
import { pyproject } from '../../src/inventory/pyproject.ts';
import { requirementsIn } from '../../src/inventory/requirements-in.ts';
import { requirements } from '../../src/inventory/requirements.ts';
import { MAX_TOML_DEPTH, MAX_TOML_LENGTH, parseToml } from '../../src/inventory/toml.ts';
import { uvLock } from '../../src/inventory/uv-lock.ts';
import { fixture, parseFiles } from './parse-files.ts';

describe('parseToml', () => {
  it('finds headers, keys and items, whatever strings and arrays hold', () => {
    const text = `title = "[[package]]" # [[package]]
multi = """
[[package]]
name = "no"
\\"""
"""""
literal = '''
[[package]]
'''
list = [
  [["x"], [1, 2]], # [[package]]
  '''
[[package]]''',
  { a = 1, b = "]" }
]

[[package]]
name = "one"
"quoted.key" = 1
[[ package ]]
name = "two"
[package.sub]
deep.er = true
["a.b".'c']
x = 1
`;
    const document = parseToml(text, 'x.toml');
    if (!document.ok) throw new Error(document.error.message);
    const { headerLines, lineOf } = document.value;
    expect(headerLines('package')).toEqual([17, 20]);
    expect(headerLines('absent')).toEqual([]);
    expect(lineOf('package', 1, 'name')).toBe(21);
    expect(lineOf('package', 1, 'sub', 'deep', 'er')).toBe(23);
    expect(lineOf('package', 0, 'quoted.key')).toBe(19);
    expect([0, 1, 2].map((index) => lineOf('list', index))).toEqual([11, 12, 14]);
    expect(lineOf('a.b', 'c', 'x')).toBe(25);
    expect(lineOf('list', 9)).toBe(10);
    expect(lineOf('nothing')).toBe(1);
  });

  it('P03: keeps keys of object prototypes as data', () => {
    const document = parseToml('[__proto__]\npolluted = 1\n[constructor]\nx = 1\n', 'x.toml');
    if (!document.ok) throw new Error(document.error.message);
    expect(Object.keys(document.value.root)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('P04 P08: refuses depth and duplicates with a line', () => {
    const nested = (depth: number): string => `\nx = ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
    expect(parseToml(nested(MAX_TOML_DEPTH), 'x').ok).toBe(true);
    const deep = parseToml(nested(MAX_TOML_DEPTH + 1), 'x');
    expect(deep).toMatchObject({ ok: false, error: { code: 'too-deep', location: { line: 2 } } });
    expect(parseToml(nested(1_000_000), 'x')).toMatchObject({ ok: false, error: { code: 'too-deep' } });
    const twice = parseToml('a = 1\nb = 2\na = 3\n', 'x');
    expect(twice).toMatchObject({ ok: false, error: { code: 'duplicate-key', location: { line: 3 } } });
  });

  it('refuses a text over its limit, at the limit it reads', () => {
    const comment = (length: number): string => `#${'x'.repeat(length - 1)}`;
    expect(parseToml(comment(MAX_TOML_LENGTH), 'x').ok).toBe(true);
    expect(parseToml(comment(MAX_TOML_LENGTH + 1), 'x')).toMatchObject({
      ok: false,
      error: { code: 'file-too-large', severity: 'broken' },
    });
  });

  it('P10 P12: versions are text, line ends and marks do not matter, control characters do', () => {
    const crlf = parseToml('[[package]]\r\nversion = "1.10"\r\n\r\n[[package]]\r\nversion = "2"\r\n', 'x');
    expect(crlf.ok && crlf.value.headerLines('package')).toEqual([1, 4]);
    expect(crlf.ok && crlf.value.root['package']).toEqual([{ version: '1.10' }, { version: '2' }]);
    expect(parseToml('a = "\u0000"\n', 'x')).toMatchObject({ ok: false });
  });
});

const FORMATS: readonly (readonly [InventoryFormat, string, string])[] = [
  [requirements, 'requirements.txt', 'python/requirements/compiled.txt'],
  [requirementsIn, 'requirements.in', 'python/requirements/compiled.txt'],
  [uvLock, 'uv.lock', 'python/uv/uv.lock'],
  [poetryLock, 'poetry.lock', 'python/poetry/poetry.lock'],
  [pdmLock, 'pdm.lock', 'python/pdm/pdm.lock'],
  [pipfileLock, 'Pipfile.lock', 'python/pipenv/Pipfile.lock'],
  [pipfile, 'Pipfile', 'python/pipenv/Pipfile'],
  [pylock, 'pylock.toml', 'python/pylock/pylock.toml'],
  [pyproject, 'pyproject.toml', 'python/poetry/pyproject.toml'],
  [cargoLock, 'Cargo.lock', 'cargo/workspace/Cargo.lock'],
  [cargoToml, 'Cargo.toml', 'cargo/workspace/Cargo.toml'],
  [goMod, 'go.mod', 'go/modern/go.mod'],
  [goMod, 'go.sum', 'go/modern/go.sum'],
];

describe.each(FORMATS.map(([format, file, path]) => ({ format, file, path })))(
  '$format.id of $file',
  (it_) => {
    const { format, file, path } = it_;
    const text = fixture(path);

    it('recognises its own file, at the root and below', () => {
      expect(format.matches(file)).toBe(true);
      expect(format.matches(`a/b/${file}`)).toBe(true);
      expect(format.matches(`${file}.bak`)).toBe(false);
    });

    it('P12: reads the same with Windows line ends', () => {
      const plain = parseFiles(format, { [file]: text });
      expect(parseFiles(format, { [file]: text.replaceAll('\n', '\r\n') })).toEqual(plain);
    });

    it('never throws on mutations, and only names components that have a purl', () => {
      const mutation = fc.record({
        at: fc.nat(text.length),
        drop: fc.nat(60),
        put: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 12 }),
          fc.constantFrom('[[', '"', '\n', '=', '{', ' \\\n', '${X}'),
        ),
      });
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
          let changed = text;
          for (const { at, drop, put } of mutations)
            changed = changed.slice(0, at) + put + changed.slice(at + drop);
          const parsed = parseFiles(format, { [file]: changed });
          for (const component of parsed.components) {
            expect(component.purl.startsWith(`pkg:${format.ecosystem}/`)).toBe(true);
            for (const { line } of component.locations) expect(line).toBeGreaterThan(0);
          }
        }),
        { numRuns: 200, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: true },
      );
    });

    it('P13: never reads another kind of document as a lock', () => {
      if (format.role !== 'lock' || format === requirements || file === 'go.sum') return;
      for (const other of ['', 'null', '[]', '"text"', '{}', '<!doctype html><p>no</p>', '\u0000']) {
        expect(parseFiles(format, { [file]: other }).problems, JSON.stringify(other)).not.toEqual([]);
      }
    });
  },
);
