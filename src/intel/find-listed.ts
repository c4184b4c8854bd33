/**
 * Looks a name up in a release list: text of lines sorted by UTF-16 unit, each a name, a blank, and groups
 * `CAMPAIGN:VERSION,VERSION` with blanks between. Searched as text, since splitting it would cost every start.
 */
export function findListed(list: string, name: string): readonly ListedRelease[] {
  const line = findLine(list, name);
  if (line === undefined) return [];
  return line.split(' ').flatMap((group) => {
    const colon = group.indexOf(':');
    const campaign = group.slice(0, colon);
    return group
      .slice(colon + 1)
      .split(',')
      .map((version) => ({ campaign, version }));
  });
}

export interface ListedRelease {
  /** Id of a campaign. */
  readonly campaign: string;
  readonly version: string;
}

/** The groups of the line that starts with the name. */
function findLine(list: string, name: string): string | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = list.lastIndexOf('\n', middle - 1) + 1;
    const newline = list.indexOf('\n', start);
    const end = newline < 0 ? list.length : newline;
    const blank = list.indexOf(' ', start);
    const found = list.slice(start, blank < 0 || blank > end ? end : blank);
    if (found === name) return list.slice(start + name.length + 1, end);
    if (found < name) low = end + 1;
    else high = start;
  }
  return undefined;
}
