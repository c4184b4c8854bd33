import { parsePurl } from '../domain/purl.ts';
import { redactTokens } from './redact-tokens.ts';

const ASCII = /^[!-~]+$/;
// User information inside a qualifier such as vcs_url; `git@` is no secret.
const CREDENTIAL = /:\/\/(?!git(?:@|%40))[^/?&]*(?:@|%40)/i;

/** Whether a purl may stand in a document: a valid one, and nothing in it looks like a credential. */
export function isSafePurl(text: string): boolean {
  return ASCII.test(text) && parsePurl(text).ok && !CREDENTIAL.test(text) && redactTokens(text) === text;
}
