import type { RegistryEcosystem } from '../domain/ecosystem.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Unknown } from '../domain/fact.ts';
import type { TrustMarks } from '../domain/provenance.ts';
import type { Artifact, Person, ReleaseFactName, ReleaseMetadata } from '../domain/facts.ts';

/** One release as its registry describes it. A field is absent when the registry did not state it. */
export interface VersionRecord {
  readonly version: string;
  /** Milliseconds since the epoch; `NaN` when the registry stated something that is not a plausible moment. */
  readonly publishedAt?: number;
  readonly publisher?: Person;
  readonly maintainers?: readonly Person[];
  readonly installHooks?: readonly string[];
  readonly artifacts?: readonly Artifact[];
  readonly yanked?: { readonly yanked: boolean; readonly reason?: string };
  readonly deprecated?: { readonly deprecated: boolean; readonly message?: string };
  readonly signatures?: readonly { readonly keyid: string; readonly sig: string }[];
  readonly attestations?: { readonly present: boolean; readonly url?: string };
  /** How far its publisher's build backs the release; for every release, since history needs it. */
  readonly marks?: TrustMarks;
  readonly metadata?: ReleaseMetadata;
  /** Where other answers than the main one were used for a field. */
  readonly evidence?: Readonly<Partial<Record<ReleaseFactName, Evidence>>>;
}

/** One package as its registry describes it: the form that all ecosystems' answers are brought into. */
export interface PackageRecord {
  readonly ecosystem: RegistryEcosystem;
  readonly name: string;
  readonly evidence: Evidence;
  readonly state: 'served' | 'absent' | 'quarantined' | 'security-holder';
  /** The registry shows signs of holding only a part of its upstream. */
  readonly partial: boolean;
  readonly versions: readonly VersionRecord[];
  readonly projectStatus?: 'active' | 'archived' | 'deprecated' | 'quarantined';
  readonly owner?: string;
  /** Bases that artifacts are served from, besides the registry's own. */
  readonly artifactBases: readonly string[];
  /** Set when the stated times are not to be believed, or there are none. */
  readonly clockProblem?: Unknown;
  readonly clock: ClockSample;
  /** What to answer for a fact that the record does not hold; `fallback` for those not named. */
  readonly missing: Readonly<Partial<Record<ReleaseFactName, Unknown>>>;
}

/** How far the stated times agree with the order of versions; summed over packages it betrays a mirror's clock. */
export interface ClockSample {
  /** Neighbouring releases of one release line. */
  readonly pairs: number;
  /** Those of them where the higher version is dated earlier. */
  readonly inversions: number;
}

export const NO_SAMPLE: ClockSample = { pairs: 0, inversions: 0 };
