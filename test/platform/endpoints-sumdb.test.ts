import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createMemoryCache } from '../../src/platform/cache.ts';
import { fixedClock } from '../../src/platform/clock.ts';
import { createCredentials } from '../../src/platform/endpoints-credentials.ts';
import { resolveSumdbEndpoint, type EndpointOptions } from '../../src/platform/endpoints.ts';
import { SmallLog } from '../support/small-log.ts';

const { key, name } = new SmallLog([]);
const NEWER = 'another.example+01234567+'.concat('A'.repeat(44));

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'countersign-goroot-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), text);
}

async function resolve(env: Readonly<Record<string, string>>, options: Partial<EndpointOptions> = {}) {
  const asked: string[] = [];
  const credentials = createCredentials({}, base);
  const endpoint = await resolveSumdbEndpoint({
    policyRegistries: {},
    env,
    homeDir: base,
    offline: false,
    cache: createMemoryCache(),
    clock: fixedClock(0),
    credentials,
    ...options,
    ask: (command, args, extra) => {
      asked.push(command);
      return options.ask?.(command, args, extra) ?? Promise.resolve(undefined);
    },
  });
  return { endpoint, asked, credentials };
}

const goSays = (settings: Readonly<Record<string, string>>) => () =>
  Promise.resolve(`${JSON.stringify(settings, undefined, 1)}\n`);

describe('the key of the checksum database', () => {
  it('stands in GOSUMDB, and then nobody is asked', async () => {
    const { endpoint, asked } = await resolve({ GOSUMDB: key, GOPRIVATE: 'p.example' });
    expect(endpoint).toEqual({ excluded: 'p.example', key });
    expect(asked).toEqual([]);
  });

  it('may be followed by an address, whose password goes to the credentials', async () => {
    const { endpoint, credentials } = await resolve({
      GOSUMDB: `${key} https://u:pw@sum.registry.example/x`,
    });
    expect(endpoint).toEqual({ excluded: '', key, url: 'https://sum.registry.example/x/' });
    expect(credentials.authorize(new URL('https://sum.registry.example/x/latest'))).toBe(
      `Basic ${Buffer.from('u:pw').toString('base64')}`,
    );
  });

  it('of a database that the go command knows by name comes from its source', async () => {
    put(
      'go/src/cmd/go/internal/modfetch/key.go',
      `package modfetch\n\nvar knownGOSUMDB = map[string]string{\n\t"another.example": "${NEWER}",\n\t"${name}": "${key}",\n}\n`,
    );
    const ask = goSays({ GOSUMDB: name, GONOSUMDB: 'n.example', GOPRIVATE: '', GOROOT: join(base, 'go') });
    expect((await resolve({}, { ask })).endpoint).toEqual({ excluded: 'n.example', key });
  });

  it('comes from its binary where the source is not installed', async () => {
    put(
      'go/bin/go',
      Buffer.concat([Buffer.alloc(100), Buffer.from(`x${name}+zz${key}unrelated`), Buffer.alloc(9)]),
    );
    expect((await resolve({ GOSUMDB: name, GOROOT: join(base, 'go') })).endpoint).toEqual({
      excluded: '',
      key,
    });
  });

  it.each([
    ['the project', true],
    ['elsewhere', false],
  ])('is not taken from a go command of %s', async (_title, inside) => {
    put('go/src/cmd/go/internal/modfetch/key.go', `"${name}": "${key}",`);
    const { endpoint } = await resolve(
      { GOSUMDB: name, GOROOT: join(base, 'go') },
      { project: inside ? base : join(base, 'project') },
    );
    expect(endpoint.key).toBe(inside ? undefined : key);
    if (inside) expect(endpoint.problem).toContain('set GOSUMDB');
  });

  it('is in the go/env file of the user, and a variable wins', async () => {
    put('.config/go/env', `GOSUMDB=${key}\nGONOSUMDB=file.example\n`);
    expect((await resolve({})).endpoint).toEqual({ excluded: 'file.example', key });
    expect((await resolve({ GOSUMDB: 'off', GONOSUMDB: 'env.example' })).endpoint).toMatchObject({
      excluded: 'env.example',
      problem: expect.stringContaining('GOSUMDB=off') as string,
    });
  });

  it('is never asked for when there is no network: what go said before is used', async () => {
    const { endpoint, asked } = await resolve({}, { offline: true });
    expect(endpoint.problem).toContain('set GOSUMDB');
    expect(asked).toEqual([]);
  });
});
