import { afterEach, describe, expect, it } from 'vitest';

import { resolvePythonHashes } from '../../src/pin/resolve-python.ts';
import { createRegistries } from '../../src/registry/index.ts';
import { reply, startFaultServer, type FaultServer, type RawHandler } from '../support/fault-server.ts';

const JSON_TYPE = { 'content-type': 'application/vnd.pypi.simple.v1+json' };
const open: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const digest = (letter: string) => letter.repeat(64);
type File = { filename: string; hashes: Record<string, string>; yanked?: boolean | string };
const file = (filename: string, letter: string, extra: Partial<File> = {}): File => ({
  filename,
  hashes: { sha256: digest(letter) },
  ...extra,
});
const index = (files: readonly object[]) =>
  reply(200, JSON.stringify({ meta: { 'api-version': '1.1' }, name: 'thing', files }), JSON_TYPE);

async function resolve(
  handler: RawHandler,
  releases: readonly (readonly [string, string])[] = [['Thing', '1.0']],
) {
  const server = await startFaultServer({ '/simple/thing/': handler });
  open.push(server);
  const created = createRegistries({
    env: {},
    homeDir: '/nonexistent',
    cacheDir: false,
    offline: false,
    policyRegistries: { pypi: `${server.url}/simple` },
    deadlineMs: 5_000,
  });
  if (!created.ok) throw new Error(created.error.message);
  const registry = created.value.registries.find(({ ecosystem }) => ecosystem === 'pypi');
  if (registry === undefined) throw new Error('no adapter');
  const found = await resolvePythonHashes(
    releases.map(([name, version]) => ({ name, version })),
    registry,
  );
  await created.value.finish();
  return { results: [...found.values()], server };
}

describe('the hashes of a Python release', () => {
  it('are those of all its files, sorted, and of no other release', async () => {
    const { results } = await resolve(
      index([
        file('thing-1.0.tar.gz', 'c'),
        file('thing-1.0-py3-none-any.whl', 'a'),
        file('thing-1.0-cp312-cp312-win_amd64.whl', 'b'),
        file('thing-1.0.1.tar.gz', 'd'),
        file('thing-0.9.tar.gz', 'e'),
      ]),
    );
    expect(results).toMatchObject([
      { ok: true, value: { hashes: ['a', 'b', 'c'].map((it) => `sha256:${digest(it)}`), files: 3 } },
    ]);
    expect(results[0]?.ok && results[0].value.yanked).toBeUndefined();
  });

  it('come from the HTML form too', async () => {
    const { results } = await resolve(
      reply(200, `<!doctype html><a href="thing-1.0.tar.gz#sha256=${digest('f')}">thing-1.0.tar.gz</a>`, {
        'content-type': 'text/html',
      }),
    );
    expect(results).toMatchObject([{ ok: true, value: { hashes: [`sha256:${digest('f')}`] } }]);
  });

  it('several releases of a project cost one request to the index', async () => {
    const { results, server } = await resolve(
      index([file('thing-1.0.tar.gz', 'a'), file('thing-2.0.tar.gz', 'b')]),
      [
        ['thing', '1.0'],
        ['THING', '2.0.0'],
        ['thing', '3.0'],
      ],
    );
    expect(results.map((item) => (item.ok ? item.value.hashes : item.error.kind))).toEqual([
      [`sha256:${digest('a')}`],
      [`sha256:${digest('b')}`],
      'not-found',
    ]);
    expect(server.count('/simple/thing/')).toBe(1);
  });

  it('say when and why the release was withdrawn', async () => {
    const { results } = await resolve(
      index([file('thing-1.0.tar.gz', 'a', { yanked: 'broken on Tuesdays' })]),
    );
    expect(results).toMatchObject([{ ok: true, value: { yanked: 'broken on Tuesdays' } }]);
    const silent = await resolve(index([file('thing-1.0.tar.gz', 'a', { yanked: true })]));
    expect(silent.results).toMatchObject([{ ok: true, value: { yanked: '' } }]);
  });

  it.each([
    [
      'a file without sha256',
      index([
        file('thing-1.0.tar.gz', 'a'),
        { filename: 'thing-1.0-py3-none-any.whl', hashes: { md5: 'a'.repeat(32) } },
      ]),
      'malformed',
    ],
    [
      'a sha256 that is none',
      index([{ filename: 'thing-1.0.tar.gz', hashes: { sha256: 'short' } }]),
      'malformed',
    ],
    [
      'two digests for one file',
      index([file('thing-1.0.tar.gz', 'a'), file('thing-1.0.tar.gz', 'b')]),
      'malformed',
    ],
    ['another version only', index([file('thing-2.0.tar.gz', 'a')]), 'not-found'],
    ['no project', reply(404, ''), 'not-found'],
    ['no files at all', index([]), 'not-found'],
    ['garbage', reply(200, '{"files":'), 'malformed'],
    ['500', reply(500, ''), 'unreachable'],
    ['403', reply(403, ''), 'not-permitted'],
  ] as const)(
    'are an error with %s',
    async (_what, handler, kind) => {
      const { results } = await resolve(handler);
      expect(results).toMatchObject([{ ok: false, error: { kind } }]);
    },
    15_000,
  );

  it('are never taken from a web page', async () => {
    const { results } = await resolve(reply(200, '<html>log in</html>', { 'content-type': 'text/html' }));
    expect(results[0]?.ok).toBe(false);
  });

  it.each([
    ['thing', '1.*'],
    ['thing', ''],
    ['../x', '1.0'],
    ['', '1.0'],
  ])('are not asked for with %j == %j', async (name, version) => {
    const { results, server } = await resolve(index([]), [[name, version]]);
    expect(results).toMatchObject([{ ok: false, error: { kind: 'unsupported' } }]);
    expect(server.requests).toHaveLength(0);
  });
});
