const TOKEN =
  /(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{20,}|pypi-[\w-]{32,}|xox[abprs]-[\w-]{10,}|A(?:KIA|SIA)[A-Z0-9]{16}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,})/g;

/** Of the tokens above, in characters. */
const SHORTEST = 15;

/** The text with everything replaced that has the form of a well-known kind of secret token. */
export function redactTokens(text: string): string {
  return text.length < SHORTEST ? text : text.replace(TOKEN, 'REDACTED');
}
