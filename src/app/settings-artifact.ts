import type { SettingSpec } from './setting-spec.ts';

type Row = readonly [name: string, value: string, description: string];

const ROWS: readonly Row[] = [
  [
    'repo',
    'OWNER/NAME',
    'Verify files instead of a directory: each must be attested to be built from this repository.',
  ],
  ['owner', 'OWNER', 'The same for any repository of an owner.'],
  [
    'workflow',
    'PATH',
    'The workflow that must have signed: its file name, or [HOST/]OWNER/NAME/PATH[@REF] of a reusable one of another repository.',
  ],
  ['signer-repo', 'OWNER/NAME', 'The repository of the workflow that must have signed, when it is another.'],
  ['source-ref', 'REF', 'What it must have been built from, like refs/tags/v1.2.3.'],
  ['source-digest', 'COMMIT', 'The commit that it must have been built from.'],
  ['trigger', 'EVENT', 'The event that must have started the build, like push or release.'],
  ['predicate-type', 'URI', 'What kind of statement it must be. Left out: SLSA provenance, version 1.'],
  ['certificate-identity', 'SAN', 'Who must have signed, as the certificate states it; compared as a whole.'],
  [
    'certificate-oidc-issuer',
    'URL',
    'Who must vouch for the signer. Left out: the hosting service’s own token service.',
  ],
  [
    'bundle',
    'FILE',
    'Attestations at hand (a Sigstore bundle, one a line, or an answer of the API). Asks nobody.',
  ],
  [
    'release',
    'TAG',
    'Verify an immutable release as a whole: the tag still points at what was attested, and every file is one of its assets.',
  ],
];

/** What `verify FILE --repo OWNER/NAME` takes, beside the settings of every run. */
export const ARTIFACT_SETTINGS: readonly SettingSpec[] = [
  ...ROWS.map(([name, value, description]): SettingSpec => {
    return { name, type: 'text', value, description, commands: ['verify'], where: 'cli' };
  }),
  {
    name: 'deny-self-hosted',
    type: 'flag',
    description: 'It must have been built on a runner of the hosting service.',
    commands: ['verify'],
    where: 'cli',
  },
];
