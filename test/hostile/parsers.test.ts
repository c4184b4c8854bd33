import { symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { builtCli } from './support/built-cli.ts';
import { makeProject, type Files, type Project } from './support/project.ts';
import { expectClean, judge } from './support/judge.ts';
import { expectAllInert } from './support/sinks.ts';

/** Class 1 of the catalogue: hostile lockfiles and manifests, each judged by a process of its own. */

const SRI = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const HEAD = '{"name":"shop","version":"1.0.0","lockfileVersion":3,"packages":';

const npm = (packages: string): Files => ({ 'package-lock.json': `${HEAD}${packages}}` });
const pnpm = (text: string | Uint8Array): Files => ({ 'pnpm-lock.yaml': text });
const entry = (name: string, more = ''): string =>
  `"node_modules/${name}":{"version":"1.0.0","integrity":"${SRI}"${more}}`;
const root = (...names: string[]): string =>
  `"":{"name":"shop","version":"1.0.0","dependencies":{${names.map((name) => `"${name}":"1.0.0"`).join(',')}}}`;

interface Case {
  readonly row: string;
  readonly title: string;
  readonly files: Files;
  readonly exit: 2 | 3;
  /** Of a problem that must be there. */
  readonly code: string;
  readonly file?: string;
}

const laughs = (levels: number): string =>
  Array.from({ length: levels }, (_, i) => {
    const below = i === 0 ? '"ha"' : Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ');
    return `a${i}: &a${i} [${below}]\n`;
  }).join('');

const MERGES = Array.from({ length: 2_000 }, (_, i) =>
  i === 0 ? 'm0: &m0 {k: v}\n' : `m${i}: &m${i}\n  <<: *m${i - 1}\n  k${i}: v\n`,
).join('');

const CASES: readonly Case[] = [
  {
    row: 'P01',
    title: 'a digest stated twice',
    files: npm(
      `{${root('a')},"node_modules/a":{"version":"1.0.0","integrity":"${SRI}","integrity":"${SRI.replace('Bw', 'Cw')}"}}`,
    ),
    exit: 2,
    code: 'duplicate-key',
  },
  {
    row: 'P04',
    title: 'a million open brackets in JSON',
    files: { 'package-lock.json': `{"lockfileVersion":3,"packages":${'['.repeat(1_000_000)}` },
    exit: 2,
    code: 'too-deep',
  },
  {
    row: 'P04',
    title: 'a million nested and closed brackets in JSON',
    files: {
      'package-lock.json': `{"lockfileVersion":3,"packages":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`,
    },
    exit: 2,
    code: 'too-deep',
  },
  {
    row: 'P05',
    title: 'billion laughs in a pnpm lock',
    files: pnpm(`lockfileVersion: '9.0'\n${laughs(9)}packages: {}\n`),
    exit: 2,
    code: 'too-many-aliases',
  },
  {
    row: 'P05',
    title: 'billion laughs in a workflow',
    files: { '.github/workflows/ci.yml': `${laughs(9)}on: push\njobs: {}\n` },
    exit: 2,
    code: 'too-many-aliases',
    file: '.github/workflows/ci.yml',
  },
  {
    row: 'P06',
    title: 'a chain of 2,000 merges',
    files: pnpm(`lockfileVersion: '9.0'\n${MERGES}packages: {}\n`),
    exit: 2,
    code: 'too-deep',
  },
  {
    row: 'P06',
    title: 'one anchor merged 10,000 times',
    files: pnpm(
      `lockfileVersion: '9.0'\na: &a {k: v}\nb:\n  <<: [${'*a, '.repeat(9_999)}*a]\npackages: {}\n`,
    ),
    exit: 2,
    code: 'too-many-aliases',
  },
  {
    row: 'P08',
    title: 'a YAML key that stands twice',
    files: pnpm(`lockfileVersion: '9.0'\npackages:\n  a@1.0.0: {}\n  a@1.0.0: {}\n`),
    exit: 2,
    code: 'duplicate-key',
  },
  {
    row: 'P09',
    title: '20,000 open brackets in YAML',
    files: pnpm(`lockfileVersion: '9.0'\npackages: ${'['.repeat(20_000)}\n`),
    exit: 2,
    code: 'too-deep',
  },
  {
    row: 'P11',
    title: 'a tag that names a function',
    files: pnpm(`lockfileVersion: '9.0'\npackages: !!js/function 'function(){process.exit(0)}'\n`),
    exit: 2,
    code: 'unsupported-feature',
  },
  {
    row: 'P11',
    title: 'a tag that names a Python object',
    files: { '.github/workflows/ci.yml': `on: !!python/object/apply:os.system ["id"]\njobs: {}\n` },
    exit: 2,
    code: 'unsupported-feature',
    file: '.github/workflows/ci.yml',
  },
  {
    row: 'P12',
    title: 'UTF-16',
    files: { 'package-lock.json': Buffer.from(`\ufeff${HEAD}{}}`, 'utf16le') },
    exit: 2,
    code: 'bad-encoding',
  },
  {
    row: 'P12',
    title: 'NUL bytes',
    files: pnpm("lockfileVersion: '9.0'\npackages:\n  a\u0000@1.0.0: {}\n"),
    exit: 2,
    code: 'bad-encoding',
  },
  {
    row: 'P12',
    title: 'overlong UTF-8',
    files: pnpm(Buffer.concat([Buffer.from("lockfileVersion: '9.0'\n# "), Buffer.from([0xc0, 0xaf, 10])])),
    exit: 2,
    code: 'bad-encoding',
  },
  {
    row: 'P12',
    title: 'tabs as indentation',
    files: pnpm("lockfileVersion: '9.0'\npackages:\n\ta@1.0.0: {}\n"),
    exit: 2,
    code: 'bad-syntax',
  },
  ...['', 'null', '[]', '"text"', '{"lockfileVersion":99}', '{"lockfileVersion":"3","packages":{}}'].map(
    (text): Case => ({
      row: 'P13',
      title: `package-lock.json holding ${JSON.stringify(text)}`,
      files: { 'package-lock.json': text },
      exit: text === '' ? 2 : 3,
      code:
        text === ''
          ? 'bad-syntax'
          : text.includes('99') || text.includes('"3"')
            ? 'unsupported-version'
            : 'bad-structure',
    }),
  ),
  ...(
    [
      ['yarn.lock', ''],
      ['pnpm-lock.yaml', ''],
      ['bun.lock', '{}'],
      ['uv.lock', ''],
      ['poetry.lock', ''],
      ['pdm.lock', ''],
      ['Pipfile.lock', '{}'],
      ['pylock.toml', ''],
      ['Cargo.lock', 'version = 99\n'],
      ['go.mod', ''],
    ] as const
  ).map(
    ([file, text]): Case => ({
      row: 'P13',
      title: `${file} holding ${JSON.stringify(text)}`,
      files: { [file]: text },
      exit: 3,
      code: '',
      file,
    }),
  ),
  {
    row: 'P15',
    title: 'an unresolved merge in a package-lock.json',
    files: npm(`{\n<<<<<<< HEAD\n${root('a')}\n=======\n${root('b')}\n>>>>>>> theirs\n}`),
    exit: 2,
    code: 'merge-conflict',
  },
  {
    row: 'P15',
    title: 'an unresolved merge in a yarn.lock',
    files: {
      'yarn.lock': '# yarn lockfile v1\n\n\n<<<<<<< HEAD\na@1:\n  version "1.0.0"\n=======\n>>>>>>> theirs\n',
    },
    exit: 2,
    code: 'merge-conflict',
    file: 'yarn.lock',
  },
  {
    row: 'P16',
    title: '1,499 packages and a link out of the root',
    files: npm(
      `{${root()},${Array.from({ length: 1_499 }, (_, i) => entry(`p${i}`)).join(',')},"node_modules/out":{"resolved":"../../../etc","link":true}}`,
    ),
    exit: 2,
    code: 'file-outside-root',
  },
];

let project: Project | undefined;

// The first test to need the program compiles it.
beforeAll(() => void builtCli(), 120_000);

afterEach(() => {
  project?.remove();
  project = undefined;
});

describe('a hostile lockfile', () => {
  it.each(CASES.map((one) => [`${one.row} ${one.title}`, one] as const))('%s', async (_, one) => {
    project = makeProject(one.files);
    const { run, report } = await judge(project);
    expectClean(run);
    const problems = report.problems.filter(({ code }) => one.code === '' || code === one.code);
    expect(problems.map(({ location }) => location?.file)).toContain(one.file ?? Object.keys(one.files)[0]);
    for (const { location } of problems) expect(location?.line).toBeGreaterThan(0);
    if (one.code === '') expect([2, 3]).toContain(run.code);
    else expect(run.code).toBe(one.exit);
    await expectAllInert(project);
  });

  it('P02 P03 P07 keys that name prototypes are ordinary packages', async () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
    project = makeProject({
      ...npm(`{${root(...names)},${names.map((name) => entry(name)).join(',')}}`),
      'web/pnpm-lock.yaml': [
        "lockfileVersion: '9.0'",
        'importers:',
        '  .:',
        '    dependencies:',
        ...names.map((name) => `      ${name}: {specifier: 1.0.0, version: 1.0.0}`),
        'packages:',
        ...names.map((name) => `  ${name}@1.0.0: {resolution: {integrity: ${SRI}}}`),
        'snapshots:',
        ...names.map((name) => `  ${name}@1.0.0: {}`),
        '',
      ].join('\n'),
      '.github/workflows/ci.yml':
        'x: &x {__proto__: {polluted: yes}}\non: push\njobs:\n  a:\n    <<: *x\n    runs-on: ubuntu-latest\n    steps: []\n',
    });
    const { run, report } = await judge(project);
    expectClean(run);
    expect(
      report.files.filter(({ format }) => format.endsWith('-lock')).map((file) => file.components),
    ).toEqual([4, 4]);
    expect(report.problems).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    await expectAllInert(project);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('P10 versions stay the text they were written as', async () => {
    const versions = ['1.10', '0o14', '2001-12-14', '1e3', '0x10'];
    project = makeProject(
      pnpm(
        [
          'lockfileVersion: 5.4',
          'specifiers:',
          ...versions.map((version, i) => `  p${i}: ${version}`),
          'dependencies:',
          ...versions.map((version, i) => `  p${i}: ${version}`),
          'packages:',
          ...versions.map((version, i) => `  /p${i}/${version}:\n    resolution: {integrity: ${SRI}}`),
          '',
        ].join('\n'),
      ),
    );
    const views = await expectAllInert(project);
    const inventory = JSON.parse(views.find(({ name }) => name === 'inventory --format json')?.out ?? '') as {
      components: { version: string }[];
    };
    expect(inventory.components.map(({ version }) => version)).toEqual(versions);
  });

  it('P12 a byte order mark, carriage returns and a second document hide nothing', async () => {
    const document = (name: string): string =>
      `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ${name}: {specifier: 1.0.0, version: 1.0.0}\npackages:\n  ${name}@1.0.0: {resolution: {integrity: ${SRI}}}\nsnapshots:\n  ${name}@1.0.0: {}\n`;
    project = makeProject({
      'package-lock.json': `\ufeff${HEAD}{${root('a')},${entry('a')}}}`,
      'web/pnpm-lock.yaml': `---\n${document('b')}---\n${document('c')}`.replaceAll('\n', '\r\n'),
    });
    const { run, report } = await judge(project);
    expectClean(run);
    expect(report.counts.components).toBe(3);
    expect(report.problems).toEqual([]);
  });

  it('P16 a bundled package without a digest of its own and one that lost its digest are told apart', async () => {
    project = makeProject(
      npm(
        `{${root('a')},${entry('a')},"node_modules/a/node_modules/inner":{"version":"2.0.0","inBundle":true},"node_modules/bare":{"version":"3.0.0"}}`,
      ),
    );
    const { report } = await judge(project);
    expect(report.counts.components).toBe(3);
    const missing = report.findings.filter(({ rule }) => rule === 'missing-integrity');
    expect(Object.fromEntries(missing.map(({ subject, level }) => [subject.name, level]))).toEqual({
      bare: 'warn',
      inner: 'record',
    });
  });

  it('one bad file hides nothing of the others', async () => {
    project = makeProject({
      ...npm('['.repeat(1_000)),
      'requirements.txt': 'litellm==1.82.8\n',
    });
    const { run, report } = await judge(project);
    expect(run.code).toBe(1);
    expect(report.findings[0]?.rule).toBe('known-malicious');
    expect(report.problems.map(({ code }) => code)).toContain('too-deep');
  });

  it('P12 P13 a lockfile that is a link to itself is named, never passed over', async () => {
    project = makeProject({ 'package.json': '{"name":"a","dependencies":{"b":"1.0.0"}}' });
    symlinkSync('package-lock.json', join(project.dir, 'package-lock.json'));
    const { run } = await judge(project);
    expectClean(run);
    expect(run.code).not.toBe(0);
  });
});
