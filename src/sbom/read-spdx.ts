import { child, items, text, type DataNode } from '../inventory/node.ts';
import type { CheckedComponent, CheckedSbom, FieldState } from './check-model.ts';
import { quote, type ProblemList } from './check-problems.ts';
import {
  checkExpression,
  checkHash,
  checkPurl,
  checkTimestamp,
  meaningful,
  nameState,
  stateOf,
} from './check-values.ts';
import { readSpdxGraph, type SpdxGraph } from './read-spdx-graph.ts';
import { safeText } from './safe-text.ts';

const ID = /^SPDXRef-[A-Za-z0-9.-]+$/;
const ACTOR = /^(Person|Organization): *(.+)$/;
const TOOL = /^Tool: *(.+?)(?:-(v?\d[^-]*(?:-[^-]+)*))?$/;
const CONTEXT = /\b(?:design|source|pre-build|build|post-build|analy[sz]ed|deployed|runtime)\b/i;
const IDENTIFIER_TYPES: ReadonlySet<string> = new Set([
  'cpe22Type',
  'cpe23Type',
  'swid',
  'swh',
  'gitoid',
  'maven-central',
  'nuget',
  'npm',
]);

/** Reduces SPDX JSON 2.0 to 2.3 to what is measured, and notes what is against the specification. */
export function readSpdx(root: DataNode, specVersion: string, problems: ProblemList): CheckedSbom {
  const creation = child(root, 'creationInfo');
  checkHead(root, problems);
  const nodes = items(child(root, 'packages')).filter((node) => isPackage(node, problems));
  const graph = readSpdxGraph(root, nodes, problems);
  const creators = items(child(creation, 'creators')).map((node) => text(node) ?? '');
  const tool = creators.map((creator) => TOOL.exec(creator)).find((match) => match !== null);
  const context = meaningful(child(creation, 'comment'));
  return {
    format: 'SPDX',
    specVersion,
    name: meaningful(child(root, 'name')),
    author: creators.map((creator) => ACTOR.exec(creator)?.[2]).find(Boolean),
    timestamp: checkTimestamp(child(creation, 'created'), problems),
    toolName: tool?.[1],
    toolVersion: tool?.[2],
    generationContext: context !== undefined && CONTEXT.test(context) ? context : undefined,
    identity: meaningful(child(root, 'documentNamespace')),
    // SPDX 2 has no place for a signature inside the document.
    signed: false,
    components: nodes.map((node) => readPackage(node, graph, problems)),
  };
}

function checkHead(root: DataNode, problems: ProblemList): void {
  if (text(child(root, 'SPDXID')) !== 'SPDXRef-DOCUMENT')
    problems.error(root.line, 'SPDXID is not SPDXRef-DOCUMENT');
  if (text(child(root, 'dataLicense')) !== 'CC0-1.0') problems.error(root.line, 'dataLicense is not CC0-1.0');
  if (nameState(child(root, 'name')) === 'missing') problems.error(root.line, 'the document has no name');
  const namespace = child(root, 'documentNamespace');
  const value = text(namespace);
  if (value === undefined) problems.error(root.line, 'the document has no documentNamespace');
  else if (!/^[a-z][a-z0-9+.-]*:[^#\s]+$/i.test(value)) {
    problems.error(namespace?.line ?? root.line, 'documentNamespace is not a URI without a fragment');
  }
  const creation = child(root, 'creationInfo');
  if (items(child(creation, 'creators')).length === 0)
    problems.error(creation?.line ?? root.line, 'creators is missing');
  if (child(creation, 'created') === undefined)
    problems.error(creation?.line ?? root.line, 'created is missing');
}

function isPackage(node: DataNode, problems: ProblemList): boolean {
  if (node.kind !== 'map') {
    problems.error(node.line, 'a package is not an object');
    return false;
  }
  const id = child(node, 'SPDXID');
  if (!ID.test(text(id) ?? ''))
    problems.error(id?.line ?? node.line, `${quote(text(id) ?? '')} is not an SPDX identifier`);
  if (text(child(node, 'name')) === undefined) problems.error(node.line, 'a package has no name');
  if (text(child(node, 'downloadLocation')) === undefined)
    problems.error(node.line, 'a package has no downloadLocation');
  return true;
}

function readPackage(node: DataNode, graph: SpdxGraph, problems: ProblemList): CheckedComponent {
  const version = text(child(node, 'versionInfo'));
  const name = text(child(node, 'name')) ?? 'without a name';
  const hash = readHash(node, problems);
  const declared = new Set([...graph.declared, ...declaredIn(node)]);
  return {
    label: safeText(`${name}${version === undefined ? '' : `@${version}`}`, 120),
    line: node.line,
    name: nameState(child(node, 'name')),
    version: orDeclared(stateOf(child(node, 'versionInfo')), 'version', declared),
    producer: bestState([stateOf(child(node, 'supplier')), stateOf(child(node, 'originator'))]),
    identifiers: orDeclared(readIdentifiers(node, problems), 'identifier', declared),
    license: readLicense(node, problems),
    hashAlgorithm: orDeclared(hash, 'hashes', declared),
    hashValue: orDeclared(hash, 'hashes', declared),
    dependency: graph.stateOf(text(child(node, 'SPDXID'))),
  };
}

/** SPDX has no word for "no checksum is known": the document's comment or an annotation may say it. */
function orDeclared(state: FieldState, field: string, declared: ReadonlySet<string>): FieldState {
  return state === 'missing' && declared.has(field) ? 'unknown' : state;
}

function declaredIn(node: DataNode): string[] {
  for (const annotation of items(child(node, 'annotations'))) {
    const match = /^countersign:unknown=(.*)$/m.exec(text(child(annotation, 'comment')) ?? '');
    if (match?.[1] !== undefined) return match[1].split(', ').map((part) => part.split('=')[0] ?? '');
  }
  return [];
}

function readLicense(node: DataNode, problems: ProblemList): FieldState {
  const states: FieldState[] = [];
  for (const key of ['licenseConcluded', 'licenseDeclared']) {
    const field = child(node, key);
    const value = text(field);
    if (field === undefined || value === undefined) continue;
    checkExpression(value, field.line, problems);
    states.push(stateOf(field));
  }
  return bestState(states);
}

function readHash(node: DataNode, problems: ProblemList): FieldState {
  let state: FieldState = 'missing';
  for (const checksum of items(child(node, 'checksums'))) {
    const algorithm = text(child(checksum, 'algorithm'));
    const value = text(child(checksum, 'checksumValue'));
    if (algorithm === undefined || value === undefined) {
      problems.error(checksum.line, 'a checksum lacks algorithm or checksumValue');
    } else if (checkHash(algorithm, value, { line: checksum.line, problems })) state = 'have';
  }
  for (const reference of items(child(node, 'externalRefs'))) {
    // A purl of one file, with its checksum as the purl specification writes it.
    if (
      /^[a-z]+:[^\s?]+\?(?:[^\s]*&)?checksum=[a-z0-9]+:[0-9a-f]{32}/.test(
        text(child(reference, 'referenceLocator')) ?? '',
      )
    )
      state = 'have';
  }
  return state;
}

function readIdentifiers(node: DataNode, problems: ProblemList): FieldState {
  let state: FieldState = 'missing';
  for (const reference of items(child(node, 'externalRefs'))) {
    const type = text(child(reference, 'referenceType')) ?? '';
    const locator = child(reference, 'referenceLocator');
    if (text(locator) === undefined)
      problems.error(reference.line, 'an external reference has no referenceLocator');
    else if (type === 'purl' ? checkPurl(locator, problems) : IDENTIFIER_TYPES.has(type)) state = 'have';
  }
  return state;
}

function bestState(states: readonly FieldState[]): FieldState {
  if (states.includes('have')) return 'have';
  return states.includes('unknown') ? 'unknown' : 'missing';
}
