import type { Integrity, Source } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { quote } from './quote.ts';
import { tomlString, tomlStrings, tomlTable, type TomlTable } from './toml.ts';

/** One `[[package]]` of a Cargo.lock. */
export interface CargoPackage {
  readonly name: string;
  readonly version: string;
  /** As written: `registry+URL`, `sparse+URL`, `git+URL#commit`; undefined for a member or path dependency. */
  readonly source?: string;
  readonly integrity: readonly Integrity[];
  /** As written: `name`, `name version` or `name version (source)`. */
  readonly dependencies: readonly string[];
  readonly line: number;
}

/** Reads one package table. `checksums` is the metadata table of format 1. */
export function readCargoPackage(
  value: unknown,
  checksums: TomlTable | undefined,
  location: { readonly file: string; readonly line: number },
): Result<CargoPackage, Problem> {
  const table = tomlTable(value);
  const name = tomlString(table?.['name']);
  const version = tomlString(table?.['version']);
  if (table === undefined || name === undefined || version === undefined) {
    const what = name === undefined ? 'A package has no name' : `The package ${quote(name)} has no version`;
    return err({ code: 'bad-structure', severity: 'broken', message: `${what}.`, location });
  }
  const source = tomlString(table['source']);
  const checksum =
    tomlString(table['checksum']) ?? tomlString(checksums?.[`checksum ${name} ${version} (${source})`]);
  // Cargo writes `<none>` for sources that have no checksum.
  const stated = checksum === undefined || checksum === '<none>' ? [] : [readChecksum(checksum)];
  return ok({
    name,
    version,
    ...(source === undefined ? {} : { source }),
    integrity: stated,
    dependencies: tomlStrings(table['dependencies']),
    line: location.line,
  });
}

/** Where a source string points. The index of a registry is kept as it is written. */
export function readCargoSource(source: string): Source {
  if (source.startsWith('git+')) {
    const hash = source.indexOf('#');
    const url = (hash < 0 ? source.slice(4) : source.slice(4, hash)).split('?', 1)[0] ?? '';
    return { kind: 'git', url, ...(hash < 0 ? {} : { commit: source.slice(hash + 1) }) };
  }
  if (source.startsWith('path+')) return { kind: 'path', path: source.slice(5) };
  return { kind: 'registry', index: source };
}

function readChecksum(text: string): Integrity {
  const valid = /^[0-9a-fA-F]{64}$/.test(text);
  return valid
    ? { algorithm: 'sha256', digest: text.toLowerCase(), raw: text }
    : { algorithm: 'unknown', digest: '', raw: text.slice(0, 256) };
}
