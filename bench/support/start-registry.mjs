// The loopback registry as a process of its own.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export async function startRegistry(size) {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'registry.mjs');
  const server = spawn(process.execPath, [file, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise((done) =>
    server.stdout.once('data', (chunk) => done(Number(String(chunk)))),
  );
  return { base: `http://127.0.0.1:${port}`, stop: () => server.kill() };
}
