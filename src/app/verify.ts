import type { AnyRule, RuleMeta } from '../domain/rule.ts';
import { check, type CheckRequest, type CheckResult } from './check.ts';
import type { World } from './world.ts';

/** Rules that compare claims with proofs. Those that weigh how a release came about are `check`'s. */
const GROUPS: readonly RuleMeta['group'][] = ['integrity'];

/** A base gives the policy alone: what is judged is always everything. */
export type VerifyRequest = Omit<CheckRequest, 'scope' | 'only'>;

/** Everything, judged by the verifying rules alone. */
export function verify(request: VerifyRequest, world: World): Promise<CheckResult> {
  return check({ ...request, scope: 'everything', only: isVerifying }, world);
}

export function isVerifying({ meta }: AnyRule): boolean {
  return GROUPS.includes(meta.group);
}
