import { ACTION_SETTINGS } from './settings-action.ts';
import { ARTIFACT_SETTINGS } from './settings-artifact.ts';
import { ATTEST_SETTINGS } from './settings-attest.ts';
import { PIN_SETTINGS } from './settings-pin.ts';
import { PULL_REQUEST_SETTINGS } from './settings-pull-request.ts';
import { VERIFY_SETTINGS } from './settings-verify.ts';
import { ALL, ASKING, JUDGING, type SettingSpec } from './setting-spec.ts';

export type { CommandName, SettingSpec } from './setting-spec.ts';

/** All of them, in the order in which the docs list them. */
export const SETTINGS: readonly SettingSpec[] = [
  {
    name: 'policy',
    type: 'text',
    value: 'FILE',
    description:
      'Policy file. Left out: .github/countersign.yml, from the base commit when two states are compared, else the defaults.',
    commands: ASKING,
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
    commands: ['check', 'verify'],
    where: 'both',
  },
  {
    name: 'fail-on',
    type: 'choice',
    choices: ['block', 'warn'],
    description: 'The weakest level of a failed rule that makes the run fail. Overrides the policy file.',
    commands: ['check', 'verify'],
    where: 'both',
  },
  {
    name: 'allow-empty',
    type: 'flag',
    description:
      'Accept a directory in which no lockfile, manifest or workflow is found. Otherwise that is unknown, not a pass.',
    commands: ['check', 'verify'],
    where: 'both',
  },
  {
    name: 'offline',
    type: 'flag',
    description:
      'Use no network. What the registries say now, and what the cache does not hold, is unknown, and said so.',
    commands: ['check', 'verify', 'verify-vsa', 'identities', 'pin', 'sbom', 'doctor'],
    where: 'both',
  },
  {
    name: 'trusted-root',
    type: 'text',
    value: 'FILE',
    description:
      'Trust only the Sigstore instance of this trusted_root.json. embedded: the roots of this version. Left out: the public instances, refreshed through TUF where they can be reached.',
    commands: ['check', 'verify', 'identities'],
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
    name: 'update',
    type: 'flag',
    description:
      'Write what changed and what is new into .github/countersign/identities.yml, after you have looked at it.',
    commands: ['identities'],
    where: 'cli',
  },
  {
    name: 'package',
    type: 'text',
    value: 'NAME',
    repeats: true,
    description: 'With --update: only this package, as npm/name or pypi/name.',
    commands: ['identities'],
    where: 'cli',
  },
  {
    name: 'record',
    type: 'text',
    value: 'DIR',
    description: 'Keep every answer from outside in DIR, so that the run can be replayed and audited.',
    commands: ASKING,
    where: 'both',
  },
  {
    name: 'replay',
    type: 'text',
    value: 'DIR',
    description: 'Answer only from a recording; no network. Gives the same bytes again.',
    commands: ASKING,
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
    commands: ASKING,
    where: 'both',
  },
  {
    name: 'cache-dir',
    type: 'text',
    value: 'DIR',
    description: 'Where answers are kept between runs. Left out: the user’s cache directory.',
    commands: ['check', 'verify', 'identities', 'pin', 'sbom', 'doctor'],
    where: 'both',
  },
  {
    name: 'format',
    type: 'text',
    value: 'text|json|sarif|markdown',
    default: 'text',
    description: 'What to print.',
    commands: ['check', 'verify'],
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
    commands: ['identities', 'inventory', 'doctor'],
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
  ...VERIFY_SETTINGS,
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
    commands: ['check', 'verify', 'identities', 'pin', 'sbom', 'doctor'],
    where: 'cli',
  },
  {
    name: 'no-color',
    type: 'flag',
    description: 'No colours. NO_COLOR in the environment does the same.',
    commands: [
      'check',
      'verify',
      'verify-vsa',
      'identities',
      'pin',
      'sbom',
      'inventory',
      'explain',
      'doctor',
    ],
    where: 'cli',
  },
  {
    name: 'quiet',
    type: 'flag',
    description: 'Say nothing on standard error but errors.',
    commands: [
      'check',
      'verify',
      'verify-vsa',
      'identities',
      'pin',
      'sbom',
      'inventory',
      'explain',
      'doctor',
    ],
    where: 'cli',
  },
  ...ARTIFACT_SETTINGS,
  ...PIN_SETTINGS,
  ...ACTION_SETTINGS,
  ...ATTEST_SETTINGS,
  ...PULL_REQUEST_SETTINGS,
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
  {
    name: 'vsa-path',
    description: 'With vsa: the verification summary; empty when none could be made.',
  },
  {
    name: 'attestation-id',
    description: 'With attest: the id of each attestation, one a line; the verification summary’s first.',
  },
  { name: 'attestation-url', description: 'Their addresses, one a line.' },
  {
    name: 'bundle-path',
    description:
      'The Sigstore bundle of each, one a line; also of one that was signed and could not be stored.',
  },
  { name: 'changes', description: 'With command pin: number of references that are changed.' },
  { name: 'loose', description: 'With command pin: number of references that were not exact.' },
  {
    name: 'patch-path',
    description: 'With command pin: the changes as a patch for git apply; empty when there are none.',
  },
  {
    name: 'pull-request-number',
    description: 'Number of the pull request that was opened, updated or found up to date.',
  },
  { name: 'pull-request-url', description: 'Its address.' },
];
