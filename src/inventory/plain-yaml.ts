import type { DataNode, MapEntry } from './node.ts';

const UNUSUAL = /[^\n\u0020-\u007e\u00a1-\u2027\u202a-\ud7ff]/;
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
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const PIPE = 124;
const CLOSE_BRACE = 125;

/** Characters that no plain scalar of this subset starts with. */
const INDICATORS = new Set(',[]{}#&*!|>\'"%@`?-:'.split('').map((char) => char.charCodeAt(0)));

/**
 * Reads the subset of YAML that pnpm and Yarn write themselves: block maps, one-line scalars, one-line `{…}` and
 * `[…]` of scalars, `|-` texts, lists of scalars. Gives exactly what `parseYaml` gives, several times as fast, or
 * undefined for any text that steps outside the subset in any way (also for every text that is not valid): then
 * `parseYaml` decides.
 */
export function readPlainYaml(text: string): readonly DataNode[] | undefined {
  if (text.length > MAX_LENGTH || UNUSUAL.test(text)) return undefined;
  const length = text.length;
  let line = 0;
  /** The current line: its indent, where its content starts and where the line ends. `indent` -1: no more lines. */
  let indent = -1;
  let start = 0;
  let end = -1;
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
      const keyEnd = quoted ? closeQuote(start, end) : plainKeyEnd();
      if (keyEnd < 0 || text.charCodeAt(keyEnd) !== COLON || keyEnd >= end) return undefined;
      if (keyEnd + 1 < end && text.charCodeAt(keyEnd + 1) !== SPACE) return undefined;
      const key = quoted ? text.slice(start + 1, keyEnd - 1) : text.slice(start, keyEnd);
      if (key.length > MAX_KEY || key === '' || key === '<<' || entries.has(key)) return undefined;
      const value = keyEnd + 1 === end ? readNested(column, depth) : readInline(keyEnd + 1, column);
      if (value === undefined) return undefined;
      entries.set(key, { line: keyLine, value });
    }
    return entries.size === 0 ? undefined : node;
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

  /** The offset after the closing quote of a string without escapes; -1 when there is none before `limit`. */
  function closeQuote(open: number, limit: number): number {
    const quote = text.charCodeAt(open);
    const close = text.indexOf(quote === SINGLE ? "'" : '"', open + 1);
    if (close < 0 || close >= limit) return -1;
    if (quote === SINGLE) return text.charCodeAt(close + 1) === SINGLE ? -1 : close + 1;
    return text.slice(open, close).includes('\\') ? -1 : close + 1;
  }

  function readNested(column: number, depth: number): DataNode | undefined {
    advance();
    if (indent <= column) return undefined;
    return text.charCodeAt(start) === DASH ? readList(indent) : readMap(indent, depth + 1);
  }

  function readList(column: number): DataNode | undefined {
    const items: DataNode[] = [];
    const node: DataNode = { kind: 'seq', line, items };
    for (;;) {
      if (indent !== column || isMarker()) break;
      if (text.charCodeAt(start) !== DASH || text.charCodeAt(start + 1) !== SPACE) return undefined;
      const value = readScalar(start + 2, end);
      if (value === undefined) return undefined;
      items.push(value);
      advance();
    }
    return indent > column ? undefined : node;
  }

  function readInline(space: number, column: number): DataNode | undefined {
    const at = space + 1;
    const first = text.charCodeAt(at);
    let value: DataNode | undefined;
    if (first === PIPE) return readLiteral(at, column);
    if (first === OPEN_BRACE || first === OPEN_BRACKET) value = readFlow(at);
    else value = readScalar(at, end);
    if (value === undefined) return undefined;
    advance();
    return indent > column ? undefined : value;
  }

  /** A plain or quoted scalar that fills the text from `at` to `stop`. */
  function readScalar(at: number, stop: number): DataNode | undefined {
    const first = text.charCodeAt(at);
    if (first === SINGLE || first === DOUBLE) {
      const close = closeQuote(at, stop);
      if (close !== stop) return undefined;
      return { kind: 'scalar', value: text.slice(at + 1, close - 1), line, start: at, end: close };
    }
    if (at >= stop || first === SPACE || INDICATORS.has(first)) return undefined;
    const last = text.charCodeAt(stop - 1);
    if (last === SPACE || last === COLON) return undefined;
    const value = text.slice(at, stop);
    if (value.includes(': ') || value.includes(' #')) return undefined;
    return { kind: 'scalar', value, line, start: at, end: stop };
  }

  /** `{a: b, c: 'd'}` or `[a, 'b']` on one line, with scalars only. */
  function readFlow(open: number): DataNode | undefined {
    const map = text.charCodeAt(open) === OPEN_BRACE;
    const closing = map ? CLOSE_BRACE : CLOSE_BRACKET;
    const entries = new Map<string, MapEntry>();
    const items: DataNode[] = [];
    const node: DataNode = map ? { kind: 'map', line, entries } : { kind: 'seq', line, items };
    if (text.charCodeAt(open + 1) === closing) return open + 2 === end ? node : undefined;
    for (let at = open + 1; ; at += 1) {
      let key: string | undefined;
      if (map) {
        const quoted = text.charCodeAt(at) === SINGLE;
        const colon = quoted ? closeQuote(at, end) : text.indexOf(': ', at);
        if (colon < 0 || colon >= end || !text.startsWith(': ', colon)) return undefined;
        key = quoted ? text.slice(at + 1, colon - 1) : text.slice(at, colon);
        if (entries.has(key) || !(quoted ? /^[^\\{}[\],]{1,100}$/ : /^[A-Za-z0-9_]+$/).test(key))
          return undefined;
        if (key === '<<') return undefined;
        at = colon + 2;
      }
      const stop = flowStop(at);
      const value = stop < 0 ? undefined : readScalar(at, stop);
      if (value === undefined) return undefined;
      if (key === undefined) items.push(value);
      else entries.set(key, { line, value });
      const mark = text.charCodeAt(stop);
      if (mark === closing) return stop + 1 === end ? node : undefined;
      if (mark !== COMMA || text.charCodeAt(stop + 1) !== SPACE) return undefined;
      at = stop + 1;
    }
  }

  /** Where a scalar inside brackets ends: at the next comma or bracket outside quotes. */
  function flowStop(at: number): number {
    const first = text.charCodeAt(at);
    if (first === SINGLE || first === DOUBLE) return closeQuote(at, end);
    for (let stop = at; stop < end; stop += 1) {
      const code = text.charCodeAt(stop);
      if (code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET) return stop;
      if (code === OPEN_BRACE || code === OPEN_BRACKET || code === LF) return -1;
    }
    return -1;
  }

  /** A `|-` text: the deeper lines below, without their common indent and without line ends at the end. */
  function readLiteral(at: number, column: number): DataNode | undefined {
    if (text.charCodeAt(at + 1) !== DASH || at + 2 !== end) return undefined;
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
        if (content !== next || width < 0) return undefined;
        lines.push('');
      } else {
        if (content - next <= column) break;
        if (width < 0) width = content - next;
        if (content - next < width) return undefined;
        lines.push(text.slice(next + width, lineEnd));
      }
      line += 1;
      end = lineEnd;
    }
    if (width < 0) return undefined;
    while (lines.at(-1) === '') lines.pop();
    const after = Math.min(end + 1, length);
    advance();
    return { kind: 'scalar', value: lines.join('\n'), line: firstLine, start: from, end: after };
  }
}
