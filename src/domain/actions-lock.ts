import type { Location } from './component.ts';
import type { Unknown } from './fact.ts';

export type LockDifferenceKind =
  | 'not-locked'
  | 'ref-changed'
  | 'workflow-not-locked'
  | 'workflow-gone'
  | 'unused-pin'
  | 'unused-entry'
  | 'impostor-commit'
  | 'commit-absent'
  | 'moved-tag'
  | 'ref-gone'
  | 'repository-gone'
  | 'repository-replaced'
  | 'owner-changed'
  | 'renamed'
  | 'uses-differ';

/** One way in which an Actions lockfile does not agree with the workflows or with what it locks. */
export interface LockDifference {
  readonly kind: LockDifferenceKind;
  readonly level: 'block' | 'warn' | 'record';
  /** One sentence without its full stop; texts from outside are quoted. */
  readonly message: string;
  readonly location: Location;
}

/** What the servers say about one entry of an Actions lockfile. */
export interface LockedActionJudgement {
  readonly differences: readonly LockDifference[];
  /** Why the rest could not be asked; each cause once. */
  readonly unknown: readonly Unknown[];
}
