// Usage: node .ci/repin.mjs OWNER/REPOSITORY COMMIT VERSION
// Points every template and caller under workflows/ to one commit of the repository that holds Countersign. Done at a
// release, after the commit that holds the built action, and by whoever keeps a copy under another name; test/kit
// checks that all pins agree and that the commit is there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [repository = '', commit = '', version = ''] = process.argv.slice(2);
if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[0-9a-f]{40}$/.test(commit) || !/^v\d+\.\d+\.\d+$/.test(version)) {
  process.stderr.write('usage: node .ci/repin.mjs OWNER/REPOSITORY COMMIT(40 digits) VERSION(v1.2.3)\n');
  process.exit(2);
}

const WORKFLOW = /uses: [\w.-]+\/[\w.-]+(\/\.github\/workflows\/countersign-[a-z]+\.yml)@[0-9a-f]{40} # v[\d.]+/g;
const STEP = /uses: [\w.-]+\/countersign@[0-9a-f]{40} # v[\d.]+/g;
const folder = join(import.meta.dirname, '..', 'workflows');
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith('.yml')) continue;
  const path = join(folder, name);
  const before = readFileSync(path, 'utf8');
  const after = before
    .replaceAll(WORKFLOW, `uses: ${repository}$1@${commit} # ${version}`)
    .replaceAll(STEP, `uses: ${repository}@${commit} # ${version}`)
    .replaceAll(/countersign-repository: \S+/g, `countersign-repository: ${repository}`)
    .replaceAll(/countersign-ref: [0-9a-f]{40} # v[\d.]+/g, `countersign-ref: ${commit} # ${version}`);
  if (after !== before) writeFileSync(path, after);
}
