import { findMergeConflict } from './merge-conflict.ts';

export interface YarnEntry {
  /** Line of its patterns. */
  readonly line: number;
  /** `name@range`, one or more. */
  readonly patterns: readonly string[];
  /** `version`, `resolved`, `integrity`, `name`, ... */
  readonly fields: ReadonlyMap<string, string>;
  readonly dependencies: readonly YarnDependency[];
}

export interface YarnDependency {
  readonly name: string;
  readonly range: string;
  readonly optional: boolean;
  readonly line: number;
}

export interface YarnLock {
  /** Those that have a version; with a problem, those before it. */
  readonly entries: readonly YarnEntry[];
  readonly problem?: YarnProblem;
}

export interface YarnProblem {
  readonly code: 'bad-syntax' | 'merge-conflict' | 'duplicate-key';
  readonly message: string;
  readonly line: number;
}

/**
 * Reads the lines of a yarn.lock of Yarn 1: patterns at the start of a line, fields at two spaces, dependencies at
 * four, text in double quotes with JSON escapes. A last line without its line end, an empty block and an entry without
 * version count as cut. A cut right between two entries cannot be seen here, only against the manifest.
 */
export function readYarnClassic(text: string): YarnLock {
  const conflict = findMergeConflict(text);
  if (conflict !== undefined) {
    const message = `Line ${conflict} holds an unresolved merge conflict.`;
    return { entries: [], problem: { code: 'merge-conflict', message, line: conflict } };
  }
  const found: Draft[] = [];
  const problem = readRows(text.split('\n'), found);
  const entries = found.filter((entry) => entry.fields.has('version'));
  const unfinished = found.find((entry) => !entry.fields.has('version'));
  const open = found.find((entry) => entry.openLine !== undefined)?.openLine;
  if (problem !== undefined) return { entries, problem: { code: 'bad-syntax', ...problem } };
  if (open !== undefined) {
    const message = `The block on line ${open} is empty, so the file may be cut.`;
    return { entries, problem: { code: 'bad-syntax', message, line: open } };
  }
  if (unfinished === undefined) return { entries };
  const { line } = unfinished;
  return {
    entries,
    problem: { code: 'bad-syntax', message: `The entry on line ${line} has no version.`, line },
  };
}

function readRows(rows: readonly string[], found: Draft[]): { message: string; line: number } | undefined {
  for (let index = 0; index < rows.length; index += 1) {
    const row = (rows[index] as string).replace(/\r$/, '');
    const line = index + 1;
    if (row.trim() !== '' && !row.trimStart().startsWith('#')) {
      const problem = readRow(row, line, found);
      if (problem !== undefined) return { message: `${problem} (line ${line}).`, line };
    }
    if (line === rows.length && row !== '') {
      return { message: 'The last line has no line end, so the file may be cut.', line };
    }
  }
  return undefined;
}

interface Draft extends YarnEntry {
  readonly fields: Map<string, string>;
  readonly dependencies: YarnDependency[];
  /** The block that lines at four spaces belong to. */
  block: string | undefined;
  /** The line of a block that holds nothing yet. */
  openLine: number | undefined;
}

function readRow(row: string, line: number, found: Draft[]): string | undefined {
  const indent = row.length - row.trimStart().length;
  const tokens = tokenize(row.slice(indent));
  if (tokens === undefined) return 'The line has a string that does not end or a malformed escape';
  const opens = tokens.at(-1) === ':';
  if (indent === 0) {
    const patterns = readPatterns(tokens);
    if (patterns === undefined) return 'The line is not a list of patterns that ends with a colon';
    found.push({
      line,
      patterns,
      fields: new Map(),
      dependencies: [],
      block: undefined,
      openLine: undefined,
    });
    return undefined;
  }
  const entry = found.at(-1);
  if (entry === undefined) return 'The line belongs to no entry';
  const [key, value] = tokens.map((token) => (typeof token === 'string' ? undefined : token.text));
  if (key === undefined) return 'The line has no key';
  if (indent === 2) {
    if (opens && tokens.length === 2) {
      entry.block = key;
      entry.openLine = line;
      return undefined;
    }
    if (tokens.length !== 2 || value === undefined) return 'The line is not a key and a value';
    if (entry.fields.has(key))
      return `The field ${JSON.stringify(key.slice(0, 80))} stands twice in one entry`;
    entry.fields.set(key, value);
    entry.block = undefined;
    return undefined;
  }
  if (indent !== 4 || entry.block === undefined) return 'The line is indented as none of this format is';
  if (tokens.length > 2 || opens || (tokens.length === 2 && value === undefined))
    return 'The line is not a name and a range';
  entry.openLine = undefined;
  if (entry.block === 'dependencies' || entry.block === 'optionalDependencies') {
    entry.dependencies.push({
      name: key,
      range: value ?? '',
      optional: entry.block === 'optionalDependencies',
      line,
    });
  }
  return undefined;
}

type Token = { readonly text: string } | ':' | ',';

/** `"quoted"` and bare words, commas, and a colon at the end. Undefined when a string is malformed. */
function tokenize(row: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const length = row.trimEnd().length;
  for (let at = 0; at < length; ) {
    const char = row[at];
    if (char === ' ') at += 1;
    else if (char === ',') {
      tokens.push(',');
      at += 1;
    } else if (char === ':' && at === length - 1) {
      tokens.push(':');
      at += 1;
    } else if (char === '"') {
      const close = closeString(row, at);
      if (close < 0) return undefined;
      const value = unquote(row.slice(at, close));
      if (value === undefined) return undefined;
      tokens.push({ text: value });
      at = close;
    } else {
      let stop = at;
      while (
        stop < length &&
        row[stop] !== ' ' &&
        row[stop] !== ',' &&
        !(row[stop] === ':' && stop === length - 1)
      )
        stop += 1;
      tokens.push({ text: row.slice(at, stop) });
      at = stop;
    }
  }
  return tokens;
}

function closeString(row: string, open: number): number {
  for (let at = open + 1; at < row.length; at += 1) {
    if (row[at] === '\\') at += 1;
    else if (row[at] === '"') return at + 1;
  }
  return -1;
}

function unquote(quoted: string): string | undefined {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}

/** `a@1, "b@npm:c@2":` */
function readPatterns(tokens: readonly Token[]): readonly string[] | undefined {
  if (tokens.length < 2 || tokens.length % 2 !== 0 || tokens.at(-1) !== ':') return undefined;
  const patterns: string[] = [];
  for (let at = 0; at < tokens.length; at += 2) {
    const token = tokens[at];
    const mark = tokens[at + 1];
    if (token === undefined || typeof token === 'string') return undefined;
    if (mark !== (at + 2 === tokens.length ? ':' : ',')) return undefined;
    patterns.push(token.text);
  }
  return patterns;
}
