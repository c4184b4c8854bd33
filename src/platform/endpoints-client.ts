import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, parse, sep } from 'node:path';

import type { Environment } from './http-proxy.ts';

const TIMEOUT = 8_000;
const DROPPED = /^(?:NODE_OPTIONS|NODE_PATH|PYTHONSTARTUP|PYTHONPATH|PYTHONHOME|LD_|DYLD_|GIT_)/;

/** Runs a package manager's client and gives what it printed (both streams), or nothing. */
export type AskClient = (
  command: string,
  args: readonly string[],
  extra?: Environment,
) => Promise<string | undefined>;

/**
 * Asks clients found on PATH, never in the project: relative entries, `node_modules/.bin` and directories under
 * `project` are passed over. They run at the root of the file system, so that no project's configuration is read.
 */
export function createAskClient(options: {
  readonly env: Environment;
  readonly homeDir: string;
  readonly project?: string;
}): AskClient {
  const { env, homeDir } = options;
  return (command, args, extra = {}) => {
    const file = findClient(command, env, options.project);
    if (file === undefined) return Promise.resolve(undefined);
    const own = Object.entries({ ...env, HOME: homeDir, ...extra }).filter(([name]) => !DROPPED.test(name));
    const script = /\.(?:cmd|bat)$/i.test(file);
    return new Promise((resolve) => {
      execFile(
        file,
        [...args],
        {
          cwd: process.platform === 'win32' ? homeDir : parse(homeDir).root,
          env: Object.fromEntries(own),
          timeout: TIMEOUT,
          maxBuffer: 1024 * 1024,
          windowsHide: true,
          // Arguments are constants of this program; batch files cannot be started without a shell.
          shell: script,
        },
        (_error, stdout, stderr) => resolve(`${stdout}\n${stderr}`),
      );
    });
  };
}

/** The absolute path of a client on PATH. */
export function findClient(command: string, env: Environment, project?: string): string | undefined {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const forbidden = project === undefined ? undefined : project + sep;
  for (const directory of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    if (!isAbsolute(directory) || directory.includes(join('node_modules', '.bin'))) continue;
    if (forbidden !== undefined && (directory + sep).startsWith(forbidden)) continue;
    for (const suffix of suffixes) {
      const file = join(directory, command + suffix);
      try {
        accessSync(file, constants.X_OK);
        if (statSync(file).isFile()) return file;
      } catch {
        // Not here: the next directory may have it.
      }
    }
  }
  return undefined;
}
