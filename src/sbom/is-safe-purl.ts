import { parsePurl } from '../domain/purl.ts';
import { redactTokens } from './redact-tokens.ts';

const ASCII = /^[!-~]+$/;
// User information inside a qualifier such as vcs_url; `git@` is no secret.
const CREDENTIAL = /:\/\/(?!git(?:@|%40))[^/?&]*(?:@|%40)/i;

/** A name or scoped name with a version, of characters that need no escape: valid, and without an address inside. */
const PLAIN =
  /^pkg:[a-z]{1,20}\/(?:%40[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\/)?[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}@[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,98}$/;

/** Whether a purl may stand in a document: a valid one, and nothing in it looks like a credential. */
export function isSafePurl(text: string): boolean {
  if (PLAIN.test(text)) return redactTokens(text) === text;
  return ASCII.test(text) && parsePurl(text).ok && !CREDENTIAL.test(text) && redactTokens(text) === text;
}
