import type { Scope } from '../domain/component.ts';
import type { GraphNode } from './npm-graph.ts';

const RUNTIME = 1;
const OPTIONAL = 2;
const BUILD = 4;
const DEV = 8;
const UNKNOWN = 16;

/**
 * The scope of every package by the ways that lead to it from the projects: `runtime` when one has neither a
 * development nor an optional edge, then `unknown`, `optional`, `build`, `dev`. Packages that no project reaches get none.
 * Projects pass nothing on: each is a start of its own. Linear in nodes and edges.
 */
export function reachNpmScopes(nodes: readonly GraphNode[]): ReadonlyMap<GraphNode, Scope> {
  const reached = new Map<GraphNode, number>();
  const pending: GraphNode[] = [];
  const mark = (node: GraphNode, flags: number): void => {
    if (node.project) return;
    const before = reached.get(node) ?? 0;
    if ((before | flags) === before) return;
    reached.set(node, before | flags);
    pending.push(node);
  };
  for (const node of nodes) {
    if (!node.project) continue;
    node.targets.forEach((to, at) => mark(to, START[node.kinds[at] ?? 'unknown']));
  }
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const flags = reached.get(node) ?? 0;
    const weakened = (flags & RUNTIME) === 0 ? flags : (flags & ~RUNTIME) | OPTIONAL;
    const { targets, kinds } = node;
    for (let at = 0; at < targets.length; at += 1) {
      mark(targets[at] as GraphNode, kinds[at] === 'optional' ? weakened : flags);
    }
  }
  const scopes = new Map<GraphNode, Scope>();
  for (const [node, flags] of reached) scopes.set(node, nameScope(flags));
  return scopes;
}

const START = { runtime: RUNTIME, optional: OPTIONAL, build: BUILD, dev: DEV, unknown: UNKNOWN } as const;

function nameScope(flags: number): Scope {
  if ((flags & RUNTIME) !== 0) return 'runtime';
  if ((flags & UNKNOWN) !== 0) return 'unknown';
  if ((flags & OPTIONAL) !== 0) return 'optional';
  return (flags & BUILD) !== 0 ? 'build' : 'dev';
}
