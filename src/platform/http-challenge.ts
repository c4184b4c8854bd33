/** One way to log in that a server offers (RFC 9110 11.6.1). */
export interface Challenge {
  /** Lower case. */
  readonly scheme: string;
  /** By lower-case name. */
  readonly parameters: ReadonlyMap<string, string>;
}

const MAX_HEADER = 8_192;
const TOKEN = /[\w!#$%&'*+.^`|~-]+/y;
const VALUE = /\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",=]+))/y;
const GAP = /[\s,]*/y;

/** The challenges of a `WWW-Authenticate` header, up to the first thing that cannot be read. */
export function parseChallenges(header: string | undefined): readonly Challenge[] {
  if (header === undefined || header.length > MAX_HEADER) return [];
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  for (;;) {
    take(GAP);
    const word = take(TOKEN)?.[0].toLowerCase();
    if (word === undefined) return challenges;
    const value = take(VALUE);
    const current = challenges.at(-1);
    if (value === null) challenges.push({ scheme: word, parameters: new Map() });
    else if (current === undefined) return challenges;
    else if (!current.parameters.has(word)) {
      current.parameters.set(word, value[1]?.replace(/\\(.)/g, '$1') ?? value[2] ?? '');
    }
  }
}
