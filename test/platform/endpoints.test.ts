import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

import { afterEach, describe, expect, it } from 'vitest';

import type { RegistryEcosystem } from '../../src/domain/ecosystem.ts';
import { createMemoryCache } from '../../src/platform/cache.ts';
import { fixedClock } from '../../src/platform/clock.ts';
import { readExtraCa } from '../../src/platform/endpoints-ca.ts';
import { readCargoMessage } from '../../src/platform/endpoints-cargo.ts';
import { findClient } from '../../src/platform/endpoints-client.ts';
import { parseIni, readBase } from '../../src/platform/endpoints-config.ts';
import { createCredentials, parseNetrc } from '../../src/platform/endpoints-credentials.ts';
import { resolveEndpoint, type EndpointOptions } from '../../src/platform/endpoints.ts';

const homes: string[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

function home(files: Readonly<Record<string, string>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'home-'));
  homes.push(directory);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

async function resolve(
  ecosystem: RegistryEcosystem,
  options: Partial<EndpointOptions> & { readonly files?: Readonly<Record<string, string>> } = {},
) {
  const homeDir = home(options.files);
  const asked: string[] = [];
  const credentials = createCredentials({}, homeDir);
  const endpoint = await resolveEndpoint(ecosystem, {
    policyRegistries: {},
    // The machine's own site-wide files must not reach these tests.
    env: { PIP_CONFIG_FILE: '/dev/null', ...options.env },
    homeDir,
    offline: false,
    cache: createMemoryCache(),
    clock: fixedClock(0),
    credentials,
    ...options,
    ...(options.env === undefined ? {} : { env: options.env }),
    ask: (command, args, extra) => {
      asked.push(command);
      return options.ask?.(command, args, extra) ?? Promise.resolve(undefined);
    },
  });
  return { endpoint, asked, credentials };
}

describe('npm', () => {
  it('the policy comes first, variables second, the user file third, and nobody is asked', async () => {
    const files = { '.npmrc': 'registry=https://file.example/npm\n' };
    const env = { NPM_CONFIG_REGISTRY: 'https://variable.example' };
    const policyRegistries = { npm: 'https://policy.example' };
    expect((await resolve('npm', { files, env, policyRegistries })).endpoint).toMatchObject({
      origin: 'policy',
      bases: [{ url: 'https://policy.example/' }],
    });
    expect((await resolve('npm', { files, env })).endpoint).toMatchObject({
      origin: 'npm_config_registry',
      bases: [{ url: 'https://variable.example/' }],
    });
    const third = await resolve('npm', { files });
    expect(third.endpoint).toMatchObject({
      origin: "the user's npmrc",
      bases: [{ url: 'https://file.example/npm/' }],
    });
    expect(third.asked).toEqual([]);
  });

  it('a policy address that is none is a problem, not a fall-back', async () => {
    const { endpoint, asked } = await resolve('npm', {
      policyRegistries: { npm: 'file:///etc' },
      env: { npm_config_registry: 'https://variable.example' },
    });
    expect(endpoint).toMatchObject({ bases: [], problem: expect.stringContaining('registries.npm') });
    expect(asked).toEqual([]);
  });

  it('asks npm where files and variables are silent, and remembers the answer', async () => {
    const cache = createMemoryCache();
    const ask = () => Promise.resolve('npm warn x\nhttps://client.example/\n');
    const first = await resolve('npm', { cache, ask });
    expect(first.endpoint).toMatchObject({
      origin: "npm's default",
      bases: [{ url: 'https://client.example/' }],
    });
    expect(first.asked).toEqual(['npm', 'npm']);
  });

  it('offline nothing is started; without an answer the setting to set is named', async () => {
    const { endpoint, asked } = await resolve('npm', {
      offline: true,
      ask: () => Promise.resolve('https://client.example/'),
    });
    expect(asked).toEqual([]);
    expect(endpoint).toMatchObject({ bases: [], problem: expect.stringContaining('npm_config_registry') });
  });

  it('scopes have registries of their own, with ${VARIABLES}', async () => {
    const { endpoint } = await resolve('npm', {
      files: { '.npmrc': 'registry=https://a.example\n@acme:registry=https://${HOST}/acme\n' },
      env: { HOST: 'b.example' },
    });
    expect(endpoint.bases).toEqual([
      { url: 'https://a.example/' },
      { url: 'https://b.example/acme/', scope: '@acme' },
    ]);
  });

  it('credentials go to their own place only', async () => {
    const { credentials } = await resolve('npm', {
      files: {
        '.npmrc': [
          'registry=https://user:pw@a.example/npm/',
          '//b.example/acme/:_authToken=tok==',
          '//c.example/:username=u',
          `//c.example/:_password=${Buffer.from('p').toString('base64')}`,
          '//d.example/:_authToken=${UNSET}',
        ].join('\n'),
      },
    });
    const header = (url: string) => credentials.authorize(new URL(url));
    expect(header('https://a.example/npm/left-pad')).toBe(
      `Basic ${Buffer.from('user:pw').toString('base64')}`,
    );
    expect(header('https://a.example/other')).toBeUndefined();
    expect(header('https://b.example/acme/x')).toBe('Bearer tok==');
    expect(header('https://b.example.evil.example/acme/x')).toBeUndefined();
    expect(header('https://c.example/x')).toBe(`Basic ${Buffer.from('u:p').toString('base64')}`);
    expect(header('https://d.example/x')).toBeUndefined();
  });
});

describe('Python', () => {
  it.each([
    [
      { PIP_INDEX_URL: 'https://u:p@pip.example/simple', UV_DEFAULT_INDEX: 'https://uv.example/simple' },
      'https://pip.example/simple/',
      'PIP_INDEX_URL',
    ],
    [
      { UV_DEFAULT_INDEX: 'mirror=https://uv.example/simple' },
      'https://uv.example/simple/',
      'UV_DEFAULT_INDEX',
    ],
  ])('variables %j', async (env, url, origin) => {
    expect((await resolve('pypi', { env })).endpoint).toMatchObject({ bases: [{ url }], origin });
  });

  it.each([
    [
      { '.config/pip/pip.conf': '[global]\nindex_url = https://conf.example/simple\n' },
      "the user's pip configuration",
    ],
    [
      { '.pip/pip.conf': '[install]\nindex-url=https://conf.example/simple\n' },
      "the user's pip configuration",
    ],
    [
      {
        '.config/uv/uv.toml':
          '[[index]]\nname = "x"\nurl = "https://other.example"\n\n[[index]]\nurl = "https://conf.example/simple"\ndefault = true\n',
      },
      "the user's uv.toml",
    ],
  ])('files %j', async (files, origin) => {
    expect((await resolve('pypi', { files, env: {} })).endpoint).toMatchObject({
      bases: [{ url: 'https://conf.example/simple/' }],
      origin,
    });
  });

  it('pip says its address in its help, else uv', async () => {
    const help =
      'Package Index Options:\n  -i, --index-url <url>  Base URL of the Python Package Index (default https://client.example/simple). This';
    const { endpoint, asked } = await resolve('pypi', {
      ask: (command) => Promise.resolve(command === 'uv' ? help : 'no such command'),
    });
    expect(endpoint).toMatchObject({ bases: [{ url: 'https://client.example/simple/' }] });
    expect(asked).toEqual(['pip', 'pip3', 'python3', 'uv']);
  });
});

describe('Go', () => {
  it.each([
    ['https://a.example,https://b.example|direct', ['https://a.example/', 'https://b.example/'], true],
    ['https://a.example,off,https://b.example', ['https://a.example/'], false],
    ['direct', [], true],
    ['off', [], false],
  ])('GOPROXY=%s', async (GOPROXY, urls, direct) => {
    const { endpoint, asked } = await resolve('golang', { env: { GOPROXY, GOPRIVATE: '*.corp.example' } });
    expect(endpoint.bases.map((base) => base.url)).toEqual(urls);
    expect(endpoint.golang).toEqual({ noProxy: '*.corp.example', direct });
    expect(endpoint.problem === undefined).toBe(urls.length > 0);
    expect(asked).toEqual([]);
  });

  it("reads the user's go/env, and keeps private names private under a policy too", async () => {
    const files = { '.config/go/env': 'GOPROXY=https://file.example\nGONOPROXY=secret.example\n' };
    expect((await resolve('golang', { files })).endpoint).toMatchObject({
      bases: [{ url: 'https://file.example/' }],
      golang: { noProxy: 'secret.example' },
    });
    const policy = await resolve('golang', { files, policyRegistries: { golang: 'https://policy.example' } });
    expect(policy.endpoint).toMatchObject({
      bases: [{ url: 'https://policy.example/' }],
      golang: { noProxy: 'secret.example' },
    });
  });

  it('asks go', async () => {
    const ask = () =>
      Promise.resolve('{"GOPROXY":"https://client.example,direct","GOPRIVATE":"p.example","GONOPROXY":""}');
    expect((await resolve('golang', { ask })).endpoint).toMatchObject({
      origin: 'go env',
      bases: [{ url: 'https://client.example/' }],
      golang: { noProxy: 'p.example', direct: true },
    });
  });
});

describe('Cargo', () => {
  it('source replacement of the user is followed', async () => {
    const files = {
      '.cargo/config.toml':
        '[source.crates-io]\nreplace-with = "a"\n[source.a]\nreplace-with = "b"\n[source.b]\nregistry = "sparse+https://mirror.example/index/"\n[registries.own]\nindex = "sparse+https://own.example/i/"\n',
    };
    const { endpoint, asked } = await resolve('cargo', { files });
    expect(endpoint.bases).toEqual([
      { url: 'https://mirror.example/index/', index: 'default' },
      { url: 'https://own.example/i/', index: 'sparse+https://own.example/i/' },
    ]);
    expect(asked).toEqual([]);
  });

  it('a git index cannot be read, and says what to set', async () => {
    const files = {
      '.cargo/config.toml':
        '[source.crates-io]\nreplace-with = "a"\n[source.a]\nregistry = "https://git.example/index"\n',
    };
    expect((await resolve('cargo', { files })).endpoint).toMatchObject({
      bases: [],
      problem: expect.stringContaining('registries.cargo'),
    });
    const loop = {
      '.cargo/config.toml':
        '[source.crates-io]\nreplace-with = "a"\n[source.a]\nreplace-with = "crates-io"\n',
    };
    expect((await resolve('cargo', { files: loop })).endpoint.bases).toEqual([]);
  });

  it.each([
    [
      'error: download of config.json failed\n\nCaused by:\n  failed to download from `https://index.example/sub/config.json`',
      'https://index.example/sub/',
    ],
    ['  failed to download from `https://index.example/se/rd/serde`', 'https://index.example/'],
    ['error: could not find `serde` in registry `https://git.example/index`', undefined],
    ['', undefined],
  ])('its message %j names %s', (message, url) => {
    expect(readCargoMessage(message)).toBe(url);
  });

  it('is asked behind a proxy that nobody answers', async () => {
    const seen: (string | undefined)[] = [];
    await resolve('cargo', {
      ask: (_command, _args, extra) => {
        seen.push(extra?.CARGO_HTTP_PROXY);
        return Promise.resolve(undefined);
      },
    });
    expect(seen).toEqual(['http://127.0.0.1:1']);
  });

  it('what an earlier download left is used only when there is one', async () => {
    const one = { '.cargo/registry/index/index.example-0123456789abcdef/config.json': '{}' };
    expect((await resolve('cargo', { files: one })).endpoint.bases[0]?.url).toBe('https://index.example/');
    const two = { ...one, '.cargo/registry/index/other.example-0123456789abcdef/config.json': '{}' };
    expect((await resolve('cargo', { files: two })).endpoint.bases).toEqual([]);
  });
});

describe('RubyGems', () => {
  const gems = 'https://gems.registry.example/';

  it('mirrors of Bundler: for one source by its address, in variables over files', async () => {
    const files = {
      '.bundle/config':
        '---\nBUNDLE_MIRROR__HTTPS://GEMS__REGISTRY__EXAMPLE/: "https://file.example/gems"\nBUNDLE_MIRROR__HTTPS://GEMS__AC___ME__EXAMPLE/: "https://file.example/acme/"\nBUNDLE_MIRROR__HTTPS://GEMS__REGISTRY__EXAMPLE/__FALLBACK_TIMEOUT: "3"\n',
    };
    const env = { 'BUNDLE_MIRROR__HTTPS://GEMS__REGISTRY__EXAMPLE/': 'https://variable.example/' };
    const { endpoint, asked } = await resolve('gem', { files, env });
    expect(endpoint).toMatchObject({
      origin: 'mirrors of Bundler',
      bases: [
        { url: 'https://file.example/acme/', index: 'https://gems.ac-me.example/' },
        { url: 'https://variable.example/', index: gems },
      ],
    });
    expect(asked).toEqual([]);
  });

  it('a mirror may be named by the host of its source alone', async () => {
    const env = { BUNDLE_MIRROR__GEMS__REGISTRY__EXAMPLE: 'https://mirror.example' };
    expect((await resolve('gem', { env })).endpoint.bases).toEqual([
      { url: 'https://mirror.example/', index: gems },
    ]);
  });

  it('a mirror of all stands before everything but the policy', async () => {
    const env = { BUNDLE_MIRROR__ALL: 'https://u:p@all.example' };
    const { endpoint, credentials } = await resolve('gem', { env });
    expect(endpoint.bases).toEqual([{ url: 'https://all.example/' }]);
    expect(credentials.authorize(new URL('https://all.example/info/x'))).toBe(
      `Basic ${Buffer.from('u:p').toString('base64')}`,
    );
    const policy = await resolve('gem', { env, policyRegistries: { gem: 'https://policy.example' } });
    expect(policy.endpoint.bases).toEqual([{ url: 'https://policy.example/' }]);
  });

  it('sources of the gemrc: the first answers for what no other is named for', async () => {
    const files = {
      '.gemrc': `---\n:backtrace: false\n:sources:\n- ${gems}\n- https://other.example\n:verbose: true\n`,
    };
    const { endpoint, asked } = await resolve('gem', { files });
    expect(endpoint.bases).toEqual([
      { url: gems },
      { url: 'https://other.example/', index: 'https://other.example/' },
    ]);
    expect(asked).toEqual([]);
    const env = { 'BUNDLE_MIRROR__HTTPS://GEMS__REGISTRY__EXAMPLE/': 'https://mirror.example' };
    expect((await resolve('gem', { files, env })).endpoint.bases[0]).toEqual({
      url: 'https://mirror.example/',
      index: gems,
    });
  });

  it('asks gem, and says what to set when nobody knows', async () => {
    const ask = () => Promise.resolve(`*** CURRENT SOURCES ***\n\n${gems}\n`);
    const { endpoint, asked } = await resolve('gem', { ask });
    expect(endpoint).toMatchObject({ bases: [{ url: gems }], origin: 'gem sources' });
    expect(asked).toEqual(['gem']);
    expect((await resolve('gem')).endpoint).toMatchObject({
      bases: [],
      problem: expect.stringContaining('registries.gem'),
    });
  });

  it('credentials of a host go to that host only', async () => {
    const { credentials } = await resolve('gem', { env: { BUNDLE_GEMS__ACME__EXAMPLE: 'user:pw' } });
    expect(credentials.authorize(new URL('https://gems.acme.example/info/x'))).toBe(
      `Basic ${Buffer.from('user:pw').toString('base64')}`,
    );
    expect(credentials.authorize(new URL('https://acme.example/info/x'))).toBeUndefined();
  });

  it('F04 BUNDLE_APP_CONFIG is read where it is not the project’s', async () => {
    const text = '---\nBUNDLE_MIRROR__ALL: "https://app.example/"\n';
    const outside = home({ config: text });
    const project = home({ '.bundle/config': text });
    const bases = async (env: Readonly<Record<string, string>>) =>
      (await resolve('gem', { env, project })).endpoint.bases;
    expect(await bases({ BUNDLE_APP_CONFIG: outside })).toEqual([{ url: 'https://app.example/' }]);
    expect(await bases({ BUNDLE_APP_CONFIG: join(project, '.bundle') })).toEqual([]);
    expect(await bases({ BUNDLE_APP_CONFIG: '.bundle' })).toEqual([]);
  });
});

describe('Maven', () => {
  const settings = (inside: string): Record<string, string> => ({
    '.m2/settings.xml': `<?xml version="1.0"?>\n<settings xmlns="x">${inside}</settings>\n`,
  });
  const mirror = (of: string, url: string, more = ''): string =>
    `<mirrors><mirror><id>m</id><mirrorOf>${of}</mirrorOf><url>${url}</url>${more}</mirror></mirrors>`;
  const profile = (id: string, url: string, activation = ''): string =>
    `<profiles><profile><id>p</id>${activation}<repositories><repository><id>${id}</id><url>${url}</url></repository></repositories></profile></profiles>`;
  const active = '<activeProfiles><activeProfile>p</activeProfile></activeProfiles>';

  it.each([
    ['*', true],
    ['external:*', true],
    ['central', undefined],
    ['*,!own', undefined],
    ['other,central', undefined],
  ])('a mirror of %s stands in for its own repository; of all of them: %s', async (of, all) => {
    const files = settings(mirror(of, 'https://mirror.example/maven'));
    const { endpoint, asked } = await resolve('maven', { files });
    expect(endpoint).toEqual({
      ecosystem: 'maven',
      bases: [{ url: 'https://mirror.example/maven/' }],
      origin: "Maven's settings.xml",
      ...(all === true ? { all } : {}),
    });
    expect(asked).toEqual([]);
  });

  it('the policy comes first, and is then all there is', async () => {
    const files = settings(mirror('*', 'https://mirror.example/'));
    const policyRegistries = { maven: 'https://policy.example/maven2' };
    expect((await resolve('maven', { files, policyRegistries })).endpoint).toMatchObject({
      origin: 'policy',
      bases: [{ url: 'https://policy.example/maven2/' }],
      all: true,
    });
  });

  it('repositories of active profiles, by themselves or through a mirror that does not leave them out', async () => {
    const own = profile('own', 'https://own.example/repo');
    const urls = async (inside: string) =>
      (await resolve('maven', { files: settings(inside) })).endpoint.bases.map(({ url }) => url);
    expect(await urls(own)).toEqual([]);
    expect(await urls(own + active)).toEqual(['https://own.example/repo/']);
    const byDefault = '<activation><activeByDefault>true</activeByDefault></activation>';
    expect(await urls(profile('own', 'https://own.example/repo', byDefault))).toEqual([
      'https://own.example/repo/',
    ]);
    expect(await urls(own + active + mirror('*,!own', 'https://mirror.example/'))).toEqual([
      'https://own.example/repo/',
      'https://mirror.example/',
    ]);
    expect(await urls(own + active + mirror('external:*', 'https://mirror.example/'))).toEqual([
      'https://mirror.example/',
    ]);
    expect(
      await urls(own + active + mirror('own', 'https://mirror.example/', '<blocked>true</blocked>')),
    ).toEqual([]);
  });

  it('its own default is that of the installed Maven, and nothing is started', async () => {
    const pom = `<project><repositories><repository><id>central</id><url>https://maven.registry.example/m2</url></repository></repositories></project>`;
    const maven = home();
    mkdirSync(join(maven, 'lib'));
    writeFileSync(
      join(maven, 'lib', 'maven-model-builder-3.9.9.jar'),
      zip({ 'META-INF/x': 'x', 'org/apache/maven/model/pom-4.0.0.xml': pom }),
    );
    const { endpoint, asked } = await resolve('maven', { env: { MAVEN_HOME: maven } });
    expect(endpoint).toEqual({
      ecosystem: 'maven',
      bases: [{ url: 'https://maven.registry.example/m2/' }],
      origin: "Maven's default",
    });
    expect(asked).toEqual([]);
    mkdirSync(join(maven, 'conf'));
    writeFileSync(
      join(maven, 'conf', 'settings.xml'),
      `<settings>${mirror('central', 'https://site.example/')}</settings>`,
    );
    expect((await resolve('maven', { env: { MAVEN_HOME: maven } })).endpoint.bases).toEqual([
      { url: 'https://site.example/' },
    ]);
  });

  it.each([
    ['no archive', 'rubbish'],
    ['cut', zip({ 'org/apache/maven/model/pom-4.0.0.xml': '<project/>' }).subarray(40)],
    ['without the file', zip({ a: 'b' })],
  ])('an installation that is %s says what to set', async (_title, bytes) => {
    const maven = home();
    mkdirSync(join(maven, 'lib'));
    writeFileSync(join(maven, 'lib', 'maven-model-builder-3.9.9.jar'), bytes);
    expect((await resolve('maven', { env: { MAVEN_HOME: maven } })).endpoint).toMatchObject({
      bases: [],
      problem: expect.stringContaining('registries.maven'),
    });
  });

  it('credentials of the server of that id, and no encrypted ones', async () => {
    const server = (password: string): string =>
      `<servers><server><id>m</id><username>u</username><password>${password}</password></server></servers>`;
    const header = async (password: string) => {
      const files = settings(server(password) + mirror('*', 'https://mirror.example/m'));
      const { credentials } = await resolve('maven', { files, env: { SECRET: 's' } });
      expect(credentials.authorize(new URL('https://other.example/m/x'))).toBeUndefined();
      return credentials.authorize(new URL('https://mirror.example/m/x'));
    };
    expect(await header('${env.SECRET}')).toBe(`Basic ${Buffer.from('u:s').toString('base64')}`);
    expect(await header('{COQLCE6DU6GtcS5P=}')).toBeUndefined();
  });

  it('settings that are no XML, or have a document type, are as if not there', async () => {
    for (const text of [
      '<settings>',
      '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><settings/>',
      '{}',
    ])
      expect((await resolve('maven', { files: { '.m2/settings.xml': text } })).endpoint.bases).toEqual([]);
  });
});

/** A zip archive. */
function zip(entries: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const bytes = deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(bytes.length, 18);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(bytes.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), bytes);
    directory.push(central, Buffer.from(name));
    offset += 30 + name.length + bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

it('F04 the configuration of the project is never read', async () => {
  const project = home({
    '.npmrc': 'registry=https://evil.example\n',
    'pip.conf': '[global]\nindex-url=https://evil.example\n',
    '.cargo/config.toml':
      '[source.crates-io]\nreplace-with="e"\n[source.e]\nregistry="sparse+https://evil.example/"\n',
    '.bundle/config': 'BUNDLE_MIRROR__ALL: "https://evil.example"\n',
    '.m2/settings.xml':
      '<settings><mirrors><mirror><mirrorOf>*</mirrorOf><url>https://evil.example</url></mirror></mirrors></settings>',
    '.gemrc': ':sources:\n- https://evil.example\n',
  });
  const before = process.cwd();
  process.chdir(project);
  try {
    for (const ecosystem of ['npm', 'pypi', 'golang', 'cargo', 'gem', 'maven'] as const) {
      expect(JSON.stringify((await resolve(ecosystem, { project })).endpoint)).not.toContain('evil');
    }
  } finally {
    process.chdir(before);
  }
});

it('F05 clients are never taken from the project or relative entries of PATH', () => {
  const project = home({ 'bin/npm': '#!/bin/sh\n', 'node_modules/.bin/npm': '#!/bin/sh\n' });
  const PATH = ['.', 'bin', '', join(project, 'bin'), join(project, 'node_modules/.bin')].join(':');
  expect(findClient('npm', { PATH }, project)).toBeUndefined();
});

describe('reading settings', () => {
  it.each([
    ['https://user:pass@a.example/x?y#z', 'https://a.example/x/', 'user:pass'],
    ['http://a.example', 'http://a.example/', undefined],
    ['https://user@a.example', 'https://a.example/', 'user:'],
  ])('the base %s', (text, url, user) => {
    expect(readBase(text)).toEqual({
      url,
      ...(user === undefined ? {} : { basic: Buffer.from(user).toString('base64') }),
    });
  });

  it.each(['ftp://a.example', 'file:///x', 'nonsense', '', undefined, `https://${'a'.repeat(3000)}`])(
    '%s is no base',
    (text) => {
      expect(readBase(text)).toBeUndefined();
    },
  );

  it('INI with sections, quotes, comments and keys that hold signs', () => {
    const settings = parseIni(
      '; c\n# c\na = "b"\n[Global]\nIndex-URL=https://x.example/?a=b\n\n//h.example/:_authToken=a=b=\n',
    );
    expect([...settings]).toEqual([
      ['a', 'b'],
      ['global.index-url', 'https://x.example/?a=b'],
      ['global.//h.example/:_authToken', 'a=b='],
    ]);
  });

  it('netrc in any layout', () => {
    const netrc = parseNetrc(
      'machine a.example login u password p\n# machine c.example login x password y\nmachine b.example\n  login v\n  password q\ndefault login x password y',
    );
    expect([...netrc.keys()]).toEqual(['a.example', 'b.example']);
    expect(netrc.get('b.example')).toBe(`Basic ${Buffer.from('v:q').toString('base64')}`);
  });

  it("added authorities: nothing to do for Node's own, both when there are others", () => {
    const directory = home({ 'a.pem': 'A', 'b.pem': 'B' });
    const [a, b] = [join(directory, 'a.pem'), join(directory, 'b.pem')];
    const none = { npm: new Map<string, string>(), pip: new Map<string, string>() };
    expect(readExtraCa({ NODE_EXTRA_CA_CERTS: a, SSL_CERT_FILE: a }, none)).toEqual({
      certificates: [],
      origins: ['NODE_EXTRA_CA_CERTS'],
    });
    expect(readExtraCa({ NODE_EXTRA_CA_CERTS: a, SSL_CERT_FILE: b }, none)).toEqual({
      certificates: ['B', 'A'],
      origins: ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'],
    });
    expect(readExtraCa({}, { ...none, npm: new Map([['cafile', b]]) })).toEqual({
      certificates: ['B'],
      origins: ["npm's cafile"],
    });
  });
});
