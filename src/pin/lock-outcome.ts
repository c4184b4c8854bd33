import { compareText } from '../domain/compare-text.ts';
import { renderActionsLockText, type TellableLock } from './actions-lock-text.ts';
import { renderCheckedLockText, type CheckedLock } from './checked-lock-text.ts';
import type { ChangedFile } from './diff.ts';

/** Of a run that was asked for the Actions lockfile: what it would be, or how the one that is there compares. */
export type LockOutcome =
  | ({ readonly kind: 'proposal'; readonly created?: true } & TellableLock)
  | ({ readonly kind: 'check' } & CheckedLock);

export function renderLockOutcome(outcome: LockOutcome): string {
  return outcome.kind === 'check' ? renderCheckedLockText(outcome) : renderActionsLockText(outcome);
}

/** The lockfile when it would change. */
export function changedLock(outcome: LockOutcome | undefined): ChangedFile | undefined {
  if (outcome?.kind !== 'proposal' || outcome.before === outcome.after) return undefined;
  const { path, before, after, created } = outcome;
  return { path, before, after, ...(created === true ? { created } : {}) };
}

/** All files that a plan changes, sorted by path. */
export function changedFiles(plan: {
  readonly files: readonly ChangedFile[];
  readonly actionsLock?: LockOutcome;
}): readonly ChangedFile[] {
  const lock = changedLock(plan.actionsLock);
  if (lock === undefined) return plan.files;
  return [...plan.files, lock].toSorted((a, b) => compareText(a.path, b.path));
}
