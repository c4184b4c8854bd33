import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { builtCli } from './support/built-cli.ts';
import { expectClean, judge } from './support/judge.ts';
import { makeProject, type Files, type Project } from './support/project.ts';
import { expectAllInert } from './support/sinks.ts';

/** Class 2 of the catalogue: names, versions and addresses that mean something else than they show. */

const SRI = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

interface Entry {
  readonly name: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

function npmLock(...entries: readonly Entry[]): Files {
  return {
    'package-lock.json': JSON.stringify(
      {
        name: 'shop',
        lockfileVersion: 3,
        packages: {
          '': { name: 'shop', dependencies: Object.fromEntries(entries.map(({ name }) => [name, '*'])) },
          ...Object.fromEntries(
            entries.map(({ name, version = '1.0.0', resolved, integrity = SRI }) => [
              `node_modules/${name}`,
              { version, integrity, ...(resolved === undefined ? {} : { resolved }) },
            ]),
          ),
        },
      },
      undefined,
      2,
    ),
  };
}

let project: Project | undefined;
beforeAll(() => void builtCli(), 120_000);
afterEach(() => {
  project?.remove();
  project = undefined;
});

describe('a hostile name in a lock, a requirements file, a workflow and a Dockerfile', () => {
  it.each([
    ['N01', 'a workflow command', 'a\n::error::owned'],
    ['N01', 'a masking command', 'a\r\n::add-mask::x'],
    ['N01 O02', 'a legacy command', 'a ##[error]owned'],
    ['N02', 'a direction override', 'a\u202egpj.exe'],
    ['N02', 'a zero-width space', 'lo\u200bdash'],
    ['N02', 'a Cyrillic letter', '\u0430xios'],
    ['N02', 'a megabyte', 'a'.repeat(1024 * 1024)],
    ['N04', 'an encoded slash', 'a%2fb'],
    ['N05', 'a way up', '../../etc'],
    ['N06', 'a second at sign', 'a@1'],
    ['N07', 'an encoded line break', 'a%0A::error::x'],
    ['N08', 'an encoded NUL', '%00a'],
    ['O07', 'an escape sequence', 'a\u001b[2J\u001b]52;c;ZWNobw==\u0007'],
    ['O10', 'a lone surrogate', 'a\ud800'],
    ['O05 O06', 'HTML and Markdown', '<img src=https://x.example/?l>|@org/team `#1`'],
  ])('%s %s is refused and shown as text', async (_row, _title, name) => {
    project = makeProject({
      ...npmLock({ name }, { name: 'good' }),
      'api/requirements.txt': `${name}==1.0.0\ngood==1.0.0\n`,
      'img/Dockerfile': `FROM ${name}:1\n`,
      '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${JSON.stringify(`${name}/x@v1`)}\n`,
    });
    const { run, report } = await judge(project);
    expectClean(run);
    // 1 where another reader makes a finding of the same text.
    expect([1, 2]).toContain(run.code);
    const blamed = report.problems.filter(({ location }) => location?.file === 'package-lock.json');
    expect(blamed.map(({ code }) => code)).toContain('bad-name');
    // What stands beside it is read all the same.
    expect(report.counts.components).toBeGreaterThanOrEqual(2);
    const views = await expectAllInert(project);
    for (const { name: view, out } of views) expect(out.length, view).toBeLessThan(200_000);
  });
});

describe('a hostile version', () => {
  it.each([
    ['N10', 'of 300 digits', `1.${'9'.repeat(300)}.0`],
    ['N10', 'with a line break', '1.0.0\n::error::x'],
    ['N11', 'of a megabyte', `1.0.0-${'a'.repeat(1024 * 1024)}`],
  ])('%s %s is never a pass', async (_row, _title, version) => {
    project = makeProject(npmLock({ name: 'a', version }, { name: 'good' }));
    const { run } = await judge(project);
    expectClean(run);
    expect(run.code).not.toBe(0);
    await expectAllInert(project);
  });

  it('N11 a range of a megabyte in a manifest is bounded', async () => {
    project = makeProject({
      ...npmLock({ name: 'a' }),
      'package.json': JSON.stringify({
        name: 'shop',
        dependencies: { a: '^1.2.3 '.repeat(50_000), b: `${' '.repeat(500_000)}1` },
      }),
    });
    const { run } = await judge(project);
    expectClean(run);
    await expectAllInert(project);
  });

  it('N09 N10 any way to write a known-bad release is found', async () => {
    project = makeProject({
      'a/requirements.txt': 'LiteLLM==1.82.8\n',
      'b/requirements.txt': 'lite_llm==1.0\nlitellm==v1.82.8\n',
      'c/requirements.txt': 'litellm == 1.82.8.0\n',
    });
    const { run, report } = await judge(project);
    expect(run.code).toBe(1);
    const found = report.findings.filter(({ rule }) => rule === 'known-malicious');
    expect(found.map(({ subject }) => subject.lockfile).toSorted()).toEqual([
      'a/requirements.txt',
      'b/requirements.txt',
      'c/requirements.txt',
    ]);
  });

  it('N03 one release written in two ways is one component', async () => {
    project = makeProject({
      'package-lock.json': JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { dependencies: { '@a/b': '1.0.0', c: '1.0.0' } },
          'node_modules/@a/b': { version: '1.0.0', integrity: SRI },
          'node_modules/c': { version: '1.0.0', integrity: SRI },
          'node_modules/c/node_modules/@a/b': { version: '1.0.0', integrity: SRI },
        },
      }),
    });
    const views = await expectAllInert(project);
    const inventory = views.find(({ name }) => name === 'inventory --format json')?.out ?? '';
    expect(
      (JSON.parse(inventory) as { components: { purl: string }[] }).components.map(({ purl }) => purl),
    ).toEqual(['pkg:npm/%40a/b@1.0.0', 'pkg:npm/c@1.0.0']);
  });
});

describe('an address in a lock', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'N12',
      'with a name before the host',
      'https://registry.example@evil.example/a/-/a-1.0.0.tgz',
      '1 registry-mismatch block',
    ],
    [
      'N12',
      'with an encoded dot',
      'https://registry.example%2eevil.example/a/-/a-1.0.0.tgz',
      '1 registry-mismatch block',
    ],
    ['N13', 'that is loopback in hexadecimal', 'http://0x7f.1/a/-/a-1.0.0.tgz', '1 registry-mismatch block'],
    [
      'N13',
      'that is loopback as one number',
      'http://2130706433/a/-/a-1.0.0.tgz',
      '1 registry-mismatch block',
    ],
    [
      'N13',
      'that is the metadata service',
      'http://[::ffff:169.254.169.254]/a/-/a-1.0.0.tgz',
      '1 registry-mismatch block',
    ],
    ['N14', 'of a local file', 'file:///etc/passwd', '2 file-outside-root'],
    ['N14', 'of a repository', 'git+ssh://git@github.com/a/a.git', '0 exotic-dependency warn'],
    [
      'N14',
      'of an archive anywhere',
      'https://codeload.github.com/a/a/tar.gz/main',
      '0 exotic-dependency warn',
    ],
    [
      'N15',
      'of another package',
      'https://registry.example/evil/-/evil-1.0.0.tgz',
      '1 registry-mismatch block',
    ],
  ];
  it.each(cases)(
    '%s %s is not a registry release like any other',
    async (row, _title, resolved, expected) => {
      project = makeProject({
        ...npmLock({ name: 'a', resolved, ...(row === 'N14' ? { integrity: '' } : {}) }, { name: 'good' }),
        '.github/countersign.yml': 'registries:\n  npm: https://registry.example/\n',
      });
      const { run, report } = await judge(project);
      expectClean(run);
      const about = report.findings.filter(({ subject }) => subject.name === 'a');
      const rules = about.map(({ rule, level }) => `${rule} ${level}`);
      const said = [...rules, ...report.problems.map(({ code }) => code)];
      expect(said.length, JSON.stringify(report.findings)).toBeGreaterThan(0);
      expect(`${run.code} ${said.join(', ')}`).toBe(expected);
      await expectAllInert(project);
    },
  );

  it('N14 an alias is judged under its real name', async () => {
    project = makeProject({
      'package-lock.json': JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { dependencies: { harmless: 'npm:litellm@1.0.0' } },
          'node_modules/harmless': { name: 'real-name', version: '1.0.0', integrity: SRI },
        },
      }),
    });
    const views = await expectAllInert(project);
    expect(views.find(({ name }) => name === 'inventory --format json')?.out).toContain(
      'pkg:npm/real-name@1.0.0',
    );
  });

  it('N12 N13 nothing that only a lock names is ever connected to', async () => {
    const { createServer } = await import('node:net');
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    try {
      const base = `http://127.0.0.1:${port}`;
      project = makeProject({
        ...npmLock({ name: 'a', resolved: `${base}/a/-/a-1.0.0.tgz` }),
        'requirements.txt': `--index-url ${base}/simple/\n--extra-index-url ${base}/x/\na==1.0.0\nb @ ${base}/b.whl\n`,
        'Cargo.lock': `version = 4\n\n[[package]]\nname = "app"\nversion = "1.0.0"\ndependencies = ["a"]\n\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "sparse+${base}/index/"\nchecksum = "${'a'.repeat(64)}"\n`,
        'go.mod': `module x\n\ngo 1.22\n\nrequire 127.0.0.1:${port}/a v1.0.0\n`,
        '.npmrc': `registry=${base}/\n`,
        'pip.conf': `[global]\nindex-url = ${base}/simple/\n`,
        '.cargo/config.toml': `[source.crates-io]\nreplace-with = "m"\n[source.m]\nregistry = "sparse+${base}/index/"\n`,
        '.yarnrc.yml': `npmRegistryServer: "${base}"\n`,
        'bunfig.toml': `[install]\nregistry = "${base}"\n`,
        'uv.toml': `index-url = "${base}/simple/"\n`,
        Dockerfile: `FROM 127.0.0.1:${port}/a:1\n`,
      });
      const { runProcess } = await import('./support/run-process.ts');
      // Registries of its own that nobody answers for: whatever connects to the server got the address from the files.
      const nobody = 'http://127.0.0.1:9/';
      const run = await runProcess(['check', project.dir, '--timeout', '0.2'], {
        cwd: project.dir,
        env: {
          ...project.env,
          npm_config_registry: nobody,
          PIP_INDEX_URL: `${nobody}simple/`,
          GOPROXY: nobody,
          CARGO_HOME: `${project.base}/cargo`,
        },
      });
      expect(run.code).not.toBe(0);
      expect(connections).toBe(0);
    } finally {
      server.close();
    }
  });
});
