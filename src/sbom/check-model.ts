/** What `sbom --check` found out about one file. */
export interface SbomCheck {
  /** False: it is not an SBOM in a form that can be measured; `reason` says why and nothing else is known. */
  readonly readable: boolean;
  readonly reason?: string;
  readonly document?: SbomDocument;
  /** What makes the document invalid or contradictory, in the order of the file; at most 100. */
  readonly problems: readonly SbomProblem[];
  readonly problemsLeftOut: number;
  readonly standards: readonly SbomStandard[];
}

interface SbomDocument {
  readonly format: 'CycloneDX' | 'SPDX';
  readonly specVersion: string;
  readonly name?: string;
  readonly timestamp?: string;
  readonly tool?: string;
  /** The subject included. */
  readonly components: number;
}

export interface SbomProblem {
  /** `error`: against the specification. `warning`: allowed, but a reader will stumble. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

export interface SbomStandard {
  readonly id: 'ntia-2021' | 'cisa-2026';
  readonly title: string;
  /** Where the list of fields is from. */
  readonly source: string;
  readonly elements: readonly SbomElement[];
  /** Elements that are complete. */
  readonly complete: number;
}

export interface SbomElement {
  readonly id: string;
  readonly title: string;
  readonly about: 'document' | 'component';
  /** `unknown`: nothing is missing, but some of it is said to be unknown. That is not complete. */
  readonly status: 'complete' | 'unknown' | 'incomplete';
  readonly have: number;
  readonly of: number;
  /** Without a value, and the document says so. */
  readonly declaredUnknown: number;
  /** The first five without a value and without a word about it. */
  readonly missing: readonly string[];
  readonly note?: string;
}

/** One field of one component: there, said to be unknown, or neither. */
export type FieldState = 'have' | 'unknown' | 'missing';

export interface CheckedComponent {
  readonly label: string;
  readonly line: number;
  readonly name: FieldState;
  readonly version: FieldState;
  readonly producer: FieldState;
  readonly identifiers: FieldState;
  readonly license: FieldState;
  readonly hashAlgorithm: FieldState;
  readonly hashValue: FieldState;
  readonly dependency: FieldState;
}

/** Any SBOM, reduced to what is measured. */
export interface CheckedSbom {
  readonly format: 'CycloneDX' | 'SPDX';
  readonly specVersion: string;
  readonly name: string | undefined;
  readonly author: string | undefined;
  readonly timestamp: string | undefined;
  readonly toolName: string | undefined;
  readonly toolVersion: string | undefined;
  readonly generationContext: string | undefined;
  /** The serial number with the version, or the document namespace. */
  readonly identity: string | undefined;
  readonly signed: boolean;
  readonly components: readonly CheckedComponent[];
}
