import type { RuleMeta } from '../domain/rule.ts';

export type RuleDescription = Pick<RuleMeta, 'title' | 'why' | 'fix' | 'incident'> &
  Partial<Pick<RuleMeta, 'what' | 'references' | 'defaultLevel' | 'group'>>;

/** The page of a rule by its id, from whoever holds the rules. */
export type DescribeRule = (id: string) => RuleDescription | undefined;
