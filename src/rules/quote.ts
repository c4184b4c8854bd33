const LIMIT = 160;

/**
 * Foreign text inside a sentence of ours: one line, at most 160 characters, in quotation marks. Escaping for the
 * sink it is printed to is the sink's business.
 */
export function quote(text: string): string {
  const line = text
    .slice(0, LIMIT * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return `“${line.length > LIMIT ? `${line.slice(0, LIMIT)}…` : line}”`;
}
