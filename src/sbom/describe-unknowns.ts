import { isRegistryEcosystem } from '../domain/ecosystem.ts';
import { unknown, type Fact, type Unknown } from '../domain/fact.ts';
import type { ReleaseFacts } from '../ports.ts';
import type { MergedComponent } from './merge-components.ts';
import type { SbomField, SbomUnknown } from './model.ts';

const NOT_STATED = unknown('not-published', 'the registry does not state it');
const NOT_ASKED = unknown('offline', 'no registry was asked about it');
const NO_REGISTRY = unknown('unsupported', 'no package registry answers for this kind of component');
const NOT_FROM_REGISTRY = unknown('unsupported', 'it does not come from a package registry');
const BUNDLED = unknown(
  'not-published',
  'it is shipped inside another package and has no artifact of its own',
);
const TREE_DIGEST = unknown('unsupported', 'Go states a digest of the source tree (h1), not of a file');
const COMMIT_ONLY = unknown('unsupported', 'a commit names it, not the digest of a file');
const LOCAL = unknown('unsupported', 'it is a path beside the project and is not downloaded');
const UNSAFE_ADDRESS = unknown('malformed', 'its address is not one that may be written down');
const NO_EDGES = unknown('unsupported', 'its file does not record what it depends on');
const NO_VERSION = unknown('not-published', 'its file names no exact version');
const OWN = unknown('unsupported', 'it is the project itself, of which only the dependencies were read');
const BAD_PURL = unknown('malformed', 'its package URL is not valid');

/** Why one field of a component stays empty, in the words that are folded in the metadata. */
export interface UnknownCauses {
  readonly add: (field: SbomField, cause: Unknown) => void;
  readonly list: readonly SbomUnknown[];
}

export function listUnknowns(): UnknownCauses {
  const list: SbomUnknown[] = [];
  const add = (field: SbomField, cause: Unknown): void => {
    list.push({ field, reason: cause.reason, detail: cause.detail });
  };
  return { add, list };
}

/** Why a fact that a registry would state is not there. `fact`: the one that would have held it. */
export function missingFact(component: MergedComponent, fact: Fact<unknown> | undefined): Unknown {
  if (fact !== undefined) return fact.known ? NOT_STATED : fact;
  if (!isRegistryEcosystem(component.ecosystem)) return NO_REGISTRY;
  return component.source.kind === 'registry' ? NOT_ASKED : NOT_FROM_REGISTRY;
}

export function missingHashes(component: MergedComponent, facts: ReleaseFacts | undefined): Unknown {
  if (component.bundled) return BUNDLED;
  if (component.source.kind === 'git' || component.ecosystem === 'github') return COMMIT_ONLY;
  if (component.source.kind === 'path') return LOCAL;
  if (component.integrity.some((item) => item.algorithm === 'h1')) return TREE_DIGEST;
  return missingFact(component, facts?.artifacts);
}

export function missingLocation(component: MergedComponent, facts: ReleaseFacts | undefined): Unknown {
  if (component.bundled) return BUNDLED;
  if (component.source.kind === 'path') return LOCAL;
  if (component.source.kind !== 'registry' || component.source.url !== undefined) return UNSAFE_ADDRESS;
  return missingFact(component, facts?.metadata);
}

/** Fields of a first-party package: its own files are not examined, and who makes it is for its owner to say. */
export function firstPartyUnknowns(fields: readonly SbomField[]): SbomUnknown[] {
  return fields.map((field) => ({ field, reason: OWN.reason, detail: OWN.detail }));
}

export { BAD_PURL, NO_EDGES, NO_VERSION };
