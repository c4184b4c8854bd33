import type { Reference } from './reference.ts';

/**
 * References in the order of the text. Of several with one text at one place, as an alias gives them, the first; those
 * whose place is not known are all kept.
 */
export function onePerPlace(references: readonly Reference[]): readonly Reference[] {
  const seen = new Set<string>();
  return references
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter(({ span, text }) => {
      const key = `${span.start}:${span.end}:${text}`;
      if (span.start >= span.end) return true;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
