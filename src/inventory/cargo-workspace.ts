import type { ParseInput } from './format.ts';
import { readCargoManifest, type CargoManifest } from './cargo-manifest.ts';
import { dirOf, joinPath } from './relative-path.ts';
import { parseToml, tomlString, tomlTable } from './toml.ts';

/** The manifests that were found for a Cargo.lock. */
export interface CargoMembers {
  /** By crate name. */
  readonly byName: ReadonlyMap<string, { readonly dir: string; readonly manifest: CargoManifest }>;
  /** The package of the manifest beside the lock, when it has one. */
  readonly rootName?: string;
}

const MAX_MANIFESTS = 1000;
const MAX_ANCESTORS = 32;

/**
 * Reads the manifests of the members that a lock names. A directory cannot be listed here, so a pattern such as
 * `crates/*` is tried with each member's name, with and without the prefix it shares with the root. Members that are
 * not found this way are simply absent.
 */
export function readCargoMembers(input: ParseInput, names: readonly string[]): CargoMembers {
  const members = new Map<string, { dir: string; manifest: CargoManifest }>();
  const tried = new Set<string>();
  const rootDir = dirOf(input.path);
  let workspace: CargoManifest['workspace'];
  let rootName: string | undefined;
  const queue: string[] = [rootDir];
  const wanted = new Set(names);
  const visit = (dir: string): void => {
    if (tried.has(dir) || tried.size >= MAX_MANIFESTS * 4) return;
    tried.add(dir);
    const manifest = readManifest(input, dir, workspace);
    if (manifest === undefined) return;
    if (dir === rootDir) {
      workspace = manifest.workspace;
      rootName = manifest.name;
      for (const path of manifest.patches) push(path, dir);
    }
    if (manifest.name !== undefined && wanted.has(manifest.name) && !members.has(manifest.name)) {
      members.set(manifest.name, { dir, manifest });
    }
    for (const { path } of manifest.dependencies) push(path, dir);
    if (dir !== rootDir || manifest.workspace === undefined) return;
    for (const spec of Object.values(manifest.workspace.dependencies)) {
      push(tomlString(tomlTable(spec)?.['path']), dir);
    }
    for (const member of manifest.workspace.members) {
      for (const candidate of expandMember(member, names)) push(candidate, dir);
    }
  };
  const push = (path: string | undefined, from: string): void => {
    const dir = path === undefined ? undefined : joinPath(from, path);
    if (dir !== undefined && !tried.has(dir) && queue.length < MAX_MANIFESTS * 8) queue.push(dir);
  };
  for (const dir of queue) {
    if (members.size >= Math.min(wanted.size, MAX_MANIFESTS)) break;
    visit(dir);
  }
  return { byName: members, ...(rootName === undefined ? {} : { rootName }) };
}

/** The workspace root of a member's manifest: the nearest Cargo.toml above it that has a workspace table. */
export function readCargoWorkspace(input: ParseInput): CargoManifest['workspace'] {
  let dir = dirOf(input.path);
  for (let steps = 0; dir !== '.' && steps < MAX_ANCESTORS; steps++) {
    dir = dirOf(dir);
    const workspace = readManifest(input, dir)?.workspace;
    if (workspace !== undefined) return workspace;
  }
  return undefined;
}

function readManifest(
  input: ParseInput,
  dir: string,
  inherited?: CargoManifest['workspace'],
): CargoManifest | undefined {
  const file = input.read(joinPath(dir, 'Cargo.toml') ?? '');
  const document = file === undefined ? undefined : parseToml(file.text, file.path);
  return document?.ok === true ? readCargoManifest(document.value, inherited) : undefined;
}

/** Directories that a member pattern may mean. Only a star as the whole last segment is understood. */
function expandMember(pattern: string, names: readonly string[]): readonly string[] {
  if (!pattern.includes('*')) return [pattern];
  if (!pattern.endsWith('/*') && pattern !== '*') return [];
  const parent = pattern.slice(0, -1);
  if (parent.includes('*')) return [];
  return names.flatMap((name) => {
    const dash = name.search(/[-_]/);
    const short = dash < 0 ? [] : [name.slice(dash + 1)];
    return [name, name.replaceAll('_', '-'), name.replaceAll('-', '_'), ...short].map((it) => parent + it);
  });
}
