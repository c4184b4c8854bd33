import * as core from '@actions/core';

import { completenessExitCode, talkProblems } from '../app/completeness.ts';
import { readSbomSource } from '../app/sbom.ts';
import { renderAttestations } from '../report/attestation-lines.ts';
import { attestOutputs, attestRun, bundlePaths, withAttestations } from './attest.ts';
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
  const sboms = await writeSboms(source, context);
  const { inventory } = source;
  talkProblems(inventory.problems, (line) => core.info(line));
  const complete = completenessExitCode(inventory);
  const read = inventory.files.filter((file) => file.status === 'read').length;
  const line = `SBOM: ${inventory.components.length} components from ${read} of ${inventory.files.length} files.`;
  core.info(line);
  const attested = await attestRun({ sboms, complete: complete === 0 }, context);
  const exitCode = withAttestations(complete, attested);
  core.setOutput('verdict', VERDICTS[complete]);
  core.setOutput('exit-code', String(exitCode));
  core.setOutput('sbom-path', sboms[0]?.path ?? '');
  for (const [name, value] of Object.entries(attestOutputs(attested))) core.setOutput(name, value);
  if (inputs.summary)
    await core.summary
      .addRaw(`### Countersign\n\n${line}\n${renderAttestations(attested)}`)
      .write()
      .catch(() => core.info('No job summary can be written here.'));
  await uploadFiles([...sboms.map(({ path }) => path), ...bundlePaths(attested)], context);
  return exitCode;
}
