import { err, ok, type Result } from '../../domain/result.ts';
import { refuse, type Refusal } from './error.ts';

/** One entry of the log, as `/lookup/MODULE@VERSION` gives it. */
export interface LogRecord {
  /** Its place in the log, from 0. */
  readonly id: number;
  /** The go.sum lines, each with its line feed: what the leaf hashes. */
  readonly text: string;
}

export interface Lookup {
  readonly record: LogRecord;
  /** The signed note with a tree head that follows the record. */
  readonly note: Uint8Array;
}

const MAX_BYTES = 1_000_000;

/** Takes a lookup's answer apart: id, record text up to an empty line, signed tree head. Nothing is believed by that. */
export function parseLookup(body: Uint8Array): Result<Lookup, Refusal> {
  const bad = (message: string): Result<Lookup, Refusal> => err(refuse('bad-record', message));
  if (body.length > MAX_BYTES) return bad(`the record is larger than ${MAX_BYTES} bytes`);
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const first = bytes.indexOf('\n');
  const end = bytes.indexOf('\n\n', first + 1);
  if (first < 0 || end < 0) return bad('the answer is not a record of a checksum database');
  const id = bytes.toString('latin1', 0, first);
  if (!/^(?:0|[1-9]\d{0,15})$/.test(id) || !Number.isSafeInteger(Number(id))) {
    return bad('the record does not begin with its number');
  }
  const text = bytes.toString('utf8', first + 1, end + 1);
  // The leaf hashes the text: a text that decoding changed would be another record.
  if (
    !Buffer.from(text, 'utf8').equals(bytes.subarray(first + 1, end + 1)) ||
    !/^(?:[^\p{Cc}]+\n)+$/u.test(text)
  ) {
    return bad('the text of the record is not plain UTF-8');
  }
  return ok({ record: { id: Number(id), text }, note: bytes.subarray(end + 2) });
}

/** The digests that a record has for one release: of its zip and of its go.mod, as go.sum writes them (`h1:…`). */
export function digestsOf(
  record: LogRecord,
  release: { readonly path: string; readonly version: string },
): { readonly zip: readonly string[]; readonly mod: readonly string[] } {
  const digests: { zip: string[]; mod: string[] } = { zip: [], mod: [] };
  for (const line of record.text.split('\n')) {
    const [path, version, digest, ...rest] = line.split(' ');
    if (path !== release.path || digest === undefined || rest.length > 0) continue;
    if (version === release.version) digests.zip.push(digest);
    if (version === `${release.version}/go.mod`) digests.mod.push(digest);
  }
  return digests;
}
