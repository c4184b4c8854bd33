import { isMainThread } from 'node:worker_threads';

import { runAction } from './run-action.ts';

if (isMainThread) process.exitCode = await runAction({ program: process.argv[1] });
else (await import('../app/serve-worker.ts')).serveWorker();
