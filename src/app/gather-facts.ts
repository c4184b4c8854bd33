import type { Component } from '../domain/component.ts';
import { isRegistryEcosystem } from '../domain/ecosystem.ts';
import type { ComponentSubject } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import type { FactTable } from '../domain/rule.ts';
import type { RegistryDescription, ReleaseFacts } from '../ports.ts';
import type { ChecksumFacts } from './gather-checksums.ts';
import type { PinFacts } from './gather-pins.ts';
import type { ProofFacts } from './gather-proofs.ts';
import { startProgress } from './progress.ts';
import type { World } from './world.ts';

export interface Gathered {
  readonly releases: ReadonlyMap<string, ReleaseFacts>;
  readonly descriptions: readonly RegistryDescription[];
}

/** Asks the registries about every locked release among the components, all ecosystems at once. */
export async function gatherFacts(
  components: readonly Component[],
  options: { readonly world: World; readonly policy: Policy },
): Promise<Gathered> {
  const { world, policy } = options;
  const asked = components.filter(isAskable);
  if (asked.length === 0) return { releases: new Map(), descriptions: [] };
  const registries = await world.registries(policy.registries);
  const progress = startProgress(
    world,
    'Asking registries',
    new Set(asked.map((component) => component.purl)).size,
  );
  const done = new Map<string, number>();
  const answers = await Promise.all(
    registries.map(async (registry) => {
      const own = asked.filter((component) => component.ecosystem === registry.ecosystem);
      if (own.length === 0) return undefined;
      const answer = await registry.releases(own, (count) => {
        done.set(registry.ecosystem, count);
        progress.advance([...done.values()].reduce((sum, value) => sum + value, 0));
      });
      return { answer, description: registry.describe() };
    }),
  );
  progress.stop();
  const releases = new Map<string, ReleaseFacts>();
  const descriptions: RegistryDescription[] = [];
  for (const item of answers) {
    if (item === undefined) continue;
    descriptions.push(item.description);
    for (const [purl, facts] of item.answer) releases.set(purl, facts);
  }
  return { releases, descriptions };
}

/** Whether a package registry can be expected to know this release. */
export function isAskable(component: Component): boolean {
  return (
    isRegistryEcosystem(component.ecosystem) &&
    component.source.kind === 'registry' &&
    component.version !== ''
  );
}

/** The table of facts for each subject: what registries and repositories said, and the embedded incident list. */
export async function prepareFactTables(
  subjects: readonly ComponentSubject[],
  answers: {
    readonly releases: ReadonlyMap<string, ReleaseFacts>;
    readonly pins: ReadonlyMap<Component, PinFacts>;
    readonly checksums: ChecksumFacts;
    readonly proofsOf: (component: Component) => ProofFacts | undefined;
  },
): Promise<(subject: ComponentSubject) => FactTable> {
  const { loadIncidents } = await import('../intel/index.ts');
  const incidents = await loadIncidents(subjects.map((subject) => subject.component));
  return ({ component }) => {
    const pin = answers.pins.get(component);
    const refs = pin?.pinnedRefs;
    const knownMalicious = incidents.fact(component, refs?.known === true ? refs.value : undefined);
    const facts = answers.releases.get(component.purl);
    const table =
      facts === undefined
        ? { ...pin, knownMalicious }
        : joinFacts(facts, { ...answers.proofsOf(component), knownMalicious });
    const checksumRecord = answers.checksums.get(component.purl);
    return checksumRecord === undefined ? table : { ...table, checksumRecord };
  };
}

/** Member by member: copying an object of this size with `...` is several times slower, and this runs per component. */
function joinFacts(
  facts: ReleaseFacts,
  own: Partial<ProofFacts> & Pick<FactTable, 'knownMalicious'>,
): FactTable {
  return {
    registryState: facts.registryState,
    publishedAt: facts.publishedAt,
    artifacts: facts.artifacts,
    yanked: facts.yanked,
    deprecated: facts.deprecated,
    projectStatus: facts.projectStatus,
    publisher: facts.publisher,
    maintainers: facts.maintainers,
    ownership: facts.ownership,
    installHooks: facts.installHooks,
    timeline: facts.timeline,
    earlierRecord: facts.earlierRecord,
    registryAddress: facts.registryAddress,
    metadata: facts.metadata,
    signatures: facts.signatures,
    attestations: facts.attestations,
    provenanceHistory: facts.provenanceHistory,
    signatureCheck: own.signatureCheck,
    provenance: own.provenance,
    expectedIdentity: own.expectedIdentity,
    knownMalicious: own.knownMalicious,
  } satisfies Record<keyof ReleaseFacts | keyof ProofFacts | 'knownMalicious', unknown> as FactTable;
}
