import type { SettingSpec } from './setting-spec.ts';

/** Of `verify`, of verification summaries, and of the gate that reads them. */
export const VERIFY_SETTINGS: readonly SettingSpec[] = [
  {
    name: 'installed',
    type: 'flag',
    description:
      'Compare node_modules and virtual environments with the locks, and list what runs at every start of Python.',
    commands: ['verify'],
    where: 'both',
  },
  {
    name: 'vsa',
    type: 'text',
    value: 'FILE',
    description:
      'Write a SLSA verification summary (in-toto statement, not signed) about the judged files to FILE. PASSED only when the verdict is pass.',
    commands: ['check', 'verify'],
    where: 'cli',
  },
  {
    name: 'vsa',
    type: 'flag',
    description:
      'Write a SLSA verification summary (in-toto statement) about the judged files beside the report, as countersign.vsa.json. PASSED only when the verdict is pass. Needs everything judged, not only changes.',
    commands: ['check', 'verify'],
    where: 'action',
  },
  {
    name: 'verifier',
    type: 'text',
    value: 'URI',
    description:
      'Who the summary says answers for the verdict. Left out: the running workflow, else none in particular.',
    commands: ['check', 'verify'],
    where: 'both',
  },
  {
    name: 'resource',
    type: 'text',
    value: 'URI',
    description: 'What the summary is about as a whole. Left out: the remote origin.',
    commands: ['check', 'verify'],
    where: 'both',
  },
  {
    name: 'subject',
    type: 'text',
    value: 'ALGORITHM:HEX',
    description:
      'What the summary must be about: sha256:HEX or gitCommit:HEX; several with commas. A path of the summary may follow each as =PATH.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
  {
    name: 'verifier',
    type: 'text',
    value: 'URI',
    description: 'Who must have made the summary.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
  {
    name: 'resource',
    type: 'text',
    value: 'URI',
    description: 'What the summary must be about as a whole.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
  {
    name: 'policy-uri',
    type: 'text',
    value: 'URI',
    description: 'Which policy the summary must name.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
  {
    name: 'max-age',
    type: 'text',
    value: 'DAYS',
    description: 'How old the summary may be. Left out: any age.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
];
