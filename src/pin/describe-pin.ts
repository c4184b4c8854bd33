import type { Component } from '../domain/component.ts';
import type { ClaimedVersion, PinnedRefs, TaggedCommit } from '../domain/pin-facts.ts';
import type { RemoteRef, RemoteRefs } from '../ports.ts';
import { chooseVersion } from './choose-version.ts';
import { bestRelease, listReleases, stableReleases, type Release } from './releases.ts';
import {
  compareVersionTags,
  coversRelease,
  isFullVersion,
  parseVersionTag,
  type VersionTag,
} from './version-tag.ts';

const TAGS = 'refs/tags/';
const HEADS = 'refs/heads/';

/** `owner/name` of an action or reusable workflow; undefined where an expression decides. */
export function repositoryOf({ name, pin }: Pick<Component, 'name' | 'pin'>): string | undefined {
  if ((pin?.kind !== 'action' && pin?.kind !== 'workflow') || pin.state === 'undecidable') return undefined;
  return name.split('/', 2).join('/');
}

/** What the branches and tags of its repository say about one use of an action or reusable workflow. */
export function describePin(remote: RemoteRefs, component: Component): PinnedRefs {
  const exact = component.pin?.state === 'exact';
  const written = component.version;
  const tag = find(remote, TAGS, written);
  const branch = find(remote, HEADS, written);
  const chosen = exact ? undefined : chooseVersion(remote, written);
  const commit = exact
    ? peel(remote, written.toLowerCase())
    : chosen?.ok === true
      ? chosen.value.commit
      : undefined;
  const releases = listReleases(remote);
  const claim = component.pin?.comment;
  const here = commit === undefined ? undefined : bestRelease(releases, { commit });
  const version = here?.tag ?? parseVersionTag(claim ?? written);
  const stable = stableReleases(releases, version?.family ?? '');
  const [newest] = stable;
  const newestInLine = stable.find((release) => release.tag.numbers[0] === version?.numbers[0]);
  return {
    repository: component.name.split('/', 2).join('/'),
    ...(commit !== undefined ? { commit } : {}),
    tags: namesAt(remote, TAGS, commit),
    branches: namesAt(remote, HEADS, commit),
    written:
      tag === undefined
        ? branch === undefined
          ? 'neither'
          : 'branch'
        : branch === undefined
          ? 'tag'
          : 'both',
    ...(exact && claim !== undefined && commit !== undefined
      ? { claimed: compareClaims(remote, [claim, ...(component.pin?.otherComments ?? [])], commit) }
      : {}),
    ...(newest !== undefined ? { newest: toTagged(newest) } : {}),
    ...(newestInLine !== undefined ? { newestInLine: toTagged(newestInLine) } : {}),
    ...(!exact && commit !== undefined && here !== undefined
      ? { replacement: { commit, version: here.tag.name } }
      : {}),
  };
}

/**
 * The tag that a version means: of that name, with or without its `v`, else of that version in a family
 * (`name/v0.2.2`) that only one tag has.
 */
export function findTag(remote: RemoteRefs, version: string): RemoteRef | undefined {
  const bare = version.replace(/^v(?=\d)/, '');
  for (const name of [version, `v${bare}`, bare]) {
    const tag = find(remote, TAGS, name);
    if (tag !== undefined) return tag;
  }
  const same = sameVersion(remote, version);
  return same.length === 1 ? same[0] : undefined;
}

function compareClaim(remote: RemoteRefs, version: string, commit: string): ClaimedVersion {
  const tag = findTag(remote, version);
  if (tag?.commit === commit || sameVersion(remote, version).some((ref) => ref.commit === commit)) {
    return { version, state: 'here' };
  }
  const wide = parseVersionTag(version);
  const release =
    wide === undefined
      ? undefined
      : listReleases(remote).find(
          (one) => one.commit === commit && coversRelease({ ...wide, family: one.tag.family }, one.tag),
        );
  if (release !== undefined) return { version, state: 'drifted', release: release.tag.name };
  if (tag !== undefined) return { version, state: 'elsewhere', commit: tag.commit };
  const branch = find(remote, HEADS, version);
  if (branch === undefined) return { version, state: 'absent' };
  return branch.commit === commit
    ? { version, state: 'here' }
    : { version, state: 'elsewhere', commit: branch.commit };
}

/** The first of those that are furthest from true. */
function compareClaims(
  remote: RemoteRefs,
  [first, ...others]: readonly [string, ...string[]],
  commit: string,
): ClaimedVersion {
  let worst = compareClaim(remote, first, commit);
  for (const version of others) {
    const claimed = compareClaim(remote, version, commit);
    if (falseness(claimed) > falseness(worst)) worst = claimed;
  }
  return worst;
}

/** A wide version such as `v4` may have been at the commit once; a full one never moves. */
function falseness({ state, version }: ClaimedVersion): number {
  const order = ['here', 'drifted', 'elsewhere', 'absent'] as const;
  const parsed = parseVersionTag(version);
  const full = parsed !== undefined && isFullVersion(parsed);
  return state === 'elsewhere' && full ? order.length : order.indexOf(state);
}

/** Tags of the same version, whatever stands before it. */
function sameVersion(remote: RemoteRefs, version: string): readonly RemoteRef[] {
  const wanted = parseVersionTag(version);
  if (wanted === undefined) return [];
  const names = new Set(
    listReleases(remote).flatMap(({ tag }) => (isSame(tag, wanted) ? [`${TAGS}${tag.name}`] : [])),
  );
  return remote.refs.filter(({ name }) => names.has(name));
}

function isSame(tag: VersionTag, wanted: VersionTag): boolean {
  return (
    (wanted.family === '' || tag.family === wanted.family) &&
    tag.numbers.length === wanted.numbers.length &&
    compareVersionTags(tag, wanted) === 0
  );
}

function find({ refs }: RemoteRefs, prefix: string, name: string): RemoteRef | undefined {
  return name === '' ? undefined : refs.find((ref) => ref.name === prefix + name);
}

function peel({ refs }: RemoteRefs, object: string): string {
  return refs.find((ref) => ref.object === object)?.commit ?? object;
}

function namesAt({ refs }: RemoteRefs, prefix: string, commit: string | undefined): readonly string[] {
  return refs.flatMap((ref) =>
    ref.commit === commit && ref.name.startsWith(prefix) ? [ref.name.slice(prefix.length)] : [],
  );
}

function toTagged({ tag, commit }: Release): TaggedCommit {
  return { tag: tag.name, commit };
}
