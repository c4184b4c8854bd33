import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { refreshRoot, type TrustFile } from '../../src/app/refresh-root.ts';
import { openTrust } from '../../src/app/trust.ts';
import { createDiskCache } from '../../src/platform/cache.ts';
import { cacheHttp, offlineHttp } from '../../src/platform/http-cache.ts';
import { createHttp, type HttpClient } from '../../src/platform/http.ts';
import { createMemory } from '../../src/registry/memory.ts';
import { createTrustRootSource } from '../../src/registry/trust-roots.ts';
import { GITHUB_TUF_ROOT } from '../../src/verify/embedded-github.ts';
import { PUBLIC_GOOD_TUF_ROOT } from '../../src/verify/embedded-roots.ts';
import { embeddedNpmKeys } from '../../src/verify/npm-keys.ts';
import { createInstance } from '../verify/mint.ts';
import { recorded } from '../verify/recorded.ts';
import { mintKey, mintPlan, mintRepository, rootOf, seal, type Plan } from '../verify/tuf/mint-repository.ts';

const HOUR = 3_600_000;
const start = Date.UTC(2026, 10, 1);
const plan = mintPlan();
const root = JSON.parse(seal(rootOf(plan), plan.rootKeys).toString()) as unknown;
const instance = await createInstance();
const trustedRoot = Buffer.from(JSON.stringify(instance.rootJson));
const npmKeys = Buffer.from(JSON.stringify({ keys: [] }));

let files: Map<string, Buffer>;
let asked: string[];
let base: string;
let directory: string;
const clients: HttpClient[] = [];
const server = createServer((request, response) => {
  const path = (request.url ?? '').replace(/^\/mirror\//, '');
  asked.push(path);
  const body = files.get(decodeURIComponent(path));
  if (body === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(body);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mirror`;
});
afterAll(async () => {
  for (const client of clients) await client.close();
  server.close();
});
beforeEach(() => {
  asked = [];
  files = mint(plan);
  directory = mkdtempSync(join(tmpdir(), 'trust-roots-'));
  return () => rmSync(directory, { recursive: true, force: true });
});

function mint(of: Plan, target = trustedRoot): Map<string, Buffer> {
  return mintRepository(of, {
    targets: { 'trusted_root.json': target },
    delegated: {
      name: 'registry.example',
      paths: ['registry.example/*'],
      key: mintKey(),
      targets: { 'registry.example/keys.json': npmKeys },
    },
  });
}

/** A run at a moment, with what earlier runs left in the store. */
async function run(
  options: { readonly at?: number; readonly offline?: boolean; readonly mirror?: string } = {},
) {
  const now = options.at ?? start;
  const clock = { now: () => now };
  const cache = createDiskCache({ directory });
  const client = createHttp({ clock, attempts: 1 });
  clients.push(client);
  const memory = createMemory(cache);
  const source = createTrustRootSource({
    http: options.offline === true ? offlineHttp(cache) : cacheHttp(client, { cache, clock }),
    memory,
    env: { TUF_MIRROR: options.mirror ?? base },
  });
  const refresh = async (file: TrustFile) => {
    const opened = source.open('public-good');
    return opened.ok ? refreshRoot(file, opened.value, { instance: 'public-good', now, root }) : opened;
  };
  const answer = await refresh('trusted-root');
  await memory.flush();
  const world = { clock, trustRoots: () => Promise.resolve(source) };
  return { refresh, world, said: answer.ok ? Buffer.from(answer.value).toString() : answer.error };
}

const registries = {};
const tufRoots = { 'public-good': root };
const clock = { now: () => start };

describe('trusted roots from a TUF repository', () => {
  it('are read over HTTP', async () => {
    expect((await run()).said).toBe(trustedRoot.toString());
  });

  it('are asked for once a day', async () => {
    await run();
    const cold = asked.length;
    await run({ at: start + 23 * HOUR });
    expect(asked, 'a day long nothing is asked').toHaveLength(cold);
    await run({ at: start + 25 * HOUR });
    expect(asked.slice(cold)).toEqual(['2.root.json', 'timestamp.json']);
  });

  it('come from the store when offline, and are unknown when it has none', async () => {
    expect((await run({ offline: true })).said).toMatchObject({ kind: 'offline' });
    await run();
    expect((await run({ offline: true, at: start + HOUR })).said).toBe(trustedRoot.toString());
  });

  it('are asked for anew when what was kept has expired', async () => {
    files = mint({ ...plan, expires: { timestamp: new Date(start + HOUR).toISOString() } });
    await run();
    files = mint({ ...plan, versions: { timestamp: 2 } });
    expect((await run({ at: start + 2 * HOUR })).said).toBe(trustedRoot.toString());
  });

  it('never go back behind what an earlier run saw', async () => {
    files = mint({ ...plan, versions: { timestamp: 9 } });
    await run();
    files = mint({ ...plan, versions: { timestamp: 8 } });
    expect((await run({ at: start + 48 * HOUR })).said).toMatchObject({
      kind: 'malformed',
      message: 'its timestamp is older than one seen before',
    });
  });

  it('survive a broken memory', async () => {
    const cache = createDiskCache({ directory });
    const memory = createMemory(cache);
    for (const value of [null, 7, 'x', { at: 'x' }, { at: start, versions: { root: 'one' } }]) {
      await memory.open();
      memory.remember('heads', `tuf public-good ${base}/`, value);
      await memory.flush();
      expect((await run()).said).toBe(trustedRoot.toString());
    }
  });

  it('say why they cannot be had', async () => {
    expect((await run({ mirror: 'ftp://mirror.example/' })).said).toMatchObject({ kind: 'unsupported' });
    expect((await run({ mirror: 'http://user@127.0.0.1/' })).said).toMatchObject({ kind: 'unsupported' });
    files = new Map();
    expect((await run()).said).toMatchObject({ kind: 'malformed', message: 'it has no timestamp.json' });
    expect((await run({ mirror: 'http://127.0.0.1:9/' })).said).toMatchObject({ kind: 'unreachable' });
  });

  it('npm’s keys come from the role of their registry', async () => {
    const { refresh } = await run();
    expect(await refresh('npm-keys')).toMatchObject({ ok: true, value: npmKeys });
  });
});

describe('the trust of a run', () => {
  it('is the refreshed root where it can be had, asked for once', async () => {
    const { world } = await run();
    const trust = openTrust(world, { registries, tufRoots });
    expect(trust.used()).toBeUndefined();
    const { roots, origin } = await trust.packages();
    expect(origin).toBe('refreshed');
    expect(roots[0]?.material.tlogs[0]?.logID).toEqual(instance.root.material.tlogs[0]?.logID);
    expect(trust.used()).toMatchObject({
      origin: 'refreshed',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await trust.packages()).toBe(await trust.packages());
    expect(await trust.npmKeys()).toEqual(embeddedNpmKeys());
  });

  it('is the root of this version, with the reason, where it cannot', async () => {
    const { world } = await run({ mirror: 'http://127.0.0.1:9/' });
    const trust = openTrust(world, { registries, tufRoots });
    const { roots } = await trust.packages();
    expect(roots).toHaveLength(1);
    expect(trust.used()).toMatchObject({ origin: 'embedded', problem: expect.any(String) });
    expect(await trust.npmKeys()).toEqual(embeddedNpmKeys());
  });

  it('asks nobody when it is told not to', async () => {
    const { world } = await run();
    const trust = openTrust(world, { registries, tufRoots, embeddedOnly: true });
    const before = asked.length;
    await trust.packages();
    expect(asked).toHaveLength(before);
    expect(trust.used()).toEqual({ origin: 'embedded' });
  });

  it('refuses a root of another form than its instance has', async () => {
    const { tlogs: _, ctlogs: __, ...bare } = instance.rootJson as Record<string, unknown>;
    files = mint(plan, Buffer.from(JSON.stringify({ ...bare, mediaType: 'text/plain' })));
    const { world } = await run();
    const trust = openTrust(world, { registries, tufRoots });
    await trust.packages();
    expect(trust.used()).toMatchObject({
      origin: 'embedded',
      problem: 'the newer trusted root is of a form that this version does not know',
    });
  });

  it('has GitHub’s own instance for what GitHub hands out, and only for that', async () => {
    const trust = openTrust({ clock }, { registries });
    expect((await trust.packages()).roots.map(({ profile }) => profile)).toEqual(['sigstore']);
    expect((await trust.artifacts()).roots.map(({ profile }) => profile)).toEqual(['sigstore', 'github']);
  });

  it('gives every state of trust another digest, for what is kept under it', async () => {
    const { world } = await run();
    const given = { roots: [instance.root], sha256: 'ab' };
    const digests = await Promise.all([
      openTrust(world, { registries, tufRoots }).packages(),
      openTrust({ clock }, { registries }).packages(),
      openTrust({ clock }, { registries }).artifacts(),
      openTrust({ clock }, { registries, given }).packages(),
    ]);
    expect(new Set(digests.map(({ digest }) => digest)).size).toBe(4);
  });
});

describe('the roots of this version', () => {
  it.each([
    ['public-good', PUBLIC_GOOD_TUF_ROOT],
    ['github', GITHUB_TUF_ROOT],
  ])('%s: begins with root metadata that its own keys have signed', async (_, embedded) => {
    const { readTufTarget } = await import('../../src/verify/tuf/read-target.ts');
    const nothing = { get: () => Promise.resolve({ ok: true as const, value: undefined }) };
    const target = await readTufTarget({
      root: embedded,
      repository: nothing,
      now: Date.UTC(2026, 10, 1),
      isWanted: () => true,
    });
    expect(target, 'the first thing that is missing comes after the root').toMatchObject({
      error: { message: 'it has no timestamp.json' },
    });
  });

  it.skipIf(!recorded.present)('GitHub’s authorities are those that were recorded', async () => {
    const { GITHUB_AUTHORITIES, GITHUB_TIME_STAMPERS } = await import('../../src/verify/embedded-github.ts');
    const json = recorded.json('trusted-root/github-instance.attestation-verify-rs-0.1.0.json') as Record<
      string,
      { certChain: { certificates: { rawBytes: string }[] } }[]
    >;
    const rows = (name: string) =>
      json[name]?.map(({ certChain }) => certChain.certificates.map(({ rawBytes }) => rawBytes));
    expect(GITHUB_AUTHORITIES.map(({ certificates }) => certificates)).toEqual(
      rows('certificateAuthorities'),
    );
    expect(GITHUB_TIME_STAMPERS.map(({ certificates }) => certificates)).toEqual(
      rows('timestampAuthorities'),
    );
  });
});
