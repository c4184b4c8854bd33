/** UTF-16 puts the surrogates of higher code points before U+E000 to U+FFFF; without both the orders agree. */
const LATE = /[\ud800-\uffff]/;

/**
 * Order of two texts by Unicode code points: the order of their UTF-8 bytes, the same in every locale. For
 * `Array.sort`.
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  if (!LATE.test(a) || !LATE.test(b)) return a < b ? -1 : 1;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return lift(left) - lift(right);
  }
  return a.length - b.length;
}

function lift(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
