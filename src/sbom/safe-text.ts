/**
 * Characters that no field of an SBOM needs and that a viewer may act on: control characters, direction
 * overrides, zero-width characters, line separators, lone surrogates (which are not valid UTF-8).
 */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u;
const UNSAFE_ALL = new RegExp(UNSAFE.source, 'gu');
const SPACES = /[\t\n\r]+/g;

/** Longest text kept in one field, in UTF-16 units. */
export const MAX_TEXT = 1024;

/** Text as an SBOM may carry it: line ends and tabs become spaces, unsafe characters U+FFFD, ends trimmed. */
export function cleanText(text: string): string {
  if (!UNSAFE.test(text)) return text.trim();
  return text.replace(SPACES, ' ').replace(UNSAFE_ALL, '\ufffd').trim();
}

/** {@link cleanText} of at most `max` UTF-16 units; `clipped` is called when something was cut off. */
export function clipText(text: string, max: number, clipped?: () => void): string {
  if (text.length <= max) return cleanText(text);
  clipped?.();
  return `${cleanText(text.slice(0, max - 1))}…`;
}
