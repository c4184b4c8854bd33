// `npm run bench [-- --runs N] [-- --sizes 100,1500,…] [-- --project DIR]… [-- --workflows DIR]… [-- --no-made] [-- --cli FILE]`
// Whole-process medians against the floor (an empty Node program, and one that reads and parses the same files) and
// against the peers that are installed, in one run on one machine. Read the ratios; the seconds are this machine's.
// docs/benchmarks.md says what each line means and what each peer leaves out.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { makeProject } from './support/make-project.mjs';
import { makeWorkflows } from './support/make-workflows.mjs';
import { countComponents, measure, runOnce } from './support/measure.mjs';
import { installedPeers } from './support/peers.mjs';
import { startRegistry } from './support/start-registry.mjs';
import { WORKFLOW_PEERS } from './support/workflow-peers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '100,1500,10000,50000' },
    project: { type: 'string', multiple: true, default: [] },
    workflows: { type: 'string', multiple: true, default: [] },
    'no-made': { type: 'boolean', default: false },
    cli: { type: 'string', default: join(here, '../dist/cli/index.js') },
  },
});
const runs = Number(values.runs);
const sizes = values.sizes
  .split(',')
  .map(Number)
  .sort((a, b) => a - b);
const cli = resolve(values.cli);
/** Peers on made projects up to this size: one of them needs minutes for more. */
const LARGEST_FOR_PEERS = 1_500;
/** Runs with a registry up to this size: above it the loopback registry is what would be measured. */
const LARGEST_ASKED = 10_000;
/** Seconds for one line of the table: a slow command is run less often, at least once. */
const BUDGET = 8;

const work = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
const peers = installedPeers();
const workflowPeers = installedPeers(WORKFLOW_PEERS);
const WORKFLOW_SIZES = [100, 1_000];
let floor;

try {
  console.log(`Node ${process.version}, ${cpus().length} cores, ${runs} counted runs after one warm-up.`);
  console.log(
    `Peers: ${[...peers, ...workflowPeers].map((peer) => `${peer.name} ${peer.version}`).join(', ') || 'none installed'}\n`,
  );
  floor = measure(process.execPath, [join(here, 'support/empty.mjs')], { runs });
  console.log(
    '| input | what | components | median s | least – most | peak MB | × floor | × countersign | exit |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  row('-', 'empty Node program', floor, {});
  row('-', 'countersign --version', own(['--version']), {});
  for (const project of values.project) benchFiles(resolve(project), basename(resolve(project)), peers);
  for (const directory of values.workflows) benchWorkflows(resolve(directory), basename(resolve(directory)));
  if (!values['no-made']) {
    for (const size of WORKFLOW_SIZES) {
      const directory = join(work, `workflows-${size}`);
      makeWorkflows(directory, size);
      benchWorkflows(directory, `made workflows, ${size} files`);
    }
  }
  const growth = [];
  if (!values['no-made']) for (const size of sizes) growth.push({ size, ...(await benchMade(size)) });
  reportGrowth(growth);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function own(args, env = {}) {
  return measure(process.execPath, [cli, ...args], { runs, env, budget: BUDGET });
}

function row(input, what, result, { against, components }) {
  if (result.failed !== undefined) {
    console.log(`| ${input} | ${what} | | failed: ${result.failed} | | | | | |`);
    return;
  }
  const cells = [
    components ?? '',
    result.median.toFixed(3),
    `${result.least.toFixed(3)} – ${result.most.toFixed(3)}`,
    result.peak?.toFixed(0) ?? '',
    (result.median / floor.median).toFixed(2),
    against?.median === undefined ? '' : (result.median / against.median).toFixed(2),
    result.codes,
  ];
  console.log(`| ${input} | ${what} | ${cells.join(' | ')} |`);
}

/** Commands that read files only: the inventory, the SBOM, and the peers that do either. */
function benchFiles(directory, label, compared) {
  const reading = measure(process.execPath, [join(here, 'support/read-files.mjs'), directory], { runs });
  row(label, 'Node program that reads and parses the files', reading, {});
  const jobs = {
    inventory: ['inventory', directory, '--format', 'json'],
    sbom: ['sbom', directory, '--offline', '--quiet', '--no-cache'],
  };
  const results = {};
  for (const [name, args] of Object.entries(jobs)) {
    results[name] = own(args);
    const components = countComponents(runOnce(process.execPath, [cli, ...args]).stdout);
    row(label, `countersign ${name}`, results[name], { components });
  }
  for (const peer of compared) {
    if (!peer.fits(directory)) continue;
    const file = join(work, `${peer.name}.json`);
    const [command, args] = peer.run(directory, file);
    const first = runOnce(command, args, peer.env);
    const components = countComponents(first.stdout, file);
    // A peer that found nothing did not do the work: its time would say nothing.
    const result =
      components > 0
        ? measure(command, args, { runs, env: peer.env, budget: BUDGET, warm: true })
        : { failed: 'it finds no component' };
    rmSync(file, { force: true });
    row(label, `${peer.name} (${peer.task})`, result, { against: results[peer.task], components });
  }
  return results;
}

/** `pin --check` of a directory with workflows beside the peers; the column of components holds the loose references. */
function benchWorkflows(directory, label) {
  const args = ['pin', directory, '--check', '--format', 'json', '--quiet'];
  const ours = own(args);
  const { counts } = JSON.parse(runOnce(process.execPath, [cli, ...args]).stdout.toString('utf8'));
  row(label, 'countersign pin --check (references it calls loose)', ours, { components: counts.loose });
  for (const peer of workflowPeers) {
    const [command, given] = peer.run(directory);
    const first = runOnce(command, given, peer.env, directory);
    const [stdout, stderr] = [first.stdout, first.stderr].map((bytes) => bytes?.toString('utf8') ?? '');
    // One that ends in an error, or finds nothing where it should, did not do the work: its time would say nothing.
    const components = peer.done.includes(first.status) ? peer.count?.({ stdout, stderr }) : 0;
    const result =
      components === 0
        ? { failed: `it ends with ${first.status ?? first.signal} and counts nothing` }
        : measure(command, given, { runs, env: peer.env, budget: BUDGET, warm: true, cwd: directory });
    row(label, `${peer.name} (${peer.task})`, result, { against: ours, components });
  }
}

async function benchMade(size) {
  const directory = join(work, String(size));
  const label = `made npm, ${size} packages`;
  const asked = size <= LARGEST_ASKED;
  const registry = await startRegistry(asked ? size : 0);
  try {
    makeProject(directory, size, registry.base);
    const results = benchFiles(directory, label, size <= LARGEST_FOR_PEERS ? peers : []);
    const env = { npm_config_registry: `${registry.base}/`, XDG_CACHE_HOME: join(work, `cache-${size}`) };
    const offline = own(['check', directory, '--quiet', '--offline', '--no-cache'], env);
    row(label, 'countersign check, offline, nothing kept', offline, {});
    if (!asked) return { ...results, offline };
    // The cold run keeps nothing; the bare client makes the same requests and keeps nothing either.
    const few = { runs: Math.min(runs, 3), budget: BUDGET };
    const bare = measure(
      process.execPath,
      [join(here, 'support/bare-client.mjs'), registry.base, String(size)],
      few,
    );
    row(label, 'bare client, same requests', bare, {});
    const cold = measure(process.execPath, [cli, 'check', directory, '--quiet', '--no-cache'], {
      ...few,
      env,
    });
    row(label, `countersign check, cold (${ratio(cold, bare)} × bare client)`, cold, {});
    runOnce(process.execPath, [cli, 'check', directory, '--quiet'], env);
    const warm = own(['check', directory, '--quiet', '--offline'], env);
    row(label, 'countersign check, offline, all facts kept', warm, {});
    return { ...results, offline, warm };
  } finally {
    registry.stop();
  }
}

function ratio(one, other) {
  return one.failed === undefined && other.failed === undefined
    ? (one.median / other.median).toFixed(2)
    : '?';
}

/** How the cost grows: the exponent between two sizes above what the smallest size costs, which is mostly the start. */
function reportGrowth(growth) {
  const [smallest, ...larger] = growth;
  if (larger.length < 2) return;
  console.log(
    `\n| growth above ${smallest.size} packages | ${larger
      .slice(1)
      .map(({ size }, at) => `${larger[at].size} to ${size}`)
      .join(' | ')} |`,
  );
  console.log(
    `|---|${larger
      .slice(1)
      .map(() => '---|')
      .join('')}`,
  );
  for (const what of ['inventory', 'sbom', 'offline', 'warm']) {
    const cells = larger.slice(1).map((last, at) => {
      const first = larger[at];
      if ([smallest, first, last].some((entry) => entry[what]?.median === undefined)) return '';
      const above = (entry) => Math.max(entry[what].median - smallest[what].median, 0.001);
      return (Math.log(above(last) / above(first)) / Math.log(last.size / first.size)).toFixed(2);
    });
    console.log(
      `| ${what === 'offline' ? 'check, nothing kept' : what === 'warm' ? 'check, all kept' : what} | ${cells.join(' | ')} |`,
    );
  }
}
