import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { runCli } from '../../src/cli/run.ts';

/**
 * The case Countersign exists for, against the real index that this machine's pip is configured for: a handful of
 * requests for one project. Skipped, loudly, where no index answers.
 */
const home = mkdtempSync(join(tmpdir(), 'countersign-live-'));
const reachable = await canAskPypi();
if (!reachable) console.warn('SKIPPED: no Python index answers here; the live litellm checks did not run.');

afterAll(() => rmSync(home, { recursive: true, force: true }));

const DIGEST = 'ab'.repeat(32);
const FILE = (version: string): string => `litellm-${version}-py3-none-any.whl`;
const LOCKS: Readonly<Record<string, (version: string) => Record<string, string>>> = {
  'uv.lock': (version) => ({
    'pyproject.toml': `[project]\nname = "app"\nversion = "1"\ndependencies = ["litellm==${version}"]\n`,
    'uv.lock': `version = 1\nrequires-python = ">=3.10"\n\n[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "litellm" }]\n\n[[package]]\nname = "litellm"\nversion = "${version}"\nsource = { registry = "https://registry.example/simple" }\nwheels = [\n    { url = "https://registry.example/${FILE(version)}", hash = "sha256:${DIGEST}", size = 1 },\n]\n`,
  }),
  'requirements.txt': (version) => ({
    'requirements.txt': `litellm==${version} \\\n    --hash=sha256:${DIGEST}\n`,
  }),
  'poetry.lock': (version) => ({
    'poetry.lock': `[[package]]\nname = "litellm"\nversion = "${version}"\ndescription = ""\noptional = false\npython-versions = "*"\ngroups = ["main"]\nfiles = [\n    {file = "${FILE(version)}", hash = "sha256:${DIGEST}"},\n]\n\n[metadata]\nlock-version = "2.1"\npython-versions = ">=3.10"\ncontent-hash = "${'0'.repeat(64)}"\n`,
  }),
};

interface Report {
  readonly verdict: string;
  readonly findings: readonly { readonly rule: string; readonly level: string }[];
  readonly unknowns: readonly { readonly rules: readonly string[]; readonly reason: string }[];
  readonly passed: Readonly<Record<string, number>>;
}

async function check(
  lock: string,
  version: string,
  ...flags: string[]
): Promise<{ code: number; out: string }> {
  const directory = join(home, `${lock}-${version}`);
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of Object.entries(LOCKS[lock]?.(version) ?? {}))
    writeFileSync(join(directory, name), text);
  let out = '';
  const code = await runCli(['check', directory, ...flags], {
    env: { ...process.env, XDG_CACHE_HOME: join(home, 'cache') },
    cwd: directory,
    isTerminal: false,
    columns: 100,
    out: (text) => (out += text),
    err: () => {},
  });
  return { code, out };
}

async function report(lock: string, version: string, ...flags: string[]): Promise<Report & { code: number }> {
  const { code, out } = await check(lock, version, '--format', 'json', ...flags);
  return { ...(JSON.parse(out) as Report), code };
}

describe.skipIf(!reachable)('litellm against the real index', () => {
  it.each(Object.keys(LOCKS))(
    '%s with 1.82.8 is blocked by the list and by the index, in the first lines',
    async (lock) => {
      const found = await report(lock, '1.82.8');
      expect(found).toMatchObject({ code: 1, verdict: 'fail' });
      const blocking = found.findings
        .filter((finding) => finding.level === 'block')
        .map((finding) => finding.rule);
      expect(blocking).toEqual(expect.arrayContaining(['known-malicious', 'version-vanished']));
      const { out } = await check(lock, '1.82.8');
      const first = out.split('\n').slice(0, 10).join('\n');
      expect(first).toMatch(/^⛔ Blocked/);
      expect(first).toContain('known-malicious');
      expect(first).toContain('version-vanished');
    },
  );

  it.each(Object.keys(LOCKS))('%s with 1.82.6 passes both rules', async (lock) => {
    const found = await report(lock, '1.82.6');
    const rules = found.findings.map((finding) => finding.rule);
    expect(rules).not.toContain('known-malicious');
    expect(rules).not.toContain('version-vanished');
    expect(found.passed).toMatchObject({ 'known-malicious': 1, 'version-vanished': 1 });
  });

  it.each(Object.keys(LOCKS))(
    '%s with --offline: whether it vanished is unknown, even with earlier answers kept',
    async (lock) => {
      const found = await report(lock, '1.82.6', '--offline');
      expect(found.passed['version-vanished']).toBeUndefined();
      expect(found.unknowns).toContainEqual(
        expect.objectContaining({
          reason: 'offline',
          rules: expect.arrayContaining(['version-vanished']) as unknown,
        }),
      );
    },
  );
});

async function canAskPypi(): Promise<boolean> {
  if (spawnSync('pip', ['--version']).error !== undefined) return false;
  try {
    execFileSync(
      'pip',
      ['download', '--no-deps', '--no-binary', ':none:', '--quiet', '-d', home, 'six==1.16.0'],
      {
        timeout: 30_000,
        stdio: 'ignore',
      },
    );
    return true;
  } catch {
    return false;
  }
}
