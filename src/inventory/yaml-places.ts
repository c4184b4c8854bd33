/** Finds the line (from 1) of an offset. Offsets come almost in order, so stepping is cheaper than searching. */
export function createLineFinder(text: string): (offset: number) => number {
  const starts = findLineStarts(text);
  let index = 0;
  return (offset) => {
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= offset) index++;
    while (index > 0 && (starts[index] ?? 0) > offset) index--;
    return index + 1;
  };
}

/** Where lines begin; LF, CRLF and a lone CR end one. */
function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The comment that ends the line, when only blanks and closing brackets stand between it and the value. */
export function findComment(text: string, end: number): string | undefined {
  let i = end;
  let c = text.charCodeAt(i);
  while (c === 32 || c === 9 || c === 44 || c === 93 || c === 125) c = text.charCodeAt(++i);
  if (c !== 35 || i === end) return undefined;
  const before = text.charCodeAt(i - 1);
  if (before !== 32 && before !== 9) return undefined;
  let stop = i + 1;
  for (c = text.charCodeAt(stop); stop < text.length && c !== 10 && c !== 13; ) c = text.charCodeAt(++stop);
  return text.slice(i + 1, stop).trim();
}
