import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { pushCheckout } from './support/fixture-repo.ts';
import type { Files } from './support/git.ts';
import { expectConsistent, expectJob, fileOf, reportOf } from './support/expect-run.ts';
import { lineOf, npmProject, uvProject } from './support/projects.ts';
import { startRegistry, type LoopbackRegistry } from './support/registry.ts';
import { runAct, type ActRun } from './support/run-act.ts';
import { canUnshareNetwork } from './support/tools.ts';
import { stepWorkflow, WORKFLOW } from './support/workflows.ts';

const snapshot = inject('snapshot');
const TIDY = { name: 'tidy-text', version: '2.1.0' };
const GOOD = { name: 'litellm', version: '1.82.6' };
const BAD = { name: 'litellm', version: '1.82.8' };

let registry: LoopbackRegistry;
beforeAll(async () => {
  registry = await startRegistry({ npm: [{ ...TIDY, version: '2.0.0' }, TIDY], python: [GOOD] });
});
afterAll(async () => await registry.close());

async function push(
  files: Files,
  inputs: Readonly<Record<string, string>> = {},
  token?: string,
): Promise<ActRun> {
  const checkout = pushCheckout({ ...files, [WORKFLOW]: stepWorkflow(snapshot, inputs) });
  return await runAct({
    checkout,
    snapshot,
    workflow: WORKFLOW,
    env: registry.env,
    ...(token === undefined ? {} : { token }),
  });
}

describe('a push of a clean project', () => {
  let run: ActRun;
  beforeAll(async () => {
    run = await push(npmProject(registry, [TIDY]), {}, 'ghs_e2eCanaryTokenThatMustNotShow0123456789');
  });

  it('passes, on Node 24, and says so in every place', () => {
    expectJob(run, 'check', 'success');
    expect(run.step('countersign').outputs['verdict']).toBe('pass');
    expect(run.step('countersign').outputs['blocked']).toBe('0');
    expect(run.step('after').output).toContain('the step was a success, the verdict is pass');
    expect(run.step('countersign').annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expectConsistent(run);
  });

  it('uploads report, SARIF, summary and SBOM in one artifact', () => {
    expect([...run.artifacts.keys()]).toEqual(['countersign']);
    const files = [...(run.artifacts.get('countersign')?.keys() ?? [])].sort();
    expect(files).toEqual(['bom.cdx.json', 'countersign.sarif', 'report.json', 'summary.md']);
    const bom = JSON.parse(fileOf(run, 'countersign', 'bom.cdx.json')) as {
      bomFormat: string;
      components: { purl: string }[];
    };
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(bom.components.map(({ purl }) => purl)).toContain('pkg:npm/tidy-text@2.1.0');
  });

  it('judged everything, with evidence from the configured registry', () => {
    const report = reportOf(run);
    expect(report.run.scope).toBe('everything');
    expect(report.passed['version-vanished']).toBe(1);
    expect(report.passed['integrity-mismatch']).toBe(1);
    expect(registry.requests).toContain('/npm/tidy-text');
  });

  it('shows its token nowhere (O12)', () => {
    const artifacts = [...run.artifacts.values()].flatMap((files) => [...files.values()]);
    for (const bytes of artifacts) expect(bytes.includes('e2eCanaryToken')).toBe(false);
    expect(run.text).not.toContain('e2eCanaryToken');
  });
});

describe('a push with litellm 1.82.8 in uv.lock', () => {
  const files = (): Files => uvProject(registry, [BAD]);
  let run: ActRun;
  beforeAll(async () => {
    run = await push(files());
  });

  it('is stopped, without a token', () => {
    expectJob(run, 'check', 'failure');
    expect(run.step('countersign').outputs['verdict']).toBe('fail');
    expect(run.step('after').output).toContain('the step was a failure, the verdict is fail');
    expectConsistent(run);
  });

  it('is stopped by two independent rules, in the first lines of the summary', () => {
    const rules = reportOf(run).findings.map(({ rule }) => rule);
    expect(rules).toContain('known-malicious');
    expect(rules).toContain('version-vanished');
    const first = run.step('countersign').summary.split('\n').slice(0, 12).join('\n');
    expect(first).toContain('⛔');
    expect(first).toContain('litellm');
    expect(first).toContain('known-malicious');
    expect(first).toContain('version-vanished');
  });

  it('marks the line of the lockfile', () => {
    // The entry begins with `[[package]]`, one line above the name.
    const line = lineOf(files(), 'uv.lock', /^name = "litellm"$/) - 1;
    const errors = run.step('countersign').annotations.filter(({ level }) => level === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(10);
    const marked = errors.filter(({ file }) => file === 'uv.lock');
    expect(marked.map((one) => one.line)).toContain(line);
    expect(JSON.stringify(marked)).toContain('litellm');
  });
});

it('lets 1.82.6 pass those rules', async () => {
  const run = await push(uvProject(registry, [GOOD]));
  const report = reportOf(run);
  expect(report.passed['known-malicious']).toBeGreaterThanOrEqual(1);
  expect(report.passed['version-vanished']).toBe(1);
  expect(report.counts.blocked, run.text).toBe(0);
});

it('a lockfile that cannot be read fails the run and hides nothing else', async () => {
  const files = {
    ...uvProject(registry, [BAD]),
    'web/package-lock.json': '{"lockfileVersion": 3, "packages": {',
  };
  const run = await push(files);
  expectJob(run, 'check', 'failure');
  const report = reportOf(run);
  expect(report.problems.some(({ location }) => location?.file === 'web/package-lock.json')).toBe(true);
  expect(report.files.find(({ path }) => path === 'web/package-lock.json')?.status).toBe('broken');
  expect(report.findings.map(({ rule }) => rule)).toContain('known-malicious');
  expect(run.step('countersign').summary).toContain('web/package-lock.json');
});

it('a lockfile that cannot be read is exit 2 when nothing else is wrong', async () => {
  const run = await push({
    ...npmProject(registry, [TIDY]),
    'web/package-lock.json': '{"lockfileVersion": 3, "pack',
  });
  expectJob(run, 'check', 'failure');
  expect(reportOf(run).exitCode).toBe(2);
  expect(reportOf(run).verdict).not.toBe('pass');
  expect(run.text).toContain('exit status 2');
});

describe('a project in a folder of its repository', () => {
  const files = (): Files =>
    Object.fromEntries(
      Object.entries(uvProject(registry, [BAD])).map(([path, text]) => [`api/${path}`, text]),
    );

  it('is marked where it stands in the repository', async () => {
    const run = await push(files(), { path: 'api' });
    expectJob(run, 'check', 'failure');
    const errors = run.step('countersign').annotations.filter(({ level }) => level === 'error');
    expect(errors.map(({ file }) => file)).toContain('api/uv.lock');
    const sarif = fileOf(run, 'countersign', 'countersign.sarif');
    expect(sarif).toContain('"api/uv.lock"');
    expect(sarif).not.toContain('"uv.lock"');
  });

  it('is judged by the policy of its repository', async () => {
    const run = await push({ ...files(), '.github/countersign.yml': 'mode: audit\n' }, { path: 'api' });
    expectJob(run, 'check', 'success');
    expect(reportOf(run).policy).toMatchObject({ source: '.github/countersign.yml', mode: 'audit' });
  });
});

it('a repository in which nothing is recognised is not a pass', async () => {
  const run = await push({ 'README.md': 'Nothing here.\n' }, { path: 'docs' });
  expectJob(run, 'check', 'failure');
  expect(run.step('countersign').outputs['verdict']).not.toBe('pass');
});

it('a wrong input is refused with the choices it has', async () => {
  const run = await push(npmProject(registry, [TIDY]), { 'fail-on': 'never' });
  expectJob(run, 'check', 'failure');
  const [error] = run.step('countersign').annotations;
  expect(error?.message).toContain('fail-on');
  expect(error?.message).toContain('block, warn');
});

it('text from a lockfile gives the runner no commands (O01, O02, O03)', async () => {
  const files = npmProject(registry, [TIDY]);
  const lock = JSON.parse(files['package-lock.json'] as string) as { packages: Record<string, unknown> };
  const version =
    '1.0.0\n::set-output name=verdict::pass\n::error file=README.md,line=1::spoofed\n##[error]spoofed';
  lock.packages['node_modules/evil\n::notice::spoofed'] = {
    version,
    resolved: 'https://registry.example/%0A::x',
  };
  lock.packages['node_modules/loud'] = { version, integrity: 'sha512-::stop-commands::x' };
  const run = await push({ ...files, 'package-lock.json': JSON.stringify(lock, null, 2) });
  expectJob(run, 'check', 'failure');
  const { annotations, outputs, output } = run.step('countersign');
  for (const { file, message } of annotations) {
    expect(file).not.toBe('README.md');
    expect(message).not.toBe('spoofed');
  }
  expect(outputs['verdict']).not.toBe('pass');
  expect(output).not.toMatch(/^\s*::/m);
  expect(output).not.toContain('##[');
});

it.skipIf(!canUnshareNetwork())('runs without any network, and says what it could not see', async () => {
  const checkout = pushCheckout({
    ...uvProject(registry, [BAD]),
    [WORKFLOW]: stepWorkflow(snapshot, { offline: 'true' }),
  });
  const run = await runAct({ checkout, snapshot, workflow: WORKFLOW, env: registry.env, noNetwork: true });
  expectJob(run, 'check', 'failure');
  const report = reportOf(run);
  expect(report.run.offline).toBe(true);
  expect(report.findings.map(({ rule }) => rule)).toContain('known-malicious');
  expect(report.findings.map(({ rule }) => rule)).not.toContain('version-vanished');
  expect(
    report.unknowns.some((group) => group.rules.includes('version-vanished') && group.reason === 'offline'),
  ).toBe(true);
});
