/** What {@link scanToml} reports, in the order of the text. Lines count from 1. */
export interface TomlVisitor {
  /** A `[table]` or `[[array of tables]]` header. */
  readonly header: (path: readonly string[], array: boolean, line: number) => void;
  /** A `key = value` statement under the latest header. */
  readonly key?: (path: readonly string[], line: number) => void;
  /** Where an item of an array that is the value of the latest key starts (nested arrays are one item). */
  readonly item?: (index: number, line: number) => void;
}

const NEWLINE = 10;
const TAB = 9;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const DOUBLE = 34;
const HASH = 35;
const SINGLE = 39;
const COMMA = 44;
const DOT = 46;
const EQUALS = 61;
const OPEN = 91;
const BACKSLASH = 92;
const CLOSE = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/**
 * Finds the lines of headers, keys and array items in a text that is already known to be valid TOML (1.0 or 1.1).
 * Brackets inside strings, multi-line strings, comments and arrays are not taken for headers. Linear.
 */
export function scanToml(text: string, visitor: TomlVisitor): void {
  const length = text.length;
  let at = 0;
  let line = 1;

  const skipString = (): void => {
    const mark = text.charCodeAt(at);
    const triple = text.charCodeAt(at + 1) === mark && text.charCodeAt(at + 2) === mark;
    if (!triple) {
      const end = text.indexOf(mark === DOUBLE ? '"' : "'", at + 1);
      // A quote without a backslash before it ends the string; with one, escapes have to be read.
      if (end > 0 && (mark === SINGLE || text.charCodeAt(end - 1) !== BACKSLASH)) {
        at = end + 1;
        return;
      }
    }
    at += triple ? 3 : 1;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) line++;
      if (code === BACKSLASH && mark === DOUBLE) {
        if (text.charCodeAt(at + 1) === NEWLINE) line++;
        at += 2;
      } else if (code !== mark) at++;
      else if (!triple) {
        at++;
        return;
      } else if (text.charCodeAt(at + 1) === mark && text.charCodeAt(at + 2) === mark) {
        at += 3;
        // Up to two quotes may stand directly before the closing three.
        while (text.charCodeAt(at) === mark) at++;
        return;
      } else at++;
    }
  };

  const readKey = (end: number): string[] => {
    const path: string[] = [];
    let start = at;
    const push = (to: number): void => {
      const bare = text.slice(start, to).trim();
      if (bare !== '') path.push(bare);
    };
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === end || code === NEWLINE) break;
      if (code === DOUBLE || code === SINGLE) {
        const from = at;
        skipString();
        path.push(unquoteKey(text.slice(from, at)));
        start = at;
      } else if (code === DOT) {
        push(at);
        at++;
        start = at;
      } else at++;
    }
    push(at);
    at++;
    return path;
  };

  const skipValue = (): void => {
    let depth = 0;
    let index = 0;
    let expectItem = false;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) {
        if (depth === 0) return;
        line++;
        at++;
        continue;
      }
      if (code === HASH) {
        at = endOfLine(text, at);
        continue;
      }
      const blank = code === SPACE || code === TAB || code === CARRIAGE_RETURN;
      if (expectItem && depth === 1 && !blank && code !== CLOSE && code !== COMMA) {
        visitor.item?.(index++, line);
        expectItem = false;
      }
      if (code === DOUBLE || code === SINGLE) {
        skipString();
        continue;
      }
      if (code === OPEN || code === OPEN_BRACE) {
        if (depth === 0) expectItem = code === OPEN;
        depth++;
      } else if (code === CLOSE || code === CLOSE_BRACE) depth--;
      else if (code === COMMA && depth === 1) expectItem = true;
      at++;
    }
  };

  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      line++;
      at++;
    } else if (code === SPACE || code === TAB || code === CARRIAGE_RETURN || code === 0xfeff) at++;
    else if (code === HASH) at = endOfLine(text, at);
    else if (code === OPEN) {
      const array = text.charCodeAt(at + 1) === OPEN;
      at += array ? 2 : 1;
      const path = readKey(CLOSE);
      if (array) at++;
      visitor.header(path, array, line);
      at = endOfLine(text, at);
    } else if (visitor.key === undefined) {
      // Only headers are wanted: a key may hold quotes, and reads as a part of its value.
      skipValue();
    } else {
      visitor.key(readKey(EQUALS), line);
      skipValue();
    }
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function unquoteKey(raw: string): string {
  if (raw.startsWith("'") || !raw.includes('\\')) return raw.slice(1, -1);
  try {
    return String(JSON.parse(raw));
  } catch {
    return raw.slice(1, -1);
  }
}
