/** `1 check`, `1,920 checks`: the number with thousands commas and the noun in its form, in every locale alike. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** Whole numbers with thousands commas. */
export function formatNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Up to four names in words, of more only how many. */
export function listFew(names: readonly string[], noun: string): string {
  return names.length > 4 ? countOf(names.length, noun) : listWords(names);
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
