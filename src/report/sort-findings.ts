import type { Finding } from '../domain/verdict.ts';
import { compareText } from './compare-text.ts';
import { dangerRank, severityRank } from './severity.ts';

/**
 * Most severe first; among equals the changed ones, then the dangerous rules (known-malicious before all),
 * then by name, version, rule, lockfile and line. A total order: equal input in any order gives the same output.
 */
export function sortFindings(
  findings: readonly Finding[],
  isChanged: (finding: Finding) => boolean,
): Finding[] {
  const keyed = findings.map((finding) => ({ finding, changed: isChanged(finding) ? 0 : 1 }));
  keyed.sort((a, b) => {
    const left = a.finding;
    const right = b.finding;
    return (
      severityRank(left) - severityRank(right) ||
      a.changed - b.changed ||
      dangerRank(left.rule) - dangerRank(right.rule) ||
      compareText(left.subject.name, right.subject.name) ||
      compareText(left.subject.version ?? '', right.subject.version ?? '') ||
      compareText(left.rule, right.rule) ||
      compareText(left.subject.lockfile ?? '', right.subject.lockfile ?? '') ||
      compareText(left.location?.file ?? '', right.location?.file ?? '') ||
      (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
      compareText(left.fingerprint, right.fingerprint) ||
      compareText(left.message, right.message)
    );
  });
  return keyed.map(({ finding }) => finding);
}
