/** One line of a requirements file after continuations are joined, as pip does it. */
export interface LogicalLine {
  /** Where it starts, from 1. */
  readonly line: number;
  /** Without comment and outer blanks. */
  readonly text: string;
  /** The comment without `#` and outer blanks; undefined when there is none. */
  readonly comment?: string;
  /** The file ends inside a continuation: something is missing. */
  readonly cut?: boolean;
}

/** Splits a requirements file into logical lines. A comment may stand inside a continuation. Linear. */
export function splitRequirementLines(text: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = [];
  let parts: string[] = [];
  let start = 0;
  const physical = text.split(/\r\n|\r|\n/);
  physical.forEach((raw, index) => {
    const commentOnly = raw.trimStart().startsWith('#');
    if (parts.length === 0) start = index + 1;
    const isEnd = raw.trim() === '' && index === physical.length - 1;
    if (raw.endsWith('\\') && !commentOnly) {
      parts.push(raw.slice(0, -1));
      return;
    }
    if (isEnd) return;
    parts.push(commentOnly ? ` ${raw}` : raw);
    pushLine(lines, start, parts.join(''));
    parts = [];
  });
  if (parts.length > 0) pushLine(lines, start, parts.join(''), true);
  return lines;
}

function pushLine(lines: LogicalLine[], line: number, joined: string, cut = false): void {
  const at = findComment(joined);
  const text = (at < 0 ? joined : joined.slice(0, at)).trim();
  const comment = at < 0 ? undefined : joined.slice(at + 1).trim();
  if (text === '' && comment === undefined && !cut) return;
  lines.push({
    line,
    text,
    ...(comment === undefined ? {} : { comment }),
    ...(cut ? { cut } : {}),
  });
}

/** A comment starts at `#` at the beginning or after a blank; elsewhere it belongs to an address. */
function findComment(text: string): number {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(text.charAt(at - 1))) return at;
  }
  return -1;
}
