import type { Finding } from '../domain/verdict.ts';

type FailOn = 'block' | 'warn';

/** Whether a finding makes the run fail: a failed rule at or above `failOn` that no exception covers. */
export function stops(finding: Finding, failOn: FailOn): boolean {
  if (finding.verdict !== 'fail' || finding.exception !== undefined) return false;
  return finding.level === 'block' || (failOn === 'warn' && finding.level === 'warn');
}

/** Rules whose failure says that the bytes themselves cannot be trusted, the worst first. */
const DANGERS: readonly string[] = [
  'known-malicious',
  'quarantined',
  'integrity-mismatch',
  'immutable-drift',
  'version-vanished',
  'impostor-commit',
  'moved-tag',
];

/** Rank of a rule among findings of one level: dangers first, in a fixed order, then all others alike. */
export function dangerRank(rule: string): number {
  const index = DANGERS.indexOf(rule);
  return index === -1 ? DANGERS.length : index;
}

export function isDanger(rule: string): boolean {
  return DANGERS.includes(rule);
}

const LEVEL_RANK: Readonly<Record<Finding['level'], number>> = { block: 0, warn: 1, record: 2 };

/** 0 is the most severe; excepted findings come after everything else. */
export function severityRank(finding: Finding): number {
  return (finding.exception === undefined ? 0 : 3) + LEVEL_RANK[finding.level];
}
