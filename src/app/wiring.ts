import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { basename, relative, resolve, sep } from 'node:path';

import { err, ok, type Result } from '../domain/result.ts';
import { digestFile } from '../platform/digest-file.ts';
import { fixedClock, systemClock } from '../platform/clock.ts';
import { redactUrl } from '../platform/redact.ts';
import { fetchCommit } from '../platform/fetch-commit.ts';
import { createWorkTree } from '../platform/file-tree.ts';
import { createInstalledFiles } from '../platform/installed-files.ts';
import { openGit } from '../platform/git.ts';
import type { SourceError } from '../domain/errors.ts';
import type { Git } from '../ports.ts';
import { createWorkerPool } from '../platform/worker-pool.ts';
import { writeInside } from '../platform/write-file.ts';
import type { Registries } from '../registry/index.ts';
import { TOOL_VERSION } from './version.ts';
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
  /** The program that was started, when it serves jobs in a thread. */
  readonly program?: string;
  /** Whether a base that a shallow clone lacks may be fetched with the user's git. */
  readonly fetchBase?: boolean;
}

const MAX_NAMED_FILE = 64 * 1024 * 1024;

/** Constructs the adapters. The only place that does. What cannot be used at all is an error with a hint. */
export async function createWorld(
  options: WorldOptions,
): Promise<Result<World, { message: string; hint: string }>> {
  const { root, env } = options;
  if (!existsSync(root))
    return err({ message: `${root} does not exist`, hint: 'Name a directory that exists.' });
  if (!statSync(root).isDirectory()) {
    return err({
      message: `${root} is not a directory`,
      hint: 'Name the directory that holds the file; every lockfile below it is read. `verify FILE --repo OWNER/NAME` verifies a file.',
    });
  }
  let session: Registries | undefined;
  const startedAt = systemClock.now();
  // One moment for the whole run: a recording must say the one that the report was judged from.
  let clock = fixedClock(options.asOf ?? startedAt);
  if (options.replay !== undefined) {
    const opened = await openRegistries(options, { policyRegistries: {}, startedAt });
    if (!opened.ok) {
      return err({
        message: `the recording ${options.replay} cannot be replayed: ${opened.error.message}`,
        hint: 'Make one with --record DIR.',
      });
    }
    session = opened.value;
    if (options.asOf === undefined && session.recordedAsOf !== undefined)
      clock = fixedClock(session.recordedAsOf);
  }
  const repository = lazy(() => openRepository(options));
  let opening: Promise<Registries> | undefined;
  const open = async (policyRegistries: Readonly<Record<string, string>>): Promise<Registries> => {
    if (session !== undefined) return session;
    const opened = await openRegistries(options, { policyRegistries, startedAt });
    // Without a replay nothing can fail here: what is missing becomes unknown facts.
    if (!opened.ok) throw new Error(opened.error.message);
    session = opened.value;
    return session;
  };
  // Several facts are gathered at once: all of them share one connection, one store and one recording.
  const openOnce = (policyRegistries: Readonly<Record<string, string>>): Promise<Registries> =>
    (opening ??= open(policyRegistries));
  return ok({
    clock,
    workTree: createWorkTree(root),
    installedFiles: createInstalledFiles(root),
    get git() {
      return repository().git;
    },
    get above() {
      return repository().above;
    },
    registries: async (policyRegistries) => (await openOnce(policyRegistries)).registries,
    remotes: async (policyRegistries) => {
      const { gitRemote, hosting } = await openOnce(policyRegistries);
      return { gitRemote, hosting };
    },
    tagMemory: async (policyRegistries) => (await openOnce(policyRegistries)).tagMemory,
    checksumDatabase: async (policy) =>
      (await openOnce(policy.registries)).checksumDatabase(policy.checksumDatabase),
    proofs: async (policyRegistries) => (await openOnce(policyRegistries)).proofs,
    artifactAttestations: async () => (await openOnce({})).artifactAttestations,
    trustRoots: async (policyRegistries) => (await openOnce(policyRegistries)).trustRoots,
    ...(options.program !== undefined ? { workers: openWorkers(options.program) } : {}),
    endpoints: async (policyRegistries, ecosystems) =>
      (await (await openOnce(policyRegistries)).endpoints(ecosystems)).map((endpoint) => ({
        ecosystem: endpoint.ecosystem,
        bases: endpoint.bases.map((base) => redactUrl(base.url)),
        origin: endpoint.origin,
        ...(endpoint.problem !== undefined ? { problem: endpoint.problem } : {}),
      })),
    images: async () => (await openOnce({})).images,
    writeFile: (path, text, how) => writeInside(root, path, text, how),
    runLockClient: async (client, files) => {
      if (options.offline) return err({ kind: 'offline', message: 'the run may not use the network' });
      const { runLockClient } = await import('../platform/lock-client.ts');
      return runLockClient({ client, files }, { root, env });
    },
    readNamedFile: (path) => {
      try {
        const file = resolve(options.cwd, path);
        return statSync(file).size > MAX_NAMED_FILE ? undefined : readFileSync(file);
      } catch {
        return undefined;
      }
    },
    digestNamedFile: (path) => digestFile(resolve(options.cwd, path)),
    locateInRepository: (path) => {
      const { git } = repository();
      return git === undefined ? undefined : locate(resolve(options.cwd, path), topOf(root, git.prefix));
    },
    talk: options.talk,
    rootName: basename(root),
    owner: env['GITHUB_REPOSITORY_OWNER'] === '' ? undefined : env['GITHUB_REPOSITORY_OWNER'],
    sourceDateEpoch: readEpoch(env['SOURCE_DATE_EPOCH']),
    finish: async () => (session === undefined ? ok(undefined) : session.finish()),
  });
}

async function openRegistries(
  options: WorldOptions,
  run: { readonly policyRegistries: Readonly<Record<string, string>>; readonly startedAt: number },
): Promise<Result<Registries, SourceError>> {
  const { createRegistries } = await import('../registry/index.ts');
  return createRegistries({
    env: options.env,
    homeDir: options.env['HOME'] ?? homedir(),
    offline: options.offline,
    policyRegistries: run.policyRegistries,
    startedAt: run.startedAt,
    deadlineMs: options.deadlineMs,
    project: options.root,
    userAgent: `countersign/${TOOL_VERSION}`,
    onTalk: options.talk,
    ...(options.cacheDir !== undefined ? { cacheDir: options.cacheDir } : {}),
    ...(options.asOf !== undefined ? { asOf: options.asOf } : {}),
    ...(options.record !== undefined ? { record: options.record } : {}),
    ...(options.replay !== undefined ? { replay: options.replay } : {}),
  });
}

/** The repository around the root, and its top where the root lies below it. */
function openRepository(options: WorldOptions): Pick<World, 'git' | 'above'> {
  const opened = openGit(options.root, { environment: options.env });
  if (!opened.ok) return { git: undefined, above: undefined };
  const { prefix } = opened.value;
  const git = withFetch(opened.value, options);
  if (prefix === '') return { git, above: undefined };
  const top = topOf(options.root, prefix);
  const openedTop = openGit(top, { environment: options.env });
  if (!openedTop.ok) return { git, above: undefined };
  const repository = openedTop.value;
  return { git, above: { prefix, workTree: createWorkTree(top), tree: (commit) => repository.tree(commit) } };
}

function topOf(root: string, prefix: string): string {
  const up = prefix.split('/').filter((part) => part !== '');
  return resolve(realpathSync(root), ...up.map(() => '..'));
}

function locate(file: string, top: string): string | undefined {
  try {
    const path = relative(realpathSync(top), realpathSync(file));
    return path === '' || path === '..' || path.startsWith(`..${sep}`) || resolve(top, path) === path
      ? undefined
      : path.split(sep).join('/');
  } catch {
    return undefined;
  }
}

function withFetch(git: Git, options: WorldOptions): Git {
  if (options.fetchBase !== true || options.offline || options.replay !== undefined) return git;
  return {
    ...git,
    fetch: (commit, depth) => fetchCommit(options.root, commit, { environment: options.env, depth }),
  };
}

/** A thread for each core but one, which runs this; four at most, since their answers come over the network. */
function openWorkers(file: string): NonNullable<World['workers']> {
  const size = Math.max(1, Math.min(4, availableParallelism() - 1));
  return (data) => createWorkerPool({ file, size, data });
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function readEpoch(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) * 1000 : undefined;
}
