// Runs the verification cases of sigstore-conformance (test/assets/bundle-verify of that repository, each by path and by
// digest) against `verify-bundle` of the built command line:
//   node scripts/sigstore-conformance.mjs DIRECTORY [CLI]
// Exit code 1 when a case does not end as its name says.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const IDENTITY =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

const [directory, cli = join(dirname(fileURLToPath(import.meta.url)), '../dist/cli/index.js')] =
  process.argv.slice(2);
if (directory === undefined) {
  console.error('Name the folder test/assets/bundle-verify of a copy of sigstore-conformance.');
  process.exit(2);
}

const root = resolve(directory);
const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'bundle.sigstore.json')));
let wrong = 0;
for (const name of names.sort()) {
  for (const how of ['path', 'digest']) {
    const done = spawnSync(process.execPath, [resolve(cli), ...argumentsOf(name, how)], { encoding: 'utf8' });
    const passed = done.status === 0;
    if (passed === !name.endsWith('fail')) continue;
    wrong++;
    console.log(`${name} by ${how}: exit code ${done.status} ${done.stderr.trim()}`);
  }
}
console.log(`${2 * names.length} cases, ${wrong} of them not as expected`);
process.exit(names.length > 0 && wrong === 0 ? 0 : 1);

/** As the suite's README says: what a case does not bring along is the common one. */
function argumentsOf(name, how) {
  const own = (file) => (existsSync(join(root, name, file)) ? join(root, name, file) : undefined);
  const text = (file, fallback) => {
    const path = own(file);
    return path === undefined ? fallback : readFileSync(path, 'utf8').trim();
  };
  const artifact = own('artifact') ?? join(root, 'a.txt');
  const key = own('key.pub');
  const trustedRoot = own('trusted_root.json');
  const digest = createHash('sha256').update(readFileSync(artifact)).digest('hex');
  return [
    'verify-bundle',
    '--bundle',
    join(root, name, 'bundle.sigstore.json'),
    ...(key !== undefined
      ? ['--key', key]
      : [
          '--certificate-identity',
          text('identity', IDENTITY),
          '--certificate-oidc-issuer',
          text('issuer', ISSUER),
        ]),
    ...(trustedRoot !== undefined ? ['--trusted-root', trustedRoot] : []),
    how === 'path' ? artifact : `sha256:${digest}`,
  ];
}
