import type { Finding } from '../domain/verdict.ts';

/** ⛔ a failed rule of level block, ⚠ warn, ℹ record; ❔ what could not be decided. */
export function severityMark(finding: Pick<Finding, 'level' | 'verdict'>): string {
  if (finding.verdict === 'unknown') return '❔';
  if (finding.level === 'block') return '⛔';
  return finding.level === 'warn' ? '⚠️' : 'ℹ️';
}
