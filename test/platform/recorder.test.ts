import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, describe, expect, it } from 'vitest';

import { createRegistries, type RegistriesOptions } from '../../src/registry/index.ts';
import { reply, startFaultServer } from '../support/fault-server.ts';
import { startRegistryServer } from '../support/registry-server.ts';
import { lockedComponent, type Shelf } from '../support/shelf.ts';

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});
function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'recording-'));
  directories.push(path);
  return path;
}

const shelf: Shelf = {
  ecosystem: 'npm',
  packages: [
    {
      name: 'left',
      versions: [
        { version: '1.0.0', at: '2024-01-01T00:00:00.000Z' },
        { version: '1.1.0', at: '2024-02-01T00:00:00.000Z' },
      ],
    },
  ],
};
const components = ['1.0.0', '1.1.0', '9.9.9']
  .map((version) => lockedComponent('npm', 'left', version))
  .concat(lockedComponent('npm', 'absent', '1.0.0'));

async function run(options: Partial<RegistriesOptions>, list = components) {
  const created = createRegistries({
    env: {},
    homeDir: '/nonexistent',
    cacheDir: false,
    offline: false,
    policyRegistries: {},
    ...options,
  });
  if (!created.ok) return { error: created.error, text: '' };
  const [npm] = created.value.registries;
  const facts = await npm?.releases(list);
  const finished = await created.value.finish();
  const text = JSON.stringify([[...(facts ?? [])], npm?.describe()]);
  return { facts, text, finished, recordedAsOf: created.value.recordedAsOf };
}

async function record(options: Partial<RegistriesOptions> = {}) {
  const target = directory();
  const server = await startRegistryServer(shelf);
  const live = await run({ record: target, policyRegistries: { npm: server.base }, ...options });
  await server.close();
  return { target, live, base: server.base };
}

const indexOf = (target: string) => readFileSync(join(target, 'recording.json'), 'utf8');

describe('a recording', () => {
  it('is what its schema says, and has a body for every answer', async () => {
    const { target, live } = await record();
    expect(live.finished).toEqual({ ok: true, value: undefined });
    const index = JSON.parse(indexOf(target)) as { exchanges: { response?: { body: { sha256: string } } }[] };
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(
      JSON.parse(
        readFileSync(new URL('../../schema/recording.schema.json', import.meta.url), 'utf8'),
      ) as object,
    );
    expect(validate(index) ? [] : validate.errors).toEqual([]);
    expect(index.exchanges).toHaveLength(2);
    for (const { response } of index.exchanges) {
      expect(existsSync(join(target, 'bodies', response?.body.sha256 ?? ''))).toBe(true);
    }
  });

  it('replays to the byte, twice, with nobody at the address and another configuration', async () => {
    const { target, live } = await record();
    const first = await run({
      replay: target,
      policyRegistries: { npm: 'https://other.example' },
      env: { npm_config_registry: 'https://other.example' },
    });
    const second = await run({ replay: target, offline: true });
    expect(first.text).toBe(live.text);
    expect(second.text).toBe(live.text);
  });

  it('judges from the recorded moment, or from the one asked for', async () => {
    const asOf = Date.parse('2024-01-15T00:00:00Z');
    const { target, live } = await record({ asOf });
    const replayed = await run({ replay: target });
    expect(replayed.recordedAsOf).toBe(asOf);
    expect(replayed.text).toBe(live.text);
    expect(replayed.facts?.get('pkg:npm/left@9.9.9')?.registryState).toMatchObject({
      value: { otherVersions: 1 },
    });
    const later = await run({ replay: target, asOf: Date.parse('2025-01-01T00:00:00Z') });
    expect(later.facts?.get('pkg:npm/left@9.9.9')?.registryState).toMatchObject({
      value: { otherVersions: 2 },
    });
  });

  it('replays to the byte where a release is dated in the future', async () => {
    const target = directory();
    const [item] = shelf.packages;
    const server = await startRegistryServer({
      ...shelf,
      packages: [
        {
          name: 'left',
          versions: [...(item?.versions ?? []), { version: '2.0.0', at: '2999-01-01T00:00:00.000Z' }],
        },
      ],
    });
    const live = await run({ record: target, policyRegistries: { npm: server.base } });
    await server.close();
    expect(live.facts?.get('pkg:npm/left@9.9.9')?.registryState).toMatchObject({
      value: { otherVersions: 3 },
    });
    expect((await run({ replay: target })).text).toBe(live.text);
  });

  it('can be made neutral by its table alone', async () => {
    const { target, base } = await record();
    const text = indexOf(target);
    expect(text.split(base)).toHaveLength(2);
    writeFileSync(join(target, 'recording.json'), text.replace(base, 'https://registry.example/'));
    const replayed = await run({ replay: target });
    expect(replayed.facts?.get('pkg:npm/left@1.0.0')?.registryState).toMatchObject({
      known: true,
      evidence: { url: 'https://registry.example/left' },
    });
  });

  it('holds errors too', async () => {
    const target = directory();
    const server = await startFaultServer({ '/left': reply(403, 'no') });
    const live = await run({ record: target, policyRegistries: { npm: server.url } }, components.slice(0, 1));
    await server.close();
    expect(live.facts?.get('pkg:npm/left@1.0.0')?.registryState).toMatchObject({
      known: false,
      reason: 'not-permitted',
    });
    expect((await run({ replay: target }, components.slice(0, 1))).text).toBe(live.text);
  });

  it('takes what earlier runs remembered with it', async () => {
    const cacheDir = directory();
    await record({ cacheDir });
    const { target, live } = await record({ cacheDir });
    expect(live.facts?.get('pkg:npm/left@1.0.0')?.earlierRecord).toMatchObject({ value: { seen: true } });
    expect((await run({ replay: target })).text).toBe(live.text);
  });

  it('holds no secret of the requests', async () => {
    const server = await startRegistryServer(shelf);
    const target = directory();
    const base = server.base.replace('//', '//user:canarycanary@');
    await run({ record: target, env: { npm_config_registry: base } });
    await server.close();
    expect(indexOf(target)).not.toContain('canary');
    expect(indexOf(target)).toContain('"exchanges"');
  });

  it('that cannot be written is an error of the run', async () => {
    const server = await startRegistryServer(shelf);
    const { finished, facts } = await run({ record: '/dev/null/x', policyRegistries: { npm: server.base } });
    await server.close();
    expect(finished).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
    expect(facts?.size).toBe(4);
  });
});

describe('a damaged recording', () => {
  it.each([
    ['absent', (target: string) => rmSync(join(target, 'recording.json')), 'not-found'],
    [
      'cut',
      (target: string) => writeFileSync(join(target, 'recording.json'), indexOf(target).slice(0, 200)),
      'malformed',
    ],
    [
      'of another version',
      (target: string) =>
        writeFileSync(
          join(target, 'recording.json'),
          indexOf(target).replace('"schemaVersion": 1', '"schemaVersion": 2'),
        ),
      'unsupported',
    ],
    ['null', (target: string) => writeFileSync(join(target, 'recording.json'), 'null'), 'unsupported'],
    [
      'of a wrong shape',
      (target: string) =>
        writeFileSync(
          join(target, 'recording.json'),
          '{"schemaVersion":1,"asOf":"2024-01-01T00:00:00Z","endpoints":{"npm":null},"exchanges":[null],"memory":null}',
        ),
      'unsupported',
    ],
  ])('%s does not open', async (_title, damage, kind) => {
    const { target } = await record();
    damage(target);
    expect(await run({ replay: target })).toMatchObject({ error: { kind } });
  });

  it.each([
    [
      'lacks a request',
      (target: string) =>
        writeFileSync(
          join(target, 'recording.json'),
          indexOf(target).replace('"address": "left"', '"address": "right"'),
        ),
      'offline',
    ],
    ['lacks its bodies', (target: string) => rmSync(join(target, 'bodies'), { recursive: true }), 'offline'],
    [
      'has a changed body',
      (target: string) => {
        for (const name of readdirSync(join(target, 'bodies')))
          writeFileSync(join(target, 'bodies', name), '{"name":"left","versions":{}}');
      },
      'malformed',
    ],
    [
      'names a body outside',
      (target: string) =>
        writeFileSync(
          join(target, 'recording.json'),
          indexOf(target).replace(/"sha256": "[0-9a-f]{64}"/g, '"sha256": "../../../../etc/passwd"'),
        ),
      'offline',
    ],
  ])('%s: unknown', async (_title, damage, reason) => {
    const { target } = await record();
    damage(target);
    const { facts } = await run({ replay: target });
    for (const version of ['1.0.0', '9.9.9']) {
      expect(facts?.get(`pkg:npm/left@${version}`)?.registryState).toMatchObject({ known: false, reason });
    }
  });

  it('is not changed by a replay', async () => {
    const { target } = await record();
    const copy = directory();
    cpSync(target, copy, { recursive: true });
    await run({ replay: target });
    expect(indexOf(target)).toBe(indexOf(copy));
    expect(readdirSync(target)).toEqual(readdirSync(copy));
  });
});
