// `npm run bench:proofs [-- --runs N] [-- --signed N] [-- --attested N] [-- --minter NODE]`
// Verifies a made npm project against a registry on loopback that signs every package and attests some: cold, with all
// answers and verdicts kept. `npm audit signatures` cannot be measured beside it: it insists on Sigstore's public roots.
// Minting needs a Node that runs TypeScript (22.18 or later): --minter names one when this is older.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { measure } from './support/measure.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    signed: { type: 'string', default: '1500' },
    attested: { type: 'string', default: '100' },
    minter: { type: 'string', default: process.execPath },
    cli: { type: 'string', default: join(here, '../dist/cli/index.js') },
  },
});
const runs = Number(values.runs);
const cli = resolve(values.cli);
const work = mkdtempSync(join(tmpdir(), 'countersign-proofs-'));
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
let server;

try {
  const minted = join(work, 'minted');
  const minter = join(here, 'support/mint-proofs.ts');
  const done = spawnSync(values.minter, [minter, minted, values.signed, values.attested, base], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  if (done.status !== 0) {
    console.error(`${values.minter} cannot mint: it needs Node 22.18 or later.\n${String(done.stderr)}`);
    process.exit(2);
  }
  server = spawn(process.execPath, [
    join(here, 'support/serve-answers.mjs'),
    String(port),
    join(minted, 'answers.json'),
  ]);
  await new Promise((ready) => server.stdout.once('data', ready));
  const project = join(minted, 'project');
  console.log(`Node ${process.version}, ${cpus().length} cores, ${runs} counted runs after one warm-up.`);
  console.log(`${values.signed} signed packages, ${values.attested} of them attested.\n`);
  console.log('| what | median s | least – most | peak MB | exit |');
  console.log('|---|---|---|---|---|');
  row('countersign verify, cold', own(project, ['--no-cache']));
  const cache = join(work, 'cache');
  own(project, ['--cache-dir', cache], 1);
  row('countersign verify, warm', own(project, ['--cache-dir', cache]));
} finally {
  server?.kill();
  rmSync(work, { recursive: true, force: true });
}

function own(project, more, count = runs) {
  cpSync(join(dirname(project), 'trusted_root.json'), join(project, 'trusted_root.json'));
  const args = [cli, 'verify', project, '--trusted-root', 'trusted_root.json', '--format', 'json', '--quiet'];
  return measure(process.execPath, [...args, ...more], { runs: count, env: environment() });
}

function environment() {
  return { HOME: join(work, 'home'), npm_config_registry: `${base}/` };
}

function row(what, result) {
  if (result.failed !== undefined) return console.log(`| ${what} | failed: ${result.failed} | | | |`);
  const number = (value) => (value === undefined ? '' : value.toFixed(3));
  console.log(
    `| ${what} | ${number(result.median)} | ${number(result.least)} – ${number(result.most)} | ${result.peak === undefined ? '' : Math.round(result.peak)} | ${result.codes} |`,
  );
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => found(free));
    });
  });
}
