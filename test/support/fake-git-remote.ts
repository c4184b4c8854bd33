import { compareText } from '../../src/domain/compare-text.ts';
import type { SourceError } from '../../src/domain/errors.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { GitRemote, Reach, RemoteRef, RemoteRefs } from '../../src/ports.ts';

export interface FakeCommit {
  readonly parents?: readonly string[];
  /** Milliseconds since the epoch; 0 by default. */
  readonly time?: number;
  /** Path to content; an object with a mode stands for a link (`120000`) or a submodule (`160000`). */
  readonly files?: Readonly<Record<string, string | { readonly mode: string }>>;
}

export interface FakeRepository {
  readonly defaultBranch?: string;
  /** Full name to the object it names. Those that are neither branches nor tags are not listed. */
  readonly refs: Readonly<Record<string, string>>;
  /** All that the server gives out; those that no branch or tag contains are `outside`. */
  readonly commits: Readonly<Record<string, FakeCommit>>;
  /** Tag objects, and the commit or tag that each names. */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface FakeGitRemote extends GitRemote {
  /** `refs URL`, `reach URL COMMIT`, …, in the order of the questions. */
  readonly asked: readonly string[];
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** Remote repositories in memory, by `owner/name` or whole address. A repository that is an error answers with it. */
export function createFakeGitRemote(
  repositories: Readonly<Record<string, FakeRepository | SourceError>>,
  server = 'https://github.com',
): FakeGitRemote {
  const asked: string[] = [];
  const find = (url: string): Result<FakeRepository, SourceError> => {
    if (
      !/^(?:https:\/\/[^@\s]+|ssh:\/\/[^\s]+|git@[\w.-]+:[^\s]+)$/.test(url) &&
      !url.startsWith(`${server}/`)
    )
      return err({ kind: 'unsupported', message: 'the address is not one that git may be given' });
    const name = url.startsWith(`${server}/`) ? url.slice(server.length + 1) : url;
    const found = Object.hasOwn(repositories, name) ? repositories[name] : repositories[url];
    if (found === undefined) return err({ kind: 'not-found', message: 'there is no such repository' });
    return 'kind' in found ? err(found) : ok(found);
  };
  return {
    asked,
    urlOf: (repository) => `${server}/${repository}`,
    refs: (url) => {
      asked.push(`refs ${url}`);
      const found = find(url);
      return Promise.resolve(found.ok ? ok(listRefs(url, found.value)) : found);
    },
    reach: (url, commits) => {
      for (const commit of commits) asked.push(`reach ${url} ${commit}`);
      const found = find(url);
      if (!found.ok) return Promise.resolve(found);
      if (!commits.every((commit) => COMMIT.test(commit))) return Promise.resolve(err(NO_NAME));
      return Promise.resolve(
        ok(new Map(commits.map((commit) => [commit, stand(found.value, commit.toLowerCase())]))),
      );
    },
    commitTime: (url, commit) => {
      asked.push(`commit-time ${url} ${commit}`);
      const found = findCommit(find(url), commit);
      return Promise.resolve(found.ok ? ok(found.value.time ?? 0) : found);
    },
    file: (url, commit, path) => {
      asked.push(`file ${url} ${commit} ${path}`);
      if (path.split('/').some((part) => /^\.{0,2}$/.test(part))) return Promise.resolve(err(NO_NAME));
      const found = findCommit(find(url), commit);
      if (!found.ok) return Promise.resolve(found);
      const content = Object.hasOwn(found.value.files ?? {}, path) ? found.value.files?.[path] : undefined;
      if (typeof content === 'string') return Promise.resolve(ok(new Uint8Array(Buffer.from(content))));
      return Promise.resolve(
        content?.mode === '120000'
          ? err({ kind: 'unsupported' as const, message: 'the file is a symbolic link' })
          : err({ kind: 'not-found' as const, message: 'the commit has no such file' }),
      );
    },
  };
}

const NO_NAME: SourceError = { kind: 'malformed', message: 'neither a full commit nor a path inside' };

function listRefs(url: string, repository: FakeRepository): RemoteRefs {
  const refs = Object.entries(repository.refs)
    .filter(([name]) => /^refs\/(?:heads|tags)\//.test(name))
    .map(([name, object]): RemoteRef => ({ name, object, commit: peel(repository, object) }))
    .sort((a, b) => compareText(a.name, b.name));
  return {
    url,
    ...(repository.defaultBranch !== undefined ? { defaultBranch: repository.defaultBranch } : {}),
    refs,
    evidence: { kind: 'http', url, fetchedAt: '2026-03-24T10:39:00.000Z', sha256: '0'.repeat(64) },
  };
}

function peel(repository: FakeRepository, object: string): string {
  const target = repository.tags?.[object];
  return target === undefined ? object : peel(repository, target);
}

function stand(repository: FakeRepository, object: string): Reach {
  const { refs } = listRefs('', repository);
  const commit = peel(repository, object);
  const names = refs.filter((ref) => ref.commit === commit || ref.object === object).map(({ name }) => name);
  if (names.length > 0) return { state: 'tip', refs: names };
  if (repository.commits[commit] === undefined) return { state: 'absent' };
  const order = [repository.defaultBranch, 'refs/heads/main', 'refs/heads/master'];
  const rank = (name: string) => {
    const place = order.indexOf(name);
    if (place >= 0) return place;
    return name.startsWith('refs/heads/') ? order.length : order.length + 1;
  };
  const holders = refs.filter((ref) => contains(repository, ref.commit, commit));
  const [best] = holders.sort((a, b) => rank(a.name) - rank(b.name));
  return best === undefined ? { state: 'outside' } : { state: 'ancestor', of: best.name };
}

function contains(repository: FakeRepository, tip: string, commit: string): boolean {
  const seen = new Set<string>();
  const waiting = [tip];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === commit) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(repository.commits[next]?.parents ?? []));
  }
  return false;
}

function findCommit(
  found: Result<FakeRepository, SourceError>,
  name: string,
): Result<FakeCommit, SourceError> {
  if (!found.ok) return found;
  if (!COMMIT.test(name)) return err(NO_NAME);
  const commit = found.value.commits[peel(found.value, name.toLowerCase())];
  return commit === undefined
    ? err({ kind: 'not-found', message: 'the repository does not have the commit' })
    : ok(commit);
}
