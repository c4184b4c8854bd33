import { createServer as createTlsServer } from 'node:https';
import { createServer } from 'node:http';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { systemClock } from '../../src/platform/clock.ts';
import { followRedirect, isInternalAddress } from '../../src/platform/http-address.ts';
import { createGate } from '../../src/platform/http-gate.ts';
import { proxyFor, readProxySettings } from '../../src/platform/http-proxy.ts';
import { backoff, parseRetryAfter } from '../../src/platform/http-retry.ts';
import { createHttp } from '../../src/platform/http.ts';

describe('internal addresses', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '[::1]',
  ])('%s', (address) => {
    expect(isInternalAddress(address)).toBe(true);
  });

  it.each(['93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:2800:220::1', 'registry.example', ''])(
    'not %s',
    (address) => {
      expect(isInternalAddress(address)).toBe(false);
    },
  );
});

describe('H14 where a redirect may lead', () => {
  const from = new URL('https://registry.example/a');
  it.each([
    ['http://registry.example/b', 'downgrade'],
    ['https://169.254.169.254/latest/meta-data', 'link-local'],
    ['https://2852039166/latest', 'the same in decimal'],
    ['https://0x7f.1/', 'loopback in hexadecimal'],
    ['https://[::ffff:169.254.169.254]/', 'inside IPv6'],
    ['https://localhost/', 'this machine by name'],
    ['https://user@registry.example/', 'user information'],
    ['file:///etc/passwd', 'a file'],
  ])('%s is refused (%s)', (location) => {
    expect(followRedirect(from, location)).toHaveProperty('refused');
  });

  it('follows relative addresses, other public hosts, and an upgrade', () => {
    expect(followRedirect(from, '/b')).toMatchObject({ url: new URL('https://registry.example/b') });
    expect(followRedirect(from, 'https://files.example/b')).toHaveProperty('url');
    expect(followRedirect(new URL('http://registry.example/'), 'https://registry.example/')).toHaveProperty(
      'url',
    );
  });

  it('an internal registry may redirect inside', () => {
    expect(followRedirect(new URL('http://10.0.0.5/a'), 'http://10.0.0.6/b')).toHaveProperty('url');
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 1);
  it.each([
    ['2', 2_000],
    ['0', 0],
    [' 7 ', 7_000],
    ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
    ['Wed, 31 Dec 2025 00:00:10 GMT', 0],
    ['-1', undefined],
    ['garbage', undefined],
    ['', undefined],
    ['99999999999999999999', undefined],
    [undefined, undefined],
  ])('%j is %j', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });

  it('backoff grows, has jitter and a ceiling', () => {
    expect(backoff(0, 0)).toBe(125);
    expect(backoff(0, 0.999)).toBe(250);
    expect(backoff(3, 0)).toBe(1000);
    expect(backoff(20, 0.999)).toBeLessThanOrEqual(5_000);
  });
});

describe('proxies', () => {
  const url = (text: string) => new URL(text);

  it('are taken by scheme, and ALL_PROXY for both', () => {
    const settings = readProxySettings({
      HTTPS_PROXY: 'http://proxy.example:3128',
      ALL_PROXY: 'http://all.example',
    });
    expect(proxyFor(url('https://registry.example/'), settings)).toBe('http://proxy.example:3128/');
    expect(proxyFor(url('http://registry.example/'), settings)).toBe('http://all.example/');
  });

  it("fall back on npm's settings", () => {
    const settings = readProxySettings({}, { proxy: 'http://p.example:1', noProxy: 'internal.example' });
    expect(proxyFor(url('https://registry.example/'), settings)).toBe('http://p.example:1/');
    expect(proxyFor(url('https://a.internal.example/'), settings)).toBeUndefined();
  });

  it.each([
    ['registry.example', 'https://registry.example/', true],
    ['.example', 'https://registry.example/', true],
    ['*.example', 'https://registry.example/', true],
    ['istry.example', 'https://registry.example/', false],
    ['registry.example:8443', 'https://registry.example/', false],
    ['registry.example:443', 'https://registry.example/', true],
    ['*', 'https://registry.example/', true],
    ['[::1]', 'http://[::1]/', true],
    ['a, registry.example ,b', 'https://registry.example/', true],
  ])('NO_PROXY %j and %s: exempt %s', (noProxy, target, exempt) => {
    const settings = readProxySettings({
      https_proxy: 'p.example:1',
      http_proxy: 'p.example:1',
      no_proxy: noProxy,
    });
    expect(proxyFor(url(target), settings) === undefined).toBe(exempt);
  });

  it('of another kind are a problem that is said, not passed over', async () => {
    const settings = readProxySettings({ ALL_PROXY: 'socks5://user:canary@proxy.example' });
    expect(settings.problem).toBeDefined();
    const result = await createHttp({ clock: systemClock, proxies: settings }).get({
      url: 'http://127.0.0.1:9/',
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
    expect(JSON.stringify(result)).not.toContain('canary');
  });

  it('HTTP_PROXY inside a CGI process is a request header, not a setting', () => {
    expect(
      readProxySettings({ HTTP_PROXY: 'http://evil.example', REQUEST_METHOD: 'GET' }).http,
    ).toBeUndefined();
  });

  it('carry the request, with their own credentials only', async () => {
    const seen: { url: string | undefined; headers: Record<string, unknown> }[] = [];
    const proxy = createServer((request, response) => {
      seen.push({ url: request.url, headers: request.headers });
      response.end('{}');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as { port: number };
    const http = createHttp({
      clock: systemClock,
      attempts: 1,
      proxies: readProxySettings({ http_proxy: `http://user:pass@127.0.0.1:${port}` }),
    });
    const result = await http.get({ url: 'http://registry.example/left-pad' });
    await http.close();
    proxy.closeAllConnections();
    proxy.close();
    expect(result.ok).toBe(true);
    expect(seen[0]?.url).toBe('http://registry.example/left-pad');
    expect(seen[0]?.headers['proxy-authorization']).toBe(
      `Basic ${Buffer.from('user:pass').toString('base64')}`,
    );
  });
});

it('https goes through a tunnel that the proxy is asked for', async () => {
  const asked: (string | undefined)[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push(request.url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as { port: number };
  const http = createHttp({
    clock: systemClock,
    attempts: 1,
    proxies: readProxySettings({ https_proxy: `http://127.0.0.1:${port}` }),
  });
  const result = await http.get({ url: 'https://registry.example/left-pad' });
  await http.close();
  proxy.closeAllConnections();
  proxy.close();
  expect(result.ok).toBe(false);
  expect(asked).toEqual(['registry.example:443']);
});

describe('the gate', () => {
  it('lets in as many as agreed, in order, and slows down and recovers', async () => {
    const gate = createGate(4);
    const order: number[] = [];
    const enter = (i: number) => gate.enter().then(() => order.push(i));
    await Promise.all([1, 2, 3, 4].map(enter));
    void enter(5);
    void enter(6);
    await Promise.resolve();
    expect(order).toEqual([1, 2, 3, 4]);
    gate.slowDown();
    expect(gate.limit).toBe(2);
    gate.leave();
    gate.leave();
    await new Promise(setImmediate);
    expect(order).toEqual([1, 2, 3, 4]);
    gate.leave();
    await new Promise(setImmediate);
    expect(order).toEqual([1, 2, 3, 4, 5]);
    for (let i = 0; i < 40; i++) gate.speedUp();
    await new Promise(setImmediate);
    expect(gate.limit).toBe(4);
    expect(order).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('sends away everyone once closed', async () => {
    const gate = createGate(1);
    expect(await gate.enter()).toBe(true);
    const waiting = gate.enter();
    gate.close();
    expect(await waiting).toBe(false);
    expect(await gate.enter()).toBe(false);
  });
});

const TOOL = 'openssl';
const openssl = spawnSync(TOOL, ['version']).status === 0;
if (!openssl) console.warn('openssl is not installed: the TLS rows of H16 are not tested');

describe.skipIf(!openssl)('H16 certificates', () => {
  it('a self-signed certificate is refused, at once, unless its authority is given', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'tls-'));
    const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
    const args = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost
      -addext subjectAltName=DNS:localhost -keyout ${key} -out ${cert}`;
    spawnSync(TOOL, args.split(/\s+/));
    let requests = 0;
    const server = createTlsServer(
      { key: readFileSync(key), cert: readFileSync(cert) },
      (_request, response) => {
        requests++;
        response.end('{}');
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const get = async (host: string, extraCa: string[]) => {
      const http = createHttp({ clock: systemClock, extraCa });
      const result = await http.get({ url: `https://${host}:${port}/` });
      await http.close();
      return result;
    };
    const ca = readFileSync(cert, 'utf8');
    const refused = await get('localhost', []);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    expect(!refused.ok && refused.error.message).toContain('certificate');
    expect(requests).toBe(0);
    expect((await get('localhost', [ca])).ok).toBe(true);
    const wrongHost = await get('127.0.0.1', [ca]);
    expect(wrongHost).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    expect(requests).toBe(1);
    server.closeAllConnections();
    server.close();
    rmSync(directory, { recursive: true });
  });
});

it('H16 a server with another clock is noticed', async () => {
  const server = createServer((_request, response) => {
    response.setHeader('date', new Date(Date.now() + 86_400_000).toUTCString());
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const http = createHttp({ clock: systemClock });
  await http.get({ url: `http://127.0.0.1:${port}/` });
  expect(Math.round(http.clockSkew / 3_600_000)).toBe(24);
  await http.close();
  server.closeAllConnections();
  server.close();
});
