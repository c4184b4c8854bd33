import { createHash } from 'node:crypto';

import { afterEach, describe, expect, it } from 'vitest';

import type { Integrity } from '../../src/domain/component.ts';
import type { Endpoint } from '../../src/platform/endpoints.ts';
import { createMemoryCache } from '../../src/platform/cache.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createHttp, type HttpClient } from '../../src/platform/http.ts';
import { createRegistry } from '../../src/registry/driver.ts';
import { createFactsPack } from '../../src/registry/facts-pack.ts';
import { mavenAdapter } from '../../src/registry/maven.ts';
import { createMemory } from '../../src/registry/memory.ts';
import { reply, startFaultServer, type FaultServer, type RawHandler } from '../support/fault-server.ts';
import { lockedComponent } from '../support/shelf.ts';

const open: (FaultServer | HttpClient)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const hex = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
const ROOT = '/org/example/demo';
const JAR = `${ROOT}/1.0/demo-1.0.jar`;
const POM = `${ROOT}/1.0/demo-1.0.pom`;
const LIST = `${ROOT}/maven-metadata.xml`;
const list = (...versions: readonly string[]): RawHandler =>
  reply(
    200,
    `<?xml version="1.0"?><metadata><groupId>org.example</groupId><versioning><versions>${versions
      .map((version) => `<version>${version}</version>`)
      .join('')}</versions></versioning></metadata>`,
  );

const demand = (algorithm: Integrity['algorithm'], file: string): Integrity => ({
  algorithm,
  digest: hex(algorithm, file),
  raw: `${algorithm}:${hex(algorithm, file)}`,
  file,
});

async function ask(
  servers: readonly Readonly<Record<string, RawHandler>>[],
  options: {
    readonly integrity?: readonly Integrity[];
    readonly all?: boolean;
    readonly version?: string;
  } = {},
) {
  const started = await Promise.all(servers.map(startFaultServer));
  const http = createHttp({ clock: systemClock, attempts: 1 });
  open.push(...started, http);
  const endpoint: Endpoint = {
    ecosystem: 'maven',
    origin: 'test',
    bases: started.map(({ url }) => ({ url: `${url}/` })),
    ...(options.all === false ? {} : { all: true }),
  };
  const registry = createRegistry(mavenAdapter, {
    endpoint: () => Promise.resolve(endpoint),
    http,
    pack: createFactsPack({
      cache: createMemoryCache(),
      clock: systemClock,
      freshFor: 60_000,
      anyAge: false,
    }),
    memory: createMemory(createMemoryCache()),
    connection: () => [],
  });
  const component = lockedComponent('maven', 'org.example:demo', options.version ?? '1.0', {
    integrity: options.integrity ?? [],
  });
  const facts = (await registry.releases([component])).get(component.purl);
  if (facts === undefined) throw new Error('no answer');
  const asked = started.map(({ requests }) => requests.map(({ path }) => path).sort());
  const stated = facts.artifacts.known
    ? facts.artifacts.value.map(({ file, integrity }) => `${file} ${integrity.map(({ raw }) => raw).join()}`)
    : facts.artifacts.reason;
  const state = facts.registryState.known ? facts.registryState.value : facts.registryState.reason;
  return { facts, asked, stated, state };
}

describe('digests of a Maven repository', () => {
  it('asks the digest of each file in the strongest algorithm that is demanded, and nothing else', async () => {
    const { stated, state, asked } = await ask(
      [
        {
          [`${JAR}.sha512`]: reply(200, hex('sha512', 'x')),
          [`${POM}.sha256`]: reply(200, `${hex('sha256', 'y').toUpperCase()}  demo-1.0.pom\n`),
        },
      ],
      {
        integrity: [
          demand('sha512', 'demo-1.0.jar'),
          demand('sha256', 'demo-1.0.jar'),
          demand('sha256', 'demo-1.0.pom'),
        ],
      },
    );
    expect(state).toEqual({ state: 'present' });
    expect(stated).toEqual([
      `demo-1.0.jar sha512:${hex('sha512', 'x')}`,
      `demo-1.0.pom sha256:${hex('sha256', 'y')}`,
    ]);
    expect(asked).toEqual([[`${JAR}.sha512`, `${POM}.sha256`]]);
  });

  it('falls back to weaker ones, and says which files have none', async () => {
    const { stated, asked } = await ask(
      [{ [`${JAR}.sha1`]: reply(200, `SHA1(demo-1.0.jar)= ${hex('sha1', 'x')}\n`) }],
      { integrity: [demand('sha512', 'demo-1.0.jar'), demand('sha256', 'other.jar')] },
    );
    expect(stated).toEqual([`demo-1.0.jar sha1:${hex('sha1', 'x')}`, 'other.jar ']);
    expect(asked[0]).toEqual([
      `${JAR}.sha1`,
      `${JAR}.sha512`,
      `${ROOT}/1.0/other.jar.sha1`,
      `${ROOT}/1.0/other.jar.sha256`,
    ]);
  });

  it('without a demand only asks whether the release is there', async () => {
    const { stated, state, asked } = await ask([{ [`${POM}.sha1`]: reply(200, hex('sha1', 'x')) }]);
    expect([state, stated, asked]).toEqual([{ state: 'present' }, [], [[`${POM}.sha1`]]]);
  });

  it('asks all repositories in turn', async () => {
    const { stated, asked } = await ask([{}, { [`${JAR}.sha256`]: reply(200, hex('sha256', 'x')) }], {
      integrity: [demand('sha256', 'demo-1.0.jar')],
    });
    expect(stated).toEqual([`demo-1.0.jar sha256:${hex('sha256', 'x')}`]);
    expect(asked.map((paths) => paths.length)).toEqual([2, 1]);
  });

  it('I10 tells a version that is listed, one that is gone, and a component that is gone apart', async () => {
    expect((await ask([{ [LIST]: list('1.0', '1.1') }])).state).toEqual({ state: 'present' });
    expect((await ask([{ [LIST]: list('0.9', '1.1', '1.10') }])).state).toEqual({
      state: 'version-absent',
      otherVersions: 3,
      nearest: '0.9',
    });
    expect((await ask([{}])).state).toEqual({ state: 'package-absent' });
  });

  it('absence says nothing where the build may use other repositories', async () => {
    for (const server of [{ [LIST]: list('0.9') }, {}]) {
      const { facts } = await ask([server], { all: false });
      expect(facts.registryState).toMatchObject({
        known: false,
        reason: 'unsupported',
        detail: expect.stringContaining('may take it from a repository'),
      });
    }
  });

  it.each([
    ['a page in place of a digest', { [`${JAR}.sha256`]: reply(200, '<html>404</html>') }],
    ['a page with something like a digest', { [`${JAR}.sha256`]: reply(200, `<p>${'a'.repeat(64)}</p>`) }],
    ['a digest of another length', { [`${JAR}.sha256`]: reply(200, 'a'.repeat(63)) }],
    ['a list that is a page', { [LIST]: reply(200, '<html></html>') }],
    ['a list with entities', { [LIST]: reply(200, '<!DOCTYPE x [<!ENTITY y "z">]><metadata/>') }],
  ])('H07 %s is malformed, not absent', async (_title, handlers) => {
    const { state } = await ask([handlers], { integrity: [demand('sha256', 'demo-1.0.jar')] });
    expect(state).toBe('malformed');
  });

  it('never leaves the directory of the release for a name', async () => {
    const { asked } = await ask([{ [`${POM}.sha1`]: reply(200, hex('sha1', 'x')) }], {
      integrity: [demand('sha256', '../../../evil.jar'), demand('sha256', 'a/b.jar'), demand('sha256', '?x')],
    });
    expect(asked).toEqual([[`${POM}.sha1`]]);
    const place = (name: string, version: string) => {
      const placed = mavenAdapter.place(
        { ...lockedComponent('maven', 'org.example:demo', '1.0'), name, version },
        { ecosystem: 'maven', bases: [{ url: 'https://maven.registry.example/' }], origin: '' },
      );
      return 'known' in placed ? placed.reason : placed.name;
    };
    expect(place('org.example:demo', '1.0')).toBe('org.example:demo');
    for (const [name, version] of [
      ['org..example:demo', '1.0'],
      ['.org:demo', '1.0'],
      ['org.example:..', '1.0'],
      ['org.example/demo', '1.0'],
      ['org.example:demo', '1.0-SNAPSHOT'],
      ['org.example:demo', '../1.0'],
    ] as const)
      expect([name, version, place(name, version)]).toEqual([name, version, 'unsupported']);
  });

  it('facts of an earlier run are used again, save for a file that they do not hold', async () => {
    const server = await startFaultServer({
      [`${JAR}.sha256`]: reply(200, hex('sha256', 'x')),
      [`${POM}.sha256`]: reply(200, hex('sha256', 'y')),
    });
    const http = createHttp({ clock: systemClock, attempts: 1 });
    open.push(server, http);
    const cache = createMemoryCache();
    const run = async (files: readonly string[]) => {
      const pack = createFactsPack({ cache, clock: systemClock, freshFor: 60_000, anyAge: false });
      const registry = createRegistry(mavenAdapter, {
        endpoint: () =>
          Promise.resolve({ ecosystem: 'maven', origin: '', bases: [{ url: `${server.url}/` }], all: true }),
        http,
        pack,
        memory: createMemory(cache),
        connection: () => [],
      });
      const before = server.requests.length;
      await registry.releases([
        lockedComponent('maven', 'org.example:demo', '1.0', {
          integrity: files.map((file) => demand('sha256', file)),
        }),
      ]);
      await pack.flush();
      return server.requests.length - before;
    };
    expect(await run(['demo-1.0.jar'])).toBe(1);
    expect(await run(['demo-1.0.jar'])).toBe(0);
    expect(await run(['demo-1.0.jar', 'demo-1.0.pom'])).toBe(2);
    expect(await run(['demo-1.0.pom'])).toBe(0);
  });
});
