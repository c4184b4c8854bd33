import { execFile } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, parse, sep } from 'node:path';

import type { Environment } from './http-proxy.ts';

const TIMEOUT = 8_000;

/** Variables that make a program load code or start another program than its own. */
const DROPPED =
  /^(?:NODE_OPTIONS|NODE_PATH|PYTHONSTARTUP|PYTHONPATH|PYTHONHOME|PYTHON_.*|RUBYOPT|RUBYLIB|PERL5OPT|PERL5LIB|PERLLIB|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|PS4|GOFLAGS|RUSTC.*|CARGO_BUILD_.*|CARGO_TARGET_.*|CARGO_ALIAS_.*|LD_.*|DYLD_.*|GIT_.*|npm_config_(?:node_options|script_shell|shell|git|editor|viewer)|JAVA_TOOL_OPTIONS)$/i;

/** Runs a package manager's client and gives what it printed (both streams), or nothing. */
export type AskClient = (
  command: string,
  args: readonly string[],
  extra?: Environment,
) => Promise<string | undefined>;

/**
 * Asks clients found on PATH, never in the project: relative entries, `node_modules/.bin` and whatever lies under
 * `project`, links followed, are passed over, also where the client looks for its interpreter. They run at the root
 * of the file system, so that no project's configuration is read.
 */
export function createAskClient(options: {
  readonly env: Environment;
  readonly homeDir: string;
  readonly project?: string;
}): AskClient {
  const { env, project } = options;
  return (command, args, extra = {}) => {
    const file = findClient(command, env, project);
    if (file === undefined) return Promise.resolve(undefined);
    const script = /\.(?:cmd|bat)$/i.test(file);
    return new Promise((resolve) => {
      execFile(
        file,
        [...args],
        {
          ...clientSetting(options, extra),
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

/** Where and with which environment a client runs. */
export function clientSetting(
  options: { readonly env: Environment; readonly homeDir: string; readonly project?: string },
  extra: Environment = {},
): { readonly cwd: string; readonly env: Record<string, string | undefined> } {
  const { env, homeDir, project } = options;
  const kept = Object.entries({ ...env, HOME: homeDir, ...extra }).filter(
    ([name]) => !DROPPED.test(name) && name.toUpperCase() !== 'PATH',
  );
  return {
    cwd: process.platform === 'win32' ? homeDir : parse(homeDir).root,
    env: { ...Object.fromEntries(kept), PATH: listDirectories(env, project).join(delimiter) },
  };
}

/** The absolute path of a client on PATH. */
export function findClient(command: string, env: Environment, project?: string): string | undefined {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const directory of listDirectories(env, project)) {
    for (const suffix of suffixes) {
      const file = join(directory, command + suffix);
      try {
        accessSync(file, constants.X_OK);
        if (statSync(file).isFile() && !isInside(realpathSync(file), project)) return file;
      } catch {
        // Not here: the next directory may have it.
      }
    }
  }
  return undefined;
}

/** The directories of PATH that exist and do not belong to the project. */
export function listDirectories(env: Environment, project: string | undefined): readonly string[] {
  return (env.PATH ?? env.Path ?? '').split(delimiter).filter((directory) => {
    if (!isAbsolute(directory) || directory.includes(join('node_modules', '.bin'))) return false;
    const real = realOf(directory);
    return real !== undefined && !isInside(directory, project) && !isInside(real, project);
  });
}

/** Whether a path is the project or below it, as the project was named or as it really stands. */
export function isInside(path: string, project: string | undefined): boolean {
  if (project === undefined) return false;
  return [project, realOf(project) ?? project].some((root) =>
    (path + sep).startsWith(root.endsWith(sep) ? root : root + sep),
  );
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
