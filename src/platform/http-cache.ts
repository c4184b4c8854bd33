import { gunzipSync } from 'node:zlib';

import { err, ok } from '../domain/result.ts';
import type { Cache, Clock, Http, HttpRequest, HttpResponse } from '../ports.ts';

/** Larger answers are not kept: writing them costs more than asking again. */
const MAX_STORED = 32 * 1024 * 1024;
const KEPT_HEADERS: readonly string[] = [
  'content-type',
  'docker-content-digest',
  'etag',
  'last-modified',
  'date',
  'link',
];

interface Stored {
  readonly status: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetchedAt: string;
  readonly body: Uint8Array;
}

/**
 * Answers from the store where they cannot have changed (immutable), may not have (`freshFor`), or did not (the server
 * confirms by ETag or Last-Modified). Only such answers are stored. Errors are never answered from the store.
 */
export function cacheHttp(http: Http, options: { readonly cache: Cache; readonly clock: Clock }): Http {
  const { cache, clock } = options;
  return {
    get: async (request) => {
      const key = keyOf(request);
      const stored = request.anew === true ? undefined : await read(cache, key, request);
      if (stored !== undefined && isFresh(stored, request, clock))
        return ok(fromStore(stored, stored.fetchedAt));
      const conditions: Record<string, string> = {};
      if (stored?.headers.etag !== undefined) conditions['if-none-match'] = stored.headers.etag;
      else if (stored?.headers['last-modified'] !== undefined) {
        conditions['if-modified-since'] = stored.headers['last-modified'];
      }
      const answer = await http.get({ ...request, headers: { ...request.headers, ...conditions } });
      if (!answer.ok) return answer;
      const { value } = answer;
      if (value.status === 304) {
        if (stored === undefined)
          return err({ kind: 'malformed', message: 'not modified, but nothing was asked so' });
        return ok(fromStore(stored, value.fetchedAt));
      }
      const storable =
        request.immutable === true || 'etag' in value.headers || 'last-modified' in value.headers;
      if (
        value.status === 200 &&
        (storable || (request.freshFor ?? 0) > 0) &&
        value.body.length <= MAX_STORED
      ) {
        await cache.put(key, seal(value));
      }
      return answer;
    },
  };
}

/** No network: answers of any age, or `offline`. */
export function offlineHttp(cache: Cache): Http {
  return {
    get: async (request) => {
      const stored = await read(cache, keyOf(request), request);
      return stored === undefined
        ? err({
            kind: 'offline',
            message: 'the run was asked not to use the network and the answer was not kept',
          })
        : ok(fromStore(stored, stored.fetchedAt));
    },
  };
}

function keyOf(request: HttpRequest): string {
  return `http/${request.headers?.accept ?? '*/*'} ${request.url}`;
}

function isFresh(stored: Stored, request: HttpRequest, clock: Clock): boolean {
  if (request.immutable === true) return true;
  const age = clock.now() - Date.parse(stored.fetchedAt);
  return age >= 0 && age < (request.freshFor ?? 0);
}

function fromStore(stored: Stored, fetchedAt: string): HttpResponse {
  return { ...stored, fetchedAt, fromCache: true };
}

async function read(cache: Cache, key: string, request: HttpRequest): Promise<Stored | undefined> {
  const bytes = await cache.get(key);
  if (bytes === undefined) return undefined;
  const line = bytes.indexOf(10);
  if (line < 0) return undefined;
  try {
    const head = JSON.parse(Buffer.from(bytes.subarray(0, line)).toString('utf8')) as Omit<Stored, 'body'> & {
      gzip?: boolean;
    };
    const kept = bytes.subarray(line + 1);
    const body = head.gzip === true ? gunzipSync(kept, { maxOutputLength: MAX_STORED }) : kept;
    if (head.status !== 200 || typeof head.url !== 'string' || typeof head.fetchedAt !== 'string')
      return undefined;
    // A stored answer is a hint: it has to look like an answer every time.
    return request.validate?.(body) === undefined
      ? {
          status: head.status,
          url: head.url,
          headers: { ...head.headers },
          fetchedAt: head.fetchedAt,
          body,
        }
      : undefined;
  } catch {
    return undefined;
  }
}

function seal(value: HttpResponse): Uint8Array {
  const headers = Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (value.headers[name] === undefined ? [] : [[name, value.headers[name]]])),
  );
  const head = {
    status: value.status,
    url: value.url,
    headers,
    fetchedAt: value.fetchedAt,
    ...(value.gzip === undefined ? {} : { gzip: true }),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`, 'utf8'), value.gzip ?? value.body]);
}
