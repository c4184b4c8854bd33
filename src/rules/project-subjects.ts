import type { Component, Declaration, FileReport, Project } from '../domain/component.ts';
import { isRegistryEcosystem } from '../domain/ecosystem.ts';
import type { ProjectSubject } from '../domain/facts.ts';
import type { Purl } from '../domain/purl.ts';
import type { Inventory } from '../inventory/format.ts';
import { formats } from '../inventory/formats.ts';
import { isLockOf } from './lock-of-manifest.ts';

/**
 * One subject for every manifest of an ecosystem that has lockfiles, with the lockfiles that cover it: those beside
 * it, those that name its directory (Cargo: its name) as a workspace member, and otherwise, for lockfiles that do not
 * name their members, the nearest ones above it beside a manifest. A requirements file counts as a lockfile of its own directory.
 */
export function buildProjectSubjects(inventory: Inventory): ProjectSubject[] {
  const ecosystems = fileEcosystems(inventory);
  const locks = inventory.files.filter(({ path, role }) => role === 'lock' && ecosystems.has(path));
  const index = indexInventory(inventory, locks, ecosystems);
  const subjects: ProjectSubject[] = [];
  for (const manifest of inventory.files) {
    if (manifest.role !== 'manifest') continue;
    const ecosystem = ecosystems.get(manifest.path);
    if (ecosystem === undefined || !isRegistryEcosystem(ecosystem)) continue;
    subjects.push(buildSubject(manifest, ecosystem, index));
  }
  return subjects;
}

interface Index {
  readonly locksByDir: ReadonlyMap<string, readonly FileReport[]>;
  readonly locksByMember: ReadonlyMap<string, readonly FileReport[]>;
  readonly manifestDirs: ReadonlySet<string>;
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
  readonly components: ReadonlyMap<string, readonly Component[]>;
  readonly projects: ReadonlyMap<string, readonly Project[]>;
  readonly projectsByDir: ReadonlyMap<string, readonly Project[]>;
  /** Names of the projects in one directory, from whichever file states them. */
  readonly projectNames: ReadonlyMap<string, readonly string[]>;
}

function buildSubject(manifest: FileReport, ecosystem: Component['ecosystem'], index: Index): ProjectSubject {
  const dir = directoryOf(manifest.path);
  const own = index.projects.get(manifest.path)?.[0];
  const lockfiles = findLocks(ecosystem, { dir, name: own?.name }, index).filter(
    ({ path }) => path !== manifest.path,
  );
  const covered = lockfiles.flatMap(({ path }) => index.projects.get(path) ?? []);
  const made = lockfiles.filter(({ format }) => isLockOf(format, manifest.format));
  const asked = askedBy(
    made.flatMap(({ path }) => index.projects.get(path) ?? []),
    { name: own?.name, dir },
  );
  const roots = lockfiles.flatMap(
    ({ path }) => index.projectsByDir.get(keyOf(ecosystem, directoryOf(path))) ?? [],
  );
  const overrides = new Set(roots.flatMap((root) => root.overrides ?? []));
  const members = [{ ecosystem, dir }, ...covered].flatMap((project) => namesOf(project, index));
  return {
    dir,
    ecosystem,
    manifest,
    lockfiles,
    declarations: index.declarations.get(manifest.path) ?? [],
    components: lockfiles.flatMap(({ path }) => index.components.get(path) ?? []),
    ...(asked !== undefined ? { asked } : {}),
    members: [...new Set(members)].sort(),
    ...(own?.peers !== undefined ? { peers: own.peers } : {}),
    ...(overrides.size > 0 ? { overrides: [...overrides].sort() } : {}),
    ...(own?.dynamic === true ? { dynamic: true as const } : {}),
  };
}

/** A lockfile may leave out the name of a member: its manifest has it, and npm leaves it out when the directory is it. */
function namesOf(project: Pick<Project, 'ecosystem' | 'dir'>, index: Index): readonly string[] {
  const names = index.projectNames.get(keyOf(project.ecosystem, project.dir)) ?? [];
  return names.length > 0 ? names : [project.dir.slice(project.dir.lastIndexOf('/') + 1)];
}

function findLocks(
  ecosystem: string,
  { dir, name }: { readonly dir: string; readonly name: string | undefined },
  index: Index,
): readonly FileReport[] {
  const beside = index.locksByDir.get(keyOf(ecosystem, dir)) ?? [];
  const member = index.locksByMember.get(keyOf(ecosystem, dir)) ?? [];
  if (beside.length > 0 || member.length > 0) return [...new Set([...beside, ...member])];
  // Yarn's and Cargo's lockfiles do not say where their workspace members are.
  if (ecosystem !== 'npm' && ecosystem !== 'cargo') return [];
  for (let above = parentOf(dir); above !== undefined; above = parentOf(above)) {
    const locks = index.locksByDir.get(keyOf(ecosystem, above)) ?? [];
    const open = locks.filter(({ path }) => mayCover(index.projects.get(path), { ecosystem, name }));
    if (open.length > 0 && index.manifestDirs.has(keyOf(ecosystem, above))) return open;
  }
  return [];
}

/** A lockfile that says what it covers, by directory or (Cargo) by name, covers nothing else. */
function mayCover(
  projects: readonly Project[] | undefined,
  { ecosystem, name }: { readonly ecosystem: string; readonly name: string | undefined },
): boolean {
  if (projects === undefined) return true;
  return ecosystem === 'cargo' && projects.some((project) => project.name === name);
}

/** What the lockfiles say that this directory asks for; several projects in one directory are told apart by name. */
function askedBy(
  covered: readonly Project[],
  from: { readonly dir: string; readonly name: string | undefined },
): readonly Purl[] | undefined {
  const { name } = from;
  const own = covered.filter(
    (project) =>
      project.dir === from.dir && (name === undefined || project.name === undefined || project.name === name),
  );
  return own.length === 0 ? undefined : [...new Set(own.flatMap(({ dependsOn }) => dependsOn))].sort();
}

function indexInventory(
  inventory: Inventory,
  locks: readonly FileReport[],
  ecosystems: ReadonlyMap<string, string>,
): Index {
  const byPath = new Map(locks.map((file) => [file.path, file]));
  const projectsByDir = group(inventory.projects, ({ ecosystem, dir }) => keyOf(ecosystem, dir));
  return {
    locksByDir: group(locks, ({ path }) => keyOf(ecosystems.get(path) ?? '', directoryOf(path))),
    locksByMember: new Map(
      [...projectsByDir].map(([key, projects]) => [
        key,
        [...new Set(projects.flatMap(({ file }) => byPath.get(file) ?? []))],
      ]),
    ),
    manifestDirs: new Set(
      inventory.files
        .filter(({ role }) => role === 'manifest')
        .map(({ path }) => keyOf(ecosystems.get(path) ?? '', directoryOf(path))),
    ),
    declarations: group(inventory.declarations, ({ location }) => location.file),
    components: group(inventory.components, ({ lockfile }) => lockfile),
    projects: group(inventory.projects, ({ file }) => file),
    projectsByDir,
    projectNames: new Map(
      [...projectsByDir].map(([key, projects]) => [key, projects.flatMap(({ name }) => name ?? [])]),
    ),
  };
}

/** Lockfiles that we recognise and cannot read: they are there all the same. */
const UNREAD_LOCKS: ReadonlyMap<string, Component['ecosystem']> = new Map([
  ['bun-binary-lock', 'npm'],
  ['deno-lock', 'npm'],
  ['conda-lock', 'pypi'],
  ['pixi-lock', 'pypi'],
]);

function fileEcosystems(inventory: Inventory): ReadonlyMap<string, Component['ecosystem']> {
  const byFormat = new Map(UNREAD_LOCKS);
  for (const { id, ecosystem } of formats) byFormat.set(id, ecosystem);
  return new Map(
    inventory.files.flatMap(({ path, format }) => {
      const ecosystem = byFormat.get(format);
      return ecosystem === undefined ? [] : [[path, ecosystem] as const];
    }),
  );
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const found = groups.get(key);
    if (found === undefined) groups.set(key, [item]);
    else found.push(item);
  }
  return groups;
}

function keyOf(ecosystem: string, dir: string): string {
  return `${ecosystem}:${dir}`;
}

function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

function parentOf(dir: string): string | undefined {
  return dir === '.' ? undefined : directoryOf(dir);
}
