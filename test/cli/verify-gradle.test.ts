import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCli } from '../../src/cli/run.ts';
import type { Report } from '../../src/report/model.ts';
import { startRegistryServer, type RegistryServer } from '../support/registry-server.ts';
import { sha256Of } from '../support/shelf.ts';

const METADATA = 'gradle/verification-metadata.xml';

let base: string;
let directory: string;
let server: RegistryServer;
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'countersign-gradle-'));
  directory = join(base, 'project');
  server = await startRegistryServer({
    ecosystem: 'maven',
    packages: ['org.example:alpha', 'org.example:beta'].map((name) => ({
      name,
      versions: [
        { version: '1.0', at: '2024-03-01T10:00:00Z' },
        { version: '1.2', at: '2024-03-01T10:00:00Z' },
      ],
    })),
  });
  add(
    '../home/.m2/settings.xml',
    `<settings><mirrors><mirror><id>m</id><mirrorOf>*</mirrorOf><url>${server.base}</url></mirror></mirrors></settings>`,
  );
  add(
    'gradle.lockfile',
    'org.example:alpha:1.2=runtimeClasspath\norg.example:beta:1.0=testRuntimeClasspath\nempty=\n',
  );
});
afterEach(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

function add(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

/** With the digest of each jar, on lines of its own. */
function metadata(digests: Readonly<Record<string, string>>, configuration = ''): string {
  const components = Object.entries(digests).map(([key, digest]) => {
    const [name = '', version = ''] = key.split(' ');
    return `<component group="org.example" name="${name}" version="${version}">\n<artifact name="${name}-${version}.jar">\n<sha256 value="${digest}"/>\n</artifact>\n</component>\n`;
  });
  return `<verification-metadata>\n<configuration>${configuration}</configuration>\n<components>\n${components.join('')}</components>\n</verification-metadata>\n`;
}

const GOOD = {
  'alpha 1.2': sha256Of('org.example:alpha', '1.2'),
  'beta 1.0': sha256Of('org.example:beta', '1.0'),
};

async function run(argv: readonly string[], home = join(base, 'home')) {
  let out = '';
  const code = await runCli(argv, {
    env: { HOME: home, XDG_CACHE_HOME: join(base, 'cache') },
    cwd: directory,
    isTerminal: false,
    columns: undefined,
    out: (text) => (out += text),
    err: () => undefined,
  });
  return { code, out };
}

async function report(command: 'check' | 'verify', home?: string) {
  const { code, out } = await run([command, '--format', 'json'], home);
  return { code, report: JSON.parse(out) as Report };
}

const failuresOf = ({ findings }: Report): string[] =>
  findings
    .filter(({ verdict }) => verdict === 'fail')
    .map(
      ({ rule, level, subject, location }) =>
        `${level} ${rule} ${subject.name} ${location?.file}:${location?.line}`,
    );

describe('a Gradle build, from its files to the verdict', () => {
  it.each(['verify', 'check'] as const)(
    '%s passes one whose digests are the repository’s',
    async (command) => {
      add(METADATA, metadata(GOOD));
      const { code, report: whole } = await report(command);
      expect([code, whole.verdict, failuresOf(whole)]).toEqual([0, 'pass', []]);
      expect(whole.passed['integrity-mismatch']).toBe(2);
      expect(server.paths.sort()).toEqual([
        '/org/example/alpha/1.2/alpha-1.2.jar.sha256',
        '/org/example/beta/1.0/beta-1.0.jar.sha256',
      ]);
    },
  );

  it.each(['verify', 'check'] as const)(
    '%s blocks one tampered digest, and names its line',
    async (command) => {
      add(METADATA, metadata({ ...GOOD, 'beta 1.0': sha256Of('org.example:beta', 'evil') }));
      const { code, report: whole } = await report(command);
      expect([code, whole.verdict, failuresOf(whole)]).toEqual([
        1,
        'fail',
        [`block integrity-mismatch org.example:beta ${METADATA}:11`],
      ]);
      expect((await run([command])).out).toContain(`${METADATA}:11`);
    },
  );

  it('also where the metadata is all there is', async () => {
    rmSync(join(directory, 'gradle.lockfile'));
    add(METADATA, metadata({ ...GOOD, 'alpha 1.2': sha256Of('x', 'evil') }));
    const { code, report: whole } = await report('verify');
    expect([code, failuresOf(whole)]).toEqual([
      1,
      [`block integrity-mismatch org.example:alpha ${METADATA}:6`],
    ]);
  });

  it('compares what no lockfile names as well, and only that', async () => {
    const rest = { 'parent 3': sha256Of('x', 'y'), 'alpha 1.0': sha256Of('org.example:alpha', 'evil') };
    add(METADATA, metadata({ ...GOOD, ...rest }));
    for (const command of ['verify', 'check'] as const) {
      const { code, report: whole } = await report(command);
      expect([code, failuresOf(whole)]).toEqual([
        1,
        [`block integrity-mismatch org.example:alpha ${METADATA}:21`],
      ]);
      expect(whole.counts.components).toBe(2);
      // No repository has it: nobody can say, and that is not a pass.
      expect(whole.passed['integrity-mismatch']).toBe(2);
      expect(
        whole.unknowns.flatMap(({ rules, examples }) =>
          rules.includes('integrity-mismatch') ? examples : [],
        ),
      ).toEqual(['pkg:maven/org.example/parent@3']);
    }
  });

  it('warns of what is locked and not in the metadata, unless it is trusted', async () => {
    const { 'beta 1.0': _, ...alone } = GOOD;
    add(METADATA, metadata(alone));
    const { report: whole } = await report('verify');
    expect(failuresOf(whole)).toEqual(['warn missing-integrity org.example:beta gradle.lockfile:2']);
    expect(whole.findings.find(({ rule }) => rule === 'missing-integrity')?.fix).toEqual({
      kind: 'command',
      text: 'gradle --write-verification-metadata sha256 help',
    });
    const trust = '<trusted-artifacts><trust group="org.example" name="beta"/></trusted-artifacts>';
    add(METADATA, metadata(alone, trust));
    expect(failuresOf((await report('verify')).report)).toEqual([
      'record missing-integrity org.example:beta gradle.lockfile:2',
    ]);
  });

  it('without metadata records that nothing is compared, and blocks a version that is gone', async () => {
    add('gradle.lockfile', 'org.example:alpha:1.1=runtimeClasspath\nempty=\n');
    const { code, report: whole } = await report('check');
    expect([code, failuresOf(whole)]).toEqual([
      1,
      [
        'block version-vanished org.example:alpha gradle.lockfile:1',
        'record missing-integrity org.example:alpha gradle.lockfile:1',
      ],
    ]);
  });

  it('without a repository that the user names nothing passes that only one can say', async () => {
    add(METADATA, metadata(GOOD));
    const { report: whole } = await report('verify', join(base, 'nobody'));
    expect(whole.passed['integrity-mismatch']).toBeUndefined();
    expect(
      whole.unknowns
        .filter(({ rules }) => rules.includes('integrity-mismatch'))
        .map(({ detail, subjects }) => [detail, subjects]),
    ).toEqual([[expect.stringContaining('registries.maven'), 2]]);
    expect(server.paths).toEqual([]);
  });

  it('doctor names the repository, where the project uses one', async () => {
    expect((await run(['doctor'])).out).toContain(`Maven: ${server.base} (named by Maven's settings.xml)`);
    rmSync(join(directory, 'gradle.lockfile'));
    expect((await run(['doctor'])).out).not.toContain('Maven');
  });

  it('the SBOM names group and artifact, and the digest of the file', async () => {
    add(METADATA, metadata(GOOD));
    const { out } = await run(['sbom', '--format', 'cyclonedx-json', '--offline']);
    const { components } = JSON.parse(out) as { components: { group: string; name: string; purl: string }[] };
    expect(components).toMatchObject([
      {
        group: 'org.example',
        name: 'alpha',
        purl: 'pkg:maven/org.example/alpha@1.2',
        hashes: [{ alg: 'SHA-256', content: GOOD['alpha 1.2'] }],
      },
      { name: 'beta' },
    ]);
  });
});
