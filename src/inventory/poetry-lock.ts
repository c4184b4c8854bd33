import type { Scope, Source } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { normalizePypiName } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { translatePoetryRange } from './poetry-range.ts';
import type { PyprojectContent } from './pyproject-declarations.ts';
import { readSiblingPyproject } from './pyproject.ts';
import { readArtifacts } from './python-artifacts.ts';
import { makePythonComponent } from './python-component.ts';
import { linkPythonLock, needsPackages, type PythonLockEntry, type PythonNeed } from './python-lock-graph.ts';
import { pickArtifactUrls, type ArtifactAddresses } from './python-source.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf } from './relative-path.ts';
import { parseToml, tomlArray, tomlString, tomlStrings, tomlTable, type TomlTable } from './toml.ts';

/**
 * Poetry's lock, format 1.0 to 2.x. Groups (2.1) or categories (1.x) give the scope; format 2.0 states neither, then
 * the project file beside it decides. The file ends with its metadata, so a cut file is seen.
 */
export const poetryLock: InventoryFormat = {
  id: 'poetry-lock',
  title: 'Poetry lockfile',
  ecosystem: 'pypi',
  role: 'lock',
  files: ['poetry.lock'],
  matches: (path) => baseOf(path) === 'poetry.lock',
  parse: parsePoetryLock,
};

interface Context {
  readonly file: string;
  /** `metadata.files` of format 1: file entries by package name. */
  readonly files: TomlTable | undefined;
  readonly isExtraWanted: (name: string, extra: string) => boolean;
}

function parsePoetryLock(input: ParseInput): Parsed {
  const empty = { components: [], projects: [], declarations: [] };
  const document = parseToml(input.text, input.path);
  if (!document.ok) return { ...empty, problems: [document.error] };
  const { root, headerLines } = document.value;
  const metadata = tomlTable(root['metadata']);
  const version = tomlString(metadata?.['lock-version']) ?? impliedVersion(metadata);
  if (version === undefined || !/^[12]\.\d+$/.test(version)) {
    return { ...empty, problems: [refuse(version, metadata !== undefined, input.path)] };
  }
  const tables = tomlArray(root['package']);
  const project = readSiblingPyproject(input);
  const wanted = collectExtras(tables);
  for (const { name, extras } of project?.declarations ?? [])
    for (const it of extras) wanted.add(`${name} ${it}`);
  const context: Context = {
    file: input.path,
    files: tomlTable(metadata?.['files']),
    // Without the project file nobody knows which extras of the direct dependencies are asked for.
    isExtraWanted: (name, extra) => project === undefined || wanted.has(`${name} ${extra}`),
  };
  const lines = headerLines('package');
  const entries: PythonLockEntry[] = [];
  const problems: Problem[] = [];
  tables.forEach((value, index) => {
    const entry = readPackage(value, lines[index] ?? 1, context);
    if (entry.ok) entries.push(entry.value);
    else problems.push(entry.error);
  });
  const place = { file: input.path, dir: dirOf(input.path), complete: false };
  const linked = linkPythonLock(entries, project, place);
  const cut = findCut(metadata, { oldFormat: version.startsWith('1.'), names: tables.map(nameOf), project });
  if (cut !== undefined) {
    const location = { file: input.path, line: lines.at(-1) ?? 1 };
    problems.unshift({ code: 'bad-structure', severity: 'broken', message: cut, location });
  }
  return { ...linked, declarations: [], problems: problems.slice(0, 100) };
}

/** Poetry 1.0 wrote format 1 before it had a number. Older files, which list bare hashes, are not read. */
function impliedVersion(metadata: TomlTable | undefined): string | undefined {
  const isWhole = tomlString(metadata?.['content-hash']) !== undefined;
  return isWhole && tomlTable(metadata?.['files']) !== undefined ? '1.0' : undefined;
}

/** Why the file cannot be whole: Poetry ends it with a content hash and, in format 1, the files of every package. */
function findCut(
  metadata: TomlTable | undefined,
  lock: {
    readonly oldFormat: boolean;
    readonly names: readonly string[];
    readonly project: PyprojectContent | undefined;
  },
): string | undefined {
  if (tomlString(metadata?.['content-hash']) === undefined) {
    return 'The metadata at the end of the file has no content hash: the file is not complete.';
  }
  const files = lock.oldFormat ? tomlTable(metadata?.['files']) : undefined;
  const listed = new Set(Object.keys(files ?? {}).map(normalizePypiName));
  const lost = lock.oldFormat ? lock.names.find((name) => !listed.has(normalizePypiName(name))) : undefined;
  if (lost !== undefined)
    return `The files of the package ${quote(lost)} are not listed: the file is not complete.`;
  return lock.names.length === 0 && lock.project !== undefined && needsPackages(lock.project)
    ? 'The file holds no package, and the pyproject.toml beside it asks for some.'
    : undefined;
}

function nameOf(table: unknown): string {
  return tomlString(tomlTable(table)?.['name']) ?? '';
}

function readPackage(value: unknown, line: number, context: Context): Result<PythonLockEntry, Problem> {
  const table = tomlTable(value);
  const written = tomlString(table?.['name']);
  const version = tomlString(table?.['version']);
  const location = { file: context.file, line };
  if (table === undefined || written === undefined || version === undefined) {
    const what =
      written === undefined ? 'A package has no name' : `The package ${quote(written)} has no version`;
    return err({ code: 'bad-structure', severity: 'broken', message: `${what}.`, location });
  }
  const name = normalizePypiName(written);
  const listed = Array.isArray(table['files'])
    ? tomlArray(table['files'])
    : filesOfVersion(context.files?.[written] ?? context.files?.[name], version);
  const { integrity, urls } = readArtifacts(listed);
  const made = makePythonComponent(written, {
    version,
    scope: scopeOf(table),
    source: readSource(tomlTable(table['source']), pickArtifactUrls(urls, name)),
    integrity,
    locations: [location],
  });
  return made.ok ? ok({ component: made.value, needs: readNeeds(table, name, context) }) : made;
}

function readNeeds(table: TomlTable, name: string, { isExtraWanted }: Context): readonly PythonNeed[] {
  let extraOf: Map<string, string[]> | undefined;
  const needs: PythonNeed[] = [];
  for (const [written, spec] of Object.entries(tomlTable(table['dependencies']) ?? {})) {
    const needed = normalizePypiName(written);
    for (const one of Array.isArray(spec) ? tomlArray(spec) : [spec]) {
      const options = tomlTable(one);
      if (options?.['optional'] === true) {
        extraOf ??= invertExtras(tomlTable(table['extras']));
        if (!(extraOf.get(needed) ?? []).some((extra) => isExtraWanted(name, extra))) continue;
      }
      const range = tomlString(one) ?? tomlString(options?.['version']) ?? '';
      needs.push({ name: needed, range: translatePoetryRange(range), required: false });
    }
  }
  return needs;
}

/** From `extra = ["package (>=1)"]` to the extras that bring a package. */
function invertExtras(extras: TomlTable | undefined): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const [extra, list] of Object.entries(extras ?? {})) {
    for (const item of tomlStrings(list)) {
      const name = normalizePypiName(/^[A-Za-z0-9._-]+/.exec(item)?.[0] ?? '');
      const known = inverted.get(name);
      if (known === undefined) inverted.set(name, [normalizePypiName(extra)]);
      else known.push(normalizePypiName(extra));
    }
  }
  return inverted;
}

/** `name extra` of every extra that a package of the lock asks of another. */
function collectExtras(tables: readonly unknown[]): Set<string> {
  const wanted = new Set<string>();
  for (const value of tables) {
    for (const [name, spec] of Object.entries(tomlTable(tomlTable(value)?.['dependencies']) ?? {})) {
      for (const one of Array.isArray(spec) ? tomlArray(spec) : [spec]) {
        for (const extra of tomlStrings(tomlTable(one)?.['extras'])) {
          wanted.add(`${normalizePypiName(name)} ${normalizePypiName(extra)}`);
        }
      }
    }
  }
  return wanted;
}

function scopeOf(table: TomlTable): Scope {
  const groups = tomlStrings(table['groups']);
  const category = tomlString(table['category']);
  if (groups.length === 0 && category === undefined) return 'unknown';
  if (!groups.includes('main') && category !== 'main') return 'dev';
  return table['optional'] === true ? 'optional' : 'runtime';
}

function readSource(table: TomlTable | undefined, addresses: ArtifactAddresses): Source {
  const place = tomlString(table?.['url']) ?? '';
  const commit = tomlString(table?.['resolved_reference']) ?? tomlString(table?.['reference']);
  switch (tomlString(table?.['type'])) {
    case 'git':
      return { kind: 'git', url: place, ...(commit === undefined ? {} : { commit }) };
    case 'url':
      return { kind: 'url', url: place };
    case 'file':
    case 'directory':
      return { kind: 'path', path: place };
    default:
      return {
        kind: 'registry',
        ...addresses,
        ...(place === '' ? {} : { index: place }),
      };
  }
}

/** Format 1 lists the files of all versions of a name together; the file names tell them apart. */
function filesOfVersion(value: unknown, version: string): readonly unknown[] {
  const all = tomlArray(value);
  const own = all.filter((item) => (tomlString(tomlTable(item)?.['file']) ?? '').includes(`-${version}`));
  return own.length > 0 ? own : all;
}

function refuse(version: string | undefined, hasMetadata: boolean, file: string): Problem {
  const location = { file, line: 1 };
  if (!hasMetadata) {
    const message = 'The file has no metadata at its end: it is not complete.';
    return { code: 'bad-structure', severity: 'broken', message, location };
  }
  const stated =
    version === undefined ? 'no version of its format' : `version ${quote(version)} of its format`;
  return {
    code: 'unsupported-version',
    severity: 'unsupported',
    message: `The file states ${stated}; 1.x and 2.x are known.`,
    location,
  };
}
