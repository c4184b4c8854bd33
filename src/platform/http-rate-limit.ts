import { collectBody, decodeBody, type Throughput } from './http-body.ts';
import type { Wire } from './http-transport.ts';

const MAX_BYTES = 64 * 1024;

/**
 * Whether a 403 means "too many requests" and not "you may not". GitHub answers so for its secondary limits: with
 * `Retry-After`, with an allowance of zero, or with nothing but a sentence in the body. Ends the answer's body.
 */
export async function isRateLimit(wire: Wire, throughput: Throughput): Promise<boolean> {
  const { headers } = wire;
  if (headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers) {
    wire.body.destroy();
    return true;
  }
  if (!/\bjson\b/i.test(headers['content-type'] ?? '')) {
    wire.body.destroy();
    return false;
  }
  try {
    const raw = await collectBody(wire.body, { maxBytes: MAX_BYTES, throughput });
    const body = raw.ok ? await decodeBody(raw.value, headers['content-encoding'], MAX_BYTES) : raw;
    return body.ok && /\brate limit\b/i.test(Buffer.from(body.value).toString('utf8'));
  } catch {
    return false;
  }
}
