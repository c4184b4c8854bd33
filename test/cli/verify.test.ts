import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { isVerifying } from '../../src/app/verify.ts';
import { runCli } from '../../src/cli/run.ts';
import { rules } from '../../src/rules/index.ts';
import { startLogServer, type LogServer } from '../support/log-server.ts';
import { h1, SmallLog, sumLines } from '../support/small-log.ts';

const USED = 'host.example/used';
const REST = 'host.example/rest';

let directory: string;
let server: LogServer;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-verify-'));
  server = await startLogServer(new SmallLog([sumLines(USED), sumLines(REST)]));
  writeFileSync(join(directory, 'go.mod'), `module app.example/x\n\ngo 1.22\n\nrequire ${USED} v1.0.0\n`);
  writeFileSync(
    join(directory, 'go.sum'),
    sumLines(USED) + `${REST} v1.0.0/go.mod ${h1(`${REST}v1.0.0mod`)}\n`,
  );
});
afterEach(async () => {
  await server.close();
  rmSync(directory, { recursive: true, force: true });
});

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli(argv, {
    env: {
      HOME: directory,
      XDG_CACHE_HOME: join(directory, 'cache'),
      PATH: process.env['PATH'],
      GOPROXY: server.url,
      GOSUMDB: server.log.key,
      GOPRIVATE: '',
    },
    cwd: directory,
    isTerminal: false,
    columns: undefined,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', directory, '-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
    encoding: 'utf8',
  }).trim();

interface ShortReport {
  readonly run: { readonly command: string };
  readonly verdict: string;
  readonly passed: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly rule: string; readonly subject: { readonly name: string } }[];
  readonly registries: readonly { readonly ecosystem: string; readonly requests: number }[];
}

async function verifyJson(...argv: string[]): Promise<ShortReport & { readonly code: number }> {
  const done = await run('verify', '--format', 'json', ...argv);
  return { ...(JSON.parse(done.out) as ShortReport), code: done.code };
}

describe('verify', () => {
  it('proves the lines of go.sum that components use, and the others', async () => {
    const report = await verifyJson();
    expect(report).toMatchObject({
      code: 0,
      verdict: 'pass',
      run: { command: 'verify' },
      passed: { 'checksum-db': 2 },
    });
    expect(Object.keys(report.passed)).not.toContain('release-age');
    // Lookups and tiles are counted with the proxy's other answers.
    expect(report.registries.find(({ ecosystem }) => ecosystem === 'golang')?.requests).toBeGreaterThan(4);
  });

  it.each([
    ['a module that is built', USED],
    ['a version that was only looked at', REST],
  ])('blocks a changed line of %s', async (_title, name) => {
    const text = readFileSync(join(directory, 'go.sum'), 'utf8');
    writeFileSync(join(directory, 'go.sum'), text.replace(h1(`${name}v1.0.0mod`), h1('evil')));
    const report = await verifyJson();
    expect(report).toMatchObject({ code: 1, verdict: 'fail' });
    expect(report.findings).toMatchObject([{ rule: 'checksum-db', subject: { name } }]);
  });

  it('with a base looks only at lines that the change brings', async () => {
    git('init', '-q', '-b', 'main');
    git('add', 'go.mod', 'go.sum');
    git('commit', '-q', '-m', 'one');
    const check = async (): Promise<ShortReport> =>
      JSON.parse((await run('check', '--base', 'main', '--format', 'json')).out) as ShortReport;
    server.paths.length = 0;
    expect((await check()).passed['checksum-db']).toBeUndefined();
    expect(server.paths.filter((path) => path.includes('lookup/'))).toEqual([]);
    const text = readFileSync(join(directory, 'go.sum'), 'utf8');
    writeFileSync(join(directory, 'go.sum'), text.replace(h1(`${REST}v1.0.0mod`), h1('evil')));
    const report = await check();
    expect(report.findings).toMatchObject([{ rule: 'checksum-db', subject: { name: REST } }]);
    expect(server.paths.filter((path) => path.includes('lookup/'))).toHaveLength(1);
  });

  it('is every rule of the verifying groups and no other', () => {
    const verifying = rules.filter(isVerifying).map(({ meta }) => meta.id);
    expect(verifying).toEqual(
      expect.arrayContaining(['checksum-db', 'integrity-mismatch', 'installed-drift']),
    );
    expect(verifying).not.toContain('release-age');
    expect(verifying).not.toContain('known-malicious');
  });

  it('--installed compares the disk, and only then', async () => {
    mkdirSync(join(directory, 'node_modules', 'evil'), { recursive: true });
    writeFileSync(
      join(directory, 'node_modules', 'evil', 'package.json'),
      '{"name":"evil","version":"1.0.0"}',
    );
    writeFileSync(join(directory, 'package.json'), '{"name":"app","version":"1.0.0"}');
    writeFileSync(
      join(directory, 'package-lock.json'),
      '{"name":"app","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"app","version":"1.0.0"}}}',
    );
    expect((await verifyJson()).findings).toEqual([]);
    const report = await verifyJson('--installed');
    expect(report).toMatchObject({
      code: 1,
      findings: [{ rule: 'installed-drift', subject: { name: 'evil' } }],
    });
    expect((await run('verify', '--installed')).out).toContain('node_modules/evil');
    expect((await run('verify', '--installed', '--format', 'markdown')).out).toContain('evil');
  });
});

describe('--vsa and verify-vsa', () => {
  const gate = (...more: string[]) => run('verify-vsa', 'vsa.json', ...more);

  it('opens the gate for the commit that was judged, and not for another', async () => {
    git('init', '-q', '-b', 'main');
    git('add', 'go.mod', 'go.sum');
    git('commit', '-q', '-m', 'one');
    const commit = git('rev-parse', 'HEAD');
    expect((await run('verify', '--vsa', 'vsa.json')).code).toBe(0);
    expect(await gate('--subject', `gitCommit:${commit}`)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^pass/) as string,
    });
    expect((await gate('--subject', `gitCommit:${commit}`, '--max-age', '1')).code).toBe(0);
    expect(await gate('--subject', `gitCommit:${'0'.repeat(40)}`)).toMatchObject({ code: 1 });
    expect((await gate('--subject', `gitCommit:${commit}`, '--verifier', 'https://ci.example')).code).toBe(1);

    // The work tree is not the commit any more: the files were judged, the commit was not.
    writeFileSync(join(directory, 'go.mod'), `${readFileSync(join(directory, 'go.mod'), 'utf8')}\n// more\n`);
    expect((await run('verify', '--vsa', 'vsa.json')).code).toBe(0);
    expect((await gate('--subject', `gitCommit:${commit}`)).code).toBe(1);
  });

  it('stays shut for a run that blocks', async () => {
    const sum = readFileSync(join(directory, 'go.sum'), 'utf8');
    writeFileSync(join(directory, 'go.sum'), sum.replace(h1(`${USED}v1.0.0`), h1('evil')));
    expect((await run('verify', '--vsa', 'vsa.json')).code).toBe(1);
    const statement = JSON.parse(readFileSync(join(directory, 'vsa.json'), 'utf8')) as {
      subject: { name: string; digest: { sha256: string } }[];
    };
    const file = statement.subject.find(({ name }) => name === 'go.mod');
    const done = await gate('--subject', `sha256:${file?.digest.sha256}=go.mod`);
    expect(done).toMatchObject({ code: 1, out: expect.stringContaining('not PASSED') as string });
  });

  it.each([
    [['verify-vsa'], 'one file'],
    [['verify-vsa', 'vsa.json'], '--subject'],
    [['verify-vsa', 'vsa.json', '--subject', 'sha1:abc'], '--subject'],
    [['verify-vsa', 'none.json', '--subject', `sha256:${'a'.repeat(64)}`], 'cannot be read'],
    [['verify-vsa', 'go.mod', '--subject', `sha256:${'a'.repeat(64)}`, '--max-age', 'x'], '--max-age'],
    [['verify', '--vsa', 'nowhere/vsa.json'], 'cannot be written'],
    [['verify', '--format', 'xml'], 'cannot print'],
  ])('bad use: %j', async (argv, message) => {
    const done = await run(...argv);
    expect(done).toMatchObject({ code: 2, err: expect.stringContaining(message) as string });
  });

  it('a statement that is hostile text is told inertly', async () => {
    writeFileSync(
      join(directory, 'vsa.json'),
      JSON.stringify({ predicate: { verificationResult: '\n::error::x\u001b[2J##[x]' } }),
    );
    const done = await gate('--subject', `sha256:${'a'.repeat(64)}`);
    expect(done.code).toBe(1);
    expect(done.out).not.toMatch(/^\s*::|##\[/m);
    expect(done.out).not.toContain('\u001b');
  });
});
