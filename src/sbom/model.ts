import type { HashAlgorithm, Location } from '../domain/component.ts';
import type { UnknownReason } from '../domain/fact.ts';
import type { Purl } from '../domain/purl.ts';
import type { Inventory } from '../inventory/format.ts';
import type { ReleaseFacts } from '../ports.ts';
import type { License } from './normalize-license.ts';

export type SbomFormat = 'cyclonedx-json' | 'spdx-json';

/** The versions each format is written in; the first is the default. */
export const SBOM_SPEC_VERSIONS = {
  'cyclonedx-json': ['1.6', '1.7'],
  'spdx-json': ['2.3'],
} as const satisfies Record<SbomFormat, readonly string[]>;

type SbomSpecVersion = '1.6' | '1.7' | '2.3';

/** What the SBOM is about: the repository or package whose files were read. */
export interface SbomSubject {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  /** Address of the repository, in any form git understands. Credentials in it are dropped. */
  readonly vcs?: string;
  /** 40 (or 64) lower-case hex digits. */
  readonly commit?: string;
}

/** Who answers for the SBOM. Not the tool: CISA 2026 and NTIA both ask for the entity that made the data. */
interface SbomAuthor {
  readonly kind: 'organization' | 'person';
  readonly name: string;
}

export interface SbomInput {
  readonly format: SbomFormat;
  /** Must be one of {@link SBOM_SPEC_VERSIONS} of the format. */
  readonly specVersion: SbomSpecVersion;
  readonly inventory: Inventory;
  /** What the registry says about a release. `undefined`: no registry was asked. */
  readonly factsOf: (purl: Purl) => ReleaseFacts | undefined;
  readonly subject: SbomSubject;
  /** Milliseconds since the epoch, UTC, years 1970 to 9999: the commit's time or SOURCE_DATE_EPOCH, not the clock. */
  readonly timestamp: number;
  readonly toolVersion: string;
  readonly author?: SbomAuthor;
}

/** A fact that is missing, by the field of the SBOM that stays empty. */
export interface SbomUnknown {
  readonly field: SbomField;
  readonly reason: UnknownReason;
  /** Holds for every component of the same cause. */
  readonly detail: string;
}

export type SbomField =
  | 'identifier'
  | 'version'
  | 'license'
  | 'hashes'
  | 'supplier'
  | 'download-location'
  | 'vcs'
  | 'dependencies'
  | 'provenance';

export interface SbomHash {
  readonly algorithm: Exclude<HashAlgorithm, 'h1' | 'unknown' | 'sha224'>;
  /** Lower-case hex of the right length. */
  readonly digest: string;
}

/** One downloadable file of a release, or (without a file name) any of several the lockfile allows. */
export interface SbomDistribution {
  readonly file: string | undefined;
  readonly url: string | undefined;
  /** Sorted by algorithm and digest. */
  readonly hashes: readonly SbomHash[];
}

export interface SbomProperty {
  readonly name: string;
  readonly value: string;
}

export type SbomScope = 'runtime' | 'unknown' | 'optional' | 'build' | 'dev';

/** One package of the SBOM: everything already merged, cleaned, clipped and sorted. Both writers read only this. */
export interface SbomPackage {
  /** Unique in the document; the purl, where that is a valid one. */
  readonly ref: string;
  readonly kind: 'library' | 'application' | 'container';
  readonly purl: string | undefined;
  readonly group: string | undefined;
  /** Without the group. */
  readonly name: string;
  readonly fullName: string;
  readonly version: string | undefined;
  readonly scope: SbomScope;
  /** A project or workspace member of the repository itself. */
  readonly firstParty: boolean;
  readonly description: string | undefined;
  readonly license: License | undefined;
  readonly supplier: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  /** Hashes of the one artifact; empty when the release has several files (see `distributions`). */
  readonly hashes: readonly SbomHash[];
  readonly distributions: readonly SbomDistribution[];
  readonly downloadLocation: string | undefined;
  readonly vcs: string | undefined;
  readonly website: string | undefined;
  readonly attestation: string | undefined;
  /** ISO 8601 UTC to the second. */
  readonly published: string | undefined;
  readonly lockfiles: readonly string[];
  readonly occurrences: readonly Location[];
  readonly confidence: 1 | 0.5;
  /** Refs, sorted; only refs of this document. */
  readonly dependsOn: readonly string[];
  /** Whether `dependsOn` is what the lockfile records, or the lockfile records no edges. */
  readonly dependenciesKnown: boolean;
  readonly properties: readonly SbomProperty[];
  readonly unknowns: readonly SbomUnknown[];
}

export interface SbomModel {
  readonly root: SbomPackage;
  /** Sorted by ref: workspace members and third-party packages. */
  readonly packages: readonly SbomPackage[];
  /** Refs of packages that no known edge leads to, sorted; with them every package can be reached from the root. */
  readonly unreached: readonly string[];
  /** ISO 8601 UTC to the second. */
  readonly timestamp: string;
  readonly toolVersion: string;
  readonly author: SbomAuthor | undefined;
  /** Why the SBOM may lack components: one sentence each, sorted. Empty: every file that was recognised was read. */
  readonly gaps: readonly string[];
  /** Sorted. */
  readonly properties: readonly SbomProperty[];
}
