import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { GitRemote, Reach, RemoteRefs } from '../ports.ts';
import { addressOf, checkAddress, serverOf } from './git-address.ts';
import type { StoredObject } from './git-bare.ts';
import type { GitFault } from './git-fault.ts';
import { openHistory, type History } from './git-history.ts';
import { createObjects, OFFLINE, type Objects } from './git-objects.ts';
import { readTagTarget } from './git-peel.ts';
import { createGitSession, type GitSessionOptions } from './git-session.ts';
import { readCommitterTime } from './git.ts';

export interface GitRemoteOptions extends GitSessionOptions {
  /**
   * Another way to find a branch that contains a commit of `owner/name` on the run's own server, for when git cannot
   * tell. Undefined: nor can it.
   */
  readonly compare?: (repository: string, commit: string) => Promise<string | undefined>;
}

export interface GitRemoteClient extends GitRemote {
  /** Removes what the run left on disk. Never rejects. */
  close(): Promise<void>;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const MAX_CHAIN = 20;
const MAX_PATH = 4_096;

/**
 * Remote repositories through the user's git, with the user's credentials, proxies and `insteadOf`, and nothing of
 * the checked project: git works in directories of its own. No token is sent that git would not send by itself.
 * Branches and tags only are asked for, so the server's `HEAD` is not among them and `defaultBranch` is mostly
 * absent: the list without `refs/pull` is a tenth to a thousandth of the whole one.
 */
export function createGitRemote(options: GitRemoteOptions): GitRemoteClient {
  const server = serverOf(options.env);
  const session = createGitSession(options);

  const check = (url: string): SourceError | undefined => {
    const checked = checkAddress(url, server);
    return checked.ok ? undefined : checked.error;
  };
  const refs = remember(async (url: string): Promise<Result<RemoteRefs, GitFault>> => {
    const problem = check(url) ?? (options.offline ? OFFLINE : undefined);
    return problem === undefined ? session.refs(url) : err(problem);
  });
  const historyOf = remember(async (url: string): Promise<Result<History, GitFault>> => {
    const listed = await refs(url);
    if (!listed.ok) return listed;
    const gitDir = await session.place();
    if (!gitDir.ok) return gitDir;
    const { defaultBranch } = listed.value;
    return openHistory({
      url,
      gitDir: gitDir.value,
      refs: listed.value.refs,
      digits: listed.value.refs[0]?.object.length ?? 40,
      git: session.git,
      fetch: session.fetchFrom(url, 'history'),
      store: session.store,
      ...(defaultBranch !== undefined ? { defaultBranch } : {}),
    });
  });
  const objectsOf = remember(async (key: string): Promise<Result<Objects, GitFault>> => {
    const [digits = '', url = ''] = key.split(' ');
    const gitDir = await session.place();
    if (!gitDir.ok) return gitDir;
    return ok(
      createObjects({
        url,
        gitDir: gitDir.value,
        digits: Number(digits),
        git: session.git,
        fetch: session.fetchFrom(url, 'objects'),
        cache: options.cache,
        offline: options.offline,
      }),
    );
  });
  /** One at a time per repository: they share a directory that git writes to. */
  const queues = new Map<string, Promise<unknown>>();
  const withObjects = async <T>(
    url: string,
    name: string,
    work: (objects: Objects) => Promise<Result<T, GitFault>>,
  ): Promise<Result<T, GitFault>> => {
    const key = `${name.length} ${url}`;
    const before = queues.get(key) ?? Promise.resolve();
    const after = before.then(async () => {
      const objects = await objectsOf(key);
      return objects.ok ? work(objects.value) : objects;
    });
    queues.set(key, after);
    return after;
  };

  /** A commit from the server, tag objects on the way peeled. */
  const commitOf = remember(async (key: string): Promise<Result<NamedObject, GitFault>> => {
    const [first = '', url = ''] = key.split(' ');
    let name = first;
    for (let depth = 0; depth < MAX_CHAIN; depth++) {
      const next = name;
      const here = historyOf.peek(url);
      const history = here === undefined ? undefined : await here;
      const bytes = history?.ok === true ? await history.value.read(next) : undefined;
      const object: Result<StoredObject, GitFault> =
        bytes === undefined
          ? await withObjects(url, next, (objects) => objects.commit(next))
          : ok({ type: 'commit', bytes });
      if (!object.ok) return object;
      if (object.value.type === 'commit') return ok({ name, bytes: object.value.bytes });
      const target = object.value.type === 'tag' ? readTagTarget(object.value.bytes) : undefined;
      if (target === undefined) return err(NO_COMMIT);
      name = target.object;
    }
    return err(NO_COMMIT);
  });

  const standing = remember(async (key: string): Promise<Result<Reach, GitFault>> => {
    const [commit = '', url = ''] = key.split(' ');
    const listed = await refs(url);
    if (!listed.ok) return listed;
    const tip = tipOf(listed.value, commit);
    if (tip !== undefined) return ok(tip);
    const history = await historyOf(url);
    if (!history.ok) {
      const name = url.startsWith(`${server}/`) ? url.slice(server.length + 1).replace(/\.git$/, '') : '';
      const branch = name === '' ? undefined : await options.compare?.(name, commit);
      return branch === undefined ? history : ok({ state: 'ancestor', of: branch });
    }
    const within = await history.value.contains(commit);
    if (!within.ok) return within;
    if (within.value !== undefined) return ok({ state: 'ancestor', of: within.value });
    const given = await withObjects(url, commit, (objects) => objects.commit(commit));
    if (!given.ok) return given.error.absent === true ? ok({ state: 'absent' }) : given;
    if (given.value.type === 'commit') return ok({ state: 'outside' });
    // The name of a tag object inside a chain of tags: what it ends at decides.
    const end = await commitOf(key);
    if (!end.ok) return end.error.kind === 'not-found' ? ok({ state: 'absent' }) : end;
    const endTip = tipOf(listed.value, end.value.name);
    if (endTip !== undefined) return ok(endTip);
    const endWithin = await history.value.contains(end.value.name);
    if (!endWithin.ok) return endWithin;
    return ok(
      endWithin.value === undefined ? { state: 'outside' } : { state: 'ancestor', of: endWithin.value },
    );
  });

  return {
    urlOf: (repository) => addressOf(server, repository),
    refs: async (url) => plain(await refs(url)),
    reach: async (url, commits) => {
      const problem = check(url) ?? (commits.every((commit) => COMMIT.test(commit)) ? undefined : NO_NAME);
      if (problem !== undefined) return err(problem);
      const result = new Map<string, Reach>();
      for (const commit of new Set(commits)) {
        const state = await standing(`${commit.toLowerCase()} ${url}`);
        if (!state.ok) return plain(state);
        result.set(commit, state.value);
      }
      return ok(result);
    },
    commitTime: async (url, commit) => {
      const problem = check(url) ?? (COMMIT.test(commit) ? undefined : NO_NAME);
      if (problem !== undefined) return err(problem);
      const object = await commitOf(`${commit.toLowerCase()} ${url}`);
      return object.ok ? readCommitterTime(object.value.bytes) : plain(object);
    },
    file: async (url, commit, path) => {
      const problem = check(url) ?? (COMMIT.test(commit) ? undefined : NO_NAME) ?? checkPath(path);
      if (problem !== undefined) return err(problem);
      const name = commit.toLowerCase();
      return plain(await withObjects(url, name, (objects) => objects.file(name, path)));
    },
    close: () => session.close(),
  };
}

interface NamedObject {
  readonly name: string;
  readonly bytes: Buffer;
}

const NO_NAME: SourceError = { kind: 'malformed', message: 'only a full commit can be asked for' };
const NO_COMMIT: SourceError = { kind: 'not-found', message: 'the name is not that of a commit' };

/** The branches and tags that end at an object or are it. */
function tipOf({ refs }: RemoteRefs, name: string): Reach | undefined {
  const names = refs.flatMap((ref) => (ref.commit === name || ref.object === name ? [ref.name] : []));
  return names.length === 0 ? undefined : { state: 'tip', refs: names };
}

function checkPath(path: string): SourceError | undefined {
  const good = path.length <= MAX_PATH && path.split('/').every((part) => !/^\.{0,2}$/.test(part));
  return good
    ? undefined
    : { kind: 'malformed', message: 'only a path inside the repository can be asked for' };
}

/** Without what only the adapter knows. */
function plain<T>(result: Result<T, GitFault>): Result<T, SourceError> {
  if (result.ok) return result;
  return err({ kind: result.error.kind, message: result.error.message });
}

/** Asks once per key; `peek` does not ask. */
function remember<T>(ask: (key: string) => Promise<T>): {
  (key: string): Promise<T>;
  peek(key: string): Promise<T> | undefined;
} {
  const known = new Map<string, Promise<T>>();
  const asked = (key: string) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
  return Object.assign(asked, { peek: (key: string) => known.get(key) });
}
