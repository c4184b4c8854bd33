import { err, ok, type Result } from '../domain/result.ts';
import { findMergeConflict } from './merge-conflict.ts';
import type { DataNode, MapEntry } from './node.ts';

export interface JsonProblem {
  readonly code: 'bad-syntax' | 'duplicate-key' | 'too-deep' | 'merge-conflict';
  /** One plain sentence; names line and column where that helps. */
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

export interface JsonDocument {
  readonly root: DataNode;
  /**
   * Keys that stand twice with different values, the first 20. Such a text has a meaning (the last value counts, as
   * in JSON.parse), but not the one its reader may see: keep what was parsed, and report the file as broken. A key
   * that repeats the same plain value, as Bun writes peers that are asked for twice, means one thing to every reader.
   */
  readonly problems: readonly JsonProblem[];
}

const MAX_DEPTH = 100;
const MAX_DUPLICATES = 20;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const STAR = 42;
const COMMA = 44;
const MINUS = 45;
const SLASH = 47;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * RFC 8259 JSON as nodes with lines and offsets, in one pass. `jsonc` also takes `//` and block comments and
 * trailing commas. The caller strips a byte order mark. An error means that nothing can be had: bad syntax,
 * merge-conflict markers, or nesting over 100.
 */
export function parseJson(
  text: string,
  options: { readonly jsonc?: boolean } = {},
): Result<JsonDocument, JsonProblem> {
  const jsonc = options.jsonc === true;
  const length = text.length;
  const problems: JsonProblem[] = [];
  let failure: JsonProblem | undefined;
  let at = 0;
  let line = 1;
  let lineStart = 0;

  const root = readDocument();
  if (root !== undefined && failure === undefined) return ok({ root, problems });
  const conflict = findMergeConflict(text);
  if (conflict !== undefined) {
    return err({
      code: 'merge-conflict',
      message: `line ${conflict} holds an unresolved merge conflict`,
      line: conflict,
    });
  }
  return err(failure ?? { code: 'bad-syntax', message: 'the text is not JSON', line });

  function readDocument(): DataNode | undefined {
    const node = readValue(0);
    if (node === undefined) return undefined;
    skipSpace();
    return at < length ? fail('text after the end of the value') : node;
  }

  function readValue(depth: number): DataNode | undefined {
    skipSpace();
    if (at >= length) return fail(depth === 0 ? 'the file is empty' : 'the text ends too early');
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const start = at;
      const value = readString();
      if (value === undefined) return undefined;
      return { kind: 'scalar', value, line, start, end: at };
    }
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (depth >= MAX_DEPTH) {
        failure ??= { code: 'too-deep', message: `nesting is deeper than ${MAX_DEPTH} levels`, line };
        return undefined;
      }
      return code === OPEN_BRACE ? readMap(depth + 1) : readSeq(depth + 1);
    }
    return code === MINUS || (code >= 48 && code <= 57) ? readNumber() : readWord();
  }

  function readMap(depth: number): DataNode | undefined {
    const entries = new Map<string, MapEntry>();
    const node: DataNode = { kind: 'map', line, entries };
    at += 1;
    for (;;) {
      skipSpace();
      let code = text.charCodeAt(at);
      if (code === CLOSE_BRACE && (jsonc || entries.size === 0)) break;
      if (code !== QUOTE) return fail('a key in double quotes was expected');
      const keyLine = line;
      const key = readString();
      if (key === undefined) return undefined;
      skipSpace();
      if (text.charCodeAt(at) !== COLON) return fail('a colon was expected after the key');
      at += 1;
      const value = readValue(depth);
      if (value === undefined) return undefined;
      const earlier = entries.get(key);
      if (earlier !== undefined && !sameScalar(earlier.value, value))
        noteDuplicate(key, earlier.line, keyLine);
      entries.set(key, { line: keyLine, value });
      skipSpace();
      code = text.charCodeAt(at);
      if (code === CLOSE_BRACE) break;
      if (code !== COMMA) return fail('a comma or a closing brace was expected');
      at += 1;
    }
    at += 1;
    return node;
  }

  function readSeq(depth: number): DataNode | undefined {
    const items: DataNode[] = [];
    const node: DataNode = { kind: 'seq', line, items };
    at += 1;
    for (;;) {
      skipSpace();
      if (text.charCodeAt(at) === CLOSE_BRACKET && (jsonc || items.length === 0)) break;
      const value = readValue(depth);
      if (value === undefined) return undefined;
      items.push(value);
      skipSpace();
      const code = text.charCodeAt(at);
      if (code === CLOSE_BRACKET) break;
      if (code !== COMMA) return fail('a comma or a closing bracket was expected');
      at += 1;
    }
    at += 1;
    return node;
  }

  function readString(): string | undefined {
    const start = at;
    let end = at + 1;
    let escaped = false;
    for (; end < length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === QUOTE) {
        at = end + 1;
        return escaped ? unescape(start) : text.slice(start + 1, end);
      }
      if (code === BACKSLASH) {
        escaped = true;
        end += 1;
      } else if (code < SPACE) {
        at = end;
        return fail('a control character or a line end stands inside a string');
      }
    }
    return fail('a string does not end');
  }

  function unescape(start: number): string | undefined {
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      at = start;
      return fail('a string has a malformed escape');
    }
  }

  function readNumber(): DataNode | undefined {
    const start = at;
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(text);
    if (match === null) return fail('a number is malformed');
    at += match[0].length;
    return { kind: 'scalar', value: Number(match[0]), line, start, end: at };
  }

  function readWord(): DataNode | undefined {
    const start = at;
    for (const [word, value] of WORDS) {
      if (!text.startsWith(word, at)) continue;
      at += word.length;
      return { kind: 'scalar', value, line, start, end: at };
    }
    return fail('a value was expected');
  }

  function skipSpace(): void {
    let here = at;
    for (; here < length; here += 1) {
      const code = text.charCodeAt(here);
      if (code === LF) {
        line += 1;
        lineStart = here + 1;
      } else if (code === SLASH && jsonc) {
        const end = skipComment(here);
        if (end === here) break;
        here = end - 1;
      } else if (code !== SPACE && code !== CR && code !== TAB) break;
    }
    at = here;
  }

  /** The offset after the comment that starts here; the same offset when none does. */
  function skipComment(start: number): number {
    const next = text.charCodeAt(start + 1);
    if (next === SLASH) {
      const end = text.indexOf('\n', start);
      return end < 0 ? length : end;
    }
    if (next !== STAR) return start;
    const close = text.indexOf('*/', start + 2);
    if (close < 0) return start;
    for (let lf = text.indexOf('\n', start); lf >= 0 && lf < close; lf = text.indexOf('\n', lf + 1)) {
      line += 1;
      lineStart = lf + 1;
    }
    return close + 2;
  }

  function noteDuplicate(key: string, first: number, second: number): void {
    if (problems.length >= MAX_DUPLICATES) return;
    problems.push({
      code: 'duplicate-key',
      message: `the key ${showKey(key)} stands twice in one object, on line ${first} and on line ${second}`,
      line: second,
    });
  }

  function fail(what: string): undefined {
    failure ??= {
      code: 'bad-syntax',
      message: `${what} (line ${line}, column ${Math.max(1, at - lineStart + 1)})`,
      line,
    };
    return undefined;
  }
}

function showKey(key: string): string {
  return JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
}

function sameScalar(a: DataNode, b: DataNode): boolean {
  return a.kind === 'scalar' && b.kind === 'scalar' && a.value === b.value;
}
