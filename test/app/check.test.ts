import { describe, expect, it } from 'vitest';

import { check, type CheckRequest } from '../../src/app/check.ts';
import { describeRule } from '../../src/app/describe-rule.ts';
import type { World } from '../../src/app/world.ts';
import { unknown } from '../../src/domain/fact.ts';
import { ok } from '../../src/domain/result.ts';
import type { Git, PackageRegistry } from '../../src/ports.ts';
import { fixedClock } from '../../src/platform/clock.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { fakeTree } from '../inventory/fake-tree.ts';
import { noHosting, noTagMemory } from '../support/fake-pins.ts';
import { createFakeGitRemote } from '../support/fake-git-remote.ts';
import { createFakeRegistry, type FactOverrides } from '../support/fake-registry.ts';
import { sha512Sri } from '../support/shelf.ts';

const NOW = '2026-06-30T12:00:00Z';
const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);
const OLD = '2026-01-01T00:00:00Z';

type Files = Readonly<Record<string, string>>;

function lock(packages: Readonly<Record<string, string>>): Files {
  const entries = Object.entries(packages).map(([name, version]) => [
    `node_modules/${name}`,
    {
      version,
      resolved: `https://npm.registry.example/${name}/-/${name}-${version}.tgz`,
      integrity: sha512Sri(name, version),
    },
  ]);
  const dependencies = Object.fromEntries(
    Object.entries(packages).map(([name, version]) => [name, `^${version}`]),
  );
  return {
    'package.json': JSON.stringify({ name: 'app', version: '1.0.0', dependencies }),
    'package-lock.json': JSON.stringify(
      {
        name: 'app',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: { '': { name: 'app', dependencies }, ...Object.fromEntries(entries) },
      },
      undefined,
      2,
    ),
  };
}

interface Setup {
  readonly head: Files;
  readonly base?: Files;
  readonly young?: readonly string[];
  readonly overrides?: FactOverrides;
}

async function run(setup: Setup, request: Partial<CheckRequest> = {}) {
  const asked: string[] = [];
  const names = ['left', 'right', 'third'];
  const fake = createFakeRegistry(
    {
      ecosystem: 'npm',
      packages: names.map((name) => ({
        name,
        versions: [
          { version: '1.0.0', at: OLD },
          {
            version: '1.1.0',
            at: setup.young?.includes(name) ? '2026-06-30T11:00:00Z' : '2026-02-01T00:00:00Z',
          },
        ],
      })),
    },
    setup.overrides === undefined ? {} : { overrides: setup.overrides },
  );
  const registry: PackageRegistry = {
    ...fake,
    releases: (components, progress) => {
      asked.push(...components.map((component) => component.purl));
      return fake.releases(components, progress);
    },
  };
  const git: Git = {
    prefix: '',
    resolve: (ref) => ok(ref === 'HEAD' ? HEAD : BASE),
    mergeBase: () => ok(BASE),
    tree: () => fakeTree(setup.base ?? {}),
    origin: () => ok(''),
    commitTime: () => ok(0),
  };
  const world: World = {
    clock: fixedClock(NOW),
    workTree: fakeTree(setup.head),
    git,
    above: undefined,
    registries: () => Promise.resolve([registry]),
    remotes: () => Promise.resolve({ gitRemote: createFakeGitRemote({}), hosting: noHosting }),
    tagMemory: () => Promise.resolve(noTagMemory),
    endpoints: () => Promise.resolve([]),
    images: () => Promise.reject(new Error('a check asks no image registry')),
    writeFile: () => ({ ok: false, error: { kind: 'not-permitted', message: 'a check writes nothing' } }),
    runLockClient: () => Promise.reject(new Error('a check runs no client')),
    readNamedFile: () => undefined,
    digestNamedFile: () => Promise.reject(new Error('not used here')),
    locateInRepository: () => undefined,
    talk: () => {},
    rootName: 'app',
    owner: undefined,
    sourceDateEpoch: undefined,
    finish: () => Promise.resolve(ok(undefined)),
  };
  const { report } = await check({ scope: 'auto', allowEmpty: false, offline: false, ...request }, world);
  return { report, asked };
}

const POLICY = '.github/countersign.yml';
const EXCEPT = (expires: string): string =>
  `exceptions:\n  - rule: release-age\n    package: left\n    reason: our own package\n    owner: team-a\n    expires: ${expires}\n`;

describe('check', () => {
  it('passes a healthy project and counts what passed', async () => {
    const { report, asked } = await run({ head: lock({ left: '1.1.0', right: '1.0.0' }) });
    expect(report).toMatchObject({
      verdict: 'pass',
      exitCode: 0,
      run: { scope: 'everything' },
      counts: { components: 2, judged: 2, blocked: 0 },
    });
    expect(report.passed).toMatchObject({ 'version-vanished': 2, 'release-age': 2 });
    expect(asked).toHaveLength(2);
  });

  it('warns of tools that scripts install, with a base only of new ones, and takes exceptions for them', async () => {
    const CI = '.github/workflows/ci.yml';
    const ci = (...scripts: readonly string[]): string =>
      `jobs:\n  a:\n    steps:\n${scripts.map((script) => `      - run: ${script}\n`).join('')}`;
    const tools = async (setup: Setup, request: Partial<CheckRequest> = {}) => {
      const { report } = await run(setup, request);
      return report.findings
        .filter(({ rule }) => rule === 'unpinned-tool')
        .map(
          ({ subject, level, location, exception }) =>
            `${level} ${subject.name} ${location?.line}${exception === undefined ? '' : ' excepted'}`,
        );
    };
    const base = { [CI]: ci('pip install ruff', 'go install a.example/b@v1.2.3') };
    const head = { [CI]: ci('pip install ruff', 'curl https://x.example/i | sh', 'npx left@1.0.0') };
    expect(await tools({ head: base })).toEqual(['warn ruff 4']);
    expect(await tools({ head })).toEqual(['warn ruff 4', 'warn x.example/i 5', 'record left 6']);
    expect(await tools({ base, head }, { base: 'main' })).toEqual(['warn x.example/i 5', 'record left 6']);
    const exceptions = EXCEPT('2026-07-30')
      .replace('release-age', 'unpinned-tool')
      .replace('left', 'pypi/ruff');
    expect(await tools({ head: { ...base, [POLICY]: exceptions }, base: { [POLICY]: exceptions } })).toEqual([
      'warn ruff 4 excepted',
    ]);
    const { report } = await run({ head: base });
    expect(report).toMatchObject({ verdict: 'pass', exitCode: 0, passed: { 'unpinned-tool': 1 } });
    const { report: strict } = await run({ head: base }, { failOn: 'warn' });
    expect(strict).toMatchObject({ verdict: 'fail', exitCode: 1 });
  });

  it('with a base asks only about what changed, and says what changed', async () => {
    const { report, asked } = await run(
      {
        base: lock({ left: '1.0.0', right: '1.0.0', third: '1.0.0' }),
        head: lock({ left: '1.1.0', right: '1.0.0' }),
      },
      { base: 'main' },
    );
    expect(asked).toEqual(['pkg:npm/left@1.1.0']);
    expect(report.run).toMatchObject({ scope: 'changes', base: BASE, head: HEAD });
    expect(report.changes.map(({ kind, name, from, to, size }) => ({ kind, name, from, to, size }))).toEqual([
      { kind: 'upgraded', name: 'left', from: '1.0.0', to: '1.1.0', size: 'minor' },
      { kind: 'removed', name: 'third', from: '1.0.0', to: undefined, size: expect.anything() as string },
    ]);
  });

  it('judges how Dependabot is configured, with a base only where that changed', async () => {
    const path = '.github/dependabot.yml';
    const loose = 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n';
    const good = `${loose}    cooldown:\n      default-days: 7\n`;
    const app = lock({ left: '1.0.0' });
    const of = async (head: string | undefined, base?: string) => {
      const files = (text: string | undefined) => ({
        ...app,
        ...(text === undefined ? {} : { [path]: text }),
      });
      const { report } = await run(
        { head: files(head), base: files(base) },
        base === undefined ? { scope: 'everything' } : { base: 'main' },
      );
      return report.findings.filter(({ rule }) => rule === 'missing-cooldown-config');
    };
    const place = { location: { file: path, line: 3 }, subject: { kind: 'file', id: path } };
    expect(await of(loose)).toMatchObject([{ verdict: 'fail', level: 'warn', ...place }]);
    const { report } = await run({ head: { ...app, [path]: loose } }, { scope: 'everything' });
    expect(renderSummary(report, { describeRule })).toContain(path);
    expect(renderAnnotations(report, { describeRule })[0]).toMatchObject({
      level: 'warning',
      file: path,
      line: 3,
    });
    expect(renderSarif(report, { describeRule })).toMatch(/"uri": ?"\.github\/dependabot\.yml"/);
    expect(await of(good)).toEqual([]);
    expect(await of(undefined)).toEqual([]);
    expect(await of(loose, loose)).toEqual([]);
    expect(await of(loose, good)).toMatchObject([{ verdict: 'fail', ...place }]);
    expect(await of(good, loose)).toEqual([]);
    const broken = await run({ head: { ...app, [path]: 'updates: [\n' }, base: app }, { base: 'main' });
    expect(broken.report.unknowns).toMatchObject([
      { rules: ['missing-cooldown-config'], reason: 'malformed' },
    ]);
  });

  it('holds a release younger than the cooldown and says until when', async () => {
    const { report } = await run({ head: lock({ left: '1.1.0' }), young: ['left'] });
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
    expect(report.findings[0]).toMatchObject({
      rule: 'release-age',
      level: 'block',
      until: Date.parse('2026-07-07T11:00:00Z'),
    });
  });

  it('an exception covers its finding, with its reason kept', async () => {
    const head = { ...lock({ left: '1.1.0' }), [POLICY]: EXCEPT('2026-07-01') };
    const { report } = await run({ head, young: ['left'] });
    expect(report).toMatchObject({ verdict: 'pass', exitCode: 0, counts: { excepted: 1, blocked: 0 } });
    expect(report.findings[0]?.exception).toMatchObject({ owner: 'team-a', reason: 'our own package' });
  });

  it('an expired exception covers nothing and is a finding itself; so is an unused one', async () => {
    const expired = await run({
      head: { ...lock({ left: '1.1.0' }), [POLICY]: EXCEPT('2026-06-29') },
      young: ['left'],
    });
    expect(expired.report.exitCode).toBe(1);
    expect(expired.report.findings.map((finding) => finding.rule)).toContain('policy-exception');
    const unused = await run({ head: { ...lock({ left: '1.0.0' }), [POLICY]: EXCEPT('2026-07-01') } });
    expect(unused.report.findings.map((finding) => finding.rule)).toEqual(['policy-exception']);
  });

  it('F03 takes the policy from the base, whatever the scope', async () => {
    const head = { ...lock({ left: '1.1.0' }), [POLICY]: 'rules:\n  release-age: off\n' };
    for (const scope of ['auto', 'everything'] as const) {
      const { report } = await run(
        { base: lock({ left: '1.0.0' }), head, young: ['left'] },
        { base: 'main', scope },
      );
      expect(report).toMatchObject({ verdict: 'fail', policy: { source: 'defaults' } });
    }
  });

  it('an outage where evidence is required is unknown and exit 3; what a mirror never gives only warns', async () => {
    const purl = 'pkg:npm/left@1.0.0';
    const outage = await run({
      head: lock({ left: '1.0.0' }),
      // Two rules need to know whether the release is there: version-vanished and quarantined.
      overrides: { [purl]: { registryState: unknown('unreachable', 'the registry did not answer') } },
    });
    expect(outage.report).toMatchObject({ verdict: 'unknown', exitCode: 3, counts: { unknownRequired: 2 } });
    const stripped = await run({
      head: lock({ left: '1.0.0' }),
      overrides: { [purl]: { publisher: unknown('stripped-by-mirror', 'the mirror strips publishers') } },
    });
    expect(stripped.report).toMatchObject({ verdict: 'pass', exitCode: 0 });
    expect(stripped.report.counts.unknown).toBeGreaterThan(0);
  });

  it('audit mode reports the true verdict and stops nothing', async () => {
    const { report } = await run({ head: lock({ left: '1.1.0' }), young: ['left'] }, { mode: 'audit' });
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 0, policy: { mode: 'audit' } });
  });

  it('the same version with another digest is a change and is judged', async () => {
    const head = lock({ left: '1.0.0' });
    const swapped = {
      ...head,
      'package-lock.json': (head['package-lock.json'] ?? '').replace(
        sha512Sri('left', '1.0.0'),
        sha512Sri('evil', '1.0.0'),
      ),
    };
    const { report } = await run({ base: head, head: swapped }, { base: 'main' });
    expect(report.changes.map((change) => change.kind)).toEqual(['rehashed']);
    expect(report.exitCode).toBe(1);
    expect(report.findings.map((finding) => finding.rule)).toContain('immutable-drift');
  });
});
