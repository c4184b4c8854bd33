import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { gatherChecksums } from '../../src/app/gather-checksums.ts';
import type { World } from '../../src/app/world.ts';
import type { Component } from '../../src/domain/component.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { createRegistries, type RegistriesOptions } from '../../src/registry/index.ts';
import { checksumDb } from '../../src/rules/checksum-db.ts';
import { defaultPolicy } from '../../src/rules/default-policy.ts';
import { brief, component, EVIDENCE, run as judge } from '../rules/helpers.ts';
import { startLogServer, type LogServer } from '../support/log-server.ts';
import { h1, manyRecords, SmallLog, sumLines } from '../support/small-log.ts';

const A = 'host.example/m3';
const B = 'host.example/Some/mod';
const records = [
  ...manyRecords(600),
  sumLines(B),
  ...manyRecords(20).map((text) => text.replaceAll('/m', '/n')),
];

let base: string;
let server: LogServer;
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'countersign-sumdb-'));
  server = await startLogServer(new SmallLog(records));
});
afterEach(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

function locked(name: string, change: { readonly zip?: string; readonly mod?: string } = {}): Component {
  const zip = change.zip ?? h1(`${name}v1.0.0`);
  const mod = change.mod ?? h1(`${name}v1.0.0mod`);
  return component({
    ecosystem: 'golang',
    name,
    version: 'v1.0.0',
    format: 'go-mod',
    lockfile: 'go.mod',
    integrity: [
      { algorithm: 'h1', digest: zip.slice(3), raw: zip, file: 'zip' },
      { algorithm: 'h1', digest: mod.slice(3), raw: mod, file: 'go.mod' },
    ],
  });
}

interface Outcome {
  /** What the rule makes of each component. */
  readonly verdicts: readonly string[];
  readonly details: readonly string[];
  readonly requests: number;
}

async function run(
  components: readonly Component[],
  options: Partial<RegistriesOptions> & {
    readonly go?: Readonly<Record<string, string>>;
    readonly checksumDatabase?: string;
  } = {},
): Promise<Outcome> {
  const { go, checksumDatabase, ...rest } = options;
  const created = createRegistries({
    env: { GOPROXY: server.url, GOSUMDB: server.log.key, ...go },
    homeDir: join(base, 'home'),
    cacheDir: join(base, 'cache'),
    offline: false,
    policyRegistries: {},
    ...rest,
  });
  if (!created.ok) throw new Error(created.error.message);
  const world = {
    checksumDatabase: (policy: Policy) =>
      Promise.resolve(created.value.checksumDatabase(policy.checksumDatabase)),
    talk: () => {},
  } as unknown as World;
  const before = server.paths.length;
  const policy = checksumDatabase === undefined ? defaultPolicy : { ...defaultPolicy, checksumDatabase };
  const { facts } = await gatherChecksums(components, { world, policy });
  const finished = await created.value.finish();
  if (!finished.ok) throw new Error(finished.error.message);
  const outcomes = components.map((item) => {
    const fact = facts.get(item.purl);
    return judge(
      checksumDb,
      { component: item },
      { facts: fact === undefined ? {} : { checksumRecord: fact } },
    );
  });
  return {
    verdicts: outcomes.map(brief),
    details: outcomes.map((item) => (typeof item === 'string' ? '' : item.message)),
    requests: server.paths.length - before,
  };
}

describe('the rule', () => {
  const facts = (zip: readonly string[], mod: readonly string[]) => ({
    facts: { checksumRecord: { known: true as const, value: { zip, mod }, evidence: EVIDENCE } },
  });

  it('judges every digest that can be one, and knows when the record lacks its kind', () => {
    const own = locked(A);
    const [zip = '', mod = ''] = own.integrity.map(({ raw }) => raw);
    expect(judge(checksumDb, { component: own }, facts([zip], [mod]))).toBe('pass');
    expect(brief(judge(checksumDb, { component: own }, facts([zip], [])))).toBe('unknown warn not-published');
    expect(brief(judge(checksumDb, { component: own }, facts([], [h1('other')])))).toBe('fail block go.mod');
    const malformed = { algorithm: 'unknown', digest: '', raw: 'h1:x', file: 'go.mod' } as const;
    const half = { ...own, integrity: [...own.integrity.slice(0, 1), malformed] };
    expect(judge(checksumDb, { component: half }, facts([zip], [mod]))).toBe('pass');
    expect(judge(checksumDb, { component: { ...own, integrity: [malformed] } }, facts([], []))).toBe(
      'not applied',
    );
    expect(judge(checksumDb, { component: { ...own, source: { kind: 'path', path: '..' } } }, {})).toBe(
      'not applied',
    );
  });
});

describe('the checksum database', () => {
  it('confirms what it has, through the proxy and at the address in GOSUMDB', async () => {
    const through = await run([locked(A), locked(B)]);
    expect(through.verdicts).toEqual(['pass', 'pass']);
    expect(server.paths).toContain(`sumdb/${server.log.name}/supported`);
    expect(server.paths).toContain(`sumdb/${server.log.name}/lookup/host.example/!some/mod@v1.0.0`);
    server.paths.length = 0;
    const direct = await run([locked(A)], {
      go: { GOSUMDB: `${server.log.key} ${server.url}/`, GOPROXY: 'off' },
      cacheDir: join(base, 'other'),
    });
    expect(direct.verdicts).toEqual(['pass']);
    expect(server.paths.every((path) => !path.startsWith('sumdb/'))).toBe(true);
  });

  it('blocks a line of go.sum that differs, of the zip and of the go.mod', async () => {
    const { verdicts, details } = await run([locked(A, { zip: h1('evil') }), locked(B, { mod: h1('evil') })]);
    expect(verdicts).toEqual(['fail block zip', 'fail block go.mod']);
    expect(details[0]).toContain(h1('evil'));
    expect(details[0]).toContain(h1(`${A}v1.0.0`));
  });

  it('asks nothing twice: a second run is answered from the store, without a network too', async () => {
    const first = await run([locked(A), locked(B)]);
    expect(first.requests).toBeGreaterThan(4);
    expect(await run([locked(A), locked(B)])).toMatchObject({ verdicts: ['pass', 'pass'], requests: 0 });
    expect(await run([locked(A)], { offline: true })).toMatchObject({ verdicts: ['pass'], requests: 0 });
    expect(await run([locked(A)], { offline: true, cacheDir: false })).toMatchObject({
      verdicts: ['unknown warn offline'],
    });
  });

  it('a module it does not have is unknown, and so is one that it has under another name', async () => {
    expect((await run([locked('host.example/private')])).verdicts).toEqual(['unknown warn not-published']);
    const own = server.log.answer(`lookup/${A}@v1.0.0`);
    server.tamper = (path, body) => (path.startsWith('lookup/') ? own : body);
    expect((await run([locked('host.example/m4')])).verdicts).toEqual(['unknown block malformed']);
  });

  it.each([
    ['GONOSUMDB', { GONOSUMDB: 'host.example/*' }, /GONOSUMDB/],
    ['GOPRIVATE', { GOPRIVATE: '*.example' }, /GONOSUMDB or GOPRIVATE/],
    ['GOSUMDB=off', { GOSUMDB: 'off' }, /GOSUMDB=off/],
    ['GONOSUMCHECK', { GONOSUMCHECK: '1' }, /GONOSUMCHECK/],
    ['GOFLAGS', { GOFLAGS: '-mod=mod -insecure' }, /insecure/],
    ['no configuration', { GOSUMDB: '' }, /set GOSUMDB/],
    ['a name without a key', { GOSUMDB: 'log.registry.example' }, /set GOSUMDB/],
    ['a broken key', { GOSUMDB: 'log.registry.example+00000000+AAAA' }, /GOSUMDB cannot be used/],
    ['too many words', { GOSUMDB: 'a b c' }, /set GOSUMDB/],
    ['an address that is none', { GOSUMDB: `${new SmallLog([]).key} file:///etc` }, /address/],
  ])('with %s is not asked, and says so', async (_title, go, detail) => {
    const { verdicts, details, requests } = await run([locked(A)], { go });
    expect(verdicts).toEqual(['unknown warn unsupported']);
    expect(details[0]).toMatch(detail);
    expect(requests).toBe(0);
  });

  it('the policy wins over GOSUMDB, and private modules stay private', async () => {
    const checksumDatabase = server.log.key;
    expect((await run([locked(A)], { go: { GOSUMDB: 'off' }, checksumDatabase })).verdicts).toEqual(['pass']);
    const hidden = await run([locked(A)], { go: { GOPRIVATE: 'host.example' }, checksumDatabase });
    expect(hidden).toMatchObject({ verdicts: ['unknown warn unsupported'], requests: 0 });
  });

  it('GONOSUMDB wins over GOPRIVATE', async () => {
    const { verdicts } = await run([locked(A)], {
      go: { GOPRIVATE: 'host.example', GONOSUMDB: 'other.example' },
    });
    expect(verdicts).toEqual(['pass']);
  });

  it('a proxy that does not pass it on is unknown where direct is not allowed', async () => {
    server.tamper = () => undefined;
    const { verdicts, details } = await run([locked(A)]);
    expect(verdicts).toEqual(['unknown warn unsupported']);
    expect(details[0]).toContain('does not pass the checksum database on');
  });

  it('a database that does not answer blocks', async () => {
    const { verdicts } = await run([locked(A)], { go: { GOPROXY: 'http://127.0.0.1:9' }, deadlineMs: 3_000 });
    expect(verdicts).toEqual(['unknown block unreachable']);
  });

  it.each<[string, (path: string, body: Buffer) => Buffer | undefined]>([
    ['a changed record', (path, body) => (path.startsWith('lookup/') ? edit(body, 'h1:', 'h1:A') : body)],
    ['a changed tile', (path, body) => (path.startsWith('tile/8/0/') ? Buffer.alloc(body.length) : body)],
    ['a cut tile', (path, body) => (path.startsWith('tile/8/0/') ? body.subarray(32) : body)],
    [
      'another number',
      (path, body) => (path.startsWith('lookup/') ? Buffer.from(`9${body.toString()}`) : body),
    ],
    [
      'a changed note',
      (path, body) => (path.startsWith('lookup/') ? edit(body, 'tree\n6', 'tree\n7') : body),
    ],
    ['the note of another signer', (path, body) => (path.startsWith('lookup/') ? resign(body) : body)],
    ['a web page', () => Buffer.from('<html>\n\nlogin</html>')],
  ])('%s is never a pass', async (_title, tamper) => {
    server.tamper = tamper;
    const { verdicts } = await run([locked(A)], { deadlineMs: 5_000 });
    expect(verdicts[0]).toMatch(/^unknown block malformed$/);
  });

  it.each([
    [
      'tile',
      (path: string, body: Buffer) => (path.startsWith('tile/8/1/') ? Buffer.alloc(body.length) : body),
    ],
    [
      'record',
      (path: string, body: Buffer) => (path.startsWith('lookup/') ? edit(body, 'h1:', 'h1:A') : body),
    ],
  ])('a %s that was kept and cannot be proven is asked for again', async (_title, tamper) => {
    server.tamper = tamper;
    expect((await run([locked(A)])).verdicts).toEqual(['unknown block malformed']);
    server.tamper = (_path, body) => body;
    expect((await run([locked(A)])).verdicts).toEqual(['pass']);
    // The good answer took the bad one's place.
    expect(await run([locked(A)])).toMatchObject({ verdicts: ['pass'], requests: 0 });
  });

  it('the head of the last run must be continued: growth passes, a fork and a loss do not', async () => {
    server.headSize = 610;
    expect((await run([locked(A)])).verdicts).toEqual(['pass']);
    server.headSize = undefined;
    expect((await run([locked(B)])).verdicts).toEqual(['pass']);

    // Answers that a proxy kept from before are no loss.
    server.headSize = 605;
    expect((await run([locked('host.example/m5')])).verdicts).toEqual(['pass']);
    server.headSize = undefined;

    const rewritten = records.map((text, i) => (i === 7 ? sumLines('host.example/other') : text));
    server.log = new SmallLog([...rewritten, sumLines('host.example/late')]);
    const forked = await run([locked('host.example/late')]);
    expect(forked.verdicts).toEqual(['unknown block malformed']);
    expect(forked.details[0]).toContain('another history');

    server.log = new SmallLog(rewritten.slice(0, 300));
    const shrunk = await run([locked('host.example/m9')]);
    expect(shrunk.verdicts).toEqual(['unknown block malformed']);
    expect(shrunk.details[0]).toContain('fewer records than before');

    // Neither was believed, so the head that is kept is still the true one.
    server.log = new SmallLog([...records, sumLines('host.example/late')]);
    expect((await run([locked('host.example/m10')])).verdicts).toEqual(['pass']);
  });

  it('two trees of one size are a fork', async () => {
    const other = new SmallLog(records.map((text, i) => (i === 9 ? sumLines('host.example/other') : text)));
    server.tamper = (path, body) => (path.startsWith('lookup/host.example/m4') ? other.answer(path) : body);
    const { verdicts, details } = await run([locked(A), locked('host.example/m4')]);
    expect(verdicts).toEqual(['unknown block malformed', 'unknown block malformed']);
    expect(details[0]).toContain('different histories');
  });

  it('the full tile stands in for a partial one that is gone', async () => {
    server.headSize = 300;
    server.tamper = (path, body) => (path.includes('.p/44') ? undefined : body);
    expect((await run([locked('host.example/m280')])).verdicts).toEqual(['pass']);
  });

  it('is recorded, and replayed with nobody there', async () => {
    const record = join(base, 'recording');
    const live = await run([locked(A), locked(B, { zip: h1('evil') })], { record });
    const schema = JSON.parse(readFileSync('schema/recording.schema.json', 'utf8')) as object;
    const file: unknown = JSON.parse(readFileSync(join(record, 'recording.json'), 'utf8'));
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    expect(ajv.validate(schema, file) ? [] : ajv.errors).toEqual([]);
    server.tamper = () => undefined;
    const replayed = await run([locked(A), locked(B, { zip: h1('evil') })], {
      replay: record,
      go: { GOSUMDB: 'off' },
    });
    expect(replayed).toEqual({ ...live, requests: 0 });
  });
});

function edit(body: Buffer, from: string, to: string): Buffer {
  return Buffer.from(
    body
      .toString()
      .replace(from, to)
      .replace(/(h1:A.{42})./, '$1'),
  );
}

function resign(body: Buffer): Buffer {
  const [head = ''] = body.toString().split('go.sum database tree', 1);
  return Buffer.from(head + new SmallLog(records, { seed: 8 }).head());
}
