import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { runCli } from '../../src/cli/run.ts';
import { IDENTITIES_PATH } from '../../src/verify/identities.ts';
import { createInstance, statementOf, WORKFLOW, workflowClaims } from '../verify/mint.ts';

const DIGEST = createHash('sha512').update('archive').digest();
const SRI = `sha512-${DIGEST.toString('base64')}`;
const instance = await createInstance();

let server: Server;
let base: string;
let answers: Map<string, unknown>;
let directory: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = answers.get(decodeURIComponent(request.url ?? ''));
    if (body === undefined) response.writeHead(404).end('{}');
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-identities-'));
  writeFileSync(join(directory, 'trusted_root.json'), JSON.stringify(instance.rootJson));
  writeFileSync(
    join(directory, 'package-lock.json'),
    JSON.stringify({
      name: 'app',
      lockfileVersion: 3,
      packages: {
        '': { name: 'app', dependencies: { 'left-pad': '1.3.0' } },
        'node_modules/left-pad': {
          version: '1.3.0',
          resolved: `${base}/left-pad/-/left-pad-1.3.0.tgz`,
          integrity: SRI,
        },
      },
    }),
  );
  answers = new Map();
  answers.set('/left-pad', {
    name: 'left-pad',
    'dist-tags': { latest: '1.3.0' },
    time: { created: '2026-01-01T00:00:00Z', '1.3.0': '2026-01-01T00:00:00Z' },
    versions: {
      '1.3.0': {
        name: 'left-pad',
        version: '1.3.0',
        dist: {
          integrity: SRI,
          tarball: `${base}/left-pad/-/left-pad-1.3.0.tgz`,
          signatures: [{ keyid: 'SHA256:none', sig: 'bm9uZQ==' }],
          attestations: { url: 'x', provenance: { predicateType: 'https://slsa.dev/provenance/v1' } },
        },
      },
    },
  });
  await attest();
  return () => rmSync(directory, { recursive: true, force: true });
});

async function attest(claims: Readonly<Record<number, string>> = {}, digest = DIGEST.toString('hex')) {
  answers.set('/-/npm/v1/attestations/left-pad@1.3.0', {
    attestations: [
      {
        predicateType: 'https://slsa.dev/provenance/v1',
        bundle: await instance.attest(
          statementOf({ subjects: [{ name: 'pkg:npm/left-pad@1.3.0', digest: { sha512: digest } }] }),
          { san: WORKFLOW, extensions: workflowClaims(claims) },
        ),
      },
    ],
  });
}

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli([...argv, '--no-cache'], {
    env: {
      HOME: directory,
      PATH: process.env['PATH'],
      npm_config_registry: `${base}/`,
    },
    cwd: directory,
    isTerminal: false,
    columns: undefined,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}
const identities = (...more: string[]) => run('identities', '--trusted-root', 'trusted_root.json', ...more);
const file = () => readFileSync(join(directory, IDENTITIES_PATH), 'utf8');

describe('countersign identities', () => {
  it('shows who is new, writes after a look, and then holds every run to it', async () => {
    const first = await identities();
    expect(first).toMatchObject({ code: 1 });
    expect(first.out).toContain('1 new');
    expect(first.out).toContain('repository: "https://github.com/owner/name"');
    expect(existsSync(join(directory, IDENTITIES_PATH))).toBe(false);

    expect(await identities('--update')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 written'),
    });
    expect(file()).toContain('repository-id: "1001"');
    expect(await identities()).toMatchObject({ code: 0, out: expect.stringContaining('1 as recorded') });
    const verify = ['verify', '--trusted-root', 'trusted_root.json', '--format', 'json'] as const;
    const passed = JSON.parse((await run(...verify)).out) as { passed: object; trust: object };
    expect(passed.passed).toMatchObject({ 'provenance-identity': 1 });
    expect(passed.trust).toMatchObject({ origin: 'given' });

    await attest({ 15: '4004', 17: '5005' });
    const second = await identities();
    expect(second.code).toBe(1);
    expect(second.out).toContain('    repository id: 1001 → 4004\n    owner id: 2002 → 5005\n');
    expect((await run(...verify)).code, 'a changed builder stops').toBe(1);
    await identities('--update', '--package', 'npm/left-pad');
    expect(file()).toContain('owner-id: "5005"');
    expect((await identities()).code).toBe(0);
  });

  it('says what it could not look at, recorded or not', async () => {
    answers.delete('/-/npm/v1/attestations/left-pad@1.3.0');
    const unseen = await identities();
    expect(unseen.code, 'nobody is recorded, and nobody could be seen').toBe(3);
    expect(unseen.out).toContain('1 unknown');
    expect(unseen.out).toContain('1 package: the registry names attestations and does not hand them out');
    await attest();
    await identities('--update');
    answers.delete('/-/npm/v1/attestations/left-pad@1.3.0');
    expect(await identities()).toMatchObject({ code: 3, out: expect.stringContaining('npm/left-pad') });
  });

  it('writes nothing of what is doubtful', async () => {
    await attest({}, '00');
    const done = await identities('--update');
    expect(done).toMatchObject({ code: 1, out: expect.stringContaining('1 doubtful') });
    expect(existsSync(join(directory, IDENTITIES_PATH))).toBe(false);
  });

  it('under another root everything is doubtful, and a root that is none is bad input', async () => {
    const foreign = await run('identities', '--trusted-root', 'embedded');
    expect(foreign).toMatchObject({ code: 1, out: expect.stringContaining('1 doubtful') });
    writeFileSync(join(directory, 'trusted_root.json'), '{"mediaType":');
    const broken = await identities();
    expect(broken.code).toBe(2);
    expect(broken.err).toContain('The trusted root trusted_root.json cannot be used');
    const verified = await run('verify', '--trusted-root', 'missing.json', '--format', 'json');
    expect(verified.code).toBe(2);
    expect(JSON.parse(verified.out)).toMatchObject({
      problems: [{ code: 'bad-trusted-root', message: expect.stringContaining('there is no such file') }],
    });
  });

  it('prints JSON, and refuses what has no meaning', async () => {
    const { out } = await identities('--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      packages: [{ key: 'npm/left-pad', state: 'new', seen: { repositoryId: '1001' } }],
    });
    expect((await identities('--format', 'sarif')).code).toBe(2);
    expect((await identities('--package', 'npm/left-pad')).code).toBe(2);
    expect(await identities('--update', '--package', 'npm/other')).toMatchObject({
      err: expect.stringContaining('npm/other: nobody was seen'),
    });
    mkdirSync(join(directory, '.github/countersign'), { recursive: true });
    writeFileSync(join(directory, IDENTITIES_PATH), 'packages:\n  npm/x: { repo: 1 }\n');
    expect(await identities('--update')).toMatchObject({ code: 2, err: expect.stringContaining('line 2') });
  });
});
