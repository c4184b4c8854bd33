import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Clock, Http, HttpRequest, HttpResponse } from '../ports.ts';
import { followRedirect, isInternalHost } from './http-address.ts';
import { collectBody, decodeBody, type Throughput } from './http-body.ts';
import { classifyFailure, classifyStatus, INTERNAL, type Fault } from './http-fault.ts';
import { createGate, type Gate } from './http-gate.ts';
import { readProxySettings, type ProxySettings } from './http-proxy.ts';
import { isRateLimit } from './http-rate-limit.ts';
import { backoff, isPassingStatus, parseRetryAfter, pause } from './http-retry.ts';
import { createTransport, type Transport, type Wire } from './http-transport.ts';
import { redactUrl } from './redact.ts';

export interface HttpOptions {
  readonly clock: Clock;
  readonly proxies?: ProxySettings;
  readonly extraCa?: readonly string[];
  /** The `Authorization` header for an address, or nothing. Asked for the first address only, never for redirects. */
  readonly authorize?: (url: URL) => string | undefined;
  /** Requests at once, 24 by default. */
  readonly concurrency?: number;
  /** Milliseconds for one exchange with all its attempts, 30,000 by default. */
  readonly deadline?: number;
  /** Milliseconds from now for everything this client does; unlimited by default. */
  readonly runBudget?: number;
  /** Attempts per exchange, 4 by default. */
  readonly attempts?: number;
  /** Decoded bytes, 128 MiB by default. */
  readonly maxBytes?: number;
  readonly connectTimeout?: number;
  readonly headersTimeout?: number;
  readonly throughput?: Throughput;
  readonly userAgent?: string;
  /** In [0, 1); for the jitter. */
  readonly random?: () => number;
}

/** What the adapters of this folder may ask for besides. Never recorded, never cached: the layers above know only `Http`. */
export interface ClientRequest extends HttpRequest {
  /** A 401 is an answer, for the sake of its `www-authenticate` header. */
  readonly answers401?: boolean;
  /** Sent as a form with POST; a redirect is then refused. */
  readonly form?: Readonly<Record<string, string>>;
}

export interface HttpClient extends Http {
  get(request: ClientRequest): Promise<Result<HttpResponse, SourceError>>;
  close(): Promise<void>;
  /** Milliseconds by which the servers' clocks differ from ours, the largest seen; 0 when under a minute. */
  readonly clockSkew: number;
}

const MAX_REDIRECTS = 3;
interface Settings {
  readonly clock: Clock;
  readonly authorize?: (url: URL) => string | undefined;
  readonly concurrency: number;
  readonly deadline: number;
  readonly attempts: number;
  readonly maxBytes: number;
  readonly connectTimeout: number;
  readonly headersTimeout: number;
  readonly throughput: Throughput;
  readonly userAgent: string;
  readonly random: () => number;
}

const DEFAULTS: Omit<Settings, 'clock' | 'authorize'> = {
  concurrency: 24,
  deadline: 30_000,
  attempts: 4,
  maxBytes: 128 * 1024 * 1024,
  connectTimeout: 5_000,
  headersTimeout: 15_000,
  throughput: { bytes: 2_048, window: 5_000 },
  userAgent: 'countersign',
  random: Math.random,
};

/**
 * The network. GET, and POST of a form where an adapter of this folder asks for it. Bounded in requests at once, time per exchange and per run, bytes (decoded), redirects (3).
 * Passing failures are tried again with jitter, `Retry-After` is honoured as far as the deadline allows. An answer
 * that its caller's `validate` rejects is treated as a passing failure of transport. Never throws.
 */
export function createHttp(options: HttpOptions): HttpClient {
  const settings: Settings = { ...DEFAULTS, ...options };
  const proxies = options.proxies ?? readProxySettings({});
  const transport = createTransport({
    proxies,
    extraCa: options.extraCa ?? [],
    connections: settings.concurrency,
    connectTimeout: settings.connectTimeout,
    headersTimeout: settings.headersTimeout,
  });
  const gates = new Map<string, Gate>();
  const whole = createGate(settings.concurrency);
  const runEnds = performance.now() + (options.runBudget ?? Number.POSITIVE_INFINITY);
  const closeAll = () => {
    for (const gate of [whole, ...gates.values()]) gate.close();
  };
  const runTimer = options.runBudget === undefined ? undefined : setTimeout(closeAll, options.runBudget);
  runTimer?.unref();
  let skew = 0;
  const onDate = (seen: number) => {
    const difference = seen - settings.clock.now();
    if (Math.abs(difference) >= 60_000 && Math.abs(difference) > Math.abs(skew)) skew = difference;
  };

  return {
    get: async (request) => {
      if (performance.now() >= runEnds) return err(OUT_OF_TIME);
      if (proxies.problem !== undefined) return err({ kind: 'unsupported', message: proxies.problem });
      const url = parseUrl(request.url);
      if (url === undefined) return err({ kind: 'unsupported', message: 'not an http or https address' });
      const gate = gates.get(url.host) ?? createGate(settings.concurrency);
      gates.set(url.host, gate);
      // The exchange's own time starts when its turn has come; it keeps its place while it waits to try again.
      if (!(await gate.enter())) return err(OUT_OF_TIME);
      if (!(await whole.enter())) {
        gate.leave();
        return err(OUT_OF_TIME);
      }
      const left = runEnds - performance.now();
      const deadline = Math.max(0, Math.min(request.deadline ?? settings.deadline, left));
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), deadline);
      try {
        return await exchange(url, request, {
          transport,
          settings,
          gate,
          signal: controller.signal,
          ends: performance.now() + deadline,
          endsRun: deadline === left,
          onDate,
        });
      } finally {
        clearTimeout(timer);
        whole.leave();
        gate.leave();
      }
    },
    close: async () => {
      clearTimeout(runTimer);
      await transport.close();
    },
    get clockSkew() {
      return skew;
    },
  };
}

const OUT_OF_TIME: SourceError = { kind: 'budget', message: 'the time for this run is used up' };

interface Context {
  readonly transport: Transport;
  readonly settings: Settings;
  readonly gate: Gate;
  readonly signal: AbortSignal;
  readonly ends: number;
  readonly endsRun: boolean;
  readonly onDate: (milliseconds: number) => void;
}

async function exchange(
  url: URL,
  request: ClientRequest,
  context: Context,
): Promise<Result<HttpResponse, SourceError>> {
  const { settings, gate, signal, ends } = context;
  let last: Fault = { kind: 'timeout', message: 'no answer in time', retry: false };
  for (let attempt = 0; attempt < settings.attempts; attempt++) {
    let result: Result<HttpResponse, Fault>;
    try {
      result = await attemptOnce(url, request, context);
    } catch (error) {
      if (signal.aborted) return err(context.endsRun ? OUT_OF_TIME : LATE);
      result = err(classifyFailure(error));
    }
    if (result.ok) {
      gate.speedUp();
      return result;
    }
    last = result.error;
    if (last.kind === 'rate-limited') gate.slowDown();
    if (!last.retry || attempt + 1 >= settings.attempts) break;
    const wait = last.retryAfter ?? backoff(attempt, settings.random());
    if (performance.now() + wait >= ends || !(await pause(wait, signal))) break;
  }
  return err({ kind: last.kind, message: last.message });
}

const LATE: SourceError = { kind: 'timeout', message: 'no answer in time' };

async function attemptOnce(
  first: URL,
  request: ClientRequest,
  context: Context,
): Promise<Result<HttpResponse, Fault>> {
  const { settings, transport, signal } = context;
  if (request.publicOnly === true && isInternalHost(first.hostname)) {
    return err({ kind: 'not-permitted', message: INTERNAL, retry: false });
  }
  let url = first;
  for (let hop = 0; ; hop++) {
    const sameHost = url.host === first.host && url.protocol === first.protocol;
    const wire = await transport.send(url, {
      headers: headersFor(url, request, { settings, sameHost }),
      signal,
      publicOnly: request.publicOnly === true || (!sameHost && !isInternalHost(first.hostname)),
      ...(request.form !== undefined ? { form: request.form } : {}),
    });
    const date = Date.parse(wire.headers.date ?? '');
    if (Number.isFinite(date) && wire.headers.age === undefined) context.onDate(date);
    if (![301, 302, 303, 307, 308].includes(wire.status)) return finish(url, request, { wire, settings });
    wire.body.destroy();
    if (request.form !== undefined) {
      return err({ kind: 'not-permitted', message: 'a redirect of a form', retry: false });
    }
    if (hop === MAX_REDIRECTS) return err({ kind: 'malformed', message: 'too many redirects', retry: false });
    const next = followRedirect(url, wire.headers.location);
    if ('refused' in next) return err({ kind: 'not-permitted', message: next.refused, retry: false });
    url = next.url;
  }
}

function headersFor(
  url: URL,
  request: HttpRequest,
  context: { readonly settings: Settings; readonly sameHost: boolean },
): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': context.settings.userAgent,
    accept: '*/*',
    'accept-encoding': 'gzip, deflate',
    ...request.headers,
  };
  if (!context.sameHost) {
    for (const name of Object.keys(headers)) {
      if (/^(?:authorization|cookie|proxy-authorization)$/i.test(name)) delete headers[name];
    }
    return headers;
  }
  const authorization = context.settings.authorize?.(url);
  return authorization === undefined ? headers : { authorization, ...headers };
}

async function finish(
  url: URL,
  request: ClientRequest,
  context: { readonly wire: Wire; readonly settings: Settings },
): Promise<Result<HttpResponse, Fault>> {
  const { wire, settings } = context;
  const { status, headers } = wire;
  const hasAnswer =
    (status >= 200 && status < 300) ||
    [304, 404, 410].includes(status) ||
    (status === 401 && request.answers401 === true);
  if (!hasAnswer) {
    const limited = status === 403 && (await isRateLimit(wire, settings.throughput));
    wire.body.destroy();
    const retryAfter = isPassingStatus(limited ? 429 : status)
      ? parseRetryAfter(headers['retry-after'], settings.clock.now())
      : undefined;
    // A forbidden request is worth another only where the server says when.
    const fault = limited ? { ...RATE_LIMIT, retry: retryAfter !== undefined } : classifyStatus(status);
    return err({ ...fault, ...(retryAfter !== undefined ? { retryAfter } : {}) });
  }
  const maxBytes = request.maxBytes ?? settings.maxBytes;
  const raw = await collectBody(wire.body, { maxBytes, throughput: settings.throughput });
  if (!raw.ok) return raw;
  const body = await decodeBody(raw.value, headers['content-encoding'], maxBytes);
  if (!body.ok) return body;
  if (status >= 200 && status < 300) {
    if (expectsJson(request) && /^text\/html\b/i.test(headers['content-type'] ?? '')) {
      return err({
        kind: 'malformed',
        message: 'a web page came instead of data, perhaps from a login or a captive portal',
        retry: false,
      });
    }
    const problem = request.validate?.(body.value);
    if (problem !== undefined) return err({ kind: 'malformed', message: problem, retry: true });
  }
  return ok({
    status,
    url: redactUrl(url.href),
    headers,
    body: body.value,
    ...(/^(?:x-)?gzip$/i.test(headers['content-encoding'] ?? '') ? { gzip: raw.value } : {}),
    fetchedAt: new Date(settings.clock.now()).toISOString(),
    fromCache: false,
  });
}

const RATE_LIMIT = { kind: 'rate-limited', message: 'the source asked to slow down (403)' } as const;

function expectsJson(request: HttpRequest): boolean {
  const accept = request.headers?.accept ?? '';
  return accept.includes('json') && !accept.includes('html');
}

function parseUrl(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
