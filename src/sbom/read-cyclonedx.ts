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
import { readCyclonedxGraph, type CyclonedxGraph } from './read-cyclonedx-graph.ts';
import { safeText } from './safe-text.ts';

const SERIAL = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TYPES: ReadonlySet<string> = new Set([
  'application',
  'framework',
  'library',
  'container',
  'platform',
  'operating-system',
  'device',
  'device-driver',
  'firmware',
  'file',
  'machine-learning-model',
  'data',
  'cryptographic-asset',
]);
const SCOPES: ReadonlySet<string> = new Set(['required', 'optional', 'excluded']);

/** Reduces CycloneDX JSON 1.2 to 1.7 to what is measured, and notes what is against the specification. */
export function readCyclonedx(root: DataNode, specVersion: string, problems: ProblemList): CheckedSbom {
  const metadata = child(root, 'metadata');
  const serial = child(root, 'serialNumber');
  if (serial !== undefined && !SERIAL.test(text(serial) ?? '')) {
    problems.error(serial.line, 'serialNumber is not urn:uuid: with a lower-case UUID');
  }
  const primary = child(metadata, 'component');
  const nodes = listComponents(primary, child(root, 'components'), problems);
  const graph = readCyclonedxGraph(root, nodes, problems);
  const declared = declaredUnknowns(metadata);
  const tool = readTool(child(metadata, 'tools'));
  const version = child(root, 'version');
  return {
    format: 'CycloneDX',
    specVersion,
    name: meaningful(child(primary, 'name')),
    author: readAuthor(metadata),
    timestamp: checkTimestamp(child(metadata, 'timestamp'), problems),
    toolName: tool.name,
    toolVersion: tool.version,
    generationContext: readContext(metadata),
    identity:
      SERIAL.test(text(serial) ?? '') && (version === undefined || version.kind === 'scalar')
        ? text(serial)
        : undefined,
    signed: child(root, 'signature')?.kind === 'map',
    components: nodes.map((node) => readComponent(node, { graph, declared, problems })),
  };
}

/** The subject first, then all components with the ones inside them. */
function listComponents(
  primary: DataNode | undefined,
  components: DataNode | undefined,
  problems: ProblemList,
): DataNode[] {
  const found: DataNode[] = [];
  const visit = (node: DataNode): void => {
    if (node.kind !== 'map') {
      problems.error(node.line, 'a component is not an object');
      return;
    }
    found.push(node);
    for (const inner of items(child(node, 'components'))) visit(inner);
  };
  if (primary !== undefined) visit(primary);
  if (components !== undefined && components.kind !== 'seq')
    problems.error(components.line, 'components is not a list');
  for (const node of items(components)) visit(node);
  return found;
}

function readComponent(
  node: DataNode,
  context: {
    readonly graph: CyclonedxGraph;
    readonly declared: ReadonlySet<string>;
    readonly problems: ProblemList;
  },
): CheckedComponent {
  const { graph, declared, problems } = context;
  const own = new Set([...declared, ...declaredIn(node)]);
  const name = text(child(node, 'name'));
  const version = text(child(node, 'version'));
  const label = safeText(`${name ?? 'without a name'}${version === undefined ? '' : `@${version}`}`, 120);
  checkShape(node, label, problems);
  const ref = text(child(node, 'bom-ref'));
  const or = (state: FieldState, field: string): FieldState =>
    state === 'missing' && own.has(field) ? 'unknown' : state;
  const hash = or(readHashes(node, problems) ? 'have' : 'missing', 'hashes');
  return {
    label,
    line: node.line,
    name: nameState(child(node, 'name')),
    version: or(
      child(node, 'versionRange') === undefined ? stateOf(child(node, 'version')) : 'have',
      'version',
    ),
    producer: or(readProducer(node), 'supplier'),
    identifiers: or(readIdentifiers(node, problems), 'identifier'),
    license: or(readLicenses(child(node, 'licenses'), problems), 'license'),
    hashAlgorithm: hash,
    hashValue: hash,
    dependency: graph.stateOf(ref),
  };
}

function checkShape(node: DataNode, label: string, problems: ProblemList): void {
  const type = child(node, 'type');
  if (!TYPES.has(text(type) ?? '')) {
    problems.error(type?.line ?? node.line, `${quote(label)} has no type that CycloneDX knows`);
  }
  if (text(child(node, 'name')) === undefined) problems.error(node.line, 'a component has no name');
  const scope = child(node, 'scope');
  if (scope !== undefined && !SCOPES.has(text(scope) ?? '')) {
    problems.error(scope.line, `the scope of ${quote(label)} is not required, optional or excluded`);
  }
}

function readProducer(node: DataNode): FieldState {
  const candidates = [
    child(child(node, 'supplier'), 'name'),
    child(child(node, 'manufacturer'), 'name'),
    child(node, 'publisher'),
    child(node, 'author'),
    ...items(child(node, 'authors')).map((author) => child(author, 'name')),
  ];
  return bestState(candidates.map(stateOf));
}

function readIdentifiers(node: DataNode, problems: ProblemList): FieldState {
  const purl = checkPurl(child(node, 'purl'), problems);
  const other =
    meaningful(child(node, 'cpe')) !== undefined ||
    meaningful(child(child(node, 'swid'), 'tagId')) !== undefined ||
    items(child(node, 'swhid')).length > 0 ||
    items(child(node, 'omniborId')).length > 0;
  return purl || other ? 'have' : 'missing';
}

function readLicenses(licenses: DataNode | undefined, problems: ProblemList): FieldState {
  const states: FieldState[] = [];
  for (const choice of items(licenses)) {
    const expression = child(choice, 'expression');
    const value = text(expression);
    if (expression !== undefined && value !== undefined) checkExpression(value, expression.line, problems);
    const license = child(choice, 'license');
    states.push(stateOf(expression), stateOf(child(license, 'id')), stateOf(child(license, 'name')));
  }
  return bestState(states);
}

/** Hashes of the component, or of the files it is distributed as. */
function readHashes(node: DataNode, problems: ProblemList): boolean {
  const lists = [child(node, 'hashes')];
  for (const reference of items(child(node, 'externalReferences'))) {
    if (text(child(reference, 'type')) === 'distribution') lists.push(child(reference, 'hashes'));
  }
  let found = false;
  for (const hash of lists.flatMap((list) => items(list))) {
    const algorithm = text(child(hash, 'alg'));
    const value = text(child(hash, 'content'));
    if (algorithm === undefined || value === undefined)
      problems.error(hash.line, 'a hash lacks alg or content');
    else if (checkHash(algorithm, value, { line: hash.line, problems })) found = true;
  }
  return found;
}

/** Authors are people, the manufacturer is who runs the process that made the SBOM (since 1.6). */
function readAuthor(metadata: DataNode | undefined): string | undefined {
  const people = items(child(metadata, 'authors')).flatMap((item) => [
    child(item, 'name'),
    child(item, 'email'),
  ]);
  return [...people, child(child(metadata, 'manufacturer'), 'name')].map(meaningful).find(Boolean);
}

/** A list of tools until 1.4, components and services since 1.5. */
function readTool(tools: DataNode | undefined): { name: string | undefined; version: string | undefined } {
  const all = [...items(tools), ...items(child(tools, 'components')), ...items(child(tools, 'services'))];
  const named = all.filter((tool) => meaningful(child(tool, 'name')) !== undefined);
  const best = named.find((tool) => meaningful(child(tool, 'version')) !== undefined) ?? named[0];
  return { name: meaningful(child(best, 'name')), version: meaningful(child(best, 'version')) };
}

function readContext(metadata: DataNode | undefined): string | undefined {
  for (const lifecycle of items(child(metadata, 'lifecycles'))) {
    const phase = meaningful(child(lifecycle, 'phase')) ?? meaningful(child(lifecycle, 'name'));
    if (phase !== undefined) return phase;
  }
  return undefined;
}

const DECLARED = /^countersign:unknown:([a-z-]+)$/;

/** Fields that the document as a whole says it does not know, in Countersign's words (docs/sbom.md). */
function declaredUnknowns(metadata: DataNode | undefined): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const property of items(child(metadata, 'properties'))) {
    const match = DECLARED.exec(text(child(property, 'name')) ?? '');
    if (match?.[1] !== undefined) fields.add(match[1]);
  }
  return fields;
}

function declaredIn(node: DataNode): string[] {
  for (const property of items(child(node, 'properties'))) {
    if (text(child(property, 'name')) !== 'countersign:unknown') continue;
    return (text(child(property, 'value')) ?? '').split(', ').map((part) => part.split('=')[0] ?? '');
  }
  return [];
}

function bestState(states: readonly FieldState[]): FieldState {
  if (states.includes('have')) return 'have';
  return states.includes('unknown') ? 'unknown' : 'missing';
}
