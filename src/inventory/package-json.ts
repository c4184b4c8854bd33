import type { Declaration, Scope } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { parseJson } from './json.ts';
import { child, entries, text, type DataNode } from './node.ts';
import type { EdgeKind } from './npm-graph.ts';
import { readManifestRequests } from './npm-manifest.ts';
import { isLocalName, isNpmName } from './npm-name.ts';
import { readOverrides } from './npm-overrides.ts';
import { directoryOf } from './npm-path.ts';
import { classifySpec } from './npm-spec.ts';
import { quote } from './quote.ts';

/** package.json: what the project asks for by name. Peer dependencies are not declarations of this project. */
export const packageJson: InventoryFormat = {
  id: 'package-json',
  title: 'npm manifest (package.json)',
  ecosystem: 'npm',
  role: 'manifest',
  files: ['package.json'],
  matches: (path) => /(?:^|\/)package\.json$/.test(path),
  parse: parsePackageJson,
};

const SCOPES: Readonly<Record<EdgeKind, Scope>> = {
  runtime: 'runtime',
  optional: 'optional',
  dev: 'dev',
  build: 'build',
  unknown: 'unknown',
};

function parsePackageJson(input: ParseInput): Parsed {
  const { path } = input;
  const parsed = parseJson(input.text);
  if (!parsed.ok) {
    const { line, ...problem } = parsed.error;
    return nothing([{ ...problem, severity: 'broken', location: { file: path, line } }]);
  }
  const { root, problems } = parsed.value;
  const found: Problem[] = problems.map(({ line, ...problem }) => ({
    ...problem,
    severity: 'broken',
    location: { file: path, line },
  }));
  if (root.kind !== 'map') {
    const location = { file: path, line: root.line };
    return nothing([
      { code: 'bad-structure', severity: 'unsupported', message: 'The file holds no object.', location },
    ]);
  }
  const declarations: Declaration[] = [];
  for (const request of readManifestRequests(root)) {
    const location = { file: path, line: request.line };
    const kind = classifySpec(request.spec);
    if (!(kind === 'path' || kind === 'workspace' ? isLocalName(request.name) : isNpmName(request.name))) {
      const message = `${quote(request.name)} is not an npm package name.`;
      found.push({ code: 'bad-name', severity: 'broken', message, location });
      continue;
    }
    declarations.push({
      ecosystem: 'npm',
      dir: directoryOf(path),
      name: request.name,
      range: request.spec,
      scope: SCOPES[request.kind],
      location,
      kind,
    });
  }
  found.push(...checkSections(root, path));
  const name = text(child(root, 'name'));
  const version = text(child(root, 'version'));
  const project = {
    dir: directoryOf(path),
    ecosystem: 'npm' as const,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    dependsOn: [],
    ...listed('peers', readPeers(root)),
    ...listed('overrides', readOverrides(root)),
  };
  return { components: [], projects: [project], declarations, problems: found };
}

function listed<K extends string>(
  key: K,
  names: readonly string[],
): { readonly [P in K]?: readonly string[] } {
  return names.length === 0 ? {} : ({ [key]: names } as { [P in K]: readonly string[] });
}

function readPeers(root: DataNode): readonly string[] {
  return [...entries(child(root, 'peerDependencies'))].map(([name]) => name);
}

/** Sections that are not objects, and ranges that are not text: npm would ignore or refuse them. */
function checkSections(root: DataNode, file: string): readonly Problem[] {
  const found: Problem[] = [];
  for (const section of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    const node = child(root, section);
    if (node === undefined) continue;
    if (node.kind !== 'map') {
      const message = `The value of ${quote(section)} is not an object.`;
      found.push({ code: 'bad-structure', severity: 'broken', message, location: { file, line: node.line } });
      continue;
    }
    for (const [name, { line, value }] of node.entries) {
      if (text(value) !== undefined) continue;
      const message = `The range of ${quote(name)} is not text.`;
      found.push({ code: 'bad-structure', severity: 'broken', message, location: { file, line } });
    }
  }
  return found;
}

function nothing(problems: readonly Problem[]): Parsed {
  return { components: [], projects: [], declarations: [], problems };
}
