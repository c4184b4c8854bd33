import type { SignedEntity } from '@sigstore/verify';

import type { SignerClaims } from '../domain/provenance.ts';

type Certificate = Extract<SignedEntity['key'], { readonly $case: 'certificate' }>['certificate'];

const FULCIO = '1.3.6.1.4.1.57264.1.';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const MAX_CLAIM = 4096;

/** From 8 on, DER UTF8String (fulcio docs/oid-info.md). */
const CLAIMS: readonly (readonly [number, keyof SignerClaims])[] = [
  [8, 'issuer'],
  [9, 'buildSigner'],
  [11, 'runner'],
  [12, 'repository'],
  [13, 'commit'],
  [14, 'ref'],
  [15, 'repositoryId'],
  [17, 'ownerId'],
  [18, 'buildConfig'],
  [20, 'trigger'],
  [21, 'run'],
  [22, 'visibility'],
];

/** Before that, the text itself. Certificates since 2023 have both; the newer one counts. */
const OLD_CLAIMS: readonly (readonly [number, keyof SignerClaims])[] = [
  [1, 'issuer'],
  [2, 'trigger'],
  [3, 'commit'],
  [6, 'ref'],
];

const UTF8_STRING = 0x0c;
const URI = 6;
const EMAIL = 1;

/** What a certificate claims. Only meaningful for one whose chain has been verified. */
export function readClaims(certificate: Certificate): SignerClaims {
  const claims: Partial<Record<keyof SignerClaims, string>> = {};
  for (const [number, name] of OLD_CLAIMS) {
    const text = decodeText(certificate.extension(`${FULCIO}${number}`)?.value);
    if (text !== undefined) claims[name] = text;
  }
  const oldRepository = decodeText(certificate.extension(`${FULCIO}5`)?.value);
  if (oldRepository !== undefined) claims.repository = `https://github.com/${oldRepository}`;
  for (const [number, name] of CLAIMS) {
    const extension = certificate.extension(`${FULCIO}${number}`);
    if (extension === undefined) continue;
    const text = decodeUtf8String(extension.value);
    if (text === undefined) delete claims[name];
    else claims[name] = text;
  }
  const san = readSubjectName(certificate);
  return { ...claims, ...(san !== undefined ? { san } : {}) };
}

/** The only subject alternative name, an address or URI. Two names, or bytes that are no text, are none. */
function readSubjectName(certificate: Certificate): string | undefined {
  const names = certificate.extension(SUBJECT_ALTERNATIVE_NAME)?.valueObj.subs[0]?.subs ?? [];
  const [name] = names;
  if (name === undefined || names.length !== 1) return undefined;
  return name.tag.isContextSpecific(URI) || name.tag.isContextSpecific(EMAIL)
    ? decodeText(name.value)
    : undefined;
}

/** The text of a DER UTF8String (X.690 8.1.3) that fills the bytes exactly. */
export function decodeUtf8String(bytes: Uint8Array): string | undefined {
  const [tag, first] = bytes;
  if (tag !== UTF8_STRING || first === undefined) return undefined;
  let start = 2;
  let length = first;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count > 2) return undefined;
    length = bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
    start += count;
    // DER has one form only: the shortest.
    if (length < (count === 1 ? 0x80 : 0x100)) return undefined;
  }
  return bytes.length === start + length ? decodeText(bytes.subarray(start)) : undefined;
}

function decodeText(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined || bytes.length === 0 || bytes.length > MAX_CLAIM) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
