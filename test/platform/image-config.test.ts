import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';

import { parseChallenges } from '../../src/platform/http-challenge.ts';
import { readImageConfig } from '../../src/platform/image-config.ts';
import { NO_IMAGE_REGISTRY, resolveDefaultImages } from '../../src/platform/image-endpoint.ts';
import { createImagePlaces } from '../../src/platform/image-places.ts';
import { openImages, type OpenedImages } from '../support/open-images.ts';

const closing: OpenedImages[] = [];
afterEach(async () => {
  for (const opened of closing.splice(0)) await opened.close();
});

type Files = Readonly<Record<string, object | string>>;

function read(files: Files, extra: { project?: string; env?: Record<string, string> } = {}) {
  const opened = openImages({ files });
  closing.push(opened);
  const { home } = opened;
  return readImageConfig({
    env: extra.env ?? {},
    homeDir: home,
    systemDir: `${home}/system`,
    ...(extra.project === undefined ? {} : { project: `${home}/${extra.project}` }),
  });
}

async function defaults(
  files: Files,
  options: { policy?: string; env?: Record<string, string>; info?: string } = {},
) {
  const asked: string[] = [];
  const found = await resolveDefaultImages({
    policy: options.policy,
    env: options.env ?? {},
    config: await read(files),
    ask: (question) => {
      asked.push([question.command, ...question.args].join(' '));
      return Promise.resolve(options.info === undefined ? undefined : question.read(options.info));
    },
  });
  return { found, asked };
}

const daemon = { '/docker/daemon.json': { 'registry-mirrors': ['https://mirror.example/'] } };
const podman = (text: string) => ({ '/containers/registries.conf': text });

describe('the registry of names without a host', () => {
  const all = { ...daemon, '.docker/config.json': { auths: { 'https://index.example/v1/': {} } } };
  const env = { COUNTERSIGN_IMAGE_REGISTRY: 'https://variable.example' };
  it.each([
    ['the policy', all, { policy: 'https://policy.example', env }, 'https://policy.example/', 'policy'],
    ['the variable', all, { env }, 'https://variable.example/', 'COUNTERSIGN_IMAGE_REGISTRY'],
    ['a mirror of docker', all, {}, 'https://mirror.example/', "docker's daemon.json"],
    [
      'a mirror of podman',
      podman(
        '[[registry]]\nprefix = "docker.io"\nlocation = "docker.io"\n[[registry.mirror]]\nlocation = "m.example/hub"',
      ),
      {},
      'https://m.example/hub/',
      "podman's registries.conf",
    ],
    [
      'the one registry that podman searches',
      podman('unqualified-search-registries = ["only.example"]'),
      {},
      'https://only.example/',
      "podman's registries.conf",
    ],
    [
      'the index of docker login',
      { '.docker/config.json': { auths: { 'host.example': {}, 'https://index.example/v1/': {} } } },
      {},
      'https://index.example/',
      "docker's config.json",
    ],
    [
      'docker itself',
      podman('unqualified-search-registries = ["a.example", "b.example"]'),
      { info: 'WARNING: x\nhttps://index.example/v1/\n\nnoise' },
      'https://index.example/',
      'docker info',
    ],
  ] as const)('is that of %s', async (...[, files, options, url, origin]) => {
    const { found, asked } = await defaults(files, options);
    expect(found).toMatchObject({ bases: [{ url }], origin });
    expect(asked).toHaveLength(origin === 'docker info' ? 1 : 0);
  });

  it.each([
    ['nothing anywhere', {}, {}],
    [
      'a docker without its service',
      {},
      { info: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock' },
    ],
    ['an address with user information', {}, { info: 'https://u@index.example/v1/' }],
    ['broken files', { '.docker/config.json': '{', '/docker/daemon.json': '[]', ...podman('= =') }, {}],
    [
      'wrong types',
      {
        '.docker/config.json': { auths: [1], credHelpers: 'x' },
        '/docker/daemon.json': { 'registry-mirrors': 5 },
      },
      {},
    ],
    [
      'mirrors that are no address',
      { '/docker/daemon.json': { 'registry-mirrors': ['ftp://x', 'nothing'] } },
      {},
    ],
  ] as const)('is not known with %s', async (_what, files, options) => {
    expect((await defaults(files, options)).found).toBeUndefined();
  });

  it('a failure names the setting', async () => {
    const places = createImagePlaces({ config: () => read({}), defaults: () => Promise.resolve(undefined) });
    expect(await places.of(undefined)).toEqual({
      ok: false,
      error: { kind: 'unsupported', message: NO_IMAGE_REGISTRY },
    });
    expect(NO_IMAGE_REGISTRY).toMatch(/registries\.docker.*COUNTERSIGN_IMAGE_REGISTRY/);
  });
});

describe('the host in the name of an image', () => {
  const files = {
    '.docker/config.json': {
      auths: { '10.0.0.5:5000': {}, 'https://inside.example/v2/': {}, 'localhost:5000': {} },
      credHelpers: { 'helped.example': 'x' },
    },
    '/docker/daemon.json': { 'insecure-registries': ['plain.example:5000', '10.1.0.0/16'] },
    ...podman('[[registry]]\nlocation = "http.example/x"\ninsecure = true'),
  };
  const place = async (host: string, given: Files = files) =>
    createImagePlaces({ config: () => read(given), defaults: () => Promise.resolve(undefined) }).of(host);

  it.each([
    ['images.example', 'https://images.example/'],
    ['images.example:5000', 'https://images.example:5000/'],
    ['images.example:443', 'https://images.example/'],
    ['IMAGES.example', 'https://images.example/'],
    ['10.0.0.5:5000', 'https://10.0.0.5:5000/'],
    ['inside.example', 'https://inside.example/'],
    ['localhost:5000', 'http://localhost:5000/'],
    ['plain.example:5000', 'http://plain.example:5000/'],
    ['plain.example', 'https://plain.example/'],
    ['http.example', 'http://http.example/'],
    ['helped.example', 'https://helped.example/'],
  ])('%s is asked at %s', async (host, base) => {
    expect(await place(host)).toMatchObject({ ok: true, value: { bases: [base], library: false } });
  });

  it.each([
    'localhost',
    'localhost:5001',
    'x.localhost',
    '127.0.0.1',
    '127.0.0.1:5000',
    '10.0.0.6:5000',
    '10.1.2.3',
    '169.254.169.254',
    '8.8.8.8',
    '[::1]',
    '[::1]:5000',
    '[::ffff:169.254.169.254]',
    '0x7f.1',
    '2130706433:443',
    '0177.0.0.1',
    'registry',
    'registry:5000',
    'a%2eexample',
    'user@images.example',
    'images.example/path',
    'images.example?x',
    'images.example#x',
    '',
  ])('%j is not asked', async (host) => {
    const result = await place(host);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).toMatch(/not-permitted|unsupported/);
  });

  it('nothing in the project counts as configuration', async () => {
    const config = await read(
      { 'project/.docker/config.json': { auths: { 'localhost:5000': { auth: 'eDp5' } } } },
      { project: 'project', env: {} },
    );
    expect(config.knows('localhost:5000')).toBe(false);
    const opened = openImages({
      files: { 'p/config.json': { auths: { 'localhost:5000': { auth: 'eDp5' } } } },
    });
    closing.push(opened);
    const given = {
      env: { DOCKER_CONFIG: `${opened.home}/p` },
      homeDir: opened.home,
      systemDir: '/nonexistent',
    };
    expect((await readImageConfig(given)).knows('localhost:5000')).toBe(true);
    const inside = await readImageConfig({ ...given, project: opened.home });
    expect(inside.knows('localhost:5000')).toBe(false);
  });
});

describe('a WWW-Authenticate header', () => {
  const plain = (header: string | undefined) =>
    parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
  it.each([
    [undefined, []],
    ['', []],
    ['Basic', [['basic', {}]]],
    ['Basic realm="a, b"', [['basic', { realm: 'a, b' }]]],
    [
      'bearer REALM="https://r.example/t",service=s , scope="a b"',
      [['bearer', { realm: 'https://r.example/t', service: 's', scope: 'a b' }]],
    ],
    [
      'Basic realm="x", Bearer realm="y"',
      [
        ['basic', { realm: 'x' }],
        ['bearer', { realm: 'y' }],
      ],
    ],
    ['Bearer realm="a\\"b"', [['bearer', { realm: 'a"b' }]]],
    ['Bearer realm="1",realm="2"', [['bearer', { realm: '1' }]]],
    [
      'Bearer realm="open',
      [
        ['bearer', {}],
        ['realm', {}],
      ],
    ],
    ['realm="x"', []],
    ['"', []],
    [`Bearer realm="${'x'.repeat(9000)}"`, []],
  ])('%j', (header, expected) => {
    expect(plain(header)).toEqual(expected);
  });

  it('is read in bounded time whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        for (const { scheme } of parseChallenges(text)) expect(scheme).toBe(scheme.toLowerCase());
      }),
      { numRuns: 500 },
    );
    const start = performance.now();
    for (const part of ['a ', 'a=', '"\\', 'a="', ',', 'a=b,'])
      parseChallenges(part.repeat(4000).slice(0, 8000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
