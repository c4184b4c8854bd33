import { describe, expect, it } from 'vitest';

import { createGithubApi, readHostingSettings } from '../../src/platform/github-api.ts';
import { createHttp } from '../../src/platform/http.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { reply, startFaultServer, type RawHandler } from '../support/fault-server.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const COMMIT = 'a'.repeat(40);
const GOOD = {
  full_name: 'owner/name',
  id: 1,
  owner: { id: 2, login: 'owner' },
  archived: false,
  default_branch: 'main',
  description: '\n::error::owned',
};
const good = (changes: object = {}) => reply(200, JSON.stringify({ ...GOOD, ...changes }), JSON_TYPE);

async function withApi<T>(
  handlers: Readonly<Record<string, RawHandler>>,
  work: (api: ReturnType<typeof createGithubApi>, count: (path: string) => number) => Promise<T>,
  authorized = true,
): Promise<T> {
  const server = await startFaultServer(handlers);
  const http = createHttp({ clock: systemClock, attempts: 2, deadline: 4_000 });
  try {
    return await work(createGithubApi({ http, api: server.url, authorized }), (path) => server.count(path));
  } finally {
    await http.close();
    await server.close();
  }
}

describe('the hosting service', () => {
  it('describes a repository, asked once', async () => {
    await withApi({ '/repos/owner/name': good({ archived: true }) }, async (api, count) => {
      const [first, second] = await Promise.all([api.repository('owner/name'), api.repository('owner/name')]);
      expect(first).toMatchObject({
        ok: true,
        value: { fullName: 'owner/name', id: 1, ownerId: 2, archived: true, defaultBranch: 'main' },
      });
      expect(first.ok && first.value.evidence).toMatchObject({
        kind: 'http',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(JSON.stringify(first)).not.toContain('owned');
      expect(second).toBe(first);
      expect(count('/repos/owner/name')).toBe(1);
    });
  });

  it('is not asked without a token', async () => {
    await withApi(
      { '/repos/owner/name': good() },
      async (api, count) => {
        const one = await api.repository('owner/name');
        expect(one).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
        expect(await api.repository('owner/other')).toEqual(one);
        expect(await api.compare('owner/name', COMMIT)).toBeUndefined();
        expect(count('/repos/owner/name')).toBe(0);
      },
      false,
    );
  });

  it.each<[string, RawHandler, string]>([
    ['404', reply(404, '{}', JSON_TYPE), 'not-found'],
    ['401', reply(401, '{}', JSON_TYPE), 'not-permitted'],
    ['403', reply(403, '{"message":"Resource not accessible by integration"}', JSON_TYPE), 'not-permitted'],
    [
      'G09: 403 with a sentence alone',
      reply(403, '{"message":"You have exceeded a secondary rate limit."}', JSON_TYPE),
      'rate-limited',
    ],
    [
      '403 with nothing left',
      reply(403, '{}', { ...JSON_TYPE, 'x-ratelimit-remaining': '0' }),
      'rate-limited',
    ],
    ['403 with a time to wait', reply(403, '{}', { ...JSON_TYPE, 'retry-after': '3600' }), 'rate-limited'],
    [
      '403 as a web page',
      reply(403, '<h1>rate limit</h1>', { 'content-type': 'text/html' }),
      'not-permitted',
    ],
    ['429', reply(429, '{}', JSON_TYPE), 'rate-limited'],
    ['451', reply(451, '{"message":"Repository access blocked"}', JSON_TYPE), 'not-permitted'],
    ['500', reply(500, '', JSON_TYPE), 'unreachable'],
    ['a login page', reply(200, '<html>', { 'content-type': 'text/html' }), 'malformed'],
    ['a list', reply(200, '[]', JSON_TYPE), 'malformed'],
    ['no member that is needed', reply(200, '{"full_name":"owner/name"}', JSON_TYPE), 'malformed'],
    ['a name that is none', good({ full_name: '../x' }), 'malformed'],
    ['an id that is none', good({ id: '1' }), 'malformed'],
    ['a branch with a line break', good({ default_branch: 'a\n::error::' }), 'malformed'],
  ])('answers %s', async (_title, handler, kind) => {
    await withApi({ '/repos/owner/name': handler }, async (api) => {
      expect(await api.repository('owner/name')).toMatchObject({ ok: false, error: { kind } });
    });
  });

  it('waits for a limit that ends soon', async () => {
    const handler: RawHandler = (socket, request) =>
      (request.count === 1 ? reply(403, '{}', { ...JSON_TYPE, 'retry-after': '0' }) : good())(
        socket,
        request,
      );
    await withApi({ '/repos/owner/name': handler }, async (api) => {
      expect(await api.repository('owner/name')).toMatchObject({ ok: true });
    });
  });

  it.each(['', 'name', 'a/b/c', '../b', 'a/..', 'a/b?x', 'a /b', '-a/b\n'])(
    'refuses the name %j',
    async (name) => {
      await withApi({}, async (api) => {
        expect(await api.repository(name)).toMatchObject({ ok: false, error: { kind: 'malformed' } });
      });
    },
  );

  it.each<[string, string | undefined]>([
    ['behind', 'refs/heads/a/b'],
    ['identical', 'refs/heads/a/b'],
    ['ahead', undefined],
    ['diverged', undefined],
    ['', undefined],
  ])('says of a commit that is %j', async (status, branch) => {
    await withApi(
      {
        '/repos/owner/name': good({ default_branch: 'a/b' }),
        [`/repos/owner/name/compare/a%2Fb...${COMMIT}?per_page=1`]: reply(
          200,
          JSON.stringify({ status }),
          JSON_TYPE,
        ),
      },
      async (api) => expect(await api.compare('owner/name', COMMIT)).toBe(branch),
    );
  });

  it('compares a handful of commits and no more', async () => {
    const paths = Array.from({ length: 8 }, (_, index) => String(index).repeat(40));
    const handlers = Object.fromEntries(
      paths.map((commit) => [
        `/repos/owner/name/compare/main...${commit}?per_page=1`,
        reply(200, '{"status":"behind"}', JSON_TYPE),
      ]),
    );
    await withApi({ '/repos/owner/name': good(), ...handlers }, async (api) => {
      const answers: unknown[] = [];
      for (const commit of paths) answers.push(await api.compare('owner/name', commit));
      expect(answers.filter((answer) => answer !== undefined)).toHaveLength(5);
      expect(await api.compare('owner/name', 'main')).toBeUndefined();
    });
  });
});

describe('its settings', () => {
  it.each<[Readonly<Record<string, string>>, object]>([
    [{}, { api: 'https://api.github.com' }],
    [
      { GITHUB_TOKEN: 't1', GH_TOKEN: 't2' },
      { api: 'https://api.github.com', token: 't1' },
    ],
    [
      { GITHUB_TOKEN: '', GH_TOKEN: 't2' },
      { api: 'https://api.github.com', token: 't2' },
    ],
    [{ GITHUB_TOKEN: 'a\nb' }, { api: 'https://api.github.com' }],
    [
      { GITHUB_API_URL: 'https://ghe.example/api/v3/', GITHUB_TOKEN: 't' },
      { api: 'https://ghe.example/api/v3', token: 't' },
    ],
    [{ GITHUB_API_URL: 'http://ghe.example', GITHUB_TOKEN: 't' }, { api: 'http://ghe.example' }],
    [
      { GITHUB_API_URL: 'http://127.0.0.1:1', GITHUB_TOKEN: 't' },
      { api: 'http://127.0.0.1:1', token: 't' },
    ],
    [{ GITHUB_API_URL: 'https://u:p@ghe.example', GITHUB_TOKEN: 't' }, { api: 'https://u:p@ghe.example' }],
    [{ GITHUB_API_URL: 'nonsense', GITHUB_TOKEN: 't' }, { api: 'nonsense' }],
  ])('are read from %j', (env, settings) => {
    expect(readHostingSettings(env)).toEqual(settings);
  });
});
