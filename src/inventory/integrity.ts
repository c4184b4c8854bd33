import type { HashAlgorithm, Integrity } from '../domain/component.ts';

/** Bytes of a digest by algorithm name, as Subresource Integrity and hexadecimal notations write it. */
const BYTES: ReadonlyMap<string, number> = new Map([
  ['md5', 16],
  ['sha1', 20],
  ['sha224', 28],
  ['sha256', 32],
  ['sha384', 48],
  ['sha512', 64],
]);

/** Canonical base64 of exactly so many bytes: full length, right padding, unused bits zero (RFC 4648, 3.5). */
const BASE64: ReadonlyMap<string, RegExp> = new Map(
  [...BYTES].map(([algorithm, bytes]): [string, RegExp] => {
    const rest = bytes % 3;
    const full = `[A-Za-z0-9+/]{${Math.floor(bytes / 3) * 4}}`;
    const tail =
      rest === 0 ? '' : rest === 1 ? '[A-Za-z0-9+/][AQgw]==' : '[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=';
    return [algorithm, new RegExp(`^${full}${tail}$`)];
  }),
);
const HEX = /^[0-9a-fA-F]+$/;
const MAX_HASHES = 16;
const MAX_RAW = 256;

/**
 * Reads a Subresource Integrity list (W3C SRI: `sha512-BASE64`, space separated, options after `?`), at most 16.
 * A part with an unknown algorithm, base64 that is not canonical, or the wrong length is kept as `unknown` with an
 * empty digest: it is stated, but proves nothing. Empty text gives none.
 */
export function parseSri(text: string, file?: string): readonly Integrity[] {
  return text
    .slice(0, MAX_HASHES * MAX_RAW)
    .split(/\s+/)
    .filter((part) => part !== '')
    .slice(0, MAX_HASHES)
    .map((part) => parseSriPart(part, file));
}

function parseSriPart(raw: string, file: string | undefined): Integrity {
  const dash = raw.indexOf('-');
  const question = raw.indexOf('?');
  const algorithm = raw.slice(0, Math.max(dash, 0)).toLowerCase();
  const base64 = raw.slice(dash + 1, question < 0 ? undefined : question);
  if (BASE64.get(algorithm)?.test(base64) !== true) return malformed(raw, file);
  return stated(algorithm, Buffer.from(base64, 'base64').toString('hex'), { raw, file });
}

/** Reads a bare hexadecimal digest of a known algorithm; malformed text is kept as `unknown`. */
export function parseHex(
  algorithm: HashAlgorithm,
  hex: string,
  options: { readonly raw?: string; readonly file?: string } = {},
): Integrity {
  const raw = options.raw ?? hex;
  const bytes = BYTES.get(algorithm);
  if (bytes === undefined || hex.length !== bytes * 2 || !HEX.test(hex)) return malformed(raw, options.file);
  return stated(algorithm, hex.toLowerCase(), { raw, file: options.file });
}

function stated(
  algorithm: string,
  digest: string,
  from: { readonly raw: string; readonly file: string | undefined },
): Integrity {
  const { raw, file } = from;
  const named = algorithm as HashAlgorithm;
  return file === undefined ? { algorithm: named, digest, raw } : { algorithm: named, digest, raw, file };
}

function malformed(raw: string, file: string | undefined): Integrity {
  return {
    algorithm: 'unknown',
    digest: '',
    raw: raw.slice(0, MAX_RAW),
    ...(file === undefined ? {} : { file }),
  };
}
