import * as core from '@actions/core';

import { completenessExitCode, talkProblems } from '../app/completeness.ts';
import { readSbomSource } from '../app/sbom.ts';
import type { ActionContext } from './run-action.ts';
import { uploadFiles } from './upload.ts';
import { writeSboms } from './write-sboms.ts';

const VERDICTS = { 0: 'pass', 2: 'unknown', 3: 'unknown' } as const;

/** `command: sbom`. */
export async function runSbomStep(context: ActionContext): Promise<number> {
  const { inputs, world } = context;
  const source = await readSbomSource(
    inputs.policy === undefined ? {} : { policyPath: inputs.policy },
    world,
  );
  const paths = await writeSboms(source, context);
  const { inventory } = source;
  talkProblems(inventory.problems, (line) => core.info(line));
  const exitCode = completenessExitCode(inventory);
  const read = inventory.files.filter((file) => file.status === 'read').length;
  const line = `SBOM: ${inventory.components.length} components from ${read} of ${inventory.files.length} files.`;
  core.info(line);
  core.setOutput('verdict', VERDICTS[exitCode]);
  core.setOutput('sbom-path', paths[0] ?? '');
  if (inputs.summary)
    await core.summary
      .addRaw(`### Countersign\n\n${line}\n`)
      .write()
      .catch(() => core.info('No job summary can be written here.'));
  await uploadFiles(paths, context);
  return exitCode;
}
