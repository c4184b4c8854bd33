import { err, ok, type Result } from './result.ts';

export interface XmlElement {
  /** As written, a prefix included. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  /** Of its start tag, from 1. */
  readonly line: number;
}

export interface XmlProblem {
  readonly code: 'bad-syntax' | 'duplicate-key' | 'too-deep' | 'unsupported-feature';
  readonly message: string;
  readonly line: number;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const MAX_DEPTH = 50;
const MAX_ELEMENTS = 1_000_000;
const NAME = /[A-Za-z_][\w.:-]*/y;
const BLANKS = /[ \t\r\n]*/y;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Reads the XML 1.0 that configuration files are written in: elements, attributes, text, comments, CDATA and the five
 * predefined and numeric references. A document type, and so every entity of one's own, is refused, and so is another
 * encoding than UTF-8. At most 50 levels and a million elements. Linear; never throws.
 */
export function parseXml(text: string): Result<XmlElement, XmlProblem> {
  const state: State = { text, at: 0, line: 1, counted: 0, elements: 0, problem: undefined };
  const root = readDocument(state);
  if (root !== undefined && state.problem === undefined) return ok(root);
  const line = lineOf(state);
  return err(state.problem ?? { code: 'bad-syntax', message: 'The document has no element.', line });
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first child of that name, without blanks around it; undefined where it is empty. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  const text = childOf(element, name)?.text.trim();
  return text === '' ? undefined : text;
}

interface State {
  readonly text: string;
  at: number;
  /** Of `counted`. */
  line: number;
  counted: number;
  elements: number;
  /** The first one; nothing is read after it. */
  problem: XmlProblem | undefined;
}

function refuse(state: State, message: string, code: XmlProblem['code'] = 'bad-syntax'): undefined {
  state.problem ??= { code, message, line: lineOf(state) };
  return undefined;
}

function lineOf(state: State): number {
  const end = Math.min(state.at, state.text.length);
  for (
    let next = state.text.indexOf('\n', state.counted);
    next >= 0 && next < end;
    next = state.text.indexOf('\n', next + 1)
  ) {
    state.line += 1;
    state.counted = next + 1;
  }
  return state.line;
}

function readDocument(state: State): XmlElement | undefined {
  const declaration = /^<\?xml[ \t\r\n][^?]{0,500}\?>/.exec(state.text)?.[0] ?? '';
  const encoding = /encoding[ \t\r\n]*=[ \t\r\n]*["']([^"']*)["']/.exec(declaration)?.[1];
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding))
    return refuse(state, 'The document states another encoding than UTF-8.', 'unsupported-feature');
  state.at = declaration.length;
  const open: Open[] = [];
  let root: Open | undefined;
  while (state.problem === undefined && state.at < state.text.length) {
    const parent = open.at(-1);
    const next = state.text.indexOf('<', state.at);
    const end = next < 0 ? state.text.length : next;
    if (end > state.at) takeText(state, end, parent);
    if (next < 0 || takeAside(state, parent)) continue;
    if (state.text.startsWith('</', next)) {
      closeElement(state, open);
      continue;
    }
    const opened = openElement(state);
    if (opened === undefined) break;
    const { element, closed } = opened;
    if (parent !== undefined) parent.children.push(element);
    else if (root === undefined) root = element;
    else refuse(state, 'The document has a second root element.');
    if (!closed && open.push(element) > MAX_DEPTH)
      refuse(state, `The elements are nested more than ${MAX_DEPTH} levels deep.`, 'too-deep');
  }
  const last = open.at(-1);
  if (last !== undefined)
    refuse(state, `The element of line ${last.line} is not closed: the document is not complete.`);
  return root;
}

function takeText(state: State, end: number, parent: Open | undefined): void {
  const text = state.text.slice(state.at, end);
  if (parent !== undefined) parent.text += resolve(state, text);
  else if (text.trim() !== '') refuse(state, OUTSIDE);
  state.at = end;
}

const OUTSIDE = 'There is text outside of the root element.';

/** A comment, an instruction or a CDATA section; whether there was one, or a mistake. */
function takeAside(state: State, parent: Open | undefined): boolean {
  const { text, at } = state;
  if (state.problem !== undefined) return true;
  if (text.startsWith('<!--', at)) skipTo(state, '-->', 4);
  else if (text.startsWith('<?', at)) skipTo(state, '?>', 2);
  else if (text.startsWith('<![CDATA[', at)) {
    if (parent === undefined) refuse(state, OUTSIDE);
    else if (skipTo(state, ']]>', 9)) parent.text += text.slice(at + 9, state.at - 3);
  } else if (text.startsWith('<!', at))
    refuse(state, 'The document has a document type, which is not read.', 'unsupported-feature');
  else return false;
  return true;
}

function skipTo(state: State, end: string, from: number): boolean {
  const found = state.text.indexOf(end, state.at + from);
  if (found < 0) refuse(state, 'A comment, instruction or CDATA section is not closed.');
  else state.at = found + end.length;
  return found >= 0;
}

function closeElement(state: State, open: Open[]): void {
  state.at += 2;
  const name = takeName(state);
  skipBlanks(state);
  if (state.text[state.at] !== '>') refuse(state, 'An end tag is not closed.');
  if (open.pop()?.name !== name) refuse(state, 'An end tag does not belong to the element that is open.');
  state.at += 1;
}

function openElement(state: State): { readonly element: Open; readonly closed: boolean } | undefined {
  const line = lineOf(state);
  if ((state.elements += 1) > MAX_ELEMENTS)
    return refuse(state, `The document has more than ${MAX_ELEMENTS} elements.`, 'unsupported-feature');
  state.at += 1;
  const name = takeName(state);
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  const element: Open = { name, attributes, children: [], text: '', line };
  for (;;) {
    const before = state.at;
    skipBlanks(state);
    if (state.text.startsWith('/>', state.at)) {
      state.at += 2;
      return { element, closed: true };
    }
    if (state.text[state.at] === '>') {
      state.at += 1;
      return { element, closed: false };
    }
    if (state.at === before) return refuse(state, 'A start tag is not closed.');
    const key = takeName(state);
    const value = key === undefined ? undefined : takeValue(state);
    if (key === undefined || value === undefined) return undefined;
    if (attributes.has(key)) return refuse(state, 'An element has one attribute twice.', 'duplicate-key');
    attributes.set(key, value);
  }
}

function takeValue(state: State): string | undefined {
  skipBlanks(state);
  if (state.text[state.at] !== '=') return refuse(state, 'An attribute has no value.');
  state.at += 1;
  skipBlanks(state);
  const quote = state.text[state.at];
  const end = quote === '"' || quote === "'" ? state.text.indexOf(quote, state.at + 1) : -1;
  if (end < 0) return refuse(state, 'The value of an attribute is not closed.');
  const value = state.text.slice(state.at + 1, end);
  if (value.includes('<')) return refuse(state, 'The value of an attribute holds the start of a tag.');
  state.at = end + 1;
  return resolve(state, value.replace(/\r\n|[\t\r\n]/g, ' '));
}

function takeName(state: State): string | undefined {
  NAME.lastIndex = state.at;
  const name = NAME.exec(state.text)?.[0];
  if (name === undefined) return refuse(state, 'A name is expected here.');
  state.at += name.length;
  return name;
}

function skipBlanks(state: State): void {
  BLANKS.lastIndex = state.at;
  state.at += BLANKS.exec(state.text)?.[0].length ?? 0;
}

function resolve(state: State, text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,16};?)/g, (whole, reference: string) => {
    const name = reference.endsWith(';') ? reference.slice(0, -1) : '';
    const found = ENTITIES.get(name) ?? characterOf(name);
    if (found === undefined) refuse(state, 'A reference names no known entity or character.');
    return found ?? whole;
  });
}

function characterOf(name: string): string | undefined {
  const [, decimal, hex] = /^#(?:([0-9]{1,7})|x([0-9A-Fa-f]{1,6}))$/.exec(name) ?? [];
  if (decimal === undefined && hex === undefined) return undefined;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000));
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
