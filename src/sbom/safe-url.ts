import { redactTokens } from './redact-tokens.ts';

const MAX_URL = 2048;
const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'git:', 'ssh:']);
const SCP = /^(?:([A-Za-z0-9._-]+)@)?([A-Za-z0-9.-]+):(?!\/\/)([^\s]+)$/;
const SHORT = /^(?:(github|gitlab|bitbucket):)?([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/;
const FORGE: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
// RFC 3986: everything outside these is percent-encoded, so that the text is a valid URI reference everywhere.
const NOT_IN_URI = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%[\]]|%(?![0-9A-Fa-f]{2})/gu;

// An https address that is already as safeUrl would write it, but for tokens.
const PLAIN = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*(?::\d{1,5})?\/[A-Za-z0-9\-_~/@+.]*$/;

/**
 * An absolute http(s), git or ssh address that may be written into an SBOM: without user information (but `git@`),
 * query, fragment, or anything that looks like a token. `undefined` when the text is not such an address.
 */
export function safeUrl(text: string): string | undefined {
  if (text.length > MAX_URL) return undefined;
  if (PLAIN.test(text) && !text.includes('/.')) return redactTokens(text);
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  if (!SCHEMES.has(url.protocol) || url.hostname === '') return undefined;
  const user = url.protocol === 'ssh:' && url.username === 'git' ? 'git@' : '';
  const path = url.pathname.replace(/[[\]]/g, encodeURIComponent);
  return redactTokens(`${url.protocol}//${user}${url.host}${path}`).replace(NOT_IN_URI, encodeChar);
}

/** A version control address in URL form; understands `git+https:`, `git@host:path` and npm's short forms. */
export function safeVcsUrl(text: string): string | undefined {
  const short = SHORT.exec(text);
  if (short !== null) return safeUrl(`https://${FORGE[short[1] ?? 'github']}/${short[2]}/${short[3]}`);
  const plain = text.startsWith('git+') ? text.slice(4) : text;
  const direct = safeUrl(plain);
  if (direct !== undefined) return direct;
  const scp = SCP.exec(plain);
  if (scp === null || plain.length > MAX_URL || (scp[1] === undefined && !scp[2]?.includes('.')))
    return undefined;
  return safeUrl(`ssh://${scp[1] === undefined ? '' : `${scp[1]}@`}${scp[2]}/${scp[3]}`);
}

/** The `git+<url>@<commit>` form of SPDX 2.3 clause 7.7 and of pip. */
export function safeGitLocation(url: string, commit: string | undefined): string | undefined {
  const base = safeVcsUrl(url);
  if (base === undefined) return undefined;
  const prefixed = base.startsWith('git:') ? base : `git+${base}`;
  return commit !== undefined && COMMIT.test(commit) ? `${prefixed}@${commit}` : prefixed;
}

function encodeChar(char: string): string {
  // A lone surrogate has no UTF-8 form.
  return /\p{Surrogate}/u.test(char) ? '%EF%BF%BD' : char === '%' ? '%25' : encodeURIComponent(char);
}
