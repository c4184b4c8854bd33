import type { Component } from '../domain/component.ts';
import type { InstalledState, InstalledSubject } from '../domain/facts.ts';
import { normalizePypiName } from '../domain/purl.ts';
import { compareVersions } from '../domain/version.ts';
import type { FoundDistribution } from './installed-environment.ts';

/** What virtual environments and installers bring along without being asked. */
const SEEDS: ReadonlySet<string> = new Set([
  'pip',
  'setuptools',
  'wheel',
  'uv',
  'distribute',
  'pkg-resources',
]);

/**
 * Compares the distributions of an environment with the components of the lockfiles beside it, by normal name and
 * version. What is locked for other platforms or groups may be missing; the project's own distribution may be extra.
 */
export function compareEnvironment(
  lock: {
    readonly files: readonly string[];
    readonly components: readonly Component[];
    readonly own: ReadonlySet<string>;
  },
  environment: { readonly path: string; readonly found: readonly FoundDistribution[] },
): InstalledSubject[] {
  const against = lock.files.join(', ');
  const locked = new Map<string, Set<string>>();
  for (const { name, version } of lock.components) {
    locked.set(normalizePypiName(name), (locked.get(normalizePypiName(name)) ?? new Set()).add(version));
  }
  const subject = (path: string, name: string, state: InstalledState): InstalledSubject => ({
    ecosystem: 'pypi',
    path,
    name,
    against,
    state,
  });
  const seen = new Set<string>();
  const subjects = environment.found.map(({ path, name, version, editable }) => {
    const normal = normalizePypiName(name);
    const versions = locked.get(normal);
    seen.add(normal);
    if (versions === undefined) {
      const tolerated = SEEDS.has(normal) || lock.own.has(normal) || editable;
      return subject(path, name, { kind: 'extra', version, tolerated });
    }
    const fits = [...versions].some(
      (one) => one === '' || one === version || compareVersions('pypi', one, version) === 0,
    );
    return subject(
      path,
      name,
      fits
        ? { kind: 'same' }
        : { kind: 'other-version', locked: [...versions].sort().join(', '), installed: version },
    );
  });
  for (const [name, versions] of locked) {
    if (seen.has(name)) continue;
    // Markers, extras and groups decide what an environment has of a lock, and not all locks repeat them.
    const version = [...versions].sort().join(', ');
    subjects.push(
      subject(`${environment.path}/${name}`, name, { kind: 'missing', version, expected: false }),
    );
  }
  return subjects;
}
