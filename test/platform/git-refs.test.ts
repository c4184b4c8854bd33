import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addressOf, checkAddress, readDestination, serverOf } from '../../src/platform/git-address.ts';
import { classifyGit } from '../../src/platform/git-fault.ts';
import { readAdvertisement } from '../../src/platform/git-refs.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const C = 'c'.repeat(40);
const read = (text: string) => readAdvertisement(Buffer.from(text));

describe('a list of branches and tags', () => {
  it('peels tags, drops what is neither branch nor tag, and knows a default branch that is told', () => {
    expect(
      read(
        `ref: refs/heads/dev\tHEAD\n${A}\tHEAD\n${A}\trefs/heads/dev\n${A}\trefs/pull/1/head\n${B}\trefs/tags/v1\n${C}\trefs/tags/v1^{}\n`,
      ),
    ).toEqual({
      ok: true,
      value: {
        defaultBranch: 'refs/heads/dev',
        refs: [
          { name: 'refs/heads/dev', object: A, commit: A },
          { name: 'refs/tags/v1', object: B, commit: C },
        ],
      },
    });
  });

  it('has no ref that is broken at the server, so that none is taken for a commit', () => {
    const nothing = '0'.repeat(40);
    expect(
      read(
        `${nothing}\trefs/tags/v1##[error]\n${A}\trefs/tags/v2\n${nothing}\trefs/tags/v2^{}\n${B}\trefs/tags/v3\n`,
      ),
    ).toEqual({ ok: true, value: { refs: [{ name: 'refs/tags/v3', object: B, commit: B }] } });
  });

  it.each([
    'hello',
    `${A} refs/heads/main`,
    `${A.slice(1)}\trefs/heads/main`,
    `${A.toUpperCase()}\trefs/heads/main`,
    `${A}\t`,
    `${A}\trefs/heads/a\n<html>`,
    `${A}\trefs/heads/a\n${B}\trefs/heads/a`,
  ])('is not %j', (text) => {
    expect(read(text)).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  });

  it('keeps every name, of whatever characters', () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .filter((text) => !/[\n\ud800-\udfff]/.test(text) && !text.endsWith('^{}'));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 20 }), (names) => {
        const answer = read(names.map((text) => `${A}\trefs/heads/${text}\n`).join(''));
        expect(answer.ok && new Set(answer.value.refs.map((ref) => ref.name.slice(11)))).toEqual(
          new Set(names),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is never read from bytes at random, nor ever throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const answer = readAdvertisement(bytes);
        expect(!answer.ok || answer.value.refs.length === 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an address', () => {
  it.each([
    'https://github.com/owner/name',
    'https://ghe.example:8443/owner/name.git',
    'ssh://git@github.com/owner/name',
    'ssh://git@ghe.example:2222/owner/name.git',
    'git@github.com:owner/name.git',
  ])('may be %s', (address) => {
    expect(checkAddress(address, 'https://github.com').ok).toBe(true);
  });

  it.each([
    '',
    '-oProxyCommand=touch',
    '--upload-pack=x',
    'ext::sh -c x',
    'fd::17',
    'file:///etc',
    '/etc',
    '../x',
    'git://a.example/b',
    'http://a.example/b',
    'ftp://a.example/b',
    'https://user@a.example/b',
    'https://user:pw@a.example/b',
    'https://a.example/b?x=1',
    'https://a.example/b#x',
    'https://a.example/../b',
    'https://a.example/a/%2e%2e/b',
    'https://a.example/b\nc',
    'https://a.example/b c',
    'https://a.example\\@b.example/c',
    'https:///a',
    'ssh://-oProxyCommand=x/a',
    'ssh://git:pw@a.example/b',
    'ssh://-x@a.example/b',
    'git@-oProxyCommand=x:a/b',
    'git@a.example:-x',
    'git@a.example:../x',
    'root@a.example:x',
    'git@a.example:a:b',
    'helper::https://a.example/b',
    `https://a.example/${'x'.repeat(3_000)}`,
  ])('may not be %j', (address) => {
    expect(checkAddress(address, 'https://github.com')).toMatchObject({
      ok: false,
      error: { kind: 'unsupported' },
    });
  });

  it('of the own server may be of its own kind, and only there', () => {
    for (const server of ['file:///mirrors', 'http://127.0.0.1:8080', 'http://ghe.example']) {
      expect(checkAddress(addressOf(server, 'owner/name'), server).ok).toBe(true);
      expect(checkAddress(`${server}x/owner/name`, server).ok).toBe(false);
      expect(checkAddress(`${server}/../etc`, server).ok).toBe(false);
    }
  });

  it('of a repository never leaves the server', () => {
    expect(addressOf('https://github.com', 'owner/na me?x#y')).toBe(
      'https://github.com/owner/na%20me%3Fx%23y',
    );
    expect(checkAddress(addressOf('https://github.com', 'owner/..'), 'https://github.com').ok).toBe(false);
  });

  it.each([
    [{}, 'https://github.com'],
    [{ GITHUB_SERVER_URL: '' }, 'https://github.com'],
    [{ GITHUB_SERVER_URL: 'https://ghe.example/' }, 'https://ghe.example'],
  ])('begins with the server of %j', (env, server) => {
    expect(serverOf(env)).toBe(server);
  });

  it.each([
    ['https://a.example/b', { protocols: 'https', host: 'a.example' }],
    ['http://a.example:81/b', { protocols: 'http:https', host: 'a.example:81' }],
    ['me@a.example:b', { protocols: 'ssh', host: 'a.example' }],
    ['ssh://a.example:22/b', { protocols: 'ssh', host: 'a.example:22' }],
    ['/srv/git/b', { protocols: 'file', host: '' }],
    ['file:///srv/git/b', { protocols: 'file', host: '' }],
  ])('that git goes to: %s', (address, destination) => {
    expect(readDestination(address)).toEqual({ ok: true, value: destination });
  });

  it.each(['ext::sh -c x', 'git://a.example/b', 'x::y', 'b'])(
    'that git goes to is not used: %s',
    (address) => {
      expect(readDestination(address)).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
    },
  );
});

describe('what git says', () => {
  it.each([
    ["fatal: unable to access 'https://h/x/': Could not resolve host: h", 'unreachable', true],
    [
      "fatal: unable to access 'https://h/x/': Failed to connect to h port 443: Connection refused",
      'unreachable',
      true,
    ],
    [
      "fatal: unable to access 'https://h/x/': Failed to connect to h port 443 after 134 ms: Couldn't connect to server",
      'unreachable',
      true,
    ],
    [
      'ssh: connect to host h port 22: Connection timed out\nfatal: Could not read from remote repository.',
      'timeout',
      true,
    ],
    [
      "fatal: unable to access 'https://h/x/': server certificate verification failed. CAfile: none",
      'unreachable',
      false,
    ],
    ["fatal: could not read Username for 'https://h': terminal prompts disabled", 'not-permitted', false],
    ["remote: Repository not found.\nfatal: repository 'https://h/x/' not found", 'not-found', false],
    ['ERROR: Repository not found.\nfatal: Could not read from remote repository.', 'not-found', false],
    [
      'git@h: Permission denied (publickey).\nfatal: Could not read from remote repository.',
      'not-permitted',
      false,
    ],
    ['Host key verification failed.\nfatal: Could not read from remote repository.', 'not-permitted', false],
    ["fatal: '/x' does not appear to be a git repository", 'not-found', false],
    ["fatal: unable to access 'https://h/x/': The requested URL returned error: 403", 'not-permitted', false],
    ['something nobody has seen', 'unreachable', false],
    [
      'remote: fatal: could not resolve host\nfatal: protocol error: bad line length character: abcd',
      'malformed',
      false,
    ],
  ])('%j', (stderr, kind, away) => {
    const fault = classifyGit({ how: 'exit', stderr }, 'h');
    expect(fault.kind).toBe(kind);
    expect(fault.away === true).toBe(away);
    expect(fault.message).toMatch(/^h: [^']+$/);
  });
});
