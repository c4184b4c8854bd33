import { isUtf8 } from 'node:buffer';

import { err, ok, type Result } from '../domain/result.ts';

/**
 * The text of a file: UTF-8 with its byte order mark removed. Refused, in words: UTF-16, NUL bytes, and bytes that
 * are not UTF-8 (overlong forms and surrogates are not).
 */
export function decodeText(bytes: Uint8Array): Result<string, string> {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return err('is encoded in UTF-16; only UTF-8 is read');
  }
  if (bytes.includes(0)) return err('has NUL bytes: it is not a text in UTF-8');
  if (!isUtf8(bytes)) return err('is not valid UTF-8');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ok(buffer.toString('utf8', first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0));
}
