import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { createMemoryCache } from '../../src/platform/cache.ts';
import { fixedClock } from '../../src/platform/clock.ts';
import type { Cache, ReleaseFacts } from '../../src/ports.ts';
import { createFactsPack } from '../../src/registry/facts-pack.ts';
import { createRegistries, type RegistriesOptions } from '../../src/registry/index.ts';
import { startRegistryServer, type RegistryServer } from '../support/registry-server.ts';
import { lockedComponent, type Shelf } from '../support/shelf.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-06-01T00:00:00Z');
const shelf: Shelf = {
  ecosystem: 'npm',
  packages: [{ name: 'left', versions: [{ version: '1.0.0', at: '2024-01-01T00:00:00.000Z' }] }],
};
const left = lockedComponent('npm', 'left', '1.0.0');
const directories: string[] = [];
const servers: RegistryServer[] = [];
afterEach(async () => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'store-'));
  directories.push(path);
  return path;
}

async function serve(of: Shelf = shelf): Promise<RegistryServer> {
  const server = await startRegistryServer(of);
  servers.push(server);
  return server;
}

async function run(base: string, options: Partial<RegistriesOptions>) {
  const created = createRegistries({
    env: {},
    homeDir: '/nonexistent',
    offline: false,
    policyRegistries: { npm: base },
    clock: fixedClock(START),
    ...options,
  });
  if (!created.ok) throw new Error(created.error.message);
  const [npm] = created.value.registries;
  const facts = await npm?.releases([left]);
  await created.value.finish();
  return { facts: facts?.get(left.purl) as ReleaseFacts, description: npm?.describe() };
}

const withoutOrigin = (facts: ReleaseFacts) =>
  JSON.stringify({ ...facts, earlierRecord: null }).replace(/"fetchedAt":"[^"]*"|,"fromCache":true/g, '');

describe('a warm run', () => {
  it('asks nothing while the facts are fresh, and says the same', async () => {
    const server = await serve();
    const cacheDir = directory();
    const cold = await run(server.base, { cacheDir });
    const warm = await run(server.base, { cacheDir, clock: fixedClock(START + HOUR - 1) });
    expect(server.paths).toEqual(['/left']);
    expect(withoutOrigin(warm.facts)).toBe(withoutOrigin(cold.facts));
    expect(warm.facts.registryState.known && warm.facts.registryState.evidence).toMatchObject({
      fromCache: true,
      fetchedAt: '2026-06-01T00:00:00.000Z',
    });
  });

  it('asks again after an hour, by ETag', async () => {
    const server = await serve();
    const cacheDir = directory();
    await run(server.base, { cacheDir });
    const later = await run(server.base, { cacheDir, clock: fixedClock(START + HOUR) });
    expect(server.paths).toEqual(['/left', '/left']);
    expect(later.description).toMatchObject({ requests: 0, fromCache: 1 });
    expect(later.facts.registryState.known && later.facts.registryState.evidence).toMatchObject({
      fetchedAt: '2026-06-01T01:00:00.000Z',
    });
  });

  it('offline uses what never changes at any age, and does not pretend to know what the registry says now', async () => {
    const server = await serve();
    const cacheDir = directory();
    await run(server.base, { cacheDir });
    const offline = await run(server.base, {
      cacheDir,
      offline: true,
      clock: fixedClock(START + 1000 * HOUR),
    });
    expect(offline.facts.artifacts).toMatchObject({
      known: true,
      evidence: { fetchedAt: '2026-06-01T00:00:00.000Z' },
    });
    for (const name of ['registryState', 'yanked', 'deprecated', 'projectStatus'] as const) {
      expect(offline.facts[name]).toMatchObject({ known: false, reason: 'offline' });
    }
    expect(server.paths).toHaveLength(1);
  });

  it('offline without a store is unknown as offline', async () => {
    const server = await serve();
    const offline = await run(server.base, { cacheDir: directory(), offline: true });
    expect(offline.facts.registryState).toMatchObject({ known: false, reason: 'offline' });
    expect(server.paths).toEqual([]);
  });

  it('facts of another registry or another moment are not used', async () => {
    const cacheDir = directory();
    const one = await serve();
    const two = await serve();
    await run(one.base, { cacheDir });
    await run(two.base, { cacheDir });
    await run(two.base, { cacheDir, asOf: START - HOUR });
    expect(two.paths).toHaveLength(2);
  });

  it('F09 a store that cannot be used changes no fact', async () => {
    const server = await serve();
    const good = await run(server.base, { cacheDir: directory() });
    for (const cacheDir of ['/dev/null/x', '/proc/x', false] as const) {
      const bad = await run(server.base, { cacheDir });
      expect(withoutOrigin(bad.facts)).toBe(withoutOrigin(good.facts));
    }
  });

  it('failures are never stored', async () => {
    const server = await serve();
    const cacheDir = directory();
    await server.close();
    const failed = await run(server.base, { cacheDir });
    expect(failed.facts.registryState).toMatchObject({ known: false, reason: 'unreachable' });
    const offline = await run(server.base, { cacheDir, offline: true });
    expect(offline.facts.registryState).toMatchObject({ known: false, reason: 'offline' });
  });
});

describe('the pack', () => {
  const endpoint = { ecosystem: 'npm' as const, bases: [{ url: 'https://registry.example/' }], origin: '' };
  const open = async (cache: Cache, maxEntries?: number) => {
    const pack = createFactsPack({
      cache,
      clock: fixedClock(START),
      freshFor: HOUR,
      anyAge: true,
      ...(maxEntries === undefined ? {} : { maxEntries }),
    });
    await pack.open(endpoint);
    return pack;
  };
  const entry = async () => {
    const server = await serve();
    return { facts: (await run(server.base, { cacheDir: false })).facts, clock: { pairs: 1, inversions: 0 } };
  };

  it('G03 damaged or forged lines are as if absent', async () => {
    const one = await entry();
    for (const damage of [
      (text: string) => text.slice(0, text.length / 2),
      (text: string) => text.replaceAll('[1,0,', '["1",0,'),
      (text: string) => text.replaceAll('[[0,', '[[7,'),
      (text: string) => text.replaceAll('"present"', 'null'),
      (text: string) => text.replaceAll('"https://', '{"__proto__":1},"https://'),
      (text: string) => text.replace(/#causes.*/, '#causes\t[["__proto__","x"]]'),
      (text: string) => text.replaceAll(/\t\d+ /g, '\t99999999999999999999 '),
      () => '\t\n\n\t\t\nx',
    ]) {
      let stored: Uint8Array | undefined;
      const cache: Cache = {
        get: () =>
          Promise.resolve(
            stored === undefined ? undefined : Buffer.from(damage(Buffer.from(stored).toString())),
          ),
        put: (_key, bytes) => ((stored = bytes), Promise.resolve()),
      };
      const pack = await open(cache);
      pack.put('pkg:npm/left@1.0.0', one);
      await pack.flush();
      const again = await open(cache);
      const found = again.get('pkg:npm/left@1.0.0');
      if (found !== undefined) expect(Object.keys(found.facts)).toHaveLength(17);
    }
  });

  it('keeps what another run wrote meanwhile, and drops the oldest lines above its limit', async () => {
    const one = await entry();
    const cache = createMemoryCache();
    const [a, b] = [await open(cache, 3), await open(cache, 3)];
    a.put('pkg:npm/a@1.0.0', one);
    a.put('pkg:npm/b@1.0.0', one);
    b.put('pkg:npm/c@1.0.0', one);
    b.put('pkg:npm/d@1.0.0', one);
    await a.flush();
    await b.flush();
    const c = await open(cache);
    expect(['a', 'b', 'c', 'd'].map((name) => c.get(`pkg:npm/${name}@1.0.0`) !== undefined)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
