import type { Component } from '../domain/component.ts';
import type { PinnedRefs } from '../domain/pin-facts.ts';
import type { Affected } from './incident.ts';
import { isBelow, isSameVersion } from './same-version.ts';

/**
 * Whether an action pinned to a full commit is meant: the commit is listed, or a version is that its remark claims or
 * whose tag ends at it. Where tags were moved (`below`) the commits that they named before are genuine, so a version
 * of the range counts only when its tag does not lead to the pinned commit; `undefined` when that could not be seen.
 */
export function isPinAffected(
  { ecosystem, version, pin }: Pick<Component, 'ecosystem' | 'version' | 'pin'>,
  affected: Affected,
  refs: PinnedRefs | undefined,
): boolean | undefined {
  if (affected.versions === '*') return true;
  const claimed = pin?.comment;
  const names = [version.toLowerCase(), ...(claimed === undefined ? [] : [claimed]), ...(refs?.tags ?? [])];
  const listed = affected.versions ?? [];
  if (names.some((name) => listed.some((one) => isSameVersion({ ecosystem, version: name }, one))))
    return true;
  if (claimed === undefined || isBelow({ ecosystem, version: claimed }, affected) !== true) return false;
  switch (refs?.claimed?.state) {
    case 'here':
    case 'drifted':
      return false;
    case 'elsewhere':
      // A tag like v45 moves by custom: that it leads elsewhere now tells nothing.
      return /^v?\d+\.\d+\.\d/.test(claimed) ? true : undefined;
    default:
      return undefined;
  }
}
