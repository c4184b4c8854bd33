import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as core from '@actions/core';

import type { CheckResult } from '../app/check.ts';
import { summarizeVerification } from '../app/summarize-verification.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { forLog } from '../report/escape.ts';
import type { ActionContext } from './run-action.ts';

const VSA_NAME = 'countersign.vsa.json';

export interface WrittenVsa {
  readonly path: string;
  readonly text: string;
}

/** Writes the verification summary of a run. Where none can be made, the sentence that was said. */
export function writeVsa(result: CheckResult, context: ActionContext): Result<WrittenVsa, string> {
  const { inputs, world, outputDir } = context;
  const { verifier, resource } = inputs.verify;
  const text = summarizeVerification(
    result,
    {
      env: process.env,
      ...(verifier !== undefined ? { verifierId: verifier } : {}),
      ...(resource !== undefined ? { resourceUri: resource } : {}),
    },
    world,
  );
  if (!text.ok) {
    const hint = 'Use command: verify, or scope: everything, where there are lockfiles.';
    const sentence = `No verification summary: ${text.error}. ${hint}`;
    core.error(forLog(sentence), { title: 'Countersign' });
    return err(sentence);
  }
  const path = join(outputDir, VSA_NAME);
  writeFileSync(path, text.value);
  return ok({ path, text: text.value });
}
