import { err, ok, type Result } from '../domain/result.ts';
import type { RemoteRefs } from '../ports.ts';
import { chooseVersion, type Choice, type Refusal } from './choose-version.ts';
import { bestRelease, listReleases, stableReleases, type Release } from './releases.ts';
import { compareVersionTags, isFullVersion, parseVersionTag, type VersionTag } from './version-tag.ts';

export interface Update {
  /** Where the pin stands now, a tag object replaced by its commit. */
  readonly current: Choice;
  /** Newer stable releases of its family, newest first. */
  readonly newer: readonly Release[];
  /**
   * The line is told by a remark like `v4` alone, so whether a release is newer than the pin is to be told by the
   * times of the commits.
   */
  readonly byTime: boolean;
}

/**
 * What a pin may be moved to. Its own version is that of the tags at its commit; the remark counts only where no
 * version stands there. Never a prerelease, never an older version, another major version only when told.
 */
export function chooseUpdate(
  refs: RemoteRefs,
  pin: { readonly commit: string; readonly claimed?: string; readonly major: boolean },
): Result<Update, Refusal> {
  const chosen = chooseVersion(refs, pin.commit);
  if (!chosen.ok) return chosen;
  const releases = listReleases(refs);
  const claimed = pin.claimed === undefined ? undefined : parseVersionTag(pin.claimed);
  const here = bestRelease(releases, {
    commit: chosen.value.commit,
    ...(claimed !== undefined ? { family: claimed.family, name: claimed.name } : {}),
  });
  const current = here === undefined ? chosen.value : { ...chosen.value, version: here.tag.name };
  const version = here?.tag ?? claimed;
  if (version === undefined) {
    return err({
      kind: 'undecidable',
      reason:
        'no version stands at this commit and the remark names none, so which release is newer cannot be told',
    });
  }
  if (here === undefined && isFullVersion(version)) return refuseMismatch(releases, version);
  return ok({
    current,
    byTime: here === undefined,
    newer: stableReleases(releases, version.family).filter(
      ({ tag, commit }) =>
        commit !== current.commit &&
        (pin.major || tag.numbers[0] === version.numbers[0]) &&
        compareVersionTags(tag, version) > 0,
    ),
  });
}

function refuseMismatch(releases: readonly Release[], claimed: VersionTag): Result<never, Refusal> {
  const exists = releases.some(({ tag }) => tag.name === claimed.name);
  return err({
    kind: 'ambiguous',
    reason: exists
      ? `the remark says ${claimed.name}, and that tag leads to another commit`
      : `the remark says ${claimed.name}, and there is no such tag`,
  });
}
