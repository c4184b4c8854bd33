import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

import { asArray, asText, member, parseMoment, type Json } from '../domain/json.ts';
import { NPM_KEYS } from './embedded-roots.ts';

/** A key that a registry signs with. */
export interface RegistryKey {
  /** `SHA256:` and the base64 SHA-256 of the key's SSH encoding, without padding. */
  readonly keyid: string;
  readonly key: KeyObject;
  readonly use: 'signatures' | 'attestations' | 'both';
  /** Milliseconds since the epoch: what was signed before or after is not believed. */
  readonly from: number;
  readonly until: number;
  readonly vouchedBy: 'embedded' | 'registry';
}

const MAX_KEYS = 100;
const SCHEME = 'ecdsa-sha2-nistp256';
/** DER of an uncompressed P-256 key up to the point itself (RFC 5480). */
const P256_PREFIX = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex');
const POINT = 65;

/**
 * The keys of a registry's `/-/npm/v1/keys`. A key of another scheme, with a date that is none, or whose id is not its
 * own fingerprint is left out: what it signed is then signed by an unknown key.
 */
export function readKeysEndpoint(answer: Json | undefined): readonly RegistryKey[] {
  return asArray(member(answer, 'keys'))
    .slice(0, MAX_KEYS)
    .flatMap((item) => {
      const scheme = asText(member(item, 'scheme')) ?? asText(member(item, 'keytype'));
      const until = parseMoment(member(item, 'expires')) ?? Number.POSITIVE_INFINITY;
      if (scheme !== SCHEME || Number.isNaN(until)) return [];
      return makeKey(asText(member(item, 'keyid')), asText(member(item, 'key')), {
        use: 'both',
        from: Number.NEGATIVE_INFINITY,
        until,
        vouchedBy: 'registry',
      });
    });
}

let embedded: readonly RegistryKey[] | undefined;

/** npm's keys as they stood when this version was built. */
export function embeddedNpmKeys(): readonly RegistryKey[] {
  embedded ??= readKeysTarget(NPM_KEYS as Json);
  return embedded;
}

/** The list of keys in the form of npm's TUF target, each with its use and validity. */
export function readKeysTarget(keys: Json | undefined): readonly RegistryKey[] {
  return asArray(keys).flatMap((item) => {
    const publicKey = member(item, 'publicKey');
    const use = asText(member(item, 'keyUsage'));
    const from = parseMoment(member(member(publicKey, 'validFor'), 'start'));
    const until = parseMoment(member(member(publicKey, 'validFor'), 'end')) ?? Number.POSITIVE_INFINITY;
    if (use !== 'npm:signatures' && use !== 'npm:attestations') return [];
    if (from === undefined || Number.isNaN(from) || Number.isNaN(until)) return [];
    return makeKey(asText(member(item, 'keyId')), asText(member(publicKey, 'rawBytes')), {
      use: use === 'npm:signatures' ? 'signatures' : 'attestations',
      from,
      until,
      vouchedBy: 'embedded',
    });
  });
}

function makeKey(
  keyid: string | undefined,
  base64: string | undefined,
  rest: Pick<RegistryKey, 'use' | 'from' | 'until' | 'vouchedBy'>,
): readonly RegistryKey[] {
  if (base64 === undefined) return [];
  const der = Buffer.from(base64, 'base64');
  if (der.toString('base64') !== base64 || der.length !== P256_PREFIX.length + POINT) return [];
  if (!der.subarray(0, P256_PREFIX.length).equals(P256_PREFIX) || keyid !== fingerprint(der)) return [];
  try {
    return [{ keyid, key: createPublicKey({ key: der, format: 'der', type: 'spki' }), ...rest }];
  } catch {
    return [];
  }
}

/** OpenSSH's fingerprint (RFC 4253 section 6.6, RFC 5656 section 3.1) of a P-256 key. */
function fingerprint(der: Buffer): string {
  const parts = [Buffer.from(SCHEME), Buffer.from('nistp256'), der.subarray(-POINT)];
  const encoded = parts.flatMap((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    return [length, part];
  });
  const digest = createHash('sha256').update(Buffer.concat(encoded)).digest('base64');
  return `SHA256:${digest.replace('=', '')}`;
}
