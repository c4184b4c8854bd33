import type { Component } from '../domain/component.ts';
import type { InstalledState, InstalledSubject } from '../domain/facts.ts';
import { inDirectory } from '../inventory/npm-path.ts';
import type { LockedPath } from './installed-npm-lock.ts';
import type { FoundPackage } from './installed-node-modules.ts';

type Made = Pick<InstalledSubject, 'path' | 'name'> & { readonly state: InstalledState };

/**
 * Compares a `node_modules` with the paths of npm's lockfile: what is there under which name and version, what is
 * missing, what the lock does not know. `hidden`: npm's own note in `node_modules` of which archives it installed.
 */
export function compareByPath(
  lock: { readonly file: string; readonly paths: readonly LockedPath[] },
  installed: { readonly found: readonly FoundPackage[]; readonly hidden?: readonly LockedPath[] },
): InstalledSubject[] {
  const onDisk = new Map(installed.found.map((item) => [item.path, item]));
  const noted = new Map((installed.hidden ?? []).map((item) => [item.path, item]));
  const known = new Set(lock.paths.map(({ path }) => path));
  const made = lock.paths.map(
    (locked): Made => ({
      path: locked.path,
      name: locked.name,
      state: judgePath(locked, onDisk.get(locked.path), noted.get(locked.path)),
    }),
  );
  const extra = installed.found
    .filter(({ path }) => !known.has(path))
    .map(
      (item): Made => ({
        path: item.path,
        name: item.name === '' ? item.installedAs : item.name,
        state: { kind: 'extra', version: item.version, tolerated: false },
      }),
    );
  return [...made, ...extra].map((item) => ({ ecosystem: 'npm', against: lock.file, ...item }));
}

function judgePath(
  locked: LockedPath,
  found: FoundPackage | undefined,
  noted: LockedPath | undefined,
): InstalledState {
  if (found === undefined) {
    return { kind: 'missing', version: locked.version, expected: locked.expected };
  }
  if (locked.link !== found.link) {
    return { kind: 'other-package', locked: sayPlace(locked.link), installed: sayPlace(found.link) };
  }
  if (locked.link !== undefined) return { kind: 'same' };
  if (found.name !== locked.name) {
    return { kind: 'other-package', locked: locked.name, installed: found.name };
  }
  if (!sameVersion(found.version, locked.version)) {
    return { kind: 'other-version', locked: locked.version, installed: found.version };
  }
  if (noted?.integrity === undefined || locked.integrity === undefined) return { kind: 'same' };
  const shared = sharesDigest(noted.integrity, locked.integrity);
  if (shared === undefined) {
    const detail = 'the lock and the note in node_modules state digests of different kinds';
    return { kind: 'not-compared', reason: 'unsupported', detail };
  }
  return shared
    ? { kind: 'same' }
    : { kind: 'other-archive', locked: locked.integrity, installed: noted.integrity };
}

function sayPlace(link: string | null | undefined): string {
  if (link === undefined) return 'a package of its own';
  return link === null ? 'a link that leads outside' : `a link to ${link}`;
}

/** A manifest may spell its version with a `v` or build metadata that the lock leaves out. */
function sameVersion(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .trim()
      .replace(/^[v=]+/, '')
      .split('+', 1)[0] ?? '';
  return a === b || plain(a) === plain(b);
}

/** Whether a digest of the same algorithm is equal; undefined when they have no algorithm in common. */
function sharesDigest(a: string, b: string): boolean | undefined {
  const split = (text: string): string[] => text.trim().split(/\s+/);
  const algorithm = (one: string): string => one.slice(0, one.indexOf('-'));
  const theirs = split(b);
  const common = split(a).filter((one) => theirs.some((other) => algorithm(other) === algorithm(one)));
  return common.length === 0 ? undefined : common.some((one) => theirs.includes(one));
}

/**
 * Compares by name and version alone, for lockfiles that do not say where a package is put: pnpm, yarn, bun, and npm's
 * first version. `members`: names of the project's own packages, which clients may link or copy.
 */
export function compareBySet(
  lock: {
    readonly file: string;
    readonly dir: string;
    readonly components: readonly Component[];
    readonly members: ReadonlySet<string>;
  },
  found: readonly FoundPackage[],
): InstalledSubject[] {
  const subject = (item: Made): InstalledSubject => ({ ecosystem: 'npm', against: lock.file, ...item });
  const locked = new Map<string, Set<string>>();
  for (const { name, version, alias } of lock.components) {
    for (const one of alias === undefined ? [name] : [name, alias]) {
      locked.set(one, (locked.get(one) ?? new Set()).add(version.split('+', 1)[0] ?? ''));
    }
  }
  const seen = new Set<string>();
  const subjects: InstalledSubject[] = [];
  const byPath = new Map(found.map((item) => [item.path, item]));
  for (const { path, name, version, link, installedAs } of found) {
    if (link !== undefined) {
      const wrong = judgeLink(link, { installedAs, to: byPath.get(link ?? ''), lock });
      if (wrong !== undefined) subjects.push(subject({ path, name: installedAs, state: wrong }));
      continue;
    }
    const own = name === '' ? installedAs : name;
    const versions = locked.get(own);
    seen.add(`${own} ${version.split('+', 1)[0] ?? ''}`);
    const plain = version.split('+', 1)[0] ?? '';
    subjects.push(
      subject({
        path,
        name: own,
        state:
          versions?.has(plain) === true
            ? { kind: 'same' }
            : versions === undefined
              ? { kind: 'extra', version, tolerated: lock.members.has(own) }
              : { kind: 'other-version', locked: [...versions].sort().join(', '), installed: version },
      }),
    );
  }
  for (const { name, version, source, bundled } of lock.components) {
    if (source.kind === 'path' || bundled === true) continue;
    if (seen.has(`${name} ${version.split('+', 1)[0] ?? ''}`)) continue;
    subjects.push(
      subject({
        path: inDirectory(lock.dir, `node_modules/${name}`),
        name,
        // These locks do not say, or not where one reads it, which packages are for other platforms.
        state: { kind: 'missing', version, expected: false },
      }),
    );
  }
  return subjects;
}

/** A link leads to an installed package of its name, or to a directory of the project itself. */
function judgeLink(
  link: string | null,
  context: {
    readonly installedAs: string;
    readonly to: FoundPackage | undefined;
    readonly lock: { readonly components: readonly Component[] };
  },
): InstalledState | undefined {
  const { installedAs, to, lock } = context;
  const aliased = lock.components.some(
    ({ alias, name }) => alias === installedAs && name === (to?.name ?? ''),
  );
  const fits =
    to === undefined
      ? link !== null && !/(?:^|\/)node_modules(?:\/|$)/.test(link)
      : to.name === installedAs || aliased;
  return fits
    ? undefined
    : {
        kind: 'other-package',
        locked: installedAs,
        installed: to === undefined || to.name === '' ? sayPlace(link) : to.name,
      };
}
