// Writes src/verify/embedded-roots.ts: Sigstore's public-good trusted root, npm's signing keys and the root of the TUF
// repository that hands out newer ones, out of the seeds that the development dependency @sigstore/tuf brings along. `--check` only compares. Of its seeds nothing else is kept: the
// file names hosts that must not stand in this repository.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'src/verify/embedded-roots.ts');
const require = createRequire(import.meta.url);
const { version } = require('@sigstore/tuf/package.json');

const text = format(render(readTargets()));
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/verify/embedded-roots.ts is out of step with @sigstore/tuf. Run `npm run roots`.');
    process.exit(1);
  }
  console.log('embedded roots are in step with @sigstore/tuf');
} else writeFileSync(target, text);

/** The two targets, found by what they end in. More or fewer than one of a kind is an error. */
function readTargets() {
  const seeds = Object.values(require('@sigstore/tuf/seeds.json'));
  const targets = seeds.flatMap((seed) => Object.entries(seed.targets));
  const only = (ending) => {
    const found = targets.filter(([name]) => decodeURIComponent(name).endsWith(ending));
    if (found.length !== 1) throw new Error(`@sigstore/tuf has ${found.length} targets ${ending}, not one`);
    return JSON.parse(Buffer.from(found[0][1], 'base64').toString('utf8'));
  };
  const root = seeds.find((seed) => 'trusted_root.json' in seed.targets)['root.json'];
  return {
    trustedRoot: only('trusted_root.json'),
    keys: only('/keys.json').keys,
    tufRoot: JSON.parse(Buffer.from(root, 'base64').toString('utf8')),
  };
}

/** Keys by content alone: fingerprint, use, bytes and validity. */
function render({ trustedRoot, keys, tufRoot }) {
  const npmKeys = keys.map(({ keyId, keyUsage, publicKey }) => ({ keyId, keyUsage, publicKey }));
  return `// Written by scripts/embed-roots.mjs from @sigstore/tuf ${version}. Do not edit.

/** Trusted root of Sigstore's public-good instance, in the JSON form of its protocol buffer. */
export const PUBLIC_GOOD_ROOT: unknown = ${JSON.stringify(trustedRoot)};

/** npm's signing keys, in the form of the TUF target. */
export const NPM_KEYS: unknown = ${JSON.stringify(npmKeys)};

/** Root metadata (version ${tufRoot.signed.version}) of the TUF repository that hands out newer ones of both. */
export const PUBLIC_GOOD_TUF_ROOT: unknown = ${JSON.stringify(tufRoot)};
`;
}

function format(source) {
  const done = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', `--stdin-file-path=${target}`],
    { input: source, encoding: 'utf8', cwd: root },
  );
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}
