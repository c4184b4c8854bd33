import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

import { afterEach, describe, expect, it } from 'vitest';

import { systemClock } from '../../src/platform/clock.ts';
import { createHttp, type HttpClient, type HttpOptions } from '../../src/platform/http.ts';
import type { HttpRequest } from '../../src/ports.ts';
import {
  raw,
  reply,
  sequence,
  startFaultServer,
  type FaultServer,
  type RawHandler,
} from '../support/fault-server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((item) => item.close()));
});

async function serve(handlers: Readonly<Record<string, RawHandler>>): Promise<FaultServer> {
  const server = await startFaultServer(handlers);
  open.push(server);
  return server;
}

function client(options: Partial<HttpOptions> = {}): HttpClient {
  const http = createHttp({ clock: systemClock, random: () => 0, deadline: 5_000, ...options });
  open.push(http);
  return http;
}

async function ask(
  handler: RawHandler,
  options: Partial<HttpOptions> = {},
  request: Partial<HttpRequest> = {},
) {
  const server = await serve({ '/x': handler });
  const started = performance.now();
  const result = await client(options).get({ url: `${server.url}/x`, ...request });
  return { result, requests: server.count('/x'), took: performance.now() - started, server };
}

const isJson = (body: Uint8Array) => {
  try {
    JSON.parse(Buffer.from(body).toString('utf8'));
    return undefined;
  } catch {
    return 'the answer is not complete JSON';
  }
};

describe('an answer', () => {
  it('is given with its bytes, status, lower-case headers and moment', async () => {
    const { result } = await ask(reply(200, '{"a":1}', { 'X-Mark': 'yes' }));
    expect(result).toMatchObject({ ok: true, value: { status: 200, fromCache: false } });
    if (!result.ok) return;
    expect(Buffer.from(result.value.body).toString()).toBe('{"a":1}');
    expect(result.value.headers['x-mark']).toBe('yes');
    expect(result.value.fetchedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it.each([404, 410])('%i is a value', async (status) => {
    const { result, requests } = await ask(reply(status, ''));
    expect(result).toMatchObject({ ok: true, value: { status } });
    expect(requests).toBe(1);
  });

  it.each([401, 403, 451])('%i is not permitted and not repeated', async (status) => {
    const { result, requests } = await ask(reply(status, 'secret text'));
    expect(result).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
    expect(requests).toBe(1);
  });

  it('advertises gzip and deflate only', async () => {
    const { server } = await ask(reply(200, '{}'));
    expect(server.requests[0]?.headers['accept-encoding']).toBe('gzip, deflate');
  });

  it.each([
    ['gzip', gzipSync('{"a":1}')],
    ['deflate', deflateSync('{"a":1}')],
    ['deflate', deflateRawSync('{"a":1}')],
    ['identity', Buffer.from('{"a":1}')],
  ])('is decoded from %s', async (encoding, body) => {
    const { result } = await ask(reply(200, body, { 'content-encoding': encoding }));
    expect(result.ok && Buffer.from(result.value.body).toString()).toBe('{"a":1}');
  });
});

describe('H01 429 and Retry-After', () => {
  it('waits as long as it is asked to, then gets the answer', async () => {
    const { result, requests, took } = await ask(
      sequence(reply(429, '', { 'retry-after': '1' }), reply(200, '{}')),
    );
    expect(result.ok).toBe(true);
    expect(requests).toBe(2);
    expect(took).toBeGreaterThan(950);
  });

  it('does not wait for longer than its deadline', async () => {
    const { result, requests, took } = await ask(reply(429, '', { 'retry-after': '3600' }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'rate-limited' } });
    expect(requests).toBe(1);
    expect(took).toBeLessThan(2_000);
  });

  it.each(['-1', 'garbage', 'Sat, 01 Jan 2000 00:00:00 GMT', '1e9'])(
    'survives the value %s',
    async (value) => {
      const { result, requests } = await ask(
        sequence(reply(429, '', { 'retry-after': value }), reply(200, '{}')),
      );
      expect(result.ok).toBe(true);
      expect(requests).toBe(2);
    },
  );

  it('is rate-limited when it never ends', async () => {
    const { result, requests } = await ask(reply(429, '', { 'retry-after': '0' }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'rate-limited' } });
    expect(requests).toBe(4);
  });
});

describe('H02 server failures', () => {
  it.each([500, 502, 503, 504])('%i once is repeated', async (status) => {
    const { result, requests } = await ask(sequence(reply(status, ''), reply(200, '{}')));
    expect(result.ok).toBe(true);
    expect(requests).toBe(2);
  });

  it('three times still ends well', async () => {
    const { result, requests } = await ask(
      sequence(reply(503, ''), reply(503, ''), reply(503, ''), reply(200, '{}')),
    );
    expect(result.ok).toBe(true);
    expect(requests).toBe(4);
  });

  it('for ever is unreachable after four attempts', async () => {
    const { result, requests } = await ask(reply(500, ''));
    expect(result).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    expect(requests).toBe(4);
  });
});

it('H03 no headers ever: the deadline ends it', async () => {
  const { result, took } = await ask(() => {}, { deadline: 400 });
  expect(result).toMatchObject({ ok: false, error: { kind: 'timeout' } });
  expect(took).toBeLessThan(2_000);
});

it('H03 headers that are late are asked for again', async () => {
  const { result, requests } = await ask(
    sequence(() => {}, reply(200, '{}')),
    { headersTimeout: 300 },
  );
  expect(result.ok).toBe(true);
  expect(requests).toBe(2);
});

it('H04 a drip of bytes is given up', async () => {
  const timers: NodeJS.Timeout[] = [];
  const { result, took } = await ask(
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n');
      timers.push(setInterval(() => socket.writable && socket.write('x'), 50));
    },
    { throughput: { bytes: 1_000, window: 200 }, attempts: 2 },
  );
  for (const timer of timers) clearInterval(timer);
  expect(result).toMatchObject({ ok: false, error: { kind: 'timeout' } });
  expect(took).toBeLessThan(3_000);
});

it('H05 less than the stated length is a failed connection, repeated', async () => {
  const { result, requests } = await ask(raw('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n', 'tencharact'));
  expect(result).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
  expect(requests).toBe(4);
});

it('H06 more than the stated length: the cut body is not the answer', async () => {
  const { result } = await ask(
    raw('HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\n', '{"a":"b"}'),
    {},
    { validate: isJson },
  );
  expect(result.ok).toBe(false);
  expect(!result.ok && ['malformed', 'unreachable'].includes(result.error.kind)).toBe(true);
});

it('H07 a body cut at the close of the connection is asked for again, then malformed', async () => {
  const cut = raw('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n', '{"versions":{"1.0.0":');
  const never = await ask(cut, {}, { validate: isJson });
  expect(never.result).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  expect(never.requests).toBe(4);
  const later = await ask(sequence(cut, reply(200, '{}')), {}, { validate: isJson });
  expect(later.result.ok).toBe(true);
});

describe('H08 H09 damaged compression', () => {
  const whole = gzipSync(Buffer.from(JSON.stringify({ text: 'abcdefgh'.repeat(12_500) })));
  const cut = whole.subarray(0, whole.length - 20);
  const wrongSum = Buffer.from(whole);
  wrongSum[wrongSum.length - 6] = (wrongSum[wrongSum.length - 6] ?? 0) ^ 0xff;

  it('H08 truncated gzip with a matching length is an error', async () => {
    const { result, requests } = await ask(reply(200, cut, { 'content-encoding': 'gzip' }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'malformed' } });
    expect(requests).toBe(4);
  });

  it('H08 a large truncated gzip is an error too', async () => {
    const large = gzipSync(Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 2654435761) >>> 24)), {
      level: 1,
    });
    const { result } = await ask(
      reply(200, large.subarray(0, large.length - 9), { 'content-encoding': 'gzip' }),
      { attempts: 1 },
    );
    expect(result).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  });

  it('H09 a wrong checksum is an error', async () => {
    const { result } = await ask(reply(200, wrongSum, { 'content-encoding': 'gzip' }), { attempts: 1 });
    expect(result).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  });

  it('H09 trailing garbage never adds to the answer', async () => {
    const { result } = await ask(
      reply(200, Buffer.concat([gzipSync('{}'), Buffer.from('garbage')]), { 'content-encoding': 'gzip' }),
      { attempts: 1 },
    );
    expect(result.ok ? Buffer.from(result.value.body).toString() : result.error.kind).toMatch(
      /^(?:\{\}|malformed)$/,
    );
  });

  it('H09 two members are one answer', async () => {
    const { result } = await ask(
      reply(200, Buffer.concat([gzipSync('{"a":'), gzipSync('1}')]), { 'content-encoding': 'gzip' }),
    );
    expect(result.ok && Buffer.from(result.value.body).toString()).toBe('{"a":1}');
  });
});

it('H10 a gzip bomb stops at the limit of decoded bytes', async () => {
  const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 });
  const before = process.memoryUsage().rss;
  const { result, requests } = await ask(reply(200, bomb, { 'content-encoding': 'gzip' }), {
    maxBytes: 1024 * 1024,
  });
  expect(result).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  expect(requests).toBe(1);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
});

it('H10 plain bytes stop at the limit, the limit itself is allowed', async () => {
  const at = await ask(reply(200, 'x'.repeat(1000)), {}, { maxBytes: 1000 });
  expect(at.result.ok).toBe(true);
  const above = await ask(reply(200, 'x'.repeat(1001)), {}, { maxBytes: 1000 });
  expect(above.result).toMatchObject({ ok: false, error: { kind: 'too-large' } });
});

it.each(['br', 'zstd', 'gzip, gzip', Array.from({ length: 10 }, () => 'gzip').join(', ')])(
  'H11 H12 the encoding %s was not asked for',
  async (encoding) => {
    const body = brotliCompressSync(Buffer.alloc(1024));
    const { result } = await ask(reply(200, body, { 'content-encoding': encoding }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  },
);

describe('H13 broken headers', () => {
  it('10,000 headers', async () => {
    const headers = Array.from({ length: 10_000 }, (_, i) => `x-${i}: y\r\n`).join('');
    const { result } = await ask(raw(`HTTP/1.1 200 OK\r\n${headers}content-length: 2\r\n\r\n{}`), {
      attempts: 1,
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  });

  it.each([
    'content-length: 2\r\ntransfer-encoding: chunked\r\n',
    'content-length: 2\r\ncontent-length: 3\r\n',
  ])('%j', async (headers) => {
    const { result } = await ask(raw(`HTTP/1.1 200 OK\r\n${headers}\r\n{}`), { attempts: 1 });
    expect(result.ok).toBe(false);
  });
});

describe('H14 redirects', () => {
  it('are followed three times on the same host, with the credentials', async () => {
    const go = (to: string) => reply(302, '', { location: to });
    const server = await serve({ '/a': go('/b'), '/b': go('/c'), '/c': go('/d'), '/d': reply(200, '{}') });
    const http = client({ authorize: () => 'Bearer canary' });
    const result = await http.get({ url: `${server.url}/a` });
    expect(result.ok).toBe(true);
    expect(server.requests.map((item) => item.headers.authorization)).toEqual(Array(4).fill('Bearer canary'));
  });

  it('are not followed a fourth time or in a loop', async () => {
    const { result, requests } = await ask(reply(302, '', { location: '/x' }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'malformed' } });
    expect(requests).toBe(4);
  });

  it('to another host drop the credentials', async () => {
    const other = await serve({ '/y': reply(200, '{}') });
    const server = await serve({ '/x': reply(302, '', { location: `${other.url}/y` }) });
    const http = client({
      authorize: (url) => (url.port === String(server.port) ? 'Bearer canary' : undefined),
    });
    const result = await http.get({ url: `${server.url}/x`, headers: { cookie: 'canary' } });
    expect(result.ok).toBe(true);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer canary');
    expect(JSON.stringify(other.requests)).not.toContain('canary');
  });

  it.each([
    'file:///etc/passwd',
    'ftp://registry.example/',
    'http://user:pass@registry.example/',
    'http://[',
    '',
  ])('to %j are refused', async (location) => {
    const { result, requests } = await ask(reply(302, '', { location }));
    expect(result.ok).toBe(false);
    expect(requests).toBeGreaterThan(0);
  });
});

describe('H15 something else than data', () => {
  it('a login page is not an answer, and is not asked for again', async () => {
    const { result, requests } = await ask(
      reply(200, '<html>please log in</html>', { 'content-type': 'text/html' }),
      {},
      { headers: { accept: 'application/json' } },
    );
    expect(result).toMatchObject({ ok: false, error: { kind: 'malformed' } });
    expect(!result.ok && result.error.message).toContain('login');
    expect(requests).toBe(1);
  });

  it('an error object with status 200 is not an answer', async () => {
    const { result } = await ask(
      reply(200, '{"error":"no"}'),
      { attempts: 1 },
      {
        validate: (body) =>
          Buffer.from(body).includes('versions') ? undefined : 'the answer is not a packument',
      },
    );
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'malformed', message: 'the answer is not a packument' },
    });
  });
});

describe('H16 hosts that cannot be reached', () => {
  it('a name that does not resolve is unreachable at once', async () => {
    const started = performance.now();
    const result = await client().get({ url: 'http://no-such-host.invalid/' });
    expect(result).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    expect(performance.now() - started).toBeLessThan(4_900);
  });

  it('a refused connection is unreachable', async () => {
    const server = await startFaultServer({});
    await server.close();
    const result = await client().get({ url: `${server.url}/` });
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'unreachable', message: 'the connection was refused' },
    });
  });
});

describe('limits of the run', () => {
  it('the budget ends what is under way and what follows', async () => {
    const server = await serve({ '/x': () => {} });
    const http = client({ runBudget: 300, deadline: 10_000 });
    const started = performance.now();
    const first = await http.get({ url: `${server.url}/x` });
    const second = await http.get({ url: `${server.url}/x` });
    expect([first, second]).toMatchObject([{ error: { kind: 'budget' } }, { error: { kind: 'budget' } }]);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(server.count('/x')).toBe(1);
  });

  it('never more than the agreed number of requests at once, and waiting does not count as time', async () => {
    let inside = 0;
    let most = 0;
    const server = await serve({
      '/x': (socket, request) => {
        most = Math.max(most, ++inside);
        setTimeout(() => {
          inside--;
          reply(200, '{}')(socket, request);
        }, 60);
      },
    });
    const http = client({ concurrency: 3, deadline: 500 });
    const results = await Promise.all(Array.from({ length: 30 }, () => http.get({ url: `${server.url}/x` })));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('no address but http and https', async () => {
    for (const url of ['file:///etc/passwd', 'data:text/plain,x', 'nonsense', '']) {
      expect(await client().get({ url })).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
    }
  });
});

it('messages and addresses carry no secret', async () => {
  const server = await serve({ '/x': reply(500, 'npm_canarycanarycanary') });
  const url = `http://user:canarypassword@127.0.0.1:${server.port}/x?token=canarytoken`;
  const result = await client({ attempts: 1 }).get({ url });
  expect(JSON.stringify(result)).not.toContain('canary');
  const good = await serve({ '/x?token=canarytoken': reply(200, '{}') });
  const answer = await client().get({ url: `http://127.0.0.1:${good.port}/x?token=canarytoken` });
  expect(answer.ok && answer.value.url).not.toContain('canary');
});
