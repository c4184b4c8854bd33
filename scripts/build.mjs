// Builds dist/: `tsc` to build/, then one @vercel/ncc bundle each for the action and the command line.
// `--check` builds into a temporary folder and compares with the committed dist/ byte for byte.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const entries = ['action', 'cli'];

const target = check ? mkdtempSync(join(tmpdir(), 'countersign-dist-')) : join(root, 'dist');
compile();
for (const entry of entries) bundle(entry);
writeFileSync(join(target, 'THIRD-PARTY-NOTICES.txt'), renderNotices());
writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n');
if (check) compare();

function compile() {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.json')]);
}

function bundle(entry) {
  const out = join(target, entry);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  // NODE_ENV decides which branches of dependencies are kept: fixed, so that every machine builds the same.
  run(
    process.execPath,
    [
      ncc,
      'build',
      join(root, 'build', entry, 'main.js'),
      '--out',
      out,
      '--no-cache',
      '--quiet',
      '--minify',
      '--target',
      'es2022',
    ],
    {
      NODE_ENV: 'production',
    },
  );
  rmSync(join(out, 'package.json'), { force: true });
}

function run(command, args, env = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (done.status !== 0) {
    console.error(`build: ${args[0]} ended with ${done.status ?? done.signal}`);
    process.exit(1);
  }
}

function compare() {
  const committed = listFiles(join(root, 'dist'));
  const built = listFiles(target);
  const differing = [...new Set([...committed, ...built])].sort().filter((file) => !sameBytes(file));
  rmSync(target, { recursive: true, force: true });
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the source builds: ${differing.join(', ')}. Run \`npm run build\` and commit dist/.`,
    );
    process.exit(1);
  }
  console.log(`dist/ equals a fresh build (${built.length} files)`);
}

function sameBytes(file) {
  const a = join(root, 'dist', file);
  const b = join(target, file);
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}

function listFiles(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** Every runtime package of the lockfile under its licence text; packages with the same text stand together. */
function renderNotices() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const byText = new Map();
  for (const [path, entry] of Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path === '' || entry.dev || entry.devOptional || entry.optional) continue;
    const folder = join(root, path);
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const files = existsSync(folder)
      ? readdirSync(folder).filter((file) => /^licen[cs]e|^notice/i.test(file))
      : [];
    const text = files
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim())
      .join('\n\n');
    const title = `${name} ${entry.version} (${entry.license ?? 'licence not stated'})`;
    byText.set(text, [...(byText.get(text) ?? []), title]);
  }
  const parts = [...byText].map(
    ([text, titles]) =>
      `${[...new Set(titles)].join('\n')}\n\n${text || 'No licence text in the package.'}\n`,
  );
  return `Third-party software in this folder.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
