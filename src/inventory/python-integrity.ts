import type { HashAlgorithm, Integrity } from '../domain/component.ts';

const HEX_LENGTH: ReadonlyMap<string, number> = new Map([
  ['md5', 32],
  ['sha1', 40],
  ['sha224', 56],
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

/**
 * Reads `sha256:HEX` as pip, uv, Poetry, PDM and Pipenv write it. A digest of the wrong length or alphabet, or of an
 * algorithm we do not know, is kept as `unknown` with an empty digest: it is stated, but proves nothing.
 */
export function parsePythonHash(raw: string, file?: string): Integrity {
  const colon = raw.indexOf(':');
  const algorithm = raw.slice(0, Math.max(colon, 0)).toLowerCase();
  const digest = raw.slice(colon + 1);
  const named = file === undefined ? {} : { file };
  if (colon > 0 && digest.length === HEX_LENGTH.get(algorithm) && /^[0-9a-fA-F]+$/.test(digest)) {
    return { algorithm: algorithm as HashAlgorithm, digest: digest.toLowerCase(), raw, ...named };
  }
  return { algorithm: 'unknown', digest: '', raw: raw.slice(0, 256), ...named };
}
