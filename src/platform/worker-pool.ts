import { Worker } from 'node:worker_threads';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { WorkerPool } from '../ports.ts';

export interface WorkerPoolOptions {
  /** The program that was started: it serves jobs when it finds itself in a thread. */
  readonly file: string;
  /** Threads at most; each is started when there is a job and no idle one. */
  readonly size: number;
  /** What every thread begins with. */
  readonly data: unknown;
}

interface Waiting {
  readonly job: unknown;
  readonly settle: (result: Result<unknown, SourceError>) => void;
}

/** Megabytes of a thread's heap: a job that needs more is hostile, and ends alone. */
const HEAP = 512;

/**
 * Threads that run jobs one at a time each. A thread that fails takes its own job with it and no other; after as many
 * failures as threads no more are started, and every job fails. Jobs are never lost and never run twice.
 */
export function createWorkerPool({ file, size, data }: WorkerPoolOptions): WorkerPool {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  let failures = 0;

  const start = (): Worker | undefined => {
    if (failures >= size) return undefined;
    try {
      const worker = new Worker(file, {
        workerData: data,
        argv: [],
        stdout: true,
        stderr: true,
        resourceLimits: { maxOldGenerationSizeMb: HEAP },
      });
      worker.on('message', (answer: unknown) => finish(worker, ok(answer)));
      worker.on('error', () => drop(worker));
      worker.on('exit', () => drop(worker));
      return worker;
    } catch {
      failures++;
      return undefined;
    }
  };
  const finish = (worker: Worker, result: Result<unknown, SourceError>): void => {
    const done = busy.get(worker);
    if (done === undefined) return;
    busy.delete(worker);
    if (result.ok) idle.push(worker);
    done.settle(result);
    advance();
  };
  const drop = (worker: Worker): void => {
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
    if (busy.has(worker)) {
      failures++;
      finish(worker, err(FAILED));
    }
  };
  const advance = (): void => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (busy.size < size ? start() : undefined);
      if (worker === undefined) break;
      const next = waiting.shift();
      if (next === undefined) break;
      busy.set(worker, next);
      worker.ref();
      worker.postMessage(next.job);
    }
    for (const worker of idle) worker.unref();
    if (busy.size === 0) for (const { settle } of waiting.splice(0)) settle(err(FAILED));
  };
  return {
    run: (job) =>
      new Promise((settle) => {
        waiting.push({ job, settle });
        advance();
      }),
    close: async () => {
      const all = [...idle.splice(0), ...busy.keys()];
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

const FAILED: SourceError = { kind: 'unsupported', message: 'the thread ended' };
