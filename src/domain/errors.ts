import type { Location } from './component.ts';

/** Why a source outside the process could not answer. Closed: every adapter maps its failures onto these. */
export type SourceErrorKind =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'rate-limited'
  | 'not-found'
  | 'not-permitted'
  | 'too-large'
  | 'malformed'
  | 'unsupported'
  | 'budget';

export interface SourceError {
  readonly kind: SourceErrorKind;
  /** One plain sentence, already free of secrets. */
  readonly message: string;
}

/** Stable codes of the errors a user can meet. Documented in docs/errors.md. */
export type ProblemCode =
  | 'file-too-large'
  | 'file-not-readable'
  | 'file-outside-root'
  | 'file-not-regular'
  | 'walk-truncated'
  | 'bad-encoding'
  | 'bad-syntax'
  | 'bad-structure'
  | 'merge-conflict'
  | 'duplicate-key'
  | 'too-deep'
  | 'too-many-aliases'
  | 'unsupported-version'
  | 'unsupported-feature'
  | 'bad-name'
  | 'bad-version'
  | 'bad-policy'
  | 'bad-trusted-root'
  | 'bad-usage'
  | 'git-failed'
  | 'internal';

/**
 * Something wrong with what the user gave us. `broken` means the file cannot be trusted or read (exit 2),
 * `unsupported` means it is well formed but not a thing we know (exit 3): neither is ever a pass.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'broken' | 'unsupported';
  /** One plain sentence that names the thing; hostile text in it is escaped by the sink, not here. */
  readonly message: string;
  readonly location?: Location;
  /** What the user can do about it. */
  readonly hint?: string;
}
