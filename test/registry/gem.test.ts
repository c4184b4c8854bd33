import { afterEach, describe, expect, it } from 'vitest';

import type { Component } from '../../src/domain/component.ts';
import type { Endpoint, EndpointBase } from '../../src/platform/endpoints.ts';
import { gemAdapter } from '../../src/registry/gem.ts';
import { comesFromElsewhere } from '../../src/registry/elsewhere.ts';
import { reply, startFaultServer, type FaultServer, type RawHandler } from '../support/fault-server.ts';
import { lockedComponent } from '../support/shelf.ts';

const open: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe('which server answers', () => {
  const endpoint: Endpoint = {
    ecosystem: 'gem',
    origin: 'test',
    bases: [
      { url: 'https://gems.registry.example/' },
      { url: 'https://mirror.example/acme/', index: 'https://gems.acme.example/private/' },
    ],
  };
  const locked = (index?: string): Component =>
    lockedComponent('gem', 'demo', '1.0.0', {
      source: { kind: 'registry', ...(index === undefined ? {} : { index }) },
    });
  const place = (index: string | undefined, other = endpoint) => {
    const placed = gemAdapter.place(locked(index), other);
    return 'known' in placed ? placed.reason : placed.base.url;
  };

  it.each([
    [undefined, 'https://gems.registry.example/'],
    ['https://gems.registry.example', 'https://gems.registry.example/'],
    ['https://gems.acme.example/private/', 'https://mirror.example/acme/'],
    ['https://gems.acme.example/private', 'https://mirror.example/acme/'],
    ['https://Gems.Acme.example/Private', 'https://mirror.example/acme/'],
    ['https://unknown.example/ https://gems.acme.example/private/', 'https://mirror.example/acme/'],
    // As for npm: the configured server is asked, never the address of the lock.
    ['https://evil.example/', 'https://gems.registry.example/'],
    ['http://169.254.169.254/', 'https://gems.registry.example/'],
  ])('for %s it is %s', (index, url) => {
    expect(place(index)).toBe(url);
  });

  it('N13 never one that only the lock names', () => {
    const bases: readonly EndpointBase[] = endpoint.bases.slice(1);
    expect(place('https://evil.example/', { ...endpoint, bases })).toBe('unsupported');
  });

  it.each([
    ['https://gems.registry.example/', false],
    ['https://gems.acme.example/private/', false],
    ['https://mirror.example/acme/', false],
    ['https://evil.example/', true],
    ['https://gems.registry.example/ https://evil.example/', true],
    [undefined, false],
  ])('a gem of %s comes from elsewhere: %s', (index, expected) => {
    expect(comesFromElsewhere(locked(index), endpoint)).toBe(expected);
  });

  it('refuses names that would lead to another path', () => {
    for (const name of ['../versions', 'a/b', '', '.x'])
      expect('known' in gemAdapter.place({ ...locked(), name }, endpoint)).toBe(true);
  });
});

describe('a file of the compact index', () => {
  const SHA = 'cd'.repeat(32);
  const JAVA = 'ab'.repeat(32);

  async function load(handler: RawHandler) {
    const server = await startFaultServer({ '/info/demo': handler });
    open.push(server);
    const { createHttp } = await import('../../src/platform/http.ts');
    const { systemClock } = await import('../../src/platform/clock.ts');
    const http = createHttp({ clock: systemClock, attempts: 1 });
    const loaded = await gemAdapter.load({
      base: { url: `${server.url}/` },
      name: 'demo',
      versions: ['1.0.0'],
      wanted: new Map(),
      http,
      endpoint: { ecosystem: 'gem', bases: [], origin: '' },
    });
    await http.close();
    return loaded;
  }

  it('gives a digest per platform and the time of the youngest file', async () => {
    const record = await load(
      reply(
        200,
        [
          '---',
          `1.0.0 alpha:>= 1.0&< 2,beta:>= 0|checksum:${SHA},ruby:>= 2.0,created_at:2024-01-01T00:00:00Z`,
          `1.0.0-java alpha:>= 1.0|checksum:${JAVA},created_at:2024-02-01T00:00:00Z`,
          `1.1.0.rc1 |checksum:${SHA},rubygems:> 1.3.1`,
          '',
        ].join('\n'),
      ),
    );
    expect(record).toMatchObject({
      state: 'served',
      versions: [
        {
          version: '1.0.0',
          publishedAt: Date.parse('2024-02-01'),
          yanked: { yanked: false },
          artifacts: [
            { file: 'demo-1.0.0.gem', integrity: [{ algorithm: 'sha256', digest: SHA }] },
            { file: 'demo-1.0.0-java.gem', integrity: [{ algorithm: 'sha256', digest: JAVA }] },
          ],
        },
        { version: '1.1.0.rc1' },
      ],
      missing: { publisher: { reason: 'unsupported' }, signatures: { reason: 'unsupported' } },
    });
  });

  it('without times says so; without checksums it states none', async () => {
    const record = await load(reply(200, '---\n1.0.0 |ruby:>= 0\n'));
    expect(record).toMatchObject({
      clockProblem: { reason: 'not-published' },
      versions: [{ artifacts: [{ integrity: [] }] }],
    });
  });

  it('a time in the future or before RubyGems is none', async () => {
    for (const at of ['2999-01-01T00:00:00Z', '1980-01-01T00:00:00Z']) {
      const record = await load(reply(200, `---\n1.0.0 |checksum:${SHA},created_at:${at}\n`));
      expect(record).toMatchObject({ versions: [{ publishedAt: Number.NaN }] });
    }
  });

  it('a gem of which every version was yanked is there, without versions', async () => {
    expect(await load(reply(200, '---\n'))).toMatchObject({ state: 'served', versions: [] });
  });

  it.each([
    ['cut in a line', `---\n1.0.0 |checksum:${SHA}\n1.1.0 |checksum:${SHA.slice(0, 20)}`],
    ['cut before a bar', `---\n1.0.0 |checksum:${SHA}\n1.1.0 alpha\n`],
    ['without its head', `1.0.0 |checksum:${SHA}\n`],
    ['empty', ''],
    ['a page', '<html></html>\n'],
  ])('H07 H15 %s is malformed', async (_title, body) => {
    expect(await load(reply(200, body))).toMatchObject({ known: false, reason: 'malformed' });
  });

  it('404 is a gem that is not there', async () => {
    expect(await load(reply(404, 'This gem could not be found'))).toMatchObject({ state: 'absent' });
  });
});
