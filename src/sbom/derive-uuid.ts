import { createHash } from 'node:crypto';

/** The version 5 UUID of https://github.com/countersign/sbom in the URL namespace of RFC 9562. */
const NAMESPACE = Buffer.from('8f6acfff92895301a3632e6f9df4e1fa', 'hex');

/** A UUID that follows from the content alone (RFC 9562 version 5): equal content, equal identifier. */
export function deriveUuid(content: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(content).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
