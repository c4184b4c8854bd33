import type { Report } from './model.ts';

export interface Outcome {
  readonly mode: 'enforce' | 'audit';
  /** Failed checks at or above `failOn` without an exception. */
  readonly stopping: number;
  /** A file or setting could not be read. */
  readonly broken: boolean;
  /** A file is well formed but of a kind or version we do not know. */
  readonly unsupported: boolean;
  /** Undecided checks whose evidence policy requires. */
  readonly unknownRequired: number;
  /** Nothing was there to judge, or nothing was judged, and the user did not say that this is expected. */
  readonly nothing: boolean;
}

/**
 * The verdict of the run and its exit code, the first that applies:
 * a finding that stops (`fail`, 1); input that cannot be read (`unknown`, 2); an unsupported file, required
 * evidence that is missing, or nothing judged (`unknown`, 3); otherwise `pass`, 0.
 * In audit mode the verdict is the same and only unreadable input (2) has an exit code other than 0.
 */
export function decideVerdict(outcome: Outcome): Pick<Report, 'verdict' | 'exitCode'> {
  const enforced = decideEnforced(outcome);
  if (outcome.mode === 'enforce') return enforced;
  return { verdict: enforced.verdict, exitCode: outcome.broken ? 2 : 0 };
}

function decideEnforced(outcome: Outcome): Pick<Report, 'verdict' | 'exitCode'> {
  if (outcome.stopping > 0) return { verdict: 'fail', exitCode: 1 };
  if (outcome.broken) return { verdict: 'unknown', exitCode: 2 };
  if (outcome.unsupported || outcome.unknownRequired > 0 || outcome.nothing) {
    return { verdict: 'unknown', exitCode: 3 };
  }
  return { verdict: 'pass', exitCode: 0 };
}
