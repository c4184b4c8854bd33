import fc from 'fast-check';

import type { Component, Integrity, Project, Scope, Source } from '../../src/domain/component.ts';
import type { ReleaseFactTypes } from '../../src/domain/facts.ts';
import type { Purl } from '../../src/domain/purl.ts';
import type { Inventory } from '../../src/inventory/format.ts';
import type { SbomInput } from '../../src/sbom/model.ts';
import { makeFacts } from './make-input.ts';

const NASTY = [
  '',
  '__proto__',
  '\ud800',
  'a\u0000b',
  '\u202etxt',
  '::error::x',
  '##[error]x',
  '<img src=x>',
  '=HYPERLINK("x")',
  '{"a":1}',
  '00000000-0000-0000-0000-000000000000',
  'x'.repeat(3000),
  'NOASSERTION',
  'NONE',
  '$1$&',
];
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...NASTY));
const anyUrl = fc.oneof(
  anyText,
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'git@github.com:a/b.git',
    'github:a/b',
    'a/b',
    'https://u:p@h.example/[x]?y#z',
    'git+https://h.example/%zz|^',
  ),
);
const anyPurl = fc
  .oneof(
    { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', 'd').map((name) => `pkg:npm/${name}@1.0.0`) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('pkg:npm/%40s/x@1', 'pkg:pypi/y@2?q=1#s', 'pkg:npm/a_b@1', 'pkg:npm/a-b@1'),
    },
    { weight: 1, arbitrary: anyText },
  )
  .map((text) => text as Purl);

const anyIntegrity: fc.Arbitrary<Integrity> = fc
  .record({
    algorithm: fc.constantFrom('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'h1', 'unknown'),
    digit: fc.constantFrom('a', 'b', '1'),
    length: fc.constantFrom(0, 32, 40, 64, 96, 128),
    raw: anyText,
    file: fc.option(fc.oneof(fc.constantFrom('x.whl', 'x.tar.gz'), anyText), { nil: undefined }),
  })
  .map(({ algorithm, digit, length, raw, file }) => ({
    algorithm,
    digest: digit.repeat(length),
    raw,
    ...(file !== undefined ? { file } : {}),
  })) as fc.Arbitrary<Integrity>;

const anySource: fc.Arbitrary<Source> = fc.oneof(
  fc.record({ kind: fc.constant('registry' as const) }),
  fc.record({ kind: fc.constant('registry' as const), url: anyUrl }),
  fc.record({ kind: fc.constant('git' as const), url: anyUrl, commit: anyText }),
  fc.record({ kind: fc.constant('url' as const), url: anyUrl }),
  fc.record({ kind: fc.constant('path' as const), path: anyText }),
);

const anyComponent: fc.Arbitrary<Component> = fc.record({
  purl: anyPurl,
  ecosystem: fc.constantFrom('npm', 'pypi', 'golang', 'cargo', 'github', 'docker', 'generic'),
  name: fc.oneof(anyText, fc.constantFrom('@s/x', '@/', 'github.com/a/b', 'a/b/c')),
  version: fc.oneof(fc.constantFrom('1.0.0', ''), anyText),
  scope: fc.constantFrom<Scope>('runtime', 'dev', 'optional', 'build', 'unknown'),
  direct: fc.constantFrom(true, false, null),
  integrity: fc.array(anyIntegrity, { maxLength: 5 }),
  source: anySource,
  lockfile: fc.constantFrom('package-lock.json', 'uv.lock', 'x/\u0007'),
  locations: fc.array(fc.record({ file: anyText, line: fc.integer({ min: -1, max: 99 }) }), { maxLength: 3 }),
  dependsOn: fc.array(anyPurl, { maxLength: 4 }),
  format: fc.constantFrom('npm-lock', 'requirements'),
  alias: anyText,
  bundled: fc.boolean(),
  hasInstallScript: fc.boolean(),
  constraint: anyText,
}) as fc.Arbitrary<Component>;

const anyProject: fc.Arbitrary<Project> = fc.record({
  dir: fc.oneof(fc.constantFrom('.', 'packages/a'), anyText),
  file: fc.oneof(fc.constantFrom('package-lock.json'), anyText),
  ecosystem: fc.constantFrom('npm', 'pypi'),
  name: anyText,
  version: anyText,
  dependsOn: fc.array(anyPurl, { maxLength: 4 }),
}) as fc.Arbitrary<Project>;

const anyValues: fc.Arbitrary<Partial<ReleaseFactTypes>> = fc.record(
  {
    metadata: fc.record(
      {
        license: fc.oneof(
          anyText,
          fc.constantFrom('MIT', 'MIT/Apache-2.0', 'LicenseRef-x', 'GPL-2.0+ WITH x', 'BSD'),
        ),
        description: anyText,
        author: anyText,
        supplier: anyText,
        homepage: anyUrl,
        repository: anyUrl,
        downloadUrl: anyUrl,
      },
      { requiredKeys: [] },
    ),
    publishedAt: fc.oneof(
      fc.integer({ min: -9, max: 2_000_000_000_000 }),
      fc.constantFrom(Number.NaN, 1e300),
    ),
    publisher: fc.record({ current: fc.record({ name: anyText }), seenBefore: fc.boolean() }),
    artifacts: fc.array(
      fc.record({ file: anyText, url: anyUrl, integrity: fc.array(anyIntegrity, { maxLength: 3 }) }),
      { maxLength: 3 },
    ),
    yanked: fc.record({ yanked: fc.boolean(), reason: anyText }),
    deprecated: fc.record({ deprecated: fc.boolean(), message: anyText }),
    attestations: fc.record({ present: fc.boolean(), url: anyUrl }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<ReleaseFactTypes>>;

export interface AnySbom {
  readonly inventory: Inventory;
  readonly factsOf: SbomInput['factsOf'];
  readonly subject: SbomInput['subject'];
}

/** Any inventory with any facts: nothing about it is well formed but its types. */
export const anySbom: fc.Arbitrary<AnySbom> = fc
  .record({
    components: fc.array(anyComponent, { maxLength: 8 }),
    projects: fc.array(anyProject, { maxLength: 4 }),
    values: fc.array(anyValues, { minLength: 1, maxLength: 3 }),
    subject: fc.record({ name: anyText, version: anyText, purl: anyPurl, vcs: anyUrl, commit: anyText }),
    reason: anyText,
    message: anyText,
  })
  .map(({ components, projects, values, subject, reason, message }) => ({
    inventory: {
      files: [
        {
          path: 'package-lock.json',
          format: 'npm-lock',
          role: 'lock' as const,
          status: 'read' as const,
          components: 1,
        },
        {
          path: reason,
          format: 'x',
          role: 'lock' as const,
          status: 'broken' as const,
          reason,
          components: 0,
        },
      ],
      components,
      projects,
      declarations: [],
      problems: [{ code: 'bad-syntax' as const, severity: 'broken' as const, message }],
    },
    factsOf: (purl) => {
      const index = purl.length % (values.length + 1);
      return index === 0 ? undefined : makeFacts(values[index - 1] ?? {});
    },
    subject,
  }));
