import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { builtCli } from './support/built-cli.ts';
import { makeProject, type Project } from './support/project.ts';
import { runProcess } from './support/run-process.ts';
import { expectInert, expectAllInert, VIEWS } from './support/sinks.ts';

/** Class 6 of the catalogue: what a registry says, a file is called or a lock holds, in every sink. */

const EVIL = [
  '\n::error::owned',
  '\r\n   ::add-mask::x',
  '\u2028::stop-commands::t',
  '##[error]owned',
  '\u001b[2J\u001b]8;;https://x.example\u0007click\u001b]8;;\u0007',
  '\u001b]52;c;ZWNobw==\u0007',
  '\r overwritten \u0008',
  '<img src=https://x.example/?leak><!-- --></td></table><details open>',
  '@org/security-team fixes #1 owner/repo#2 [x](javascript:alert(1)) | ```` $x$',
  '\u202etxt.exe\u200b',
  '\ud800',
  '=HYPERLINK("x")',
].join(' ');
const TOKEN = 'npm_0123456789abcdefghijABCDEFGHIJ012345';
const SRI = (text: string): string => `sha512-${createHash('sha512').update(text).digest('base64')}`;

let project: Project | undefined;
let server: Server | undefined;
beforeAll(() => void builtCli(), 120_000);
afterEach(() => {
  project?.remove();
  project = undefined;
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** A registry that says hostile things wherever it may say anything. */
async function startHostileRegistry(): Promise<string> {
  let base = '';
  const started = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1));
    const person = { name: `mallory ${EVIL}`, email: `m@x.example ${EVIL}` };
    const release = (version: string, more: object = {}): object => ({
      name,
      version,
      description: EVIL,
      license: `MIT ${EVIL}`,
      author: person,
      homepage: `https://x.example/${EVIL}`,
      repository: { type: 'git', url: `git+https://user:${TOKEN}@x.example/${EVIL}` },
      _npmUser: person,
      maintainers: [person],
      scripts: { postinstall: `node ${EVIL}` },
      dist: { integrity: SRI(`${name}${version}`), tarball: `${base}/${name}/-/${name}-${version}.tgz` },
      ...more,
    });
    const body = JSON.stringify({
      name,
      description: EVIL,
      'dist-tags': { latest: '1.1.0', [EVIL]: '1.0.0' },
      maintainers: [person],
      time: {
        created: '2024-01-01T00:00:00Z',
        '1.0.0': '2024-01-01T00:00:00Z',
        '1.1.0': '2026-05-31T23:00:00Z',
      },
      versions: {
        '1.0.0': { ...release('1.0.0'), _npmUser: { name: 'alice', email: 'a@x.example' }, scripts: {} },
        '1.1.0': release('1.1.0', { deprecated: `do not use ${EVIL} ${TOKEN}` }),
      },
    });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  server = started;
  await new Promise<void>((resolve) => void started.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
  return base;
}

describe('what a registry says', () => {
  it('O01 O02 O05 O06 O07 O10 O12 is text in every sink of a process', async () => {
    const base = await startHostileRegistry();
    project = makeProject({
      'package.json': JSON.stringify({ name: 'shop', dependencies: { alpha: '1.1.0' } }),
      'package-lock.json': JSON.stringify({
        name: 'shop',
        lockfileVersion: 3,
        packages: {
          '': { name: 'shop', dependencies: { alpha: '1.1.0' } },
          'node_modules/alpha': {
            version: '1.1.0',
            resolved: `${base}/alpha/-/alpha-1.1.0.tgz`,
            integrity: SRI('alpha1.1.0'),
          },
        },
      }),
    });
    const findings: string[] = [];
    for (const args of VIEWS) {
      const asked = args[0] === 'inventory' ? [] : ['--as-of', '2026-06-01'];
      const run = await runProcess([...args, ...asked], {
        cwd: project.dir,
        env: { ...project.env, npm_config_registry: `${base}/` },
      });
      const name = args.join(' ');
      expectInert({ name, out: run.out, err: run.err });
      expect(run.out + run.err, name).not.toContain(TOKEN);
      if (name === 'check --format markdown') {
        expect(run.out).not.toMatch(/<(?:img|!--|\/td|\/table)/);
        expect(run.out).not.toContain('@org');
        expect(run.out).not.toContain('](javascript:');
      }
      if (name === 'check --format json') {
        const report = JSON.parse(run.out) as { findings: { rule: string; message: string }[] };
        findings.push(...report.findings.map(({ rule }) => rule));
      }
    }
    // The hostile texts did come through.
    expect(findings).toContain('yanked-or-deprecated');
    expect(findings).toContain('publisher-changed');
  });
});

describe('what the project is called', () => {
  it.each([
    ['::error::owned'],
    ['##[error]owned'],
    ['\u001b[31mred'],
    ['a\n::error::b'],
    ['a%0A::error::b'],
    ['--output=x'],
    ['$(id)`id`'],
    ["'; rm -rf ~ #"],
    ['<img src=x>|@team'],
    ['\u202etxt'],
    ['x'.repeat(255)],
  ])('O01 O02 O07 F08 a directory named %j is text in every sink', async (name) => {
    project = makeProject({
      [`${name}/package-lock.json`]: '{"lockfileVersion":3,"packages":{',
      [`${name}/requirements.txt`]: 'litellm==1.82.8\nurllib3\n',
      [`${name}/Dockerfile`]: 'FROM node:22\n',
      '.github/countersign.yml': 'rules:\n  no-such-rule: block\n',
    });
    const views = await expectAllInert(project);
    for (const { name: view, code } of views) {
      // An SBOM is written of what could be read, and says in its exit code that something could not.
      expect(code, view).not.toBe(0);
    }
    if (name === '--output=x') {
      const run = await runProcess(['check', '--', name], { cwd: project.dir, env: project.env });
      expect(run.code).not.toBe(0);
    }
  });
});

describe('what a user says', () => {
  it.each([
    [['check', '::error::x']],
    [['check', '--format', '\n::error::x']],
    [['check', '--base', '\u001b[2J##[error]x', '--offline']],
    [['explain', '\n::error::x']],
    [['##[error]x']],
    [['check', '--as-of', '\n::error::x']],
    [['check', '--policy', '\n::error::x', '--offline']],
    [['sbom', '--check', '\n::error::x']],
    [['check', '--replay', '\n::error::x']],
    [['sbom', '--offline', '--output', 'no/such\n::error::x']],
  ])('O01 O02 O07 %j comes back as text', async (args) => {
    project = makeProject({ 'requirements.txt': 'a==1.0.0\n' });
    const run = await runProcess(args, { cwd: project.dir, env: project.env });
    expect([2, 3]).toContain(run.code);
    expectInert({ name: args.join(' '), out: run.out, err: run.err });
  });
});

describe('a secret in what is read', () => {
  it('O12 reaches no sink', async () => {
    const secret = `https://user:${TOKEN}@registry.example`;
    project = makeProject({
      'package-lock.json': JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { dependencies: { a: `${secret}/a.tgz`, b: '1.0.0' } },
          'node_modules/a': { version: '1.0.0', resolved: `${secret}/a.tgz`, integrity: SRI('a') },
          'node_modules/b': {
            version: '1.0.0',
            resolved: `git+https://${TOKEN}@github.com/b/b.git#${'a'.repeat(40)}`,
          },
        },
      }),
      'package.json': JSON.stringify({
        dependencies: { a: `${secret}/a.tgz`, b: '1.0.0', c: `${secret}/c.tgz` },
      }),
      'api/requirements.txt': `--extra-index-url ${secret}/simple/\nx @ ${secret}/x.whl\ny @ git+${secret}/y.git@main\n`,
      'web/pnpm-lock.yaml': `lockfileVersion: 5.4\ndependencies:\n  z: ${secret}/z.tgz\npackages:\n  '@${secret}/z.tgz': {resolution: {tarball: '${secret}/z.tgz'}}\n`,
      Dockerfile: `FROM user:${TOKEN}@registry.example/a:1\n`,
      '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: "${secret}/a@v1"\n`,
    });
    for (const { name, out, err } of await expectAllInert(project)) {
      expect(out + err, name).not.toContain(TOKEN);
    }
  });

  it('O12 in the configuration reaches no sink, no recording and no cache, and only the host it is for', async () => {
    const authorizations: (string | undefined)[] = [];
    const started = createServer((request, response) => {
      authorizations.push(request.headers.authorization);
      // A proxy that echoes what it was sent.
      response
        .writeHead(500, { 'content-type': 'text/plain' })
        .end(`no: ${request.headers.authorization} ${TOKEN}`);
    });
    server = started;
    await new Promise<void>((resolve) => void started.listen(0, '127.0.0.1', resolve));
    const { port } = started.address() as AddressInfo;
    const base = `http://user:${TOKEN}@127.0.0.1:${port}/`;
    project = makeProject({
      'package-lock.json': `{"lockfileVersion":3,"packages":{"":{"dependencies":{"a":"1.0.0"}},"node_modules/a":{"version":"1.0.0","integrity":"${SRI('a')}"}}}`,
      'requirements.txt': 'a==1.0.0\n',
    });
    const recording = `${project.base}/recording`;
    for (const args of [
      ['check', '--format', 'json', '--record', recording],
      ['check', '--format', 'text'],
      ['check', '--format', 'markdown'],
      ['sbom'],
      ['doctor'],
      ['doctor', '--format', 'json'],
    ]) {
      const run = await runProcess([...args, '--timeout', '0.05'], {
        cwd: project.dir,
        env: { ...project.env, npm_config_registry: base, PIP_INDEX_URL: `${base}simple/` },
      });
      expectInert({ name: args.join(' '), out: run.out, err: run.err });
      expect(run.out + run.err, args.join(' ')).not.toContain(TOKEN);
      expect(run.out + run.err, args.join(' ')).not.toContain(
        Buffer.from(`user:${TOKEN}`).toString('base64'),
      );
    }
    expect(authorizations.filter((value) => value?.startsWith('Basic '))).not.toEqual([]);
    for (const name of readdirSync(project.base, { recursive: true, encoding: 'utf8' })) {
      const path = `${project.base}/${name}`;
      if (!statSync(path).isFile()) continue;
      const bytes = readFileSync(path);
      expect(bytes.includes(TOKEN), name).toBe(false);
      expect(bytes.includes(Buffer.from(`user:${TOKEN}`).toString('base64')), name).toBe(false);
    }
  }, 60_000);

  it.each([
    ['with an escape sequence', 'https://registry.example/\u001b[2J##[error]x'],
    ['with a line break', 'https://registry.example/\n::error::x'],
    ['that is a command', '::error::x'],
    ['that is a script', 'javascript:alert(1)'],
    ['that is a file', 'file:///etc/passwd'],
    ['of 100,000 letters', `https://${'a'.repeat(100_000)}.example/`],
  ])('O01 O02 O07 an address %s in the environment is text in every sink', async (_title, address) => {
    project = makeProject({ 'requirements.txt': 'a==1.0.0\n' });
    for (const args of [
      ['doctor'],
      ['doctor', '--format', 'json'],
      ['check'],
      ['check', '--format', 'markdown'],
    ]) {
      const run = await runProcess([...args, '--offline'], {
        cwd: project.dir,
        env: { ...project.env, npm_config_registry: address, PIP_INDEX_URL: address, GOPROXY: address },
      });
      expect(run.signal).toBeNull();
      expectInert({ name: args.join(' '), out: run.out, err: run.err });
    }
  });
});
