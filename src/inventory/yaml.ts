import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event } from 'js-yaml';

import type { ProblemCode } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { findMergeConflict } from './merge-conflict.ts';
import type { DataNode, MapEntry, ScalarNode } from './node.ts';

export interface YamlError {
  readonly code: ProblemCode;
  /** One plain sentence without the file's name. */
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

export interface YamlOptions {
  /** 100 unless told. */
  readonly maxDocuments?: number;
  /** Occurrences of `*alias` in the whole text; 100 unless told. */
  readonly maxAliases?: number;
  /** Local tags (`!reset`) that are let through as if they were not there. */
  readonly tags?: readonly string[];
}

const MAX_DEPTH = 100;
/** Nodes that aliases may add beyond those written, over the whole text. */
const MAX_ALIASED_NODES = 100_000;
/** Entries that merge keys may add, over the whole text. */
const MAX_MERGED = 10_000;
/** Upper bound of the nodes of one text, which bounds memory; the largest real lockfiles have a fifth of it. */
const MAX_NODES = 2_000_000;

/**
 * Reads YAML 1.2 with every scalar as the text that stands there (failsafe schema: `1.10` stays `1.10`), every
 * document of the stream, and the line of every part. Merge keys (`<<`) are resolved, explicit keys win.
 * Refused with a line: unresolved merge conflicts, duplicate keys, keys that are not text, unknown tags, and
 * anything beyond the bounds (depth 100, 100 aliases, 100,000 nodes added by them, 10,000 merged entries,
 * 100 documents, 2,000,000 nodes). An empty text has no documents. Never throws.
 */
export function parseYaml(
  text: string,
  options: YamlOptions = {},
): Result<{ readonly documents: readonly DataNode[] }, YamlError> {
  const conflict = findMergeConflict(text);
  if (conflict !== undefined) {
    return err({ code: 'merge-conflict', message: 'holds an unresolved merge conflict', line: conflict });
  }
  const maxDocuments = options.maxDocuments ?? 100;
  const excess = findExcess(text, maxDocuments);
  if (excess !== undefined) return err(excess);
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const documents = new Builder(text, options).build(events);
    if (documents.length > maxDocuments)
      throw new Refusal('bad-structure', tooManyDocuments(maxDocuments), 1);
    return ok({ documents });
  } catch (error) {
    return err(describe(error));
  }
}

class Refusal extends Error {
  readonly code: ProblemCode;
  readonly line: number;
  constructor(code: ProblemCode, message: string, line: number) {
    super(message);
    this.code = code;
    this.line = line;
  }
}

function describe(error: unknown): YamlError {
  if (error instanceof Refusal) return { code: error.code, message: error.message, line: error.line };
  if (error instanceof YAMLException) {
    const line = (error.mark?.line ?? 0) + 1;
    return error.reason.startsWith('nesting exceeded')
      ? { code: 'too-deep', message: `is nested deeper than ${MAX_DEPTH} levels`, line }
      : { code: 'bad-syntax', message: `is not valid YAML: ${error.reason.slice(0, 200)}`, line };
  }
  // The library's own stack or memory limits; anything else would be a bug of ours and still must not end the run.
  return { code: 'bad-syntax', message: 'is not valid YAML: it could not be parsed', line: 1 };
}

function tooManyDocuments(limit: number): string {
  return `holds more than ${limit} YAML documents`;
}

/** Counts before parsing what would cost memory out of proportion. */
function findExcess(text: string, maxDocuments: number): YamlError | undefined {
  let markers = 0;
  for (const marker of ['\n---', '\n...']) {
    for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 4)) {
      if (++markers > 2 * maxDocuments + 2) {
        return { code: 'bad-structure', message: tooManyDocuments(maxDocuments), line: 1 };
      }
    }
  }
  // A node needs two characters or more, so that short texts cannot exceed the bound.
  if (text.length <= 2 * MAX_NODES) return undefined;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 44 || c === 91 || c === 123) marks++;
  }
  return marks > MAX_NODES
    ? { code: 'file-too-large', message: `holds more than ${MAX_NODES} values`, line: 1 }
    : undefined;
}

interface Anchor {
  /** Undefined while the node is still being read. */
  node: DataNode | undefined;
  /** Nodes in it with aliases expanded. */
  size: number;
  /** Levels below it. */
  height: number;
}

interface Frame {
  readonly kind: 'document' | 'map' | 'seq';
  readonly line: number;
  readonly entries: Map<string, MapEntry>;
  readonly items: DataNode[];
  readonly nodesBefore: number;
  readonly anchor: Anchor | undefined;
  height: number;
  key: string | undefined;
  keyLine: number;
  /** The pending key is a merge key. */
  merging: boolean;
  merges: DataNode[] | undefined;
}

const NO_ENTRIES = new Map<string, MapEntry>();
const NO_ITEMS: DataNode[] = [];
const CORE_TAGS = ['str', 'map', 'seq', 'int', 'float', 'bool', 'null', 'binary', 'timestamp', 'set', 'omap'];

/** Turns the flat events into nodes. One per text; the bounds are counted over all its documents. */
class Builder {
  private readonly text: string;
  private readonly maxAliases: number;
  private readonly tags: ReadonlySet<string>;
  private readonly lineStarts: readonly number[];
  private lineIndex = 0;
  private position = 0;
  private nodes = 0;
  private aliases = 0;
  private aliasedNodes = 0;
  private merged = 0;
  private anchors = new Map<string, Anchor>();
  private readonly frames: Frame[] = [];
  private readonly documents: DataNode[] = [];

  constructor(text: string, options: YamlOptions) {
    this.text = text;
    this.maxAliases = options.maxAliases ?? 100;
    this.tags = new Set([
      '!',
      ...CORE_TAGS.flatMap((tag) => [`!!${tag}`, `!<tag:yaml.org,2002:${tag}>`]),
      ...(options.tags ?? []),
    ]);
    this.lineStarts = findLineStarts(text);
  }

  build(events: readonly Event[]): readonly DataNode[] {
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          this.anchors = new Map();
          this.open('document', this.position, undefined);
          break;
        case EVENT_ID.MAPPING:
          this.checkTag(event);
          this.open('map', event.start, this.anchorOf(event));
          break;
        case EVENT_ID.SEQUENCE:
          this.checkTag(event);
          this.open('seq', event.start, this.anchorOf(event));
          break;
        case EVENT_ID.SCALAR: {
          this.checkTag(event);
          const anchor = this.anchorOf(event);
          const isKey = this.awaitsKey();
          const node = this.scalar(event, isKey);
          this.nodes++;
          if (anchor !== undefined) Object.assign(anchor, { node, size: 1, height: 0 });
          const merging =
            isKey && node.value === '<<' && event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
          this.add(node, 0, merging);
          break;
        }
        case EVENT_ID.ALIAS:
          this.alias(this.text.slice(event.anchorStart, event.anchorEnd), event.anchorStart);
          break;
        default:
          this.close();
      }
    }
    return this.documents;
  }

  private awaitsKey(): boolean {
    const frame = this.frames.at(-1);
    return frame?.kind === 'map' && frame.key === undefined;
  }

  private open(kind: Frame['kind'], start: number, anchor: Anchor | undefined): void {
    const line = this.lineAt(start);
    if (this.awaitsKey()) throw new Refusal('bad-structure', 'has a key that is not text', line);
    if (kind !== 'document') this.nodes++;
    this.frames.push({
      kind,
      line,
      entries: kind === 'map' ? new Map() : NO_ENTRIES,
      items: kind === 'seq' ? [] : NO_ITEMS,
      nodesBefore: this.nodes - 1,
      anchor,
      height: 0,
      key: undefined,
      keyLine: 0,
      merging: false,
      merges: undefined,
    });
  }

  private close(): void {
    const frame = this.frames.pop();
    if (frame === undefined || frame.kind === 'document') return;
    const { line } = frame;
    let node: DataNode;
    if (frame.kind === 'seq') {
      node = { kind: 'seq', line, items: frame.items };
    } else {
      if (frame.merges !== undefined) this.merge(frame.entries, frame.merges, line);
      node = { kind: 'map', line, entries: frame.entries };
    }
    if (frame.anchor !== undefined) {
      Object.assign(frame.anchor, { node, size: this.nodes - frame.nodesBefore, height: frame.height });
    }
    this.add(node, frame.height, false);
  }

  /** Puts a finished node into the open frame. `height`: the levels below it. */
  private add(node: DataNode, height: number, isMergeKey: boolean): void {
    const frame = this.frames.at(-1);
    if (frame === undefined) return;
    if (height >= frame.height) frame.height = height + 1;
    if (frame.kind === 'document') {
      this.documents.push(node);
    } else if (frame.kind === 'seq') {
      frame.items.push(node);
    } else if (frame.key === undefined) {
      const key = node.kind === 'scalar' ? String(node.value) : '';
      if (frame.entries.has(key) || (isMergeKey && frame.merges !== undefined)) {
        const shown = JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
        throw new Refusal(
          'duplicate-key',
          `has the key ${shown} twice in one map`,
          this.lineAt(this.position),
        );
      }
      frame.key = key;
      frame.keyLine = node.line;
      frame.merging = isMergeKey;
    } else {
      const sources = frame.merging ? mergeSources(node) : undefined;
      if (sources !== undefined) frame.merges = sources;
      else frame.entries.set(frame.key, { line: frame.keyLine, value: node });
      frame.key = undefined;
    }
  }

  private merge(entries: Map<string, MapEntry>, sources: readonly DataNode[], line: number): void {
    for (const source of sources) {
      if (source.kind !== 'map') continue;
      for (const [key, entry] of source.entries) {
        if (++this.merged > MAX_MERGED) {
          throw new Refusal('too-many-aliases', `merges more than ${MAX_MERGED} keys`, line);
        }
        if (!entries.has(key)) entries.set(key, entry);
      }
    }
  }

  private alias(name: string, start: number): void {
    const line = this.lineAt(start);
    const anchor = this.anchors.get(name);
    if (anchor === undefined) {
      throw new Refusal('bad-structure', 'uses an alias that no anchor before it names', line);
    }
    const { node } = anchor;
    if (node === undefined) throw new Refusal('too-many-aliases', 'has an alias inside its own anchor', line);
    if (++this.aliases > this.maxAliases) {
      throw new Refusal('too-many-aliases', `uses more than ${this.maxAliases} aliases`, line);
    }
    this.aliasedNodes += anchor.size;
    this.nodes += anchor.size;
    if (this.aliasedNodes > MAX_ALIASED_NODES) {
      throw new Refusal('too-many-aliases', `expands to more than ${MAX_ALIASED_NODES} values`, line);
    }
    if (this.frames.length + anchor.height > MAX_DEPTH) {
      throw new Refusal('too-deep', `is nested deeper than ${MAX_DEPTH} levels`, line);
    }
    if (this.awaitsKey() && node.kind !== 'scalar') {
      throw new Refusal('bad-structure', 'has a key that is not text', line);
    }
    this.add(node, anchor.height, false);
  }

  private anchorOf(event: { anchorStart: number; anchorEnd: number }): Anchor | undefined {
    if (event.anchorStart < 0) return undefined;
    const anchor: Anchor = { node: undefined, size: 0, height: 0 };
    this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }

  private checkTag(event: { tagStart: number; tagEnd: number }): void {
    if (event.tagStart < 0) return;
    const tag = this.text.slice(event.tagStart, event.tagEnd);
    if (this.tags.has(tag)) return;
    throw new Refusal(
      'unsupported-feature',
      `uses the unknown tag ${JSON.stringify(tag.slice(0, 80))}`,
      this.lineAt(event.tagStart),
    );
  }

  private scalar(event: Extract<Event, { type: 4 }>, isKey: boolean): ScalarNode {
    if (event.valueStart < 0) {
      const at = Math.max(this.position, event.tagEnd, event.anchorEnd);
      return { kind: 'scalar', value: '', line: this.lineAt(at), start: at, end: at };
    }
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const start = quoted ? event.valueStart - 1 : event.valueStart;
    const end = quoted ? event.valueEnd + 1 : event.valueEnd;
    const value = event.fast
      ? this.text.slice(event.valueStart, event.valueEnd)
      : getScalarValue(this.text, event);
    const line = this.lineAt(start);
    this.position = end;
    const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
    const comment = isKey || block ? undefined : findComment(this.text, end);
    return comment === undefined
      ? { kind: 'scalar', value, line, start, end }
      : { kind: 'scalar', value, line, start, end, comment };
  }

  /** The line (from 1) of an offset. Offsets come almost in order, so stepping is cheaper than searching. */
  private lineAt(offset: number): number {
    const starts = this.lineStarts;
    while (this.lineIndex + 1 < starts.length && (starts[this.lineIndex + 1] ?? 0) <= offset)
      this.lineIndex++;
    while (this.lineIndex > 0 && (starts[this.lineIndex] ?? 0) > offset) this.lineIndex--;
    return this.lineIndex + 1;
  }
}

/** What a merge key takes in: one map or a list of maps; anything else is an ordinary value. */
function mergeSources(node: DataNode): DataNode[] | undefined {
  if (node.kind === 'map') return [node];
  return node.kind === 'seq' && node.items.every((item) => item.kind === 'map') ? [...node.items] : undefined;
}

/** The comment that ends the line, when only blanks and closing brackets stand between it and the value. */
function findComment(text: string, end: number): string | undefined {
  let i = end;
  let c = text.charCodeAt(i);
  while (c === 32 || c === 9 || c === 44 || c === 93 || c === 125) c = text.charCodeAt(++i);
  if (c !== 35 || i === end) return undefined;
  const before = text.charCodeAt(i - 1);
  if (before !== 32 && before !== 9) return undefined;
  let stop = i + 1;
  for (c = text.charCodeAt(stop); stop < text.length && c !== 10 && c !== 13; ) c = text.charCodeAt(++stop);
  return text.slice(i + 1, stop).trim();
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  const carriage = text.includes('\r');
  if (!carriage) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
