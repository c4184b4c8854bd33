import { check } from '../app/check.ts';
import { judgingRequest } from './judging-request.ts';
import { reportRun } from './report-run.ts';
import type { ActionContext } from './run-action.ts';

/** `command: check`: judge, then report to every place a reader may look. */
export async function runCheckStep(context: ActionContext): Promise<number> {
  const { inputs, world } = context;
  return reportRun(await check({ ...judgingRequest(context), scope: inputs.scope }, world), context);
}
