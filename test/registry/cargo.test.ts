import { afterEach, describe, expect, it } from 'vitest';

import type { Component } from '../../src/domain/component.ts';
import { cargoAdapter, indexPath } from '../../src/registry/cargo.ts';
import { reply, startFaultServer, type FaultServer, type RawHandler } from '../support/fault-server.ts';
import { lockedComponent } from '../support/shelf.ts';

const open: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

it.each([
  ['a', '1/a'],
  ['ab', '2/ab'],
  ['abc', '3/a/abc'],
  ['abcd', 'ab/cd/abcd'],
  ['Serde_JSON', 'se/rd/serde_json'],
])('%s lies at %s', (name, path) => {
  expect(indexPath(name)).toBe(path);
});

describe('which index answers', () => {
  const endpoint = {
    ecosystem: 'cargo' as const,
    origin: 'test',
    bases: [
      { url: 'https://index.registry.example/', index: 'default' },
      { url: 'https://own.example/index/', index: 'sparse+https://own.example/index/' },
    ],
  };
  const place = (index?: string) => {
    const component: Component = lockedComponent('cargo', 'demo', '1.0.0', {
      source: { kind: 'registry', ...(index === undefined ? {} : { index }) },
    });
    const placed = cargoAdapter.place(component, endpoint);
    return 'known' in placed ? placed.reason : placed.base.url;
  };

  it.each([
    [undefined, 'https://index.registry.example/'],
    ['https://github.com/rust-lang/any-index', 'https://index.registry.example/'],
    ['registry+https://github.com/rust-lang/any-index', 'https://index.registry.example/'],
    ['sparse+https://own.example/index/', 'https://own.example/index/'],
    ['https://own.example/index', 'https://own.example/index/'],
    ['sparse+https://index.registry.example/', 'https://index.registry.example/'],
  ])('for %s it is %s', (index, url) => {
    expect(place(index)).toBe(url);
  });

  it('N13 never one that only the lock names', () => {
    for (const index of [
      'sparse+https://evil.example/',
      'sparse+http://169.254.169.254/',
      'https://github.com/evil/x-index',
      'nonsense',
    ]) {
      expect(place(index)).toBe('unsupported');
    }
  });
});

describe('an index file', () => {
  const line = (vers: string, extra: object = {}) =>
    JSON.stringify({ name: 'demo', vers, cksum: 'cd'.repeat(32), yanked: false, ...extra });

  async function load(handler: RawHandler) {
    const server = await startFaultServer({ '/de/mo/demo': handler });
    open.push(server);
    const { createHttp } = await import('../../src/platform/http.ts');
    const { systemClock } = await import('../../src/platform/clock.ts');
    const http = createHttp({ clock: systemClock, attempts: 1 });
    const loaded = await cargoAdapter.load({
      base: { url: `${server.url}/` },
      name: 'demo',
      versions: ['1.0.0'],
      wanted: new Map(),
      http,
      endpoint: { ecosystem: 'cargo', bases: [], origin: '' },
    });
    await http.close();
    return loaded;
  }

  it('gives digests, yanked and times', async () => {
    const record = await load(
      reply(
        200,
        `${line('1.0.0', { pubtime: '2024-01-01T00:00:00Z' })}\n${line('1.1.0', { yanked: true })}\n`,
      ),
    );
    expect(record).toMatchObject({
      state: 'served',
      versions: [
        {
          version: '1.0.0',
          publishedAt: Date.parse('2024-01-01'),
          yanked: { yanked: false },
          artifacts: [{ integrity: [{ algorithm: 'sha256', digest: 'cd'.repeat(32) }] }],
        },
        { version: '1.1.0', yanked: { yanked: true } },
      ],
    });
  });

  it('without times says so', async () => {
    expect(await load(reply(200, `${line('1.0.0')}\n`))).toMatchObject({
      clockProblem: { reason: 'not-published' },
    });
  });

  it.each([
    ['cut in a line', `${line('1.0.0')}\n${line('1.1.0').slice(0, 30)}`],
    ['about another crate', line('1.0.0', { name: 'other' })],
    ['empty', ''],
    ['a page', '<html></html>'],
  ])('H07 H15 %s is malformed', async (_title, body) => {
    expect(await load(reply(200, body))).toMatchObject({ known: false, reason: 'malformed' });
  });
});
