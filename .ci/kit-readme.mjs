// Usage: node .ci/kit-readme.mjs [--check]
// Writes the tables of workflows/README.md from the reusable workflows themselves; with --check only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from 'js-yaml';

const ROOT = join(import.meta.dirname, '..');
const README = join(ROOT, 'workflows', 'README.md');
const WORKFLOWS = ['countersign-check.yml', 'countersign-sbom.yml', 'countersign-verify.yml'];

/** The README with every marked table made anew. Throws when a workflow has no marks. */
export function renderKitReadme(readme) {
  return WORKFLOWS.reduce((text, name) => {
    const start = `<!-- inputs of ${name} -->`;
    const end = `<!-- end of ${name} -->`;
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`workflows/README.md lacks the marks of ${name}`);
    return `${text.slice(0, from)}${start}\n${renderTables(name)}\n${text.slice(to)}`;
  }, readme);
}

function renderTables(name) {
  const workflow = load(readFileSync(join(ROOT, '.github', 'workflows', name), 'utf8'));
  const { inputs = {}, secrets = {}, outputs = {} } = workflow.on.workflow_call;
  return [
    table(['input', 'type', 'default', 'meaning'], inputs, (input, one) => [
      `\`${input}\``,
      one.type,
      one.default === '' ? '' : `\`${one.default}\``,
      one.description,
    ]),
    table(['secret', 'meaning'], secrets, (secret, one) => [`\`${secret}\``, one.description]),
    table(['output', 'meaning'], outputs, (output, one) => [`\`${output}\``, one.description]),
  ].join('\n\n');
}

function table(heads, parts, cells) {
  const rows = Object.entries(parts).map(([name, part]) => cells(name, part));
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const before = readFileSync(README, 'utf8');
  const after = renderKitReadme(before);
  if (process.argv.includes('--check')) {
    if (after !== before) {
      process.stderr.write('workflows/README.md is out of date: node .ci/kit-readme.mjs\n');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(README, after);
  }
}
