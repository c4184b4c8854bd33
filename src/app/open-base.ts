import type { Problem, SourceError } from '../domain/errors.ts';
import { ok, type Result } from '../domain/result.ts';
import type { FileTree, Git } from '../ports.ts';
import type { World } from './world.ts';

export interface Base {
  readonly commit: string;
  readonly tree: FileTree;
}

export interface BaseRequest {
  /** Commit or ref to compare with. */
  readonly base?: string;
  /** The pull request's own commit, when HEAD may be its merge into the base. */
  readonly pullRequestHead?: string;
  readonly scope: 'auto' | 'everything' | 'changes';
}

export interface OpenedBase {
  /** Present when there is a base that can be read. */
  readonly base?: Base;
  /**
   * The base branch as it is now, when the state to compare with is an earlier one. Policy comes from it, whatever the
   * scope: the author of a change chooses where it branches off, and must not choose an older policy with it.
   */
  readonly tip?: Base;
  /** Commit that is checked out, when there is a repository. */
  readonly head?: string;
  readonly problems: readonly Problem[];
}

/**
 * Finds the state to compare with, through git's objects on disk (fetched first where a shallow clone lacks them).
 * HEAD's first parent where HEAD is the pull request's merge, because the commit that an event names may be older;
 * else the commit that base and HEAD have in common, so that what the base gained meanwhile is not shown as a
 * change; the base itself where the history is too shallow to tell.
 */
export function openBase(request: BaseRequest, world: World): OpenedBase {
  const { git } = world;
  const head = git?.resolve('HEAD');
  const headPart = head?.ok === true ? { head: head.value } : {};
  if (request.base === undefined) {
    return { ...headPart, problems: request.scope === 'changes' ? [missingBase('no base was given')] : [] };
  }
  if (git === undefined) return { problems: [missingBase('this directory is not in a git repository')] };
  const found = findBase(request.base, { git, request, head: headPart.head });
  if (!found.ok) return { ...headPart, problems: [missingBase(found.error.message)] };
  const { compared, tip } = found.value;
  const tree = git.tree(compared);
  const listing = tree.list();
  if (!listing.ok) return { ...headPart, problems: [missingBase(listing.error.message)] };
  return {
    base: { commit: compared, tree },
    ...(tip === compared ? {} : { tip: { commit: tip, tree: git.tree(tip) } }),
    ...headPart,
    problems: [],
  };
}

interface FoundBase {
  readonly compared: string;
  /** The base itself. */
  readonly tip: string;
}

function findBase(
  base: string,
  context: { readonly git: Git; readonly request: BaseRequest; readonly head: string | undefined },
): Result<FoundBase, SourceError> {
  const { git, request, head } = context;
  if (request.pullRequestHead !== undefined && head !== undefined) {
    const merged = parentOfMerge(git, request.pullRequestHead, head);
    if (merged !== undefined) return ok({ compared: merged, tip: merged });
  }
  let resolved = git.resolve(base);
  if (resolved.ok) {
    const common = head === undefined ? undefined : git.mergeBase(resolved.value, head);
    return ok({ compared: common?.ok === true ? common.value : resolved.value, tip: resolved.value });
  }
  if (git.fetch?.(base, 1).ok === true) resolved = git.resolve(base);
  return resolved.ok ? ok({ compared: resolved.value, tip: resolved.value }) : resolved;
}

/** HEAD's first parent, when its second is the pull request's commit. A shallow clone is deepened by one to see it. */
function parentOfMerge(git: Git, pullRequestHead: string, head: string): string | undefined {
  if (head === pullRequestHead) return undefined;
  const look = (): string | undefined => {
    const second = git.resolve('HEAD^2');
    const first = git.resolve('HEAD^1');
    return second.ok && second.value === pullRequestHead && first.ok ? first.value : undefined;
  };
  return look() ?? (git.fetch?.(head, 2).ok === true ? look() : undefined);
}

function missingBase(why: string): Problem {
  return {
    code: 'git-failed',
    severity: 'broken',
    message: `The base to compare with cannot be read: ${why}. Everything was examined instead, by the default policy.`,
    hint: 'Check out with enough history (actions/checkout with fetch-depth: 2, or 0), or name a base that exists here.',
  };
}
