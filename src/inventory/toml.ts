import { parse } from 'smol-toml';

import type { Problem } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { findMergeConflict } from './merge-conflict.ts';
import { scanToml } from './toml-lines.ts';

/** A table as the parser gives it: no prototype, so that keys such as `__proto__` are ordinary. */
export type TomlTable = Readonly<Record<string, unknown>>;

export interface TomlDocument {
  readonly root: TomlTable;
  /** Lines of the `[[name]]` headers in order; empty when the array is written another way. */
  readonly headerLines: (name: string) => readonly number[];
  /** Line of a table, key or array item; of the nearest thing around it when it has no line of its own. */
  readonly lineOf: (...path: readonly (string | number)[]) => number;
}

/** UTF-16 units. The walk's own limit on files is not larger. */
export const MAX_TOML_LENGTH = 64 * 1024 * 1024;
/** Nested arrays and inline tables. */
export const MAX_TOML_DEPTH = 100;

/** Parses TOML 1.0 (and what TOML 1.1 adds). Never throws; the problem names the line. */
export function parseToml(text: string, file: string): Result<TomlDocument, Problem> {
  if (text.length > MAX_TOML_LENGTH) {
    return err({
      code: 'file-too-large',
      severity: 'broken',
      message: `The file has ${text.length} characters; the limit is ${MAX_TOML_LENGTH}.`,
      location: { file, line: 1 },
    });
  }
  try {
    const root = parse(text, { integersAsBigInt: 'asNeeded', maxDepth: MAX_TOML_DEPTH });
    return ok({ root, ...positions(text) });
  } catch (error) {
    return err(explain(error, file, findMergeConflict(text)));
  }
}

/** The problem of a file with an unresolved merge conflict. */
export function mergeConflict(file: string, line: number): Problem {
  return {
    code: 'merge-conflict',
    severity: 'broken',
    message: 'The file holds an unresolved merge conflict.',
    location: { file, line },
    hint: 'Resolve the conflict, or let the package manager write the file anew.',
  };
}

/** The value as a table. Dates and arrays are none. */
export function tomlTable(value: unknown): TomlTable | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
    ? (value as TomlTable)
    : undefined;
}

export function tomlString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The items of an array; none for anything else. */
export function tomlArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The strings of an array of strings; other items are left out. */
export function tomlStrings(value: unknown): readonly string[] {
  return tomlArray(value).filter((item): item is string => typeof item === 'string');
}

function positions(text: string): Pick<TomlDocument, 'headerLines' | 'lineOf'> {
  let headers: Map<string, number[]> | undefined;
  let lines: Map<string, number> | undefined;
  return {
    headerLines: (name) => {
      headers ??= scanHeaders(text);
      return headers.get(name) ?? [];
    },
    lineOf: (...path) => {
      lines ??= scanLines(text);
      for (let length = path.length; length > 0; length--) {
        const line = lines.get(path.slice(0, length).join('\0'));
        if (line !== undefined) return line;
      }
      return 1;
    },
  };
}

function scanHeaders(text: string): Map<string, number[]> {
  const headers = new Map<string, number[]>();
  scanToml(text, {
    header: (path, array, line) => {
      if (!array || path.length !== 1) return;
      const name = path[0] ?? '';
      const known = headers.get(name);
      if (known === undefined) headers.set(name, [line]);
      else known.push(line);
    },
  });
  return headers;
}

/** Paths joined by NUL; the i-th table of an array has its index as a part of the path. */
function scanLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const counts = new Map<string, number>();
  let prefix = '';
  let key = '';
  const note = (path: string, line: number): void => {
    if (!lines.has(path)) lines.set(path, line);
  };
  scanToml(text, {
    header: (path, array, line) => {
      let joined = '';
      path.forEach((part, depth) => {
        joined = depth === 0 ? part : `${joined}\0${part}`;
        note(joined, line);
        const last = depth === path.length - 1;
        const count = counts.get(joined);
        if (last && array) {
          counts.set(joined, (count ?? 0) + 1);
          joined = `${joined}\0${count ?? 0}`;
          note(joined, line);
        } else if (count !== undefined) joined = `${joined}\0${count - 1}`;
      });
      prefix = `${joined}\0`;
    },
    key: (path, line) => {
      key = prefix + path.join('\0');
      for (let length = 1; length < Math.min(path.length, MAX_TOML_DEPTH); length++) {
        note(prefix + path.slice(0, length).join('\0'), line);
      }
      note(key, line);
    },
    item: (index, line) => note(`${key}\0${index}`, line),
  });
  return lines;
}

function explain(error: unknown, file: string, conflict: number | undefined): Problem {
  if (conflict !== undefined) return mergeConflict(file, conflict);
  const { message, line } = error as { message?: unknown; line?: unknown };
  const first = typeof message === 'string' ? (message.split('\n', 1)[0] ?? '') : '';
  const deep = error instanceof RangeError || first.includes('excessively nested');
  const reason = first.replace(/^Invalid TOML document: /, '');
  return {
    code: deep ? 'too-deep' : reason.includes('redefine') ? 'duplicate-key' : 'bad-syntax',
    severity: 'broken',
    message: deep
      ? `The file nests values more than ${MAX_TOML_DEPTH} deep.`
      : `The file is not valid TOML: ${reason}.`,
    location: { file, line: typeof line === 'number' ? line : 1 },
  };
}
