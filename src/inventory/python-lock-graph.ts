import type { Scope } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { normalizePypiName, type Purl } from '../domain/purl.ts';
import { satisfies } from '../domain/version.ts';
import type { Parsed, ParsedComponent } from './format.ts';
import { reachScopes, sortPurls } from './lock-graph.ts';
import type { PyprojectContent } from './pyproject-declarations.ts';
import { quote } from './quote.ts';

export interface PythonNeed {
  /** Normal form. */
  readonly name: string;
  /** PEP 440; tells versions of one name apart. */
  readonly range: string;
  /** Whether the lock must have an entry for it: no marker and no extra decides. */
  readonly required: boolean;
}

/** One package of a lock whose edges are names and ranges (Poetry, PDM). */
export interface PythonLockEntry {
  /** Its scope is `unknown` when the lock does not say. */
  readonly component: ParsedComponent;
  readonly needs: readonly PythonNeed[];
}

const MAX_CANDIDATES = 20;
const MAX_PROBLEMS = 20;

/**
 * Resolves edges, decides direct by the project file (null without one), and gives scopes by what reaches a package
 * where the lock states none. `complete`: the format promises an entry for everything that is required.
 */
export function linkPythonLock(
  entries: readonly PythonLockEntry[],
  project: PyprojectContent | undefined,
  place: { readonly file: string; readonly dir: string; readonly complete: boolean },
): Pick<Parsed, 'components' | 'projects' | 'problems'> {
  const byName = new Map<string, number[]>();
  entries.forEach(({ component }, index) => {
    const known = byName.get(component.name);
    if (known === undefined) byName.set(component.name, [index]);
    else known.push(index);
  });
  const resolve = (name: string, range: string): readonly number[] => {
    const named = byName.get(name) ?? [];
    if (named.length < 2 || range === '') return named.slice(0, MAX_CANDIDATES);
    return named
      .slice(0, MAX_CANDIDATES)
      .filter((index) => satisfies('pypi', entries[index]?.component.version ?? '', range) !== false);
  };
  const problems: Problem[] = [];
  const edges = entries.map(({ component, needs }) =>
    needs.flatMap(({ name, range, required }) => {
      const found = resolve(name, range);
      if (found.length === 0 && required && place.complete && problems.length < MAX_PROBLEMS) {
        problems.push({
          code: 'bad-structure',
          severity: 'broken',
          message: `The package ${quote(component.name)} needs ${quote(name)}, for which the file has no entry.`,
          location: component.locations[0] ?? { file: place.file, line: 1 },
        });
      }
      return [...found];
    }),
  );

  const declared = (project?.declarations ?? []).filter((it) => it.scope !== 'build');
  const direct = new Set<number>();
  const starts = new Map<Scope, Set<number>>([
    ['runtime', new Set()],
    ['optional', new Set()],
    ['dev', new Set()],
  ]);
  for (const declaration of declared) {
    for (const index of resolve(declaration.name, declaration.kind === 'registry' ? declaration.range : '')) {
      direct.add(index);
      starts.get(declaration.scope)?.add(index);
    }
  }
  const reached = reachScopes(edges, [...starts]);
  const purls: (Purl | undefined)[] = entries.map(({ component }) => component.purl);
  const components = entries.map(({ component }, index) => ({
    ...component,
    scope: component.scope === 'unknown' ? (reached[index] ?? 'unknown') : component.scope,
    direct: project === undefined ? null : direct.has(index),
    dependsOn: sortPurls((edges[index] ?? []).flatMap((target) => purls[target] ?? [])),
  }));
  const name = project?.name;
  return {
    components,
    projects: [
      {
        dir: place.dir,
        ecosystem: 'pypi',
        ...(name === undefined ? {} : { name: normalizePypiName(name) }),
        ...(project?.version === undefined ? {} : { version: project.version }),
        dependsOn: sortPurls([...direct].flatMap((index) => purls[index] ?? [])),
      },
    ],
    problems,
  };
}

/** Whether a project asks a registry for something on every machine, so that its lock cannot be empty. */
export function needsPackages(project: PyprojectContent): boolean {
  return project.declarations.some(({ kind, scope }) => kind === 'registry' && scope === 'runtime');
}
