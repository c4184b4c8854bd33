import { redactTokens } from './redact-tokens.ts';

// What every canonical purl is: printable ASCII with a type and a name. A broken one must not become a reference.
const PURL = /^pkg:[a-z][a-z0-9.+-]*\/[!-~]+$/;
const MAX_PURL = 2048;
// User information inside a qualifier such as vcs_url; `git@` is no secret.
const CREDENTIAL = /:\/\/(?!git(?:@|%40))[^/?&]*(?:@|%40)/i;

/** Whether a purl may stand in a document: well formed, and nothing in it looks like a credential. */
export function isSafePurl(text: string): boolean {
  return text.length <= MAX_PURL && PURL.test(text) && !CREDENTIAL.test(text) && redactTokens(text) === text;
}
