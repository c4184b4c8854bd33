import * as pep440 from '@renovatebot/pep440';
import semver from 'semver';

import type { UpdateSize } from './change.ts';
import type { Ecosystem } from './ecosystem.ts';
import { compareGemVersions, gemNumbers, isGemPrerelease, isGemVersion } from './version-gem.ts';
import { compareMavenVersions, isMavenPrerelease, isMavenVersion, mavenNumbers } from './version-maven.ts';

const MAX_VERSION = 256;
/** A release in SemVer without anything else, which most versions are. */
const PLAIN_SEMVER = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

interface OwnOrder {
  readonly is: (text: string) => boolean;
  readonly compare: (a: string, b: string) => number;
  readonly numbers: (text: string) => readonly number[];
  readonly isPrerelease: (text: string) => boolean;
}

/** Ecosystems whose versions are neither SemVer nor PEP 440. */
const OWN_ORDERS: Readonly<Partial<Record<Ecosystem, OwnOrder>>> = {
  gem: {
    is: isGemVersion,
    compare: compareGemVersions,
    numbers: gemNumbers,
    isPrerelease: isGemPrerelease,
  },
  maven: {
    is: isMavenVersion,
    compare: compareMavenVersions,
    numbers: mavenNumbers,
    isPrerelease: isMavenPrerelease,
  },
};

/**
 * Order of two versions by their ecosystem's own rules: negative, zero or positive; `undefined` when either is
 * not a version there. Build metadata does not count. npm, Cargo and Go: SemVer 2.0 (Go with its leading `v`);
 * PyPI: PEP 440; RubyGems and Maven: their own. Actions and images: SemVer where both look like it.
 */
export function compareVersions(ecosystem: Ecosystem, a: string, b: string): number | undefined {
  if (a.length > MAX_VERSION || b.length > MAX_VERSION) return undefined;
  if (ecosystem === 'pypi') {
    if (!isPep440(a) || !isPep440(b)) return undefined;
    return pep440.compare(a, b);
  }
  const own = OWN_ORDERS[ecosystem];
  if (own !== undefined) return own.is(a) && own.is(b) ? own.compare(a, b) : undefined;
  const left = parseSemver(ecosystem, a);
  const right = parseSemver(ecosystem, b);
  return left === undefined || right === undefined ? undefined : left.compare(right);
}

/** Whether the text is a version of that ecosystem. */
export function isVersion(ecosystem: Ecosystem, text: string): boolean {
  if (text.length > MAX_VERSION) return false;
  const own = OWN_ORDERS[ecosystem];
  if (own !== undefined) return own.is(text);
  return ecosystem === 'pypi' ? isPep440(text) : parseSemver(ecosystem, text) !== undefined;
}

/** The release numbers (major, minor, patch, ...) of a version; `undefined` when it is none. */
export function releaseNumbers(ecosystem: Ecosystem, text: string): readonly number[] | undefined {
  if (text.length > MAX_VERSION) return undefined;
  if (ecosystem === 'pypi') return isPep440(text) ? (pep440.explain(text)?.release ?? undefined) : undefined;
  const own = OWN_ORDERS[ecosystem];
  if (own !== undefined) return own.is(text) ? own.numbers(text) : undefined;
  const plain = PLAIN_SEMVER.exec(text);
  if (plain !== null) return [Number(plain[1]), Number(plain[2]), Number(plain[3])];
  const version = parseSemver(ecosystem, text);
  return version === undefined ? undefined : [version.major, version.minor, version.patch];
}

export function isPrerelease(ecosystem: Ecosystem, text: string): boolean {
  const own = OWN_ORDERS[ecosystem];
  if (own !== undefined) return isVersion(ecosystem, text) && own.isPrerelease(text);
  if (ecosystem === 'pypi') return isPep440(text) && pep440.explain(text)?.is_prerelease === true;
  return (parseSemver(ecosystem, text)?.prerelease.length ?? 0) > 0;
}

/** How big the step between two versions is, by the first release number that differs. */
export function updateSize(ecosystem: Ecosystem, from: string, to: string): UpdateSize {
  const left = releaseNumbers(ecosystem, from);
  const right = releaseNumbers(ecosystem, to);
  if (left === undefined || right === undefined) return 'unknown';
  if ((left[0] ?? 0) !== (right[0] ?? 0)) return 'major';
  if ((left[1] ?? 0) !== (right[1] ?? 0)) return 'minor';
  return 'patch';
}

/** The size a version seems to have by itself, where nothing says what came before: `x.0.0` major, `x.y.0` minor. */
export function intrinsicSize(ecosystem: Ecosystem, version: string): UpdateSize {
  const numbers = releaseNumbers(ecosystem, version);
  if (numbers === undefined) return 'unknown';
  if ((numbers[2] ?? 0) !== 0) return 'patch';
  return (numbers[1] ?? 0) !== 0 ? 'minor' : 'major';
}

/**
 * Whether a version lies in a range of its ecosystem's own language (npm ranges, PEP 440 specifiers, Cargo
 * requirements; a Go range is a minimum). `undefined`: not decidable. Ranges over 256 characters are not read.
 */
export function satisfies(ecosystem: Ecosystem, version: string, range: string): boolean | undefined {
  if (range.length > MAX_VERSION || !isVersion(ecosystem, version)) return undefined;
  switch (ecosystem) {
    case 'pypi':
      return satisfiesPep440(version, range);
    case 'npm':
      return semver.validRange(range) === null
        ? undefined
        : semver.satisfies(version, range, { includePrerelease: true });
    case 'cargo': {
      const npmRange = cargoRange(range);
      return semver.validRange(npmRange) === null
        ? undefined
        : semver.satisfies(version, npmRange, { includePrerelease: true });
    }
    case 'golang': {
      const order = compareVersions('golang', version, range);
      return order === undefined ? undefined : order >= 0;
    }
    default:
      return undefined;
  }
}

function satisfiesPep440(version: string, range: string): boolean | undefined {
  const text = range.trim();
  if (text === '' || text === '*') return true;
  if (!pep440.validRange(text)) return undefined;
  return pep440.satisfies(version, text, { prereleases: true });
}

/** Cargo's requirements are npm's with a caret where no operator stands and commas for `and`. */
function cargoRange(range: string): string {
  return range
    .split(',')
    .map((part) => part.trim())
    .map((part) => (/^\d/.test(part) ? `^${part}` : part))
    .join(' ');
}

function isPep440(text: string): boolean {
  return pep440.valid(text) !== null;
}

function parseSemver(ecosystem: Ecosystem, text: string): semver.SemVer | undefined {
  const strict = ecosystem === 'npm' || ecosystem === 'cargo';
  const parsed = strict ? semver.parse(text) : semver.parse(text.replace(/^v/, ''));
  return parsed ?? undefined;
}
