import { err, ok, type Result } from '../domain/result.ts';
import type { HostFault } from './github-fault.ts';
import { encodeRef, textOf, type GithubHost } from './github-host.ts';
import type { Identity } from './write-rights.ts';

/** The last line of every commit that is made here. */
export const COMMIT_MARK = 'Made-by: countersign pin';
/** In the body of every pull request that is opened here. */
export const PULL_MARK = '<!-- countersign: pin -->';

export interface OwnBranch {
  readonly head: string;
  /** What it changes against the base: path to blob; deleted and renamed files have none. */
  readonly files: ReadonlyMap<string, string | undefined>;
}

interface Comparison {
  readonly total_commits?: unknown;
  readonly commits?: readonly {
    readonly author?: { readonly login?: unknown } | null;
    readonly commit?: { readonly message?: unknown };
  }[];
  readonly files?: readonly {
    readonly filename?: unknown;
    readonly sha?: unknown;
    readonly status?: unknown;
  }[];
}

/** A comparison lists no more files than this; a branch with more is not one of ours. */
const MAX_FILES = 300;

/**
 * The branch as it stands; undefined when there is none. An error when it holds a commit that was not made here by
 * this very account, so that nobody's work is overwritten: the mark alone can be copied, the name alone is shared.
 */
export async function readOwnBranch(
  host: GithubHost,
  options: { readonly branch: string; readonly base: string; readonly who: Identity },
): Promise<Result<OwnBranch | undefined, HostFault>> {
  const { branch, base, who } = options;
  const repository = `/repos/${host.owner}/${host.name}`;
  const ref = await host.get<{ object?: { sha?: unknown } }>(
    `${repository}/git/ref/heads/${encodeRef(branch)}`,
    'read the branch',
  );
  if (!ref.ok) return ref.error.status === 404 ? ok(undefined) : ref;
  const head = ref.value.object?.sha;
  if (typeof head !== 'string') return foreign(branch, 'GitHub does not say where it ends');
  const answer = await host.get<Comparison>(
    `${repository}/compare/${base}...${head}?per_page=100`,
    'compare the branch with its base',
  );
  if (!answer.ok) return answer;
  const { commits = [], files = [], total_commits: total } = answer.value;
  if (total !== commits.length) return foreign(branch, 'it has more commits than can be looked at');
  for (const { author, commit } of commits) {
    const lines = textOf(commit?.message).trimEnd().split('\n');
    if (lines.at(-1) !== COMMIT_MARK) return foreign(branch, 'it holds a commit that was not made here');
    if (author?.login !== who.login)
      return foreign(branch, `it holds a commit of another account than ${who.login}`);
  }
  if (files.length >= MAX_FILES) return foreign(branch, `it changes ${files.length} files or more`);
  return ok({
    head,
    files: new Map(
      files.map(({ filename, sha, status }) => [
        textOf(filename),
        (status === 'modified' || status === 'added') && typeof sha === 'string' ? sha : undefined,
      ]),
    ),
  });
}

function foreign(branch: string, why: string): Result<never, HostFault> {
  return err({
    kind: 'refused',
    message: `The branch ${branch} is left alone: ${why}. Delete it, or name another branch.`,
  });
}

export interface OwnPull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
}

interface Pull {
  readonly number?: unknown;
  readonly html_url?: unknown;
  readonly title?: unknown;
  readonly body?: unknown;
  readonly user?: { readonly login?: unknown } | null;
  readonly base?: { readonly ref?: unknown };
}

/** The open pull request of the branch; an error when it is somebody else's, whatever its body says. */
export async function readOwnPull(
  host: GithubHost,
  options: { readonly branch: string; readonly baseBranch: string; readonly who: Identity },
): Promise<Result<OwnPull | undefined, HostFault>> {
  const { branch, baseBranch, who } = options;
  const head = encodeURIComponent(`${host.owner}:${branch}`);
  const answer = await host.get<readonly Pull[]>(
    `/repos/${host.owner}/${host.name}/pulls?state=open&head=${head}&per_page=100`,
    'list pull requests',
  );
  if (!answer.ok) return answer;
  for (const { number, user, body, base } of answer.value) {
    const mine = user?.login === who.login && textOf(body).includes(PULL_MARK);
    if (mine && base?.ref === baseBranch) continue;
    const why = mine ? 'goes into another branch' : `was not opened here by ${who.login}`;
    return err({
      kind: 'refused',
      message: `The open pull request ${typeof number === 'number' ? number : ''} of the branch ${branch} ${why}, and is left alone. Close it, or name another branch.`,
    });
  }
  const [pull] = answer.value;
  if (pull === undefined || typeof pull.number !== 'number') return ok(undefined);
  return ok({
    number: pull.number,
    url: textOf(pull.html_url),
    title: textOf(pull.title),
    body: textOf(pull.body),
  });
}
