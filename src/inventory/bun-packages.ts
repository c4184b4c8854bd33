import type { Integrity, Source } from '../domain/component.ts';
import type { Parsed } from './format.ts';
import { parseSri } from './integrity.ts';
import { child, entries, isTrue, items, text, type DataNode } from './node.ts';
import { createNpmGraph, type EdgeKind, type GraphNode, type NpmGraph } from './npm-graph.ts';
import { directoryOf, joinInside } from './npm-path.ts';
import { addressSource, gitSource } from './npm-spec.ts';
import { quote } from './quote.ts';

interface Entry {
  readonly key: string;
  readonly node: GraphNode;
  readonly info: DataNode | undefined;
}

/**
 * Makes components, projects and edges of a bun.lock. A key of `packages` is the path of names that leads to the
 * package (`a/b` is `b` inside `a`, or inside the workspace named `a`); a dependency is looked for inside the one
 * who asks, then one level up at a time.
 */
export function assembleBunLock(root: DataNode, path: string): Parsed {
  const graph = createNpmGraph(path);
  const projects = addProjects(root, path, graph);
  const found = new Map<string, GraphNode>();
  const packages: Entry[] = [];
  for (const [key, { line, value }] of entries(child(root, 'packages'))) {
    const entry = addEntry(key, value, { graph, path, projects, line });
    if (entry === undefined) continue;
    found.set(key, entry.node);
    packages.push(entry);
  }
  const addEdges = (from: GraphNode, base: readonly string[], info: DataNode | undefined): void => {
    const optionalPeers = new Set(items(child(info, 'optionalPeers')).map(text));
    for (const [section, kind] of SECTIONS) {
      for (const [name, { line, value }] of entries(child(info, section))) {
        const to = resolve(found, base, name);
        const optional = section === 'peerDependencies' && optionalPeers.has(name);
        if (to !== undefined) graph.addEdge(from, to, optional ? 'optional' : kind, name);
        else if (section === 'dependencies' && isRequired(text(value) ?? '')) reportLost(graph, name, line);
      }
    }
  };
  for (const entry of packages) addEdges(entry.node, splitKey(entry.key), entry.info);
  for (const [id, { value }] of entries(child(root, 'workspaces'))) {
    const node = projects.get(id);
    const name = text(child(value, 'name'));
    if (node !== undefined) addEdges(node, id === '' || name === undefined ? [] : [name], value);
  }
  return graph.finish();
}

const SECTIONS: readonly (readonly [string, EdgeKind])[] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'runtime'],
];

/** A workspace or a link may be left out of `packages`; everything else that is asked for must be there. */
function isRequired(range: string): boolean {
  return !/^(?:workspace|link|file):/.test(range);
}

function addProjects(root: DataNode, path: string, graph: NpmGraph): ReadonlyMap<string, GraphNode> {
  const projects = new Map<string, GraphNode>();
  for (const [id, { line, value }] of entries(child(root, 'workspaces'))) {
    const dir = joinInside(directoryOf(path), id);
    if (dir === undefined) {
      reportOutside(graph, id, line);
      continue;
    }
    const name = text(child(value, 'name'));
    const version = text(child(value, 'version'));
    const project = {
      dir,
      ...(name === undefined ? {} : { name }),
      ...(version === undefined ? {} : { version }),
    };
    projects.set(id, graph.addProject(project));
  }
  return projects;
}

/** Names of a key: `@s/a/b` is `@s/a`, then `b`. */
function splitKey(key: string): readonly string[] {
  const names: string[] = [];
  let scope: string | undefined;
  for (const part of key.split('/')) {
    if (scope === undefined && part.startsWith('@')) scope = part;
    else {
      names.push(scope === undefined ? part : `${scope}/${part}`);
      scope = undefined;
    }
  }
  return names;
}

const MAX_LEVELS = 100;

function resolve(
  found: ReadonlyMap<string, GraphNode>,
  base: readonly string[],
  name: string,
): GraphNode | undefined {
  for (let depth = Math.min(base.length, MAX_LEVELS); depth > 0; depth -= 1) {
    const node = found.get(`${base.slice(0, depth).join('/')}/${name}`);
    if (node !== undefined) return node;
  }
  return found.get(name);
}

interface Place {
  readonly graph: NpmGraph;
  readonly path: string;
  readonly projects: ReadonlyMap<string, GraphNode>;
  readonly line: number;
}

function addEntry(key: string, value: DataNode, place: Place): Entry | undefined {
  const { graph, path, projects, line } = place;
  const parts = items(value);
  const id = text(parts[0]) ?? '';
  const at = id.indexOf('@', 1);
  if (at < 0) {
    const message = `The package ${quote(key)} does not say what it is.`;
    graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line });
    return undefined;
  }
  const name = id.slice(0, at);
  const reference = id.slice(at + 1);
  const info = parts.find((part) => part.kind === 'map');
  if (reference === 'root:' || reference.startsWith('workspace:')) {
    const node = projects.get(reference === 'root:' ? '' : reference.slice('workspace:'.length));
    return node === undefined ? undefined : { key, node, info: undefined };
  }
  const source = sourceOf(reference, text(parts[1]) ?? '');
  if (source.kind === 'path' && joinInside(directoryOf(path), source.path) === undefined) {
    reportOutside(graph, source.path, line);
    return undefined;
  }
  const node = graph.addPackage({
    name,
    version: source.kind === 'registry' ? reference : '',
    source,
    integrity: integrityOf(parts),
    line,
    bundled: isTrue(child(info, 'bundled')),
  });
  return { key, node, info };
}

/** `1.0.0`, `github:owner/repo#ref`, `git+…#ref`, `https://….tgz`, `file:`, `link:` or the path of a tarball. */
function sourceOf(reference: string, registry: string): Source {
  if (/^(?:github:|git\+|git:|git@|ssh:)/.test(reference)) return gitSource(reference);
  if (/^(?:https?:|file:|link:|\.{0,2}\/)/.test(reference) || /\.t(?:ar\.)?gz$/.test(reference)) {
    return addressSource(reference) ?? { kind: 'url', url: reference };
  }
  return registry === '' ? { kind: 'registry' } : { kind: 'registry', url: registry };
}

/** The digest is the last part when it reads as one; what follows a git address may be Bun's own tag. */
function integrityOf(parts: readonly DataNode[]): readonly Integrity[] {
  const last = parts.length > 1 ? text(parts.at(-1)) : undefined;
  return last !== undefined && /^[a-z0-9]+-[A-Za-z0-9+/=]{20,}/.test(last) ? parseSri(last) : [];
}

function reportLost(graph: NpmGraph, name: string, line: number): void {
  const message = `The dependency ${quote(name)} has no entry in the lockfile.`;
  graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line });
}

function reportOutside(graph: NpmGraph, path: string, line: number): void {
  const message = `${quote(path)} leads outside the scanned directory.`;
  graph.addProblem({ code: 'file-outside-root', severity: 'broken', message, line });
}
