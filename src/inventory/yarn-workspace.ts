import { entries, child, text, isTrue, type DataNode } from './node.ts';
import type { EdgeKind, GraphNode, NpmGraph } from './npm-graph.ts';
import { readManifestRequests } from './npm-manifest.ts';
import type { Manifest } from './npm-workspaces.ts';
import { quote } from './quote.ts';
import type { DescriptorIndex } from './yarn-descriptors.ts';

const STRENGTH: readonly EdgeKind[] = ['runtime', 'optional', 'dev', 'unknown'];

/**
 * The edges of one workspace entry. The lockfile throws ordinary and development dependencies together; the
 * workspace's package.json tells them apart, and without it the kind is unknown. Answers whether every dependency
 * led to an entry.
 */
export function addWorkspaceEdges(
  from: GraphNode,
  entry: DataNode,
  context: {
    readonly graph: NpmGraph;
    readonly index: DescriptorIndex;
    readonly manifest: Manifest | undefined;
  },
): boolean {
  const { graph, index, manifest } = context;
  const kinds = manifest === undefined ? undefined : readKinds(manifest);
  const meta = child(entry, 'dependenciesMeta');
  const locator = text(child(entry, 'resolution')) ?? '';
  let complete = true;
  for (const [name, { line, value }] of entries(child(entry, 'dependencies'))) {
    const range = text(value) ?? '';
    const to = index.resolve(name, range, locator);
    complete &&= to !== undefined;
    const optional = isTrue(child(child(meta, name), 'optional'));
    const kind = kinds?.get(name) ?? (optional ? 'optional' : 'unknown');
    if (to !== undefined) graph.addEdge(from, to, kind, name);
    else if (index.isLost(name, range)) {
      const message = `The dependency ${quote(name)} of a workspace has no entry in the lockfile.`;
      graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line });
    }
  }
  return complete;
}

function readKinds(manifest: Manifest): ReadonlyMap<string, EdgeKind> {
  const kinds = new Map<string, EdgeKind>();
  for (const { name, kind } of readManifestRequests(manifest.root)) {
    const known = kinds.get(name);
    if (known === undefined || STRENGTH.indexOf(kind) < STRENGTH.indexOf(known)) kinds.set(name, kind);
  }
  return kinds;
}
