import type { Integrity, Location, Project, Scope, Source } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { makePurl, type Purl } from '../domain/purl.ts';
import type { Parsed, ParsedComponent } from './format.ts';
import { sortPurls } from './lock-graph.ts';
import { makeNpmPurl } from './npm-name.ts';
import { reachNpmScopes } from './npm-scope.ts';
import { quote } from './quote.ts';

/** `unknown`: a project asks for it, and nothing says for what. */
export type EdgeKind = 'runtime' | 'dev' | 'optional' | 'build' | 'unknown';

/** One place in the dependency tree: a package (perhaps one of several copies) or a project. */
export interface GraphNode {
  /** Index of the component it belongs to; -1 for a project and for a package whose name was refused. */
  readonly component: number;
  readonly project: boolean;
  /** What it depends on, and beside each the kind of the edge. */
  readonly targets: GraphNode[];
  readonly kinds: EdgeKind[];
  /** As the lockfile flags it; undefined where it has to be derived from the edges. */
  readonly scope: Scope | undefined;
}

export interface PackageEntry {
  /** The real name, not the alias. */
  readonly name: string;
  /** Empty where the file states none. */
  readonly version: string;
  readonly source: Source;
  readonly integrity: readonly Integrity[];
  readonly line: number;
  readonly scope?: Scope;
  /** The name it is installed under, where the entry says so; else the edges do. */
  readonly installed?: string;
  readonly bundled?: boolean;
  readonly hasInstallScript?: boolean;
  /** A toolchain (`node`, `deno`, `bun`) rather than a package of the registry. */
  readonly generic?: boolean;
}

interface Draft {
  readonly purl: Purl;
  readonly entry: PackageEntry;
  readonly integrity: Integrity[];
  /** The `raw` of every digest, once there are many. */
  raws: Set<string> | undefined;
  readonly lines: number[];
  readonly nodes: GraphNode[];
  /** Installed under its own name somewhere; else the first other name. */
  ownName: boolean;
  alias: string | undefined;
  bundled: boolean;
  hasInstallScript: boolean;
}

const MAX_PROBLEMS = 100;

/** Strongest first: what is needed at run time in one place is needed at run time. */
const SCOPE_ORDER: readonly Scope[] = ['runtime', 'unknown', 'optional', 'build', 'dev'];

export interface NpmGraph {
  /** Adds a package; a refused name or version becomes a problem, and its node takes part in the edges only. */
  addPackage(entry: PackageEntry): GraphNode;
  /** Adds a project, or gives the one of that directory. */
  addProject(project: { readonly dir: string; readonly name?: string; readonly version?: string }): GraphNode;
  /** `name`: what the one who asks calls it, which tells an alias. */
  addEdge(from: GraphNode, to: GraphNode, kind: EdgeKind, name?: string): void;
  addProblem(problem: Omit<Problem, 'location'> & { readonly line?: number }): void;
  /** `allKnown: false` where some project's own dependencies could not be read: what none asks for may be direct. */
  finish(options?: { readonly allKnown?: boolean }): Parsed;
}

/**
 * Collects packages, projects and edges of one lockfile of the npm family, and folds copies of one purl into one
 * component: all lines, all digests, all edges, the strongest scope. A copy from another registry address than the
 * first becomes a component of its own (`download_url`), so that no address hides behind another.
 */
export function createNpmGraph(path: string): NpmGraph {
  const drafts: Draft[] = [];
  const byPurl = new Map<string, number>();
  const byDir = new Map<string, GraphNode>();
  const nodes: GraphNode[] = [];
  const projects: { node: GraphNode; dir: string; name?: string; version?: string }[] = [];
  const problems: Problem[] = [];

  function addPackage(entry: PackageEntry): GraphNode {
    const made =
      entry.generic === true ? makeGenericPurl(entry) : makeNpmPurl(entry.name, entry.version, entry.source);
    if (!made.ok) {
      addProblem({ ...made.error, severity: 'broken', line: entry.line });
      return addNode(-1, false, entry.scope);
    }
    let index = find(made.value, entry);
    if (index === undefined) {
      index = drafts.length;
      const purl = byPurl.has(made.value) ? apart(made.value, entry) : made.value;
      byPurl.set(purl, index);
      drafts.push({
        purl,
        entry,
        integrity: [],
        raws: undefined,
        lines: [],
        nodes: [],
        ownName: false,
        alias: undefined,
        bundled: true,
        hasInstallScript: false,
      });
    }
    const draft = drafts[index] as Draft;
    for (const one of entry.integrity) noteIntegrity(draft, one);
    draft.lines.push(entry.line);
    if (entry.installed !== undefined) noteName(draft, entry.installed);
    draft.bundled &&= entry.bundled === true;
    draft.hasInstallScript ||= entry.hasInstallScript === true;
    const node = addNode(index, false, entry.scope);
    draft.nodes.push(node);
    return node;
  }

  /** The component that this entry is a copy of: same purl and no other registry address. */
  function find(purl: Purl, entry: PackageEntry): number | undefined {
    const index = byPurl.get(purl);
    if (index === undefined) return undefined;
    const url = registryUrl(entry.source);
    const known = registryUrl((drafts[index] as Draft).entry.source);
    if (url === undefined || known === undefined || url === known) return index;
    const other = apart(purl, entry);
    if (other !== purl) return byPurl.get(other);
    const message = `${quote(entry.name)} ${entry.version} comes from two addresses, one of which is not usable.`;
    addProblem({ code: 'bad-structure', severity: 'broken', message, line: entry.line });
    return index;
  }

  function addNode(component: number, project: boolean, scope: Scope | undefined): GraphNode {
    const node: GraphNode = { component, project, targets: [], kinds: [], scope };
    nodes.push(node);
    return node;
  }

  function addProject(project: { dir: string; name?: string; version?: string }): GraphNode {
    const known = byDir.get(project.dir);
    if (known !== undefined) return known;
    const node = addNode(-1, true, undefined);
    byDir.set(project.dir, node);
    projects.push({ node, ...project });
    return node;
  }

  function addEdge(from: GraphNode, to: GraphNode, kind: EdgeKind, name?: string): void {
    from.targets.push(to);
    from.kinds.push(kind);
    if (name !== undefined && to.component >= 0) noteName(drafts[to.component] as Draft, name);
  }

  function addProblem(problem: Omit<Problem, 'location'> & { readonly line?: number }): void {
    if (problems.length >= MAX_PROBLEMS) return;
    const { line, ...rest } = problem;
    problems.push({ ...rest, location: { file: path, line: line ?? 1 } });
  }

  function finish(options: { readonly allKnown?: boolean } = {}): Parsed {
    const scopes = reachNpmScopes(nodes);
    const direct = new Set<number>();
    for (const { node } of projects) for (const { component } of node.targets) direct.add(component);
    const purlsOf = (from: readonly GraphNode[]): readonly Purl[] => {
      const purls: Purl[] = [];
      for (const { targets } of from) {
        for (const { component } of targets)
          if (component >= 0) purls.push((drafts[component] as Draft).purl);
      }
      return purls.length < 2 ? purls : sortPurls(purls);
    };
    const components = drafts.map((draft, index): ParsedComponent => {
      const { entry } = draft;
      const component: { -readonly [K in keyof ParsedComponent]: ParsedComponent[K] } = {
        purl: draft.purl,
        ecosystem: entry.generic === true ? 'generic' : 'npm',
        name: entry.name,
        version: entry.version,
        scope: strongest(draft.nodes, scopes),
        direct: direct.has(index) || (options.allKnown === false ? null : false),
        integrity: draft.integrity,
        source: entry.source,
        locations: locate(path, draft.lines),
        dependsOn: purlsOf(draft.nodes),
      };
      const alias = aliasOf(draft);
      if (alias !== undefined) component.alias = alias;
      if (draft.bundled) component.bundled = true;
      if (draft.hasInstallScript) component.hasInstallScript = true;
      return component;
    });
    const found = projects.map(
      ({ node, dir, name, version }): Omit<Project, 'file'> => ({
        dir,
        ecosystem: 'npm',
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        dependsOn: purlsOf([node]),
      }),
    );
    return { components, projects: found, declarations: [], problems };
  }

  return { addPackage, addProject, addEdge, addProblem, finish };
}

const FEW = 8;

/** Adds a digest that is not there yet. Copies of a release share one or two; more are indexed. */
function noteIntegrity(draft: Draft, one: Integrity): void {
  if (draft.integrity.length < FEW) {
    if (!draft.integrity.some(({ raw }) => raw === one.raw)) draft.integrity.push(one);
    return;
  }
  draft.raws ??= new Set(draft.integrity.map(({ raw }) => raw));
  if (draft.raws.has(one.raw)) return;
  draft.raws.add(one.raw);
  draft.integrity.push(one);
}

function noteName(draft: Draft, name: string): void {
  if (name === draft.entry.name) draft.ownName = true;
  else if (draft.alias === undefined || name < draft.alias) draft.alias = name;
}

/** An alias only when it is installed under no other name than that. */
function aliasOf({ ownName, alias }: Draft): string | undefined {
  return ownName ? undefined : alias;
}

function strongest(nodes: readonly GraphNode[], scopes: ReadonlyMap<GraphNode, Scope>): Scope {
  let best = SCOPE_ORDER.length;
  for (const node of nodes) {
    const rank = SCOPE_ORDER.indexOf(node.scope ?? scopes.get(node) ?? 'unknown');
    if (rank < best) best = rank;
  }
  return SCOPE_ORDER[best] ?? 'unknown';
}

function locate(file: string, lines: readonly number[]): readonly Location[] {
  const sorted = lines.length === 1 ? lines : [...new Set(lines)].sort((a, b) => a - b);
  return sorted.map((line) => ({ file, line }));
}

function registryUrl(source: Source): string | undefined {
  return source.kind === 'registry' ? source.url : undefined;
}

/** A purl for a copy that comes from another address than the first one of its name and version. */
function apart(purl: Purl, entry: PackageEntry): Purl {
  const url = registryUrl(entry.source) ?? '';
  const made = makeNpmPurl(entry.name, entry.version, { kind: 'url', url });
  return made.ok ? made.value : purl;
}

function makeGenericPurl(entry: PackageEntry): ReturnType<typeof makeNpmPurl> {
  const made = makePurl({ type: 'generic', name: entry.name, version: entry.version });
  return made.ok
    ? made
    : { ok: false, error: { code: 'bad-name', message: `A toolchain entry is not usable: ${made.error}.` } };
}
