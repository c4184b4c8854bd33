import type { Component, Integrity, Project } from '../../src/domain/component.ts';
import { known, unknown, type Fact } from '../../src/domain/fact.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import type { ReleaseFactTypes } from '../../src/domain/facts.ts';
import type { Purl } from '../../src/domain/purl.ts';
import type { Inventory } from '../../src/inventory/format.ts';
import type { ReleaseFacts } from '../../src/ports.ts';
import type { SbomInput } from '../../src/sbom/model.ts';

export const EVIDENCE: Evidence = {
  kind: 'http',
  url: 'https://registry.example/x',
  fetchedAt: '2026-10-01T00:00:00Z',
  sha256: '0'.repeat(64),
};

export function sha512(digit: string): Integrity {
  return { algorithm: 'sha512', digest: digit.repeat(128), raw: `sha512-${digit}` };
}

export function sha256(digit: string, file?: string): Integrity {
  return {
    algorithm: 'sha256',
    digest: digit.repeat(64),
    raw: `sha256:${digit.repeat(64)}`,
    ...(file !== undefined ? { file } : {}),
  };
}

export function makeComponent(purl: string, changes: Partial<Component> = {}): Component {
  const path = purl.replace(/^pkg:[^/]*\//, '').replace(/[?#].*$/, '');
  const at = path.lastIndexOf('@');
  return {
    purl: purl as Purl,
    ecosystem: 'npm',
    name: decodeURIComponent(at > 0 ? path.slice(0, at) : path),
    version: at > 0 ? decodeURIComponent(path.slice(at + 1)) : '',
    scope: 'runtime',
    direct: false,
    integrity: [],
    source: { kind: 'registry' },
    lockfile: 'package-lock.json',
    locations: [{ file: 'package-lock.json', line: 3 }],
    dependsOn: [],
    format: 'npm-lock',
    ...changes,
  };
}

export function makeProject(changes: Partial<Project> = {}): Project {
  return { dir: '.', file: 'package-lock.json', ecosystem: 'npm', dependsOn: [], ...changes };
}

export function makeInventory(components: readonly Component[], changes: Partial<Inventory> = {}): Inventory {
  const files = [...new Set(components.map((item) => item.lockfile))].map((path) => ({
    path,
    format: 'npm-lock',
    role: 'lock' as const,
    status: 'read' as const,
    components: 1,
  }));
  return { files, components, projects: [], declarations: [], problems: [], ...changes };
}

const NAMES: readonly (keyof ReleaseFactTypes)[] = [
  'registryState',
  'publishedAt',
  'artifacts',
  'yanked',
  'deprecated',
  'projectStatus',
  'publisher',
  'maintainers',
  'ownership',
  'installHooks',
  'timeline',
  'earlierRecord',
  'registryAddress',
  'metadata',
  'signatures',
  'attestations',
];

/** Facts of which all but the given ones are unknown. */
export function makeFacts(
  values: Partial<ReleaseFactTypes>,
  cause: Fact<never> = unknown('not-published', 'the registry does not say'),
): ReleaseFacts {
  const facts: Record<string, unknown> = {};
  for (const name of NAMES) facts[name] = name in values ? known(values[name], EVIDENCE) : cause;
  return facts as ReleaseFacts;
}

export function makeInput(changes: Partial<SbomInput> = {}): SbomInput {
  return {
    format: 'cyclonedx-json',
    specVersion: '1.6',
    inventory: makeInventory([]),
    factsOf: () => undefined,
    subject: { name: 'demo' },
    timestamp: Date.UTC(2026, 9, 1, 12),
    toolVersion: '0.1.0',
    ...changes,
  };
}

/** An npm project of `count` packages with everything a registry can say about each. */
export function makeLarge(count: number): Pick<SbomInput, 'inventory' | 'factsOf'> {
  const purls = Array.from({ length: count }, (_, index) => `pkg:npm/package-${index}@1.0.${index}`);
  const components = purls.map((purl, index) =>
    makeComponent(purl, {
      integrity: [{ algorithm: 'sha512', digest: index.toString(16).padStart(128, '0'), raw: 'sha512-x' }],
      source: {
        kind: 'registry',
        url: `https://registry.example/package-${index}/-/package-${index}-1.0.${index}.tgz`,
      },
      locations: [{ file: 'package-lock.json', line: index * 9 + 4 }],
      dependsOn: [1, 7, 31].map((step) => purls[(index + step) % count] as Purl).sort(),
    }),
  );
  const facts = new Map(
    purls.map((purl, index) => [
      purl,
      makeFacts({
        registryState: { state: 'present' },
        publishedAt: Date.UTC(2025, 0, 1) + index * 1000,
        publisher: { current: { name: `person-${index % 50}` }, seenBefore: true },
        attestations: { present: false },
        artifacts: [
          {
            url: `https://registry.example/package-${index}/-/package-${index}-1.0.${index}.tgz`,
            integrity: [
              { algorithm: 'sha512', digest: index.toString(16).padStart(128, '0'), raw: 'sha512-x' },
              { algorithm: 'sha1', digest: index.toString(16).padStart(40, '0'), raw: 'x' },
            ],
          },
        ],
        metadata: {
          license: ['MIT', 'Apache-2.0', 'BSD-3-Clause OR MIT', 'ISC'][index % 4] ?? 'MIT',
          description: `Package number ${index} of a large project, with a sentence about what it does.`,
          author: `Author ${index % 90} <author${index}@mail.example>`,
          homepage: `https://package-${index}.example/`,
          repository: `git+https://github.com/acme/package-${index}.git`,
        },
      }),
    ]),
  );
  return {
    inventory: makeInventory(components, {
      projects: [makeProject({ name: 'large', version: '1.0.0', dependsOn: purls.slice(0, 40) as Purl[] })],
    }),
    factsOf: (purl) => facts.get(purl),
  };
}
