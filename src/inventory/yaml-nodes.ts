import { EVENT_ID, getScalarValue, SCALAR_STYLE, type Event } from 'js-yaml';

import type { ProblemCode } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { DataNode, MapEntry, ScalarNode } from './node.ts';
import { quote } from './quote.ts';
import { createLineFinder, findComment } from './yaml-places.ts';

export interface YamlError {
  readonly code: ProblemCode;
  /** What follows "the file": `is not valid YAML: …`, `uses more than 100 aliases`. */
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

/** Levels of nesting in one text. */
export const MAX_YAML_DEPTH = 100;
/** Nodes that aliases may add beyond those written, over the whole text. */
const MAX_ALIASED_NODES = 100_000;
/** Entries that merge keys may add, over the whole text. */
const MAX_MERGED = 10_000;

const CORE_TAGS = ['str', 'map', 'seq', 'int', 'float', 'bool', 'null', 'binary', 'timestamp', 'set', 'omap'];
const KNOWN_TAGS = ['!', ...CORE_TAGS.flatMap((tag) => [`!!${tag}`, `!<tag:yaml.org,2002:${tag}>`])];

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
  /** What the merge key takes in. */
  merges: readonly DataNode[] | undefined;
}

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
type Tagged = Pick<ScalarEvent, 'anchorStart' | 'anchorEnd' | 'tagStart' | 'tagEnd'>;

const NO_ENTRIES = new Map<string, MapEntry>();
const NO_ITEMS: DataNode[] = [];

/**
 * Turns the flat events of a YAML text into one node a document. An alias is the very node it names, not a copy;
 * what copying would cost is counted against the bounds all the same, because readers walk it as if it were one.
 */
export function buildYamlNodes(
  text: string,
  events: readonly Event[],
  options: { readonly maxAliases: number; readonly tags: readonly string[] },
): Result<readonly DataNode[], YamlError> {
  const tags = new Set([...KNOWN_TAGS, ...options.tags]);
  const lineAt = createLineFinder(text);
  const frames: Frame[] = [];
  const documents: DataNode[] = [];
  let anchors = new Map<string, Anchor>();
  let position = 0;
  let nodes = 0;
  let aliases = 0;
  let aliasedNodes = 0;
  let merged = 0;
  let failure: YamlError | undefined;

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        anchors = new Map();
        open('document', position, undefined);
        break;
      case EVENT_ID.MAPPING:
        open('map', event.start, event);
        break;
      case EVENT_ID.SEQUENCE:
        open('seq', event.start, event);
        break;
      case EVENT_ID.SCALAR:
        addScalar(event);
        break;
      case EVENT_ID.ALIAS:
        addAlias(text.slice(event.anchorStart, event.anchorEnd), event.anchorStart);
        break;
      default:
        close();
    }
    if (failure !== undefined) return err(failure);
  }
  return ok(documents);

  function fail(code: YamlError['code'], message: string, line: number): void {
    failure ??= { code, message, line };
  }

  function awaitsKey(): boolean {
    const frame = frames.at(-1);
    return frame?.kind === 'map' && frame.key === undefined;
  }

  function open(kind: Frame['kind'], start: number, event: Tagged | undefined): void {
    const line = lineAt(start);
    if (awaitsKey()) fail('bad-structure', 'has a key that is not text', line);
    if (kind !== 'document') nodes++;
    frames.push({
      kind,
      line,
      entries: kind === 'map' ? new Map() : NO_ENTRIES,
      items: kind === 'seq' ? [] : NO_ITEMS,
      nodesBefore: nodes - 1,
      anchor: event === undefined ? undefined : readProperties(event),
      height: 0,
      key: undefined,
      keyLine: 0,
      merging: false,
      merges: undefined,
    });
  }

  function close(): void {
    const frame = frames.pop();
    if (frame === undefined || frame.kind === 'document') return;
    const { line, anchor, height } = frame;
    if (frame.merges !== undefined) merge(frame.entries, frame.merges, line);
    const node: DataNode =
      frame.kind === 'seq'
        ? { kind: 'seq', line, items: frame.items }
        : { kind: 'map', line, entries: frame.entries };
    if (anchor !== undefined) {
      anchor.node = node;
      anchor.size = nodes - frame.nodesBefore;
      anchor.height = height;
    }
    add(node, height, false);
  }

  /** Puts a finished node into the open frame. `height`: the levels below it. */
  function add(node: DataNode, height: number, isMergeKey: boolean): void {
    const frame = frames.at(-1);
    if (frame === undefined) return;
    if (height >= frame.height) frame.height = height + 1;
    if (frame.kind === 'document') {
      documents.push(node);
    } else if (frame.kind === 'seq') {
      frame.items.push(node);
    } else if (frame.key === undefined) {
      const key = node.kind === 'scalar' ? String(node.value) : '';
      if (frame.entries.has(key) || (isMergeKey && frame.merges !== undefined)) {
        fail('duplicate-key', `has the key ${quote(key)} twice in one map`, lineAt(position));
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

  function merge(entries: Map<string, MapEntry>, sources: readonly DataNode[], line: number): void {
    for (const source of sources) {
      if (source.kind !== 'map') continue;
      for (const [key, entry] of source.entries) {
        if (++merged > MAX_MERGED)
          return fail('too-many-aliases', `merges more than ${MAX_MERGED} keys`, line);
        if (!entries.has(key)) entries.set(key, entry);
      }
    }
  }

  function addAlias(name: string, start: number): void {
    const line = lineAt(start);
    const anchor = anchors.get(name);
    if (anchor === undefined)
      return fail('bad-structure', 'uses an alias that no anchor before it names', line);
    const { node, size, height } = anchor;
    if (node === undefined) return fail('too-many-aliases', 'has an alias inside its own anchor', line);
    if (++aliases > options.maxAliases) {
      return fail('too-many-aliases', `uses more than ${options.maxAliases} aliases`, line);
    }
    aliasedNodes += size;
    nodes += size;
    if (aliasedNodes > MAX_ALIASED_NODES) {
      return fail('too-many-aliases', `expands to more than ${MAX_ALIASED_NODES} values`, line);
    }
    if (frames.length + height > MAX_YAML_DEPTH) {
      return fail('too-deep', `is nested deeper than ${MAX_YAML_DEPTH} levels`, line);
    }
    if (awaitsKey() && node.kind !== 'scalar')
      return fail('bad-structure', 'has a key that is not text', line);
    position = start + name.length;
    add(node, height, false);
  }

  function readProperties(event: Tagged): Anchor | undefined {
    if (event.tagStart >= 0) {
      const tag = text.slice(event.tagStart, event.tagEnd);
      if (!tags.has(tag))
        fail('unsupported-feature', `uses the unknown tag ${quote(tag)}`, lineAt(event.tagStart));
    }
    if (event.anchorStart < 0) return undefined;
    const anchor: Anchor = { node: undefined, size: 0, height: 0 };
    anchors.set(text.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }

  function addScalar(event: ScalarEvent): void {
    nodes++;
    const anchor = readProperties(event);
    const isKey = awaitsKey();
    const node = readScalar(event, isKey);
    if (anchor !== undefined) {
      anchor.node = node;
      anchor.size = 1;
    }
    const plain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
    add(node, 0, isKey && plain && node.value === '<<');
  }

  function readScalar(event: ScalarEvent, isKey: boolean): ScalarNode {
    if (event.valueStart < 0) {
      const at = Math.max(position, event.tagEnd, event.anchorEnd);
      return { kind: 'scalar', value: '', line: lineAt(at), start: at, end: at };
    }
    const { style } = event;
    const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
    const start = quoted ? event.valueStart - 1 : event.valueStart;
    const end = quoted ? event.valueEnd + 1 : event.valueEnd;
    const value = event.fast ? text.slice(event.valueStart, event.valueEnd) : getScalarValue(text, event);
    const line = lineAt(start);
    position = end;
    const block = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
    const comment = isKey || block ? undefined : findComment(text, end);
    return comment === undefined
      ? { kind: 'scalar', value, line, start, end }
      : { kind: 'scalar', value, line, start, end, comment };
  }
}

/** What a merge key takes in: one map or a list of maps; anything else is an ordinary value. */
function mergeSources(node: DataNode): readonly DataNode[] | undefined {
  if (node.kind === 'map') return [node];
  return node.kind === 'seq' && node.items.every((item) => item.kind === 'map') ? node.items : undefined;
}
