import type { Exception, Policy } from '../domain/policy.ts';
import type { Finding } from '../domain/verdict.ts';
import { matchesPackage } from './match-package.ts';

const DAY = 86_400_000;

/** The first moment (milliseconds since the epoch) at which an exception no longer holds: the end of its day in UTC. */
export function expiryMoment(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const start = Date.parse(`${day}T00:00:00Z`);
  // The standard lets some engines roll 30 February over into March.
  if (!Number.isFinite(start) || new Date(start).toISOString().slice(0, 10) !== day) return undefined;
  return start + DAY;
}

export interface Excepted {
  /** In the given order; covered ones carry their exception. */
  readonly findings: readonly Finding[];
  /** Exceptions that covered at least one finding. */
  readonly used: ReadonlySet<Exception>;
}

/**
 * Marks the findings, failed or undecided, that a valid exception of the policy covers. The first one in the policy's
 * order is shown; every one that would cover counts as used. Expired exceptions cover nothing.
 */
export function applyExceptions(findings: readonly Finding[], policy: Policy, now: number): Excepted {
  const valid = policy.exceptions.filter(({ expires }) => {
    const end = expiryMoment(expires);
    return end !== undefined && now < end;
  });
  const used = new Set<Exception>();
  if (valid.length === 0) return { findings, used };
  const marked = findings.map((finding): Finding => {
    const covering = valid.filter(
      (exception) =>
        (exception.rule === '*' || exception.rule === finding.rule) &&
        matchesPackage(exception.package, finding.subject),
    );
    for (const exception of covering) used.add(exception);
    const [first] = covering;
    if (first === undefined) return finding;
    const { reason, owner, expires } = first;
    return { ...finding, exception: { reason, owner, expires } };
  });
  return { findings: marked, used };
}
