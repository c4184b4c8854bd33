import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { err, ok, type Result } from '../domain/result.ts';
import type { Cache, Clock, RemoteRefs } from '../ports.ts';
import { makeDirectory } from './cache-directory.ts';
import { readDestination, type Destination } from './git-address.ts';
import { makeBare, resetConfig } from './git-bare.ts';
import { createGitCommand, type GitCall, type RunGitCommand } from './git-command.ts';
import { gitEnvironment } from './git-environment.ts';
import { classifyGit, OUT_OF_TIME, type GitFault } from './git-fault.ts';
import { createHistoryStore, noHistoryStore, type HistoryStore } from './git-history-store.ts';
import type { FetchObjects } from './git-history.ts';
import { createHosts } from './git-hosts.ts';
import { MAX_ADVERTISEMENT, readAdvertisement } from './git-refs.ts';
import { createGate } from './http-gate.ts';
import type { Environment } from './http-proxy.ts';
import { redactUrl } from './redact.ts';
import { findProgram } from './run-git.ts';

export interface GitSessionOptions {
  readonly env: Environment;
  readonly clock: Clock;
  readonly cache: Cache;
  /** Where histories of commits are kept across runs; nowhere when left out. */
  readonly historyDir?: string;
  /** The directory that is checked: nothing is started from it. */
  readonly project?: string;
  /** Ask no remote. */
  readonly offline: boolean;
  /** Milliseconds from now for everything; 15 minutes by default. */
  readonly runBudget?: number;
  /** Questions at once, 8 by default. */
  readonly concurrency?: number;
  readonly timeouts?: Partial<GitTimeouts>;
  /** Bytes that one history may take while it is fetched, 512 MiB by default. */
  readonly maxHistory?: number;
}

/** Milliseconds. */
interface GitTimeouts {
  /** For the first answer of a host. */
  readonly first: number;
  /** For a list of branches and tags. */
  readonly refs: number;
  readonly fetch: number;
}

/** What the questions of one run share: the program, a directory of its own, the bounds, the hosts that do not answer. */
export interface GitSession {
  readonly git: RunGitCommand;
  readonly store: HistoryStore;
  /** A directory's path for a repository that is not made yet. */
  place(): Promise<Result<string, GitFault>>;
  refs(url: string): Promise<Result<RemoteRefs, GitFault>>;
  /** `history`: says what is here already, so that only what is new comes. `objects`: asks for those objects alone. */
  fetchFrom(url: string, what: 'history' | 'objects'): FetchObjects;
  close(): Promise<void>;
}

const TIMEOUTS: GitTimeouts = { first: 15_000, refs: 60_000, fetch: 180_000 };
const RUN_BUDGET = 15 * 60_000;
const MAX_HISTORY = 512 * 1024 * 1024;
const LOCAL = 10_000;
const LOCAL_AT_ONCE = 4;

export function createGitSession(options: GitSessionOptions): GitSession {
  const { env, project, historyDir } = options;
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const ends = performance.now() + (options.runBudget ?? RUN_BUDGET);
  const hosts = createHosts(options.concurrency ?? 8);
  let run: RunGitCommand | undefined;
  const local = createGate(LOCAL_AT_ONCE);
  const git: RunGitCommand = async (call) => {
    run ??= findGit(env, project);
    // Those that use the network wait for their host instead.
    if (call.protocols !== undefined) return run(call);
    await local.enter();
    const left = Math.max(0, ends - performance.now());
    return run({ ...call, timeout: Math.min(call.timeout, left) }).finally(() => local.leave());
  };
  const destinations = new Map<string, Promise<Result<Destination, GitFault>>>();
  let own: Promise<Result<string, GitFault>> | undefined;
  let places = 0;

  const ownDirectory = () => (own ??= makeOwn(historyDir));
  const place = async (): Promise<Result<string, GitFault>> => {
    const directory = await ownDirectory();
    return directory.ok ? ok(join(directory.value, `repository-${++places}`)) : directory;
  };

  /** The user's configuration says where an address leads; finding out needs no network. */
  const destinationOf = (url: string) => {
    const known =
      destinations.get(url) ??
      ownDirectory().then(async (directory): Promise<Result<Destination, GitFault>> => {
        if (!directory.ok) return directory;
        const answer = await git({
          args: ['ls-remote', '--get-url', '--', url],
          gitDir: join(directory.value, 'empty'),
          timeout: LOCAL,
        });
        return answer.ok
          ? readDestination(answer.value.toString('utf8').trim())
          : err(classifyGit(answer.error, ''));
      });
    destinations.set(url, known);
    return known;
  };

  /** One use of the network, within the time of the run. What may pass is tried a second time. */
  const network = async (
    url: string,
    call: Omit<GitCall, 'timeout'> & { readonly timeout: number },
  ): Promise<Result<Buffer, GitFault>> => {
    if (performance.now() >= ends) return err(OUT_OF_TIME);
    const to = await destinationOf(url);
    if (!to.ok) return to;
    const { host, protocols } = to.value;
    return hosts.ask(host, async (met) => {
      for (let attempt = 1; ; attempt++) {
        const left = ends - performance.now();
        if (left <= 0) return err(OUT_OF_TIME);
        const timeout = Math.min(left, met ? call.timeout : Math.min(timeouts.first, call.timeout));
        const answer = await git({ ...call, protocols, timeout });
        if (answer.ok) return answer;
        if (answer.error.how === 'timeout' && timeout === left) return err(OUT_OF_TIME);
        const fault = classifyGit(answer.error, host);
        if (fault.passing !== true || attempt === 2) return err(fault);
      }
    });
  };

  const fetchFrom: GitSession['fetchFrom'] = (url, what) => async (gitDir, names, how) => {
    const answer = await network(url, {
      args: [
        ...(what === 'objects' ? ['-c', 'fetch.negotiationAlgorithm=noop'] : []),
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        `--filter=${how.filter}`,
        ...(how.depth === undefined ? [] : [`--depth=${how.depth}`]),
        '--stdin',
        '--',
        url,
      ],
      gitDir,
      input: names.map((name) => `${name}\n`).join(''),
      maxPacks: options.maxHistory ?? MAX_HISTORY,
      timeout: timeouts.fetch,
    });
    await resetConfig(gitDir, names[0]?.length ?? 40).catch(() => {});
    return answer.ok ? ok(undefined) : answer;
  };

  /**
   * Git takes any web page for a list without entries (its oldest protocol is plain files). A server of git, asked for
   * an object that cannot be, says that it does not have it.
   */
  const speaksGit = async (url: string): Promise<boolean> => {
    const to = await destinationOf(url);
    if (to.ok && !to.value.protocols.startsWith('http')) return true;
    const gitDir = await place();
    if (!gitDir.ok) return false;
    try {
      await makeBare(gitDir.value, NOTHING.length);
    } catch {
      return false;
    }
    const asked = await fetchFrom(url, 'objects')(gitDir.value, [NOTHING], { filter: 'tree:0', depth: 1 });
    return asked.ok || asked.error.absent === true;
  };

  return {
    git,
    place,
    store: historyDir === undefined ? noHistoryStore : createHistoryStore(historyDir),
    refs: async (url) => {
      const directory = await ownDirectory();
      if (!directory.ok) return directory;
      const output = await network(url, {
        args: ['ls-remote', '--symref', '--heads', '--tags', '--', url],
        gitDir: join(directory.value, 'empty'),
        maxBytes: MAX_ADVERTISEMENT,
        timeout: timeouts.refs,
      });
      if (!output.ok) return output;
      const read = readAdvertisement(output.value);
      if (!read.ok) return read;
      const speaks = read.value.refs.length > 0 || (await speaksGit(url));
      if (!speaks) return err(WEB_PAGE);
      const sha256 = createHash('sha256').update(output.value).digest('hex');
      const fetchedAt = new Date(options.clock.now()).toISOString();
      const shown = redactUrl(url);
      return ok({ url: shown, ...read.value, evidence: { kind: 'http', url: shown, fetchedAt, sha256 } });
    },
    fetchFrom,
    close: async () => {
      const directory = await own;
      if (directory?.ok !== true) return;
      await rm(directory.value, { recursive: true, force: true }).catch(() => {});
      if (historyDir !== undefined) await createHistoryStore(historyDir).prune();
    },
  };
}

function findGit(env: Environment, project: string | undefined): RunGitCommand {
  const program = findProgram('git', env, realOf(project));
  return program === undefined
    ? () => Promise.resolve(err({ how: 'start', code: 'not found in PATH' }))
    : createGitCommand(program, gitEnvironment(env, project));
}

/** A directory for this run beside the kept histories, so that packs can be linked; else among temporary files. */
async function makeOwn(historyDir: string | undefined): Promise<Result<string, GitFault>> {
  let directory: string;
  try {
    if (historyDir === undefined) throw new Error('nothing is kept');
    await makeDirectory(historyDir);
    directory = await mkdtemp(join(historyDir, 'tmp-'));
  } catch {
    try {
      directory = mkdtempSync(join(realpathSync(tmpdir()), 'countersign-git-'));
    } catch {
      return err(NO_ROOM);
    }
  }
  try {
    await makeBare(join(directory, 'empty'), 40);
    return ok(directory);
  } catch {
    return err(NO_ROOM);
  }
}

const NOTHING = `${'0'.repeat(39)}1`;
const WEB_PAGE: GitFault = {
  kind: 'malformed',
  message: 'a web page came instead of a list of branches and tags, perhaps from a login or a captive portal',
};
const NO_ROOM: GitFault = { kind: 'budget', message: 'nothing can be written to this machine' };

/** A path that nothing lies below when there is no project. */
function realOf(project: string | undefined): string {
  if (project === undefined) return '\0';
  try {
    return realpathSync(project);
  } catch {
    return project;
  }
}
