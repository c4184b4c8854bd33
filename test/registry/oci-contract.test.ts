import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createFakeImages } from '../support/fake-images.ts';
import { singleImage } from '../support/images.ts';
import { openImages } from '../support/open-images.ts';
import { findRegistryProgram, startRealRegistry, type RealRegistry } from '../support/real-registry.ts';
import { startTokenServer, tokenAuth, type TokenServer } from '../support/token-server.ts';
import { IMAGES, imageRegistryContract } from './oci-contract.ts';

imageRegistryContract('the fake image registry', () =>
  Promise.resolve({ registry: createFakeImages(IMAGES), close: () => Promise.resolve() }),
);

imageRegistryContract('the adapter before a small server', async () => {
  const server = createServer((request, response) => {
    const [, path, reference] = /^\/v2\/(.+)\/manifests\/(.+)$/.exec(request.url ?? '') ?? [];
    const found = IMAGES.find(
      (image) => image.path === path && [image.tag, image.top.digest].includes(reference ?? ''),
    );
    if (found === undefined) response.writeHead(404).end('{"errors":[]}');
    else response.writeHead(200, { 'content-type': found.top.mediaType }).end(found.top.bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { port: number };
  const opened = openImages({ policyRegistries: { docker: `http://127.0.0.1:${port}` } });
  return {
    registry: opened.registry,
    close: async () => {
      await opened.close();
      server.closeAllConnections();
      server.close();
    },
  };
});

const program = findRegistryProgram();
if (program === undefined) {
  console.warn('NOT TESTED: no registry program; .ci/tools.sh builds it from the distribution project');
}

if (program !== undefined) {
  imageRegistryContract('the adapter before the registry of the distribution project', async () => {
    const real = await startRealRegistry(program, '', IMAGES);
    const opened = openImages({ policyRegistries: { docker: `http://${real.host}/` } });
    return {
      registry: opened.registry,
      close: async () => {
        await opened.close();
        await real.close();
      },
    };
  });
}

describe.skipIf(program === undefined)('a registry that wants tokens', () => {
  const images = [singleImage('open/a', '1'), singleImage('open/b', '1'), singleImage('closed/a', '1')];
  let tokens: TokenServer;
  let real: RealRegistry;
  beforeAll(async () => {
    tokens = await startTokenServer();
    const jwks = join(mkdtempSync(join(tmpdir(), 'jwks-')), 'jwks.json');
    writeFileSync(jwks, tokens.jwks);
    real = await startRealRegistry(
      program ?? '',
      tokenAuth(tokens, jwks),
      images,
      (path) => `Bearer ${tokens.mint(path, ['push', 'pull'])}`,
    );
  }, 60_000);
  afterAll(async () => {
    await real?.close();
    await tokens?.close();
  });

  const auth = Buffer.from('reader:open sesame').toString('base64');
  const open = (login?: object) =>
    openImages({
      policyRegistries: { docker: `http://${real.host}/` },
      files: { '.docker/config.json': { auths: login === undefined ? {} : { [real.host]: login } } },
    });

  it('gives one to anybody for what is open, once a repository', async () => {
    const { registry, close } = open();
    tokens.asked.length = 0;
    for (const path of ['open/a', 'open/b', 'open/a']) {
      const image = images.find((item) => item.path === path);
      expect(await registry.resolve({ path, tag: '1' })).toMatchObject({
        ok: true,
        value: { digest: image?.top.digest },
      });
    }
    const digest = images[0]?.top.digest ?? '';
    expect(await registry.resolve({ path: 'open/a', digest })).toMatchObject({ ok: true });
    expect(tokens.asked.map(({ query }) => query.get('scope'))).toEqual([
      'repository:open/a:pull',
      'repository:open/b:pull',
    ]);
    expect(tokens.asked.every(({ authorization }) => authorization === undefined)).toBe(true);
    await close();
  });

  it('refuses what is closed without a login', async () => {
    const { registry, close } = open();
    expect(await registry.resolve({ path: 'closed/a', tag: '1' })).toMatchObject({
      ok: false,
      error: { kind: 'not-permitted' },
    });
    await close();
  });

  it.each([
    ['a login', { auth }],
    ['an identity token', { auth, identitytoken: 'identity-of-reader' }],
  ])('opens what is closed with %s', async (_what, login) => {
    const { registry, close } = open(login);
    expect(await registry.resolve({ path: 'closed/a', tag: '1' })).toMatchObject({
      ok: true,
      value: { digest: images[2]?.top.digest },
    });
    await close();
  });

  it('says that a wrong login is refused', async () => {
    const { registry, close } = open({ auth: Buffer.from('reader:wrong').toString('base64') });
    const result = await registry.resolve({ path: 'closed/a', tag: '1' });
    expect(result).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
    expect(JSON.stringify(result)).not.toContain('wrong');
    await close();
  });
});
