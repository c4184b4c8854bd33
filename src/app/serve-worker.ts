import { parentPort, workerData } from 'node:worker_threads';

import { runVerifyJob, type VerifyJob } from '../verify/verify-job.ts';
import { readTrustedRoot, type TrustRoot } from '../verify/trusted-root.ts';

/** What a thread begins with: the trusted roots, as JSON. */
export interface WorkerData {
  readonly roots: readonly unknown[];
}

/** Answers jobs in a thread of its own until it is ended. */
export function serveWorker(): void {
  const { roots: texts } = workerData as WorkerData;
  const roots = texts.flatMap((json): TrustRoot[] => {
    const root = readTrustedRoot(json);
    return root.ok ? [root.value] : [];
  });
  parentPort?.on('message', (job: VerifyJob) => parentPort?.postMessage(runVerifyJob(job, roots)));
}
