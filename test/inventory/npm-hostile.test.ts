import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parsePurl } from '../../src/domain/purl.ts';
import { bunLock } from '../../src/inventory/bun-lock.ts';
import type { InventoryFormat, Parsed } from '../../src/inventory/format.ts';
import { npmLock } from '../../src/inventory/npm-lock.ts';
import { packageJson } from '../../src/inventory/package-json.ts';
import { pnpmLock } from '../../src/inventory/pnpm-lock.ts';
import { yarnBerryLock } from '../../src/inventory/yarn-berry-lock.ts';
import { yarnClassicLock } from '../../src/inventory/yarn-classic-lock.ts';
import { fixture, parseFiles } from './parse-files.ts';

const CASES: readonly (readonly [InventoryFormat, string, string])[] = [
  [npmLock, 'package-lock.json', fixture('npm/lock-v1/package-lock.json')],
  [npmLock, 'package-lock.json', fixture('npm/lock-v3/package-lock.json')],
  [packageJson, 'package.json', fixture('npm/manifest/package.json')],
  [pnpmLock, 'pnpm-lock.yaml', fixture('npm/pnpm-5/pnpm-lock.yaml')],
  [pnpmLock, 'pnpm-lock.yaml', fixture('npm/pnpm-6/pnpm-lock.yaml')],
  [pnpmLock, 'pnpm-lock.yaml', fixture('npm/pnpm-9/pnpm-lock.yaml')],
  [pnpmLock, 'pnpm-lock.yaml', fixture('npm/pnpm-two-documents/pnpm-lock.yaml')],
  [yarnClassicLock, 'yarn.lock', fixture('npm/yarn-classic/yarn.lock')],
  [yarnBerryLock, 'yarn.lock', fixture('npm/yarn-berry/yarn.lock')],
  [bunLock, 'bun.lock', fixture('npm/bun/bun.lock')],
];

/** What holds of every answer, whatever the text was. */
function expectSound(parsed: Parsed, lines: number): void {
  const purls = new Set(parsed.components.map((one) => one.purl));
  expect(purls.size).toBe(parsed.components.length);
  for (const one of parsed.components) {
    expect(parsePurl(one.purl)).toEqual({ ok: true, value: one.purl });
    expect([...new Set(one.dependsOn)].sort()).toEqual(one.dependsOn);
    for (const purl of one.dependsOn) expect(purls.has(purl)).toBe(true);
    expect(one.locations.length).toBeGreaterThan(0);
    for (const { line } of one.locations) expect(line).toBeLessThanOrEqual(lines);
    for (const digest of one.integrity) expect(digest.digest).toMatch(/^[0-9a-f]*$/);
  }
  for (const project of parsed.projects) {
    expect(project.dir).not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)/);
    for (const purl of project.dependsOn) expect(purls.has(purl)).toBe(true);
  }
  for (const problem of parsed.problems) {
    expect(problem.location?.line).toBeGreaterThan(0);
    expect(problem.message.length).toBeLessThan(600);
  }
}

describe('the npm family on texts that were tampered with', () => {
  const piece = fc.constantFrom(
    '',
    ' ',
    '\n',
    '\n\n',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    ': ',
    '  ',
    '\\',
    '\\ud800',
    '"\\ud800"',
    '\u0000',
    '\u202e',

    '__proto__',
    'constructor',
    '../../..',
    'node_modules/',
    'file:../../x',
    'link:/etc',
    'npm:',
    'workspace:',
    '@',
    '@@',
    '::',

    'null',
    'true',
    '1e999',
    '-1',
    '[]',
    '{}',
    '""',
    '%',
    '%zz',
    '#',
    '(',
    ')',
    '((',
    '1.0.0',
    '&a',
    '*a',
    '<<: ',
    '---\n',
    '|-\n',
    'x'.repeat(3_000),
  );

  it.each(CASES.map(([format, path, text], at) => [`${format.id} ${at}`, format, path, text] as const))(
    'S03 %s never throws, and stays sound',
    (_, format, path, text) => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(100_000), fc.nat(60), piece), { minLength: 1, maxLength: 3 }),
          (edits) => {
            let changed = text;
            for (const [at, cut, put] of edits) {
              const start = at % changed.length;
              changed = changed.slice(0, start) + put + changed.slice(start + cut);
            }
            const files = {
              [path]: changed,
              ...(path === 'package.json' ? {} : { 'package.json': changed }),
            };
            expectSound(parseFiles(format, files), changed.split('\n').length);
          },
        ),
        { numRuns: 250 },
      );
    },
  );

  it('S03 any small text at all', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...CASES), (pieces, [format, path]) => {
        const text = pieces.join('');
        const parsed = parseFiles(format, { [path]: text });
        expectSound(parsed, text.split('\n').length);
        if (format.role === 'lock' && parsed.components.length === 0 && parsed.problems.length === 0) {
          // Only a lockfile that says of itself that it is one may be read as empty.
          expect(text).toMatch(/lockfile/i);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the npm family and time', () => {
  const many = (count: number, one: (index: number) => string): string =>
    Array.from({ length: count }, (_, i) => one(i)).join('');

  it.each([
    [
      'one importer asks for 20,000',
      pnpmLock,
      'pnpm-lock.yaml',
      () =>
        `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n${many(20_000, (i) => `      p${i}:\n        specifier: '*'\n        version: 1.0.0\n`)}packages:\n${many(20_000, (i) => `  p${i}@1.0.0:\n    resolution: {integrity: x}\n`)}snapshots:\n${many(20_000, (i) => `  p${i}@1.0.0: {}\n`)}`,
    ],
    [
      '20,000 importers',
      pnpmLock,
      'pnpm-lock.yaml',
      () => `lockfileVersion: '9.0'\nimporters:\n${many(20_000, (i) => `  d${i}: {}\n`)}`,
    ],
    [
      'brackets without end',
      pnpmLock,
      'pnpm-lock.yaml',
      () =>
        `lockfileVersion: '9.0'\nimporters:\n  .: {}\npackages:\n${many(900, (i) => `  ? a@${'('.repeat(5_000)}${i}${')'.repeat(5_000)}\n  : {}\n`)}`,
    ],
    ['quotes without end', yarnClassicLock, 'yarn.lock', () => many(50_000, () => '"\\"')],
    [
      '20,000 patterns in one entry',
      yarnClassicLock,
      'yarn.lock',
      () => `${many(20_000, (i) => `a@${i}, `)}a@x:\n  version "1"\n`,
    ],
    [
      'a chain of 20,000',
      bunLock,
      'bun.lock',
      () =>
        `{"lockfileVersion":1,"workspaces":{"":{"dependencies":{"p0":"1"}}},"packages":{${many(20_000, (i) => `"p${i}":["p${i}@1.0.0","",{"dependencies":{"p${i + 1}":"1"}},""],`)}"p20000":["p20000@1.0.0","",{},""]}}`,
    ],
    [
      'a key of 20,000 names',
      bunLock,
      'bun.lock',
      () =>
        `{"lockfileVersion":1,"workspaces":{},"packages":{"${'a/'.repeat(20_000)}a":["a@1.0.0","",{"dependencies":{${many(2_000, (i) => `"x${i}":"1",`)}"y":"1"}},""]}}`,
    ],
    [
      '20,000 copies of one release',
      npmLock,
      'package-lock.json',
      () =>
        `{"lockfileVersion":3,"packages":{${many(20_000, (i) => `"node_modules/p${i}/node_modules/a":{"version":"1.0.0","integrity":"sha512-${i}"},`)}"":{}}}`,
    ],
  ])('%s ends soon', (_, format, path, make) => {
    const text = make();
    const before = performance.now();
    parseFiles(format, { [path]: text });
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
