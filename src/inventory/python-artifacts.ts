import type { Integrity } from '../domain/component.ts';
import { parsePythonHash } from './python-integrity.ts';
import { fileName } from './python-source.ts';
import { tomlString, tomlTable } from './toml.ts';

export interface PythonArtifacts {
  readonly integrity: readonly Integrity[];
  readonly urls: readonly string[];
  /** Artifacts that are not tables or have neither a hash nor a place. */
  readonly malformed: number;
}

/** Reads `{ url | path | filename | file | name, hash | hashes }` tables as uv, Poetry, PDM and PEP 751 write them. */
export function readArtifacts(values: readonly unknown[]): PythonArtifacts {
  const integrity: Integrity[] = [];
  const urls: string[] = [];
  let malformed = 0;
  for (const value of values) {
    const table = tomlTable(value);
    if (table === undefined) {
      malformed++;
      continue;
    }
    const url = tomlString(table['url']);
    const place =
      tomlString(table['file']) ??
      tomlString(table['filename']) ??
      tomlString(table['name']) ??
      url ??
      tomlString(table['path']);
    if (url !== undefined) urls.push(url);
    const file = place === undefined ? undefined : fileName(place);
    const hash = tomlString(table['hash']);
    const hashes = tomlTable(table['hashes']);
    if (hash !== undefined) integrity.push(parsePythonHash(hash, file));
    if (hashes !== undefined) {
      for (const [algorithm, digest] of Object.entries(hashes)) {
        integrity.push(parsePythonHash(`${algorithm}:${tomlString(digest) ?? ''}`, file));
      }
    }
    if (place === undefined && hash === undefined && hashes === undefined) malformed++;
  }
  return { integrity, urls, malformed };
}
