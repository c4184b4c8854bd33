import { lookup as resolve, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

import type { Dispatcher } from 'undici';

import { isInternalAddress } from './http-address.ts';
import { proxyFor, type ProxySettings } from './http-proxy.ts';

export interface TransportOptions {
  readonly proxies: ProxySettings;
  /** PEM texts of authorities trusted besides Node's own. */
  readonly extraCa: readonly string[];
  /** Connections per origin. */
  readonly connections: number;
  /** Milliseconds. */
  readonly connectTimeout: number;
  readonly headersTimeout: number;
}

export interface Wire {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array> & { destroy: (error?: Error) => unknown };
}

/** One request, one answer; no retries, no redirects, no decoding. */
export interface Transport {
  send(
    url: URL,
    request: {
      readonly headers: Readonly<Record<string, string>>;
      readonly signal: AbortSignal;
      /** Refuse to connect when the name resolves to an internal address: for hops a server chose. */
      readonly publicOnly: boolean;
      /** Sent with POST. */
      readonly form?: Readonly<Record<string, string>>;
    },
  ): Promise<Wire>;
  close(): Promise<void>;
}

/** undici, loaded at the first request: offline and cached runs never pay for it. */
export function createTransport(options: TransportOptions): Transport {
  const dispatchers = new Map<string, Promise<Dispatcher>>();
  const dispatcherFor = (url: URL, publicOnly: boolean) => {
    const proxy = proxyFor(url, options.proxies);
    const tunnel = url.protocol === 'https:';
    const key = `${publicOnly} ${tunnel} ${proxy ?? ''}`;
    let dispatcher = dispatchers.get(key);
    if (dispatcher === undefined) {
      dispatcher = createDispatcher(options, { proxy, publicOnly, tunnel });
      dispatchers.set(key, dispatcher);
    }
    return dispatcher;
  };
  return {
    async send(url, request) {
      const { request: send } = await import('undici');
      const dispatcher = await dispatcherFor(url, request.publicOnly);
      const { form } = request;
      const answer = await send(url, {
        ...(form === undefined
          ? { method: 'GET', headers: { ...request.headers } }
          : {
              method: 'POST',
              headers: { ...request.headers, 'content-type': 'application/x-www-form-urlencoded' },
              body: new URLSearchParams({ ...form }).toString(),
            }),
        signal: request.signal,
        dispatcher,
        headersTimeout: options.headersTimeout,
        // The collector has its own rule, which a drip cannot satisfy.
        bodyTimeout: 0,
      });
      // A body that is dropped must not become an unhandled error event.
      answer.body.on('error', () => {});
      return { status: answer.statusCode, headers: flatten(answer.headers), body: answer.body };
    },
    async close() {
      await Promise.all([...dispatchers.values()].map(async (item) => (await item).destroy()));
      dispatchers.clear();
    },
  };
}

async function createDispatcher(
  options: TransportOptions,
  way: { readonly proxy: string | undefined; readonly publicOnly: boolean; readonly tunnel: boolean },
): Promise<Dispatcher> {
  const { proxy, publicOnly, tunnel } = way;
  const { Agent, ProxyAgent } = await import('undici');
  const tls =
    options.extraCa.length > 0
      ? { ca: [...(await import('node:tls')).rootCertificates, ...options.extraCa] }
      : {};
  const connect = {
    ...tls,
    timeout: options.connectTimeout,
    autoSelectFamily: true,
    ...(publicOnly ? { lookup: lookupPublic } : {}),
  };
  const shared = { connections: options.connections, pipelining: 1, keepAliveTimeout: 10_000 };
  if (proxy === undefined) return new Agent({ ...shared, connect });
  const url = new URL(proxy);
  const token =
    url.username === ''
      ? {}
      : {
          token: `Basic ${Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString('base64')}`,
        };
  url.username = '';
  url.password = '';
  return new ProxyAgent({
    ...shared,
    ...token,
    uri: url.href,
    requestTls: tls,
    proxyTls: tls,
    proxyTunnel: tunnel,
  });
}

const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error !== null) return callback(error, '', 0);
    const internal = addresses.some((item) => isInternalAddress(item.address));
    const first = addresses[0];
    if (internal || first === undefined) {
      const refused: NodeJS.ErrnoException = new Error('the name resolves to an internal address');
      refused.code = 'EINTERNALADDRESS';
      return callback(refused, '', 0);
    }
    return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const result: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) result[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return result;
}
