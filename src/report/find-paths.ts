import type { Component } from '../domain/component.ts';
import type { Finding } from '../domain/verdict.ts';
import type { Inventory } from '../inventory/format.ts';
import { MAX_PATHS, type DependencyPath } from './model.ts';

/** The shortest chain from a project to each package of the findings, in their order. Unreachable ones have none. */
export function findPaths(findings: readonly Finding[], inventory: Inventory): DependencyPath[] {
  const wanted = new Map<string, { purl: string; lockfile: string }>();
  for (const { subject } of findings) {
    if (wanted.size === MAX_PATHS) break;
    if (subject.kind !== 'component' || subject.lockfile === undefined) continue;
    wanted.set(`${subject.lockfile}\u0000${subject.id}`, { purl: subject.id, lockfile: subject.lockfile });
  }
  const searches = new Map<string, Search>();
  const paths: DependencyPath[] = [];
  for (const { purl, lockfile } of wanted.values()) {
    let search = searches.get(lockfile);
    if (search === undefined) {
      search = searchLockfile(lockfile, inventory);
      searches.set(lockfile, search);
    }
    const path = trace(purl, search);
    if (path !== undefined) paths.push({ purl, lockfile, ...path });
  }
  return paths;
}

interface Search {
  readonly components: ReadonlyMap<string, Component>;
  /** Purl to the purl that led to it first; a project's name where it is asked for by name. */
  readonly reachedFrom: ReadonlyMap<string, { readonly purl: string } | { readonly project: string }>;
}

/** Breadth first from all projects of the lockfile at once: every package is reached by a shortest chain. */
function searchLockfile(lockfile: string, inventory: Inventory): Search {
  const components = new Map<string, Component>();
  for (const component of inventory.components) {
    if (component.lockfile === lockfile) components.set(component.purl, component);
  }
  const reachedFrom = new Map<string, { purl: string } | { project: string }>();
  const queue: string[] = [];
  for (const project of inventory.projects) {
    if (project.file !== lockfile) continue;
    for (const purl of project.dependsOn) {
      if (!components.has(purl) || reachedFrom.has(purl)) continue;
      reachedFrom.set(purl, { project: project.name ?? project.dir });
      queue.push(purl);
    }
  }
  for (const purl of queue) {
    for (const next of components.get(purl)?.dependsOn ?? []) {
      if (!components.has(next) || reachedFrom.has(next)) continue;
      reachedFrom.set(next, { purl });
      queue.push(next);
    }
  }
  return { components, reachedFrom };
}

function trace(purl: string, search: Search): Pick<DependencyPath, 'project' | 'chain'> | undefined {
  const chain: string[] = [];
  let current = purl;
  for (;;) {
    const component = search.components.get(current);
    const from = search.reachedFrom.get(current);
    if (component === undefined || from === undefined) return undefined;
    chain.push(component.version === '' ? component.name : `${component.name}@${component.version}`);
    if ('project' in from) return { project: from.project, chain: chain.toReversed() };
    current = from.purl;
  }
}
