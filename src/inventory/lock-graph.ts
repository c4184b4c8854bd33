import type { Scope } from '../domain/component.ts';
import type { Purl } from '../domain/purl.ts';

/**
 * Gives every node of a dependency graph the scope of the first start list that reaches it: the lists come strongest
 * first (`runtime` before `dev`). Nodes that nothing reaches have none. Iterative, linear in nodes and edges.
 */
export function reachScopes(
  edges: readonly (readonly number[])[],
  starts: readonly (readonly [Scope, Iterable<number>])[],
): readonly (Scope | undefined)[] {
  const scopes: (Scope | undefined)[] = Array.from({ length: edges.length });
  const stack: number[] = [];
  for (const [scope, from] of starts) {
    for (const node of from) stack.push(node);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (scopes[node] !== undefined) continue;
      scopes[node] = scope;
      for (const next of edges[node] ?? []) if (scopes[next] === undefined) stack.push(next);
    }
  }
  return scopes;
}

/** Sorted and unique, as `dependsOn` wants it. */
export function sortPurls(purls: Iterable<Purl>): readonly Purl[] {
  const unique = [...new Set(purls)];
  return unique.length < 2 ? unique : unique.sort();
}
