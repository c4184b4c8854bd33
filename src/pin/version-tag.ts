/** A tag's name taken apart as a version. */
export interface VersionTag {
  readonly name: string;
  /** What stands before the version, with its separator: `codeql-bundle-`, `name/`; empty for most. */
  readonly family: string;
  /** One to four release numbers. */
  readonly numbers: readonly number[];
  /** `rc1`, `beta.2`; empty for a stable version. */
  readonly prerelease: string;
}

const MAX_NAME = 200;
const FAMILY = /^[A-Za-z][\w.-]*(?:\/[A-Za-z][\w.-]*)*[/@-](?=v?\d)/;
const VERSION =
  /^[vV]?(\d{1,9}(?:\.\d{1,9}){0,3})(?:[-.]?([A-Za-z][0-9A-Za-z.-]*)|-(\d[0-9A-Za-z.-]*))?(?:\+[0-9A-Za-z.-]+)?$/;

/**
 * Reads `v4.2.2`, `4.0`, `v4.0.0rc1`, `name/v0.2.2`, `name-1.2.3+build`. Undefined for every other name, so that
 * what it gives back is harmless wherever it is written.
 */
export function parseVersionTag(name: string): VersionTag | undefined {
  if (name.length > MAX_NAME) return undefined;
  const whole = read(name, '');
  if (whole !== undefined) return whole;
  const family = FAMILY.exec(name)?.[0];
  return family === undefined ? undefined : read(name, family);
}

function read(name: string, family: string): VersionTag | undefined {
  const found = VERSION.exec(name.slice(family.length));
  if (found === null) return undefined;
  const numbers = (found[1] ?? '').split('.').map(Number);
  return { name, family, numbers, prerelease: found[2] ?? found[3] ?? '' };
}

/**
 * Order of two versions: by release numbers (missing ones are zero), a prerelease before its release, prereleases by
 * their numbers and words (`rc2` before `rc10`). The family does not count.
 */
export function compareVersionTags(a: VersionTag, b: VersionTag): number {
  for (let i = 0; i < 4; i++) {
    const step = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (step !== 0) return step;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === '' || b.prerelease === '') return a.prerelease === '' ? 1 : -1;
  return comparePrereleases(a.prerelease, b.prerelease);
}

function comparePrereleases(a: string, b: string): number {
  const left = a.match(/\d+|[A-Za-z]+/g) ?? [];
  const right = b.match(/\d+|[A-Za-z]+/g) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = '', y = ''] = [left[i], right[i]];
    if (x === y) continue;
    const numeric = /^\d/.test(x) && /^\d/.test(y);
    if (numeric && Number(x) !== Number(y)) return Number(x) - Number(y);
    if (!numeric) return x < y ? -1 : 1;
  }
  return left.length - right.length;
}

/** Whether a version like `v4` or `v4.2` stands for releases of which this is one. A full version covers nothing. */
export function coversRelease(wide: VersionTag, release: VersionTag): boolean {
  return (
    wide.family === release.family &&
    wide.prerelease === '' &&
    release.prerelease === '' &&
    wide.numbers.length < 3 &&
    release.numbers.length > wide.numbers.length &&
    wide.numbers.every((number, i) => number === release.numbers[i])
  );
}

/** `v4.2.2`: at least three release numbers, so that by custom it is not moved. */
export function isFullVersion(tag: VersionTag): boolean {
  return tag.numbers.length >= 3;
}
