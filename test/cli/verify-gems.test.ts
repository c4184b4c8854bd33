import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCli } from '../../src/cli/run.ts';
import type { Report } from '../../src/report/model.ts';
import { startRegistryServer, type RegistryServer } from '../support/registry-server.ts';
import { sha256Of } from '../support/shelf.ts';

const AT = '2024-03-01T10:00:00Z';

let base: string;
let directory: string;
let server: RegistryServer;
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'countersign-gems-'));
  directory = join(base, 'project');
  mkdirSync(directory);
  server = await startRegistryServer({
    ecosystem: 'gem',
    packages: ['alpha', 'beta'].map((name) => ({
      name,
      versions: [
        { version: '1.0.0', at: AT },
        { version: '1.2.0', at: AT },
      ],
    })),
  });
});
afterEach(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

function lock(checksums: Readonly<Record<string, string>>, remote = server.base): string {
  return [
    'GEM',
    `  remote: ${remote}`,
    '  specs:',
    '    alpha (1.2.0)',
    '      beta (>= 1)',
    '    beta (1.0.0)',
    '',
    'PLATFORMS',
    '  ruby',
    '',
    'DEPENDENCIES',
    '  alpha',
    '',
    'CHECKSUMS',
    ...Object.entries(checksums).map(([gem, digest]) => `  ${gem} sha256=${digest}`),
    '',
    'BUNDLED WITH',
    '  4.0.4',
    '',
  ].join('\n');
}

const GOOD = {
  'alpha (1.2.0)': sha256Of('alpha', '1.2.0'),
  'beta (1.0.0)': sha256Of('beta', '1.0.0'),
};

async function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let out = '';
  const code = await runCli(argv, {
    env: { HOME: join(base, 'home'), XDG_CACHE_HOME: join(base, 'cache'), ...env },
    cwd: directory,
    isTerminal: false,
    columns: undefined,
    out: (text) => (out += text),
    err: () => undefined,
  });
  return { code, out };
}

async function report(command: 'check' | 'verify', env: Readonly<Record<string, string>>) {
  const { code, out } = await run([command, '--format', 'json'], env);
  return { code, report: JSON.parse(out) as Report };
}

const mirror = () => ({ BUNDLE_MIRROR__ALL: server.base });

describe('a Gemfile.lock, from the file to the verdict', () => {
  it.each(['verify', 'check'] as const)(
    '%s passes it when every checksum is the server’s',
    async (command) => {
      writeFileSync(join(directory, 'Gemfile.lock'), lock(GOOD));
      const { code, report: whole } = await report(command, mirror());
      expect([code, whole.verdict, whole.findings.filter(({ verdict }) => verdict === 'fail')]).toEqual([
        0,
        'pass',
        [],
      ]);
      expect(whole.passed['integrity-mismatch']).toBe(2);
      expect(server.paths.sort()).toEqual(['/info/alpha', '/info/beta']);
    },
  );

  it.each(['verify', 'check'] as const)('%s blocks one tampered line, and names it', async (command) => {
    const tampered = { ...GOOD, 'beta (1.0.0)': sha256Of('beta', 'evil') };
    writeFileSync(join(directory, 'Gemfile.lock'), lock(tampered));
    const { code, report: whole } = await report(command, mirror());
    expect([code, whole.verdict]).toEqual([1, 'fail']);
    expect(
      whole.findings
        .filter(({ verdict }) => verdict === 'fail')
        .map(({ rule, level, subject, location }) => [rule, level, subject.id, location]),
    ).toEqual([['integrity-mismatch', 'block', 'pkg:gem/beta@1.0.0', { file: 'Gemfile.lock', line: 16 }]]);
    expect((await run([command], mirror())).out).toContain('Gemfile.lock:16');
  });

  it('blocks a version that the server no longer has', async () => {
    writeFileSync(join(directory, 'Gemfile.lock'), lock(GOOD).replaceAll('1.2.0', '1.1.0'));
    const { code, report: whole } = await report('check', mirror());
    expect(code).toBe(1);
    expect(whole.findings.find(({ rule }) => rule === 'version-vanished')?.message).toBe(
      'the registry no longer has 1.1.0, but has 2 other versions, the nearest being 1.0.0',
    );
  });

  it('without a server that the user names nothing passes that only a server can say', async () => {
    writeFileSync(join(directory, 'Gemfile.lock'), lock(GOOD));
    const { report: whole } = await report('verify', {});
    expect(whole.passed['integrity-mismatch']).toBeUndefined();
    expect(
      whole.unknowns
        .filter(({ rules }) => rules.includes('integrity-mismatch'))
        .map(({ detail, subjects }) => [detail, subjects]),
    ).toEqual([[expect.stringContaining('registries.gem'), 2]]);
    // The address in the lock is the project's word, and is not asked.
    expect(server.paths).toEqual([]);
  });

  it('warns of a gem without a checksum, and says which command writes it', async () => {
    writeFileSync(join(directory, 'Gemfile.lock'), lock({ 'alpha (1.2.0)': GOOD['alpha (1.2.0)'] }));
    const { report: whole } = await report('verify', mirror());
    expect(
      whole.findings
        .filter(({ rule }) => rule === 'missing-integrity')
        .map(({ subject, fix }) => [subject.name, fix]),
    ).toEqual([['beta', { kind: 'command', text: 'bundle lock --add-checksums' }]]);
  });

  it('doctor names the server and what it sees there', async () => {
    writeFileSync(join(directory, 'Gemfile.lock'), lock(GOOD));
    const { out } = await run(['doctor'], mirror());
    expect(out).toContain(`RubyGems: ${server.base} (named by mirror.all of Bundler)`);
    expect(out).toContain('asked about pkg:gem/alpha@1.2.0');
    expect((await run(['doctor'])).out).toContain('RubyGems: no address found: no gem server is configured');
  });
});

describe('the client gem', () => {
  let started: string;
  const withClient = () => {
    const bin = join(base, 'bin');
    started = join(base, 'started');
    mkdirSync(bin);
    writeFileSync(join(bin, 'gem'), `#!/bin/sh\n: > '${started}'\necho '${server.base}'\n`);
    chmodSync(join(bin, 'gem'), 0o755);
    return { PATH: [bin, '/usr/bin', '/bin'].join(delimiter) };
  };

  it('is asked where nothing else names a server', async () => {
    writeFileSync(join(directory, 'Gemfile.lock'), lock(GOOD));
    const { code, report: whole } = await report('verify', withClient());
    expect([code, whole.passed['integrity-mismatch'], existsSync(started)]).toEqual([0, 2, true]);
  });

  it.each(['check', 'doctor'])('is not started by %s where there is no Ruby', async (command) => {
    writeFileSync(join(directory, 'requirements.txt'), 'alpha==1.0.0\n');
    const env = { ...withClient(), PIP_INDEX_URL: server.base, npm_config_registry: server.base };
    await run([command], { ...env, GOPROXY: server.base });
    expect(existsSync(started)).toBe(false);
  });
});
