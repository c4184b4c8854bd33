import type { Scope, Source } from '../domain/component.ts';
import { child, entries, isTrue, text, type DataNode, type MapEntry } from './node.ts';
import type { EdgeKind, GraphNode, NpmGraph } from './npm-graph.ts';
import { directoryOf, inDirectory, joinInside } from './npm-path.ts';
import { resolvePnpmReference, splitPnpmKey, withoutSuffix, type PnpmKey } from './pnpm-key.ts';
import { readPnpmIntegrity, readPnpmSource } from './pnpm-source.ts';
import { quote } from './quote.ts';

interface Context {
  readonly graph: NpmGraph;
  /** The lockfile's path. */
  readonly path: string;
  /** Of the lockfile version. */
  readonly major: number;
}

interface Index extends Context {
  readonly document: DataNode;
  readonly nodes: Map<string, GraphNode>;
  readonly projects: Map<string, GraphNode>;
  readonly links: Map<string, GraphNode>;
}

/**
 * Adds the components, projects and edges of one document. Every reference must lead to an entry and, in version 9,
 * every package to a snapshot and back: a file that was cut short breaks one of these and is reported as broken.
 */
export function addPnpmDocument(document: DataNode, context: Context): void {
  const { graph, major } = context;
  const index: Index = { ...context, document, nodes: new Map(), projects: new Map(), links: new Map() };
  const packages = child(document, 'packages');
  const snapshots = major >= 9 ? child(document, 'snapshots') : packages;
  for (const node of [packages, snapshots, child(document, 'importers')]) {
    if (node !== undefined && node.kind !== 'map') problem(graph, 'A section holds no map.', node.line);
  }
  const used = new Set<string>();
  for (const [key, entry] of entries(snapshots)) {
    const id = major >= 9 ? withoutSuffix(key) : key;
    const described = major >= 9 ? entryOf(packages, id) : entry;
    used.add(id);
    if (described === undefined) {
      problem(graph, `The snapshot ${quote(key)} has no entry in "packages".`, entry.line);
      continue;
    }
    if (entry.value.kind !== 'map') problem(graph, `The entry ${quote(key)} holds no map.`, entry.line);
    const node = addEntry(key, described, index);
    if (node !== undefined) index.nodes.set(key, node);
  }
  if (major >= 9) {
    for (const [key, { line }] of entries(packages)) {
      if (!used.has(key)) problem(graph, `The package ${quote(key)} has no entry in "snapshots".`, line);
    }
  }
  const importers = addProjects(index);
  for (const [key, { value }] of entries(snapshots)) {
    const from = index.nodes.get(key);
    if (from === undefined) continue;
    for (const [section, kind] of PACKAGE_SECTIONS)
      addReferences(from, child(value, section), { index, kind });
  }
  for (const { node, dir, value } of importers) {
    for (const [section, kind] of IMPORTER_SECTIONS) {
      addReferences(node, child(value, section), { index, kind, dir });
    }
  }
}

const PACKAGE_SECTIONS: readonly (readonly [string, EdgeKind])[] = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
];

const IMPORTER_SECTIONS: readonly (readonly [string, EdgeKind])[] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['configDependencies', 'build'],
  ['packageManagerDependencies', 'build'],
];

function entryOf(map: DataNode | undefined, key: string): MapEntry | undefined {
  return map?.kind === 'map' ? map.entries.get(key) : undefined;
}

function addEntry(key: string, entry: MapEntry, index: Index): GraphNode | undefined {
  const { graph, path, major } = index;
  const { line, value } = entry;
  const parts = splitPnpmKey(key, major);
  const resolution = child(value, 'resolution');
  const stated = parts.version ?? '';
  const runtime = stated.startsWith('runtime:');
  const release = parts.name !== undefined && !/[:/]/.test(stated);
  const elsewhere = parts.name === undefined && lastSegments(key).version !== '';
  const source = readPnpmSource(resolution, release || elsewhere);
  if (resolution === undefined) {
    problem(graph, `The package ${quote(key)} has no resolution.`, line);
  }
  if (text(child(resolution, 'type'))?.startsWith('custom:') === true) {
    const message = `The package ${quote(key)} comes from a custom resolver.`;
    graph.addProblem({ code: 'unsupported-feature', severity: 'unsupported', message, line });
  }
  if (source.kind === 'path' && joinInside(directoryOf(path), source.path) === undefined) {
    outside(graph, source.path, line);
    return undefined;
  }
  const { name, version } = identify(key, value, { parts, release, runtime });
  const integrity = readPnpmIntegrity(resolution);
  const hasInstallScript = isTrue(child(value, 'requiresBuild'));
  const shared = { name, version, source, integrity, line, hasInstallScript, generic: runtime };
  const scope = readScope(value, major);
  return graph.addPackage(scope === undefined ? shared : { ...shared, scope });
}

function identify(
  key: string,
  value: DataNode,
  how: { readonly parts: PnpmKey; readonly release: boolean; readonly runtime: boolean },
): { readonly name: string; readonly version: string } {
  const { parts, release, runtime } = how;
  const version = parts.version ?? '';
  if (runtime) return { name: parts.name ?? '', version: version.slice('runtime:'.length) };
  if (release) return { name: parts.name ?? '', version };
  return {
    name: text(child(value, 'name')) ?? parts.name ?? lastSegments(key).name,
    version: text(child(value, 'version')) ?? (parts.name === undefined ? lastSegments(key).version : ''),
  };
}

/** `HOST/NAME/VERSION`, as version 5 writes a package of a second registry. */
function lastSegments(key: string): { readonly name: string; readonly version: string } {
  const match = /^[^/:]+\.[^/:]+\/((?:@[^/]+\/)?[^/]+)\/(\d+\.[^/_]*)(?:_[^/]*)?$/.exec(key);
  return { name: match?.[1] ?? key, version: match?.[2] ?? '' };
}

/** Versions 5 and 6 flag development and optional packages; version 9 leaves it to the edges. */
function readScope(value: DataNode, major: number): Scope | undefined {
  if (major >= 9) return undefined;
  if (isTrue(child(value, 'dev'))) return 'dev';
  return isTrue(child(value, 'optional')) ? 'optional' : 'runtime';
}

/**
 * Whether a document locks only pnpm itself and its configuration: pnpm writes it before that of the project, never
 * alone.
 */
export function isEnvironmentDocument(document: DataNode): boolean {
  const importer = child(child(document, 'importers'), '.');
  const has = (kinds: readonly string[]): boolean =>
    IMPORTER_SECTIONS.some(
      ([section, kind]) => kinds.includes(kind) && child(importer, section) !== undefined,
    );
  return has(['build']) && !has(['runtime', 'dev', 'optional']);
}

/** Sections that are there without being maps, and specifiers (version 5) of which no section says more. */
function checkImporter(importer: DataNode, index: Index): void {
  const { graph } = index;
  const sections = IMPORTER_SECTIONS.map(([section]) => child(importer, section));
  const specifiers = child(importer, 'specifiers');
  for (const node of [importer, specifiers, ...sections]) {
    if (node !== undefined && node.kind !== 'map') problem(graph, 'A section holds no map.', node.line);
  }
  for (const [name, { line }] of entries(specifiers)) {
    if (sections.some((section) => entryOf(section, name) !== undefined)) continue;
    problem(graph, `The dependency ${quote(name)} has a specifier and no version.`, line);
  }
}

interface Importer {
  readonly node: GraphNode;
  readonly dir: string;
  readonly value: DataNode;
}

/** Makes a project of every importer, before any edge, for links lead to them. */
function addProjects(index: Index): readonly Importer[] {
  const { graph, path, document } = index;
  const importers = child(document, 'importers');
  const list: readonly (readonly [string, MapEntry])[] =
    importers === undefined ? [['.', { line: document.line, value: document }]] : [...entries(importers)];
  return list.flatMap(([id, { line, value }]) => {
    checkImporter(value, index);
    const dir = joinInside(directoryOf(path), id);
    if (dir === undefined) {
      outside(graph, id, line);
      return [];
    }
    const node = graph.addProject({ dir });
    index.projects.set(dir, node);
    return [{ node, dir, value }];
  });
}

function addReferences(
  from: GraphNode,
  section: DataNode | undefined,
  context: { readonly index: Index; readonly kind: EdgeKind; readonly dir?: string },
): void {
  const { index, kind } = context;
  for (const [name, { line, value }] of entries(section)) {
    const reference = text(value.kind === 'map' ? child(value, 'version') : value);
    if (reference === undefined) {
      problem(index.graph, `The dependency ${quote(name)} has no version.`, line);
      continue;
    }
    const key = resolvePnpmReference(name, reference, index.major);
    const to =
      key === undefined
        ? linkTo({ name, path: reference.slice('link:'.length), line }, context.dir ?? '.', index)
        : index.nodes.get(key);
    if (to !== undefined) index.graph.addEdge(from, to, kind, name);
    else if (key !== undefined && entryOf(packagesOf(index), key) === undefined) {
      const message = `The dependency ${quote(name)} leads to ${quote(key)}, which the lockfile does not hold.`;
      problem(index.graph, message, line);
    }
  }
}

function packagesOf(index: Index): DataNode | undefined {
  return child(index.document, index.major >= 9 ? 'snapshots' : 'packages');
}

/** A link from a project leads to another project, or to a directory the lockfile says nothing about. */
function linkTo(
  link: { readonly name: string; readonly path: string; readonly line: number },
  from: string,
  index: Index,
): GraphNode | undefined {
  const { graph, path } = index;
  // Importers write links relative to themselves, packages relative to the lockfile.
  const base = from === '.' ? directoryOf(path) : from;
  const dir = joinInside(base, link.path);
  if (dir === undefined) {
    outside(graph, link.path, link.line);
    return undefined;
  }
  const known = index.projects.get(dir) ?? index.links.get(dir);
  if (known !== undefined) return known;
  const source: Source = { kind: 'path', path: inDirectory('.', dir) };
  const node = graph.addPackage({ name: link.name, version: '', source, integrity: [], line: link.line });
  index.links.set(dir, node);
  return node;
}

function problem(graph: NpmGraph, message: string, line: number): void {
  const hint = 'The file may have been cut or merged by hand: run pnpm install.';
  graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line, hint });
}

function outside(graph: NpmGraph, path: string, line: number): void {
  const message = `${quote(path)} leads outside the scanned directory.`;
  graph.addProblem({ code: 'file-outside-root', severity: 'broken', message, line });
}
