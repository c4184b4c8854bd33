import type { Scope } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { normalizePypiName, type Purl } from '../domain/purl.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { reachScopes, sortPurls } from './lock-graph.ts';
import { makePythonComponent } from './python-component.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf, joinPath } from './relative-path.ts';
import { parseToml, tomlArray, tomlStrings, tomlTable } from './toml.ts';
import { createUvGraph, type UvGraph } from './uv-lock-graph.ts';
import { readUvDependencies, readUvPackage, type UvPackage } from './uv-lock-package.ts';

const MAX_PROBLEMS = 100;

/**
 * uv's lock, version 1 with any revision, also of a script (`x.py.lock`). The project and its workspace members are
 * projects. Scopes follow from what reaches a package: a member's dependencies, then its extras, then its groups.
 * Every package of a complete lock is named by another or by a member, so what is missing or not reached shows
 * that the file was cut.
 */
export const uvLock: InventoryFormat = {
  id: 'uv-lock',
  title: 'uv lockfile',
  ecosystem: 'pypi',
  role: 'lock',
  files: ['uv.lock', '*.py.lock'],
  matches: (path) => baseOf(path) === 'uv.lock' || path.endsWith('.py.lock'),
  parse: parseUvLock,
};

function parseUvLock(input: ParseInput): Parsed {
  const empty = { components: [], projects: [], declarations: [] };
  const document = parseToml(input.text, input.path);
  if (!document.ok) return { ...empty, problems: [document.error] };
  const { root, headerLines } = document.value;
  if (root['version'] !== 1) return { ...empty, problems: [unsupported(root['version'], input.path)] };
  const problems: Problem[] = [];
  const lines = headerLines('package');
  const packages: UvPackage[] = [];
  tomlArray(root['package']).forEach((value, index) => {
    const read = readUvPackage(value, input.path, lines[index] ?? 1);
    if (read.ok) packages.push(read.value);
    else problems.push(read.error);
  });
  const manifest = tomlTable(root['manifest']);
  const members = new Set(tomlStrings(manifest?.['members']).map(normalizePypiName));
  const isMember = (it: UvPackage): boolean =>
    it.local !== undefined && (members.size > 0 ? members.has(it.name) : it.local.path === '.');
  const graph = createUvGraph(packages, input.path);
  const asked = [
    ...readUvDependencies(manifest?.['requirements']),
    ...Object.values(tomlTable(manifest?.['dependency-groups']) ?? {}).flatMap(readUvDependencies),
  ];
  problems.push(
    ...graph.problems,
    ...checkRoots(packages, members, { isMember, asked: asked.length > 0 }, input.path),
  );

  const built = build(packages, graph, { isMember, asked });
  problems.push(...built.problems);
  const dir = dirOf(input.path);
  const projects: Parsed['projects'][number][] = packages.filter(isMember).map((it) => ({
    dir: joinPath(dir, it.local?.path ?? '.') ?? dir,
    ecosystem: 'pypi',
    name: it.name,
    ...(it.version === '' ? {} : { version: it.version }),
    dependsOn: built.edgesOf(it),
  }));
  if (projects.length === 0 && asked.length > 0) {
    projects.push({
      dir,
      ecosystem: 'pypi',
      dependsOn: built.purlsOf(asked.flatMap((it) => graph.resolve(it))),
    });
  }
  return {
    components: built.components,
    projects,
    declarations: [],
    problems: problems.slice(0, MAX_PROBLEMS),
  };
}

interface Built {
  readonly components: readonly ParsedComponent[];
  readonly problems: readonly Problem[];
  readonly edgesOf: (it: UvPackage) => readonly Purl[];
  readonly purlsOf: (indexes: Iterable<number>) => readonly Purl[];
}

interface Roots {
  readonly isMember: (it: UvPackage) => boolean;
  readonly asked: ReturnType<typeof readUvDependencies>;
}

function build(packages: readonly UvPackage[], graph: UvGraph, { isMember, asked }: Roots): Built {
  const starts: Record<'runtime' | 'optional' | 'dev', number[]> = { runtime: [], optional: [], dev: [] };
  const direct = new Set<number>(asked.flatMap((it) => graph.resolve(it)));
  starts.runtime.push(...asked.flatMap((it) => graph.nodes(it)));
  for (const it of packages) {
    if (!isMember(it)) continue;
    const groups: readonly (readonly [keyof typeof starts, Iterable<typeof asked>])[] = [
      ['runtime', [it.dependencies]],
      ['optional', it.extras.values()],
      ['dev', it.groups.values()],
    ];
    for (const [scope, lists] of groups) {
      for (const dependency of [...lists].flat()) {
        starts[dependency.groupOnly ? 'dev' : scope].push(...graph.nodes(dependency));
        for (const index of graph.resolve(dependency)) direct.add(index);
      }
    }
  }
  starts.dev.push(...graph.groupNodes);
  const scopes = reachScopes(graph.edges, [
    ['runtime', starts.runtime],
    ['optional', starts.optional],
    ['dev', starts.dev],
  ]);
  const problems: Problem[] = [];
  const purls = new Map<number, Purl>();
  const made: { component: ParsedComponent; it: UvPackage }[] = [];
  packages.forEach((it, index) => {
    if (isMember(it)) return;
    const scope: Scope | undefined = graph.strongest(index, scopes);
    const { file } = graph;
    if (scope === undefined) {
      problems.push({
        code: 'bad-structure',
        severity: 'broken',
        message: `Nothing in the file asks for the package ${quote(it.written)}: the file is not complete.`,
        location: { file, line: it.line },
        hint: 'Run "uv lock" and commit the result.',
      });
    }
    const component = makePythonComponent(it.written, {
      version: it.version,
      scope: scope ?? 'unknown',
      direct: direct.has(index),
      source: it.source,
      integrity: it.artifacts.integrity,
      locations: [{ file, line: it.line }],
    });
    if (!component.ok) problems.push(component.error);
    else {
      purls.set(index, component.value.purl);
      made.push({ component: component.value, it });
    }
  });
  const purlsOf = (indexes: Iterable<number>): readonly Purl[] =>
    sortPurls([...indexes].flatMap((index) => purls.get(index) ?? []));
  const edgesOf = (it: UvPackage): readonly Purl[] =>
    purlsOf(
      [it.dependencies, ...it.extras.values(), ...it.groups.values()].flat().flatMap((d) => graph.resolve(d)),
    );
  return {
    components: made.map(({ component, it }) => ({ ...component, dependsOn: edgesOf(it) })),
    problems,
    edgesOf,
    purlsOf,
  };
}

function checkRoots(
  packages: readonly UvPackage[],
  members: ReadonlySet<string>,
  roots: { readonly isMember: (it: UvPackage) => boolean; readonly asked: boolean },
  file: string,
): readonly Problem[] {
  const problem = (message: string): Problem => ({
    code: 'bad-structure',
    severity: 'broken',
    message,
    location: { file, line: 1 },
  });
  const found = new Set(packages.filter(roots.isMember).map((it) => it.name));
  const missing = [...members].filter((name) => !found.has(name));
  if (missing.length > 0) {
    return [
      problem(`The file names the workspace member ${quote(missing[0] ?? '')} but has no entry for it.`),
    ];
  }
  // The lock of a script that needs nothing is empty; the lock of a project holds at least the project.
  if (found.size === 0 && !roots.asked && !file.endsWith('.py.lock')) {
    return [problem('The file has no entry for the project that it locks: it is not complete.')];
  }
  const last = packages.at(-1);
  if (
    last?.source.kind === 'registry' &&
    last.artifacts.urls.length + last.artifacts.integrity.length === 0
  ) {
    return [
      {
        ...problem(`The last package, ${quote(last.written)}, has no files: the file seems to be cut.`),
        location: { file, line: last.line },
      },
    ];
  }
  return [];
}

function unsupported(version: unknown, file: string): Problem {
  const known = typeof version === 'number' || typeof version === 'string';
  return {
    code: 'unsupported-version',
    severity: 'unsupported',
    message: known
      ? `This is version ${quote(String(version))} of the format; version 1 is known.`
      : 'The file states no version of its format.',
    location: { file, line: 1 },
  };
}
