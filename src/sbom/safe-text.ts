import { redactTokens } from './redact-tokens.ts';

/**
 * Characters that no field of an SBOM needs and that a viewer may act on: control characters, direction
 * overrides, zero-width characters, line separators, lone surrogates (which are not valid UTF-8).
 */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u;
const UNSAFE_ALL = new RegExp(UNSAFE.source, 'gu');
/** Printable ASCII without blanks, which most texts are. */
const PLAIN = /^[!-~]*$/;
const SPACES = /[\t\n\r]+/g;

/** Longest text kept in one field, in UTF-16 units. */
export const MAX_TEXT = 1024;

/** Text as an SBOM may carry it: line ends and tabs become spaces, unsafe characters U+FFFD, ends trimmed. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  if (!UNSAFE.test(text)) return text.trim();
  return text.replace(SPACES, ' ').replace(UNSAFE_ALL, '\ufffd').trim();
}

/**
 * What goes into a document: {@link cleanText} of at most `max` UTF-16 units (what is longer ends in an ellipsis),
 * without anything that has the form of a secret token.
 */
export function safeText(text: string, max: number): string {
  if (text.length <= max) return redactTokens(cleanText(text));
  // Some more than is kept, so that a token on the border is still seen as one.
  const cut = redactTokens(cleanText(text.slice(0, max + 256)));
  return `${cleanText(cut.slice(0, max - 1))}…`;
}
