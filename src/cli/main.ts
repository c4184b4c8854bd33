import { isMainThread } from 'node:worker_threads';

import { runCli } from './run.ts';

if (isMainThread) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of our output went away (`| head`): that is its right, not our failure.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  process.exitCode = await runCli(process.argv.slice(2), {
    env: process.env,
    cwd: process.cwd(),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns,
    program: process.argv[1],
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
} else (await import('../app/serve-worker.ts')).serveWorker();
