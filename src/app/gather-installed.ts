import type { Component } from '../domain/component.ts';
import type { InstalledState, InstalledSubject } from '../domain/facts.ts';
import { unknownReason } from '../domain/fact.ts';
import { normalizePypiName } from '../domain/purl.ts';
import type { Inventory } from '../inventory/format.ts';
import { directoryOf, inDirectory } from '../inventory/npm-path.ts';
import type { InstalledFiles } from '../ports.ts';
import { readEnvironment } from '../verify/installed-environment.ts';
import { walkNodeModules, type FoundTree } from '../verify/installed-node-modules.ts';
import { readLockedPaths, type LockedPath } from '../verify/installed-npm-lock.ts';
import { compareByPath, compareBySet } from '../verify/installed-npm.ts';
import { compareEnvironment } from '../verify/installed-python.ts';
import type { World } from './world.ts';

const NOT_INSTALLED: InstalledState = {
  kind: 'not-compared',
  reason: 'unsupported',
  detail: 'nothing is installed beside the lock, so that there was nothing to compare',
};
const MAX_LOCK = 64 * 1024 * 1024;

/** Everything installed beside a lockfile of npm or Python, compared with it. Nothing installed is nothing compared. */
export function gatherInstalled(inventory: Inventory, world: World): InstalledSubject[] {
  const files = world.installedFiles;
  if (files === undefined) return [];
  const byLock = new Map<string, Component[]>();
  for (const component of inventory.components) {
    const own = byLock.get(component.lockfile) ?? [];
    byLock.set(component.lockfile, own);
    own.push(component);
  }
  const locks = inventory.files.filter(({ role, status }) => role === 'lock' && status === 'read');
  const npm = locks.filter(({ format }) => NPM_FORMATS.test(format));
  const ecosystems = new Map(inventory.components.map(({ lockfile, ecosystem }) => [lockfile, ecosystem]));
  const python = locks.filter(({ path }) => ecosystems.get(path) === 'pypi');
  const names = (dir: string): ReadonlySet<string> =>
    new Set(
      inventory.projects.flatMap((project) => (project.dir === dir && project.name ? [project.name] : [])),
    );
  const allNames = new Set(inventory.projects.flatMap(({ name }) => name ?? []));

  const subjects = npm.flatMap(({ path }) =>
    compareNodeModules(files, { path, components: byLock.get(path) ?? [], members: allNames }),
  );
  for (const dir of new Set(python.map(({ path }) => directoryOf(path)))) {
    const own = python.filter(({ path }) => directoryOf(path) === dir).map(({ path }) => path);
    const components = own.flatMap((path) => byLock.get(path) ?? []);
    const lock = { files: own, components, own: new Set([...names(dir)].map(normalizePypiName)) };
    subjects.push(...compareEnvironments(files, dir, lock));
  }
  return subjects;
}

const NPM_FORMATS = /^(?:npm|pnpm|yarn|bun)/;

function compareNodeModules(
  files: InstalledFiles,
  lock: {
    readonly path: string;
    readonly components: readonly Component[];
    readonly members: ReadonlySet<string>;
  },
): InstalledSubject[] {
  const dir = directoryOf(lock.path);
  const text = files.read(lock.path, MAX_LOCK);
  const paths = text.ok ? readLockedPaths(Buffer.from(text.value).toString('utf8'), dir) : undefined;
  const tops = new Set([inDirectory(dir, 'node_modules'), ...(paths ?? []).map(topOf)]);
  const trees = [...tops].flatMap((top): { top: string; tree: FoundTree }[] => {
    const tree = walkNodeModules(files, top);
    // Not installed, or a workspace member that needs nothing of its own.
    return tree.unread.get(top)?.kind === 'not-found' ? [] : [{ top, tree }];
  });
  if (trees.length === 0) {
    const path = inDirectory(dir, 'node_modules');
    return [{ ecosystem: 'npm', path, name: path, against: lock.path, state: NOT_INSTALLED }];
  }
  const found = trees.flatMap(({ tree }) => tree.packages);
  const compared =
    paths === undefined
      ? compareBySet({ file: lock.path, dir, components: lock.components, members: lock.members }, found)
      : compareByPath({ file: lock.path, paths }, { found, hidden: readHidden(files, dir) });
  const say = (path: string, state: InstalledState): InstalledSubject => ({
    ecosystem: 'npm',
    path,
    name: path,
    against: lock.path,
    state,
  });
  const unread = trees.flatMap(({ tree }) =>
    [...tree.unread].map(([path, { kind, message }]) =>
      say(path, {
        kind: 'not-compared',
        reason: unknownReason(kind),
        detail: `it cannot be compared with the lock: ${message}`,
      }),
    ),
  );
  const contents = trees.map(({ top }) =>
    say(top, {
      kind: 'not-compared',
      reason: 'unsupported',
      detail: 'the contents of npm packages cannot be compared with the lock without their archives',
    }),
  );
  return [...compared, ...unread, ...contents];
}

/** The outermost `node_modules` of a path. */
function topOf({ path }: LockedPath): string {
  const end = path.indexOf('node_modules/') + 'node_modules'.length;
  return path.slice(0, end);
}

function readHidden(files: InstalledFiles, dir: string): readonly LockedPath[] {
  const hidden = files.read(inDirectory(dir, 'node_modules/.package-lock.json'), MAX_LOCK);
  return (hidden.ok ? readLockedPaths(Buffer.from(hidden.value).toString('utf8'), dir) : undefined) ?? [];
}

/** Virtual environments are the directories with a pyvenv.cfg right below the project's. */
function compareEnvironments(
  files: InstalledFiles,
  dir: string,
  lock: Parameters<typeof compareEnvironment>[0],
): InstalledSubject[] {
  const subjects: InstalledSubject[] = [];
  for (const home of listDirectories(files, dir)) {
    if (!files.read(`${home}/pyvenv.cfg`, 1024 * 1024).ok) continue;
    for (const sitePackages of findSitePackages(files, home)) {
      const { distributions, subjects: own } = readEnvironment(files, { home, sitePackages });
      subjects.push(...own, ...compareEnvironment(lock, { path: sitePackages, found: distributions }));
    }
  }
  if (subjects.length > 0) return subjects;
  return [{ ecosystem: 'pypi', path: dir, name: dir, against: lock.files.join(', '), state: NOT_INSTALLED }];
}

/** `lib/pythonX.Y/site-packages`, on Windows `Lib/site-packages`. */
function findSitePackages(files: InstalledFiles, home: string): readonly string[] {
  const versions = listDirectories(files, `${home}/lib`).filter((path) =>
    /\/(?:python|pypy)[\d.t]*$/.test(path),
  );
  return [...versions, `${home}/Lib`]
    .map((path) => `${path}/site-packages`)
    .filter((path) => files.list(path).ok);
}

function listDirectories(files: InstalledFiles, dir: string): readonly string[] {
  const listed = files.list(dir);
  return listed.ok
    ? listed.value.filter(({ kind }) => kind === 'directory').map(({ name }) => inDirectory(dir, name))
    : [];
}
