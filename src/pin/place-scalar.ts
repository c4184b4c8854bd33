import { text as textOf, type DataNode } from '../inventory/node.ts';
import { readVersionComment } from '../inventory/action-component.ts';
import type { Reference, Span } from './reference.ts';

/** Where a scalar of a YAML or JSON text stands, and what is said beside it. */
export type Placed = Pick<Reference, 'text' | 'span' | 'style' | 'comment' | 'claimed'>;

/** YAML values that mean nothing at all. */
const NOTHING: ReadonlySet<string> = new Set(['', 'null', '~']);

/**
 * The value of a scalar without outer blanks, and the span of exactly that. A value written over several lines or
 * with escapes has a span that does not read as the value, and the style `block`. Undefined for what is no text.
 */
export function placeScalar(
  text: string,
  node: DataNode | undefined,
  options: { readonly comments: boolean } = { comments: true },
): Placed | undefined {
  const value = textOf(node)?.trim();
  if (node?.kind !== 'scalar' || value === undefined || NOTHING.has(value)) return undefined;
  const raw = text.slice(node.start, node.end);
  const mark = raw.charAt(0);
  const quoted = (mark === '"' || mark === "'") && raw.length >= 2 && raw.endsWith(mark);
  const inner = quoted ? raw.slice(1, -1) : raw;
  const at = inner.indexOf(value);
  const alone = at >= 0 && inner.trim() === value;
  // The content of a block scalar begins on the line after its header.
  const block = !alone || (!quoted && (at > 0 || raw.length > value.length));
  const start = node.start + (quoted ? 1 : 0) + Math.max(at, 0);
  const span: Span = alone ? { start, end: start + value.length } : { start: node.start, end: node.end };
  const style = block ? 'block' : mark === "'" && quoted ? 'single' : quoted ? 'double' : 'plain';
  const comment = block || !options.comments ? undefined : findComment(text, node.end);
  const claimed = comment === undefined ? undefined : readVersionComment(comment.text);
  return {
    text: value,
    span,
    style,
    ...(comment !== undefined ? { comment } : {}),
    ...(claimed !== undefined ? { claimed } : {}),
  };
}

/** The remark that ends the line, when only blanks, commas and closing brackets stand between it and the value. */
export function findComment(text: string, end: number): Reference['comment'] {
  let start = end;
  while (start < text.length && ' \t,]}'.includes(text.charAt(start))) start++;
  if (start === end || text.charAt(start) !== '#' || !' \t'.includes(text.charAt(start - 1)))
    return undefined;
  let stop = start;
  while (stop < text.length && text.charAt(stop) !== '\n' && text.charAt(stop) !== '\r') stop++;
  while (' \t'.includes(text.charAt(stop - 1))) stop--;
  return { text: text.slice(start + 1, stop).trim(), span: { start, end: stop } };
}
