import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import type { GitRemoteClient } from '../../src/platform/git-remote.ts';
import { makeRepository } from '../support/git-fixture.ts';
import { startGitHttpServer, type GitHttpServer } from '../support/git-http-server.ts';
import { answerGit, packet } from '../support/git-wire.ts';
import { makeDirectory, openGitRemote, removeDirectories } from '../support/open-git-remote.ts';

const servers: GitHttpServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  await removeDirectories();
});

type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;
const A = 'a'.repeat(40);

async function serve(handler: Handler, root = makeDirectory()): Promise<GitHttpServer> {
  const server = await startGitHttpServer(root, handler);
  servers.push(server);
  return server;
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = ''): Handler =>
  (_request, response) => {
    response.writeHead(code, headers).end(body);
    return true;
  };

const hang: Handler = () => true;

async function refsOf(remote: GitRemoteClient, name = 'owner/name') {
  const answer = await remote.refs(remote.urlOf(name));
  return answer.ok ? answer.value.refs : answer.error;
}

describe('a git server that', () => {
  it.each<[string, Handler, string, string]>([
    [
      'asks who we are',
      status(401, { 'www-authenticate': 'Basic realm="x"' }),
      'not-permitted',
      'credentials',
    ],
    ['refuses', status(403), 'not-permitted', 'credentials'],
    ['knows nothing', status(404), 'not-found', 'private'],
    ['knows nothing any more', status(410), 'not-found', 'private'],
    ['asks to slow down', status(429), 'rate-limited', '429'],
    ['fails', status(500), 'unreachable', 'failed'],
    ['is being mended', status(503), 'unreachable', 'failed'],
    [
      'H15: shows a login page',
      status(200, { 'content-type': 'text/html' }, '<html>'),
      'malformed',
      'web page',
    ],
    ['shows an empty page', status(200, { 'content-type': 'text/plain' }, ''), 'malformed', 'web page'],
    [
      'answers garbage',
      status(200, { 'content-type': 'application/x-git-upload-pack-advertisement' }, 'garbage'),
      'malformed',
      'protocol',
    ],
    [
      'answers half a packet',
      status(200, { 'content-type': 'application/x-git-upload-pack-advertisement' }, '001e# service=gi'),
      'unreachable',
      'broke off',
    ],
    [
      'breaks off',
      (_request, response) => {
        response.socket?.destroy();
        return true;
      },
      'unreachable',
      'broke off',
    ],
    [
      'sends us to a file',
      status(302, { location: 'file:///etc/passwd' }),
      'not-permitted',
      'another address',
    ],
    [
      'sends us to a program',
      status(302, { location: 'ext::touch%20owned' }),
      'not-permitted',
      'another address',
    ],
    [
      'says something odd',
      answerGit(() => ['not an object name refs/heads/main\n']),
      'malformed',
      'protocol',
    ],
  ])('%s', async (_title, handler, kind, words) => {
    const server = await serve(handler);
    const remote = openGitRemote(server.url);
    const error = await refsOf(remote);
    expect(error).toMatchObject({ kind });
    expect('message' in error && error.message).toContain(words);
    // One sentence for all repositories of a host.
    expect(await refsOf(remote, 'other/name')).toEqual(error);
    expect(JSON.stringify(error)).not.toMatch(/owner|name\b/);
  });

  it('repeats a failure is asked a second time, and one that is mended is not noticed', async () => {
    const root = makeDirectory();
    makeRepository(join(root, 'owner', 'name'), { commits: [{ id: 'a', ref: 'refs/heads/main' }] });
    let failures = 1;
    const server = await serve((request, response) => failures-- > 0 && status(502)(request, response), root);
    expect(await refsOf(openGitRemote(server.url))).toHaveLength(1);
    failures = 100;
    expect(await refsOf(openGitRemote(server.url))).toMatchObject({ kind: 'unreachable' });
    expect(failures).toBe(98);
  });

  it('never answers costs the time of one failure, however many are asked for', async () => {
    const server = await serve(hang);
    const remote = openGitRemote(server.url, { timeouts: { first: 700 } });
    const started = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => refsOf(remote, `owner/n${index}`)),
    );
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(server.requests).toHaveLength(2);
    const host = new URL(server.url).host;
    for (const answer of answers) {
      expect(answer).toEqual({ kind: 'unreachable', message: `${host}: no answer in time` });
    }
    expect(await refsOf(remote, 'owner/later')).toMatchObject({ kind: 'unreachable' });
    expect(server.requests).toHaveLength(2);
  });

  it('is not there is asked twice, and another host still is', async () => {
    const gone = await startGitHttpServer(makeDirectory());
    await gone.close();
    const remote = openGitRemote(gone.url);
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((name) => refsOf(remote, `owner/${name}`)));
    for (const answer of answers) {
      expect(answer).toEqual({
        kind: 'unreachable',
        message: `${new URL(gone.url).host}: no connection could be made`,
      });
    }
    const unknown = await remote.refs('https://no-such-host.invalid/a/b');
    expect(unknown).toMatchObject({ error: { kind: 'unreachable' } });
    expect(!unknown.ok && unknown.error.message).toContain('no-such-host.invalid');
  });

  it('answers between failures is asked on', async () => {
    let count = 0;
    const server = await serve((request, response) => {
      if (request.method === 'GET' && ++count % 2 === 0) return hang(request, response);
      return answerGit(() => [`${A} refs/heads/main\n`])(request, response);
    });
    const remote = openGitRemote(server.url, { timeouts: { first: 600, refs: 600 } });
    const kinds: string[] = [];
    for (let index = 0; index < 6; index++) {
      const answer = await refsOf(remote, `owner/n${index}`);
      kinds.push('kind' in answer ? answer.kind : 'refs');
    }
    expect(kinds).toEqual(['refs', 'timeout', 'refs', 'timeout', 'refs', 'timeout']);
  });

  it('has moved a repository is followed on its own host', async () => {
    const root = makeDirectory();
    makeRepository(join(root, 'new', 'name'), { commits: [{ id: 'a', ref: 'refs/heads/main' }] });
    const server = await serve((request, response) => {
      if (request.url?.startsWith('/owner/name/') !== true) return false;
      return status(301, { location: request.url.replace('/owner/', '/new/') })(request, response);
    }, root);
    const remote = openGitRemote(server.url);
    expect(await refsOf(remote)).toHaveLength(1);
    expect(await remote.reach(remote.urlOf('owner/name'), [A])).toMatchObject({ ok: true });
  });

  it('sends us round in a circle', async () => {
    const server = await serve((request, response) =>
      status(302, { location: request.url ?? '/' })(request, response),
    );
    expect(await refsOf(openGitRemote(server.url))).toMatchObject({
      kind: expect.stringMatching(/not-permitted|unreachable/),
    });
  });

  it('names refs as no git would keeps them as data', async () => {
    const odd = ['refs/heads/../../x', 'refs/heads/\u001b[2J', 'refs/tags/a:b', 'refs/heads/x.lock'];
    const latin = Buffer.concat([Buffer.from(`${A} refs/heads/f`), Buffer.from([0xe9]), Buffer.from('\n')]);
    const server = await serve(answerGit(() => [...odd.map((name) => `${A} ${name}\n`), latin]));
    const refs = await refsOf(openGitRemote(server.url));
    const names = 'kind' in refs ? [] : refs.map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set([...odd, 'refs/heads/f\u00e9']));
  });

  it('lists more than may be listed', async () => {
    const server = await serve(
      answerGit(() => Array.from({ length: 200_001 }, (_, index) => `${A} refs/tags/v${index}\n`)),
    );
    expect(await refsOf(openGitRemote(server.url))).toMatchObject({ kind: 'too-large' });
  });

  it('lists as much as may be listed', async () => {
    const server = await serve(
      answerGit(() => Array.from({ length: 200_000 }, (_, index) => `${A} refs/tags/v${index}\n`)),
    );
    expect(await refsOf(openGitRemote(server.url))).toHaveLength(200_000);
  });

  it('names one ref twice is not believed', async () => {
    const server = await serve(answerGit(() => [`${A} refs/tags/v1\n`, `${'b'.repeat(40)} refs/tags/v1\n`]));
    expect(await refsOf(openGitRemote(server.url))).toMatchObject({ kind: 'malformed' });
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.from('0000')],
    [
      'an empty pack',
      Buffer.concat([
        packet('packfile\n'),
        packet(Buffer.from('\u0001PACK\0\0\0\u0002\0\0\0\0')),
        Buffer.from('0000'),
      ]),
    ],
    ['garbage', Buffer.from('garbage')],
    ['an error', packet('ERR access denied or repository not exported\n')],
    ['that it has no such commit', packet(`ERR upload-pack: not our ref ${A}\n`)],
  ])('lists a branch but gives out %s decides nothing', async (_title, pack) => {
    const server = await serve(answerGit(() => [`${A} refs/heads/main\n`], pack));
    const remote = openGitRemote(server.url);
    const answer = await remote.reach(remote.urlOf('owner/name'), ['b'.repeat(40)]);
    expect(answer.ok).toBe(false);
    expect(JSON.stringify(answer)).not.toContain(A);
  });
});

describe('a run', () => {
  it('that ends in the middle of a fetch leaves no process and no half history', async () => {
    const root = makeDirectory();
    const id = makeRepository(join(root, 'owner', 'name'), {
      commits: [
        { id: 'a', ref: 'refs/heads/main' },
        { id: 'b', ref: 'refs/heads/main', parents: ['a'] },
      ],
    });
    let fetches = 0;
    let broken = true;
    const server = await serve((request, response) => {
      if (!broken || request.method !== 'POST' || ++fetches < 2) return false;
      response.setHeader('content-type', 'application/x-git-upload-pack-result');
      response.write(Buffer.concat([packet('packfile\n'), packet('\u0001PACK\0\0\0\u0002')]));
      return true;
    }, root);
    const historyDir = makeDirectory();
    const ask = async (timeouts = {}) => {
      const remote = openGitRemote(server.url, { historyDir, timeouts });
      const answer = await remote.reach(remote.urlOf('owner/name'), [id['a'] ?? '']);
      await remote.close();
      return answer;
    };
    expect(await ask({ fetch: 700 })).toMatchObject({ ok: false, error: { kind: 'timeout' } });
    expect(processesNaming(server.url)).toEqual([]);
    expect(readdirSync(historyDir)).toEqual([]);
    broken = false;
    expect(await ask()).toMatchObject({ ok: true });
  });

  it('ends in its time', async () => {
    const server = await serve(hang);
    const remote = openGitRemote(server.url, { runBudget: 500 });
    const started = performance.now();
    expect(await refsOf(remote)).toEqual({ kind: 'budget', message: 'the time for this run is used up' });
    expect(await refsOf(remote, 'owner/b')).toMatchObject({ kind: 'budget' });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('that may not use the network asks nobody', async () => {
    const server = await serve(hang);
    const remote = openGitRemote(server.url, { offline: true });
    const url = remote.urlOf('owner/name');
    const offline = { ok: false, error: { kind: 'offline' } };
    expect(await remote.refs(url)).toMatchObject(offline);
    expect(await remote.reach(url, [A])).toMatchObject(offline);
    expect(await remote.commitTime(url, A)).toMatchObject(offline);
    expect(await remote.file(url, A, 'a')).toMatchObject(offline);
    expect(server.requests).toEqual([]);
  });

  it('without git says so', async () => {
    const remote = openGitRemote('https://registry.example', {}, { PATH: makeDirectory() });
    expect(await refsOf(remote)).toEqual({
      kind: 'unreachable',
      message: 'git could not be run (not found in PATH)',
    });
  });

  it('asks nobody for a password', async () => {
    const server = await serve(status(401, { 'www-authenticate': 'Basic realm="x"' }));
    const bin = makeDirectory();
    const mark = join(bin, 'asked');
    const ask = join(bin, 'ask');
    writeFileSync(ask, `#!/bin/sh\ntouch ${mark}\necho secret\n`);
    chmodSync(ask, 0o755);
    const home = makeDirectory();
    writeFileSync(join(home, '.gitconfig'), `[core]\n\taskPass = ${ask}\n`);
    const remote = openGitRemote(
      server.url,
      {},
      { HOME: home, GIT_ASKPASS: ask, SSH_ASKPASS: ask, DISPLAY: ':0' },
    );
    expect(await refsOf(remote)).toMatchObject({ kind: 'not-permitted' });
    expect(existsSync(mark)).toBe(false);
  });
});

/** Command lines of this machine that name an address; none where there is no /proc. */
function processesNaming(address: string): string[] {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc').flatMap((name) => {
    try {
      const line = /^\d+$/.test(name) ? readFileSync(`/proc/${name}/cmdline`, 'utf8') : '';
      return line.includes(address) ? [line] : [];
    } catch {
      return [];
    }
  });
}
