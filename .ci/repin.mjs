// Usage: node .ci/repin.mjs COMMIT VERSION
// Points every template, caller and example under workflows/ to one commit of this repository. Done at a release,
// after the commit that holds the built action; test/kit checks that all pins agree and that the commit is there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [commit = '', version = ''] = process.argv.slice(2);
if (!/^[0-9a-f]{40}$/.test(commit) || !/^v\d+\.\d+\.\d+$/.test(version)) {
  process.stderr.write('usage: node .ci/repin.mjs COMMIT(40 digits) VERSION(v1.2.3)\n');
  process.exit(2);
}

const OWN_PIN = /(countersign\/countersign(?:\/[\w./-]+)?@|countersign-ref: )[0-9a-f]{40} # v[\d.]+/g;
const folder = join(import.meta.dirname, '..', 'workflows');
for (const name of readdirSync(folder, { recursive: true })) {
  if (!/\.(yml|md)$/.test(name)) continue;
  const path = join(folder, name);
  const before = readFileSync(path, 'utf8');
  const after = before.replaceAll(OWN_PIN, `$1${commit} # ${version}`);
  if (after !== before) writeFileSync(path, after);
}
