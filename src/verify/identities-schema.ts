import { IDENTITY_KEYS, IDENTITY_PATTERNS, PACKAGE_PATTERN } from './identities.ts';

const DESCRIPTIONS: Readonly<Record<(typeof IDENTITY_KEYS)[number], string>> = {
  repository: 'Address of the source repository, without a slash at the end.',
  'repository-id': 'Its number at the forge, which a rename or transfer does not change.',
  'owner-id': 'Number of the account or organisation that owns it.',
  workflow: 'Path of the workflow inside the repository.',
  ref: 'What kind of ref releases are built from.',
  trigger: 'The event that starts the build.',
  issuer: 'Who vouches for the identity of the workflow.',
  'first-seen': 'Day (UTC) on which this was recorded.',
};

/** JSON Schema (2020-12) of the file of identities. */
export const identitiesSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:countersign:identities:1',
  title: 'Countersign identities',
  description: 'The file .github/countersign/identities.yml: who was seen to build each package.',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    version: { const: 1 },
    packages: {
      type: ['object', 'null'],
      propertyNames: { pattern: PACKAGE_PATTERN },
      additionalProperties: { $ref: '#/$defs/identity' },
    },
  },
  $defs: {
    identity: {
      type: 'object',
      additionalProperties: false,
      anyOf: [{ required: ['repository'] }, { required: ['repository-id'] }],
      properties: Object.fromEntries(
        IDENTITY_KEYS.map((key) => [
          key,
          {
            type: key.endsWith('-id') ? ['string', 'integer'] : 'string',
            maxLength: 512,
            pattern: IDENTITY_PATTERNS[key],
            description: DESCRIPTIONS[key],
          },
        ]),
      ),
    },
  },
};

/** schema/identities.schema.json. */
export function renderIdentitiesSchema(): string {
  return `${JSON.stringify(identitiesSchema, null, 2)}\n`;
}
