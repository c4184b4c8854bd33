import { hash } from 'node:crypto';

/** 32 lower-case hex digits over the parts; stable across platforms and versions. */
export function createFingerprint(parts: readonly string[]): string {
  return hash('sha256', parts.join('\u0000'), 'hex').slice(0, 32);
}
