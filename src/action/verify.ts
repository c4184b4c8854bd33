import { verify } from '../app/verify.ts';
import { judgingRequest } from './judging-request.ts';
import { reportRun } from './report-run.ts';
import type { ActionContext } from './run-action.ts';

/** `command: verify`: everything, by the verifying rules alone; on a pull request by the policy of its base. */
export async function runVerifyStep(context: ActionContext): Promise<number> {
  const { inputs, world } = context;
  return reportRun(
    await verify({ ...judgingRequest(context), installed: inputs.verify.installed }, world),
    context,
  );
}
