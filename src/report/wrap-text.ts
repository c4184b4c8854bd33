/** Columns a text takes in a terminal: East Asian wide characters and emoji two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character.codePointAt(0) ?? 0);
  return columns;
}

/**
 * Lines of at most `width` columns, broken at spaces; a word that is longer is broken anywhere. `first` and `rest`
 * are put in front of the first and every further line and count. At least 20 columns are used.
 */
export function wrapText(
  text: string,
  {
    width,
    first = '',
    rest = first,
  }: { readonly width: number; readonly first?: string; readonly rest?: string },
): string[] {
  const room = Math.max(20, width);
  const lines: string[] = [];
  let line = first;
  let used = columnsOf(first);
  let empty = true;
  const flush = (): void => {
    lines.push(line.trimEnd());
    line = rest;
    used = columnsOf(rest);
    empty = true;
  };
  for (const word of text.split(' ')) {
    const columns = columnsOf(word);
    if (!empty && used + 1 + columns > room) flush();
    if (!empty) {
      line += ' ';
      used += 1;
    }
    if (used + columns <= room) {
      line += word;
      used += columns;
      empty = false;
      continue;
    }
    for (const character of word) {
      const wide = columnsOf(character);
      if (used + wide > room && !empty) flush();
      line += character;
      used += wide;
      empty = false;
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23f3],
  [0x26d4, 0x26d4],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2753, 0x2755],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f9ff],
  [0x20000, 0x3fffd],
];

function widthOf(code: number): number {
  if (code < 0x300) return 1;
  if (COMBINING.test(String.fromCodePoint(code))) return 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
