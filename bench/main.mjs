// `npm run bench [-- --runs N] [-- --sizes 100,1500,…] [-- --project DIR]`
// Whole-process medians against the floor (an empty Node program) and the peers that are installed, in one run on one
// machine. Read the ratios; the seconds are this machine's. Made projects, or a directory of real lockfiles with --project.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { makeProject } from './support/make-project.mjs';
import { measure } from './support/measure.mjs';
import { installedPeers } from './support/peers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, '../dist/cli/index.js');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '100,1500,10000,50000' },
    project: { type: 'string', multiple: true },
  },
});
const runs = Number(values.runs);
const work = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
const peers = installedPeers();
let floor;

try {
  console.log(`Node ${process.version}, ${cpus().length} cores, ${runs} counted runs after one warm-up.`);
  console.log(`Peers: ${peers.map((peer) => peer.name).join(', ') || 'none installed'}\n`);
  floor = measure(process.execPath, [join(here, 'support/empty.mjs')], { runs });
  console.log('| input | what | median s | least – most | peak MB | × floor | × countersign | exit |');
  console.log('|---|---|---|---|---|---|---|---|');
  row('-', 'empty Node program', floor, {});
  row('-', 'countersign --version', own(['--version']), {});
  const growth = [];
  for (const size of values.sizes.split(',').map(Number)) growth.push({ size, ...(await benchMade(size)) });
  for (const project of values.project ?? []) benchProject(resolve(project), resolve(project));
  report(growth);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function own(args, env = {}) {
  return measure(process.execPath, [cli, ...args], { runs, env });
}

function row(input, what, result, { against }) {
  if (result.failed !== undefined) {
    console.log(`| ${input} | ${what} | failed: ${result.failed} | | | | | |`);
    return;
  }
  const ratio = against === undefined ? '' : (result.median / against.median).toFixed(2);
  const cells = [
    result.median.toFixed(3),
    `${result.least.toFixed(3)} – ${result.most.toFixed(3)}`,
    result.peak?.toFixed(0) ?? '',
    (result.median / floor.median).toFixed(2),
    ratio,
    result.codes,
  ];
  console.log(`| ${input} | ${what} | ${cells.join(' | ')} |`);
}

function benchProject(directory, label) {
  const inventory = own(['inventory', directory, '--format', 'json']);
  const sbom = own(['sbom', directory, '--offline', '--quiet']);
  row(label, 'countersign inventory', inventory, {});
  row(label, 'countersign sbom', sbom, {});
  for (const peer of peers) {
    const [command, args] = peer.run(directory);
    row(label, peer.name, measure(command, args, { runs, env: peer.env }), {
      against: peer.task === 'sbom' ? sbom : inventory,
    });
  }
  return { inventory, sbom };
}

async function benchMade(size) {
  const directory = join(work, String(size));
  const server = spawn(process.execPath, [join(here, 'support/registry.mjs'), String(size)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const port = await new Promise((done) =>
      server.stdout.once('data', (chunk) => done(Number(String(chunk)))),
    );
    const base = `http://127.0.0.1:${port}`;
    makeProject(directory, size, base);
    const { inventory, sbom } = benchProject(directory, `npm, ${size} packages`);
    const cache = join(work, `cache-${size}`);
    const env = { npm_config_registry: `${base}/`, XDG_CACHE_HOME: cache };
    // The cold run fills the cache; the bare client makes the same requests and keeps nothing.
    const cold = measure(process.execPath, [cli, 'check', directory, '--quiet', '--no-cache'], {
      runs: Math.min(runs, 3),
      env,
    });
    const bare = measure(process.execPath, [join(here, 'support/bare-client.mjs'), base, String(size)], {
      runs: Math.min(runs, 3),
    });
    row(`npm, ${size} packages`, 'bare client, same requests', bare, {});
    row(`npm, ${size} packages`, 'countersign check, cold', cold, { against: bare });
    spawnSync(process.execPath, [cli, 'check', directory, '--quiet'], {
      env: { ...process.env, ...env },
      maxBuffer: 1 << 30,
    });
    const warm = own(['check', directory, '--quiet', '--offline'], env);
    row(`npm, ${size} packages`, 'countersign check, warm and offline', warm, {});
    return { inventory, sbom, warm };
  } finally {
    server.kill();
  }
}

/** How the cost grows: the exponent between the smallest and largest size above the cost of starting. */
function report(growth) {
  if (growth.length < 2) return;
  const [first, last] = [growth.find((entry) => entry.size >= 1000) ?? growth[0], growth.at(-1)];
  if (first === last) return;
  for (const what of ['inventory', 'sbom', 'warm']) {
    const above = (entry) => Math.max(entry[what].median - floor.median, 0.001);
    const exponent = Math.log(above(last) / above(first)) / Math.log(last.size / first.size);
    console.log(
      `\nGrowth of ${what} from ${first.size} to ${last.size} packages: exponent ${exponent.toFixed(2)}`,
    );
  }
}
