import { asObject, asText, member, parseObject, type Json } from '../domain/json.ts';
import { readEnvelope, type Envelope } from './dsse.ts';

/** What a file holds that should be a verification summary, by its form alone. */
export type VsaForm =
  | { readonly kind: 'statement'; readonly payload: Uint8Array }
  | { readonly kind: 'envelope'; readonly envelope: Envelope }
  | { readonly kind: 'bundle'; readonly json: Json };

/** Lines that are not blank; each is verified. */
const MAX_LINES = 100;

/**
 * The forms in a file: a bare statement, a DSSE envelope, a Sigstore bundle, or JSON lines of these, as
 * `gh attestation download` writes them. What is nothing of the kind counts as a statement, which its check refuses.
 * Undefined when there are too many lines.
 */
export function readVsaFile(bytes: Uint8Array): readonly VsaForm[] | undefined {
  const whole = parseObject(bytes);
  if (whole !== undefined) return [formOf(whole, bytes)];
  const lines = splitLines(bytes);
  if (lines.length > MAX_LINES) return undefined;
  const parsed = lines.map(parseObject);
  if (parsed.length === 0 || parsed.includes(undefined)) return [{ kind: 'statement', payload: bytes }];
  return parsed.flatMap((json, index) => (json === undefined ? [] : [formOf(json, lines[index] ?? bytes)]));
}

function formOf(json: Json, bytes: Uint8Array): VsaForm {
  const type = asText(member(json, 'mediaType')) ?? '';
  if (
    type.startsWith('application/vnd.dev.sigstore.bundle') ||
    asObject(member(json, 'verificationMaterial')) !== undefined
  ) {
    return { kind: 'bundle', json };
  }
  const envelope = readEnvelope(json);
  return envelope === undefined ? { kind: 'statement', payload: bytes } : { kind: 'envelope', envelope };
}

/** The lines that are not blank, up to one more than are read. */
function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  while (from <= bytes.length && lines.length <= MAX_LINES) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    const line = bytes.subarray(from, to);
    if (line.some((byte) => byte > 0x20)) lines.push(line);
    from = to + 1;
  }
  return lines;
}
