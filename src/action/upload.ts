import * as core from '@actions/core';

import { forLog } from '../report/escape.ts';
import type { ActionContext } from './run-action.ts';

/**
 * Uploads the files as one artifact; gives whether they are there. A failure is said and leaves the verdict alone: the
 * files are still on the runner.
 */
export async function uploadFiles(files: readonly string[], context: ActionContext): Promise<boolean> {
  const { inputs, outputDir } = context;
  if (!inputs.upload || files.length === 0) return false;
  if ((process.env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '') {
    core.info('No artifact service here; the files stay in the output directory.');
    return false;
  }
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const done = await new DefaultArtifactClient().uploadArtifact(inputs.artifactName, [...files], outputDir);
    core.info(
      `Uploaded ${files.length} files as artifact ${forLog(inputs.artifactName)} (${done.size ?? 0} bytes).`,
    );
    return true;
  } catch (error) {
    core.warning(
      forLog(`The artifact could not be uploaded: ${error instanceof Error ? error.message : String(error)}`),
      {
        title: 'Countersign',
      },
    );
    return false;
  }
}
