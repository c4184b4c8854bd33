import type { Scope, Source } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import type { Purl } from '../domain/purl.ts';
import { normalizePypiName } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { parseJson } from './json.ts';
import { sortPurls } from './lock-graph.ts';
import { child, entries, items, text, type DataNode } from './node.ts';
import { pipfile, scopeOfPipenvCategory } from './pipfile.ts';
import { makePythonComponent } from './python-component.ts';
import { parsePythonHash } from './python-integrity.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf, joinPath } from './relative-path.ts';

const MAX_PROBLEMS = 100;
const STRENGTH: readonly Scope[] = ['runtime', 'unknown', 'dev'];

/** Pipenv's lock, pipfile-spec 6. It records no edges; the Pipfile beside it tells what is direct. */
export const pipfileLock: InventoryFormat = {
  id: 'pipfile-lock',
  title: 'Pipenv lockfile',
  ecosystem: 'pypi',
  role: 'lock',
  files: ['Pipfile.lock'],
  matches: (path) => baseOf(path) === 'Pipfile.lock',
  parse: parsePipfileLock,
};

function parsePipfileLock(input: ParseInput): Parsed {
  const empty = { components: [], projects: [], declarations: [] };
  const json = parseJson(input.text);
  const locate = (code: Problem['code'], message: string, line: number): Problem => ({
    code,
    severity: code.startsWith('unsupported') ? 'unsupported' : 'broken',
    message,
    location: { file: input.path, line },
  });
  if (!json.ok) {
    const { code, message, line } = json.error;
    return { ...empty, problems: [locate(code, `The file ${message}.`.replace(/\.\.$/, '.'), line)] };
  }
  const problems = json.value.problems.map((it) => locate(it.code, it.message, it.line));
  const { root } = json.value;
  const meta = child(root, '_meta');
  const spec = child(meta, 'pipfile-spec');
  const version = spec?.kind === 'scalar' ? spec.value : undefined;
  if (version !== 6) {
    const stated = version === undefined ? 'no version of its format' : `version ${quote(String(version))}`;
    return {
      ...empty,
      problems: [locate('unsupported-version', `The file states ${stated}; 6 is known.`, spec?.line ?? 1)],
    };
  }
  const direct = readDirect(input);
  const indexes = readIndexes(meta);
  const merged = new Map<Purl, ParsedComponent>();
  for (const [category, { value, line }] of entries(root)) {
    if (category === '_meta') continue;
    if (value.kind !== 'map') {
      problems.push(
        locate('bad-structure', `The category ${quote(category)} is not a table of packages.`, line),
      );
      continue;
    }
    for (const [name, entry] of value.entries) {
      const read = readEntry(name, entry.value, {
        location: { file: input.path, line: entry.line },
        scope: scopeOfPipenvCategory(category),
        indexes,
      });
      if (!read.ok) problems.push(read.error);
      else if (read.value !== undefined)
        keep(merged, { ...read.value, direct: direct?.has(read.value.name) ?? null });
    }
  }
  const components = [...merged.values()];
  return {
    components,
    projects: [
      {
        dir: dirOf(input.path),
        ecosystem: 'pypi',
        dependsOn: sortPurls(components.filter((it) => it.direct === true).map((it) => it.purl)),
      },
    ],
    declarations: [],
    problems: problems.slice(0, MAX_PROBLEMS),
  };
}

/** Undefined for the project itself, installed from its own directory. */
function readEntry(
  name: string,
  node: DataNode,
  context: {
    location: { file: string; line: number };
    scope: Scope;
    indexes: ReadonlyMap<string, string>;
  },
): Result<ParsedComponent | undefined, Problem> {
  const { location, scope, indexes } = context;
  const path = text(child(node, 'path'));
  if (path !== undefined && /^\.?\/?$/.test(path)) return ok(undefined);
  const source = readSource(node, indexes);
  const version = text(child(node, 'version')) ?? '';
  if (node.kind !== 'map' || (source.kind === 'registry' && !version.startsWith('=='))) {
    const message = `The package ${quote(name)} has no exact version.`;
    return err({ code: 'bad-structure', severity: 'broken', message, location });
  }
  return makePythonComponent(name, {
    version: version.replace(/^={2,3}\s*/, ''),
    scope,
    source,
    integrity: items(child(node, 'hashes')).map((hash) => parsePythonHash(text(hash) ?? '')),
    locations: [location],
  });
}

function readSource(node: DataNode, indexes: ReadonlyMap<string, string>): Source {
  const git = text(child(node, 'git'));
  const ref = text(child(node, 'ref'));
  if (git !== undefined) {
    return { kind: 'git', url: git.replace(/^git\+/, ''), ...(ref === undefined ? {} : { commit: ref }) };
  }
  const file = text(child(node, 'file'));
  if (file !== undefined) {
    return /^https?:/i.test(file) ? { kind: 'url', url: file } : { kind: 'path', path: file };
  }
  const path = text(child(node, 'path'));
  if (path !== undefined) return { kind: 'path', path };
  const index = indexes.get(text(child(node, 'index')) ?? '');
  return { kind: 'registry', ...(index === undefined ? {} : { index }) };
}

/** A package in several categories is one component with the strongest scope. */
function keep(merged: Map<Purl, ParsedComponent>, component: ParsedComponent): void {
  const known = merged.get(component.purl);
  if (known === undefined) {
    merged.set(component.purl, component);
    return;
  }
  const seen = new Set(known.integrity.map((it) => it.raw));
  const scopes = [known.scope, component.scope];
  merged.set(component.purl, {
    ...known,
    scope: STRENGTH.find((scope) => scopes.includes(scope)) ?? 'unknown',
    integrity: [...known.integrity, ...component.integrity.filter((it) => !seen.has(it.raw))],
    locations: [...known.locations, ...component.locations],
  });
}

function readIndexes(meta: DataNode | undefined): ReadonlyMap<string, string> {
  return new Map(
    items(child(meta, 'sources')).flatMap((source) => {
      const name = text(child(source, 'name'));
      const url = text(child(source, 'url'));
      return name === undefined || url === undefined ? [] : [[name, url] as const];
    }),
  );
}

function readDirect(input: ParseInput): ReadonlySet<string> | undefined {
  const path = joinPath(dirOf(input.path), 'Pipfile') ?? 'Pipfile';
  const file = input.read(path);
  if (file === undefined) return undefined;
  const { declarations, problems } = pipfile.parse({
    ...input,
    path,
    text: file.text,
    bytes: new Uint8Array(),
  });
  if (problems.length > 0) return undefined;
  return new Set(declarations.map((it) => normalizePypiName(it.name)));
}
