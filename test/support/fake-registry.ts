import type { ReleaseFactTypes } from '../../src/domain/facts.ts';
import type { Fact } from '../../src/domain/fact.ts';
import type { PackageRegistry, ReleaseFacts } from '../../src/ports.ts';
import type { RegistryAdapter } from '../../src/registry/adapter.ts';
import { createRegistry } from '../../src/registry/driver.ts';
import { noFactsPack } from '../../src/registry/facts-pack.ts';
import { hexIntegrity } from '../../src/registry/integrity.ts';
import { createMemory } from '../../src/registry/memory.ts';
import type { PackageRecord } from '../../src/registry/record.ts';
import { createMemoryCache } from '../../src/platform/cache.ts';
import { sha256Of, type Shelf } from './shelf.ts';

export type FactOverrides = Readonly<
  Record<string, { readonly [K in keyof ReleaseFactTypes]?: Fact<ReleaseFactTypes[K]> }>
>;

/**
 * A registry without a network, for tests of what stands behind the port. Answers from a shelf; single facts of single
 * purls can be replaced. Passes the same contract suite as the real adapters.
 */
export function createFakeRegistry(
  shelf: Shelf,
  options: { readonly overrides?: FactOverrides; readonly asOf?: number } = {},
): PackageRegistry {
  const base = { url: `https://${shelf.ecosystem}.registry.example/` };
  const adapter: RegistryAdapter = {
    ecosystem: shelf.ecosystem,
    place: (component) => ({ base, name: component.name }),
    load: ({ name }) => Promise.resolve(recordOf(shelf, name)),
  };
  const real = createRegistry(adapter, {
    endpoint: () => Promise.resolve({ ecosystem: shelf.ecosystem, bases: [base], origin: 'fake', all: true }),
    http: { get: () => Promise.reject(new Error('a fake has no network')) },
    pack: noFactsPack,
    memory: createMemory(createMemoryCache()),
    connection: () => [],
    ...(options.asOf !== undefined ? { asOf: options.asOf } : {}),
  });
  return {
    ...real,
    releases: async (components, progress) => {
      const facts = await real.releases(components, progress);
      return new Map(
        [...facts].map(([purl, own]): [string, ReleaseFacts] => [
          purl,
          { ...own, ...options.overrides?.[purl] },
        ]),
      );
    },
  };
}

function recordOf(shelf: Shelf, name: string): PackageRecord {
  const found = shelf.packages.find((item) => item.name === name);
  return {
    ecosystem: shelf.ecosystem,
    name,
    evidence: {
      kind: 'http',
      url: `https://${shelf.ecosystem}.registry.example/${name}`,
      fetchedAt: '2026-06-01T00:00:00.000Z',
      sha256: sha256Of(name, ''),
    },
    state: found === undefined ? 'absent' : found.quarantined === true ? 'quarantined' : 'served',
    partial: false,
    projectStatus: found?.quarantined === true ? 'quarantined' : 'active',
    versions: (found?.quarantined === true ? [] : (found?.versions ?? [])).map(({ version, at, yanked }) => ({
      version,
      publishedAt: Date.parse(at),
      artifacts: [
        { integrity: [hexIntegrity('sha256', sha256Of(name, version))].filter((item) => item !== undefined) },
      ],
      installHooks: [],
      yanked: { yanked: yanked === true, ...(yanked === true ? { reason: 'broken' } : {}) },
      deprecated: { deprecated: false },
      publisher: { name: 'alice', email: 'alice@registry.example' },
      maintainers: [{ name: 'alice', email: 'alice@registry.example' }],
    })),
    artifactBases: [],
    clock: { pairs: 0, inversions: 0 },
    missing: {},
  };
}
