import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import type { SourceErrorKind } from '../../src/domain/errors.ts';
import { createHttp } from '../../src/platform/http.ts';
import { createImageHttp } from '../../src/platform/image-http.ts';
import type { ImageName } from '../../src/ports.ts';
import { INDEX_TYPES, MANIFEST_TYPES } from '../../src/registry/oci-manifest.ts';
import {
  raw,
  reply,
  sequence,
  startFaultServer,
  type FaultServer,
  type RawHandler,
} from '../support/fault-server.ts';
import { imageObject, indexImage, singleImage } from '../support/images.ts';
import { openImages } from '../support/open-images.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function serve(handlers: Readonly<Record<string, RawHandler>>): Promise<FaultServer> {
  const server = await startFaultServer(handlers);
  closing.push(() => server.close());
  return server;
}

type Options = Parameters<typeof openImages>[0];

function open(server: FaultServer, options: Options = {}) {
  const opened = openImages({ policyRegistries: { docker: server.url }, ...options });
  closing.push(() => opened.close());
  return opened.registry;
}

const app = singleImage('team/app', '1');
const ask: ImageName = { path: 'team/app', tag: '1' };
const PLACE = '/v2/team/app/manifests/1';
const typed = (headers: Readonly<Record<string, string>> = {}) =>
  reply(200, app.top.bytes, { 'content-type': app.top.mediaType, ...headers });

async function answered(handler: RawHandler, options: Options = {}) {
  const server = await serve({ [PLACE]: handler });
  const result = await open(server, { deadlineMs: 4_000, ...options }).resolve(ask);
  return { server, result };
}

describe('what a registry may answer', () => {
  const other = imageObject(INDEX_TYPES[0] ?? '', {
    schemaVersion: 2,
    mediaType: INDEX_TYPES[0],
    manifests: [],
    config: {},
    layers: [],
  });
  const untyped = imageObject('application/json', { schemaVersion: 2, manifests: [] });
  const good: readonly [string, RawHandler, string][] = [
    ['a right digest header', typed({ 'docker-content-digest': app.top.digest }), app.top.digest],
    ['no digest header', typed(), app.top.digest],
    [
      'a type with a parameter',
      typed({ 'content-type': `${app.top.mediaType}; charset=utf-8` }),
      app.top.digest,
    ],
    ['a manifest as plain JSON', typed({ 'content-type': 'application/json' }), app.top.digest],
    ['an index without any type', reply(200, untyped.bytes), untyped.digest],
    ['a failure first', sequence(reply(503, ''), typed()), app.top.digest],
    ['half an answer first', sequence(reply(200, app.top.bytes.subarray(0, 40)), typed()), app.top.digest],
  ];
  it.each(good)('reads %s', async (_what, handler, digest) => {
    const { result } = await answered(handler);
    expect(result).toMatchObject({ ok: true, value: { digest } });
  });

  const hang: RawHandler = () => {};
  const bad: readonly [string, RawHandler, SourceErrorKind][] = [
    ['a wrong digest header', typed({ 'docker-content-digest': `sha256:${'1'.repeat(64)}` }), 'malformed'],
    ['a digest header that is none', typed({ 'docker-content-digest': 'sha256:' }), 'malformed'],
    ['a wrong sha512 header', typed({ 'docker-content-digest': `sha512:${'1'.repeat(128)}` }), 'malformed'],
    ['a login page', reply(200, '<html>log in</html>', { 'content-type': 'text/html' }), 'malformed'],
    ['a login page that says JSON', reply(200, '<html>log in</html>'), 'malformed'],
    ['an error with status 200', reply(200, '{"errors":[{"code":"DENIED"}]}'), 'malformed'],
    ['an empty answer', reply(200, ''), 'malformed'],
    ['null', reply(200, 'null'), 'malformed'],
    ['a header and body of two kinds', typed({ 'content-type': MANIFEST_TYPES[1] ?? '' }), 'malformed'],
    ['index and image in one', reply(200, other.bytes, { 'content-type': other.mediaType }), 'malformed'],
    [
      'schema 1',
      reply(200, '{"schemaVersion":1}', {
        'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws',
      }),
      'unsupported',
    ],
    ['no such image', reply(404, '{"errors":[{"code":"MANIFEST_UNKNOWN"}]}'), 'not-found'],
    ['a gone image', reply(410, ''), 'not-found'],
    ['403', reply(403, ''), 'not-permitted'],
    ['401 without a question', reply(401, ''), 'not-permitted'],
    ['401 with a way nobody knows', reply(401, '', { 'www-authenticate': 'Negotiate' }), 'not-permitted'],
    ['401 that wants Basic', reply(401, '', { 'www-authenticate': 'Basic realm="x"' }), 'not-permitted'],
    ['401 without a realm', reply(401, '', { 'www-authenticate': 'Bearer service="x"' }), 'malformed'],
    ['429 for ever', reply(429, '', { 'retry-after': '3600' }), 'rate-limited'],
    ['500 for ever', reply(500, ''), 'unreachable'],
    ['nothing', raw(), 'unreachable'],
    ['garbage', (socket) => socket.write('garbage\r\n\r\n'), 'unreachable'],
    ['too much', reply(200, Buffer.alloc(4 * 1024 * 1024 + 1, 32)), 'too-large'],
    ['a redirect to a file', reply(302, '', { location: 'file:///etc/passwd' }), 'not-permitted'],
    ['silence', hang, 'budget'],
  ];
  it.each(bad)(
    'is not led astray by %s',
    async (_what, handler, kind) => {
      const { result } = await answered(handler);
      expect(result).toMatchObject({ ok: false, error: { kind } });
    },
    15_000,
  );

  it('checks that a manifest asked for by digest has that digest', async () => {
    const digest = `sha256:${'2'.repeat(64)}`;
    const server = await serve({
      [`/v2/team/app/manifests/${digest}`]: typed({ 'docker-content-digest': digest }),
    });
    const result = await open(server).resolve({ path: 'team/app', digest });
    expect(result).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  });

  it('asks for every kind of manifest, once', async () => {
    const server = await serve({ [PLACE]: typed() });
    const registry = open(server);
    await Promise.all([registry.resolve(ask), registry.resolve(ask)]);
    await registry.resolve(ask);
    expect(server.requests).toHaveLength(1);
    for (const type of [...INDEX_TYPES, ...MANIFEST_TYPES]) {
      expect(server.requests[0]?.headers['accept']).toContain(type);
    }
  });
});

describe('logins', () => {
  const auth = Buffer.from('reader:open sesame').toString('base64');
  const secret = /open sesame|cmVhZGVyOm9wZW4gc2VzYW1l|the-token/;
  const wantsBasic: RawHandler = (socket, request) =>
    request.headers['authorization'] === `Basic ${auth}`
      ? typed()(socket, request)
      : reply(401, '', { 'www-authenticate': 'Basic realm="images"' })(socket, request);

  it('Basic goes only where it is asked for', async () => {
    const server = await serve({ [PLACE]: wantsBasic, '/v2/open/manifests/1': typed() });
    const files = { '.docker/config.json': { auths: { [`127.0.0.1:${server.port}`]: { auth } } } };
    const registry = open(server, { files, policyRegistries: { docker: server.url } });
    expect(await registry.resolve(ask)).toMatchObject({ ok: true });
    expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual([
      undefined,
      `Basic ${auth}`,
    ]);
  });

  it('a helper on PATH is asked, one of the project is not', async () => {
    const server = await serve({ [PLACE]: wantsBasic });
    const host = `127.0.0.1:${server.port}`;
    const helper = `#!/bin/sh\nread server\n[ "$1 $server" = "get ${host}" ] || exit 1\nprintf '{"Username":"reader","Secret":"open sesame"}'\n`;
    const files = {
      '.docker/config.json': { credHelpers: { [host]: 'shelf' } },
      'bin/docker-credential-shelf': helper,
    };
    for (const inProject of [false, true]) {
      const opened = openImages({ files, policyRegistries: { docker: server.url } });
      const again = openImages({
        files,
        policyRegistries: { docker: server.url },
        env: { PATH: `${join(opened.home, 'bin')}:/bin:/usr/bin` },
        homeDir: opened.home,
        project: inProject ? join(opened.home, 'bin') : join(opened.home, 'system'),
      });
      closing.push(
        () => opened.close(),
        () => again.close(),
      );
      const result = await again.registry.resolve(ask);
      expect(result.ok).toBe(!inProject);
    }
  });

  it('an address with a password in the variable works, and the password is nowhere', async () => {
    const server = await serve({ [PLACE]: wantsBasic });
    const url = server.url.replace('http://', 'http://reader:open%20sesame@');
    const registry = open(server, { policyRegistries: {}, env: { COUNTERSIGN_IMAGE_REGISTRY: url } });
    const result = await registry.resolve(ask);
    expect(result).toMatchObject({ ok: true, value: { digest: app.top.digest } });
    expect(JSON.stringify(result)).not.toMatch(secret);
  });

  it('is not sent along a redirect, nor is the question of another host answered', async () => {
    const elsewhere = await serve({
      '/there': reply(401, '', { 'www-authenticate': 'Basic realm="x"' }),
      '/fine': typed(),
    });
    const server = await serve({
      [PLACE]: reply(302, '', { location: `${elsewhere.url}/there` }),
      '/v2/team/app/manifests/2': reply(307, '', { location: `${elsewhere.url}/fine` }),
    });
    const files = {
      '.docker/config.json': {
        auths: { [`127.0.0.1:${server.port}`]: { auth }, [`127.0.0.1:${elsewhere.port}`]: { auth } },
      },
    };
    const registry = open(server, { files });
    expect(await registry.resolve(ask)).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
    expect(await registry.resolve({ ...ask, tag: '2' })).toMatchObject({ ok: true });
    expect(elsewhere.requests.length).toBe(2);
    expect(elsewhere.requests.every(({ headers }) => headers['authorization'] === undefined)).toBe(true);
  });

  it('of the package clients and netrc are not used for images', async () => {
    const server = await serve({ [PLACE]: typed() });
    const registry = open(server, {
      env: { npm_config_registry: `http://u:pw@127.0.0.1:${server.port}/` },
      files: { '.netrc': 'machine 127.0.0.1 login reader password hunter2' },
    });
    expect(await registry.resolve(ask)).toMatchObject({ ok: true });
    expect(server.requests[0]?.headers['authorization']).toBeUndefined();
  });

  it.each([
    ['garbage', reply(200, 'garbage'), 'malformed'],
    ['a page', reply(200, '<html>', { 'content-type': 'text/html' }), 'malformed'],
    ['no token', reply(200, '{}'), 'malformed'],
    ['a token that splits the header', reply(200, '{"token":"a\\r\\nx: y"}'), 'malformed'],
    ['too much', reply(200, ' '.repeat(300_000)), 'too-large'],
    ['404', reply(404, ''), 'malformed'],
    ['500', reply(500, ''), 'unreachable'],
    ['a redirect to a file', reply(302, '', { location: 'file:///x' }), 'not-permitted'],
  ] as const)(
    'a realm that answers with %s gives no token',
    async (_what, handler, kind) => {
      const tokens = await serve({ '/token?service=s&scope=repository%3Ateam%2Fapp%3Apull': handler });
      const { result } = await answered(
        reply(401, '', { 'www-authenticate': `Bearer realm="${tokens.url}/token",service="s"` }),
      );
      expect(result).toMatchObject({ ok: false, error: { kind } });
    },
    15_000,
  );

  it('asks only to read, whatever scope the registry names, and keeps a registry’s own words', async () => {
    const scopes = ['repository:team/app:pull,push', 'registry:catalog:*', 'aws', undefined];
    const seen: (string | null)[] = [];
    for (const scope of scopes) {
      const tokens = await startFaultServer({});
      closing.push(() => tokens.close());
      const named = scope === undefined ? '' : `,scope="${scope}"`;
      await answered(reply(401, '', { 'www-authenticate': `Bearer realm="${tokens.url}/t"${named}` }));
      seen.push(new URL(tokens.requests[0]?.path ?? '', tokens.url).searchParams.get('scope'));
    }
    const own = 'repository:team/app:pull';
    expect(seen).toEqual([own, own, 'aws', own]);
  });

  it('the token stands in no recording and no store, and a replay gives the same', async () => {
    const tokens = await serve({
      '/token?scope=repository%3Ateam%2Fapp%3Apull&account=reader': reply(200, '{"token":"the-token"}'),
    });
    const server = await serve({
      [PLACE]: (socket, request) =>
        request.headers['authorization'] === 'Bearer the-token'
          ? typed({ etag: '"1"' })(socket, request)
          : reply(401, '', { 'www-authenticate': `Bearer realm="${tokens.url}/token"` })(socket, request),
    });
    const directory = openImages();
    closing.push(() => directory.close());
    const record = join(directory.home, 'recording');
    const cacheDir = join(directory.home, 'cache');
    const files = { '.docker/config.json': { auths: { [`127.0.0.1:${server.port}`]: { auth } } } };
    const live = openImages({ policyRegistries: { docker: server.url }, files, record, cacheDir });
    const asked: readonly ImageName[] = [
      ask,
      { path: 'team/none', tag: '1' },
      { ...ask, registry: 'localhost' },
    ];
    const first = [];
    for (const image of asked) first.push(await live.registry.resolve(image));
    await live.close();
    expect(first.map(({ ok }) => ok)).toEqual([true, false, false]);
    for (const root of [record, cacheDir]) {
      for (const name of readdirSync(root, { recursive: true, withFileTypes: true })) {
        if (!name.isFile()) continue;
        expect(readFileSync(join(name.parentPath, name.name), 'latin1')).not.toMatch(secret);
      }
    }
    const count = server.requests.length;
    const replay = openImages({ replay: record });
    closing.push(() => replay.close());
    const second = [];
    for (const image of asked) second.push(await replay.registry.resolve(image));
    expect(second).toEqual(first);
    expect(server.requests).toHaveLength(count);
    expect(await replay.registry.resolve({ path: 'other', registry: 'images.example' })).toMatchObject({
      ok: false,
      error: { kind: 'offline' },
    });
  });
});

describe('where a realm may be', () => {
  it.each([
    ['http', 'http://tokens.example/'],
    ['a number', 'https://169.254.169.254/'],
    ['a mapped number', 'https://[::ffff:169.254.169.254]/'],
    ['another spelling of loopback', 'https://0x7f.1/'],
    ['this machine', 'https://localhost/'],
    ['loopback on http', 'http://127.0.0.1:1/'],
    ['user information', 'https://u:p@tokens.example/'],
    ['a file', 'file:///etc/passwd'],
  ])('not at %s, for a registry that only the image names', async (_what, realm) => {
    const asked: string[] = [];
    const http = createImageHttp({
      client: {
        get: (request) => {
          asked.push(request.url);
          return Promise.resolve({
            ok: true,
            value: {
              status: 401,
              url: request.url,
              headers: { 'www-authenticate': `Bearer realm="${realm}"` },
              body: Buffer.alloc(0),
              fetchedAt: '2026-01-01T00:00:00.000Z',
              fromCache: false,
            },
          });
        },
      },
      logins: { of: () => Promise.resolve(undefined), add: () => {} },
      knows: () => Promise.resolve(false),
    });
    const url = 'https://images.example/v2/a/manifests/1';
    expect(await http.get({ url })).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
    expect(asked).toEqual([url]);
  });
});

describe('the connection', () => {
  it('refuses an internal address that the project chose, by number and by name', async () => {
    const server = await serve({ '/': reply(200, '{}') });
    const http = createHttp({ clock: { now: () => 0 }, attempts: 1 });
    closing.push(() => http.close());
    for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
      const url = `http://${host}:${server.port}/`;
      expect(await http.get({ url, publicOnly: true })).toMatchObject({
        ok: false,
        error: { kind: 'not-permitted' },
      });
    }
    expect(server.requests).toHaveLength(0);
    expect(await http.get({ url: server.url })).toMatchObject({ ok: true });
  });

  it('never sends a form on to where a redirect leads', async () => {
    const server = await serve({ '/form': reply(307, '', { location: '/next' }), '/next': reply(200, '{}') });
    const http = createHttp({ clock: { now: () => 0 } });
    closing.push(() => http.close());
    const result = await http.get({ url: `${server.url}/form`, form: { refresh_token: 'x' } });
    expect(result).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
    expect(server.count('/next')).toBe(0);
  });
});

describe('mirrors', () => {
  it('the next one is asked when one fails', async () => {
    const base = indexImage('library/base', 'latest');
    const bad = await serve({});
    const good = await serve({
      '/v2/library/base/manifests/latest': reply(200, base.top.bytes, { 'content-type': base.top.mediaType }),
    });
    const registry = open(bad, {
      policyRegistries: {},
      files: { '/docker/daemon.json': { 'registry-mirrors': [bad.url, good.url] } },
    });
    expect(await registry.resolve({ path: 'base' })).toMatchObject({
      ok: true,
      value: { digest: base.top.digest, platforms: base.platforms },
    });
    expect(bad.requests).toHaveLength(1);
  });

  it('a path of the base stands before every name', async () => {
    const server = await serve({ '/v2/proxy/library/base/manifests/1': typed() });
    const registry = open(server, { policyRegistries: { docker: `${server.url}/proxy` } });
    expect(await registry.resolve({ path: 'base', tag: '1' })).toMatchObject({ ok: true });
  });
});
