import { homedir } from 'node:os';
import { join, resolve, sep } from 'node:path';

import { debug, info } from '@actions/core';

import { createActionsCache } from '../platform/cache-actions.ts';
import { forLog } from '../report/escape.ts';
import type { ActionInputs } from './inputs.ts';

/** The directory where answers are kept between runs, brought from and to the Actions cache. Never fails a run. */
export interface Store {
  readonly directory: string;
  restore(): Promise<void>;
  save(): Promise<void>;
}

/**
 * Events whose workflow file and jobs belong to the repository. A pull request's own jobs, in a merge queue too, could
 * write what its later runs would read back, so for those nothing is brought from the cache; they ask about the
 * changes only.
 */
const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'release'];

export function openStore(inputs: ActionInputs, workspace: string): Store {
  const { env } = process;
  const usual = join(env['RUNNER_TEMP'] ?? join(homedir(), '.cache'), 'countersign-cache');
  const asked = inputs.cacheDir === undefined ? usual : resolve(workspace, inputs.cacheDir);
  const top = resolve(workspace);
  // Inside the work tree a pull request could bring its own answers.
  const foreign = asked === top || asked.startsWith(top + sep);
  if (foreign) info('The cache directory lies among the checked-out files and is not used.');
  const directory = foreign ? usual : asked;
  const idle: Store = { directory, restore: () => Promise.resolve(), save: () => Promise.resolve() };
  const wanted = inputs.cache && !inputs.offline && inputs.replay === undefined;
  if (!wanted || !TRUSTED_EVENTS.includes(env['GITHUB_EVENT_NAME'] ?? '')) return idle;
  const cache = createActionsCache({
    directory,
    scope: `${process.platform}-trusted`,
    run: [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_JOB']]
      .map((part) => part ?? '0')
      .join('-'),
    onTrouble: (sentence) => debug(forLog(sentence)),
  });
  return {
    directory,
    restore: async () => {
      if (await cache.restore()) info('Registry answers restored from the Actions cache.');
    },
    save: async () => {
      if (await cache.save()) info('Registry answers saved to the Actions cache.');
    },
  };
}
