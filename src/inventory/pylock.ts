import type { Scope, Source } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { normalizePypiName, type Purl } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { sortPurls } from './lock-graph.ts';
import { readSiblingPyproject } from './pyproject.ts';
import { readArtifacts } from './python-artifacts.ts';
import { makePythonComponent } from './python-component.ts';
import { pickArtifactUrls, type ArtifactAddresses } from './python-source.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf } from './relative-path.ts';
import { parseToml, tomlArray, tomlString, tomlStrings, tomlTable, type TomlTable } from './toml.ts';

const MAX_IDENTITIES = 16;

/**
 * The standard lock of Python, pylock.toml and pylock.NAME.toml (PEP 751, version 1). Edges are optional in it. A
 * file that was cut between two entries and records no edges cannot be told from a shorter one; one that was cut inside
 * an entry can, because every entry must name its artifacts.
 */
export const pylock: InventoryFormat = {
  id: 'pylock',
  title: 'Python standard lockfile (PEP 751)',
  ecosystem: 'pypi',
  role: 'lock',
  files: ['pylock.toml', 'pylock.*.toml'],
  matches: (path) => /^pylock(?:\.[^./]+)?\.toml$/.test(baseOf(path)),
  parse: parsePylock,
};

interface Entry {
  readonly component: ParsedComponent;
  readonly table: TomlTable;
}

function parsePylock(input: ParseInput): Parsed {
  const empty = { components: [], projects: [], declarations: [] };
  const document = parseToml(input.text, input.path);
  if (!document.ok) return { ...empty, problems: [document.error] };
  const { root, headerLines } = document.value;
  const version = tomlString(root['lock-version']);
  if (version === undefined || !/^1\.\d+$/.test(version)) {
    return { ...empty, problems: [refuse(version, input.path)] };
  }
  const problems: Problem[] = [];
  if (!Array.isArray(root['packages'])) {
    const location = { file: input.path, line: 1 };
    const message = 'The file has no list of packages: it is not complete.';
    problems.push({ code: 'bad-structure', severity: 'broken', message, location });
  }
  const project = readSiblingPyproject(input);
  const direct =
    project && new Set(project.declarations.filter((it) => it.scope !== 'build').map((it) => it.name));
  const lines = headerLines('packages');
  const defaults = new Set(tomlStrings(root['default-groups']));
  const entries: Entry[] = [];
  tomlArray(root['packages']).forEach((value, index) => {
    const read = readPackage(value, { file: input.path, line: lines[index] ?? 1 }, defaults);
    if (!read.ok) problems.push(read.error);
    else if (read.value !== undefined) entries.push(read.value);
  });
  const linked = link(entries, input.path);
  problems.push(...linked.problems);
  const components = linked.components.map((component) => ({
    ...component,
    direct: direct === undefined ? null : direct.has(component.name),
  }));
  return {
    components,
    projects: [
      {
        dir: dirOf(input.path),
        ecosystem: 'pypi',
        ...(project?.name === undefined ? {} : { name: normalizePypiName(project.name) }),
        dependsOn: sortPurls(components.filter((it) => it.direct === true).map((it) => it.purl)),
      },
    ],
    declarations: [],
    problems: problems.slice(0, 100),
  };
}

/** Undefined for the project's own directory. */
function readPackage(
  value: unknown,
  location: { file: string; line: number },
  defaults: ReadonlySet<string>,
): Result<Entry | undefined, Problem> {
  const table = tomlTable(value);
  const written = tomlString(table?.['name']);
  const fail = (message: string): Result<undefined, Problem> =>
    err({ code: 'bad-structure', severity: 'broken', message, location });
  if (table === undefined || written === undefined) return fail('A package has no name.');
  const directory = tomlString(tomlTable(table['directory'])?.['path']);
  if (directory !== undefined && /^\.?\/?$/.test(directory)) return ok(undefined);
  const name = normalizePypiName(written);
  const archive = tomlTable(table['archive']);
  const listed = [
    ...tomlArray(table['wheels']),
    ...[table['sdist'], archive].filter((it) => it !== undefined),
  ];
  const { integrity, urls, malformed } = readArtifacts(listed);
  const source = readSource(table, pickArtifactUrls(urls, name));
  const plain = source.kind === 'registry';
  if (malformed > 0 || (plain && listed.length === 0)) {
    return fail(`The package ${quote(written)} names no artifact, or a malformed one.`);
  }
  const made = makePythonComponent(written, {
    version: tomlString(table['version']) ?? '',
    scope: scopeOf(tomlString(table['marker']) ?? '', defaults),
    source,
    integrity,
    locations: [location],
  });
  if (!made.ok) return made;
  const identities = readIdentities(table['attestation-identities']);
  const component =
    identities.length === 0 ? made.value : { ...made.value, attestationIdentities: identities };
  return ok({ component, table });
}

/** Who attested the files, as the one who locked them saw it: the texts of each table. */
function readIdentities(value: unknown): readonly Readonly<Record<string, string>>[] {
  return tomlArray(value)
    .slice(0, MAX_IDENTITIES)
    .flatMap((item) => {
      const table = tomlTable(item);
      if (tomlString(table?.['kind']) === undefined) return [];
      const texts = Object.entries(table ?? {}).flatMap(([key, text]) => {
        const read = tomlString(text);
        return read === undefined ? [] : [[key, read] as const];
      });
      return [Object.fromEntries(texts)];
    });
}

function link(
  entries: readonly Entry[],
  file: string,
): { components: readonly ParsedComponent[]; problems: readonly Problem[] } {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = byName.get(entry.component.name);
    if (known === undefined) byName.set(entry.component.name, [entry]);
    else known.push(entry);
  }
  const problems: Problem[] = [];
  const components = entries.map(({ component, table }) => {
    const targets: Purl[] = [];
    for (const item of tomlArray(table['dependencies'])) {
      const wanted = tomlTable(item);
      const name = normalizePypiName(tomlString(wanted?.['name']) ?? '');
      const version = tomlString(wanted?.['version']);
      const found = (byName.get(name) ?? []).slice(0, 20);
      if (found.length === 0 && name !== '') {
        const message = `The package ${quote(component.name)} needs ${quote(name)}, for which the file has no entry.`;
        const location = component.locations[0] ?? { file, line: 1 };
        problems.push({ code: 'bad-structure', severity: 'broken', message, location });
      }
      for (const entry of found) {
        if (version === undefined || entry.component.version === version) targets.push(entry.component.purl);
      }
    }
    return { ...component, dependsOn: sortPurls(targets) };
  });
  return { components, problems };
}

/**
 * The marker says which extras and groups bring a package; without such a condition, and for a default group, it is
 * always installed. Where an extra or a group brings it, the extra counts, because users can ask for that.
 */
function scopeOf(marker: string, defaults: ReadonlySet<string>): Scope {
  const groups = [...marker.matchAll(/["']([^"']+)["']\s+in\s+dependency_groups\b/g)].map(
    (it) => it[1] ?? '',
  );
  if (groups.some((group) => defaults.has(group))) return 'runtime';
  if (/\bextras\b/.test(marker)) return 'optional';
  return /\bdependency_groups\b/.test(marker) ? 'dev' : 'runtime';
}

function readSource(table: TomlTable, addresses: ArtifactAddresses): Source {
  const vcs = tomlTable(table['vcs']);
  if (vcs !== undefined) {
    const commit = tomlString(vcs['commit-id']) ?? tomlString(vcs['requested-revision']);
    const place = tomlString(vcs['url']) ?? tomlString(vcs['path']) ?? '';
    const type = tomlString(vcs['type']) ?? 'git';
    const url = type === 'git' ? place : `${type}+${place}`;
    return { kind: 'git', url, ...(commit === undefined ? {} : { commit }) };
  }
  const path = tomlString(tomlTable(table['directory'])?.['path']);
  if (path !== undefined) return { kind: 'path', path };
  const archive = tomlTable(table['archive']);
  const url = tomlString(archive?.['url']);
  if (url !== undefined) return { kind: 'url', url };
  const file = tomlString(archive?.['path']);
  if (file !== undefined) return { kind: 'path', path: file };
  const index = tomlString(table['index']);
  return {
    kind: 'registry',
    ...addresses,
    ...(index === undefined ? {} : { index }),
  };
}

function refuse(version: string | undefined, file: string): Problem {
  const stated =
    version === undefined ? 'no version of its format' : `version ${quote(version)} of its format`;
  return {
    code: 'unsupported-version',
    severity: 'unsupported',
    message: `The file states ${stated}; 1.x is known.`,
    location: { file, line: 1 },
  };
}
