import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { runCheckStep } from '../../src/action/check.ts';
import { runVerifyStep } from '../../src/action/verify.ts';
import { createGoProject, type GoProject } from '../support/go-project.ts';
import { createRunner, type StepDone } from '../support/runner.ts';

const runner = createRunner();
afterAll(() => runner.end());

let project: GoProject;
beforeEach(async () => {
  project = await createGoProject();
  runner.begin({ GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/ci.yml@refs/heads/main' });
  return () => project.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function step(
  inputs: Readonly<Record<string, string>>,
  more: { readonly base?: string; readonly run?: typeof runVerifyStep } = {},
): Promise<StepDone> {
  const world = await project.open();
  const context = {
    inputs: runner.inputs(inputs),
    world,
    outputDir: runner.folder,
    openAttester: () => Promise.reject(new Error('nothing is to be attested')),
    ...(more.base !== undefined ? { base: more.base } : {}),
  };
  const done = await runner.run(() => (more.run ?? runVerifyStep)(context));
  await world.finish();
  return done;
}

interface Vsa {
  readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[];
  readonly predicate: {
    readonly verifier: { readonly id: string };
    readonly resourceUri: string;
    readonly verificationResult: string;
  };
}
const vsaOf = ({ outputs }: StepDone): Vsa =>
  JSON.parse(readFileSync(outputs['vsa-path'] ?? '', 'utf8')) as Vsa;
interface ShortReport {
  readonly run: { readonly command: string; readonly scope: string };
  readonly policy: { readonly source: string; readonly mode: string };
}
const reportOf = ({ outputs }: StepDone): ShortReport =>
  JSON.parse(readFileSync(outputs['report-path'] ?? '', 'utf8')) as ShortReport;

describe('command: verify', () => {
  it('judges everything by the verifying rules, and writes no summary that nobody asked for', async () => {
    const done = await step({});
    expect(done.code).toBe(0);
    expect(done.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0', 'vsa-path': '' });
    expect(reportOf(done).run).toMatchObject({ command: 'verify', scope: 'everything' });
    expect(done.summary).toContain('###');
  });

  it('writes a verification summary about the files and the commit, by the running workflow', async () => {
    const done = await step({ vsa: 'true' });
    const { subject, predicate } = vsaOf(done);
    expect(predicate).toMatchObject({
      verificationResult: 'PASSED',
      verifier: { id: 'https://github.com/acme/app/.github/workflows/ci.yml@refs/heads/main' },
    });
    expect(subject.map(({ name }) => name)).toEqual([predicate.resourceUri, 'go.mod', 'go.sum']);
    expect(subject[0]?.digest).toEqual({ gitCommit: project.first });
    const sum = readFileSync(join(project.directory, 'go.sum'));
    expect(subject[2]?.digest).toEqual({ sha256: createHash('sha256').update(sum).digest('hex') });
  });

  it('takes another verifier and resource', async () => {
    const done = await step({
      vsa: 'true',
      verifier: 'https://ci.example',
      resource: 'pkg:generic/app@1',
    });
    expect(vsaOf(done).predicate).toMatchObject({
      verifier: { id: 'https://ci.example' },
      resourceUri: 'pkg:generic/app@1',
    });
  });

  it('blocks, and its summary says so', async () => {
    project.breakSum();
    const done = await step({ vsa: 'true' });
    expect(done.code).toBe(1);
    expect(done.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1', blocked: '1' });
    expect(vsaOf(done).predicate.verificationResult).toBe('FAILED');
  });

  it('compares what is installed only when it is told to', async () => {
    project.write('node_modules/evil/package.json', '{"name":"evil","version":"1.0.0"}');
    project.write('package.json', '{"name":"app","version":"1.0.0"}');
    project.write(
      'package-lock.json',
      '{"name":"app","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"app","version":"1.0.0"}}}',
    );
    expect((await step({})).outputs['blocked']).toBe('0');
    expect((await step({ installed: 'true' })).outputs['blocked']).toBe('1');
  });

  it('takes the policy of the base, and judges everything all the same', async () => {
    project.breakSum();
    project.write('.github/countersign.yml', 'mode: audit\n');
    project.commit();
    const weakened = await step({});
    expect(weakened.code).toBe(0);
    expect(reportOf(weakened).policy.mode).toBe('audit');
    const done = await step({ vsa: 'true' }, { base: project.first });
    expect(done.code).toBe(1);
    expect(reportOf(done)).toMatchObject({
      run: { scope: 'everything' },
      policy: { source: 'defaults', mode: 'enforce' },
    });
    expect(vsaOf(done).predicate.verificationResult).toBe('FAILED');
  });
});

describe('command: check', () => {
  it('makes no summary of changes alone: an error with a hint, and everything else is there', async () => {
    project.write('README.md', 'more\n');
    project.commit();
    const done = await step({ vsa: 'true' }, { run: runCheckStep, base: project.first });
    expect(done.code).toBe(2);
    expect(done.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '2', 'vsa-path': '' });
    expect(done.log).toMatch(/::error title=Countersign::No verification summary: .*command: verify/);
    expect(reportOf(done).run.scope).toBe('changes');
    expect(done.summary).toMatch(/^###[^]*- ⛔ No verification summary: /);
  });

  it('makes one of everything', async () => {
    const done = await step({ vsa: 'true', scope: 'everything' }, { run: runCheckStep });
    expect(vsaOf(done).predicate.verificationResult).toBe(done.code === 0 ? 'PASSED' : 'FAILED');
  });
});
