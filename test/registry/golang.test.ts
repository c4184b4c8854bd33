import { afterEach, describe, expect, it } from 'vitest';

import type { ReleaseFacts } from '../../src/ports.ts';
import { matchesModulePattern, parseRetractions } from '../../src/registry/golang-module.ts';
import { createRegistries } from '../../src/registry/index.ts';
import { reply, startFaultServer, type FaultServer, type RawHandler } from '../support/fault-server.ts';
import { lockedComponent } from '../support/shelf.ts';

const open: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(handlers: Readonly<Record<string, RawHandler>>): Promise<FaultServer> {
  const server = await startFaultServer(handlers);
  open.push(server);
  return server;
}

async function ask(env: Readonly<Record<string, string>>, name: string, version: string) {
  const created = createRegistries({
    env,
    homeDir: '/nonexistent',
    cacheDir: false,
    offline: false,
    policyRegistries: {},
  });
  if (!created.ok) throw new Error(created.error.message);
  const registry = created.value.registries.find((item) => item.ecosystem === 'golang');
  const component = lockedComponent('golang', name, version);
  const facts = await registry?.releases([component]);
  await created.value.finish();
  return facts?.get(component.purl) as ReleaseFacts;
}

const info = (version: string) =>
  reply(200, JSON.stringify({ Version: version, Time: '2024-01-01T00:00:00Z' }));
const PATH = '/host.example/!some/mod/@v/';
const NAME = 'host.example/Some/mod';

describe('the Go proxy', () => {
  it('escapes capitals, and takes retractions and deprecation from the highest version', async () => {
    const mod =
      'module host.example/Some/mod // Deprecated: use host.example/new\n\nretract [v1.0.0, v1.1.0] // leaked a key\n';
    const server = await serve({
      [`${PATH}list`]: reply(200, 'v1.0.0\nv1.2.0\nv1.3.0-rc.1\n'),
      [`${PATH}v1.0.0.info`]: info('v1.0.0'),
      [`${PATH}v1.2.0.mod`]: reply(200, mod),
    });
    const facts = await ask({ GOPROXY: server.url }, NAME, 'v1.0.0');
    expect(facts.yanked).toMatchObject({
      value: { yanked: true, reason: 'leaked a key' },
      evidence: { url: `${server.url}${PATH}v1.2.0.mod` },
    });
    expect(facts.deprecated).toMatchObject({ value: { deprecated: true, message: 'use host.example/new' } });
    expect(facts.publishedAt).toMatchObject({
      value: Date.parse('2024-01-01T00:00:00Z'),
      evidence: { url: `${server.url}${PATH}v1.0.0.info` },
    });
    expect(facts.timeline).toMatchObject({ known: false, reason: 'unsupported' });
  });

  it('asks the next proxy when one does not have it, and stops at direct', async () => {
    const first = await serve({});
    const second = await serve({
      [`${PATH}list`]: reply(200, 'v1.0.0\n'),
      [`${PATH}v1.0.0.info`]: info('v1.0.0'),
    });
    expect(
      (await ask({ GOPROXY: `${first.url},${second.url},direct` }, NAME, 'v1.0.0')).registryState,
    ).toMatchObject({ value: { state: 'present' } });
    expect((await ask({ GOPROXY: `${first.url},direct` }, NAME, 'v1.0.0')).registryState).toMatchObject({
      known: false,
      reason: 'not-published',
    });
    expect((await ask({ GOPROXY: `${first.url},off` }, NAME, 'v1.0.0')).registryState).toMatchObject({
      value: { state: 'package-absent' },
    });
  });

  it('a proxy that refuses is not a module that is gone', async () => {
    const server = await serve({
      [`${PATH}list`]: reply(200, 'v1.2.0\n'),
      [`${PATH}v1.0.0.info`]: reply(403, 'no'),
    });
    expect((await ask({ GOPROXY: server.url }, NAME, 'v1.0.0')).registryState).toMatchObject({
      known: false,
      reason: 'not-permitted',
    });
  });

  it.each(['host.example', 'host.example/Some', '*.example/*', 'other.example,host.*'])(
    'never names a module that GOPRIVATE=%s covers',
    async (pattern) => {
      const server = await serve({});
      const facts = await ask({ GOPROXY: server.url, GOPRIVATE: pattern }, NAME, 'v1.0.0');
      expect(facts.registryState).toMatchObject({ known: false, reason: 'not-permitted' });
      expect(server.requests).toEqual([]);
    },
  );

  it('an answer about another version is malformed', async () => {
    const server = await serve({
      [`${PATH}list`]: reply(200, 'v1.0.0\n'),
      [`${PATH}v1.0.0.info`]: info('v1.0.1'),
    });
    expect((await ask({ GOPROXY: server.url }, NAME, 'v1.0.0')).publishedAt).toMatchObject({
      known: false,
      reason: 'malformed',
    });
  });
});

it.each([
  ['host.example', 'host.example/a', true],
  ['host.example/a', 'host.example', false],
  ['host.exam', 'host.example', false],
  ['*', 'host.example/a', true],
  ['h?st.example', 'host.example', true],
  ['[g-i]ost.example', 'host.example', true],
  ['[^g-i]ost.example', 'host.example', false],
  ['host.example/*/x', 'host.example/a/x/y', true],
  ['', 'host.example', false],
  ['*a'.repeat(100), 'a'.repeat(5_000), true],
])('pattern %s and %s: %s', (pattern, module, expected) => {
  expect(matchesModulePattern(pattern, module)).toBe(expected);
});

it('reads retractions in blocks, with the reason beside or above', () => {
  const notes = parseRetractions(
    'module m\n\nretract (\n\t// contains a mistake\n\tv1.0.0\n\t[v1.1.0, v1.2.0] // beside\n)\n// single\nretract v2.0.0\nrequire x v1.0.0\n',
  );
  expect(notes.retractions).toEqual([
    { low: 'v1.0.0', high: 'v1.0.0', reason: 'contains a mistake' },
    { low: 'v1.1.0', high: 'v1.2.0', reason: 'beside' },
    { low: 'v2.0.0', high: 'v2.0.0', reason: 'single' },
  ]);
  expect(notes.deprecated).toBeUndefined();
});
