import { describe, expect, it } from 'vitest';

import { goMod } from '../../src/inventory/go-mod.ts';
import { find, fixture, parseFiles, parseFixture, problems, table } from './parse-files.ts';

const MOD = fixture('go/modern/go.mod');
const SUM = fixture('go/modern/go.sum');
const H1 = `h1:${'A'.repeat(43)}=`;

describe('go.mod with go.sum', () => {
  it('lists what is required, the new side of a replacement, and nothing that was only looked at', () => {
    const parsed = parseFixture(goMod, 'go/modern/go.mod');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'github.com/Acme/Widget@v1.2.3 unknown direct 2# :9',
      'github.com/new/thing@v1.1.0 unknown direct 2# :10,22',
      'example.test/local@v0.0.0-00010101000000-000000000000 unknown direct 0# :11,23',
      'github.com/quoted/mod@v0.5.0 unknown direct 2# :12',
      'github.com/deep/dep/v3@v3.1.0 unknown transitive 2# :16',
      'github.com/tools/gen@v0.9.0 build direct 2# :17',
      'gopkg.example/yaml.v3@v3.0.1+incompatible unknown transitive 2# :18',
    ]);
    expect(parsed.included).toEqual(['go.sum']);
    expect(parsed.projects[0]).toMatchObject({ dir: '.', name: 'example.test/demo/v2' });
    expect(parsed.projects[0]?.dependsOn).toHaveLength(5);
  });

  it('keeps the case of a module path, and both digests with what they cover', () => {
    const widget = find(parseFixture(goMod, 'go/modern/go.mod'), 'github.com/Acme/Widget');
    expect(widget.purl).toBe('pkg:golang/github.com/Acme/Widget@v1.2.3');
    expect(widget.integrity.map((it) => [it.algorithm, it.file, it.raw.slice(0, 3)])).toEqual([
      ['h1', 'zip', 'h1:'],
      ['h1', 'go.mod', 'h1:'],
    ]);
    const yaml = find(parseFixture(goMod, 'go/modern/go.mod'), 'gopkg.example/yaml.v3');
    expect(yaml.purl).toBe('pkg:golang/gopkg.example/yaml.v3@v3.0.1%2Bincompatible');
  });

  it('names what a replacement replaces; a directory is a path source', () => {
    const parsed = parseFixture(goMod, 'go/modern/go.mod');
    expect(find(parsed, 'github.com/new/thing')).toMatchObject({
      alias: 'github.com/old/thing',
      constraint: 'github.com/old/thing@v1.0.0',
    });
    expect(find(parsed, 'example.test/local').source).toEqual({ kind: 'path', path: '../local' });
    expect(parsed.components.map((it) => it.name)).not.toContain('github.com/old/thing');
    expect(parsed.components.map((it) => it.name)).not.toContain('github.com/other/mod');
  });

  it('adds what only go.sum has the zip of when go.mod is older than 1.17', () => {
    const parsed = parseFiles(goMod, { 'go.mod': MOD.replace('go 1.22', 'go 1.16'), 'go.sum': SUM });
    expect(table(parsed).at(-1)).toBe('github.com/zip/unlisted@v0.2.0 unknown transitive 2# :13');
    expect(parsed.components.map((it) => it.name)).not.toContain('github.com/only/gomod');
    expect(parsed.components.filter((it) => it.name === 'github.com/new/thing')).toHaveLength(1);
    const without = parseFiles(goMod, { 'go.mod': MOD.replace(/go 1\.22\n/, ''), 'go.sum': SUM });
    expect(without.components).toHaveLength(parsed.components.length);
  });

  it('reads go.mod without go.sum, with no digests', () => {
    const parsed = parseFiles(goMod, { 'go.mod': MOD });
    expect(problems(parsed)).toEqual([]);
    expect(parsed.components).toHaveLength(7);
    expect(parsed.components.every((it) => it.integrity.length === 0)).toBe(true);
    expect(parsed.included).toBeUndefined();
  });

  it('reports a go.sum alone, and leaves one beside a go.mod to that', () => {
    const alone = parseFiles(goMod, { 'sub/go.sum': SUM });
    expect(alone.components.map((it) => it.direct)).toEqual(Array.from({ length: 7 }, () => null));
    expect(alone.components.map((it) => it.name)).not.toContain('github.com/only/gomod');
    const beside = parseFiles(goMod, { 'sub/go.sum': SUM, 'sub/go.mod': MOD });
    expect(beside).toMatchObject({ components: [], problems: [] });
  });

  it('P14: a file cut inside a block is broken; cut after one, it is a whole go.mod', () => {
    const full = parseFiles(goMod, { 'go.mod': MOD, 'go.sum': SUM }).components.length;
    const requires = MOD.indexOf('require (');
    for (let length = requires; length < MOD.length; length++) {
      const part = MOD.slice(0, length);
      const parsed = parseFiles(goMod, { 'go.mod': part, 'go.sum': SUM });
      if (problems(parsed).length > 0 || parsed.components.length >= full) continue;
      expect(part.split('(').length, part.slice(-30)).toBe(part.split(')').length);
      expect(part.trimEnd()).toMatch(/\)$/);
    }
    expect(
      problems(parseFiles(goMod, { 'go.mod': MOD.slice(0, MOD.indexOf('"github.com/quoted')) })),
    ).toEqual(['broken bad-syntax :8']);
  });

  it('P14: a go.mod that was cut before its requirements does not fit its go.sum', () => {
    const cut = MOD.slice(0, MOD.indexOf('require ('));
    expect(problems(parseFiles(goMod, { 'go.mod': cut, 'go.sum': SUM }))).toEqual([
      'broken bad-structure :1',
    ]);
    expect(problems(parseFiles(goMod, { 'go.mod': 'module x.test/a\ngo 1.22\n' }))).toEqual([]);
  });

  it('P13: a file without a module is broken, unknown directives are unsupported', () => {
    for (const text of ['', 'null', '[]', '{}']) {
      expect(problems(parseFiles(goMod, { 'go.mod': text }))).toContain('broken bad-structure :1');
    }
    expect(problems(parseFiles(goMod, { 'go.mod': 'module x.test/a\n\nfuture thing\n' }))).toEqual([
      'unsupported unsupported-feature :3',
    ]);
  });

  it('says so when a required version is excluded', () => {
    const text = 'module x.test/a\ngo 1.20\nrequire x.test/b v1.0.0\nexclude x.test/b v1.0.0\n';
    expect(problems(parseFiles(goMod, { 'go.mod': text }))).toEqual(['unsupported unsupported-feature :3']);
  });

  it('N01 N02 N10: bad paths and versions are broken, the rest is kept', () => {
    const text = `module x.test/a
go 1.20
require (
	x.test/../etc v1.0.0
	x.test/\u0430 v1.0.0
	x.test/b 1.0.0
	x.test/c v1.0.0
	x.test/d v1.0.0\u202e
	"x.test/e::error" v1.0.0
	x.test/toString v1.0.0
)
`;
    const parsed = parseFiles(goMod, { 'go.mod': text });
    expect(parsed.components.map((it) => it.name)).toEqual(['x.test/c', 'x.test/toString']);
    expect(problems(parsed)).toEqual([
      'broken bad-name :4',
      'broken bad-name :5',
      'broken bad-version :6',
      'broken bad-version :8',
      'broken bad-name :9',
    ]);
  });

  it('P01 P15: two hashes for one file, malformed ones, and conflicts are broken', () => {
    const mod = 'module x.test/a\ngo 1.20\nrequire x.test/b v1.0.0\n';
    const other = `h1:${'B'.repeat(43)}=`;
    const sum = `x.test/b v1.0.0 ${H1}\nx.test/b v1.0.0 ${other}\nx.test/b v1.0.0/go.mod h1:short\nx.test/b v1.0.0\n`;
    expect(problems(parseFiles(goMod, { 'go.mod': mod, 'go.sum': sum }))).toEqual([
      'broken duplicate-key :2',
      'broken bad-structure :3',
      'broken bad-syntax :4',
    ]);
    const conflict = `<<<<<<< HEAD\nx.test/b v1.0.0 ${H1}\n=======\n>>>>>>> x\n`;
    expect(problems(parseFiles(goMod, { 'go.mod': mod, 'go.sum': conflict }))).toEqual([
      'broken merge-conflict :1',
    ]);
  });

  it('N01: other white space and control characters are part of a word, and so of a bad name', () => {
    for (const char of ['\v', '\f', '\u00a0', '\u2028', '\u0000', '\ufeff']) {
      const text = `module x.test/a\ngo 1.20\nrequire ${char}x.test/b v1.0.0\nrequire x.test/c v1.0.0\n`;
      const parsed = parseFiles(goMod, { 'go.mod': text });
      expect(problems(parsed)).toEqual(['broken bad-name :3']);
      expect(parsed.components.map((it) => it.name)).toEqual(['x.test/c']);
    }
  });

  it('stays linear on hostile files', () => {
    const started = performance.now();
    for (const text of [
      'require ('.repeat(100_000),
      `a ${'"'.repeat(1_000_000)}`,
      `module ${'a/'.repeat(500_000)}`,
    ]) {
      expect(problems(parseFiles(goMod, { 'go.mod': text }))).not.toEqual([]);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
