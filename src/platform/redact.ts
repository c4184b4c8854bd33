/** What stands in the place of a secret. */
const REDACTED = '***';

const SECRET_PARAMETER = /(?:token|secret|passw|auth|key|sig|credential|session|code|jwt)/i;
const MAX_TEXT = 65_536;

// Bounded repetitions and single character classes only: linear on any input.
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/?#@'"<>]{1,2048}@/gi, '$1'],
  [/\b(bearer|basic|token)\s+[a-z0-9._~+/=:-]{6,4096}/gi, `$1 ${REDACTED}`],
  [
    /\b(npm|gh[pousr]|glpat|github_pat|pypi|xox[abeprs]|sk|hf|dckr_pat)([_-])[a-z0-9_=-]{10,1024}/gi,
    `$1$2${REDACTED}`,
  ],
  [/\b(AKIA|ASIA)[A-Z0-9]{12,20}\b/g, `$1${REDACTED}`],
  [/\beyJ[a-z0-9_-]{8,4096}\.[a-z0-9_-]{1,4096}(?:\.[a-z0-9_-]{0,4096})?/gi, REDACTED],
  [
    /((?:_auth(?:token)?|_password|password|passwd|access_token|api[_-]?key|secret|token)["']?\s{0,3}[=:]\s{0,3}["']?)[^\s"'&;,]{3,4096}/gi,
    `$1${REDACTED}`,
  ],
];

/**
 * Text without the secrets that can be recognised by their form: user information in addresses, bearer and basic
 * credentials, tokens of registries and forges, passwords in assignments. Cut to 65,536 characters.
 */
export function redactText(text: string): string {
  let result = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  for (const [pattern, replacement] of PATTERNS) result = result.replace(pattern, replacement);
  return result;
}

/**
 * An address without user information, fragment, and the values of query parameters that are named like
 * secrets. What does not parse as an address is treated as text.
 */
export function redactUrl(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return redactText(url);
  }
  if (!url.includes('@') && parsed.search === '' && parsed.hash === '') return redactText(parsed.href);
  parsed.username = '';
  parsed.password = '';
  parsed.hash = '';
  for (const name of new Set(parsed.searchParams.keys())) {
    if (SECRET_PARAMETER.test(name)) parsed.searchParams.set(name, REDACTED);
  }
  return redactText(parsed.href);
}
