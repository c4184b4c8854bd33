import type { VerifyRequest } from '../app/verify.ts';
import type { ActionContext } from './run-action.ts';

/** What `check` and `verify` are asked alike. */
export function judgingRequest({ inputs, base, pullRequestHead }: ActionContext): VerifyRequest {
  return {
    allowEmpty: inputs.allowEmpty,
    offline: inputs.offline,
    ...(inputs.policy !== undefined ? { policyPath: inputs.policy } : {}),
    ...(inputs.trustedRoot !== undefined ? { trustedRoot: inputs.trustedRoot } : {}),
    ...(base !== undefined ? { base } : {}),
    ...(pullRequestHead !== undefined ? { pullRequestHead } : {}),
    ...(inputs.mode !== undefined ? { mode: inputs.mode } : {}),
    ...(inputs.failOn !== undefined ? { failOn: inputs.failOn } : {}),
  };
}
