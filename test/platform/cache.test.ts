import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { createDiskCache, createMemoryCache, defaultCacheDirectory } from '../../src/platform/cache.ts';
import { fixedClock } from '../../src/platform/clock.ts';
import { cacheHttp, offlineHttp } from '../../src/platform/http-cache.ts';
import { ok } from '../../src/domain/result.ts';
import type { Http, HttpRequest, HttpResponse } from '../../src/ports.ts';

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) {
    chmodSync(directory, 0o700);
    rmSync(directory, { recursive: true, force: true });
  }
});

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'cache-'));
  directories.push(path);
  return path;
}

const bytes = (text: string) => Buffer.from(text);
const text = (value: Uint8Array | undefined) =>
  value === undefined ? undefined : Buffer.from(value).toString();
const filesIn = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));

describe('the store on disk', () => {
  it('gives back what was put, to another process too, and nothing else', async () => {
    const root = directory();
    await createDiskCache({ directory: root }).put('a key', bytes('value'));
    const again = createDiskCache({ directory: root });
    expect(text(await again.get('a key'))).toBe('value');
    expect(await again.get('another key')).toBeUndefined();
    expect(filesIn(root).every((file) => (statSync(file).mode & 0o077) === 0)).toBe(true);
  });

  it('S01 many writers at once leave a whole entry and no temporary file', async () => {
    const root = directory();
    const stores = Array.from({ length: 8 }, () => createDiskCache({ directory: root }));
    await Promise.all(stores.map((store, i) => store.put('key', bytes(`${i}`.repeat(100_000)))));
    expect(text(await stores[0]?.get('key'))).toMatch(/^(\d)\1{99999}$/);
    expect(filesIn(root)).toHaveLength(1);
  });

  it.each([
    ['cut', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 90))],
    ['empty', (file: string) => writeFileSync(file, '')],
    [
      'changed',
      (file: string) => writeFileSync(file, readFileSync(file, 'latin1').replace('value', 'wrong')),
    ],
    [
      'exchanged',
      (file: string) => writeFileSync(file, readFileSync(file, 'latin1').replace('a key', 'b key')),
    ],
    ['something else', (file: string) => writeFileSync(file, 'x'.repeat(1000))],
    ['a directory', (file: string) => (rmSync(file), mkdirSync(file))],
  ])('F09 an entry that is %s is as if absent, and can be written again', async (title, damage) => {
    const root = directory();
    const store = createDiskCache({ directory: root });
    await store.put('a key', bytes('value'));
    const [file = ''] = filesIn(root);
    damage(file);
    expect(await store.get('a key')).toBeUndefined();
    await store.put('a key', bytes('value'));
    if (title !== 'a directory') expect(text(await store.get('a key'))).toBe('value');
  });

  it('F09 a place that cannot be written is an empty store', async () => {
    const root = directory();
    const file = join(root, 'file');
    writeFileSync(file, '');
    for (const place of [join(file, 'below-a-file'), '/proc/countersign', '/dev/null/x']) {
      const store = createDiskCache({ directory: place });
      await store.put('key', bytes('value'));
      expect(await store.get('key')).toBeUndefined();
      await store.prune(true);
    }
  });

  it('prunes the longest unused entries down to the limit, never what must be kept', async () => {
    const root = directory();
    const store = createDiskCache({ directory: root, maxBytes: 25_000 });
    await store.put('keep/memory', bytes('k'.repeat(50_000)));
    for (let i = 0; i < 5; i++) {
      await store.put(`entry ${i}`, bytes('e'.repeat(10_000)));
      const newest = filesIn(root)
        .filter((file) => file.includes('entries'))
        .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
      if (newest !== undefined) utimesSync(newest, 1_700_000_000 + i, 1_700_000_000 + i);
    }
    await store.prune(true);
    const left = await Promise.all(Array.from({ length: 5 }, (_, i) => store.get(`entry ${i}`)));
    expect(left.filter((item) => item !== undefined)).toHaveLength(2);
    expect(text(await store.get('keep/memory'))).toHaveLength(50_000);
  });

  it('stands where the user says', () => {
    expect(defaultCacheDirectory({ COUNTERSIGN_CACHE_DIR: '/a' }, '/home/u')).toBe('/a');
    expect(defaultCacheDirectory({ XDG_CACHE_HOME: '/x' }, '/home/u')).toBe(join('/x', 'countersign'));
    expect(defaultCacheDirectory({}, '/home/u')).toBe(join('/home/u', '.cache', 'countersign'));
  });
});

describe('answers from the store', () => {
  function origin(answers: readonly Partial<HttpResponse>[]): Http & { readonly seen: HttpRequest[] } {
    const seen: HttpRequest[] = [];
    return {
      seen,
      get: (request) => {
        seen.push(request);
        const answer = answers[Math.min(seen.length, answers.length) - 1];
        return Promise.resolve(
          ok({
            status: 200,
            url: request.url,
            headers: {},
            body: bytes('{}'),
            fetchedAt: '2026-01-02T00:00:00.000Z',
            fromCache: false,
            ...answer,
          }),
        );
      },
    };
  }
  const url = 'https://registry.example/a';
  const clock = fixedClock('2026-01-02T00:00:00Z');

  it('are confirmed by ETag, and dated by the confirmation', async () => {
    const cache = createMemoryCache();
    const server = origin([
      { headers: { etag: '"1"' }, body: bytes('first'), fetchedAt: '2026-01-01T00:00:00.000Z' },
      { status: 304, body: bytes('') },
    ]);
    const http = cacheHttp(server, { cache, clock });
    await http.get({ url });
    const again = await http.get({ url });
    expect(server.seen[1]?.headers).toMatchObject({ 'if-none-match': '"1"' });
    expect(again).toMatchObject({
      ok: true,
      value: { status: 200, fromCache: true, fetchedAt: '2026-01-02T00:00:00.000Z' },
    });
    expect(again.ok && text(again.value.body)).toBe('first');
  });

  it('are confirmed by Last-Modified', async () => {
    const server = origin([{ headers: { 'last-modified': 'yesterday' } }, { status: 304 }]);
    const http = cacheHttp(server, { cache: createMemoryCache(), clock });
    await http.get({ url });
    await http.get({ url });
    expect(server.seen[1]?.headers).toMatchObject({ 'if-modified-since': 'yesterday' });
  });

  it('are used without asking when they cannot change', async () => {
    const server = origin([{ body: bytes('fixed') }]);
    const http = cacheHttp(server, { cache: createMemoryCache(), clock });
    await http.get({ url, immutable: true });
    expect(await http.get({ url, immutable: true })).toMatchObject({ value: { fromCache: true } });
    expect(server.seen).toHaveLength(1);
  });

  it('without a validator are not kept', async () => {
    const server = origin([{}]);
    const http = cacheHttp(server, { cache: createMemoryCache(), clock });
    await http.get({ url });
    await http.get({ url });
    expect(server.seen).toHaveLength(2);
    expect(server.seen[1]?.headers).toEqual({});
  });

  it('that do not look like answers any more are asked for again', async () => {
    const cache = createMemoryCache();
    const server = origin([{ headers: { etag: '"1"' }, body: bytes('{"a":1}') }]);
    const http = cacheHttp(server, { cache, clock });
    await http.get({ url });
    await http.get({ url, validate: () => 'not this' });
    expect(server.seen[1]?.headers).toEqual({});
  });

  it('one address accepted as two types is two answers', async () => {
    const server = origin([{ headers: { etag: '"1"' }, body: bytes('one') }, { body: bytes('two') }]);
    const http = cacheHttp(server, { cache: createMemoryCache(), clock });
    await http.get({ url, headers: { accept: 'a/a' } });
    const other = await http.get({ url, headers: { accept: 'b/b' } });
    expect(other.ok && text(other.value.body)).toBe('two');
  });

  it('offline are of any age with their own moment, or the reason is offline', async () => {
    const cache = createMemoryCache();
    await cacheHttp(origin([{ headers: { etag: '"1"' }, fetchedAt: '2020-01-01T00:00:00.000Z' }]), {
      cache,
      clock,
    }).get({ url });
    const http = offlineHttp(cache);
    expect(await http.get({ url })).toMatchObject({
      ok: true,
      value: { fetchedAt: '2020-01-01T00:00:00.000Z', fromCache: true },
    });
    expect(await http.get({ url: `${url}b` })).toMatchObject({ ok: false, error: { kind: 'offline' } });
  });
});
