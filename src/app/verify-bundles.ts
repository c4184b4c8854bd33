import type { AttestationCheck } from '../domain/provenance.ts';
import type { WorkerPool } from '../ports.ts';
import type { TrustRoot } from '../verify/trusted-root.ts';
import type { VerifyJob } from '../verify/verify-job.ts';
import type { World } from './world.ts';

/** Verifies answers of registries: here, or in threads where there are many. */
export interface BundleVerifier {
  /** `undefined`: the answer is not what its protocol says. */
  run(job: VerifyJob, roots: readonly TrustRoot[]): Promise<readonly AttestationCheck[] | undefined>;
  close(): Promise<void>;
}

/**
 * A thread costs as much to start as a handful of verifications: below that nothing is gained. Measured on two cores.
 */
const WORTH_THREADS = 24;

/** `expected`: how many answers there will be at most. The verdicts are the same either way. */
export function openVerifier(world: Pick<World, 'workers'>, expected: number): BundleVerifier {
  let pool: { readonly roots: readonly TrustRoot[]; readonly threads: WorkerPool | undefined } | undefined;
  return {
    run: async (job, roots) => {
      pool ??= { roots, threads: expected < WORTH_THREADS ? undefined : startThreads(world, roots) };
      if (pool.threads !== undefined && pool.roots === roots) {
        const answer = await pool.threads.run(job);
        if (answer.ok) return answer.value as readonly AttestationCheck[] | undefined;
      }
      const { runVerifyJob } = await import('../verify/verify-job.ts');
      return runVerifyJob(job, roots);
    },
    close: async () => {
      await pool?.threads?.close();
    },
  };
}

function startThreads(world: Pick<World, 'workers'>, roots: readonly TrustRoot[]): WorkerPool | undefined {
  const texts = roots.map(({ json }) => json);
  // A root that was put together in another way than from JSON cannot be given to a thread.
  return texts.includes(undefined) ? undefined : world.workers?.({ roots: texts });
}
