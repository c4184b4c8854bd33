import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCli } from '../../src/cli/run.ts';
import { indexPath } from '../../src/registry/cargo.ts';
import type { Report } from '../../src/report/model.ts';
import { reply, startFaultServer, type FaultServer } from '../support/fault-server.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

let base: string;
let directory: string;
let server: FaultServer;
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'countersign-digests-'));
  directory = join(base, 'project');
  mkdirSync(directory);
});
afterEach(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

async function run(command: string, env: Readonly<Record<string, string>>) {
  let out = '';
  const code = await runCli([command, '--format', 'json'], {
    // A store of its own each time: what an earlier run saw is another rule's business.
    env: { HOME: join(base, 'home'), XDG_CACHE_HOME: mkdtempSync(join(base, 'cache-')), ...env },
    cwd: directory,
    isTerminal: false,
    columns: undefined,
    out: (text) => (out += text),
    err: () => undefined,
  });
  const report = JSON.parse(out) as Report;
  const failed = report.findings
    .filter(({ verdict, level }) => verdict === 'fail' && level === 'block')
    .map(({ rule, subject, location }) => `${rule} ${subject.id} ${location?.file}:${location?.line}`);
  return { code, failed, report };
}

describe('cksum of crates', () => {
  const lock = (digest: string): string =>
    `version = 4\n\n[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = [\n "demo",\n]\n\n[[package]]\nname = "demo"\nversion = "1.0.0"\nsource = "sparse+${server.url}/"\nchecksum = "${digest}"\n`;
  const open = async (): Promise<Record<string, string>> => {
    const body = JSON.stringify({ name: 'demo', vers: '1.0.0', deps: [], cksum: sha('demo'), yanked: false });
    server = await startFaultServer({ [`/${indexPath('demo')}`]: reply(200, `${body}\n`) });
    mkdirSync(join(base, 'cargo'));
    writeFileSync(
      join(base, 'cargo', 'config.toml'),
      `[source.crates-io]\nreplace-with = "here"\n[source.here]\nregistry = "sparse+${server.url}/"\n`,
    );
    return { CARGO_HOME: join(base, 'cargo') };
  };

  it('passes with the index’s own, blocks with another', async () => {
    const env = await open();
    writeFileSync(join(directory, 'Cargo.lock'), lock(sha('demo')));
    const good = await run('verify', env);
    expect([good.code, good.report.passed['integrity-mismatch']]).toEqual([0, 1]);
    writeFileSync(join(directory, 'Cargo.lock'), lock(sha('evil')));
    expect(await run('verify', env)).toMatchObject({
      code: 1,
      failed: ['integrity-mismatch pkg:cargo/demo@1.0.0 Cargo.lock:10'],
    });
  });
});

describe('hashes of Python files', () => {
  const FILES = ['demo-1.0.0-py3-none-any.whl', 'demo-1.0.0-cp313-cp313-win_amd64.whl', 'demo-1.0.0.tar.gz'];
  const open = async (): Promise<Record<string, string>> => {
    const body = JSON.stringify({
      meta: { 'api-version': '1.1' },
      name: 'demo',
      versions: ['1.0.0'],
      files: FILES.map((filename) => ({
        filename,
        url: `/files/${filename}`,
        hashes: { sha256: sha(filename) },
        size: 1,
        'upload-time': '2024-01-01T00:00:00Z',
        yanked: false,
      })),
    });
    server = await startFaultServer({
      '/simple/demo/': reply(200, body, { 'content-type': 'application/vnd.pypi.simple.v1+json' }),
    });
    return { PIP_INDEX_URL: `${server.url}/simple/` };
  };
  const uv = (digests: readonly string[]): string => {
    const [first, second, sdist] = FILES.map(
      (file, at) => `{ url = "${server.url}/files/${file}", hash = "sha256:${digests[at]}", size = 1 }`,
    );
    return `version = 1\nrevision = 3\nrequires-python = ">=3.9"\n\n[[package]]\nname = "demo"\nversion = "1.0.0"\nsource = { registry = "${server.url}/simple" }\nsdist = ${sdist}\nwheels = [\n    ${first},\n    ${second},\n]\n\n[[package]]\nname = "app"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [\n    { name = "demo" },\n]\n`;
  };

  it('of a uv.lock: every file is compared, whichever it is', async () => {
    const env = await open();
    writeFileSync(join(directory, 'uv.lock'), uv(FILES.map(sha)));
    const good = await run('verify', env);
    expect([good.code, good.report.passed['integrity-mismatch']]).toEqual([0, 1]);
    for (const at of FILES.keys()) {
      writeFileSync(
        join(directory, 'uv.lock'),
        uv(FILES.map((file, index) => sha(index === at ? 'evil' : file))),
      );
      const bad = await run('verify', env);
      expect([at, bad.code, bad.failed]).toEqual([
        at,
        1,
        ['integrity-mismatch pkg:pypi/demo@1.0.0 uv.lock:5'],
      ]);
    }
  });

  it('of a requirements file: every hash, though none names its file', async () => {
    const env = await open();
    const text = (digests: readonly string[]): string =>
      `demo==1.0.0 ${digests.map((digest) => `--hash=sha256:${digest}`).join(' ')}\n`;
    writeFileSync(join(directory, 'requirements.txt'), text(FILES.map(sha)));
    expect((await run('verify', env)).report.passed['integrity-mismatch']).toBe(1);
    for (const at of FILES.keys()) {
      const digests = FILES.map((file, index) => sha(index === at ? 'evil' : file));
      writeFileSync(join(directory, 'requirements.txt'), text(digests));
      expect((await run('verify', env)).failed).toEqual([
        'integrity-mismatch pkg:pypi/demo@1.0.0 requirements.txt:1',
      ]);
    }
  });

  it('requirements without hashes are told by check', async () => {
    const env = await open();
    writeFileSync(join(directory, 'requirements.txt'), 'demo==1.0.0\ndemo>=1\n');
    const { report } = await run('check', env);
    expect(
      report.findings
        .filter(({ rule }) => rule === 'unhashed-requirement')
        .map(({ level, location }) => `${level} ${location?.line}`)
        .sort(),
    ).toEqual(['record 1', 'warn 2']);
  });
});
