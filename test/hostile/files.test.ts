import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';

import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Report } from '../../src/report/model.ts';
import { builtCli } from './support/built-cli.ts';
import { expectClean, judge } from './support/judge.ts';
import { makeProject, type Project } from './support/project.ts';
import { runProcess } from './support/run-process.ts';
import { expectAllInert, expectInert } from './support/sinks.ts';

/** Class 7 of the catalogue: the file system and the repository as weapons, against processes of their own. */

const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { a: '1.0.0' } },
    'node_modules/a': { version: '1.0.0', integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}` },
  },
});
const POSIX = process.platform !== 'win32';
const ROOT = process.getuid?.() === 0;

let project: Project | undefined;
beforeAll(() => void builtCli(), 120_000);
afterEach(() => {
  project?.remove();
  project = undefined;
});

/** Every file below a directory with its digest, except git's own. */
function snapshot(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        !name.startsWith('.git/') && statSync(join(dir, name), { throwIfNoEntry: false })?.isFile() === true,
    )
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(dir, name)))
          .digest('hex')}`,
    )
    .sort();
}

describe.skipIf(!POSIX)('a lockfile that is no plain file', () => {
  it.each([
    ['the environment of the process', '/proc/self/environ'],
    ['the users of the machine', '/etc/passwd'],
    ['an endless device', '/dev/zero'],
    ['a directory', '/etc'],
    ['itself', 'package-lock.json'],
    ['nothing', '/no/such/file'],
  ])('F01 a link to %s is refused, and nothing of it is shown', async (_title, target) => {
    project = makeProject({ 'requirements.txt': 'litellm==1.82.8\n' });
    symlinkSync(target, join(project.dir, 'package-lock.json'));
    const { run, report } = await judge({ ...project, env: { ...project.env, CANARY: 'canary-value-1234' } });
    expectClean(run);
    expect(report.problems.map(({ location }) => location?.file)).toContain('package-lock.json');
    expect(run.code).toBe(1);
    for (const { name, out, err } of await expectAllInert(project)) {
      expect(out + err, name).not.toMatch(/root:|canary-value/);
    }
  });

  it('F01 a pipe is refused without waiting for its other end', async () => {
    project = makeProject();
    execFileSync('mkfifo', [join(project.dir, 'yarn.lock')]);
    const { run, report } = await judge(project);
    expectClean(run);
    expect(run.code).toBe(2);
    expect(report.problems.map(({ location }) => location?.file)).toContain('yarn.lock');
  });

  it('F01 a policy that is a link out of the project is refused', async () => {
    project = makeProject({ 'requirements.txt': 'litellm==1.82.8\n' });
    const outside = join(project.base, 'lax.yml');
    writeFileSync(outside, 'rules:\n  known-malicious: off\n');
    mkdirSync(join(project.dir, '.github'));
    symlinkSync(outside, join(project.dir, '.github', 'countersign.yml'));
    const { run, report } = await judge(project);
    expect(run.code).toBe(1);
    expect(report.problems.map(({ code }) => code)).toContain('bad-policy');
    expect(report.findings.map(({ rule }) => rule)).toContain('known-malicious');
  });
});

describe('a tree that does not end', () => {
  it.skipIf(!POSIX)('F02 a loop of links ends', async () => {
    project = makeProject({ 'package-lock.json': LOCK });
    symlinkSync('.', join(project.dir, 'loop'));
    mkdirSync(join(project.dir, 'a'));
    symlinkSync('../b', join(project.dir, 'a', 'b'));
    symlinkSync('a', join(project.dir, 'b'));
    const { run, report } = await judge(project);
    expectClean(run);
    expect(report.counts.components).toBe(1);
  });

  it('F02 a path of 300 levels is cut off, and that is said', async () => {
    project = makeProject({ 'package-lock.json': LOCK });
    project.add({ [`${'d/'.repeat(300)}requirements.txt`]: 'litellm==1.82.8\n' });
    const { run, report } = await judge(project);
    expectClean(run);
    expect(run.code).not.toBe(0);
    expect(report.problems.map(({ code }) => code)).toContain('walk-truncated');
  });

  it('F02 5,000 lockfiles are read within the bounds', async () => {
    project = makeProject();
    for (let i = 0; i < 5_000; i++) project.add({ [`p${i % 70}/q${i}/requirements.txt`]: `a==1.0.${i}\n` });
    const { run, report } = await judge(project);
    expectClean(run);
    expect(report.counts.components).toBe(5_000);
  }, 60_000);
});

describe('a file that may not be read', () => {
  it.skipIf(!POSIX || ROOT)(
    'F09 is a problem of its own (root may read everything: not as root)',
    async () => {
      project = makeProject({ 'package-lock.json': LOCK, 'yarn.lock': '# yarn lockfile v1\n' });
      chmodSync(join(project.dir, 'package-lock.json'), 0);
      const { run, report } = await judge(project);
      expect(run.code).toBe(2);
      expect(report.problems.map(({ code }) => code)).toContain('file-not-readable');
    },
  );

  it('F09 a cache that cannot be used changes nothing but speed', async () => {
    project = makeProject({ 'package-lock.json': LOCK, 'requirements.txt': 'litellm==1.82.8\n' });
    const { run: good, report: whole } = await judge(project);
    writeFileSync(join(project.base, 'occupied'), '');
    for (const place of [
      join(project.base, 'occupied'),
      join(project.base, 'occupied', 'x'),
      '/proc/none',
      '/dev/full',
    ]) {
      const { run, report } = await judge({
        ...project,
        env: { ...project.env, COUNTERSIGN_CACHE_DIR: place },
      });
      expectClean(run);
      expect(run.code, place).toBe(good.code);
      expect(report, place).toEqual(whole);
    }
  });
});

describe.skipIf(!POSIX)('names of files', () => {
  it('F08 that are not UTF-8 are named, never passed over', async () => {
    project = makeProject({ 'package-lock.json': LOCK });
    const dir = Buffer.concat([Buffer.from(`${project.dir}/d`), Buffer.from([0xff, 0xfe])]);
    mkdirSync(dir);
    writeFileSync(Buffer.concat([dir, Buffer.from('/requirements.txt')]), 'litellm==1.82.8\n');
    const { run } = await judge(project);
    expectClean(run);
    expect(run.code).not.toBe(0);
    await expectAllInert(project);
  });
});

/** A program that leaves a trace when anyone runs it. */
function plant(path: string, trace: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho "$0 $*" >> '${trace}'\nexit 0\n`);
  chmodSync(path, 0o755);
}

const CLIENTS = ['git', 'npm', 'pip', 'pip3', 'python3', 'uv', 'go', 'cargo', 'node', 'sh'];

describe.skipIf(!POSIX)('programs that lie in the project', () => {
  it('F05 are never started, however PATH names them', async () => {
    project = makeProject({
      'package-lock.json': LOCK,
      'requirements.txt': 'a==1.0.0\n',
      'go.mod': 'module x\n\ngo 1.22\n\nrequire example.org/a v1.0.0\n',
      'Cargo.lock': `version = 4\n\n[[package]]\nname = "app"\nversion = "1.0.0"\ndependencies = ["a"]\n\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry+https://registry.example/index"\nchecksum = "${'a'.repeat(64)}"\n`,
    });
    const { dir, base } = project;
    const trace = join(base, 'ran');
    for (const name of CLIENTS) {
      for (const place of ['.', 'bin', 'node_modules/.bin']) plant(join(dir, place, name), trace);
    }
    // Ways to the same programs that do not look as if they led into the project.
    symlinkSync(join(dir, 'bin'), join(base, 'elsewhere'));
    mkdirSync(join(base, 'links'));
    for (const name of CLIENTS) symlinkSync(join(dir, 'bin', name), join(base, 'links', name));
    symlinkSync(dir, join(base, 'project-link'));
    const path = [
      '',
      '.',
      './bin',
      'node_modules/.bin',
      dir,
      join(dir, 'bin'),
      join(dir, 'node_modules', '.bin'),
      join(base, 'elsewhere'),
      join(base, 'links'),
      join(base, 'project-link', 'bin'),
      join(realpathSync(dir), 'bin'),
    ].join(delimiter);
    for (const [args, root] of [
      [['check', '--base', 'HEAD', '--timeout', '0.2'], dir],
      [['doctor', '--timeout', '0.2'], dir],
      [['check', '--timeout', '0.2'], join(base, 'project-link')],
      [['sbom', '--timeout', '0.2'], join(base, 'project-link')],
    ] as const) {
      const run = await runProcess([args[0], root, ...args.slice(1)], {
        cwd: dir,
        env: { ...project.env, PATH: path },
      });
      expect(run.signal).toBeNull();
      expectInert({ name: args.join(' '), out: run.out, err: run.err });
    }
    expect(existsSync(trace) ? readFileSync(trace, 'utf8') : '').toBe('');
  });

  it('F05 programs outside the project get an environment that loads no code', async () => {
    project = makeProject({
      'package-lock.json': LOCK,
      'requirements.txt': 'a==1.0.0\n',
      'go.mod': 'module x\n\ngo 1.22\n\nrequire example.org/a v1.0.0\n',
    });
    const { base, dir } = project;
    const bin = join(base, 'usr-bin');
    const seen = join(base, 'seen');
    mkdirSync(bin);
    for (const name of ['git', 'npm', 'pip', 'go', 'cargo']) {
      writeFileSync(
        join(bin, name),
        `#!/bin/sh\n{ echo "== ${name} $(pwd)"; /usr/bin/env; } >> '${seen}'\nexit 1\n`,
      );
      chmodSync(join(bin, name), 0o755);
    }
    // Where a client would look for its interpreter.
    mkdirSync(join(dir, 'bin'));
    symlinkSync(join(dir, 'bin'), join(base, 'way-in'));
    const hostile = {
      NODE_OPTIONS: '--max-old-space-size=300',
      NODE_PATH: dir,
      PYTHONSTARTUP: `${dir}/x.py`,
      PYTHONPATH: dir,
      PYTHONHOME: '',
      GIT_DIR: `${dir}/evil.git`,
      GIT_SSH_COMMAND: 'touch x',
      GIT_EXTERNAL_DIFF: 'touch x',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: 'touch x',
      LD_AUDIT: '',
      BASH_ENV: `${dir}/x.sh`,
      ENV: `${dir}/x.sh`,
      RUBYOPT: `-r${dir}/x`,
      PERL5OPT: `-M${dir}`,
      RUSTC_WRAPPER: `${dir}/x`,
      CARGO_BUILD_RUSTC_WRAPPER: `${dir}/x`,
      npm_config_node_options: `--require ${dir}/x.js`,
      npm_config_script_shell: `${dir}/x`,
      GOFLAGS: `-toolexec=${dir}/x`,
      GOTOOLCHAIN: 'path',
    };
    await runProcess(['check', dir, '--base', 'HEAD', '--timeout', '0.2'], {
      cwd: dir,
      env: {
        ...project.env,
        ...hostile,
        PATH: [join(dir, 'bin'), '.', bin, join(base, 'way-in')].join(delimiter),
      },
    });
    const text = readFileSync(seen, 'utf8');
    for (const name of ['git', 'npm', 'pip', 'go']) expect(text).toContain(`== ${name} `);
    // Clients look for configuration where they run: never in the project.
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('== ') && !line.startsWith('== git') && line.endsWith(dir)),
    ).toEqual([]);
    const kept = text.split('\n').filter((line) => line.includes(`${dir}/`) || line.includes('touch x'));
    expect(kept).toEqual([]);
    expect(new Set(text.split('\n').filter((line) => line.startsWith('PATH=')))).toEqual(
      new Set([`PATH=${bin}`]),
    );
    expect(text).not.toMatch(
      /^(?:NODE_OPTIONS|NODE_PATH|PYTHONPATH|GIT_DIR|BASH_ENV|ENV|RUBYOPT|PERL5OPT)=/m,
    );
    expect(text).not.toMatch(/^GOFLAGS=./m);
  });
});

function git(dir: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', '-C', dir, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: join(dir, '..', 'home'), GIT_CONFIG_NOSYSTEM: '1' },
  }).trim();
}

describe('a pull request', () => {
  it('F03 F04 F05 F06 G01 changes neither the policy, nor the registry, nor what git runs', async () => {
    const { createServer } = await import('node:http');
    let asked = 0;
    const attacker = createServer((_request, response) => {
      asked++;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    await new Promise<void>((resolve) => void attacker.listen(0, '127.0.0.1', resolve));
    const there = `http://127.0.0.1:${(attacker.address() as { port: number }).port}/`;
    try {
      project = makeProject({
        'requirements.txt': 'a==1.0.0\n',
        '.github/countersign.yml': 'rules:\n  known-malicious: block\n',
      });
      const { dir, base } = project;
      git(dir, 'init', '-q', '-b', 'main');
      git(dir, 'add', '-A');
      git(dir, 'commit', '-q', '-m', 'base');
      git(dir, 'checkout', '-q', '-b', 'change');
      const trace = join(base, 'ran');
      for (const name of ['hook', 'monitor', 'filter', 'diff', 'ssh']) plant(join(dir, 'tools', name), trace);
      plant(join(dir, '.git', 'hooks', 'post-index-change'), trace);
      plant(join(dir, '.git', 'hooks', 'reference-transaction'), trace);
      project.add({
        'requirements.txt': 'litellm==1.82.8\n',
        '.github/countersign.yml': `rules:\n  known-malicious: off\nexclude: ['**']\nregistries:\n  pypi: ${there}simple/\nmode: audit\nexceptions:\n  - {rule: known-malicious, package: litellm, reason: x, owner: x, expires: 2099-01-01}\n`,
        '.npmrc': `registry=${there}\nignore-scripts=false\nnode-options=--require ./x.js\n`,
        'pip.conf': `[global]\nindex-url = ${there}simple/\n`,
        '.gitattributes': '* filter=evil diff=evil\n',
        'x.js': `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'x');\n`,
      });
      git(dir, 'add', '-A');
      git(dir, 'commit', '-q', '-m', 'change');
      for (const [key, value] of [
        ['core.fsmonitor', join(dir, 'tools', 'monitor')],
        ['core.hooksPath', join(dir, 'tools')],
        ['core.sshCommand', join(dir, 'tools', 'ssh')],
        ['filter.evil.smudge', join(dir, 'tools', 'filter')],
        ['filter.evil.clean', join(dir, 'tools', 'filter')],
        ['diff.evil.textconv', join(dir, 'tools', 'diff')],
        ['diff.external', join(dir, 'tools', 'diff')],
        ['core.pager', join(dir, 'tools', 'diff')],
        ['alias.rev-parse', `!${join(dir, 'tools', 'diff')}`],
      ]) {
        git(dir, 'config', key ?? '', value ?? '');
      }
      // What the hooks did for the commands above is not the tool's doing.
      rmSync(trace, { force: true });
      const before = snapshot(dir);
      const nobody = 'http://127.0.0.1:9/';
      const run = await runProcess(['check', '--base', 'main', '--format', 'json', '--timeout', '0.2'], {
        cwd: dir,
        env: { ...project.env, PIP_INDEX_URL: `${nobody}simple/`, npm_config_registry: nobody },
      });
      const report = JSON.parse(run.out) as Report;
      expect(run.code).toBe(1);
      expect(report.policy.source).toMatch(/^\.github\/countersign\.yml@[0-9a-f]{12}$/);
      expect(report.policy.mode).toBe('enforce');
      expect(report.findings[0]).toMatchObject({ rule: 'known-malicious', level: 'block' });
      expect(report.findings[0]?.exception).toBeUndefined();
      expect(asked).toBe(0);
      expect(existsSync(trace) ? readFileSync(trace, 'utf8') : '').toBe('');
      // F06: what was judged is named by the digest of its bytes, and nothing of the work tree was changed.
      expect(snapshot(dir)).toEqual(before);
      for (const { path, sha256 } of report.files) {
        expect(sha256, path).toBe(
          createHash('sha256')
            .update(readFileSync(join(dir, path)))
            .digest('hex'),
        );
      }
      expect(report.files.map(({ path }) => path)).toContain('requirements.txt');
    } finally {
      attacker.close();
    }
  });

  it('F03 a policy that only the change brings along does not count', async () => {
    project = makeProject({ 'requirements.txt': 'a==1.0.0\n' });
    const { dir } = project;
    git(dir, 'init', '-q', '-b', 'main');
    git(dir, 'add', '-A');
    git(dir, 'commit', '-q', '-m', 'base');
    project.add({
      'requirements.txt': 'litellm==1.82.8\n',
      '.github/countersign.yml': 'rules:\n  known-malicious: off\n',
      'lax.yml': 'rules:\n  known-malicious: off\n',
    });
    for (const extra of [[], ['--policy', 'lax.yml'], ['--policy', './lax.yml']]) {
      const { run, report } = await judge({ ...project }, ['--base', 'main', ...extra]);
      expect(run.code, extra.join(' ')).toBe(1);
      expect(report.policy.source).toBe('defaults');
    }
  });

  it('F03 a base that cannot be had is a broken run, not a smaller one', async () => {
    project = makeProject({ 'requirements.txt': 'litellm==1.82.8\n' });
    const { run, report } = await judge(project, ['--base', 'main']);
    expect(run.code).toBe(1);
    expect(report.run.scope).toBe('everything');
    expect(report.problems.map(({ code }) => code)).toContain('git-failed');
  });
});
