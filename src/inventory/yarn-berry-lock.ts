import type { Integrity } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { parseHex } from './integrity.ts';
import { child, entries, isTrue, text, type DataNode } from './node.ts';
import { createNpmGraph, type GraphNode, type NpmGraph } from './npm-graph.ts';
import { directoryOf, joinInside } from './npm-path.ts';
import { readManifest } from './npm-workspaces.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { quote } from './quote.ts';
import { indexDescriptors, readCatalogs, type DescriptorIndex } from './yarn-descriptors.ts';
import { parseYarnLocator } from './yarn-locator.ts';
import { addWorkspaceEdges } from './yarn-workspace.ts';
import { parseYaml } from './yaml.ts';

/**
 * yarn.lock of Yarn 2 and later (`__metadata` version 4 to 10). Its checksums are those of Yarn's own zip of a
 * package, not of the registry's artifact, and carry the zip's name as `file`. Development dependencies are told
 * from others by the package.json of each workspace.
 */
export const yarnBerryLock: InventoryFormat = {
  id: 'yarn-berry-lock',
  title: 'Yarn 2+ lockfile (yarn.lock)',
  ecosystem: 'npm',
  role: 'lock',
  files: ['yarn.lock'],
  matches: (path) => /(?:^|\/)yarn\.lock$/.test(path),
  accepts: isYarnBerry,
  parse: parseYarnBerryLock,
};

/** Whether a yarn.lock is of Yarn 2 or later: it opens with `__metadata`, or is JSON. */
export function isYarnBerry(content: string): boolean {
  return /^"?__metadata"?:/m.test(content) || /^\s*\{/.test(content);
}

const MIN_VERSION = 4;
const MAX_VERSION = 10;

function parseYarnBerryLock(input: ParseInput): Parsed {
  const graph = createNpmGraph(input.path);
  const root = readRoot(input.text);
  if ('severity' in root) graph.addProblem(root);
  const allKnown = 'severity' in root || readEntries(root, input, graph);
  return graph.finish({ allKnown });
}

type Refusal = Omit<Problem, 'location'> & { readonly line: number };

function readRoot(content: string): DataNode | Refusal {
  if (content.trimStart().startsWith('{')) {
    const message = 'This form of yarn.lock (JSON) is not known.';
    return { code: 'unsupported-version', severity: 'unsupported', message, line: 1 };
  }
  const plain = readPlainYaml(content);
  const parsed = plain === undefined ? parseYaml(content, { maxDocuments: 1 }) : undefined;
  if (parsed?.ok === false) {
    const { code, message, line } = parsed.error;
    return { code, severity: 'broken', message: `The file ${message}.`, line };
  }
  const [root] = plain ?? parsed?.value.documents ?? [];
  const metadata = child(root, '__metadata');
  const stated = text(child(metadata, 'version')) ?? '';
  const version = /^\d{1,3}$/.test(stated) ? Number(stated) : 0;
  if (root === undefined || version < MIN_VERSION || version > MAX_VERSION) {
    const message = `The metadata version ${quote(stated)} is none of ${MIN_VERSION} to ${MAX_VERSION}.`;
    return { code: 'unsupported-version', severity: 'unsupported', message, line: metadata?.line ?? 1 };
  }
  return root;
}

interface Entry {
  readonly line: number;
  readonly value: DataNode;
  readonly node: GraphNode;
  /** The directory of a workspace; undefined for a package. */
  readonly dir: string | undefined;
}

/** Answers whether everything that the workspaces ask for is known. */
function readEntries(root: DataNode, input: ParseInput, graph: NpmGraph): boolean {
  const read: Entry[] = [];
  const home = directoryOf(input.path);
  const index: DescriptorIndex = indexDescriptors(
    readManifest(home, input.read),
    readCatalogs(home, input.read),
  );
  for (const [key, { line, value }] of entries(root)) {
    if (key === '__metadata') continue;
    const entry = readEntry(line, value, { input, graph });
    if (entry === undefined) continue;
    read.push(entry);
    for (const descriptor of key.split(/,\s*/)) index.add(descriptor, entry.node);
  }
  const end = read.at(-1)?.line ?? 1;
  if (!input.text.endsWith('\n')) reportCut(graph, 'The last line has no line end', end);
  // Yarn writes it last into every entry.
  const last = read.at(-1)?.value;
  if (last !== undefined && child(last, 'linkType') === undefined) {
    reportCut(graph, 'The last entry has no "linkType"', end);
  }
  if (!read.some(({ dir }) => dir === home)) reportCut(graph, 'The project has no entry of its own', end);
  let allKnown = true;
  for (const { value, node, dir } of read) {
    if (dir !== undefined) {
      const known = addWorkspaceEdges(node, value, { graph, index, manifest: readManifest(dir, input.read) });
      allKnown &&= known;
      continue;
    }
    const meta = child(value, 'dependenciesMeta');
    const locator = text(child(value, 'resolution')) ?? '';
    for (const [name, dependency] of entries(child(value, 'dependencies'))) {
      const range = text(dependency.value) ?? '';
      const to = index.resolve(name, range, locator);
      const optional = isTrue(child(child(meta, name), 'optional'));
      if (to !== undefined) graph.addEdge(node, to, optional ? 'optional' : 'runtime', name);
      else if (index.isLost(name, range)) reportLost(graph, name, dependency.line);
    }
  }
  return allKnown;
}

function readEntry(
  line: number,
  value: DataNode,
  context: { readonly input: ParseInput; readonly graph: NpmGraph },
): Entry | undefined {
  const { graph, input } = context;
  const resolution = text(child(value, 'resolution'));
  const locator = resolution === undefined ? undefined : parseYarnLocator(resolution);
  if (locator === undefined) {
    const message =
      resolution === undefined
        ? `The entry on line ${line} has no resolution.`
        : `The resolution ${quote(resolution)} is of no known kind.`;
    graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line });
    return undefined;
  }
  const home = directoryOf(input.path);
  if (locator.kind === 'workspace') {
    const dir = joinInside(home, locator.path);
    if (dir === undefined) {
      reportOutside(graph, locator.path, line);
      return undefined;
    }
    return { line, value, dir, node: graph.addProject({ dir, name: locator.name }) };
  }
  const { name, source } = locator;
  const stated = text(child(value, 'version')) ?? '';
  if (source.kind === 'path' && !isInside(home, locator.base, source.path)) {
    reportOutside(graph, source.path, line);
    return undefined;
  }
  const version = locator.version ?? (stated === '0.0.0-use.local' ? '' : stated);
  const checksum = text(child(value, 'checksum'));
  const integrity =
    checksum === undefined || locator.patched ? [] : [readChecksum(checksum, { name, version })];
  const node = graph.addPackage({ name, version, source, integrity, line });
  return { line, value, node, dir: undefined };
}

function isInside(home: string, base: string | undefined, path: string): boolean {
  const from = joinInside(home, base ?? '.');
  return from !== undefined && joinInside(from, path) !== undefined;
}

/** `HEX` or `CACHEKEY/HEX`: SHA-512 of the zip that Yarn packs from the package. */
function readChecksum(raw: string, of: { readonly name: string; readonly version: string }): Integrity {
  const file = `${of.name.replace('/', '-')}-${of.version}.zip`;
  return parseHex('sha512', raw.slice(raw.lastIndexOf('/') + 1), { raw, file });
}

function reportOutside(graph: NpmGraph, path: string, line: number): void {
  const message = `${quote(path)} leads outside the scanned directory.`;
  graph.addProblem({ code: 'file-outside-root', severity: 'broken', message, line });
}

function reportCut(graph: NpmGraph, sign: string, line: number): void {
  const message = `${sign}, so the file may be cut.`;
  graph.addProblem({ code: 'bad-syntax', severity: 'broken', message, line, hint: 'Run yarn install.' });
}

function reportLost(graph: NpmGraph, name: string, line: number): void {
  graph.addProblem({
    code: 'bad-structure',
    severity: 'broken',
    message: `The dependency ${quote(name)} has no entry in the lockfile.`,
    line,
    hint: 'The file may have been cut or merged by hand: run yarn install.',
  });
}
