/**
 * Every setting that a user can give, once: action.yml, the command line's flags and help, docs/inputs.md and the
 * reusable workflows' tables are made from this list. A setting that the policy file also has carries no default
 * here, so that leaving it out never overwrites the file.
 */
export interface SettingSpec {
  /**
   * The action's input and, with `--` in front, the command line's flag. A flag that means something else in another
   * command has an entry for each.
   */
  readonly name: string;
  readonly type: 'text' | 'flag' | 'choice';
  readonly choices?: readonly string[];
  /** The word that stands for the value in help texts. */
  readonly value?: string;
  readonly default?: string;
  readonly description: string;
  readonly commands: readonly CommandName[];
  /** Where it exists. */
  readonly where: 'both' | 'action' | 'cli';
}

export type CommandName = 'check' | 'sbom' | 'inventory' | 'explain' | 'doctor';

const ALL: readonly CommandName[] = ['check', 'sbom', 'inventory', 'doctor'];
const JUDGING: readonly CommandName[] = ['check', 'sbom'];

export const SETTINGS: readonly SettingSpec[] = [
  {
    name: 'command',
    type: 'choice',
    choices: ['check', 'sbom', 'inventory', 'doctor'],
    default: 'check',
    description: 'What to do.',
    commands: ALL,
    where: 'action',
  },
  {
    name: 'path',
    type: 'text',
    value: 'DIR',
    default: '.',
    description: 'Directory to read, relative to the workspace. Nothing outside it is read.',
    commands: ALL,
    where: 'action',
  },
  {
    name: 'policy',
    type: 'text',
    value: 'FILE',
    description:
      'Policy file. Left out: .github/countersign.yml, from the base commit when two states are compared, else the defaults.',
    commands: JUDGING,
    where: 'both',
  },
  {
    name: 'base',
    type: 'text',
    value: 'REF',
    description:
      'Git commit or ref to compare with; only what changed since is examined in depth. On pull_request and merge_group the action finds it by itself.',
    commands: ['check'],
    where: 'both',
  },
  {
    name: 'scope',
    type: 'choice',
    choices: ['auto', 'everything', 'changes'],
    default: 'auto',
    description: 'auto: changes when there is a base, else everything.',
    commands: ['check'],
    where: 'both',
  },
  {
    name: 'mode',
    type: 'choice',
    choices: ['enforce', 'audit'],
    description: 'audit reports everything and blocks nothing. Overrides the policy file.',
    commands: ['check'],
    where: 'both',
  },
  {
    name: 'fail-on',
    type: 'choice',
    choices: ['block', 'warn'],
    description: 'The weakest level of a failed rule that makes the run fail. Overrides the policy file.',
    commands: ['check'],
    where: 'both',
  },
  {
    name: 'allow-empty',
    type: 'flag',
    description:
      'Accept a directory in which no lockfile, manifest or workflow is found. Otherwise that is unknown, not a pass.',
    commands: ['check'],
    where: 'both',
  },
  {
    name: 'offline',
    type: 'flag',
    description:
      'Use no network. What the registries say now, and what the cache does not hold, is unknown, and said so.',
    commands: ['check', 'sbom', 'doctor'],
    where: 'both',
  },
  {
    name: 'record-identities',
    type: 'flag',
    description:
      'Add who was seen to build each judged package to .github/countersign/identities.yml. What is recorded there already stays.',
    commands: ['check'],
    where: 'cli',
  },
  {
    name: 'record',
    type: 'text',
    value: 'DIR',
    description: 'Keep every answer from outside in DIR, so that the run can be replayed and audited.',
    commands: JUDGING,
    where: 'both',
  },
  {
    name: 'replay',
    type: 'text',
    value: 'DIR',
    description: 'Answer only from a recording; no network. Gives the same bytes again.',
    commands: JUDGING,
    where: 'both',
  },
  {
    name: 'as-of',
    type: 'text',
    value: 'TIME',
    description: 'Judge as if it were this moment (ISO 8601, UTC); what was published later is not seen.',
    commands: JUDGING,
    where: 'both',
  },
  {
    name: 'timeout',
    type: 'text',
    value: 'MINUTES',
    default: '15',
    description: 'The run ends by then; what is not done is unknown.',
    commands: JUDGING,
    where: 'both',
  },
  {
    name: 'cache-dir',
    type: 'text',
    value: 'DIR',
    description: 'Where answers are kept between runs. Left out: the user’s cache directory.',
    commands: ['check', 'sbom', 'doctor'],
    where: 'both',
  },
  {
    name: 'format',
    type: 'text',
    value: 'text|json|sarif|markdown',
    default: 'text',
    description: 'What to print.',
    commands: ['check'],
    where: 'cli',
  },
  {
    name: 'format',
    type: 'text',
    value: 'cyclonedx-json|spdx-json',
    description: 'Which SBOM to write. Default: cyclonedx-json. With --check: text (default) or json.',
    commands: ['sbom'],
    where: 'cli',
  },
  {
    name: 'format',
    type: 'text',
    value: 'text|json',
    default: 'text',
    description: 'What to print.',
    commands: ['inventory', 'doctor'],
    where: 'cli',
  },
  {
    name: 'output',
    type: 'text',
    value: 'FILE',
    description: 'Write the result to FILE instead of standard output.',
    commands: ALL,
    where: 'cli',
  },
  {
    name: 'sbom-format',
    type: 'choice',
    choices: ['cyclonedx-json', 'spdx-json', 'both', 'none'],
    default: 'cyclonedx-json',
    description: 'Which SBOM the action writes beside the report.',
    commands: JUDGING,
    where: 'action',
  },
  {
    name: 'spec-version',
    type: 'choice',
    choices: ['1.6', '1.7', '2.3'],
    description: 'Version of the SBOM format: CycloneDX 1.6 (default) or 1.7, SPDX 2.3.',
    commands: ['sbom', 'check'],
    where: 'action',
  },
  {
    name: 'spec-version',
    type: 'choice',
    choices: ['1.6', '1.7', '2.3'],
    description: 'Version of the SBOM format: CycloneDX 1.6 (default) or 1.7, SPDX 2.3.',
    commands: ['sbom'],
    where: 'cli',
  },
  {
    name: 'check',
    type: 'text',
    value: 'FILE',
    description: 'Measure how complete an existing SBOM is, field by field (NTIA and CISA minimum elements).',
    commands: ['sbom'],
    where: 'cli',
  },
  {
    name: 'no-cache',
    type: 'flag',
    description: 'Neither read nor write the cache.',
    commands: ['check', 'sbom', 'doctor'],
    where: 'cli',
  },
  {
    name: 'no-color',
    type: 'flag',
    description: 'No colours. NO_COLOR in the environment does the same.',
    commands: ['check', 'sbom', 'inventory', 'explain', 'doctor'],
    where: 'cli',
  },
  {
    name: 'quiet',
    type: 'flag',
    description: 'Say nothing on standard error but errors.',
    commands: ['check', 'sbom', 'inventory', 'explain', 'doctor'],
    where: 'cli',
  },
  {
    name: 'output-dir',
    type: 'text',
    value: 'DIR',
    description:
      'Where report, SARIF and SBOM are written. Left out: a folder of the runner’s temporary directory.',
    commands: JUDGING,
    where: 'action',
  },
  {
    name: 'upload',
    type: 'choice',
    choices: ['true', 'false'],
    default: 'true',
    description: 'Upload report and SBOM as a workflow artifact.',
    commands: JUDGING,
    where: 'action',
  },
  {
    name: 'artifact-name',
    type: 'text',
    value: 'NAME',
    default: 'countersign',
    description: 'Name of that artifact; must be unique within the run.',
    commands: JUDGING,
    where: 'action',
  },
  {
    name: 'cache',
    type: 'choice',
    choices: ['true', 'false'],
    default: 'true',
    description: 'Keep registry answers between runs in the Actions cache.',
    commands: JUDGING,
    where: 'action',
  },
  {
    name: 'summary',
    type: 'choice',
    choices: ['true', 'false'],
    default: 'true',
    description: 'Write the job summary.',
    commands: JUDGING,
    where: 'action',
  },
];

export interface OutputSpec {
  readonly name: string;
  readonly description: string;
}

export const OUTPUTS: readonly OutputSpec[] = [
  { name: 'verdict', description: 'pass, fail or unknown. In audit mode what it would have been.' },
  {
    name: 'exit-code',
    description: '0 pass, 1 blocked, 2 bad use or unreadable input, 3 required evidence unknown.',
  },
  { name: 'headline', description: 'The first line of the summary.' },
  { name: 'findings', description: 'Number of failed checks that no exception covers.' },
  { name: 'blocked', description: 'Those of them that block.' },
  { name: 'warned', description: 'Those of them that warn.' },
  { name: 'unknown', description: 'Number of single checks that could not be decided.' },
  { name: 'unknown-required', description: 'Those of them that the policy requires.' },
  { name: 'components', description: 'Number of components in the inventory.' },
  { name: 'report-path', description: 'The JSON report; with command inventory, the inventory.' },
  { name: 'sarif-path', description: 'The SARIF file, for github/codeql-action/upload-sarif.' },
  { name: 'sbom-path', description: 'The SBOM; with two formats, the CycloneDX one.' },
];
