const START = '<<<<<<< ';
const END = '>>>>>>> ';

/**
 * The line (from 1) of the first unresolved merge-conflict marker that git writes at the start of a line;
 * undefined when there is none.
 */
export function findMergeConflict(text: string): number | undefined {
  const offset = earliest(findAtLineStart(text, START), findAtLineStart(text, END));
  return offset === undefined ? undefined : lineAt(text, offset);
}

/** The line (from 1) that holds an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function findAtLineStart(text: string, marker: string): number | undefined {
  if (text.startsWith(marker)) return 0;
  const at = text.indexOf(`\n${marker}`);
  return at < 0 ? undefined : at + 1;
}

function earliest(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
