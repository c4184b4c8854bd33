/**
 * The line (from 1) of the first unresolved merge-conflict marker at a line start, as git writes it (`<<<<<<< `
 * followed by a `=======` line); undefined when there is none. Linear.
 */
export function findMergeConflict(text: string): number | undefined {
  let at = text.startsWith(OURS) ? 0 : lineWith(text, OURS, 0);
  if (at < 0) {
    // A diff3 or half-resolved file may hold only the closing part.
    const divider = lineWith(text, '=======', 0);
    if (divider < 0 || lineWith(text, THEIRS, divider) < 0) return undefined;
    at = divider;
  } else if (lineWith(text, '=======', at) < 0) {
    return undefined;
  }
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

const OURS = '<<<<<<< ';
const THEIRS = '>>>>>>> ';

/** Offset of the first line at or after `from` that starts with the marker, not counting the very first line. */
function lineWith(text: string, marker: string, from: number): number {
  const at = text.indexOf(`\n${marker}`, from);
  return at < 0 ? -1 : at + 1;
}
