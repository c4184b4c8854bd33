import { promisify } from 'node:util';
import { gunzip, gunzipSync, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';

const SMALL = 64 * 1024;

/** At least this many bytes have to arrive in every window, or the exchange is given up as stalled. */
export interface Throughput {
  readonly bytes: number;
  /** Milliseconds. */
  readonly window: number;
}

export type BodyFault = SourceError & { readonly retry: boolean };

/**
 * Reads a body as it is on the wire. Stops at `maxBytes`, and when the stream trickles below the throughput asked for
 * (a timeout between chunks alone never trips on one byte every 300 ms).
 */
export async function collectBody(
  stream: AsyncIterable<Uint8Array> & { destroy: (error?: Error) => unknown },
  limits: { readonly maxBytes: number; readonly throughput: Throughput },
): Promise<Result<Uint8Array, BodyFault>> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let inWindow = 0;
  let stalled = false;
  const timer = setInterval(() => {
    if (inWindow < limits.throughput.bytes) {
      stalled = true;
      stream.destroy(new Error('stalled'));
    }
    inWindow = 0;
  }, limits.throughput.window);
  try {
    for await (const chunk of stream) {
      total += chunk.length;
      inWindow += chunk.length;
      if (total > limits.maxBytes) {
        stream.destroy();
        return err(tooLarge(limits.maxBytes));
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (stalled) return err({ kind: 'timeout', message: 'the answer came in too slowly', retry: true });
    throw error;
  } finally {
    clearInterval(timer);
  }
  return ok(chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks, total));
}

/**
 * Undoes `Content-Encoding`. Only gzip and deflate are advertised, so nothing else and no chain of them is accepted.
 * Decoding is done here because clients pass on truncated gzip as a complete answer; the limit counts decoded bytes.
 */
export async function decodeBody(
  body: Uint8Array,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Result<Uint8Array, BodyFault>> {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return ok(body);
  if (!['gzip', 'x-gzip', 'deflate'].includes(name)) {
    return err({
      kind: 'malformed',
      message: 'the answer has an encoding that was not asked for',
      retry: false,
    });
  }
  const options: ZlibOptions = { maxOutputLength: maxBytes };
  try {
    if (name === 'deflate') return ok(await inflateEither(body, options));
    if (body.length <= SMALL && maxBytes <= SMALL * 16) return ok(gunzipSync(body, options));
    return ok(await promisify<Uint8Array, ZlibOptions, Uint8Array>(gunzip)(body, options));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return err(tooLarge(maxBytes));
    return err({ kind: 'malformed', message: 'the compressed answer is truncated or damaged', retry: true });
  }
}

function inflateEither(body: Uint8Array, options: ZlibOptions): Promise<Uint8Array> {
  // RFC 9110 means the zlib format; some servers send raw deflate. The first two bytes tell them apart.
  const zlib =
    body.length > 1 && ((body[0] ?? 0) & 0x0f) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
  return promisify<Uint8Array, ZlibOptions, Uint8Array>(zlib ? inflate : inflateRaw)(body, options);
}

function tooLarge(maxBytes: number): BodyFault {
  return {
    kind: 'too-large',
    message: `the answer is larger than ${Math.round(maxBytes / 1024)} KiB`,
    retry: false,
  };
}
