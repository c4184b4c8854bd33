import type { DataNode, MapEntry, ScalarNode } from './node.ts';
import { findComment } from './yaml-places.ts';

/** Also half of a surrogate pair, which is not in any of these ranges. */
const UNUSUAL = /[^\n\u0020-\u007e\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const MAX_DEPTH = 20;
const MAX_DOCUMENTS = 10;
const MAX_LENGTH = 4_000_000;
const MAX_KEY = 1000;

const LF = 10;
const SPACE = 32;
const DOUBLE = 34;
const HASH = 35;
const SINGLE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const GREATER = 62;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const PIPE = 124;
const CLOSE_BRACE = 125;

/** Characters that no plain scalar of this subset starts with. */
const INDICATORS = new Set(',[]{}#&*!|>\'"%@`?-:'.split('').map((char) => char.charCodeAt(0)));

/**
 * Reads the subset of YAML that pnpm and Yarn write themselves and in which workflows are written: block maps and lists
 * in one another, one-line scalars, one-line `{…}` and `[…]` of scalars, `|` and `>` texts, remarks. Gives exactly what
 * `parseYaml` gives, several times as fast, or undefined for any text that steps outside the subset in any way (also
 * for every text that is not valid): then `parseYaml` decides.
 */
export function readPlainYaml(text: string): readonly DataNode[] | undefined {
  if (text.length > MAX_LENGTH || text.includes('\n=======') || UNUSUAL.test(text)) return undefined;
  const length = text.length;
  let line = 0;
  /** The current line: its indent, where its content starts and where the line ends. `indent` -1: no more lines. */
  let indent = -1;
  let start = 0;
  let end = -1;
  /** The next ` #`: searched once, not for each scalar before it. */
  let remark = -1;
  const documents: DataNode[] = [];

  advance();
  if (indent < 0) return undefined;
  while (indent >= 0) {
    if (isMarker()) advance();
    if (indent !== 0 || isMarker() || documents.length >= MAX_DOCUMENTS) return undefined;
    const document = readMap(0, 1);
    if (document === undefined) return undefined;
    documents.push(document);
    if (indent >= 0 && !isMarker()) return undefined;
  }
  return documents;

  /** Goes to the next line that is neither blank nor a comment. */
  function advance(): void {
    for (let at = end + 1; at <= length; at = end + 1) {
      line += 1;
      const next = text.indexOf('\n', at);
      end = next < 0 ? length : next;
      start = at;
      while (start < end && text.charCodeAt(start) === SPACE) start += 1;
      if (start < end && text.charCodeAt(start) !== HASH) {
        indent = start - at;
        return;
      }
    }
    indent = -1;
  }

  function isMarker(): boolean {
    return indent === 0 && end - start === 3 && text.startsWith('---', start);
  }

  function readMap(column: number, depth: number): DataNode | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const entries = new Map<string, MapEntry>();
    const node: DataNode = { kind: 'map', line, entries };
    for (;;) {
      if (indent !== column || isMarker()) break;
      // `...` ends a document, also with more on its line.
      if (column === 0 && text.startsWith('...', start)) return undefined;
      const keyLine = line;
      const first = text.charCodeAt(start);
      const quoted = first === SINGLE || first === DOUBLE;
      const keyEnd = findKeyEnd(quoted);
      if (keyEnd < 0) return undefined;
      const key = quoted ? text.slice(start + 1, keyEnd - 1) : text.slice(start, keyEnd);
      if (first === SINGLE && key.includes("'")) return undefined;
      if (key.length > MAX_KEY || key === '' || key === '<<' || entries.has(key)) return undefined;
      const at = skipSpaces(keyEnd + 1);
      const value =
        at === end || text.charCodeAt(at) === HASH
          ? readNested(column, depth, keyEnd)
          : readInline(at, column);
      if (value === undefined || indent > column) return undefined;
      entries.set(key, { line: keyLine, value });
    }
    return entries.size === 0 ? undefined : node;
  }

  /** The colon behind the key that begins the line; -1 when none does. */
  function findKeyEnd(quoted: boolean): number {
    if (!quoted) return plainKeyEnd();
    const at = closeQuote(start, end);
    if (at < 0 || at >= end || text.charCodeAt(at) !== COLON) return -1;
    return at + 1 === end || text.charCodeAt(at + 1) === SPACE ? at : -1;
  }

  /** The colon that ends a plain key; -1 when the line is not `key:` or `key: value` with a plain key. */
  function plainKeyEnd(): number {
    if (INDICATORS.has(text.charCodeAt(start))) return -1;
    for (let at = start + 1; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) {
        return text.charCodeAt(at - 1) === SPACE ? -1 : at;
      }
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) return -1;
    }
    return -1;
  }

  /** The offset after the closing quote of a one-line string without `\\`; -1 when there is none before `limit`. */
  function closeQuote(open: number, limit: number): number {
    if (text.charCodeAt(open) === DOUBLE) {
      const close = text.indexOf('"', open + 1);
      return close < 0 || close >= limit || text.slice(open, close).includes('\\') ? -1 : close + 1;
    }
    for (let close = open + 1; ; close += 2) {
      close = text.indexOf("'", close);
      if (close < 0 || close >= limit) return -1;
      if (text.charCodeAt(close + 1) !== SINGLE) return close + 1;
    }
  }

  function skipSpaces(from: number): number {
    let at = from;
    while (at < end && text.charCodeAt(at) === SPACE) at += 1;
    return at;
  }

  /** Whether nothing but a remark stands from `from` to the end of the line. */
  function isOver(from: number): boolean {
    const at = skipSpaces(from);
    return at === end || (at > from && text.charCodeAt(at) === HASH);
  }

  /** What stands below a key, or the empty value of a key below which nothing stands. */
  function readNested(column: number, depth: number, keyEnd: number): DataNode | undefined {
    const empty: DataNode = { kind: 'scalar', value: '', line, start: keyEnd, end: keyEnd };
    advance();
    if (indent === column && isItem()) return readList(column, depth + 1);
    if (indent <= column) return empty;
    return text.charCodeAt(start) === DASH ? readList(indent, depth + 1) : readMap(indent, depth + 1);
  }

  function isItem(): boolean {
    return text.charCodeAt(start) === DASH && text.charCodeAt(start + 1) === SPACE;
  }

  function readList(column: number, depth: number): DataNode | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const items: DataNode[] = [];
    const node: DataNode = { kind: 'seq', line, items };
    while (indent === column && isItem()) {
      const at = skipSpaces(start + 2);
      if (at === end) return undefined;
      indent = at - start + column;
      start = at;
      const first = text.charCodeAt(at);
      const isMap = findKeyEnd(first === SINGLE || first === DOUBLE) >= 0;
      const value = isMap ? readMap(indent, depth + 1) : readInline(at, column);
      if (value === undefined || indent > column) return undefined;
      items.push(value);
    }
    return items.length === 0 ? undefined : node;
  }

  /** The value that begins at `at` and ends on its line, or a text below it. */
  function readInline(at: number, column: number): DataNode | undefined {
    const first = text.charCodeAt(at);
    let value: DataNode | undefined;
    if (first === PIPE || first === GREATER) return readBlock(at, column);
    if (first === OPEN_BRACE || first === OPEN_BRACKET) value = readFlow(at);
    else value = readScalar(at, lineScalarEnd(at));
    if (value === undefined) return undefined;
    advance();
    return value;
  }

  /** Where the scalar ends that has the rest of the line but for a remark; -1 when something else follows it. */
  function lineScalarEnd(at: number): number {
    const first = text.charCodeAt(at);
    let stop = end;
    if (first === SINGLE || first === DOUBLE) {
      stop = closeQuote(at, end);
      return stop >= 0 && isOver(stop) ? stop : -1;
    }
    if (remark < at) {
      const next = text.indexOf(' #', at);
      remark = next < 0 ? length : next;
    }
    if (remark < end) stop = remark;
    while (stop > at && text.charCodeAt(stop - 1) === SPACE) stop -= 1;
    return stop;
  }

  /** A plain or quoted scalar that fills the text from `at` to `stop`. */
  function readScalar(at: number, stop: number): DataNode | undefined {
    const first = text.charCodeAt(at);
    if (first === SINGLE || first === DOUBLE) {
      const close = closeQuote(at, end);
      if (close < 0 || close !== stop) return undefined;
      const inner = text.slice(at + 1, close - 1);
      return withComment(first === SINGLE ? inner.replaceAll("''", "'") : inner, at, close);
    }
    if (at >= stop || first === SPACE) return undefined;
    if (INDICATORS.has(first) && !(first === DASH && isWord(at + 1, stop))) return undefined;
    const last = text.charCodeAt(stop - 1);
    if (last === SPACE || last === COLON) return undefined;
    const value = text.slice(at, stop);
    if (value.includes(': ') || value.includes(' #')) return undefined;
    return withComment(value, at, stop);
  }

  /** Whether what stands there, behind dashes, is the rest of a word (`--flag`, `-1`). */
  function isWord(from: number, stop: number): boolean {
    let at = from;
    while (at < stop && text.charCodeAt(at) === DASH) at += 1;
    const code = text.charCodeAt(at);
    return at < stop && code !== SPACE && !INDICATORS.has(code);
  }

  function withComment(value: string, from: number, to: number): ScalarNode {
    const comment = findComment(text, to);
    return comment === undefined
      ? { kind: 'scalar', value, line, start: from, end: to }
      : { kind: 'scalar', value, line, start: from, end: to, comment };
  }

  /** `{a: b, c: 'd'}` or `[a, 'b']` on one line, with scalars only. */
  function readFlow(open: number): DataNode | undefined {
    const map = text.charCodeAt(open) === OPEN_BRACE;
    const closing = map ? CLOSE_BRACE : CLOSE_BRACKET;
    const entries = new Map<string, MapEntry>();
    const items: DataNode[] = [];
    const node: DataNode = map ? { kind: 'map', line, entries } : { kind: 'seq', line, items };
    if (text.charCodeAt(open + 1) === closing) return isOver(open + 2) ? node : undefined;
    for (let at = skipSpaces(open + 1); ; at += 1) {
      let key: string | undefined;
      if (map) {
        const quoted = text.charCodeAt(at) === SINGLE;
        const colon = quoted ? closeQuote(at, end) : text.indexOf(': ', at);
        if (colon < 0 || colon >= end || !text.startsWith(': ', colon)) return undefined;
        key = quoted ? text.slice(at + 1, colon - 1) : text.slice(at, colon);
        if (entries.has(key) || !(quoted ? /^[^\\{}[\],]{1,100}$/ : /^[A-Za-z0-9_][A-Za-z0-9_-]*$/).test(key))
          return undefined;
        if (key === '<<') return undefined;
        at = colon + 2;
      }
      const mark = flowStop(at);
      let stop = mark;
      while (stop > at && text.charCodeAt(stop - 1) === SPACE) stop -= 1;
      const value = stop < 0 ? undefined : readScalar(at, stop);
      if (value === undefined) return undefined;
      if (key === undefined) items.push(value);
      else entries.set(key, { line, value });
      if (text.charCodeAt(mark) === closing) return isOver(mark + 1) ? node : undefined;
      if (text.charCodeAt(mark) !== COMMA || text.charCodeAt(mark + 1) !== SPACE) return undefined;
      at = skipSpaces(mark + 1) - 1;
    }
  }

  /** Where a scalar inside brackets ends: at the next comma or bracket outside quotes. */
  function flowStop(at: number): number {
    const first = text.charCodeAt(at);
    if (first === SINGLE || first === DOUBLE) {
      const close = closeQuote(at, end);
      return close < 0 ? -1 : skipSpaces(close);
    }
    for (let stop = at; stop < end; stop += 1) {
      const code = text.charCodeAt(stop);
      if (code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET) return stop;
      if (code === OPEN_BRACE || code === OPEN_BRACKET || code === LF) return -1;
    }
    return -1;
  }

  /** A `|`, `|-`, `>` or `>-` text: the deeper lines below, without their common indent. */
  function readBlock(at: number, column: number): DataNode | undefined {
    const folded = text.charCodeAt(at) === GREATER;
    const strip = text.charCodeAt(at + 1) === DASH;
    if (skipSpaces(strip ? at + 2 : at + 1) !== end) return undefined;
    const from = end + 1;
    const firstLine = line + 1;
    const lines: string[] = [];
    let width = -1;
    for (;;) {
      const next = end + 1;
      if (next > length) break;
      const stop = text.indexOf('\n', next);
      const lineEnd = stop < 0 ? length : stop;
      let content = next;
      while (content < lineEnd && text.charCodeAt(content) === SPACE) content += 1;
      if (content === lineEnd) {
        // Blanks at the very end of a text count differently from those before another line.
        if (width < 0 || (content !== next && stop < 0)) return undefined;
      } else {
        if (content - next <= column) break;
        if (width < 0) width = content - next;
        if (content - next < width) return undefined;
      }
      const part = text.slice(Math.min(next + width, lineEnd), lineEnd);
      if (folded && part.charCodeAt(0) === SPACE) return undefined;
      lines.push(part);
      line += 1;
      end = lineEnd;
    }
    if (width < 0) return undefined;
    while (lines.at(-1) === '') lines.pop();
    const after = Math.min(end + 1, length);
    advance();
    const value = (folded ? fold(lines) : lines.join('\n')) + (strip ? '' : '\n');
    return { kind: 'scalar', value, line: firstLine, start: from, end: after };
  }
}

/** One line end becomes a blank, of several one less is kept. */
function fold(lines: readonly string[]): string {
  let value = '';
  let empty = -1;
  for (const part of lines) {
    if (part === '') {
      empty += 1;
      continue;
    }
    if (value !== '') value += empty > 0 ? '\n'.repeat(empty) : ' ';
    value += part;
    empty = 0;
  }
  return value;
}
