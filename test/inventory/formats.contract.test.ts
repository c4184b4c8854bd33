import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parsePurl } from '../../src/domain/purl.ts';
import type { InventoryFormat, Parsed } from '../../src/inventory/format.ts';
import { formats } from '../../src/inventory/formats.ts';
import { KNOWN_FILES } from '../../src/inventory/known-files.ts';
import { readInventory } from '../../src/inventory/read-inventory.ts';
import { fakeTree } from './fake-tree.ts';
import { parseText } from './parse-text.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCES = join(HERE, '../../src/inventory');

/** A path that a documented pattern stands for. */
const example = (pattern: string): string => pattern.replaceAll('**/', 'a/').replaceAll('*', 'x');

/** Texts that every reader meets sooner or later. */
const HOSTILE: Readonly<Record<string, string>> = {
  'P13 empty': '',
  'P13 blank': ' \n\n',
  'P13 null': 'null',
  'P13 list': '[]',
  'P13 map': '{}',
  'P13 text': '"string"',
  'P13 number': '42',
  'P13 unknown version': '{"lockfileVersion":99}',
  'P13 text version': '{"lockfileVersion":"3"}',
  'P13 unknown version, YAML': 'lockfileVersion: 99\n',
  'P13 unknown version, TOML': 'version = 99\n',
  'P02 proto':
    '{"__proto__":{"polluted":1},"packages":{"__proto__":{"version":"1"}},"dependencies":{"__proto__":"1"}}',
  'P02 proto, TOML': '[__proto__]\npolluted = 1\n[dependencies]\n__proto__ = "1"\n',
  'P02 proto, YAML': '__proto__:\n  polluted: 1\npackages:\n  __proto__: {version: 1}\n',
  'P04 nested lists': '['.repeat(100_000),
  'P04 nested maps': '{"a":'.repeat(100_000),
  'P09 nested YAML': Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
  'P09 nested TOML': `a = ${'['.repeat(100_000)}`,
  'P09 dotted TOML': `${'a.'.repeat(10_000)}b = 1\n`,
  'P05 laughs': `a: &a [x]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [${`*${i === 0 ? 'a' : `b${i - 1}`},`.repeat(9)}]\n`).join('')}`,
  'P11 tag': 'a: !!js/function "x"\n',
  'P15 conflict': '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n',
  'N01 command': 'a\n::error::owned\n::add-mask::x\n',
  'N02 long line': 'a'.repeat(1_000_000),
  'long continued lines': 'a \\\n'.repeat(50_000),
  'many lines': 'a\n'.repeat(50_000),
  'many brackets': '[a]\n'.repeat(20_000),
  'control characters': '\u0001\u0002\u001b[2J\u202e\u200b\n',
  'lone surrogates': '"\ud800": "\udfff"\n',
  quotes: '"\'"\'"\'`\n',
};

function checkParsed(format: InventoryFormat, parsed: Parsed, path: string): void {
  for (const component of parsed.components) {
    expect(parsePurl(component.purl)).toEqual({ ok: true, value: component.purl });
    expect(component.locations.length).toBeGreaterThan(0);
    for (const { line } of component.locations) expect(line).toBeGreaterThanOrEqual(1);
  }
  for (const problem of parsed.problems) {
    expect(problem.message.length).toBeLessThan(2000);
    expect(problem.location?.line ?? 1).toBeGreaterThanOrEqual(1);
    expect(problem.location?.file ?? path).toBeTruthy();
  }
  expect(parsed.components.length === 0 || format.id !== '').toBe(true);
}

function parseInTime(format: InventoryFormat, text: string): Parsed {
  const path = example(format.files[0] ?? '');
  const started = performance.now();
  const parsed = parseText(format, text, { path });
  expect(performance.now() - started).toBeLessThan(2000);
  checkParsed(format, parsed, path);
  return parsed;
}

/** The texts of every fixture that the format recognises, to be cut to pieces. */
function findFixtures(format: InventoryFormat): { path: string; text: string }[] {
  return readdirSync(join(HERE, 'fixtures'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ path: entry.name, file: join(entry.parentPath, entry.name) }))
    .filter(({ path }) => format.matches(path))
    .slice(0, 5)
    .map(({ path, file }) => ({ path, text: readFileSync(file, 'utf8').slice(0, 100_000) }));
}

describe('the list of formats', () => {
  it('has every format that a file of the room exports, under the name of that file', () => {
    const exported: string[] = [];
    for (const file of readdirSync(SOURCES)) {
      if (/^export const \w+\s*:\s*InventoryFormat\b/m.test(readFileSync(join(SOURCES, file), 'utf8'))) {
        exported.push(file.replace(/\.ts$/, ''));
      }
    }
    expect(formats.map(({ id }) => id).toSorted()).toEqual(exported.toSorted());
  });

  it('has no id twice, also among the files that are known only', () => {
    const ids = [...formats, ...KNOWN_FILES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no text at any path that two formats claim', () => {
    for (const { files } of formats) {
      for (const path of files.map(example)) {
        const claims: readonly Pick<InventoryFormat, 'id' | 'matches' | 'accepts'>[] = [
          ...formats,
          ...KNOWN_FILES,
        ].filter((other) => other.matches(path));
        // Of those that share a path all but one say which texts are theirs, and every text has one reader.
        const undecided = claims.filter((other) => other.accepts === undefined);
        expect([path, claims.length > 1 ? undecided : []]).toEqual([path, []]);
        const texts = ['', '{}', '# yarn lockfile v1\n', '__metadata:\n  version: 8\n', 'x'];
        for (const text of claims.length > 1 ? texts : []) {
          expect(claims.filter((other) => other.accepts?.(text) === true)).toHaveLength(1);
        }
      }
    }
  });
});

describe.each(formats.map((format) => [format.id, format] as const))('the format %s', (id, format) => {
  it('describes itself', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    expect(format.title).not.toBe('');
    expect(format.files.length).toBeGreaterThan(0);
  });

  it('matches the paths it names, at the root and below, and nothing near them', () => {
    for (const path of format.files.map(example)) {
      expect([path, format.matches(path)]).toEqual([path, true]);
      expect([path, format.matches(`some/dir/${path}`)]).toEqual([path, true]);
      expect(format.matches(`${path}/inner`)).toBe(false);
      expect(format.matches(`${path}.orig`)).toBe(false);
    }
    expect(format.matches('')).toBe(false);
    expect(format.matches('README.md')).toBe(false);
  });

  it.each(Object.entries(HOSTILE))('answers to %s in time, without throwing', (_, text) => {
    parseInTime(format, text);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(Object.keys(HOSTILE).filter((name) => /^P(?:04|09|13 (?:null|list|text|number)|15)/.test(name)))(
    'P13: never takes %s for a file that was read, when it is a lockfile',
    (name) => {
      const { problems, components } = parseInTime(format, HOSTILE[name] ?? '');
      if (format.role === 'lock') expect(problems.length + components.length).toBeGreaterThan(0);
    },
  );

  it('S03: never throws on random texts and bytes', () => {
    const path = example(format.files[0] ?? '');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array({ maxLength: 200 })),
        (input) => {
          const inventory = readInventory(fakeTree({ [path]: input }), { formats: [format] });
          expect(inventory.files).toHaveLength(1);
          expect(inventory.problems.filter(({ code }) => code === 'internal')).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('P14: never gives more, nor silence after most of it, for a cut-off file', () => {
    for (const { path, text } of findFixtures(format)) {
      const whole = parseText(format, text, { path });
      for (let i = 1; i < 64; i++) {
        const cut = parseText(format, text.slice(0, Math.floor((text.length * i) / 64)), { path });
        checkParsed(format, cut, path);
        expect(cut.components.length <= whole.components.length || cut.problems.length > 0).toBe(true);
        if (i > 32 && format.role === 'lock' && whole.components.length > 0) {
          expect(cut.components.length + cut.problems.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('S02: gives the same twice', () => {
    for (const { path, text } of findFixtures(format)) {
      expect(parseText(format, text, { path })).toEqual(parseText(format, text, { path }));
    }
  });
});

describe.each(KNOWN_FILES.map((known) => [known.id, known] as const))('the known file %s', (id, known) => {
  it('matches the paths it names, and is listed, as a problem when it is a lockfile', () => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    for (const path of known.files) {
      const inventory = readInventory(fakeTree({ [`a/${path}`]: 'x' }));
      expect(inventory.files).toMatchObject([
        { path: `a/${path}`, format: id, status: 'unsupported', components: 0 },
      ]);
      expect(inventory.files[0]?.reason).not.toBe('');
      expect(inventory.problems.map(({ severity }) => severity)).toEqual(
        known.role === 'lock' ? ['unsupported'] : [],
      );
    }
  });
});
