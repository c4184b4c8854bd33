import type { Finding } from '../domain/verdict.ts';
import { compareText } from './compare-text.ts';
import type { UnknownGroup } from './model.ts';

const MAX_EXAMPLES = 10;
const LEVELS: readonly UnknownGroup['level'][] = ['block', 'warn', 'record'];

interface Open {
  readonly first: Finding;
  readonly rules: Set<string>;
  readonly subjects: Set<string>;
  readonly ecosystems: Set<string>;
  checks: number;
}

/**
 * Folds undecided checks of one cause (same reason, same sentence, same consequence) into one group each,
 * whatever the rule and the package. Largest group first.
 */
export function foldUnknowns(findings: readonly Finding[]): UnknownGroup[] {
  const open = new Map<string, Open>();
  for (const finding of findings) {
    const key = `${finding.reason ?? ''}\u0000${finding.level}\u0000${finding.message}`;
    let group = open.get(key);
    if (group === undefined) {
      group = { first: finding, rules: new Set(), subjects: new Set(), ecosystems: new Set(), checks: 0 };
      open.set(key, group);
    }
    group.checks += 1;
    group.rules.add(finding.rule);
    group.subjects.add(finding.subject.id);
    group.ecosystems.add(finding.subject.ecosystem ?? '');
  }
  return [...open.values()]
    .map(close)
    .sort(
      (a, b) =>
        b.checks - a.checks ||
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        compareText(a.reason, b.reason) ||
        compareText(a.detail, b.detail),
    );
}

function close(group: Open): UnknownGroup {
  const [ecosystem] = group.ecosystems;
  return {
    rules: [...group.rules].sort(compareText),
    reason: group.first.reason ?? 'unsupported',
    detail: group.first.message,
    level: group.first.level,
    ...(group.ecosystems.size === 1 && ecosystem !== undefined && ecosystem !== '' ? { ecosystem } : {}),
    checks: group.checks,
    subjects: group.subjects.size,
    examples: [...group.subjects].sort(compareText).slice(0, MAX_EXAMPLES),
  };
}
