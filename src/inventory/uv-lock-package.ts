import type { Source } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { normalizePypiName } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { readArtifacts, type PythonArtifacts } from './python-artifacts.ts';
import { pickArtifactUrls, type ArtifactAddresses } from './python-source.ts';
import { quote } from './quote.ts';
import { tomlArray, tomlString, tomlTable, type TomlTable } from './toml.ts';

export interface UvDependency {
  readonly name: string;
  readonly version?: string;
  /** Comparable text of the source, where the name alone is ambiguous. */
  readonly source?: string;
  readonly extras: readonly string[];
  /** Its marker holds only where a development group is installed (projects that declare conflicts). */
  readonly groupOnly: boolean;
}

/** One `[[package]]` of uv.lock. */
export interface UvPackage {
  readonly written: string;
  readonly name: string;
  readonly version: string;
  readonly source: Source;
  readonly sourceKey: string;
  /** Where an editable, virtual or directory source lies. */
  readonly local?: { readonly kind: string; readonly path: string };
  readonly artifacts: PythonArtifacts;
  readonly line: number;
  readonly dependencies: readonly UvDependency[];
  readonly extras: ReadonlyMap<string, readonly UvDependency[]>;
  readonly groups: ReadonlyMap<string, readonly UvDependency[]>;
}

const SOURCES = ['registry', 'git', 'url', 'path', 'directory', 'editable', 'virtual'] as const;

/** Reads one package table; the problem is about this entry only. */
export function readUvPackage(value: unknown, file: string, line: number): Result<UvPackage, Problem> {
  const table = tomlTable(value);
  const written = tomlString(table?.['name']);
  const sourceTable = tomlTable(table?.['source']);
  const kind = SOURCES.find((it) => tomlString(sourceTable?.[it]) !== undefined);
  const fail = (message: string): Result<UvPackage, Problem> =>
    err({ code: 'bad-structure', severity: 'broken', message, location: { file, line } });
  if (table === undefined || written === undefined) return fail('A package has no name.');
  if (sourceTable === undefined || kind === undefined) {
    return fail(`The package ${quote(written)} has no source that is known.`);
  }
  const version = tomlString(table['version']);
  if (version === undefined && kind === 'registry')
    return fail(`The package ${quote(written)} has no version.`);
  const wheels = tomlArray(table['wheels']);
  const artifacts = readArtifacts(table['sdist'] === undefined ? wheels : [table['sdist'], ...wheels]);
  if (artifacts.malformed > 0) return fail(`The package ${quote(written)} has a malformed file entry.`);
  const name = normalizePypiName(written);
  const place = tomlString(sourceTable[kind]) ?? '';
  const isLocal = kind === 'directory' || kind === 'editable' || kind === 'virtual';
  return ok({
    written,
    name,
    version: version ?? '',
    source: makeSource(kind, place, pickArtifactUrls(artifacts.urls, name)),
    sourceKey: `${kind} ${place}`,
    ...(isLocal ? { local: { kind, path: place } } : {}),
    artifacts,
    line,
    dependencies: readUvDependencies(table['dependencies']),
    extras: readGroups(table['optional-dependencies']),
    groups: readGroups(table['dev-dependencies']),
  });
}

export function readUvDependencies(value: unknown): readonly UvDependency[] {
  return tomlArray(value).flatMap((item) => {
    const table = tomlTable(item);
    const name = tomlString(table?.['name']);
    if (table === undefined || name === undefined) return [];
    const version = tomlString(table['version']);
    const source = sourceKey(tomlTable(table['source']));
    const extras = tomlArray(table['extra'] ?? table['extras']).filter((it) => typeof it === 'string');
    return [
      {
        name: normalizePypiName(name),
        ...(version === undefined ? {} : { version }),
        ...(source === undefined ? {} : { source }),
        extras: extras.map(normalizePypiName),
        groupOnly: isGroupOnly(tomlString(table['marker']) ?? ''),
      },
    ];
  });
}

/** uv writes a group as the extra `group-NUMBER-PROJECT-GROUP`. Only a marker without alternatives is judged. */
function isGroupOnly(marker: string): boolean {
  return marker.includes("extra == 'group-") && !/\bor\b/.test(marker);
}

function readGroups(value: unknown): ReadonlyMap<string, readonly UvDependency[]> {
  return new Map(
    Object.entries(tomlTable(value) ?? {}).map(([name, list]) => [
      normalizePypiName(name),
      readUvDependencies(list),
    ]),
  );
}

function sourceKey(table: TomlTable | undefined): string | undefined {
  const kind = SOURCES.find((it) => tomlString(table?.[it]) !== undefined);
  return kind === undefined ? undefined : `${kind} ${tomlString(table?.[kind])}`;
}

function makeSource(kind: (typeof SOURCES)[number], place: string, addresses: ArtifactAddresses): Source {
  if (kind === 'registry') return { kind: 'registry', index: place, ...addresses };
  if (kind === 'url') return { kind: 'url', url: place };
  if (kind !== 'git') return { kind: 'path', path: place };
  const hash = place.indexOf('#');
  if (hash < 0) return { kind: 'git', url: place };
  return { kind: 'git', url: place.slice(0, hash).split('?', 1)[0] ?? '', commit: place.slice(hash + 1) };
}
