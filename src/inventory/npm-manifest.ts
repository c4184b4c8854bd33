import { child, entries, items, text, type DataNode } from './node.ts';
import type { EdgeKind } from './npm-graph.ts';
import type { TreeRequest } from './npm-tree.ts';

const SECTIONS: readonly (readonly [string, EdgeKind])[] = [
  ['optionalDependencies', 'optional'],
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
];

/**
 * What a package.json asks for. A name in several sections counts once per kind, except that an optional dependency
 * hides an ordinary one, as npm, pnpm and Yarn do it; `//` is a comment. Peers are asked of whoever installs the package and left out.
 */
export function readManifestRequests(manifest: DataNode): (TreeRequest & { readonly line: number })[] {
  const found: (TreeRequest & { readonly line: number })[] = [];
  const optional = new Set<string>();
  for (const [section, kind] of SECTIONS) {
    for (const [name, entry] of entries(child(manifest, section))) {
      if (name === '//') continue;
      if (kind === 'optional') optional.add(name);
      else if (kind === 'runtime' && optional.has(name)) continue;
      found.push({ name, spec: text(entry.value) ?? '', kind, line: entry.line });
    }
  }
  return found;
}

/** The workspace patterns: a list, or the `packages` of an object (Yarn). */
export function readWorkspacePatterns(manifest: DataNode): readonly string[] {
  const workspaces = child(manifest, 'workspaces');
  const list = workspaces?.kind === 'map' ? child(workspaces, 'packages') : workspaces;
  return items(list).flatMap((item) => text(item) ?? []);
}
