// Writes src/verify/embedded-github.ts from two files: GitHub's `trusted_root.json` (`gh attestation trusted-root` prints
// it) and the `root.json` of its TUF repository. No package of our tree brings them along, so there is nothing to compare
// with later: the refresh by TUF is what proves them.
//
//   node scripts/embed-github-root.mjs TRUSTED_ROOT TUF_ROOT
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'src/verify/embedded-github.ts');
const [trustedRootPath, tufRootPath] = process.argv.slice(2);
if (tufRootPath === undefined) {
  console.error('Write: node scripts/embed-github-root.mjs TRUSTED_ROOT TUF_ROOT');
  process.exit(2);
}
const trustedRoot = JSON.parse(readFileSync(trustedRootPath, 'utf8'));
const tufRoot = JSON.parse(readFileSync(tufRootPath, 'utf8'));
const chain = ({ certChain, validFor }) => ({
  certificates: certChain.certificates.map(({ rawBytes }) => rawBytes),
  ...validFor,
});
const source = `// Written by scripts/embed-github-root.mjs. Do not edit.

/** A chain of certificates (DER, base64), leaf first, and when its leaf was in use. */
export interface EmbeddedChain {
  readonly certificates: readonly string[];
  readonly start: string;
  readonly end?: string;
}

/** The authorities that sign workflows' and releases' certificates in GitHub's own Sigstore instance. */
export const GITHUB_AUTHORITIES: readonly EmbeddedChain[] = ${JSON.stringify(trustedRoot.certificateAuthorities.map(chain))};

/** Its time stampers. The instance has no logs. */
export const GITHUB_TIME_STAMPERS: readonly EmbeddedChain[] = ${JSON.stringify(trustedRoot.timestampAuthorities.map(chain))};

/** Root metadata (version ${tufRoot.signed.version}) of the TUF repository that hands out newer ones. */
export const GITHUB_TUF_ROOT: unknown = ${JSON.stringify(tufRoot)};
`;
const done = spawnSync(
  process.execPath,
  [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', `--stdin-file-path=${target}`],
  { input: source, encoding: 'utf8', cwd: root },
);
if (done.status !== 0) throw new Error(done.stderr);
writeFileSync(target, done.stdout);
