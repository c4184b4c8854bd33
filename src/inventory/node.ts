/**
 * Parsed JSON, JSONC and YAML with the line of every part. Maps keep their order and are real Maps, so that keys
 * such as `__proto__` are ordinary. YAML scalars are always strings (never coerced to numbers or dates).
 */
export type DataNode = ScalarNode | MapNode | SeqNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** From 1. */
  readonly line: number;
  /** Offset of the first character and of the one after the last, quotes included (UTF-16 units of the text). */
  readonly start: number;
  readonly end: number;
  /** A comment on the same line after the value, without `#` (YAML only). */
  readonly comment?: string;
}

export interface MapEntry {
  /** Line of the key. */
  readonly line: number;
  readonly value: DataNode;
}

export interface MapNode {
  readonly kind: 'map';
  readonly line: number;
  readonly entries: ReadonlyMap<string, MapEntry>;
}

export interface SeqNode {
  readonly kind: 'seq';
  readonly line: number;
  readonly items: readonly DataNode[];
}

/** The value under a key, when the node is a map that has it. */
export function child(node: DataNode | undefined, key: string): DataNode | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}

/** The text of a string scalar. */
export function text(node: DataNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** The entries of a map, in order; none for anything else. */
export function entries(node: DataNode | undefined): Iterable<[string, MapEntry]> {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a sequence; none for anything else. */
export function items(node: DataNode | undefined): readonly DataNode[] {
  return node?.kind === 'seq' ? node.items : [];
}

/** Whether a JSON boolean is true, or a YAML scalar reads `true`. */
export function isTrue(node: DataNode | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === true || node.value === 'true');
}
