import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** A file's bytes; undefined when it cannot be read, is no file, or has more than `max` bytes. */
export function readBytes(path: string, max: number): Uint8Array | undefined {
  try {
    const info = statSync(path);
    return !info.isFile() || info.size > max ? undefined : readFileSync(path);
  } catch {
    return undefined;
  }
}

const MAX_KEY = 64 * 1024;

/** A public key in PEM; undefined when the file holds none. A private key is none: it does not belong here. */
export function readPublicKey(path: string): KeyObject | undefined {
  const pem = Buffer.from(readBytes(path, MAX_KEY) ?? '').toString('latin1');
  if (pem.includes('PRIVATE KEY')) return undefined;
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}
