import type { Scope } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { makePurl, type Purl } from '../domain/purl.ts';
import { readCargoPackage, readCargoSource, type CargoPackage } from './cargo-lock-package.ts';
import { readCargoMembers, type CargoMembers } from './cargo-workspace.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { reachScopes, sortPurls } from './lock-graph.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf } from './relative-path.ts';
import { sourceQualifiers } from './source-qualifiers.ts';
import { parseToml, tomlArray, tomlTable } from './toml.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const MAX_CANDIDATES = 20;
const MAX_PROBLEMS = 100;

/**
 * Cargo's lock, format 1 to 4. Packages without a source are the workspace's members (and path dependencies), so
 * they are projects. The lock does not tell kinds of dependencies apart; the members' manifests do, where they can be
 * read, and what only an unread member reaches has an unknown scope.
 */
export const cargoLock: InventoryFormat = {
  id: 'cargo-lock',
  title: 'Cargo lockfile',
  ecosystem: 'cargo',
  role: 'lock',
  files: ['Cargo.lock'],
  matches: (path) => baseOf(path) === 'Cargo.lock',
  parse: parseCargoLock,
};

/** Whether a text is a crate name that Cargo accepts; used for manifests too. */
export function isCrateName(name: string): boolean {
  return name.length <= 214 && NAME.test(name);
}

function parseCargoLock(input: ParseInput): Parsed {
  const empty = { components: [], projects: [], declarations: [] };
  const document = parseToml(input.text, input.path);
  if (!document.ok) return { ...empty, problems: [document.error] };
  const { root, headerLines } = document.value;
  const version = root['version'] ?? 1;
  if (version !== 1 && version !== 2 && version !== 3 && version !== 4) {
    return { ...empty, problems: [refuse(version, input.path)] };
  }
  const checksums = tomlTable(root['metadata']);
  const lines = headerLines('package');
  const packages: CargoPackage[] = [];
  const problems: Problem[] = [];
  const add = (value: unknown, line: number): void => {
    const read = readCargoPackage(value, checksums, { file: input.path, line });
    if (read.ok) packages.push(read.value);
    else problems.push(read.error);
  };
  // The oldest files hold the project in a table of its own.
  if (root['root'] !== undefined) add(root['root'], 1);
  tomlArray(root['package']).forEach((value, index) => add(value, lines[index] ?? 1));
  const memberIndexes = packages.flatMap((it, index) => (it.source === undefined ? [index] : []));
  if (memberIndexes.length === 0) {
    problems.push({
      code: 'bad-structure',
      severity: 'broken',
      message: 'The file has no entry for the project that it locks: it is not complete.',
      location: { file: input.path, line: 1 },
    });
  }
  const graph = resolveEdges(packages, input.path);
  const members = readCargoMembers(
    input,
    memberIndexes.flatMap((index) => packages[index]?.name ?? []),
  );
  problems.push(...findCut(packages, graph.edges, members, input.path));
  const built = build(packages, graph.edges, members, input.path);
  return {
    ...built,
    declarations: [],
    problems: [...problems, ...graph.problems, ...built.problems].slice(0, MAX_PROBLEMS),
  };
}

/**
 * Signs of a cut that the entries alone do not show: the project beside the lock is not in it, or the last entry lost
 * its source, so that it looks like a member although a manifest asks a registry or repository for it.
 */
function findCut(
  packages: readonly CargoPackage[],
  edges: readonly (readonly number[])[],
  members: CargoMembers,
  file: string,
): readonly Problem[] {
  const broken = (message: string, line: number): readonly Problem[] => [
    { code: 'bad-structure', severity: 'broken', message, location: { file, line } },
  ];
  const { byName, rootName } = members;
  if (rootName !== undefined && !byName.has(rootName)) {
    return broken(`The file has no entry for ${quote(rootName)}, the project beside it.`, 1);
  }
  const at = packages.length - 1;
  const last = packages[at];
  if (last === undefined || last.source !== undefined || byName.has(last.name)) return [];
  const isExternal = packages.some(
    ({ name }, index) =>
      edges[index]?.includes(at) === true &&
      byName
        .get(name)
        ?.manifest.dependencies.some(
          (it) => it.name === last.name && (it.kind === 'registry' || it.kind === 'git'),
        ),
  );
  return isExternal
    ? broken(`The last package, ${quote(last.name)}, has no source: the file seems to be cut.`, last.line)
    : [];
}

function resolveEdges(
  packages: readonly CargoPackage[],
  file: string,
): { edges: readonly (readonly number[])[]; problems: readonly Problem[] } {
  const index = new Map<string, number[]>();
  const note = (key: string, at: number): void => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [at]);
    else if (known.length < MAX_CANDIDATES) known.push(at);
  };
  packages.forEach(({ name, version, source }, at) => {
    note(name, at);
    note(`${name} ${version}`, at);
    // Format 1 and 2 write git sources without their commit in dependencies, later ones with it.
    if (source !== undefined) note(`${name} ${version} (${source})`, at);
    if (source?.includes('#') === true)
      note(`${name} ${version} (${source.slice(0, source.indexOf('#'))})`, at);
  });
  const problems: Problem[] = [];
  const edges = packages.map(({ name, dependencies, line }) =>
    [...new Set(dependencies)].flatMap((dependency) => {
      const found = index.get(dependency) ?? [];
      if (found.length === 0) {
        problems.push({
          code: 'bad-structure',
          severity: 'broken',
          message: `The package ${quote(name)} needs ${quote(dependency)}, for which the file has no entry.`,
          location: { file, line },
          hint: 'Run "cargo generate-lockfile" or any cargo build, and commit the result.',
        });
      }
      return narrow(found, packages);
    }),
  );
  return { edges, problems: problems.slice(0, 20) };
}

/**
 * Of several entries with the name and version that a dependency states, Cargo writes the source of all but the member:
 * without one the member is meant (a project that also uses a published release of one of its own crates).
 */
function narrow(found: readonly number[], packages: readonly CargoPackage[]): readonly number[] {
  if (found.length < 2) return found;
  const members = found.filter((at) => packages[at]?.source === undefined);
  return members.length === 0 ? found : members;
}

function build(
  packages: readonly CargoPackage[],
  edges: readonly (readonly number[])[],
  members: CargoMembers,
  file: string,
): Pick<Parsed, 'components' | 'projects' | 'problems'> {
  const starts: Record<Scope, number[]> = { runtime: [], unknown: [], build: [], optional: [], dev: [] };
  const direct = new Set<number>();
  const isMember = (index: number): boolean => packages[index]?.source === undefined;
  packages.forEach((it, index) => {
    if (it.source !== undefined) return;
    const scopes = memberScopes(members, it.name);
    for (const target of edges[index] ?? []) {
      if (isMember(target)) continue;
      direct.add(target);
      // A dependency that the manifest does not name (a feature of the lock's age) could be of any kind.
      for (const scope of scopes?.get(packages[target]?.name ?? '') ?? ['unknown' as const])
        starts[scope].push(target);
    }
  });
  // Members are projects of their own: what they need is decided from their own entries.
  const outward = edges.map((targets) => targets.filter((target) => !isMember(target)));
  const reached = reachScopes(outward, [
    ['runtime', starts.runtime],
    ['unknown', starts.unknown],
    ['build', starts.build],
    ['optional', starts.optional],
    ['dev', starts.dev],
  ]);
  const problems: Problem[] = [];
  const purls = new Map<number, Purl>();
  const components: { index: number; component: ParsedComponent }[] = [];
  packages.forEach((it, index) => {
    if (it.source === undefined) return;
    const location = { file, line: it.line };
    const source = readCargoSource(it.source);
    const purl = makePurl({
      type: 'cargo',
      name: it.name,
      version: it.version,
      qualifiers: sourceQualifiers(source),
    });
    if (!isCrateName(it.name) || !purl.ok) {
      const why = isCrateName(it.name) && !purl.ok ? `: ${purl.error}` : ' is not a valid crate name';
      problems.push({
        code: isCrateName(it.name) ? 'bad-version' : 'bad-name',
        severity: 'broken',
        message: `${quote(it.name)}${why}.`,
        location,
      });
      return;
    }
    if (reached[index] === undefined) {
      problems.push({
        code: 'bad-structure',
        severity: 'broken',
        message: `Nothing in the file asks for the package ${quote(it.name)}: the file is not complete.`,
        location,
      });
    }
    purls.set(index, purl.value);
    components.push({
      index,
      component: {
        purl: purl.value,
        ecosystem: 'cargo',
        name: it.name,
        version: it.version,
        scope: reached[index] ?? 'unknown',
        direct: direct.has(index),
        integrity: it.integrity,
        source,
        locations: [location],
        dependsOn: [],
      },
    });
  });
  const purlsOf = (index: number): readonly Purl[] =>
    sortPurls((edges[index] ?? []).flatMap((target) => purls.get(target) ?? []));
  return {
    components: components.map(({ index, component }) => ({ ...component, dependsOn: purlsOf(index) })),
    projects: packages.flatMap((it, index) =>
      it.source !== undefined
        ? []
        : [
            {
              dir: members.byName.get(it.name)?.dir ?? dirOf(file),
              ecosystem: 'cargo' as const,
              name: it.name,
              version: it.version,
              dependsOn: purlsOf(index),
            },
          ],
    ),
    problems,
  };
}

/** The scopes under which a member's manifest names each crate; undefined when the manifest was not found. */
function memberScopes(members: CargoMembers, member: string): ReadonlyMap<string, Set<Scope>> | undefined {
  const manifest = members.byName.get(member)?.manifest;
  if (manifest === undefined) return undefined;
  const scopes = new Map<string, Set<Scope>>();
  for (const { name, scope } of manifest.dependencies) {
    const known = scopes.get(name);
    if (known === undefined) scopes.set(name, new Set([scope]));
    else known.add(scope);
  }
  return scopes;
}

function refuse(version: unknown, file: string): Problem {
  const stated =
    typeof version === 'number' || typeof version === 'string' ? String(version) : 'of another kind';
  return {
    code: 'unsupported-version',
    severity: 'unsupported',
    message: `This is version ${quote(stated)} of the format; 1 to 4 are known.`,
    location: { file, line: 1 },
  };
}
