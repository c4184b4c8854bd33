import { verify } from 'node:crypto';

import { err, ok, type Result } from '../../domain/result.ts';
import { refuse, type Refusal } from './error.ts';
import { isSignerName, type VerifierKey } from './verifier-key.ts';

const MAX_BYTES = 1_000_000;
const MAX_SIGNATURES = 100;
const SIGNATURE = '\u2014 ';

/**
 * The text of a note that the key has signed (C2SP signed-note): text, empty line, signature lines of an em dash, the
 * signer's name, and base64 of its id and signature. Signatures of other signers are passed over; a wrong one of this
 * signer refuses the note, whatever else it carries.
 */
export function openNote(note: Uint8Array, key: VerifierKey): Result<string, Refusal> {
  const bad = (message: string): Result<string, Refusal> => err(refuse('bad-note', message));
  if (note.length > MAX_BYTES) return bad(`the signed note is larger than ${MAX_BYTES} bytes`);
  const whole = decode(note);
  if (whole === undefined) return bad('the signed note is not plain UTF-8 text');
  const split = whole.lastIndexOf('\n\n');
  if (split < 0) return bad('the signed note has no signatures');
  const text = whole.slice(0, split + 1);
  const block = whole.slice(split + 2);
  if (block === '' || !block.endsWith('\n')) return bad('the signatures of the note are cut off');
  const lines = block.slice(0, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) return bad(`the note has more than ${MAX_SIGNATURES} signatures`);
  let signed = false;
  for (const line of lines) {
    const signature = readSignature(line);
    if (signature === undefined) return bad('a signature of the note cannot be read');
    if (signature.name !== key.name || signature.id !== key.id) continue;
    if (signed) continue;
    if (!verify(null, Buffer.from(text, 'utf8'), key.publicKey, signature.bytes)) {
      return err(refuse('bad-signature', 'the signature of the note is wrong'));
    }
    signed = true;
  }
  return signed ? ok(text) : err(refuse('unsigned', 'the note is not signed by the key of the database'));
}

function readSignature(
  line: string,
): { readonly name: string; readonly id: number; readonly bytes: Uint8Array } | undefined {
  if (!line.startsWith(SIGNATURE)) return undefined;
  const space = line.indexOf(' ', SIGNATURE.length);
  if (space < 0) return undefined;
  const name = line.slice(SIGNATURE.length, space);
  const encoded = line.slice(space + 1);
  const bytes = Buffer.from(encoded, 'base64');
  if (!isSignerName(name) || bytes.toString('base64') !== encoded || bytes.length < 5) return undefined;
  return { name, id: bytes.readUInt32BE(0), bytes: bytes.subarray(4) };
}

/** UTF-8 without control characters other than the line feed. */
function decode(bytes: Uint8Array): string | undefined {
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x0a) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
