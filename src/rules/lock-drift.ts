import type { Component, Declaration } from '../domain/component.ts';
import { normalizePypiName } from '../domain/purl.ts';
import type { ProjectSubject } from '../domain/facts.ts';
import { defineRule } from '../domain/rule.ts';
import type { Decision } from '../domain/verdict.ts';
import { satisfies } from '../domain/version.ts';
import { isExamplePath } from './example-path.ts';
import { lockCommand } from './lock-command.ts';
import { isLockOf } from './lock-of-manifest.ts';
import { quote } from './quote.ts';

export const lockDrift = defineRule({
  meta: {
    id: 'lock-drift',
    title: 'Lockfile does not fit its manifest',
    what: 'Compares what a manifest asks for with what its lockfile holds. Fails when a package is asked for and not locked, when no locked version satisfies the range asked for, and, recorded only, when the lockfile says that the project asks for a package which the manifest does not name. Below directories of tests, fixtures and examples all of it is recorded only.',
    why: 'A lockfile that does not fit is ignored or rewritten by the next installation, so the reviewed versions are not the installed ones. An entry nobody asked for may have been put in by hand.',
    incident:
      'Lockfile injection was shown in 2019: an entry slipped into a lockfile that the manifest never asked for is installed all the same.',
    fix: 'Run your package manager’s lock command and commit the result.',
    defaultLevel: 'warn',
    unknown: 'record',
    falseAlarms:
      'Optional and peer dependencies, Python build requirements that are not locked, and ranges that the root overrides are left out. Ranges that cannot be read (tags, several sources) count as unknown.',
    references: ['https://github.com/lirantal/lockfile-lint'],
    since: '0.1.0',
    group: 'project',
  },
  subject: 'project',
  needs: [],
  applies: ({ manifest, lockfiles, declarations }) =>
    declarations.length > 0 && lockfiles.some(({ format }) => isLockOf(format, manifest.format)),
  decide: (project) => {
    const own = project.manifest.format;
    const subject: ProjectSubject = {
      ...project,
      lockfiles: project.lockfiles.filter(({ format }) => isLockOf(format, own)),
      components: project.components.filter(({ format }) => isLockOf(format, own)),
    };
    const { manifest, lockfiles } = subject;
    if ([manifest, ...lockfiles].some(({ status }) => status !== 'read')) {
      return {
        verdict: 'unknown',
        reason: 'unsupported',
        detail: 'the manifest or its lockfile could not be read in full',
      };
    }
    const { missing, outside, undecided } = compareDeclarations(subject);
    if (missing.length > 0)
      return fail(
        subject,
        'not-locked',
        missing,
        (names) => `asks for ${names}, which the lockfile does not hold`,
      );
    if (outside.length > 0)
      return fail(subject, 'out-of-range', outside, (names) => `asks for ${names}; no locked version fits`);
    const undeclared = findUndeclared(subject);
    if (undeclared.length > 0) {
      return {
        verdict: 'fail',
        variant: 'undeclared',
        level: 'record',
        message: `the lockfile says that it asks for ${list(undeclared.map(quote))}, which the manifest does not name`,
        ...commandOf(subject),
      };
    }
    return undecided
      ? {
          verdict: 'unknown',
          reason: 'unsupported',
          detail: 'some ranges in the manifest are not ones that can be compared with versions',
        }
      : { verdict: 'pass' };
  },
});

interface Compared {
  readonly missing: readonly Declaration[];
  readonly outside: readonly Declaration[];
  readonly undecided: boolean;
}

function compareDeclarations(subject: ProjectSubject): Compared {
  const { declarations, components, members = [], overrides = [] } = subject;
  const own = new Set(members);
  const decided = new Set(overrides);
  const byName = new Map<string, Component[]>();
  for (const component of components) {
    for (const name of new Set([component.name, component.alias ?? component.name])) {
      const key = keyOf(component.ecosystem, name);
      const group = byName.get(key);
      if (group === undefined) byName.set(key, [component]);
      else group.push(component);
    }
  }
  const missing: Declaration[] = [];
  const outside: Declaration[] = [];
  let undecided = false;
  for (const declaration of declarations) {
    // A workspace member that is asked for by a range is in no lockfile as a package of its own.
    if (declaration.kind !== 'registry' || own.has(declaration.name)) continue;
    const locked = byName.get(keyOf(declaration.ecosystem, declaration.name));
    if (locked === undefined) {
      if (isLocked(declaration)) missing.push(declaration);
      continue;
    }
    const fits = fitsAny(declaration, locked);
    if (fits === undefined) undecided = true;
    else if (!fits && !decided.has(declaration.name)) outside.push(declaration);
  }
  return { missing, outside, undecided };
}

/** Optional packages may be left out of a lockfile, and no Python lockfile holds what builds the project itself. */
function isLocked({ ecosystem, scope }: Declaration): boolean {
  return scope !== 'optional' && !(ecosystem === 'pypi' && scope === 'build');
}

function fitsAny(declaration: Declaration, locked: readonly Component[]): boolean | undefined {
  const range = declaration.range.trim();
  if (range === '') return true;
  let undecided = false;
  for (const component of locked) {
    // Another source than a registry (an override, a fork) has no version to compare.
    const fits =
      component.source.kind === 'registry'
        ? satisfies(declaration.ecosystem, component.version, range)
        : undefined;
    if (fits === true) return true;
    if (fits === undefined) undecided = true;
  }
  return undecided ? undefined : false;
}

/**
 * Names that the lockfile asks for and the manifest does not mention. Left out are toolchains and what locks the client
 * itself, and as many names as there are specifiers (aliases, catalogs, paths) that may stand for a package of another
 * name.
 */
function findUndeclared(subject: ProjectSubject): readonly string[] {
  const { ecosystem, asked, declarations, components, peers = [], dynamic } = subject;
  if (asked === undefined || dynamic === true) return [];
  const key = (name: string): string => keyOf(ecosystem, name);
  const mentioned = new Set([...declarations.map(({ name }) => name), ...peers].map(key));
  const wanted = new Set<string>(asked);
  const held = components.filter((component) => wanted.has(component.purl) && !isTool(component));
  const heldNames = new Set(held.flatMap(namesOf).map(key));
  const others = held.filter((component) => !namesOf(component).some((name) => mentioned.has(key(name))));
  const standIns = declarations.filter(({ kind, name }) => kind !== 'registry' && !heldNames.has(key(name)));
  const names = [...new Set(others.map(({ name }) => name))].sort();
  return names.length <= standIns.length ? [] : names;
}

function namesOf({ name, alias }: Component): readonly string[] {
  return alias === undefined ? [name] : [name, alias];
}

/** Node, Deno or Bun themselves, and what pnpm locks of itself and its configuration. */
function isTool({ ecosystem, scope }: Component): boolean {
  return ecosystem === 'generic' || (ecosystem === 'npm' && scope === 'build');
}

function keyOf(ecosystem: string, name: string): string {
  return ecosystem === 'pypi' ? normalizePypiName(name) : name;
}

function fail(
  subject: ProjectSubject,
  variant: string,
  declarations: readonly Declaration[],
  sentence: (names: string) => string,
): Decision {
  const [first] = declarations;
  return {
    verdict: 'fail',
    variant,
    ...(isExamplePath(subject.dir) ? { level: 'record' as const } : {}),
    message: sentence(list(declarations.map(({ name, range }) => quote(`${name} ${range}`.trim())))),
    ...(first !== undefined ? { location: first.location } : {}),
    ...commandOf(subject),
  };
}

function commandOf({ ecosystem, manifest, lockfiles }: ProjectSubject): {
  readonly fix?: { kind: 'command'; text: string };
} {
  const format = lockfiles[0]?.format;
  const text = lockCommand({
    ecosystem,
    manifest: manifest.path,
    ...(format !== undefined ? { format } : {}),
  });
  return text === undefined ? {} : { fix: { kind: 'command', text } };
}

function list(items: readonly string[]): string {
  const shown = items.slice(0, 3).join(', ');
  return items.length > 3 ? `${shown} and ${items.length - 3} more` : shown;
}
