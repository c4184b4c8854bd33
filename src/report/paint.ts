export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32, cyan: 36 };

export type Paint = (text: string, ...styles: readonly Style[]) => string;

/** Colours text line by line with SGR codes, or leaves it alone. */
export function choosePaint(color: boolean): Paint {
  if (!color) return (text) => text;
  return (text, ...styles) =>
    text === '' || styles.length === 0
      ? text
      : `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`;
}
