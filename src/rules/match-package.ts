import { packageKey, parsePurl, normalizePypiName } from '../domain/purl.ts';
import type { SubjectRef } from '../domain/verdict.ts';

type Target = Pick<SubjectRef, 'id' | 'name' | 'version' | 'ecosystem'>;

const ECOSYSTEMS: ReadonlySet<string> = new Set([
  'npm',
  'pypi',
  'golang',
  'cargo',
  'gem',
  'maven',
  'github',
  'docker',
  'generic',
]);

/**
 * Whether a pattern of the policy names a subject: a purl with or without version, `ecosystem/name[@version]`, or
 * `name[@version]`; a trailing `*` stands for any rest of the name. Python names compare in their normal form.
 */
export function matchesPackage(pattern: string, target: Target): boolean {
  if (pattern === '*' || pattern === target.id) return true;
  if (pattern.startsWith('pkg:')) return matchesPurl(pattern, target);
  if (matchesName(pattern, target)) return true;
  const slash = pattern.indexOf('/');
  if (slash < 1) return false;
  const ecosystem = pattern.slice(0, slash).toLowerCase();
  return (
    ECOSYSTEMS.has(ecosystem) &&
    ecosystem === target.ecosystem &&
    matchesName(pattern.slice(slash + 1), target)
  );
}

function matchesPurl(pattern: string, target: Target): boolean {
  const wanted = parsePurl(pattern);
  const own = parsePurl(target.id);
  if (!wanted.ok || !own.ok) return false;
  if (packageKey(wanted.value) === wanted.value) return packageKey(own.value) === wanted.value;
  return withoutQualifiers(own.value) === withoutQualifiers(wanted.value);
}

function withoutQualifiers(purl: string): string {
  const end = purl.search(/[?#]/);
  return end < 0 ? purl : purl.slice(0, end);
}

function matchesName(pattern: string, target: Target): boolean {
  if (pattern === '') return false;
  if (pattern.endsWith('*')) {
    const prefix = pattern.slice(0, -1);
    return fold(target, target.name).startsWith(fold(target, prefix));
  }
  const at = pattern.lastIndexOf('@');
  if (at > 0) {
    return (
      fold(target, pattern.slice(0, at)) === fold(target, target.name) &&
      pattern.slice(at + 1) === target.version
    );
  }
  return fold(target, pattern) === fold(target, target.name);
}

function fold(target: Target, name: string): string {
  if (target.ecosystem === 'pypi') return normalizePypiName(name);
  return target.ecosystem === 'github' ? name.toLowerCase() : name;
}
