import type { Scope } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { quote } from './quote.ts';
import type { UvDependency, UvPackage } from './uv-lock-package.ts';

/** The dependency graph of a uv.lock: one node per package and one per extra of a package. */
export interface UvGraph {
  readonly file: string;
  readonly edges: readonly (readonly number[])[];
  /** Indexes of the packages that a dependency means; several when markers decide between versions. */
  readonly resolve: (dependency: UvDependency) => readonly number[];
  /** The same with the nodes of the extras it asks for. */
  readonly nodes: (dependency: UvDependency) => readonly number[];
  /** The strongest scope of a package among its own node and those of its extras. */
  readonly strongest: (index: number, scopes: readonly (Scope | undefined)[]) => Scope | undefined;
  /** Nodes that some package needs only where a development group is installed; no edge leads to them for that. */
  readonly groupNodes: readonly number[];
  /** Dependencies on packages that the file does not have. */
  readonly problems: readonly Problem[];
}

const ORDER: readonly Scope[] = ['runtime', 'optional', 'dev'];
const MAX_PROBLEMS = 20;
/** Entries of one name that one dependency may mean; real files have two or three. */
const MAX_CANDIDATES = 20;

export function createUvGraph(packages: readonly UvPackage[], file: string): UvGraph {
  const byName = new Map<string, number[]>();
  const byRelease = new Map<string, number[]>();
  const extraNodes = new Map<string, number>();
  const extrasOf = new Map<number, number[]>();
  let count = packages.length;
  packages.forEach((it, index) => {
    note(byName, it.name, index);
    note(byRelease, `${it.name} ${it.version}`, index);
    const own: number[] = [];
    for (const extra of it.extras.keys()) {
      extraNodes.set(`${index} ${extra}`, count);
      own.push(count);
      count++;
    }
    extrasOf.set(index, own);
  });
  const resolve = (dependency: UvDependency): readonly number[] => {
    const { name, version, source } = dependency;
    const candidates = (version === undefined ? byName.get(name) : byRelease.get(`${name} ${version}`)) ?? [];
    if (candidates.length < 2) return candidates;
    return candidates
      .slice(0, MAX_CANDIDATES)
      .filter((index) => source === undefined || packages[index]?.sourceKey === source);
  };
  const nodes = (dependency: UvDependency): readonly number[] =>
    resolve(dependency).flatMap((index) => [
      index,
      ...dependency.extras.flatMap((extra) => extraNodes.get(`${index} ${extra}`) ?? []),
    ]);

  const problems: Problem[] = [];
  const groupNodes: number[] = [];
  const edges: (readonly number[])[] = Array.from({ length: count }, () => []);
  const link = (it: UvPackage, dependencies: readonly UvDependency[]): number[] =>
    dependencies.flatMap((dependency) => {
      const found = nodes(dependency);
      if (found.length === 0 && problems.length < MAX_PROBLEMS) {
        problems.push({
          code: 'bad-structure',
          severity: 'broken',
          message: `The package ${quote(it.written)} needs ${quote(dependency.name)}, for which the file has no entry.`,
          location: { file, line: it.line },
          hint: 'Run "uv lock" and commit the result.',
        });
      }
      if (!dependency.groupOnly) return [...found];
      groupNodes.push(...found);
      return [];
    });
  packages.forEach((it, index) => {
    edges[index] = link(it, it.dependencies);
    for (const [extra, dependencies] of it.extras) {
      const node = extraNodes.get(`${index} ${extra}`);
      // An extra brings its package along.
      if (node !== undefined) edges[node] = [index, ...link(it, dependencies)];
    }
    for (const dependencies of it.groups.values()) link(it, dependencies);
  });
  return {
    file,
    edges,
    resolve,
    nodes,
    strongest: (index, scopes) => {
      const own = [index, ...(extrasOf.get(index) ?? [])].map((node) => scopes[node]);
      return ORDER.find((scope) => own.includes(scope));
    },
    groupNodes,
    problems,
  };
}

function note(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [index]);
  else known.push(index);
}
