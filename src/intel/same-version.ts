import type { Component } from '../domain/component.ts';
import { compareVersions } from '../domain/version.ts';
import type { Affected } from './incident.ts';

type Judged = Pick<Component, 'ecosystem' | 'version'>;

/**
 * Whether a listed version is the component's: exact text, without a leading `v`. For PyPI also every other spelling
 * of the same version (`1.0` and `1.0.0`), local part included; for npm build metadata and leading zeros, which the
 * registry does not keep apart. Build metadata of Cargo versions counts.
 */
export function isSameVersion({ ecosystem, version }: Judged, listed: string): boolean {
  if (version === listed || withoutV(version) === withoutV(listed)) return true;
  if (ecosystem === 'npm') return npmForm(version) === npmForm(listed);
  return ecosystem === 'pypi' && compareVersions('pypi', version, listed) === 0;
}

function npmForm(version: string): string {
  return withoutV(version)
    .split('+', 1)
    .join('')
    .replace(/(^|[.-])0+(?=\d)/g, '$1');
}

function withoutV(version: string): string {
  return version.replace(/^[v=]+(?=\d)/, '');
}

/**
 * Whether a version or tag lies below the bound of an advisory; `undefined` when it is none that can be compared (a
 * branch). A tag with fewer numbers (`v45`) stands for the newest of its line and is below only when its line is.
 */
export function isBelow({ ecosystem, version }: Judged, affected: Affected): boolean | undefined {
  const { below, bareTagsOnly } = affected;
  if (below === undefined || /^[0-9a-f]{40}$/i.test(version)) return false;
  if (bareTagsOnly === true && /^v/i.test(version)) return false;
  const tag = /^v?(\d{1,9})(?:\.(\d{1,9}))?$/.exec(version);
  if (ecosystem === 'github' && tag !== null) {
    const bound = below.split('.').map(Number);
    const major = Number(tag[1]);
    if (major !== bound[0]) return major < (bound[0] ?? 0);
    return tag[2] !== undefined && Number(tag[2]) < (bound[1] ?? 0);
  }
  const order = compareVersions(ecosystem, version, below);
  return order === undefined ? undefined : order < 0;
}
