import { rules } from '../rules/index.ts';
import type { RuleMeta } from '../domain/rule.ts';

const BY_ID = new Map(rules.map((rule) => [rule.meta.id, rule.meta]));

/** The page of a rule, by id. */
export function describeRule(id: string): RuleMeta | undefined {
  return BY_ID.get(id);
}
