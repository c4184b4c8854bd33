import {
  chmodSync,
  cpSync,
  lstatSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { createMemoryCache } from '../../src/platform/cache.ts';
import { createHistoryStore } from '../../src/platform/git-history-store.ts';
import type { Reach } from '../../src/ports.ts';
import { git, makeRepository, type FixtureHistory } from '../support/git-fixture.ts';
import { startGitHttpServer, type GitHttpServer } from '../support/git-http-server.ts';
import { makeDirectory, openGitRemote, removeDirectories } from '../support/open-git-remote.ts';

const servers: GitHttpServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  await removeDirectories();
});

const HISTORY: FixtureHistory = {
  commits: [
    { id: 'a', ref: 'refs/heads/main', files: { f: '1' } },
    { id: 'b', ref: 'refs/heads/main', parents: ['a'], files: { f: '2' } },
    { id: 'c', ref: 'refs/heads/main', parents: ['b'], files: { f: '3' } },
    { id: 'evil', ref: 'refs/pull/1/head', parents: ['a'], files: { f: 'x' } },
  ],
};

async function serve(history = HISTORY, settings: Parameters<typeof makeRepository>[2] = {}) {
  const root = makeDirectory();
  const path = join(root, 'owner', 'name');
  const id = makeRepository(path, history, settings);
  const server = await startGitHttpServer(root);
  servers.push(server);
  return { root, path, id, server, url: `${server.url}/owner/name` };
}

async function reachOnce(
  url: string,
  commit: string | undefined,
  options: Parameters<typeof openGitRemote>[1] = {},
): Promise<Reach | string> {
  const remote = openGitRemote(new URL(url).origin, options);
  const answer = await remote.reach(url, [commit ?? '']);
  await remote.close();
  return answer.ok ? (answer.value.get(commit ?? '') ?? 'no entry') : answer.error.kind;
}

const packsIn = (historyDir: string) =>
  readdirSync(historyDir)
    .filter((name) => !name.startsWith('tmp-'))
    .flatMap((name) =>
      readdirSync(join(historyDir, name))
        .filter((file) => file.endsWith('.pack'))
        .map((file) => join(historyDir, name, file)),
    );

describe('histories across runs', () => {
  it('are fetched once, without files, and brought up to date by what is new', async () => {
    const { path, id, server, url } = await serve();
    const historyDir = makeDirectory();
    const ancestor = { state: 'ancestor', of: 'refs/heads/main' };
    expect(await reachOnce(url, id['a'], { historyDir })).toEqual(ancestor);
    const [pack = ''] = packsIn(historyDir);
    expect(readFileSync(pack).readUInt32BE(8)).toBe(3);

    server.requests.length = 0;
    expect(await reachOnce(url, id['b'], { historyDir })).toEqual(ancestor);
    expect(server.requests.map(({ line }) => line)).toEqual([
      'GET /owner/name/info/refs?service=git-upload-pack',
      'POST /owner/name/git-upload-pack',
    ]);

    const next = git(path, ['commit-tree', '-p', id['c'] ?? '', '-m', 'd', `${id['c']}^{tree}`]);
    git(path, ['update-ref', 'refs/heads/main', next]);
    expect(await reachOnce(url, id['c'], { historyDir })).toEqual(ancestor);
    expect(
      packsIn(historyDir)
        .map((file) => readFileSync(file).readUInt32BE(8))
        .sort(),
    ).toEqual([1, 3]);
    expect(readdirSync(historyDir).filter((name) => name.startsWith('tmp-'))).toEqual([]);
  });

  it('hide no tag that was moved', async () => {
    const { path, id, url } = await serve();
    const [historyDir, cache] = [makeDirectory(), createMemoryCache()];
    const look = async () => {
      const remote = openGitRemote(new URL(url).origin, { historyDir, cache });
      const refs = await remote.refs(url);
      const reach = await remote.reach(url, [id['a'] ?? '', id['b'] ?? '', id['evil'] ?? '']);
      await remote.close();
      const tag = refs.ok ? refs.value.refs.find(({ name }) => name === 'refs/tags/v1') : undefined;
      return [tag?.commit, reach.ok && [...reach.value.values()].map(({ state }) => state)];
    };
    git(path, ['tag', 'v1', id['b'] ?? '']);
    expect(await look()).toEqual([id['b'], ['ancestor', 'tip', 'outside']]);
    git(path, ['tag', '-f', 'v1', id['evil'] ?? '']);
    expect(await look()).toEqual([id['evil'], ['ancestor', 'ancestor', 'tip']]);
    git(path, ['tag', '-d', 'v1']);
    expect(await look()).toEqual([undefined, ['ancestor', 'ancestor', 'outside']]);
  });

  it('say nothing any more once a branch was moved away', async () => {
    const { path, id, url } = await serve();
    const historyDir = makeDirectory();
    expect(await reachOnce(url, id['b'], { historyDir })).toMatchObject({ state: 'ancestor' });
    git(path, ['update-ref', 'refs/heads/main', id['a'] ?? '']);
    expect(await reachOnce(url, id['b'], { historyDir })).toEqual({ state: 'outside' });
    git(path, ['update-ref', '-d', 'refs/heads/main']);
    git(path, ['update-ref', '-d', 'refs/pull/1/head']);
    git(path, ['repack', '-a', '-d', '-q']);
    git(path, ['prune', '--expire=now']);
    git(path, [
      'update-ref',
      'refs/heads/main',
      git(path, ['commit-tree', '-m', 'z', git(path, ['mktree'])]),
    ]);
    expect(await reachOnce(url, id['b'], { historyDir })).toEqual({ state: 'absent' });
  });

  it.each<[string, (pack: string, repository: string) => void]>([
    ['a cut pack', (pack) => truncateSync(pack, 60)],
    ['a pack of other bytes', (pack) => writeFileSync(pack, 'PACK nothing')],
    [
      'a link to what has no end',
      (pack) => {
        rmSync(pack);
        symlinkSync('/dev/zero', pack);
      },
    ],
    [
      'tips that are a link',
      (pack) => {
        rmSync(join(pack, '..', 'tips'));
        symlinkSync('/dev/tty', join(pack, '..', 'tips'));
        truncateSync(pack, 60);
      },
    ],
    [
      'tips that are none',
      (pack) => {
        writeFileSync(join(pack, '..', 'tips'), `--all\n${'f'.repeat(40)}\n`);
        truncateSync(pack, 60);
      },
    ],
    ['a pack of another repository', (pack, repository) => cpSync(allObjects(repository), pack)],
  ])('are hints (G03): %s changes no answer', async (_title, damage) => {
    const { path, id, url } = await serve();
    const historyDir = makeDirectory();
    await reachOnce(url, id['a'], { historyDir });
    const [pack = ''] = packsIn(historyDir);
    const copy = readFileSync(pack);
    chmodSync(pack, 0o600);
    damage(pack, path);
    expect(lstatSync(pack).isFile() && readFileSync(pack).equals(copy)).toBe(false);
    expect(await reachOnce(url, id['a'], { historyDir })).toEqual({
      state: 'ancestor',
      of: 'refs/heads/main',
    });
    expect(await reachOnce(url, id['evil'], { historyDir })).toEqual({ state: 'outside' });
    expect(await reachOnce(url, 'f'.repeat(40), { historyDir })).toEqual({ state: 'absent' });
  });

  it('S01: can be used by many runs at the same time', async () => {
    const { id, url } = await serve();
    const historyDir = makeDirectory();
    const answers = await Promise.all(
      ['a', 'b', 'evil', 'a', 'b', 'evil'].map((key) => reachOnce(url, id[key], { historyDir })),
    );
    expect(answers.map((answer) => (typeof answer === 'string' ? answer : answer.state))).toEqual([
      'ancestor',
      'ancestor',
      'outside',
      'ancestor',
      'ancestor',
      'outside',
    ]);
    expect(packsIn(historyDir)).toHaveLength(1);
    expect(await reachOnce(url, id['b'], { historyDir })).toMatchObject({ state: 'ancestor' });
  });

  it('S01: survive a server that breaks off in the middle of a fetch', async () => {
    const { root, id } = await serve();
    let broken = true;
    const server = await startGitHttpServer(root, (request, response) => {
      if (!broken || request.method !== 'POST' || !/gzip/.test(request.headers['content-encoding'] ?? 'gzip'))
        return false;
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString('latin1')));
      request.on('end', () => {
        response.setHeader('content-type', 'application/x-git-upload-pack-result');
        response.write('000dpackfile\n0024\u0001PACK\0\0\0\u0002');
        setTimeout(() => response.destroy(), 20);
      });
      return true;
    });
    servers.push(server);
    const historyDir = makeDirectory();
    const url = `${server.url}/owner/name`;
    expect(await reachOnce(url, id['a'], { historyDir })).toMatch(/unreachable|malformed/);
    broken = false;
    expect(await reachOnce(url, id['a'], { historyDir })).toMatchObject({ state: 'ancestor' });
  });

  it('do without a directory that can be written', async () => {
    const { id, url } = await serve();
    expect(await reachOnce(url, id['a'], { historyDir: '/dev/null/x' })).toMatchObject({ state: 'ancestor' });
  });

  it('are removed above the limit, longest unused first, with what killed runs left', async () => {
    const directory = makeDirectory();
    for (const [name, age] of [
      ['old', 3],
      ['new', 1],
      ['tmp-killed', 10],
      ['tmp-running', 1],
    ] as const) {
      mkdirSync(join(directory, name));
      for (const file of ['pack', 'tips']) writeFileSync(join(directory, name, file), 'x'.repeat(600));
      const at = Date.now() / 1000 - age * 3600;
      utimesSync(join(directory, name), at, at);
    }
    await createHistoryStore(directory, 2_000).prune();
    expect(readdirSync(directory)).toEqual(['new', 'tmp-running']);
  });
});

describe('the history of a repository', () => {
  it('is read from servers that cannot leave files out', async () => {
    const { id, url } = await serve(HISTORY, { config: { 'uploadpack.allowFilter': 'false' } });
    expect(await reachOnce(url, id['a'])).toMatchObject({ state: 'ancestor' });
    expect(await reachOnce(url, id['evil'])).toEqual({ state: 'outside' });
    expect(await reachOnce(url, 'f'.repeat(40))).toEqual({ state: 'absent' });
    const remote = openGitRemote(new URL(url).origin);
    const file = await remote.file(url, id['b'] ?? '', 'f');
    expect(file.ok && Buffer.from(file.value).toString()).toBe('2');
  });

  it('is not more than it may take', async () => {
    const noise = Array.from({ length: 3_000 }, (_, index) => String(Math.sin(index))).join('\n');
    const commits = [
      { id: 'a', ref: 'refs/heads/main', files: { noise } },
      { id: 'b', ref: 'refs/heads/main', parents: ['a'] },
    ];
    const { id, url } = await serve({ commits }, { config: { 'uploadpack.allowFilter': 'false' } });
    expect(await reachOnce(url, id['a'], { maxHistory: 10_000 })).toBe('budget');
    expect(await reachOnce(url, id['a'], { maxHistory: 1_000_000 })).toMatchObject({ state: 'ancestor' });
  });

  it('is another way found out where git cannot, for repositories of the own server only', async () => {
    const { id, url } = await serve();
    const asked: string[] = [];
    const options = {
      maxHistory: 1,
      compare: (repository: string, commit: string) => {
        asked.push(`${repository} ${commit}`);
        return Promise.resolve(commit === id['a'] ? 'refs/heads/main' : undefined);
      },
    };
    expect(await reachOnce(url, id['a'], options)).toEqual({ state: 'ancestor', of: 'refs/heads/main' });
    expect(await reachOnce(url, id['evil'], options)).toBe('budget');
    expect(asked).toEqual([`owner/name ${id['a']}`, `owner/name ${id['evil']}`]);
  });

  it.each(['file', 'http'])('that the server itself lacks in part decides nothing (%s)', async (scheme) => {
    const { root, path, id } = await serve();
    const shallow = join(root, 'owner', 'shallow');
    git(root, ['clone', '-q', '--bare', '--depth=1', `file://${path}`, shallow]);
    git(shallow, ['config', 'uploadpack.allowFilter', 'true']);
    const server = await startGitHttpServer(root);
    servers.push(server);
    const base = scheme === 'file' ? `file://${root}` : server.url;
    const remote = openGitRemote(base);
    const answer = await remote.reach(`${base}/owner/shallow`, [id['a'] ?? '']);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
    expect((await remote.reach(`${base}/owner/shallow`, [id['c'] ?? ''])).ok).toBe(true);
  });

  it('may have tags of files and directories', async () => {
    const { path, id, url } = await serve();
    const blob = git(path, ['hash-object', '-w', '--stdin'], 'key');
    git(path, ['tag', 'key', blob]);
    git(path, ['tag', '-a', '-m', 'k', 'signed-key', blob]);
    git(path, ['tag', '-a', '-m', 'k', 'nested-key', 'signed-key']);
    git(path, ['tag', '-a', '-m', 't', 'tree', `${id['a']}^{tree}`]);
    expect(await reachOnce(url, id['a'])).toMatchObject({ state: 'ancestor' });
    expect(await reachOnce(url, id['evil'])).toEqual({ state: 'outside' });
    expect(await reachOnce(url, git(path, ['rev-parse', `${id['a']}^{tree}`]))).toMatchObject({
      state: 'tip',
    });
    expect(await reachOnce(url, git(path, ['rev-parse', `${id['b']}^{tree}`]))).toEqual({ state: 'absent' });
  });

  it('may be one of SHA-256 names', async () => {
    const { id, url } = await serve(HISTORY, { sha256: true });
    expect(id['a']).toHaveLength(64);
    expect(await reachOnce(url, id['a'])).toMatchObject({ state: 'ancestor' });
    expect(await reachOnce(url, id['evil'])).toEqual({ state: 'outside' });
    const remote = openGitRemote(new URL(url).origin);
    const file = await remote.file(url, id['b'] ?? '', 'f');
    expect(file.ok && Buffer.from(file.value).toString()).toBe('2');
  });

  it('of a fork that shares its objects holds what is outside', async () => {
    const { root, path, id } = await serve();
    const fork = join(root, 'evil', 'name');
    const own = makeRepository(fork, {
      commits: [{ id: 'own', ref: 'refs/heads/main', files: { f: 'evil' } }],
    })['own'];
    writeFileSync(join(path, 'objects', 'info', 'alternates'), `${join(fork, 'objects')}\n`);
    const base = `file://${root}`;
    const remote = openGitRemote(base);
    const answer = await remote.reach(`${base}/owner/name`, [own ?? '', id['a'] ?? '']);
    expect(answer.ok && [...answer.value.values()]).toEqual([
      { state: 'outside' },
      { state: 'ancestor', of: 'refs/heads/main' },
    ]);
  });
});

describe('objects across runs', () => {
  it('are not asked for again, and not believed unless they are what their name says', async () => {
    const { id, server, url } = await serve();
    const cache = createMemoryCache();
    const read = async (offline: boolean) => {
      const remote = openGitRemote(new URL(url).origin, { cache, offline });
      const file = await remote.file(url, id['a'] ?? '', 'f');
      return [
        await remote.commitTime(url, id['a'] ?? ''),
        file.ok ? Buffer.from(file.value).toString() : file,
      ];
    };
    const first = await read(false);
    expect(first).toEqual([{ ok: true, value: 1_700_000_000_000 }, '1']);
    const requests = server.requests.length;
    expect(await read(true)).toEqual(first);
    expect(server.requests).toHaveLength(requests);
    await cache.put(`git/${id['a']} ${url}`, Buffer.from('commit 5\0wrong'));
    expect(await read(true)).toMatchObject([{ error: { kind: 'offline' } }, { error: { kind: 'offline' } }]);
    expect(await read(false)).toEqual(first);
  });
});

function allObjects(repository: string): string {
  git(repository, ['repack', '-a', '-d', '-q']);
  const packs = join(repository, 'objects', 'pack');
  const name = readdirSync(packs).find((file) => file.endsWith('.pack')) ?? '';
  expect(existsSync(join(packs, name))).toBe(true);
  return join(packs, name);
}
