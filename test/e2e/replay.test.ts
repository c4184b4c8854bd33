import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, inject, it } from 'vitest';

import { pushCheckout, type Checkout } from './support/fixture-repo.ts';
import { expectJob, fileOf } from './support/expect-run.ts';
import { npmProject, uvProject } from './support/projects.ts';
import { startRegistry } from './support/registry.ts';
import { runAct, type ActRun } from './support/run-act.ts';
import { canUnshareNetwork } from './support/tools.ts';
import { stepWorkflow, WORKFLOW } from './support/workflows.ts';

const snapshot = inject('snapshot');
const FILES = ['report.json', 'countersign.sarif', 'summary.md', 'bom.cdx.json', 'bom.spdx.json'];

it.skipIf(!canUnshareNetwork())('a recorded run gives the same bytes again, without a network', async () => {
  const tidy = { name: 'tidy-text', version: '2.1.0' };
  const registry = await startRegistry({ npm: [tidy], python: [{ name: 'litellm', version: '1.82.6' }] });
  const scratch = mkdtempSync(join(tmpdir(), 'countersign-recording-'));
  const recording = join(scratch, 'recording');
  // The same repository each time; only the input differs, by the environment, so that no file does.
  const workflow = stepWorkflow(snapshot, {
    'sbom-format': 'both',
    record: '${{ env.RECORD }}',
    replay: '${{ env.REPLAY }}',
  });
  const project = {
    ...npmProject(registry, [tidy]),
    ...uvProject(registry, [{ name: 'litellm', version: '1.82.8' }]),
  };
  const checkout: Checkout = pushCheckout({ ...project, [WORKFLOW]: workflow });
  const once = async (env: Readonly<Record<string, string>>, noNetwork: boolean): Promise<ActRun> => {
    const all = { ...registry.env, ...env };
    return await runAct({ checkout, snapshot, workflow: WORKFLOW, env: all, noNetwork });
  };
  try {
    const recorded = await once({ RECORD: recording, REPLAY: '' }, false);
    expectJob(recorded, 'check', 'failure');
    for (const time of ['first', 'second']) {
      const replayed = await once(
        { RECORD: '', REPLAY: recording, TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' },
        true,
      );
      expectJob(replayed, 'check', 'failure');
      for (const file of FILES) {
        expect(fileOf(replayed, 'countersign', file), `${file}, ${time} replay`).toBe(
          fileOf(recorded, 'countersign', file),
        );
      }
    }
  } finally {
    await registry.close();
    rmSync(scratch, { recursive: true, force: true });
  }
});
