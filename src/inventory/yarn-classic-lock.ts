import type { Integrity, Source } from '../domain/component.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { parseHex, parseSri } from './integrity.ts';
import { child, text } from './node.ts';
import { createNpmGraph, type GraphNode, type NpmGraph } from './npm-graph.ts';
import { readManifestRequests } from './npm-manifest.ts';
import { directoryOf, joinInside } from './npm-path.ts';
import { addressSource, classifySpec } from './npm-spec.ts';
import { readWorkspaces } from './npm-workspaces.ts';
import { quote } from './quote.ts';
import { isYarnBerry, yarnBerryLock } from './yarn-berry-lock.ts';
import { readYarnClassic, type YarnDependency, type YarnEntry } from './yarn-classic-reader.ts';

/**
 * yarn.lock of Yarn 1. It names neither the project nor its workspaces: what they ask for is read from the
 * package.json beside it and from those of its workspaces.
 */
export const yarnClassicLock: InventoryFormat = {
  id: 'yarn-classic-lock',
  title: 'Yarn 1 lockfile (yarn.lock)',
  ecosystem: 'npm',
  role: 'lock',
  files: ['yarn.lock'],
  matches: (path) => /(?:^|\/)yarn\.lock$/.test(path),
  accepts: (content) => !isYarnBerry(content),
  parse: parseYarnClassicLock,
};

const HEADER = /^#\s*yarn lockfile v(\d{1,9})\s*$/m;

function parseYarnClassicLock(input: ParseInput): Parsed {
  if (isYarnBerry(input.text)) return yarnBerryLock.parse(input);
  const graph = createNpmGraph(input.path);
  const { entries, problem } = readYarnClassic(input.text);
  const header = HEADER.exec(input.text.slice(0, 1000))?.[1];
  if (header !== undefined && header !== '1') {
    const message = `The lockfile version ${quote(header)} is not 1.`;
    graph.addProblem({ code: 'unsupported-version', severity: 'unsupported', message });
    return graph.finish();
  }
  if (problem !== undefined) graph.addProblem({ ...problem, severity: 'broken' });
  else if (entries.length === 0 && header === undefined) {
    const message = 'The file holds neither an entry nor the first lines that Yarn writes.';
    graph.addProblem({ code: 'bad-structure', severity: 'unsupported', message });
    return graph.finish();
  }
  return assemble(entries, input, graph);
}

function assemble(entries: readonly YarnEntry[], input: ParseInput, graph: NpmGraph): Parsed {
  const byPattern = new Map<string, GraphNode>();
  const byName = new Map<string, Set<GraphNode>>();
  const nodes = entries.map((entry) => {
    const node = addEntry(entry, input.path, graph);
    for (const pattern of entry.patterns) {
      if (node === undefined) continue;
      if (byPattern.has(pattern)) {
        const message = `The pattern ${quote(pattern)} stands in two entries.`;
        graph.addProblem({ code: 'duplicate-key', severity: 'broken', message, line: entry.line });
      }
      byPattern.set(pattern, node);
      const name = splitPattern(pattern).name;
      byName.set(name, (byName.get(name) ?? new Set()).add(node));
    }
    return node;
  });
  const { manifests, complete } = readWorkspaces(input.path, input);
  const members = new Set(manifests.map(({ name }) => name));
  /** By pattern; where `resolutions` changed the range, by name when only one release has it. */
  const resolve = (name: string, range: string): GraphNode | undefined => {
    const exact = byPattern.get(`${name}@${range}`);
    if (exact !== undefined) return exact;
    const named = byName.get(name);
    return named?.size === 1 ? [...named][0] : undefined;
  };
  const lost = (dependency: YarnDependency): boolean =>
    complete && !byName.has(dependency.name) && !members.has(dependency.name);
  entries.forEach((entry, index) => {
    const from = nodes[index];
    if (from === undefined) return;
    for (const dependency of entry.dependencies) {
      const { name, range, optional, line } = dependency;
      const to = resolve(name, range);
      if (to !== undefined) graph.addEdge(from, to, optional ? 'optional' : 'runtime', name);
      else if (lost(dependency)) reportLost(graph, name, line);
    }
  });
  let allKnown = complete;
  for (const manifest of manifests) {
    const name = text(child(manifest.root, 'name'));
    const version = text(child(manifest.root, 'version'));
    const from = graph.addProject({
      dir: manifest.dir,
      ...(name === undefined ? {} : { name }),
      ...(version === undefined ? {} : { version }),
    });
    for (const request of readManifestRequests(manifest.root)) {
      const to = resolve(request.name, request.spec);
      if (to !== undefined) graph.addEdge(from, to, request.kind, request.name);
      else if (
        entries.length === 0 &&
        classifySpec(request.spec) === 'registry' &&
        !members.has(request.name)
      ) {
        reportLost(graph, request.name, 1);
      }
    }
  }
  return graph.finish({ allKnown });
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

function addEntry(entry: YarnEntry, path: string, graph: NpmGraph): GraphNode | undefined {
  const patterns = entry.patterns.map(splitPattern);
  const [first] = patterns;
  const name = entry.fields.get('name') ?? first?.real ?? '';
  const source = sourceOf(
    entry.fields.get('resolved'),
    patterns.map(({ range }) => range),
  );
  if (source.kind === 'path' && joinInside(directoryOf(path), source.path) === undefined) {
    const message = `${quote(source.path)} leads outside the scanned directory.`;
    graph.addProblem({ code: 'file-outside-root', severity: 'broken', message, line: entry.line });
    return undefined;
  }
  return graph.addPackage({
    name,
    version: entry.fields.get('version') ?? '',
    source,
    integrity: integrityOf(entry),
    line: entry.line,
  });
}

/** `name@range`; the range of an alias is `npm:REAL` or `npm:REAL@RANGE`. */
function splitPattern(pattern: string): {
  readonly name: string;
  readonly real: string;
  readonly range: string;
} {
  const at = pattern.indexOf('@', 1);
  if (at < 0) return { name: pattern, real: pattern, range: '' };
  const name = pattern.slice(0, at);
  const range = pattern.slice(at + 1);
  if (!range.startsWith('npm:')) return { name, real: name, range };
  const target = range.slice(4);
  const end = target.indexOf('@', 1);
  return { name, real: end < 0 ? target : target.slice(0, end), range };
}

function sourceOf(resolved: string | undefined, ranges: readonly string[]): Source {
  const kinds = new Set(ranges.map(classifySpec));
  const path = ranges.find((range) => classifySpec(range) === 'path');
  const address = resolved ?? path;
  if (address === undefined) return { kind: 'registry' };
  const source = addressSource(address);
  if (source === undefined) {
    const url = address.replace(/#[^#]*$/, '');
    return { kind: kinds.has('url') ? 'url' : 'registry', url };
  }
  // A file name alone is a copy of the registry's artifact in an offline mirror.
  return source.kind === 'path' && path === undefined ? { kind: 'registry' } : source;
}

/** The `integrity` field, and the SHA-1 that Yarn writes behind the address. */
function integrityOf(entry: YarnEntry): readonly Integrity[] {
  const stated = parseSri(entry.fields.get('integrity') ?? '');
  const resolved = entry.fields.get('resolved') ?? '';
  const fragment = /\.tgz#([0-9a-f]{40})$/.exec(resolved)?.[1];
  return fragment === undefined ? stated : [...stated, parseHex('sha1', fragment)];
}
