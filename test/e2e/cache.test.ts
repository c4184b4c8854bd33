import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, inject, it } from 'vitest';

import { pushCheckout } from './support/fixture-repo.ts';
import { expectJob, reportOf } from './support/expect-run.ts';
import { npmProject } from './support/projects.ts';
import { startRegistry } from './support/registry.ts';
import { runAct, type ActRun } from './support/run-act.ts';
import { stepWorkflow, WORKFLOW } from './support/workflows.ts';

const snapshot = inject('snapshot');
const TIDY = { name: 'tidy-text', version: '2.1.0' };

it('a second run has the answers of the first from the Actions cache, and the same verdict', async () => {
  const registry = await startRegistry({ npm: [TIDY] });
  const scratch = mkdtempSync(join(tmpdir(), 'countersign-cache-'));
  // The version of an entry includes its path, and act gives every run another RUNNER_TEMP.
  const cacheDir = join(scratch, 'answers');
  const files = {
    ...npmProject(registry, [TIDY]),
    [WORKFLOW]: stepWorkflow(snapshot, { 'cache-dir': cacheDir }),
  };
  const once = async (runId: string): Promise<ActRun> => {
    const options = { snapshot, workflow: WORKFLOW, cacheDir: join(scratch, 'server'), runId };
    return await runAct({ checkout: pushCheckout(files), env: registry.env, ...options });
  };
  try {
    const first = await once('1001');
    expectJob(first, 'check', 'success');
    expect(first.text).toContain('saved to the Actions cache');
    expect(first.text).not.toContain('restored from the Actions cache');

    expect([...registry.requests].sort()).toEqual(['/npm/-/npm/v1/keys', '/npm/tidy-text']);

    rmSync(cacheDir, { recursive: true });
    const second = await once('1002');
    expectJob(second, 'check', 'success');
    expect(second.text).toContain('restored from the Actions cache');
    const before = reportOf(first);
    const after = reportOf(second);
    expect(after.registries.map(({ requests }) => requests)).toEqual([0]);
    expect(after.verdict).toBe(before.verdict);
    expect(after.passed).toEqual(before.passed);
  } finally {
    await registry.close();
    rmSync(scratch, { recursive: true, force: true });
  }
});

it('a cache that is switched off is neither read nor written', async () => {
  const registry = await startRegistry({ npm: [TIDY] });
  try {
    const workflow = stepWorkflow(snapshot, { cache: 'false' });
    const checkout = pushCheckout({ ...npmProject(registry, [TIDY]), [WORKFLOW]: workflow });
    const run = await runAct({ checkout, snapshot, workflow: WORKFLOW, env: registry.env });
    expectJob(run, 'check', 'success');
    expect(run.text).not.toContain('the Actions cache');
  } finally {
    await registry.close();
  }
});
