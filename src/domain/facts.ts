import type { LockDifference, LockedActionJudgement } from './actions-lock.ts';
import type { Component, Declaration, FileReport, Integrity, Location } from './component.ts';
import type { Ecosystem } from './ecosystem.ts';
import type { Exception } from './policy.ts';
import type { Change } from './change.ts';
import type { UnknownReason } from './fact.ts';
import type { PinFactTypes } from './pin-facts.ts';
import type { ExpectedIdentity, ProvenanceCheck, SignatureCheck, TrustHistory } from './provenance.ts';
import type { Purl } from './purl.ts';
import type { UpdateConfig } from './update-config.ts';

/** A person or automation as a registry names them. */
export interface Person {
  readonly name: string;
  readonly email?: string;
}

/** What the registry says about the existence of the locked version. */
export type RegistryState =
  | { readonly state: 'present' }
  /** This version is gone while others of the package are served. */
  | { readonly state: 'version-absent'; readonly otherVersions: number; readonly nearest?: string }
  /** The whole package is unknown to this registry. */
  | { readonly state: 'package-absent' }
  /** The registry withholds the package during an investigation (PEP 792 quarantined, or every version hidden). */
  | { readonly state: 'package-quarantined' }
  /** The registry replaced the package by a security placeholder. */
  | { readonly state: 'security-holder' }
  /** The registry in use is known to hold only a part of its upstream, so absence says nothing. */
  | { readonly state: 'absent-from-partial-mirror' };

export interface Artifact {
  readonly file?: string;
  readonly url?: string;
  readonly size?: number;
  readonly integrity: readonly Integrity[];
  /** Where the index keeps the file's provenance (PEP 740). */
  readonly provenance?: string;
}

/** The nearest release before this one by publication time, within the package's own history. */
export interface EarlierRelease {
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number;
}

export interface Comparison<T> {
  readonly current: T;
  /** Absent when this is the first release. */
  readonly previous?: { readonly version: string; readonly value: T };
}

/** Facts about one locked release, answered by the registry's adapter (or left unknown by it). */
export interface ReleaseFactTypes {
  registryState: RegistryState;
  /** Milliseconds since the epoch. Unknown when the registry's clock cannot be trusted. */
  publishedAt: number;
  /** Every artifact of the release with the digests the registry states. */
  artifacts: readonly Artifact[];
  yanked: { readonly yanked: boolean; readonly reason?: string };
  deprecated: { readonly deprecated: boolean; readonly message?: string };
  projectStatus: 'active' | 'archived' | 'deprecated' | 'quarantined';
  /** Who published this release and the one before it; `seenBefore` looks at all earlier releases. */
  publisher: Comparison<Person> & { readonly seenBefore: boolean };
  maintainers: Comparison<readonly Person[]>;
  /** The owner (organisation or roles) now, against the one we recorded earlier. */
  ownership: {
    readonly current: string;
    readonly recorded?: { readonly owner: string; readonly at: string };
  };
  installHooks: Comparison<readonly string[]>;
  /** Where this release stands in time among the others of the package. Times in milliseconds since the epoch. */
  timeline: {
    readonly previous?: EarlierRelease;
    /** Releases within the 24 hours that end with this one, itself included. */
    readonly inLastDay: number;
    /** Distinct major versions among those. */
    readonly majorsInLastDay: number;
    readonly releases: number;
  };
  /** What we ourselves recorded about this very release in an earlier run. */
  earlierRecord:
    | { readonly seen: false }
    | { readonly seen: true; readonly at: string; readonly integrity: readonly Integrity[] };
  /** Where the configured registry serves this package from, for comparison with the lock's address. */
  registryAddress: { readonly bases: readonly string[] };
  metadata: ReleaseMetadata;
  /** Registry signatures as published (npm `dist.signatures`); kept for verification. */
  signatures: readonly { readonly keyid: string; readonly sig: string }[];
  /** Whether the registry publishes provenance for the release, and where. */
  attestations: { readonly present: boolean; readonly url?: string };
  /** How far this release and those before it are backed by their publisher's build. */
  provenanceHistory: TrustHistory;
}

/** Facts about one component whose proofs were fetched and verified against what the lockfile states. */
export interface ProofFactTypes {
  signatureCheck: SignatureCheck;
  provenance: ProvenanceCheck;
  /** Who is expected to have built the package; empty when nobody recorded it. */
  expectedIdentity: readonly ExpectedIdentity[];
}

/** Descriptive fields for the SBOM. Each is present only where the registry states it. */
export interface ReleaseMetadata {
  /** As the registry writes it; an SPDX expression when it is one. */
  readonly license?: string;
  readonly description?: string;
  readonly author?: string;
  readonly supplier?: string;
  readonly homepage?: string;
  readonly repository?: string;
  readonly downloadUrl?: string;
}

/** Facts that come from inside the program. */
export interface LocalFactTypes {
  knownMalicious: readonly IncidentMatch[];
  lockedBy: { readonly lockfiles: readonly string[] };
  /** What the servers say about one entry of an Actions lockfile; of anything else nothing. */
  lockedAction: LockedActionJudgement;
}

export interface IncidentMatch {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly date: string;
  /** One sentence: what the release does to the one who installs it. */
  readonly effect: string;
  readonly references: readonly string[];
  /** The newest version known to be good, when one is recorded. */
  readonly safeVersion?: string;
}

/** Facts that are proven by signatures and hashes, not told. */
export interface ProvenFactTypes {
  checksumRecord: ChecksumRecord;
}

/** What the Go checksum database has about a release, shown to be in its signed log. Digests as go.sum writes them. */
export interface ChecksumRecord {
  readonly zip: readonly string[];
  readonly mod: readonly string[];
}

export interface FactTypes
  extends ReleaseFactTypes,
    ProofFactTypes,
    LocalFactTypes,
    PinFactTypes,
    ProvenFactTypes {}
export type FactName = keyof FactTypes;
export type ReleaseFactName = keyof ReleaseFactTypes;

/** What rules judge. */
export interface Subjects {
  /** One component of one lockfile, with what changed about it when two states are compared. */
  component: ComponentSubject;
  /** One directory with a manifest, and the lockfiles that cover it. */
  project: ProjectSubject;
  /** One package, file or start-up hook of an installation, compared with what the lock or its own list says. */
  installed: InstalledSubject;
  /** One file that configures how updates are proposed. */
  file: FileSubject;
  /** One exception of the policy, after all other rules have run. */
  exception: ExceptionSubject;
  /** Something that a file names from outside and that is no component. */
  reference: ReferenceSubject;
}
export type SubjectKind = keyof Subjects;

export interface ComponentSubject {
  readonly component: Component;
  readonly change?: Change;
  /** How an Actions lockfile and the workflows beside it differ at this component; absent where there is no such lock. */
  readonly lockDifferences?: readonly LockDifference[];
}

export interface ProjectSubject {
  readonly dir: string;
  readonly ecosystem: Component['ecosystem'];
  readonly manifest: FileReport;
  readonly lockfiles: readonly FileReport[];
  readonly declarations: readonly Declaration[];
  /** Components of those lockfiles. */
  readonly components: readonly Component[];
  /** Purls that a lockfile says this directory asks for by name; absent when no lockfile says so. */
  readonly asked?: readonly Purl[];
  /** Names of the projects that those lockfiles cover, this one included: they need no lock entry. */
  readonly members?: readonly string[];
  /** Names that the manifest mentions beside its declarations (peers). */
  readonly peers?: readonly string[];
  /** Names of packages whose version the root of the lockfile decides, whatever range is asked for. */
  readonly overrides?: readonly string[];
  /** The manifest does not state all that it asks for. */
  readonly dynamic?: true;
}

export interface InstalledSubject {
  readonly ecosystem: 'npm' | 'pypi';
  /** On disk, relative to the root: a package's directory, a file, or the installation as a whole. */
  readonly path: string;
  readonly name: string;
  /** What is compared with: a lockfile, or the RECORD of the distribution. */
  readonly against: string;
  readonly state: InstalledState;
}

export type InstalledState =
  | { readonly kind: 'same' }
  | { readonly kind: 'other-version'; readonly locked: string; readonly installed: string }
  | { readonly kind: 'other-package'; readonly locked: string; readonly installed: string }
  /** npm's own note says that it was installed from an archive with another digest. */
  | { readonly kind: 'other-archive'; readonly locked: string; readonly installed: string }
  /** `expected`: the lock needs it in every installation; not so for development, optional and platform packages. */
  | { readonly kind: 'missing'; readonly version: string; readonly expected: boolean }
  /** `tolerated`: a client puts it there itself, or it is the project's own. */
  | { readonly kind: 'extra'; readonly version: string; readonly tolerated: boolean }
  | { readonly kind: 'file-changed'; readonly files: number }
  | { readonly kind: 'file-missing'; readonly files: number }
  /** A RECORD names files outside the environment. */
  | { readonly kind: 'file-outside'; readonly file: string }
  /** Files that no RECORD names. */
  | { readonly kind: 'unlisted'; readonly files: number; readonly first: string }
  /** Runs or is read at every start of the interpreter. `excerpt`: its first bytes, as they are. */
  | {
      readonly kind: 'start-up';
      readonly runsCode: boolean;
      readonly listed: boolean;
      readonly excerpt: string;
    }
  | { readonly kind: 'not-compared'; readonly reason: UnknownReason; readonly detail: string };

export interface FileSubject {
  readonly path: string;
  readonly updateConfig: UpdateConfig;
  /** What the package clients' own files in the repository say. */
  readonly clients: readonly UpdateConfig[];
}

export interface ExceptionSubject {
  readonly exception: Exception;
  readonly used: boolean;
}

/** A tool that scripts of one file install or run: unique per (file, client, name, text). */
export interface ReferenceSubject {
  readonly kind: 'tool';
  /** The client that brings it, as the finder of references names it: `pip`, `npx`, `curl`. */
  readonly client: string;
  /** Of the packages that the client brings, where we have one for it. */
  readonly ecosystem?: Ecosystem;
  /** Without its version; for a script from the network its address without the scheme. */
  readonly name: string;
  /** As written: a version, a range, a tag. */
  readonly version?: string;
  readonly state: 'exact' | 'loose' | 'undecidable';
  /** The word that names it, without quotes. */
  readonly text: string;
  /**
   * What the project's own lockfiles say about a package that a client looks for among the installed ones first
   * (`npx`), where no version is written. `installed`: one has it, and this file installs from it. `locked`: one has it.
   * `other`: there are lockfiles, none with this name, but a locked package may bring a command of this name. `none`:
   * there are none. Absent for every other client.
   */
  readonly locked?: 'installed' | 'locked' | 'other' | 'none';
  /** In the order of the file; at least one. */
  readonly locations: readonly [Location, ...Location[]];
}
