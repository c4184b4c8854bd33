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
  {
    name: 'repo',
    type: 'text',
    value: 'OWNER/REPO',
    description:
      'FILE is a Sigstore bundle: the repository on GitHub whose workflow must have signed it. Of a tenant with HOST/ before it.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
  {
    name: 'workflow',
    type: 'text',
    value: 'PATH',
    description: 'The workflow that must have run, for example .github/workflows/verify.yml. With repo.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
  {
    name: 'ref',
    type: 'text',
    value: 'REF',
    description:
      'The git ref that it must have run on, for example refs/heads/main. Without it anybody who can push a branch can sign.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
  {
    name: 'certificate-identity',
    type: 'text',
    value: 'URI',
    description:
      'The signer as the certificate names it, whole: of a reusable workflow its address with the commit or ref.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
  {
    name: 'certificate-oidc-issuer',
    type: 'text',
    value: 'URL',
    description: 'Who must vouch for that identity. With repo left out: GitHub Actions.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
  {
    name: 'key',
    type: 'text',
    value: 'FILE',
    description: 'FILE is a DSSE envelope or bundle that a key signed: the public key (PEM).',
    commands: ['verify-vsa'],
    where: 'cli',
  },
  {
    name: 'trusted-root',
    type: 'text',
    value: 'FILE',
    description:
      'Sigstore trusted roots (JSON, or JSON lines) to believe instead of those of the public instances, for an instance of your own.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
  {
    name: 'require-signature',
    type: 'flag',
    description:
      'Refuse a bare statement, which has no signature. Any option that names a signer does the same.',
    commands: ['verify-vsa'],
    where: 'cli',
  },
];
