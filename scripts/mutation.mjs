// `npm run mutation [-- FILE…]`: how many changes to src/verify its own tests notice (Stryker). Stryker is no dependency of
// ours: it would double the tree. It is installed into .cache/mutation in exact versions, scripts off, and needs Node 22:
// MUTATION_NODE names one when this is older. Ends with 1 when fewer than 85 of 100 changes are noticed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '10.1.1';
const LEAST = 85;
/** Written by scripts, or made of types and descriptions alone. */
const LEFT_OUT = /(?:^|\/)(?:embedded-[\w-]+|[\w-]+-schema)\.ts$/;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const home = join(root, '.cache/mutation');
const node = process.env.MUTATION_NODE ?? process.execPath;
install();
const mutate = process.argv.slice(2);
if (mutate.length === 0) mutate.push(...listSources());
writeConfiguration();
const done = spawnSync(
  node,
  [join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config()],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
if (done.status !== 0) process.exit(done.status ?? 1);
report();

function install() {
  if (existsSync(join(home, 'node_modules/@stryker-mutator/vitest-runner'))) return;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const wanted = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--save-exact'];
  const installed = spawnSync('npm', ['install', ...flags, ...wanted], { cwd: home, stdio: 'inherit' });
  if (installed.status !== 0) process.exit(2);
}

function listSources() {
  return readdirSync(join(root, 'src/verify'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((path) => !LEFT_OUT.test(path))
    .sort();
}

function config() {
  return join(home, 'stryker.json');
}

function writeConfiguration() {
  writeFileSync(
    join(home, 'vitest.config.mjs'),
    `export default { test: { include: ['test/verify/**/*.test.ts', 'test/app/gather-installed.test.ts'], setupFiles: ['test/support/properties.setup.ts'], testTimeout: 30000 } };\n`,
  );
  writeFileSync(
    config(),
    JSON.stringify({
      testRunner: 'vitest',
      plugins: [join(home, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
      // Its rewriting of tsconfig.json needs an older compiler, and nothing is compiled here.
      tsconfigFile: 'none.json',
      vitest: { configFile: '.cache/mutation/vitest.config.mjs', related: false },
      coverageAnalysis: 'perTest',
      mutate,
      ignoreStatic: true,
      ignorePatterns: [
        '/dist',
        '/build',
        '/.git',
        '/.cache/*',
        '!/.cache/mutation',
        '/.cache/mutation/*',
        '!/.cache/mutation/vitest.config.mjs',
        '/docs',
        '/bench',
      ],
      tempDirName: '.cache/stryker',
      incremental: process.env.MUTATION_INCREMENTAL === '1',
      incrementalFile: join(home, 'incremental.json'),
      reporters: ['json', 'clear-text'],
      clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
      jsonReporter: { fileName: join(home, 'mutation.json') },
      concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
      timeoutMS: 10_000,
      warnings: { slow: false },
    }),
  );
}

/** Found: a test failed, or ran without end. Changes that do not compile are none. */
function report() {
  const { files } = JSON.parse(readFileSync(join(home, 'mutation.json'), 'utf8'));
  const all = { found: 0, missed: 0 };
  for (const [path, { mutants }] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
    const found = count('Killed', 'Timeout');
    const missed = count('Survived', 'NoCoverage');
    all.found += found;
    all.missed += missed;
    console.log(
      `${share(found, missed)}  ${String(found).padStart(4)} of ${String(found + missed).padEnd(4)} ${path}`,
    );
  }
  console.log(`${share(all.found, all.missed)}  ${all.found} of ${all.found + all.missed} in all`);
  if ((100 * all.found) / (all.found + all.missed) < LEAST) process.exit(1);
}

function share(found, missed) {
  return `${((100 * found) / Math.max(1, found + missed)).toFixed(1).padStart(5)} %`;
}
