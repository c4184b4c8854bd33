import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, describe, expect, it } from 'vitest';

import { createWorkerPool } from '../../src/platform/worker-pool.ts';
import type { WorkerPool } from '../../src/ports.ts';

const directory = mkdtempSync(join(tmpdir(), 'worker-pool-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const file = join(directory, 'program.mjs');
writeFileSync(
  file,
  `import { parentPort, threadId, workerData } from 'node:worker_threads';
   let jobs = 0;
   parentPort.on('message', (job) => {
     jobs++;
     if (job === 'throw') throw new Error('a bug');
     if (job === 'exit') process.exit(0);
     if (job === 'hang') for (;;);
     if (job === 'eat') { const all = []; for (;;) all.push(new Array(1e6).fill(jobs)); }
     setTimeout(() => parentPort.postMessage({ job, data: workerData, thread: threadId, jobs }), 5);
   });`,
);

let pool: WorkerPool;
const open = (size: number, program = file) => {
  pool = createWorkerPool({ file: program, size, data: { greeting: 'hello' } });
  return pool;
};
afterEach(() => pool.close());

const failed = { ok: false, error: { kind: 'unsupported', message: 'the thread ended' } };

describe('a pool of threads', () => {
  it('answers every job, on as many threads as there are, which know what they began with', async () => {
    const { run } = open(2);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, job) => run(job)));
    const values = answers.map((answer) => (answer.ok ? answer.value : undefined)) as {
      job: number;
      data: unknown;
      thread: number;
    }[];
    expect(values.map(({ job }) => job)).toEqual(Array.from({ length: 20 }, (_, job) => job));
    expect(new Set(values.map(({ thread }) => thread)).size).toBe(2);
    expect(values[0]?.data).toEqual({ greeting: 'hello' });
  });

  it('starts no more threads than there are jobs, and uses them again', async () => {
    const { run } = open(4);
    const first = await run('a');
    const second = await run('b');
    expect([first, second]).toMatchObject([{ value: { jobs: 1 } }, { value: { jobs: 2 } }]);
  });

  it.each(['throw', 'exit'])('loses only the job that ends its thread: %s', async (bad) => {
    const { run } = open(2);
    const answers = await Promise.all(['a', bad, 'b', 'c', 'd'].map((job) => run(job)));
    expect(answers[1]).toEqual(failed);
    for (const [index, job] of [
      [0, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ] as const) {
      expect(answers[index]).toMatchObject({ ok: true, value: { job } });
    }
  });

  it('gives up when threads keep ending, and fails every job instead of waiting', async () => {
    const { run } = open(2);
    const answers = await Promise.all(Array.from({ length: 6 }, () => run('exit')));
    expect(answers).toEqual(Array.from({ length: 6 }, () => failed));
    expect(await run('a')).toEqual(failed);
  });

  it('fails every job when the program cannot be started', async () => {
    const { run } = open(2, join(directory, 'missing.mjs'));
    expect(await Promise.all([run('a'), run('b'), run('c')])).toEqual([failed, failed, failed]);
    const inner = open(1, 'not/absolute.mjs');
    expect(await inner.run('a')).toEqual(failed);
  });

  it('ends a thread that eats all memory, alone', { timeout: 60_000 }, async () => {
    const { run } = open(2);
    const [eaten, fine] = await Promise.all([run('eat'), run('a')]);
    expect(eaten).toEqual(failed);
    expect(fine).toMatchObject({ ok: true });
  });

  it('can be closed while a job hangs', async () => {
    const { run } = open(1);
    const hanging = run('hang');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await pool.close();
    expect(await hanging).toEqual(failed);
  });
});
