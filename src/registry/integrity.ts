import type { HashAlgorithm, Integrity } from '../domain/component.ts';

const HEX_LENGTH: Readonly<Record<string, number>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
};

/** The digests of a subresource-integrity text (W3C SRI, several separated by blanks); malformed ones are left out. */
export function parseSri(text: unknown): Integrity[] {
  if (typeof text !== 'string' || text.length > 4096) return [];
  const result: Integrity[] = [];
  for (const part of text.split(/\s+/)) {
    const raw = part.split('?', 1)[0] ?? '';
    const dash = raw.indexOf('-');
    const algorithm = raw.slice(0, dash);
    if (dash < 1 || HEX_LENGTH[algorithm] === undefined) continue;
    const bytes = Buffer.from(raw.slice(dash + 1), 'base64');
    if (bytes.toString('base64') !== raw.slice(dash + 1)) continue;
    const digest = bytes.toString('hex');
    if (digest.length === HEX_LENGTH[algorithm]) {
      result.push({ algorithm: algorithm as HashAlgorithm, digest, raw });
    }
  }
  return result;
}

/** A hexadecimal digest as an integrity, when it has its algorithm's length. */
export function hexIntegrity(algorithm: string, value: unknown, file?: string): Integrity | undefined {
  if (typeof value !== 'string') return undefined;
  const digest = value.toLowerCase();
  const length = Object.hasOwn(HEX_LENGTH, algorithm) ? HEX_LENGTH[algorithm] : undefined;
  if (digest.length !== length || !/^[0-9a-f]+$/.test(digest)) return undefined;
  return {
    algorithm: algorithm as HashAlgorithm,
    digest,
    raw: `${algorithm}:${digest}`,
    ...(file !== undefined ? { file } : {}),
  };
}

/** One digest as it is written, SRI or `algorithm:hex`; `undefined` when it is malformed. */
export function parseIntegrity(raw: string, file?: string): Integrity | undefined {
  const colon = raw.indexOf(':');
  if (colon > 0) return hexIntegrity(raw.slice(0, colon), raw.slice(colon + 1), file);
  const [one] = parseSri(raw);
  return one === undefined || file === undefined ? one : { ...one, file };
}
