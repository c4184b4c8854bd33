import { redactSecrets } from './redact-secrets.ts';

/** Characters that act on a reader or a terminal without being seen: controls, direction, zero width, fillers, tags. */
const INVISIBLE = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Escape sequences of terminals: CSI, OSC and its kin (complete ones), and the two-character ones. */
const TERMINAL_SEQUENCE =
  // oxlint-disable-next-line no-control-regex
  /(?:\u001b\[|\u009b)[0-?]{0,256}[ -/]{0,64}[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{1,8}[0-~]/g;

/** Removes complete terminal escape sequences; what is left of incomplete ones is made visible by {@link showInvisible}. */
export function stripSequences(text: string): string {
  return text.includes('\u001b') || /[\u0080-\u009f]/.test(text) ? text.replace(TERMINAL_SEQUENCE, '') : text;
}

const SHORT: Readonly<Record<string, string>> = { '\t': ' ', '\n': '\\n', '\r': '\\r' };

/** Writes every invisible character, line breaks included, and every lone surrogate as `\n` or `\u202e`. Tabs become spaces. */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const short = SHORT[character];
    if (short !== undefined) return short;
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** At most `max` UTF-16 units, without cutting a character in two; what was cut ends in `…`. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = Math.max(0, max - 1);
  const last = text.charCodeAt(end - 1);
  const splits = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, splits ? end - 1 : end)}…`;
}

/**
 * One line of text from outside, ready for a sink's own escaping: secrets masked, terminal sequences removed,
 * what cannot be seen written out, ends trimmed, at most `max` UTF-16 units. Reads a bounded part of the text.
 */
export function toOneLine(text: string, max: number): string {
  const bounded = text.length > max * 4 + 8192 ? text.slice(0, max * 4 + 8192) : text;
  return cutText(showInvisible(stripSequences(redactSecrets(bounded))).trim(), max);
}
