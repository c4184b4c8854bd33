import type { Integrity, Scope, Source } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { normalizePypiName, type Purl } from '../domain/purl.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import type { PyprojectContent } from './pyproject-declarations.ts';
import { readSiblingPyproject } from './pyproject.ts';
import { readArtifacts } from './python-artifacts.ts';
import { makePythonComponent } from './python-component.ts';
import { linkPythonLock, needsPackages, type PythonLockEntry, type PythonNeed } from './python-lock-graph.ts';
import { parseRequirement } from './python-requirement.ts';
import { pickArtifactUrls, type ArtifactAddresses } from './python-source.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf } from './relative-path.ts';
import { parseToml, tomlArray, tomlString, tomlStrings, tomlTable, type TomlTable } from './toml.ts';

/**
 * PDM's lock, format 3 and 4. A package that is locked again with extras is one component. Every requirement without
 * a marker must have an entry; a missing one shows that the file was cut.
 */
export const pdmLock: InventoryFormat = {
  id: 'pdm-lock',
  title: 'PDM lockfile',
  ecosystem: 'pypi',
  role: 'lock',
  files: ['pdm.lock', 'pdm.*.lock'],
  matches: (path) => /^pdm(?:\.[^./]+)?\.lock$/.test(baseOf(path)),
  parse: parsePdmLock,
};

/** What an entry has that says where its bytes come from. */
const SOURCE_KEYS = ['files', 'git', 'url', 'path'];
const STRENGTH: readonly Scope[] = ['runtime', 'optional', 'dev', 'unknown'];

function parsePdmLock(input: ParseInput): Parsed {
  const empty = { components: [], projects: [], declarations: [] };
  const document = parseToml(input.text, input.path);
  if (!document.ok) return { ...empty, problems: [document.error] };
  const { root, headerLines } = document.value;
  const metadata = tomlTable(root['metadata']);
  const version = tomlString(metadata?.['lock_version']);
  if (version === undefined || !/^[34](?:\.\d+)*$/.test(version)) {
    return { ...empty, problems: [refuse(version, input.path)] };
  }
  const project = readSiblingPyproject(input);
  const extras = extraNames(project);
  const files = indexFiles(tomlTable(metadata?.['files']));
  const lines = headerLines('package');
  const entries = new Map<Purl, PythonLockEntry>();
  const problems: Problem[] = [];
  tomlArray(root['package']).forEach((value, index) => {
    const location = { file: input.path, line: lines[index] ?? 1 };
    const table = tomlTable(value);
    const name = tomlString(table?.['name']);
    if (table === undefined || name === undefined) {
      problems.push({
        code: 'bad-structure',
        severity: 'broken',
        message: 'A package has no name.',
        location,
      });
      return;
    }
    // The project itself, installed from its own directory.
    if (/^\.?\/?$/.test(tomlString(table['path']) ?? '-')) return;
    const stated = tomlString(table['version']) ?? '';
    const listed = Array.isArray(table['files'])
      ? table['files']
      : files?.get(`${normalizePypiName(name)} ${stated}`);
    const { integrity, urls } = readArtifacts(tomlArray(listed));
    const made = makePythonComponent(name, {
      version: stated,
      scope: scopeOf(tomlStrings(table['groups']), extras),
      source: readSource(table, pickArtifactUrls(urls, normalizePypiName(name))),
      integrity,
      locations: [location],
    });
    if (!made.ok) problems.push(made.error);
    else {
      const entry = { component: made.value, needs: readNeeds(table['dependencies']) };
      const known = entries.get(made.value.purl);
      entries.set(made.value.purl, known === undefined ? entry : merge(known, entry));
    }
  });
  const last = tomlTable(tomlArray(root['package']).at(-1));
  if (last !== undefined && files === undefined && SOURCE_KEYS.every((key) => last[key] === undefined)) {
    problems.push({
      code: 'bad-structure',
      severity: 'broken',
      message: 'The last package has no files: the file seems to be cut.',
      location: { file: input.path, line: lines.at(-1) ?? 1 },
    });
  }
  if (last === undefined && project !== undefined && needsPackages(project)) {
    problems.push({
      code: 'bad-structure',
      severity: 'broken',
      message: 'The file holds no package, and the pyproject.toml beside it asks for some.',
      location: { file: input.path, line: 1 },
    });
  }
  const place = { file: input.path, dir: dirOf(input.path), complete: true };
  const linked = linkPythonLock([...entries.values()], project, place);
  return { ...linked, declarations: [], problems: [...problems.slice(0, 100), ...linked.problems] };
}

/** The file lists of `metadata.files`, by `name version`: pdm writes normal names there, other forms in the packages. */
function indexFiles(files: TomlTable | undefined): ReadonlyMap<string, unknown> | undefined {
  if (files === undefined) return undefined;
  return new Map(
    Object.entries(files).map(([key, listed]) => {
      const space = key.indexOf(' ');
      return [space < 0 ? key : normalizePypiName(key.slice(0, space)) + key.slice(space), listed];
    }),
  );
}

function readNeeds(value: unknown): readonly PythonNeed[] {
  return tomlStrings(value).flatMap((text) => {
    const parsed = parseRequirement(text);
    if (!parsed.ok) return [];
    const { name, specifier, marker } = parsed.value;
    return [{ name, range: specifier, required: marker === undefined }];
  });
}

function merge(a: PythonLockEntry, b: PythonLockEntry): PythonLockEntry {
  const seen = new Set<string>();
  const integrity: Integrity[] = [];
  for (const entry of [...a.component.integrity, ...b.component.integrity]) {
    const key = `${entry.raw} ${entry.file ?? ''}`;
    if (!seen.has(key)) integrity.push(entry);
    seen.add(key);
  }
  const scopes = [a.component.scope, b.component.scope];
  return {
    component: {
      ...a.component,
      integrity,
      scope: STRENGTH.find((scope) => scopes.includes(scope)) ?? 'unknown',
      locations: [...a.component.locations, ...b.component.locations],
    },
    // An entry with extras names its own package too.
    needs: [...a.needs, ...b.needs].filter((need) => need.name !== a.component.name),
  };
}

/** `extras`: the names of the project's extras; undefined when the project file cannot be read. */
function scopeOf(groups: readonly string[], extras: ReadonlySet<string> | undefined): Scope {
  if (groups.includes('default')) return 'runtime';
  if (groups.length === 0) return 'unknown';
  if (groups.some((group) => extras?.has(normalizePypiName(group)))) return 'optional';
  return extras !== undefined || groups.includes('dev') ? 'dev' : 'unknown';
}

function extraNames(project: PyprojectContent | undefined): ReadonlySet<string> | undefined {
  return (
    project && new Set(project.declarations.filter((it) => it.scope === 'optional').map((it) => it.group))
  );
}

function readSource(table: TomlTable, addresses: ArtifactAddresses): Source {
  const git = tomlString(table['git']);
  const commit = tomlString(table['revision']) ?? tomlString(table['ref']);
  if (git !== undefined) return { kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) };
  const url = tomlString(table['url']);
  if (url !== undefined) return { kind: 'url', url };
  const path = tomlString(table['path']);
  if (path !== undefined) return { kind: 'path', path };
  return { kind: 'registry', ...addresses };
}

function refuse(version: string | undefined, file: string): Problem {
  const stated =
    version === undefined ? 'no version of its format' : `version ${quote(version)} of its format`;
  return {
    code: 'unsupported-version',
    severity: 'unsupported',
    message: `The file states ${stated}; 3.x and 4.x are known.`,
    location: { file, line: 1 },
  };
}
