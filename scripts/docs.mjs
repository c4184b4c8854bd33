// Writes everything that repeats the code: action.yml, docs/inputs.md, docs/rules.md, docs/policy.md, schema/, the
// README's tables. `--check` writes nothing and fails when something differs. Run `npm run build` (or tsc) before.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const built = (path) => import(join(root, 'build', path));

const { SETTINGS, OUTPUTS } = await built('app/settings.js');
const { renderActionYml, renderInputsDocs, renderInputsTable, renderOutputsTable } =
  await built('app/settings-docs.js');
const { renderRulesDocs, renderRulesTable } = await built('rules/explain.js');
const { renderPolicySchema } = await built('rules/policy-schema.js');
const { renderPolicyDocs } = await built('rules/policy-docs.js');
const { renderIdentitiesSchema } = await built('verify/identities-schema.js');
const { renderReportSchema } = await built('report/report-schema.js');
const { renderPinSchema } = await built('pin/plan-schema.js');
const { renderFormatsTable } = await built('inventory/formats-docs.js');

const files = {
  'action.yml': renderActionYml(SETTINGS, OUTPUTS),
  'docs/inputs.md': renderInputsDocs(SETTINGS, OUTPUTS),
  'docs/rules.md': renderRulesDocs(),
  'docs/policy.md': renderPolicyDocs(),
  'schema/pin.schema.json': renderPinSchema(),
  'schema/identities.schema.json': renderIdentitiesSchema(),
  'schema/policy.schema.json': renderPolicySchema(),
  'schema/report.schema.json': renderReportSchema(),
};
const blocks = {
  inputs: renderInputsTable(SETTINGS),
  outputs: renderOutputsTable(OUTPUTS),
  rules: renderRulesTable(),
  formats: renderFormatsTable(),
};
files['README.md'] = fillBlocks(readFileSync(join(root, 'README.md'), 'utf8'), blocks);

const stale = [];
for (const [path, text] of Object.entries(files)) {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
if (check && stale.length > 0) {
  console.error(
    `Out of step with the code: ${stale.join(', ')}. Run \`npm run build && npm run docs\` and commit.`,
  );
  process.exit(1);
}
console.log(
  stale.length === 0 ? 'generated files are in step with the code' : `written: ${stale.join(', ')}`,
);

/** Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`. A missing pair is an error. */
function fillBlocks(text, contents) {
  let result = text;
  for (const [name, body] of Object.entries(contents)) {
    const open = `<!-- ${name} -->`;
    const close = `<!-- /${name} -->`;
    const start = result.indexOf(open);
    const end = result.indexOf(close);
    if (start < 0 || end < start) throw new Error(`README.md has no block ${open} … ${close}`);
    result = `${result.slice(0, start + open.length)}\n${body.trim()}\n${result.slice(end)}`;
  }
  return result;
}
