import { JUDGING, type SettingSpec } from './setting-spec.ts';

/** Of the action: what of its own output it signs and leaves with GitHub. */
export const ATTEST_SETTINGS: readonly SettingSpec[] = [
  {
    name: 'attest',
    type: 'choice',
    choices: ['none', 'vsa', 'sbom', 'both'],
    default: 'none',
    description:
      'Attest the verification summary (only one that says PASSED), the SBOM, or both; needs id-token and attestations: write. Where it cannot be done the step fails, and everything else is still reported.',
    commands: JUDGING,
    where: 'action',
  },
  {
    name: 'subject-path',
    type: 'text',
    value: 'FILE',
    repeats: true,
    description:
      'What an attested SBOM is about: a built file, relative to the workspace; several on lines of their own.',
    commands: JUDGING,
    where: 'action',
  },
  {
    name: 'subject-digest',
    type: 'text',
    value: 'sha256:HEX',
    description:
      'Instead of subject-path: the digest of what an attested SBOM is about, for example of an image; with subject-name.',
    commands: JUDGING,
    where: 'action',
  },
  {
    name: 'subject-name',
    type: 'text',
    value: 'NAME',
    description: 'With subject-digest: its name; of an image the full one without a tag.',
    commands: JUDGING,
    where: 'action',
  },
];
