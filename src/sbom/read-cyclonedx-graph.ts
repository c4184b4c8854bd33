import { child, items, text, type DataNode } from '../inventory/node.ts';
import type { FieldState } from './check-model.ts';
import { quote, type ProblemList } from './check-problems.ts';

export interface CyclonedxGraph {
  /**
   * Whether a component stands in the dependency graph: with its own dependencies (none is an answer too) or as
   * somebody's dependency.
   */
  readonly stateOf: (ref: string | undefined) => FieldState;
}

/** Reads `dependencies` and `compositions`; reports double and dangling references. */
export function readCyclonedxGraph(
  root: DataNode,
  components: readonly DataNode[],
  problems: ProblemList,
): CyclonedxGraph {
  const known = collectRefs(root, components, problems);
  const inGraph = new Set<string>();
  const described = new Set<string>();
  for (const entry of items(child(root, 'dependencies'))) {
    const ref = text(child(entry, 'ref'));
    if (ref === undefined) {
      problems.error(entry.line, 'an entry of dependencies has no ref');
      continue;
    }
    if (described.has(ref)) problems.error(entry.line, `dependencies describes ${quote(ref)} twice`);
    described.add(ref);
    inGraph.add(ref);
    if (!known.has(ref)) problems.error(entry.line, `dependencies names ${quote(ref)}, which is no bom-ref`);
    for (const target of [...items(child(entry, 'dependsOn')), ...items(child(entry, 'provides'))]) {
      const value = text(target);
      if (value === undefined) problems.error(target.line, 'a dependency is not a text');
      else if (known.has(value)) inGraph.add(value);
      else problems.error(target.line, `${quote(ref)} depends on ${quote(value)}, which is no bom-ref`);
    }
  }
  const unknown = unknownRefs(root);
  return {
    stateOf: (ref) => {
      if (ref === undefined) return 'missing';
      if (inGraph.has(ref)) return 'have';
      return unknown.has(ref) ? 'unknown' : 'missing';
    },
  };
}

function collectRefs(
  root: DataNode,
  components: readonly DataNode[],
  problems: ProblemList,
): ReadonlySet<string> {
  const refs = new Set<string>();
  for (const node of [...components, ...items(child(root, 'services'))]) {
    const ref = child(node, 'bom-ref');
    const value = text(ref);
    if (ref === undefined || value === undefined) continue;
    if (value === '') problems.error(ref.line, 'a bom-ref is empty');
    if (refs.has(value)) problems.error(ref.line, `the bom-ref ${quote(value)} stands twice`);
    refs.add(value);
  }
  return refs;
}

/** What compositions call unknown or not complete. */
function unknownRefs(root: DataNode): ReadonlySet<string> {
  const refs = new Set<string>();
  for (const composition of items(child(root, 'compositions'))) {
    const aggregate = text(child(composition, 'aggregate')) ?? '';
    if (aggregate !== 'unknown' && !aggregate.startsWith('incomplete')) continue;
    for (const ref of items(child(composition, 'dependencies'))) refs.add(text(ref) ?? '');
  }
  return refs;
}
