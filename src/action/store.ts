import { join } from 'node:path';
import { homedir } from 'node:os';

import * as core from '@actions/core';

import { forLog } from '../report/escape.ts';
import { TOOL_VERSION } from '../app/version.ts';
import type { ActionInputs } from './inputs.ts';

/** The directory where answers are kept between runs, brought from and to the Actions cache. Never fails a run. */
export interface Store {
  readonly directory: string;
  restore(): Promise<void>;
  save(): Promise<void>;
}

export function openStore(inputs: ActionInputs, workspace: string): Store {
  const directory =
    inputs.cacheDir ?? join(process.env['RUNNER_TEMP'] ?? join(homedir(), '.cache'), 'countersign-cache');
  const idle = { directory, restore: async () => {}, save: async () => {} };
  if (!inputs.cache || inputs.offline || inputs.replay !== undefined || directory.startsWith(workspace))
    return idle;
  const prefix = `countersign-${TOOL_VERSION}-${process.platform}-`;
  // The attempt and the day: many runs of a day add to one entry only when it does not exist yet.
  const key = `${prefix}${process.env['GITHUB_RUN_ID'] ?? '0'}-${process.env['GITHUB_RUN_ATTEMPT'] ?? '1'}-${process.env['GITHUB_JOB'] ?? 'job'}`;
  return {
    directory,
    restore: () =>
      quietly(
        'restored from',
        async (cache) => (await cache.restoreCache([directory], key, [prefix])) !== undefined,
      ),
    save: () => quietly('saved to', async (cache) => (await cache.saveCache([directory], key)) > 0),
  };
}

async function quietly(
  what: string,
  work: (cache: typeof import('@actions/cache')) => Promise<boolean>,
): Promise<void> {
  try {
    const cache = await import('@actions/cache');
    if (!cache.isFeatureAvailable()) return;
    if (await work(cache)) core.info(`Registry answers ${what} the Actions cache.`);
  } catch (error) {
    core.info(
      forLog(
        `Registry answers could not be ${what} the Actions cache: ${error instanceof Error ? error.message : String(error)}`,
      ),
    );
  }
}
