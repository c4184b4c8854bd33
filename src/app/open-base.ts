import type { Problem, SourceError } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';
import type { FileTree, Git } from '../ports.ts';
import type { World } from './world.ts';

export interface Base {
  readonly commit: string;
  readonly tree: FileTree;
}

export interface OpenedBase {
  /** Present when two states are to be compared. */
  readonly base?: Base;
  /** Commit that is checked out, when there is a repository. */
  readonly head?: string;
  readonly problems: readonly Problem[];
}

/**
 * Finds the state to compare with, through git's objects on disk (fetched first where a shallow clone lacks them): the commit that the base and the checked-out
 * commit have in common, so that what the base gained meanwhile is not shown as removed; the base itself where the
 * history is too shallow to tell.
 */
export function openBase(
  request: { readonly base?: string; readonly scope: 'auto' | 'everything' | 'changes' },
  world: World,
): OpenedBase {
  const head = world.git?.resolve('HEAD');
  const headPart = head?.ok === true ? { head: head.value } : {};
  if (request.base === undefined || request.scope === 'everything') {
    return { ...headPart, problems: request.scope === 'changes' ? [missingBase('no base was given')] : [] };
  }
  if (world.git === undefined)
    return { problems: [missingBase('this directory is not in a git repository')] };
  const resolved = resolveBase(request.base, world.git);
  if (!resolved.ok) return { ...headPart, problems: [missingBase(resolved.error.message)] };
  const common = head?.ok === true ? world.git.mergeBase(resolved.value, head.value) : undefined;
  const commit = common?.ok === true ? common.value : resolved.value;
  const tree = world.git.tree(commit);
  const listing = tree.list();
  if (!listing.ok) return { ...headPart, problems: [missingBase(listing.error.message)] };
  return { base: { commit, tree }, ...headPart, problems: [] };
}

/** A base that a shallow clone lacks is fetched, where that is allowed. */
function resolveBase(base: string, git: Git): Result<string, SourceError> {
  const found = git.resolve(base);
  if (found.ok || git.fetch === undefined) return found;
  const fetched = git.fetch(base);
  return fetched.ok ? git.resolve(base) : found;
}

function missingBase(why: string): Problem {
  return {
    code: 'git-failed',
    severity: 'broken',
    message: `The base to compare with cannot be read: ${why}. Everything was examined instead.`,
    hint: 'Check out with enough history (actions/checkout with fetch-depth: 2, or 0), or name a base that exists here.',
  };
}
