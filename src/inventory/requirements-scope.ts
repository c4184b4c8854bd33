import type { Scope } from '../domain/component.ts';
import { baseOf, dirOf } from './relative-path.ts';

const WORDS: ReadonlyMap<string, Scope> = new Map(
  Object.entries({
    runtime: 'runtime base prod production main common core app install',
    dev: 'dev develop development test tests testing lint linting docs doc documentation ci typing types mypy style bench benchmark coverage local',
    build: 'build',
    optional: 'optional extra extras',
  } as const).flatMap(([scope, words]) => words.split(' ').map((word) => [word, scope as Scope] as const)),
);

/**
 * What the name of a requirements file says about its purpose: `requirements-dev.txt` is dev, `requirements.txt`
 * and `requirements/base.txt` are runtime; `unknown` when the name says nothing we know.
 */
export function scopeOfRequirementsFile(path: string): Scope {
  const words = baseOf(path)
    .replace(/\.(?:txt|in)$/, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^(?:requirements?|constraints?|reqs?|pip|lock|py\d*)$/.test(word));
  if (words.length === 0) return /(?:^|\/)constraints?\b/i.test(path) ? 'unknown' : 'runtime';
  for (const word of words) {
    const scope = WORDS.get(word);
    if (scope !== undefined) return scope;
  }
  return 'unknown';
}

/** File names that pip users give to requirements and constraints files. */
export function isRequirementsFile(path: string, extension: 'txt' | 'in'): boolean {
  const name = baseOf(path).toLowerCase();
  if (!name.endsWith(`.${extension}`)) return false;
  const stem = name.slice(0, -extension.length - 1);
  return (
    stem.startsWith('requirements') ||
    stem.endsWith('requirements') ||
    stem.startsWith('constraints') ||
    baseOf(dirOf(path)).toLowerCase() === 'requirements'
  );
}

/** A file that only narrows versions when it is named by `-c`. */
export function isConstraintsFile(path: string): boolean {
  return baseOf(path).toLowerCase().startsWith('constraints');
}
