/** Line breaks that a text may have mended; each costs one more parse. */
export const MAX_JOINED = 30;

/**
 * YAML libraries that GitHub and most tools use take lines of a flow collection at any indentation; the grammar, and
 * the parser here, want them deeper than what holds it. Gives the text with the line break before `offset` (and a
 * remark before it) replaced by blanks, so that every offset stays what it was. Undefined where that cannot be told.
 */
export function joinFlowLine(
  text: string,
  offset: number,
): { readonly text: string; readonly at: number } | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (lineStart === 0 || text.slice(lineStart, offset).trim() !== '') return undefined;
  const before = text.lastIndexOf('\n', lineStart - 2) + 1;
  const line = text.slice(before, lineStart);
  const remark = /(?:^|[ \t])#/.exec(line);
  // A quote before it could make the mark a part of a text.
  if (remark !== null && /["']/.test(line.slice(0, remark.index))) return undefined;
  const kept = remark === null ? line.trimEnd() : line.slice(0, remark.index);
  const joined = kept + ' '.repeat(line.length - kept.length);
  return { text: text.slice(0, before) + joined + text.slice(lineStart), at: lineStart - 1 };
}
