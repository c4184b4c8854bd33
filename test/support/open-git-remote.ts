import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createMemoryCache } from '../../src/platform/cache.ts';
import { systemClock } from '../../src/platform/clock.ts';
import {
  createGitRemote,
  type GitRemoteClient,
  type GitRemoteOptions,
} from '../../src/platform/git-remote.ts';

const directories: string[] = [];
const open: GitRemoteClient[] = [];

export function makeDirectory(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'git-remote-')));
  directories.push(path);
  return path;
}

/** The real adapter with an empty home and a store of its own. */
export function openGitRemote(
  server: string,
  options: Partial<GitRemoteOptions> = {},
  env: Readonly<Record<string, string | undefined>> = {},
): GitRemoteClient {
  const remote = createGitRemote({
    clock: systemClock,
    cache: createMemoryCache(),
    historyDir: makeDirectory(),
    offline: false,
    ...options,
    env: {
      PATH: process.env['PATH'],
      HOME: makeDirectory(),
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_SERVER_URL: server,
      ...env,
    },
  });
  open.push(remote);
  return remote;
}

/** For `afterEach`. */
export async function removeDirectories(): Promise<void> {
  for (const remote of open.splice(0)) await remote.close();
  for (const path of directories.splice(0)) rmSync(path, { recursive: true, force: true });
}
