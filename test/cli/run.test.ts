import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { SETTINGS } from '../../src/app/settings.ts';
import { TOOL_VERSION } from '../../src/app/version.ts';
import { runCli } from '../../src/cli/run.ts';
import { rules } from '../../src/rules/index.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-cli-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli(argv, {
    env: {
      PATH: process.env['PATH'],
      HOME: directory,
      XDG_CACHE_HOME: join(directory, 'cache'),
      GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    },
    cwd: directory,
    isTerminal: false,
    columns: undefined,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

function writeLock(version = '1.82.6'): void {
  writeFileSync(
    join(directory, 'requirements.txt'),
    `litellm==${version} \\\n    --hash=sha256:${'ab'.repeat(32)}\n`,
  );
}

describe('the command line', () => {
  it('says its version, which is the package’s', async () => {
    const done = await run('--version');
    expect(done).toMatchObject({ code: 0, out: `countersign ${TOOL_VERSION}\n`, err: '' });
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(TOOL_VERSION);
  });

  it('teaches: help on standard output, each command with all its flags and an example', async () => {
    const main = await run('--help');
    expect(main.code).toBe(0);
    for (const command of [
      'check',
      'verify',
      'verify-vsa',
      'identities',
      'pin',
      'sbom',
      'inventory',
      'explain',
      'doctor',
    ] as const) {
      expect(main.out).toContain(`  ${command}`);
      const page = await run(command, '--help');
      expect(page).toMatchObject({ code: 0, err: '' });
      expect(page.out).toContain('Examples:');
      for (const setting of SETTINGS.filter((s) => s.where !== 'action' && s.commands.includes(command))) {
        expect(page.out).toContain(`--${setting.name}`);
      }
    }
  });

  it('without a command prints the help and is bad use', async () => {
    expect((await run()).code).toBe(2);
  });

  it.each([
    [['chek'], 'countersign check'],
    [['check', '--ofline'], '--offline'],
    [['check', '--as-of', 'yesterday'], '2026-03-24T11:00:00Z'],
    [['check', '--as-of', '2026-02-30'], '2026-03-24T11:00:00Z'],
    [['check', '--scope', 'some'], 'auto, everything, changes'],
    [['check', '--policy'], '--policy needs a value'],
    [['check', '--offline=yes'], 'takes no value'],
    [['check', '--timeout', '0'], 'minutes'],
    [['check', '--record', 'a', '--replay', 'b'], 'exclude'],
    [['check', 'a', 'b'], 'one directory'],
    [['check', 'missing-directory'], 'does not exist'],
    [['check', '--format', 'spdx-json'], 'countersign sbom'],
    [['sbom', '--format', 'text'], 'cyclonedx-json or spdx-json'],
    [['sbom', '--format', 'spdx-json', '--spec-version', '1.6'], '2.3'],
    [['inventory', '--format', 'sarif'], 'text or json'],
    [['explain', 'version-vanishd'], 'version-vanished'],
    [['--offline', 'check'], 'the command comes first'],
    [['check', '--replay', 'nowhere'], '--record DIR'],
  ])('answers %j with exit 2 and a hint, and prints no result', async (argv, hint) => {
    const done = await run(...argv);
    expect(done.code).toBe(2);
    expect(done.out).toBe('');
    expect(done.err).toContain(hint);
    expect(done.err).not.toContain('    at ');
  });

  it('O07 shows control characters in an argument as text', async () => {
    const done = await run('\u001b[2Jcheck');
    expect(done.err).not.toContain('\u001b');
  });

  it('lists every rule and prints each one’s page', async () => {
    const list = await run('explain');
    expect(list.code).toBe(0);
    for (const rule of rules) {
      expect(list.out).toContain(rule.meta.id);
      const page = await run('explain', rule.meta.id);
      expect(page.code).toBe(0);
      expect(page.out).toContain(rule.meta.title);
    }
  });

  it('inventory: JSON of exactly the documented keys on standard output', async () => {
    writeLock();
    const done = await run('inventory', '--format', 'json');
    expect(done).toMatchObject({ code: 0, err: '' });
    const json = JSON.parse(done.out) as { files: unknown[]; components: Record<string, unknown>[] };
    expect(Object.keys(json)).toEqual(['files', 'components']);
    expect(json.components[0]).toMatchObject({ purl: 'pkg:pypi/litellm@1.82.6', version: '1.82.6' });
  });

  it('check --offline: 1.82.8 is blocked by the list, and what needs the registry is unknown', async () => {
    writeLock('1.82.8');
    const done = await run('check', '--offline', '--format', 'json');
    const report = JSON.parse(done.out) as {
      verdict: string;
      findings: { rule: string }[];
      unknowns: { rules: string[]; reason: string }[];
    };
    expect(done.code).toBe(1);
    expect(report.verdict).toBe('fail');
    expect(report.findings[0]?.rule).toBe('known-malicious');
    expect(
      report.unknowns.some((group) => group.rules.includes('version-vanished') && group.reason === 'offline'),
    ).toBe(true);
  });

  it('check --offline: 1.82.6 is not on the list', async () => {
    writeLock('1.82.6');
    const done = await run('check', '--offline', '--format', 'json');
    const report = JSON.parse(done.out) as { findings: { rule: string }[] };
    expect(report.findings.map((finding) => finding.rule)).not.toContain('known-malicious');
  });

  it('check of an empty directory is unknown, never a pass, unless that is expected', async () => {
    expect((await run('check', '--offline')).code).toBe(3);
    expect((await run('check', '--offline', '--allow-empty')).code).toBe(0);
  });

  it('a broken lockfile gives exit 2 and does not hide what another file says', async () => {
    writeFileSync(join(directory, 'package-lock.json'), '{ "lockfileVersion": 3, "packages": {');
    writeLock('1.82.6');
    const broken = await run('check', '--offline', '--format', 'json');
    expect(broken.code).toBe(2);
    writeLock('1.82.8');
    const both = await run('check', '--offline', '--format', 'json');
    expect(both.code).toBe(1);
    expect(both.out).toContain('known-malicious');
    expect(both.out).toContain('package-lock.json');
  });

  it('--output writes the file and prints nothing; an unwritable one is exit 2', async () => {
    writeLock();
    const done = await run('sbom', '--offline', '--output', 'bom.json');
    expect(done).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(join(directory, 'bom.json'), 'utf8'))).toMatchObject({
      bomFormat: 'CycloneDX',
    });
    expect((await run('sbom', '--offline', '--output', 'no/such/bom.json')).code).toBe(2);
  });

  it('sbom gives the same bytes twice when the time is fixed', async () => {
    writeLock();
    const first = await run('sbom', '--offline', '--as-of', '2026-01-01');
    const second = await run('sbom', '--offline', '--as-of', '2026-01-01');
    expect(first.out).toBe(second.out);
  });

  it('sbom --check measures a file and refuses what is none', async () => {
    writeLock();
    await run('sbom', '--offline', '--output', 'bom.json');
    const measured = await run('sbom', '--check', 'bom.json');
    expect(measured.code).toBe(0);
    expect(measured.out).toMatch(/NTIA/);
    mkdirSync(join(directory, 'x'));
    writeFileSync(join(directory, 'x', 'no.json'), 'hello');
    expect((await run('sbom', '--check', 'x/no.json')).code).toBe(2);
    expect((await run('sbom', '--check', 'missing.json')).code).toBe(2);
  });

  it('colours only a terminal that did not refuse', async () => {
    writeLock('1.82.8');
    expect((await run('check', '--offline')).out).not.toContain('\u001b[');
  });
});
