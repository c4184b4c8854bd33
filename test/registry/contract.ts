import { describe, expect, it } from 'vitest';

import type { PackageRegistry } from '../../src/ports.ts';
import { lockedComponent, type Shelf } from '../support/shelf.ts';

export interface ContractSetup {
  readonly registry: PackageRegistry;
  readonly close: () => Promise<void>;
}

const FACTS = [
  'artifacts',
  'attestations',
  'deprecated',
  'earlierRecord',
  'installHooks',
  'maintainers',
  'metadata',
  'ownership',
  'projectStatus',
  'provenanceHistory',
  'publishedAt',
  'publisher',
  'registryAddress',
  'registryState',
  'signatures',
  'timeline',
  'yanked',
];

/** What every implementation of the registry port keeps, real or fake. */
export function registryContract(
  title: string,
  options: {
    readonly shelf: Shelf;
    readonly start: (shelf: Shelf) => Promise<ContractSetup>;
    /** Whether the registry gives publication times; it does unless told. */
    readonly isDated?: boolean;
    /** The same registry with nobody at its address. */
    readonly startUnreachable?: (shelf: Shelf) => Promise<ContractSetup>;
  },
): void {
  const { shelf } = options;
  const { ecosystem } = shelf;
  const { startUnreachable } = options;
  const [first, second] = shelf.packages;
  const newest = first?.versions.at(-1);
  if (first === undefined || second === undefined || newest === undefined)
    throw new Error('the shelf is too small');
  const here = lockedComponent(ecosystem, first.name, newest.version);
  const yanked = first.versions.find((item) => item.yanked === true);
  const gone = lockedComponent(ecosystem, first.name, ecosystem === 'golang' ? 'v9.9.9' : '9.9.9');
  const nowhere = lockedComponent(
    ecosystem,
    { golang: 'host.example/nowhere', maven: 'org.example:nowhere' }[ecosystem as string] ?? 'nowhere',
    here.version,
  );

  const withRegistry = async (use: (registry: PackageRegistry) => Promise<void>) => {
    const { registry, close } = await options.start(shelf);
    try {
      await use(registry);
    } finally {
      await close();
    }
  };

  describe(`${title} keeps the registry contract`, () => {
    it('asks nothing and answers nothing for no components', () =>
      withRegistry(async (registry) => {
        expect((await registry.releases([])).size).toBe(0);
        expect(registry.ecosystem).toBe(ecosystem);
        expect(registry.describe()).toMatchObject({ ecosystem, requests: 0 });
      }));

    it('has one entry per distinct purl with every fact, each known with evidence or unknown with a reason', () =>
      withRegistry(async (registry) => {
        const facts = await registry.releases([here, { ...here, lockfile: 'b.lock' }, gone, nowhere]);
        expect([...facts.keys()].sort()).toEqual([here.purl, gone.purl, nowhere.purl].sort());
        for (const release of facts.values()) {
          expect(Object.keys(release).sort()).toEqual(FACTS);
          for (const fact of Object.values(release)) {
            if (fact.known) expect(fact.evidence.kind).toBeDefined();
            else expect(fact.detail).toMatch(/^[^\n]{5,200}$/);
          }
        }
      }));

    it('I10 tells present, version gone, and package gone apart', () =>
      withRegistry(async (registry) => {
        const facts = await registry.releases([here, gone, nowhere]);
        const state = (purl: string) => {
          const fact = facts.get(purl)?.registryState;
          return fact?.known === true ? fact.value : fact?.reason;
        };
        expect(state(here.purl)).toEqual({ state: 'present' });
        expect(state(gone.purl)).toEqual({
          state: 'version-absent',
          otherVersions: first.versions.length,
          nearest: newest.version,
        });
        expect(state(nowhere.purl)).toEqual({ state: 'package-absent' });
      }));

    it('gives the publication time in milliseconds, or says that there is none', () =>
      withRegistry(async (registry) => {
        const facts = await registry.releases([here]);
        expect(facts.get(here.purl)?.publishedAt).toMatchObject(
          options.isDated === false
            ? { known: false, reason: 'not-published' }
            : { known: true, value: Date.parse(newest.at) },
        );
      }));

    if (yanked !== undefined)
      it('says what was taken back', () =>
        withRegistry(async (registry) => {
          const item = lockedComponent(ecosystem, first.name, yanked.version);
          const facts = await registry.releases([item, here]);
          expect(facts.get(item.purl)?.yanked).toMatchObject({ known: true, value: { yanked: true } });
          expect(facts.get(here.purl)?.yanked).toMatchObject({ known: true, value: { yanked: false } });
        }));

    it('does not judge what does not come from a registry, has no version, or is bundled', () =>
      withRegistry(async (registry) => {
        const cases = [
          { ...here, source: { kind: 'path', path: '..' } as const },
          { ...here, source: { kind: 'git', url: 'https://git.example/x' } as const },
          { ...here, version: '' },
          { ...here, bundled: true },
        ];
        for (const item of cases) {
          const facts = await registry.releases([item]);
          expect(facts.get(item.purl)?.registryState).toMatchObject({ known: false, reason: 'unsupported' });
        }
        expect(registry.describe().requests).toBe(0);
      }));

    it('reports progress up to the number of packages', () =>
      withRegistry(async (registry) => {
        const seen: number[] = [];
        await registry.releases([here, gone, nowhere], (done) => seen.push(done));
        expect(seen).toEqual([1, 2]);
      }));

    it('S02 gives the same answer in any order', () =>
      withRegistry(async (registry) => {
        const one = await registry.releases([here, gone, nowhere]);
        const two = await registry.releases([nowhere, gone, here]);
        const plain = (facts: typeof one) =>
          JSON.stringify([...facts].sort(([a], [b]) => (a < b ? -1 : 1))).replace(
            /"fetchedAt":"[^"]*"|"firstSeen":"[^"]*"|,"fromCache":true/g,
            '',
          );
        expect(plain(two)).toBe(plain(one));
      }));

    if (startUnreachable !== undefined)
      it('answers unknown, never rejects, when nobody is there', async () => {
        const setup = await startUnreachable(shelf);
        const facts = await setup.registry.releases([here, gone]);
        expect(facts?.get(here.purl)?.registryState).toMatchObject({ known: false, reason: 'unreachable' });
        expect(facts?.get(gone.purl)?.publishedAt).toMatchObject({ known: false, reason: 'unreachable' });
        await setup.close();
      });
  });
}
