import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, resolve } from 'node:path';

import { err, ok, type Result } from '../domain/result.ts';
import { fixedClock, systemClock } from '../platform/clock.ts';
import { createWorkTree } from '../platform/file-tree.ts';
import { openGit } from '../platform/git.ts';
import type { Git, PackageRegistry } from '../ports.ts';
import type { World } from './world.ts';

export interface WorldOptions {
  /** Absolute directory to read. */
  readonly root: string;
  /** Where relative file names of the user start. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly offline: boolean;
  /** Absolute directories. */
  readonly record?: string;
  readonly replay?: string;
  /** Milliseconds since the epoch. */
  readonly asOf?: number;
  /** Absolute; `false`: no cache; left out: the user's cache directory. */
  readonly cacheDir?: string | false;
  /** Milliseconds that all requests together may take. */
  readonly deadlineMs: number;
  readonly talk: (line: string) => void;
}

const MAX_NAMED_FILE = 64 * 1024 * 1024;

/** Constructs the adapters. The only place that does. What cannot be used at all is an error with a hint. */
export function createWorld(options: WorldOptions): Result<World, { message: string; hint: string }> {
  const { root, env } = options;
  if (!existsSync(root)) return err({ message: `${root} does not exist`, hint: 'Name a directory that exists.' });
  if (!statSync(root).isDirectory()) {
    return err({ message: `${root} is not a directory`, hint: 'Name the directory that holds the file; every lockfile below it is read.' });
  }
  if (options.replay !== undefined && !existsSync(options.replay)) {
    return err({ message: `there is no recording at ${options.replay}`, hint: 'Make one with --record DIR.' });
  }
  let git: Git | undefined | null = null;
  let session: ReturnType<typeof openRegistries> | undefined;
  return ok({
    clock: options.asOf === undefined ? systemClock : fixedClock(options.asOf),
    workTree: createWorkTree(root),
    get git() {
      if (git === null) {
        const opened = openGit(root, { environment: env });
        git = opened.ok ? opened.value : undefined;
      }
      return git;
    },
    registries: async (policyRegistries) => {
      session ??= openRegistries(options, policyRegistries);
      return (await session).registries;
    },
    readNamedFile: (path) => {
      try {
        const file = resolve(options.cwd, path);
        return statSync(file).size > MAX_NAMED_FILE ? undefined : readFileSync(file);
      } catch {
        return undefined;
      }
    },
    talk: options.talk,
    rootName: basename(root),
    sourceDateEpoch: readEpoch(env['SOURCE_DATE_EPOCH']),
    finish: async () => (await session)?.finish(),
  });
}

interface RegistrySession {
  readonly registries: readonly PackageRegistry[];
  finish(): Promise<void>;
}

async function openRegistries(
  options: WorldOptions,
  policyRegistries: Readonly<Record<string, string>>,
): Promise<RegistrySession> {
  const { createRegistries } = await import('../registry/index.ts');
  return createRegistries({
    env: options.env,
    homeDir: options.env['HOME'] ?? homedir(),
    offline: options.offline,
    policyRegistries,
    deadlineMs: options.deadlineMs,
    ...(options.cacheDir !== undefined ? { cacheDir: options.cacheDir } : {}),
    ...(options.asOf !== undefined ? { asOf: options.asOf } : {}),
    ...(options.record !== undefined ? { record: options.record } : {}),
    ...(options.replay !== undefined ? { replay: options.replay } : {}),
  });
}

function readEpoch(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) * 1000 : undefined;
}
