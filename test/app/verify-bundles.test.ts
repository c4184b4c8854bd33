import { describe, expect, it } from 'vitest';

import { openVerifier } from '../../src/app/verify-bundles.ts';
import type { Integrity } from '../../src/domain/component.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { WorkerPool } from '../../src/ports.ts';
import { runVerifyJob, type VerifyJob } from '../../src/verify/verify-job.ts';
import { readTrustedRoot } from '../../src/verify/trusted-root.ts';
import { component } from '../rules/helpers.ts';
import { createInstance, statementOf } from '../verify/mint.ts';

const instance = await createInstance();
const integrity: Integrity = { algorithm: 'sha512', digest: 'ab'.repeat(64), raw: 'sha512-q6ur' };
const { purl, name, version } = component();
const bundle = await instance.attest(
  statementOf({ subjects: [{ name: `pkg:npm/${name}@${version}`, digest: { sha512: integrity.digest } }] }),
);
const body = Buffer.from(
  JSON.stringify({ attestations: [{ predicateType: 'https://slsa.dev/provenance/v1', bundle }] }),
);
const job: VerifyJob = {
  kind: 'npm',
  body,
  release: { purl, name, version, integrity: [integrity] },
  keys: [],
};
const roots = [instance.root];

/** A pool that runs jobs as a thread does: from copies of plain values, with roots read from JSON. */
function fakePool(data: unknown, log: string[]): WorkerPool {
  const { roots: texts } = structuredClone(data) as { roots: readonly unknown[] };
  const own = texts.flatMap((json) => {
    const root = readTrustedRoot(json);
    return root.ok ? [root.value] : [];
  });
  return {
    run: (given) => {
      log.push('run');
      return Promise.resolve(ok(structuredClone(runVerifyJob(structuredClone(given) as VerifyJob, own))));
    },
    close: () => {
      log.push('close');
      return Promise.resolve();
    },
  };
}

describe('the verifier of a run', () => {
  it('gives the same verdict here and in a thread', async () => {
    const log: string[] = [];
    const many = openVerifier({ workers: (data) => fakePool(data, log) }, 1_000);
    const few = openVerifier({}, 1_000);
    const answers = await Promise.all([many.run(job, roots), few.run(job, roots)]);
    expect(answers[0]).toMatchObject([{ outcome: 'verified', claims: { repositoryId: '1001' } }]);
    expect(answers[0]).toEqual(answers[1]);
    const tampered = { ...job, release: { ...job.release, integrity: [{ ...integrity, digest: '00' }] } };
    expect(await many.run(tampered, roots)).toMatchObject([{ outcome: 'wrong-subject' }]);
    expect(await many.run({ ...job, body: Buffer.from('{') }, roots)).toBeUndefined();
    await many.close();
    expect(log).toEqual(['run', 'run', 'run', 'close']);
  });

  it('starts no thread for a handful', async () => {
    const log: string[] = [];
    const verifier = openVerifier({ workers: (data) => fakePool(data, log) }, 5);
    expect(await verifier.run(job, roots)).toMatchObject([{ outcome: 'verified' }]);
    await verifier.close();
    expect(log).toEqual([]);
  });

  it('verifies here what a thread could not, and what other roots are for', async () => {
    const broken: WorkerPool = {
      run: () => Promise.resolve(err({ kind: 'unsupported', message: 'the thread ended' })),
      close: () => Promise.resolve(),
    };
    const verifier = openVerifier({ workers: () => broken }, 1_000);
    expect(await verifier.run(job, roots)).toMatchObject([{ outcome: 'verified' }]);
    expect(await verifier.run(job, [])).toMatchObject([{ outcome: 'unknown-root' }]);
    const bare = [{ material: instance.root.material, profile: instance.root.profile }];
    const log: string[] = [];
    const without = openVerifier({ workers: (data) => fakePool(data, log) }, 1_000);
    expect(await without.run(job, bare), 'a root that was not read from JSON').toMatchObject([
      { outcome: 'verified' },
    ]);
    expect(log).toEqual([]);
  });
});
