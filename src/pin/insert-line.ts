import type { TextInsertion } from '../domain/update-config.ts';

/**
 * Lines put below the one that a node ends on, with that line's own end (or the file's, where it is the last and has
 * none). Nothing when the node does not stand on one line, or a carriage return alone ends lines.
 */
export function insertAfterLine(
  text: string,
  node: { readonly start: number; readonly end: number; readonly line: number },
  lines: readonly string[],
): TextInsertion | undefined {
  if (/[\r\n]/.test(text.slice(node.start, node.end))) return undefined;
  const start = text.lastIndexOf('\n', node.start - 1) + 1;
  const feed = text.indexOf('\n', node.end);
  const stop = feed < 0 ? text.length : feed;
  const offset = feed > 0 && text[feed - 1] === '\r' ? feed - 1 : stop;
  const before = text.slice(start, offset);
  if (before.includes('\r')) return undefined;
  const end = endOfLine(text, feed);
  return {
    offset,
    text: lines.map((line) => end + line).join(''),
    line: node.line,
    before,
    after: [before, ...lines].join('\n'),
  };
}

/** How the line at `feed` ends; for the last line without an end, how the first one does. */
export function endOfLine(text: string, feed: number): string {
  const at = feed < 0 ? text.indexOf('\n') : feed;
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
