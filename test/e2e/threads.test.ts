import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, it } from 'vitest';

import { createInstance, statementOf } from '../verify/mint.ts';

const PACKAGES = 30;
const TAMPERED = 7;

it('many attestations are verified in threads of the built command, with the verdicts of a single one', async () => {
  const instance = await createInstance();
  const directory = mkdtempSync(join(tmpdir(), 'countersign-threads-'));
  const answers = new Map<string, string>();
  const server = createServer((request, response) => {
    const body = answers.get(decodeURIComponent(request.url ?? ''));
    if (body === undefined) response.writeHead(404).end('{}');
    else response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const packages: Record<string, unknown> = {};
  for (let index = 0; index < PACKAGES; index++) {
    const name = `package-${index}`;
    const digest = createHash('sha512').update(name).digest();
    const integrity = `sha512-${digest.toString('base64')}`;
    const tarball = `${base}/${name}/-/${name}-1.0.0.tgz`;
    packages[`node_modules/${name}`] = { version: '1.0.0', resolved: tarball, integrity };
    const dist = {
      integrity,
      tarball,
      signatures: [{ keyid: 'x', sig: 'eA==' }],
      attestations: { url: 'x' },
    };
    answers.set(
      `/${name}`,
      JSON.stringify({
        name,
        'dist-tags': { latest: '1.0.0' },
        time: { '1.0.0': '2026-01-01T00:00:00Z' },
        versions: { '1.0.0': { name, version: '1.0.0', dist } },
      }),
    );
    const sha512 = index === TAMPERED ? '00'.repeat(64) : digest.toString('hex');
    const subjects = [{ name: `pkg:npm/${name}@1.0.0`, digest: { sha512 } }];
    const bundle = await instance.attest(statementOf({ subjects }));
    answers.set(
      `/-/npm/v1/attestations/${name}@1.0.0`,
      JSON.stringify({ attestations: [{ predicateType: 'https://slsa.dev/provenance/v1', bundle }] }),
    );
  }
  writeFileSync(join(directory, 'root.json'), JSON.stringify(instance.rootJson));
  writeFileSync(
    join(directory, 'package-lock.json'),
    JSON.stringify({ name: 'app', lockfileVersion: 3, packages: { '': { name: 'app' }, ...packages } }),
  );
  // `--import` shows each thread that the program starts.
  const spy = join(directory, 'spy.mjs');
  writeFileSync(
    spy,
    `import { isMainThread } from 'node:worker_threads';
     import { appendFileSync } from 'node:fs';
     if (!isMainThread) appendFileSync(${JSON.stringify(join(directory, 'threads'))}, 'thread\\n');`,
  );
  try {
    const run = async (...more: readonly string[]) => {
      const done = await promisify(execFile)(
        process.execPath,
        [
          ...more,
          'dist/cli/index.js',
          'verify',
          directory,
          '--trusted-root',
          'root.json',
          '--no-cache',
          '--format',
          'json',
        ],
        { env: { PATH: process.env['PATH'], HOME: directory, npm_config_registry: `${base}/` } },
      ).catch((error: { stdout: string; code: number }) => error);
      return JSON.parse(done.stdout) as {
        findings: { rule: string; subject: { id: string } }[];
        passed: Record<string, number>;
      };
    };
    const report = await run('--import', spy);
    expect(report.findings.map(({ rule, subject }) => [rule, subject.id])).toEqual([
      ['subject-mismatch', `pkg:npm/package-${TAMPERED}@1.0.0`],
    ]);
    expect(report.passed['subject-mismatch']).toBe(PACKAGES - 1);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(join(directory, 'threads'), 'utf8')).toMatch(/^(?:thread\n)+$/);
  } finally {
    server.close();
    rmSync(directory, { recursive: true, force: true });
  }
});
