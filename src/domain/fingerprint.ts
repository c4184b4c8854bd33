import { createHash } from 'node:crypto';

/** 32 lower-case hex digits over the parts; stable across platforms and versions. */
export function createFingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);
}
