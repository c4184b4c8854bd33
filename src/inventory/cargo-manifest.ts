import type { Declaration, Scope } from '../domain/component.ts';
import { tomlString, tomlStrings, tomlTable, type TomlDocument, type TomlTable } from './toml.ts';

/** One dependency of a Cargo.toml. */
interface CargoDependency {
  /** The crate's own name (`package =`, else the key). */
  readonly name: string;
  /** The key, under which the code imports it. */
  readonly key: string;
  readonly range: string;
  readonly kind: Declaration['kind'];
  readonly scope: Scope;
  /** Directory relative to the manifest, of a path dependency. */
  readonly path?: string;
  /** Its place in the document, for `lineOf`. */
  readonly at: readonly string[];
}

/** What a Cargo.toml says. `workspace` is set when it is the root of one. */
export interface CargoManifest {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies: readonly CargoDependency[];
  /** Directories that patch tables put in place of a registry's crates. */
  readonly patches: readonly string[];
  readonly workspace?: {
    /** Directories or patterns, relative to the manifest. */
    readonly members: readonly string[];
    readonly dependencies: TomlTable;
    readonly version?: string;
  };
}

const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['dev-dependencies', 'dev'],
  ['dev_dependencies', 'dev'],
  ['build-dependencies', 'build'],
  ['build_dependencies', 'build'],
];

/**
 * Reads a Cargo.toml. Dependencies that inherit from the workspace take what `inherited` (the root's
 * `workspace.dependencies`) says; without it they are of kind `workspace` with no range.
 */
export function readCargoManifest(
  document: TomlDocument,
  inherited?: CargoManifest['workspace'],
): CargoManifest {
  const { root } = document;
  const workspaceTable = tomlTable(root['workspace']);
  const workspaceVersion = tomlString(tomlTable(workspaceTable?.['package'])?.['version']);
  const workspace =
    workspaceTable === undefined
      ? undefined
      : {
          members: tomlStrings(workspaceTable['members']),
          dependencies: tomlTable(workspaceTable['dependencies']) ?? {},
          ...(workspaceVersion === undefined ? {} : { version: workspaceVersion }),
        };
  const base = (workspace ?? inherited)?.dependencies;
  const dependencies: CargoDependency[] = [];
  const read = (holder: TomlTable, path: readonly string[]): void => {
    for (const [section, scope] of SECTIONS) {
      for (const [key, spec] of Object.entries(tomlTable(holder[section]) ?? {})) {
        dependencies.push(readDependency(key, spec, base, { scope, at: [...path, section, key] }));
      }
    }
  };
  read(root, []);
  for (const [target, table] of Object.entries(tomlTable(root['target']) ?? {})) {
    read(tomlTable(table) ?? {}, ['target', target]);
  }
  const own = tomlTable(root['package']) ?? tomlTable(root['project']);
  const name = tomlString(own?.['name']);
  const stated = tomlString(own?.['version']);
  const inherits = tomlTable(own?.['version'])?.['workspace'] === true;
  const version = stated ?? (inherits ? (workspace ?? inherited)?.version : undefined);
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    dependencies,
    patches: readPatches(root),
    ...(workspace === undefined ? {} : { workspace }),
  };
}

function readPatches(root: TomlTable): readonly string[] {
  const tables = [...Object.values(tomlTable(root['patch']) ?? {}), root['replace']];
  return tables
    .flatMap((table) => Object.values(tomlTable(table) ?? {}))
    .flatMap((spec) => tomlString(tomlTable(spec)?.['path']) ?? []);
}

function readDependency(
  key: string,
  spec: unknown,
  base: TomlTable | undefined,
  { scope, at }: { scope: Scope; at: readonly string[] },
): CargoDependency {
  const own = tomlTable(spec);
  const inherits = own?.['workspace'] === true;
  const source = inherits ? base?.[key] : spec;
  const table = tomlTable(source);
  const path = tomlString(table?.['path']);
  const optional = own?.['optional'] === true || table?.['optional'] === true;
  return {
    name: tomlString(table?.['package']) ?? key,
    key,
    range: tomlString(source) ?? tomlString(table?.['version']) ?? '',
    kind: kindOf(table, inherits && source === undefined),
    scope: optional && scope === 'runtime' ? 'optional' : scope,
    // An inherited path is relative to the workspace root; only the root's own reader can follow it.
    ...(path === undefined || inherits ? {} : { path }),
    at,
  };
}

function kindOf(table: TomlTable | undefined, unresolved: boolean): Declaration['kind'] {
  if (unresolved) return 'workspace';
  if (table?.['git'] !== undefined) return 'git';
  return table?.['path'] !== undefined ? 'path' : 'registry';
}
