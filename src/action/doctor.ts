import * as core from '@actions/core';

import { diagnose, renderDiagnosis } from '../app/doctor.ts';
import { forLog } from '../report/escape.ts';
import type { ActionContext } from './run-action.ts';

/** `command: doctor`: prints the diagnosis into the log. */
export async function runDoctorStep(context: ActionContext): Promise<number> {
  const diagnosis = await diagnose({ offline: context.inputs.offline }, context.world);
  for (const line of renderDiagnosis(diagnosis).split('\n')) core.info(forLog(line));
  core.setOutput('verdict', diagnosis.ready ? 'pass' : 'unknown');
  return diagnosis.ready ? 0 : 3;
}
