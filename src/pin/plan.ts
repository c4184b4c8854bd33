import type { Problem } from '../domain/errors.ts';
import type { Refusal } from './choose-version.ts';
import type { ChangedFile } from './diff.ts';
import type { LockOutcome } from './lock-outcome.ts';
import type { Reference } from './reference.ts';

/** One reference that becomes exact, or moves. */
export interface PinChange {
  readonly reference: Reference;
  /** What was written: a tag, a branch, a commit; of an image the whole reference. */
  readonly from: string;
  /** The commit, the digest, or how many hashes. */
  readonly to: string;
  /** The version that `to` is. */
  readonly version?: string;
  /** Milliseconds since the epoch; known only where a cooldown was asked for. The committer's own word. */
  readonly publishedAt?: number;
  /** One plain sentence without its full stop. */
  readonly why: string;
}

/** `loose`: only counted, so nothing was resolved. */
export type LeftKind = Refusal['kind'] | 'excluded' | 'loose';

/** One reference that is not exact, or was to be moved, and stays as it is. */
export interface PinLeft {
  readonly reference: Reference;
  /** One plain sentence without its full stop. */
  readonly reason: string;
  readonly kind: LeftKind;
}

export interface PinFile extends ChangedFile {
  readonly changes: readonly PinChange[];
}

/** A manifest whose lockfile is missing or does not fit, and the command that its own client mends it with. */
export interface LockStep {
  /** Where to run it, relative to the root; `.` for the root. */
  readonly dir: string;
  readonly manifest: string;
  /** The lockfile that there is; absent when there is none. */
  readonly lockfile?: string;
  readonly reason: string;
  /** Runs no script of any package where the client has a way to say so. Absent when no client is known. */
  readonly command?: string;
}

/** All that one run of `pin` found, sorted by path and line. Nothing is written yet. */
export interface PinPlan {
  /** Those that change. */
  readonly files: readonly PinFile[];
  readonly changes: readonly PinChange[];
  readonly left: readonly PinLeft[];
  /** Not looked for with `--check` and `--only`. */
  readonly locks: readonly LockStep[];
  readonly problems: readonly Problem[];
  readonly counts: PinCounts;
  /** Where it was asked for. */
  readonly actionsLock?: LockOutcome;
}

/** References of the files as they were read. `loose` counts those that no exclusion covers. */
export interface PinCounts {
  readonly exact: number;
  readonly loose: number;
  readonly undecidable: number;
  readonly excluded: number;
}

/** What became of the files of a plan that was written. */
export interface WrittenFiles {
  readonly written: readonly string[];
  /** These files are as they were. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
  /** With lockfiles asked for: the manifests whose lockfile is still to be written by hand. */
  readonly unlocked?: readonly { readonly manifest: string; readonly reason: string }[];
}
