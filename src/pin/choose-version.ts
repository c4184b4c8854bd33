import { err, ok, type Result } from '../domain/result.ts';
import type { RemoteRef, RemoteRefs } from '../ports.ts';
import { isCommitName, isPlainRefName } from './ref-name.ts';
import { bestRelease, listReleases, stableReleases, type Release } from './releases.ts';
import { compareVersionTags, coversRelease, isFullVersion, parseVersionTag } from './version-tag.ts';

export interface Choice {
  /** Full, lower-case. */
  readonly commit: string;
  /** What the remark beside the pin will say: a version, else a branch or tag whose name may be written. */
  readonly version?: string;
  readonly from: 'tag' | 'branch' | 'commit';
}

/** Why a reference is left as it is. */
export interface Refusal {
  readonly kind: 'unresolved' | 'ambiguous' | 'held' | 'undecidable';
  /** A plain sentence without its full stop; names from outside in it are escaped by the sink. */
  readonly reason: string;
}

/**
 * What a written reference means on a remote at this moment: a tag (peeled), the tip of a branch, a commit by its full
 * name, or by a short one that fits a single branch or tag. Two meanings are refused.
 */
export function chooseVersion(refs: RemoteRefs, written: string): Result<Choice, Refusal> {
  if (written === '') return err({ kind: 'unresolved', reason: 'it names no version' });
  const tag = findRef(refs, 'refs/tags/', written);
  const branch = findRef(refs, 'refs/heads/', written);
  if (tag !== undefined && branch !== undefined) {
    return err({ kind: 'ambiguous', reason: `${written} is the name of a branch and of a tag there` });
  }
  const named = tag ?? branch;
  if (isCommitName(written)) {
    return named === undefined
      ? ok(describeCommit(refs, commitBehind(refs, written.toLowerCase())))
      : err({
          kind: 'ambiguous',
          reason: `${written} is a commit's name and that of a ${tag === undefined ? 'branch' : 'tag'} there`,
        });
  }
  if (named !== undefined) return ok(describeNamed(refs, named, tag === undefined ? 'branch' : 'tag'));
  if (/^[0-9a-f]{7,63}$/i.test(written)) return expandShort(refs, written.toLowerCase());
  return err({ kind: 'unresolved', reason: `there is no branch and no tag ${written}` });
}

function findRef({ refs }: RemoteRefs, prefix: string, written: string): RemoteRef | undefined {
  return refs.find(({ name }) => name === prefix + written || (name === written && name.startsWith(prefix)));
}

function describeNamed(refs: RemoteRefs, ref: RemoteRef, from: 'tag' | 'branch'): Choice {
  const name = shortName(ref.name);
  const family = from === 'tag' ? parseVersionTag(name)?.family : undefined;
  const release = bestRelease(listReleases(refs), {
    commit: ref.commit,
    name,
    ...(family !== undefined ? { family } : {}),
  });
  const version = release?.tag.name ?? (name !== 'latest' && isPlainRefName(name) ? name : undefined);
  return { commit: ref.commit, from, ...(version !== undefined ? { version } : {}) };
}

function shortName(name: string): string {
  return name.replace(/^refs\/(?:tags|heads)\//, '');
}

function describeCommit(refs: RemoteRefs, commit: string): Choice {
  const version = bestRelease(listReleases(refs), { commit })?.tag.name;
  return { commit, from: 'commit', ...(version !== undefined ? { version } : {}) };
}

/** The commit at the end of a tag object; any other name as it is. */
function commitBehind({ refs }: RemoteRefs, object: string): string {
  return refs.find((ref) => ref.object === object)?.commit ?? object;
}

function expandShort(refs: RemoteRefs, prefix: string): Result<Choice, Refusal> {
  const commits = new Set(
    refs.refs.flatMap(({ object, commit }) =>
      object.startsWith(prefix) || commit.startsWith(prefix) ? [commit] : [],
    ),
  );
  const [commit] = commits;
  if (commit !== undefined && commits.size === 1) return ok(describeCommit(refs, commit));
  return err(
    commits.size === 0
      ? {
          kind: 'unresolved',
          reason: `no branch or tag has the name ${prefix} or ends at a commit that begins so`,
        }
      : { kind: 'ambiguous', reason: `${commits.size} commits there begin with ${prefix}` },
  );
}

/**
 * The releases that a written version like `v4` stands for, newest first, none newer than where it points now: what
 * may be pinned instead when that is too young.
 */
export function coveredReleases(refs: RemoteRefs, written: string, choice: Choice): readonly Release[] {
  const wide = parseVersionTag(shortName(written));
  if (wide === undefined || isFullVersion(wide) || wide.prerelease !== '') return [];
  const now = choice.version === undefined ? undefined : parseVersionTag(choice.version);
  return stableReleases(listReleases(refs), wide.family).filter(
    ({ tag, commit }) =>
      commit !== choice.commit &&
      coversRelease(wide, tag) &&
      (now === undefined || !isFullVersion(now) || compareVersionTags(tag, now) <= 0),
  );
}
