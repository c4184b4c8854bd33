import type { OutputSpec, SettingSpec } from './settings.ts';

/** action.yml, whole. */
export function renderActionYml(settings: readonly SettingSpec[], outputs: readonly OutputSpec[]): string {
  const inputs = ofAction(settings).map((setting) => {
    const lines = [
      `  ${setting.name}:`,
      `    description: ${quote(describe(setting))}`,
      '    required: false',
    ];
    if (setting.default !== undefined) lines.push(`    default: ${quote(setting.default)}`);
    return lines.join('\n');
  });
  const results = outputs.map((output) => `  ${output.name}:\n    description: ${quote(output.description)}`);
  return `# Made from src/app/settings.ts by \`npm run docs\`.
name: Countersign
description: Pins and verifies dependencies, writes SBOMs and checks what was published, and says what it could not see.
author: The Countersign authors
branding:
  icon: shield
  color: blue
inputs:
${inputs.join('\n')}
outputs:
${results.join('\n')}
runs:
  using: node24
  main: dist/action/index.js
`;
}

/** docs/inputs.md, whole. */
export function renderInputsDocs(settings: readonly SettingSpec[], outputs: readonly OutputSpec[]): string {
  return `# Inputs, flags and outputs

Made from \`src/app/settings.ts\`. A setting without a default here that the policy file also has is taken from the file.

## Inputs of the action

${renderInputsTable(settings)}

## Outputs of the action

${renderOutputsTable(outputs)}

## Flags of the command line

| flag | commands | meaning |
|---|---|---|
${settings
  .filter((setting) => setting.where !== 'action')
  .map((setting) => `| \`--${setting.name}\` | ${setting.commands.join(', ')} | ${describeFlag(setting)} |`)
  .join('\n')}
`;
}

export function renderInputsTable(settings: readonly SettingSpec[]): string {
  const rows = ofAction(settings).map(
    (setting) =>
      `| \`${setting.name}\` | ${setting.default === undefined ? '' : `\`${setting.default}\``} | ${describe(setting)} |`,
  );
  return `| input | default | meaning |\n|---|---|---|\n${rows.join('\n')}`;
}

export function renderOutputsTable(outputs: readonly OutputSpec[]): string {
  return `| output | meaning |\n|---|---|\n${outputs.map((output) => `| \`${output.name}\` | ${output.description} |`).join('\n')}`;
}

function ofAction(settings: readonly SettingSpec[]): readonly SettingSpec[] {
  return settings.filter((setting) => setting.where !== 'cli');
}

function describe(setting: SettingSpec): string {
  const choices = setting.type === 'flag' ? ['true', 'false'] : setting.choices;
  return choices === undefined ? setting.description : `${setting.description} (${choices.join(', ')})`;
}

/** The same with the values where they are not a closed list for the parser. */
function describeFlag(setting: SettingSpec): string {
  if (setting.type === 'flag') return setting.description;
  const values = setting.type === 'text' && setting.value?.includes('|') ? setting.value.split('|') : [];
  return values.length === 0 ? describe(setting) : `${setting.description} (${values.join(', ')})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
