import { child, items, text, type DataNode } from '../inventory/node.ts';
import type { FieldState } from './check-model.ts';
import { quote, type ProblemList } from './check-problems.ts';

export interface SpdxGraph {
  /** Whether a package stands in a relationship that says what is in what. */
  readonly stateOf: (id: string | undefined) => FieldState;
  /** Fields that the document's comment says are unknown, in Countersign's words (docs/sbom.md). */
  readonly declared: ReadonlySet<string>;
}

const DEPENDENCY =
  /^(?:DEPENDS_ON|(?:[A-Z]+_)?DEPENDENCY_OF|CONTAINS|CONTAINED_BY|DESCRIBES|DESCRIBED_BY|DYNAMIC_LINK|STATIC_LINK|HAS_PREREQUISITE|PREREQUISITE_FOR|PACKAGE_OF|(?:DEV|BUILD|TEST)_TOOL_OF|OPTIONAL_COMPONENT_OF)$/;
const UNDECIDED: ReadonlySet<string> = new Set(['NONE', 'NOASSERTION']);
const DECLARED = /^countersign:unknown:([a-z-]+):/gm;

/** Reads `relationships` and `documentDescribes`; reports double and dangling identifiers. */
export function readSpdxGraph(
  root: DataNode,
  packages: readonly DataNode[],
  problems: ProblemList,
): SpdxGraph {
  const known = collectIds(root, packages, problems);
  const inGraph = new Set<string>();
  const unknown = new Set<string>();
  for (const described of items(child(root, 'documentDescribes'))) inGraph.add(text(described) ?? '');
  for (const relationship of items(child(root, 'relationships'))) {
    const type = text(child(relationship, 'relationshipType'));
    const from = text(child(relationship, 'spdxElementId'));
    const to = text(child(relationship, 'relatedSpdxElement'));
    if (type === undefined || from === undefined || to === undefined) {
      problems.error(relationship.line, 'a relationship lacks its type or one of its ends');
      continue;
    }
    for (const id of [from, to]) {
      if (known.has(id) || UNDECIDED.has(id) || id.startsWith('DocumentRef-')) continue;
      problems.error(relationship.line, `a relationship names ${quote(id)}, which is not in the document`);
    }
    if (!DEPENDENCY.test(type)) continue;
    if (to === 'NOASSERTION') unknown.add(from);
    else {
      inGraph.add(from);
      inGraph.add(to);
    }
  }
  return {
    declared: declaredUnknowns(root),
    stateOf: (id) => {
      if (id === undefined) return 'missing';
      if (inGraph.has(id)) return 'have';
      return unknown.has(id) ? 'unknown' : 'missing';
    },
  };
}

function collectIds(
  root: DataNode,
  packages: readonly DataNode[],
  problems: ProblemList,
): ReadonlySet<string> {
  const ids = new Set<string>(['SPDXRef-DOCUMENT']);
  for (const node of [...packages, ...items(child(root, 'files')), ...items(child(root, 'snippets'))]) {
    const id = text(child(node, 'SPDXID'));
    if (id === undefined) continue;
    if (ids.has(id)) problems.error(node.line, `the identifier ${quote(id)} stands twice`);
    ids.add(id);
  }
  return ids;
}

function declaredUnknowns(root: DataNode): ReadonlySet<string> {
  const comment = text(child(root, 'comment')) ?? '';
  return new Set([...comment.matchAll(DECLARED)].map((match) => match[1] ?? ''));
}
