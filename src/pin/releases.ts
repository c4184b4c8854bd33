import type { RemoteRefs } from '../ports.ts';
import { compareVersionTags, isFullVersion, parseVersionTag, type VersionTag } from './version-tag.ts';

/** A tag that is a version, and where it leads. */
export interface Release {
  readonly tag: VersionTag;
  readonly commit: string;
}

const TAGS = 'refs/tags/';
const HEADS = 'refs/heads/';

const listed = new WeakMap<RemoteRefs, readonly Release[]>();

/** The tags of a remote that are versions, without those whose name a branch has too. Worked out once for each answer. */
export function listReleases(refs: RemoteRefs): readonly Release[] {
  const known = listed.get(refs);
  if (known !== undefined) return known;
  const releases = readReleases(refs);
  listed.set(refs, releases);
  return releases;
}

function readReleases({ refs }: RemoteRefs): readonly Release[] {
  const branches = new Set(
    refs.flatMap(({ name }) => (name.startsWith(HEADS) ? [name.slice(HEADS.length)] : [])),
  );
  return refs.flatMap(({ name, commit }) => {
    if (!name.startsWith(TAGS)) return [];
    const tag = parseVersionTag(name.slice(TAGS.length));
    return tag === undefined || branches.has(tag.name) ? [] : [{ tag, commit }];
  });
}

/**
 * The version that says most about a commit: of the wanted family where it has one, stable before prerelease, `v4.2.2`
 * before `v4.2` before `v4`, then the newest, then the one asked for. Undefined when no version stands there, and
 * when the family is not told and only several others are.
 */
export function bestRelease(
  releases: readonly Release[],
  wanted: { readonly commit: string; readonly family?: string; readonly name?: string },
): Release | undefined {
  const here = releases.filter(({ commit }) => commit === wanted.commit);
  const families = [...new Set(here.map(({ tag }) => tag.family))];
  const family =
    wanted.family !== undefined && families.includes(wanted.family)
      ? wanted.family
      : wanted.family !== undefined && wanted.family !== ''
        ? undefined
        : families.includes('')
          ? ''
          : families.length === 1
            ? families[0]
            : undefined;
  return here
    .filter(({ tag }) => tag.family === family)
    .toSorted(
      (a, b) => rank(b.tag, wanted.name) - rank(a.tag, wanted.name) || compareVersionTags(b.tag, a.tag),
    )[0];
}

function rank(tag: VersionTag, name: string | undefined): number {
  const numbers = Math.min(tag.numbers.length, 3);
  return (
    (tag.prerelease === '' ? 100 : 0) +
    numbers * 10 +
    (tag.name === name ? 2 : 0) +
    (tag.name.startsWith('v') ? 1 : 0)
  );
}

/**
 * Stable releases of a family, newest first. `v4` is left out where the family has full versions of that line: it
 * moves with them.
 */
export function stableReleases(releases: readonly Release[], family: string): readonly Release[] {
  const stable = releases.filter(({ tag }) => tag.family === family && tag.prerelease === '');
  const lines = new Set(stable.filter(({ tag }) => isFullVersion(tag)).map(({ tag }) => tag.numbers[0]));
  return stable
    .filter(({ tag }) => isFullVersion(tag) || !lines.has(tag.numbers[0]))
    .toSorted(
      (a, b) =>
        compareVersionTags(b.tag, a.tag) || (a.tag.name < b.tag.name ? 1 : a.tag.name > b.tag.name ? -1 : 0),
    );
}
