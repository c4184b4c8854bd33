import type { Scope, Source } from '../domain/component.ts';
import type { Parsed } from './format.ts';
import { parseSri } from './integrity.ts';
import { createNpmGraph, type EdgeKind, type GraphNode, type NpmGraph } from './npm-graph.ts';
import { isNpmName } from './npm-name.ts';
import { directoryOf, joinInside } from './npm-path.ts';
import { addressSource, classifySpec, splitAlias } from './npm-spec.ts';
import { quote } from './quote.ts';

/** What one entry asks for by name. */
export interface TreeRequest {
  readonly name: string;
  readonly spec: string;
  readonly kind: EdgeKind;
}

/** One directory of an npm tree: a project, an installed package, or a link to another directory. */
export interface TreeEntry {
  /** As in `packages` of a package-lock: empty for the root, else a path such as `node_modules/a/node_modules/b`. */
  readonly key: string;
  readonly line: number;
  readonly kind: 'project' | 'package' | 'link';
  /** The real name where the file states it; else the last part of the key counts. */
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly resolved?: string | undefined;
  readonly integrity?: string | undefined;
  readonly scope?: Scope;
  readonly bundled?: boolean;
  readonly hasInstallScript?: boolean;
  readonly requests: readonly TreeRequest[];
}

const MODULES = 'node_modules/';
const MAX_KEY = 1024;
const MAX_SEGMENTS = 100;

/** The name a key installs under; undefined for a directory that is not in `node_modules`. */
export function installName(key: string): string | undefined {
  const at = key.lastIndexOf(MODULES);
  return at < 0 ? undefined : key.slice(at + MODULES.length);
}

/**
 * Makes components, projects and edges of an npm tree. A request is resolved as Node resolves a bare import: in the
 * `node_modules` of the directory itself, then of every directory above. Requests that lead nowhere are left out, for
 * npm leaves optional and foreign-platform packages out of its lock.
 */
export function assembleTree(path: string, entries: readonly TreeEntry[]): Parsed {
  const graph = createNpmGraph(path);
  const kept = entries.filter((entry) => checkKey(entry, graph));
  const tree = indexTree(kept);
  const targets = kept.map((entry) => entry.requests.map((request) => tree.resolve(entry, request.name)));
  const specs = collectSpecs(kept, targets);
  const linked = new Set(kept.flatMap((entry) => (entry.kind === 'link' ? [entry.resolved ?? ''] : [])));
  const nodes = new Map<TreeEntry, GraphNode>();
  for (const entry of kept) {
    const node = addEntry(entry, { graph, dir: directoryOf(path), linked, spec: specs.get(entry) });
    if (node !== undefined) nodes.set(entry, node);
  }
  for (const entry of kept) {
    if (entry.kind === 'link') followLink(entry, { tree, nodes, graph, dir: directoryOf(path) });
  }
  kept.forEach((entry, index) => {
    const from = nodes.get(entry);
    if (from === undefined || entry.kind === 'link') return;
    entry.requests.forEach((request, at) => {
      const to = targets[index]?.[at];
      const node = to === undefined ? undefined : nodes.get(to);
      if (node !== undefined) graph.addEdge(from, node, request.kind);
    });
  });
  return graph.finish({ allKnown: kept.some((entry) => entry.kind === 'project') });
}

function checkKey(entry: TreeEntry, graph: NpmGraph): boolean {
  const { key } = entry;
  // A project is not fetched. An entry with a digest outside `node_modules` would be a package that nobody counts.
  if (entry.kind === 'project' && (entry.integrity !== undefined || key.includes('\\'))) {
    const message = `The path ${quote(key)} is not one that npm writes for ${entry.integrity === undefined ? 'a directory' : 'a package with a digest'}.`;
    graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line: entry.line });
    return false;
  }
  if (key.length <= MAX_KEY && key.split('/').length <= MAX_SEGMENTS) return true;
  const message = `The path ${quote(key)} is longer than ${MAX_KEY} characters or ${MAX_SEGMENTS} levels.`;
  graph.addProblem({ code: 'bad-name', severity: 'broken', message, line: entry.line });
  return false;
}

interface TreeIndex {
  readonly resolve: (from: TreeEntry, name: string) => TreeEntry | undefined;
  readonly get: (key: string) => TreeEntry | undefined;
}

function indexTree(entries: readonly TreeEntry[]): TreeIndex {
  const byKey = new Map<string, TreeEntry>();
  const inside = new Map<string, Map<string, TreeEntry>>();
  for (const entry of entries) {
    byKey.set(entry.key, entry);
    const name = installName(entry.key);
    if (name === undefined) continue;
    const base = entry.key.slice(0, -(MODULES.length + name.length)).replace(/\/$/, '');
    const names = inside.get(base);
    if (names === undefined) inside.set(base, new Map([[name, entry]]));
    else names.set(name, entry);
  }
  const chains = new Map<TreeEntry, readonly Map<string, TreeEntry>[]>();
  function chainOf(entry: TreeEntry): readonly Map<string, TreeEntry>[] {
    let chain = chains.get(entry);
    if (chain === undefined) {
      chain = directoriesUp(entry.key).flatMap((base) => inside.get(base) ?? []);
      chains.set(entry, chain);
    }
    return chain;
  }
  return {
    get: (key) => byKey.get(key),
    resolve: (from, name) => {
      for (const names of chainOf(from)) {
        const found = names.get(name);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/** The directory itself and every one above, ending with the root; a directory outside the root never reaches it. */
function directoriesUp(key: string): string[] {
  const found = [key];
  for (let base = key; base !== ''; ) {
    const slash = base.lastIndexOf('/');
    base = slash < 0 ? '' : base.slice(0, slash);
    if (base === '..' || base.endsWith('/..')) break;
    found.push(base);
  }
  return found;
}

/** For every entry the most telling specifier that asks for it: one that names another source than the registry. */
function collectSpecs(
  entries: readonly TreeEntry[],
  targets: readonly (readonly (TreeEntry | undefined)[])[],
): ReadonlyMap<TreeEntry, string> {
  const specs = new Map<TreeEntry, string>();
  entries.forEach((entry, index) => {
    entry.requests.forEach((request, at) => {
      const target = targets[index]?.[at];
      if (target === undefined || specs.has(target)) return;
      if (classifySpec(request.spec) !== 'registry') specs.set(target, request.spec);
    });
  });
  return specs;
}

interface Place {
  readonly graph: NpmGraph;
  /** The lockfile's directory. */
  readonly dir: string;
}

function addEntry(
  entry: TreeEntry,
  place: Place & { readonly linked: ReadonlySet<string>; readonly spec: string | undefined },
): GraphNode | undefined {
  const { graph, dir, spec } = place;
  if (entry.kind === 'link') return undefined;
  if (entry.kind === 'project') {
    const at = inside(entry.key, { graph, dir, line: entry.line });
    if (at === undefined) return undefined;
    return graph.addProject({
      dir: at,
      ...(entry.name === undefined ? {} : { name: entry.name }),
      ...(entry.version === undefined ? {} : { version: entry.version }),
    });
  }
  const installed = installName(entry.key) ?? entry.key;
  const shipped = place.linked.has(entry.key) && !isNpmName(installed);
  const alias = spec === undefined ? undefined : splitAlias(spec);
  const name =
    entry.name ?? (shipped ? (installed.split('/').pop() ?? installed) : (alias?.name ?? installed));
  const source: Source = shipped ? { kind: 'path', path: entry.key } : sourceOf(entry, spec);
  if (source.kind === 'path' && inside(source.path, { graph, dir, line: entry.line }) === undefined)
    return undefined;
  if (source.kind === 'registry' && (entry.version ?? '') === '') {
    const message = `${quote(name)} has no version.`;
    graph.addProblem({ code: 'bad-version', severity: 'broken', message, line: entry.line });
  }
  return graph.addPackage({
    name,
    version: entry.version ?? '',
    source,
    integrity: entry.integrity === undefined ? [] : parseSri(entry.integrity),
    line: entry.line,
    ...(entry.scope === undefined ? {} : { scope: entry.scope }),
    ...(shipped ? {} : { installed }),
    bundled: entry.bundled === true || shipped,
    hasInstallScript: entry.hasInstallScript === true,
  });
}

function sourceOf(entry: TreeEntry, spec: string | undefined): Source {
  const kind = spec === undefined ? 'registry' : classifySpec(spec);
  const { resolved } = entry;
  if (resolved !== undefined && resolved !== '') {
    return (
      addressSource(resolved) ?? {
        kind: kind === 'url' || kind === 'git' ? 'url' : 'registry',
        url: resolved,
      }
    );
  }
  if (spec === undefined || entry.bundled === true) return { kind: 'registry' };
  if (kind === 'git') return addressSource(spec) ?? { kind: 'git', url: spec };
  if (kind === 'url') return addressSource(spec) ?? { kind: 'url', url: spec };
  return kind === 'path' ? (addressSource(spec) ?? { kind: 'path', path: spec }) : { kind: 'registry' };
}

/** Gives a link the node of the directory it leads to; one whose directory is not in the lock is a path package. */
function followLink(
  entry: TreeEntry,
  context: Place & { readonly tree: TreeIndex; readonly nodes: Map<TreeEntry, GraphNode> },
): void {
  const { tree, nodes, graph, dir } = context;
  const path = entry.resolved ?? '';
  const target = tree.get(path);
  if (target !== undefined && target.kind !== 'link') {
    const node = nodes.get(target);
    if (node !== undefined) nodes.set(entry, node);
    return;
  }
  if (inside(path, { graph, dir, line: entry.line }) === undefined) return;
  const installed = installName(entry.key) ?? entry.key;
  const node = graph.addPackage({
    name: entry.name ?? installed,
    version: entry.version ?? '',
    source: { kind: 'path', path },
    integrity: [],
    line: entry.line,
    ...(entry.scope === undefined ? {} : { scope: entry.scope }),
  });
  nodes.set(entry, node);
}

/** The directory relative to the root, or a problem when it leaves the root. */
function inside(path: string, at: Place & { readonly line: number }): string | undefined {
  const joined = joinInside(at.dir, path);
  if (joined === undefined) {
    at.graph.addProblem({
      code: 'file-outside-root',
      severity: 'broken',
      message: `${quote(path)} leads outside the scanned directory.`,
      line: at.line,
      hint: 'Scan the directory that holds both, or take the link out of the lockfile.',
    });
  }
  return joined;
}
