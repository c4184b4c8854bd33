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
  /** Dependencies on packages that the file does not have. */
  readonly problems: readonly Problem[];
}

const ORDER: readonly Scope[] = ['runtime', 'optional', 'dev'];
const MAX_PROBLEMS = 20;

export function createUvGraph(packages: readonly UvPackage[], file: string): UvGraph {
  const byName = new Map<string, number[]>();
  const extraNodes = new Map<string, number>();
  const extrasOf = new Map<number, number[]>();
  let count = packages.length;
  packages.forEach((it, index) => {
    const known = byName.get(it.name);
    if (known === undefined) byName.set(it.name, [index]);
    else known.push(index);
    for (const extra of it.extras.keys()) {
      extraNodes.set(`${index} ${extra}`, count);
      extrasOf.set(index, [...(extrasOf.get(index) ?? []), count]);
      count++;
    }
  });
  const resolve = (dependency: UvDependency): readonly number[] => {
    const candidates = byName.get(dependency.name) ?? [];
    if (candidates.length < 2) return candidates;
    return candidates.filter((index) => {
      const it = packages[index];
      return (
        (dependency.version === undefined || it?.version === dependency.version) &&
        (dependency.source === undefined || it?.sourceKey === dependency.source)
      );
    });
  };
  const nodes = (dependency: UvDependency): readonly number[] =>
    resolve(dependency).flatMap((index) => [
      index,
      ...dependency.extras.flatMap((extra) => extraNodes.get(`${index} ${extra}`) ?? []),
    ]);

  const problems: Problem[] = [];
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
      return [...found];
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
    problems,
  };
}
