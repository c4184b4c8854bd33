import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gemfileLock } from '../../src/inventory/gemfile-lock.ts';
import { readInventory } from '../../src/inventory/read-inventory.ts';
import { fakeTree } from './fake-tree.ts';
import { find, fixture, parseFiles, parseFixture, problems, silentCuts, table } from './parse-files.ts';

const parse = (text: string) => parseFiles(gemfileLock, { 'Gemfile.lock': text });
const gem = (specs: string, rest = '', checksums = ''): string =>
  `GEM\n  remote: https://gems.registry.example/\n  specs:\n${specs}\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n${rest}${
    checksums === '' ? '' : `\nCHECKSUMS\n${checksums}`
  }\nBUNDLED WITH\n   2.6.1\n`;

describe('Gemfile.lock', () => {
  it('reads git, path and several servers, platforms, edges and what the Gemfile asks for', () => {
    const parsed = parseFixture(gemfileLock, 'ruby/bundler-2/Gemfile.lock');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'forked@0.9.0 unknown direct 0# :6',
      'billing@0.1.0 unknown direct 0# :12',
      'alpha@1.2.3 unknown transitive 0# :18',
      'beta@2.0.0.rc1 unknown direct 0# :19',
      'native@3.1.4 unknown direct 0# :22',
      'native@3.1.4 unknown direct 0# :25',
      'native@3.1.4 unknown direct 0# :27',
      'portable@2.8.7 unknown transitive 0# :29',
      'secret@0.0.1 unknown direct 0# :34',
    ]);
    expect(find(parsed, 'forked')).toMatchObject({
      purl: 'pkg:gem/forked@0.9.0?vcs_url=git%2Bhttps://github.com/acme/forked.git%400123456789abcdef0123456789abcdef01234567',
      source: { kind: 'git', commit: '0123456789abcdef0123456789abcdef01234567' },
    });
    expect(find(parsed, 'billing').source).toEqual({ kind: 'path', path: 'engines/billing' });
    expect(find(parsed, 'secret').source).toEqual({
      kind: 'registry',
      index: 'https://gems.acme.example/private/',
    });
    expect(find(parsed, 'beta').dependsOn).toEqual(['pkg:gem/alpha@1.2.3']);
    expect(parsed.components.map(({ purl }) => purl)).toContain(
      'pkg:gem/native@3.1.4?platform=x86_64-linux-gnu',
    );
    expect(parsed.projects).toEqual([
      {
        dir: '.',
        ecosystem: 'gem',
        dependsOn: [
          'pkg:gem/beta@2.0.0.rc1',
          'pkg:gem/billing@0.1.0',
          'pkg:gem/forked@0.9.0?vcs_url=git%2Bhttps://github.com/acme/forked.git%400123456789abcdef0123456789abcdef01234567',
          'pkg:gem/native@3.1.4',
          'pkg:gem/native@3.1.4?platform=java',
          'pkg:gem/native@3.1.4?platform=x86_64-linux-gnu',
          'pkg:gem/secret@0.0.1',
        ],
      },
    ]);
  });

  it('reads checksums with the line they stand on; an empty one is none; the gem of the directory is the project', () => {
    const parsed = parseFixture(gemfileLock, 'ruby/bundler-4/gems.locked');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'alpha@1.2.3 unknown transitive 1# :10',
      'beta@2.0.0 unknown transitive 0# :12',
      'native@3.1.4 unknown direct 2# :13',
      'native@3.1.4 unknown direct 1# :14',
    ]);
    expect(find(parsed, 'alpha').integrity).toEqual([
      {
        algorithm: 'sha256',
        digest: '8ed3f6ad685b959ead7022518e1af76cd816f8e8ec7ccdda1ed4018e8f2223f8',
        raw: 'sha256=8ed3f6ad685b959ead7022518e1af76cd816f8e8ec7ccdda1ed4018e8f2223f8',
        file: 'alpha-1.2.3.gem',
        location: { file: 'gems.locked', line: 25 },
      },
    ]);
    expect(parsed.components[3]?.integrity[0]?.file).toBe('native-3.1.4-java.gem');
    expect(parsed.projects).toEqual([
      {
        dir: '.',
        ecosystem: 'gem',
        name: 'mine',
        version: '1.0.0',
        dependsOn: ['pkg:gem/alpha@1.2.3', 'pkg:gem/native@3.1.4', 'pkg:gem/native@3.1.4?platform=java'],
      },
    ]);
  });

  it('P14: no cut loses a gem in silence', () => {
    for (const path of ['ruby/bundler-2/Gemfile.lock', 'ruby/bundler-4/gems.locked'])
      expect(silentCuts(gemfileLock, { 'Gemfile.lock': fixture(path) })).toEqual([]);
  });

  it('P14: a cut among the checksums is one', () => {
    const text = fixture('ruby/bundler-4/gems.locked');
    for (let at = text.indexOf('CHECKSUMS\n') + 10; at < text.length; at += 7)
      expect([at, parse(text.slice(0, at)).problems.length > 0]).toEqual([at, true]);
  });

  it('reads CRLF, several remotes of one section and a source of a plugin', () => {
    const text = gem('    alpha (1.0)\n', '  alpha\n').replace(
      '  specs:',
      '  remote: https://other.example/\n  specs:',
    );
    const parsed = parse(`PLUGIN SOURCE\n  remote: s3://x\n  type: s3\n  specs:\n    kept (1.0)\n\n${text}`);
    expect(problems(parsed)).toEqual([]);
    expect(find(parsed, 'kept').source).toEqual({ kind: 'url', url: 's3://x' });
    const crlf = parse(text.replaceAll('\n', '\r\n'));
    expect(problems(crlf)).toEqual([]);
    expect(find(crlf, 'alpha').source).toEqual({
      kind: 'registry',
      index: 'https://gems.registry.example/ https://other.example/',
    });
  });

  it.each([
    [
      'an unresolved merge',
      gem('<<<<<<< HEAD\n    a (1)\n=======\n    a (2)\n>>>>>>> x\n'),
      'merge-conflict :4',
    ],
    ['a tab', gem('\talpha (1.0)\n'), 'bad-syntax :4'],
    ['a gem without a version', gem('    alpha\n'), 'bad-version :4'],
    ['a need without an entry', gem('    alpha (1.0)\n      beta\n'), 'bad-structure :4'],
    ['a version that is none', gem('    alpha (1.0;rm)\n'), 'bad-version :4'],
    ['a name that is none', gem('    ../alpha (1.0)\n'), 'bad-name :4'],
    ['an odd platform', gem('    alpha (1.0-x/../y)\n'), 'bad-version :4'],
    ['an unknown section', `${gem('    alpha (1.0)\n')}\nNEW THINGS\n  x\n`, 'unsupported-feature :14'],
  ])('says what is wrong with %s', (_title, text, expected) => {
    expect(problems(parse(text))[0]).toContain(expected);
  });

  it('two checksums of one gem: both count, and it is a problem', () => {
    const [one, two] = ['a'.repeat(64), 'b'.repeat(64)];
    const lines = (second: string): string => `  alpha (1.0) sha256=${one}\n  alpha (1.0) sha256=${second}\n`;
    const twice = parse(gem('    alpha (1.0)\n', '  alpha\n', lines(two)));
    expect(problems(twice)).toEqual(['broken duplicate-key :14']);
    expect(find(twice, 'alpha').integrity.map(({ digest }) => digest)).toEqual([one, two]);
    expect(problems(parse(gem('    alpha (1.0)\n', '  alpha\n', lines(one))))).toEqual([]);
  });

  it('I02: a digest that is none is kept as such', () => {
    const parsed = parse(gem('    alpha (1.0)\n', '', '  alpha (1.0) sha256=abc,crc=12345678\n'));
    expect(find(parsed, 'alpha').integrity.map(({ algorithm, raw }) => `${algorithm} ${raw}`)).toEqual([
      'unknown sha256=abc',
      'unknown crc=12345678',
    ]);
  });

  it('hides no entry that is written twice', () => {
    const inventory = readInventory(
      fakeTree({ 'Gemfile.lock': gem('    alpha (1.0)\n    alpha (1.0)\n', '  alpha\n') }),
    );
    expect(inventory.components.map(({ locations }) => locations.map(({ line }) => line))).toEqual([[4, 5]]);
  });

  it('S03: never throws on lines that look like its own', () => {
    const piece = fc.constantFrom(
      'GEM',
      'GIT',
      'PATH',
      'DEPENDENCIES',
      'CHECKSUMS',
      'BUNDLED WITH',
      '  remote: x',
      '  specs:',
      '    a (1)',
      '    a (1-java)',
      '      b (>= 1)',
      '  a (1) sha256=x',
      '  a!',
      '\t',
      '   2.0',
      '  :',
      '    (',
      '',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (rows) => {
        const parsed = parse(rows.join('\n'));
        for (const { locations } of parsed.components) expect(locations[0]?.line).toBeGreaterThan(0);
      }),
    );
  });

  it('takes linear time', () => {
    const specs = Array.from({ length: 50_000 }, (_, i) => `    gem${i} (1.${i})\n      gem0\n`).join('');
    const started = performance.now();
    expect(parse(gem(specs)).components).toHaveLength(50_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
