import type { Result } from '../domain/result.ts';
import type { Refusal } from './choose-version.ts';
import type { Reference } from './reference.ts';

/** What a reference becomes. */
export interface Resolved {
  /** The new value as it is written, without quotes. */
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly version?: string;
  /** Whether the version belongs into the remark of the line; an image has it in its value. */
  readonly remark: boolean;
  readonly hashes?: readonly string[];
  /** Milliseconds since the epoch. */
  readonly publishedAt?: number;
  readonly why: string;
}

/** Undefined: it is exact already and nothing is to be done. */
export type Resolution = Result<Resolved | undefined, Refusal>;

export interface ResolveSettings {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Days that a commit must be old; 0 asks for no times. */
  readonly minAge: number;
  /** Whether exact references are moved to newer releases, and whether to another major version. */
  readonly update: false | { readonly major: boolean };
}

/** A reference and what was found out about it. */
export interface Settled {
  readonly reference: Reference;
  readonly resolution: Resolution;
}
