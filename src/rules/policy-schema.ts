import {
  ADDRESS_KEYS,
  CHECKSUM_DATABASE_KEY,
  COOLDOWN_SIZES,
  EXCEPTION_KEYS,
  MAX_COOLDOWN_DAYS,
  REGISTRY_KEYS,
} from './policy-keys.ts';
import { rules } from './index.ts';

const LEVEL = { enum: ['block', 'warn', 'record', 'off'] };
const UNKNOWN = { enum: ['block', 'warn', 'record'] };
const DAYS = {
  anyOf: [
    { $ref: '#/$defs/days' },
    {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(COOLDOWN_SIZES.map((size) => [size, { $ref: '#/$defs/days' }])),
    },
  ],
};

/** JSON Schema (2020-12) of the policy file, for editors and for whoever writes policies by program. */
export const policySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:countersign:policy:1',
  title: 'Countersign policy',
  description: 'The file .github/countersign.yml. docs/policy.md explains every setting and its default.',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    mode: {
      enum: ['enforce', 'audit'],
      default: 'enforce',
      description: 'audit reports everything and blocks nothing.',
    },
    'fail-on': {
      enum: ['block', 'warn'],
      default: 'block',
      description: 'The weakest level of a failed rule that makes the run fail.',
    },
    unknown: {
      enum: ['by-rule', 'block', 'warn', 'record'],
      default: 'by-rule',
      description: 'What a check that could not be decided does, for rules without a setting of their own.',
    },
    rules: {
      type: 'object',
      description: 'Level by rule.',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ meta }) => [
          meta.id,
          { $ref: '#/$defs/rule', description: `${meta.title}. Default: ${meta.defaultLevel}.` },
        ]),
      ),
    },
    cooldown: {
      type: 'object',
      description: 'Days a release must be old, by ecosystem and by the size of the update.',
      additionalProperties: false,
      properties: {
        ...Object.fromEntries(['default', ...REGISTRY_KEYS].map((key) => [key, DAYS])),
        exempt: {
          type: 'array',
          description:
            'Packages that need no waiting, for example your own scope. A trailing * stands for any rest.',
          items: { $ref: '#/$defs/pattern', not: { const: '*' } },
        },
      },
    },
    provenance: {
      type: 'object',
      description: 'What must be proven about who built a release.',
      additionalProperties: false,
      properties: {
        required: {
          type: 'array',
          description:
            'Packages whose releases must have provenance that verifies. A trailing * stands for any rest.',
          items: { $ref: '#/$defs/pattern' },
        },
      },
    },
    exceptions: {
      type: 'array',
      description: 'Findings that are accepted for a while.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: [...EXCEPTION_KEYS],
        properties: {
          rule: { enum: ['*', ...rules.map(({ meta }) => meta.id)] },
          package: {
            $ref: '#/$defs/pattern',
            description: 'A purl, ecosystem/name, or a name; a trailing * stands for any rest.',
          },
          reason: { type: 'string', minLength: 1 },
          owner: { type: 'string', minLength: 1 },
          expires: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            description: 'The last day (UTC) on which it holds.',
          },
        },
      },
    },
    registries: {
      type: 'object',
      description: 'Address of the package registry by ecosystem, in place of the clients’ configuration.',
      additionalProperties: false,
      properties: Object.fromEntries(
        ADDRESS_KEYS.map((key) => [key, { type: 'string', pattern: '^https?://[^@]+$' }]),
      ),
    },
    'checksum-database': {
      type: 'string',
      description:
        'Verifier key of the checksum database of Go modules, and its address, in place of GOSUMDB.',
      pattern: CHECKSUM_DATABASE_KEY.source.replace(/\$$/, '(?: https?://[^@ ]+)?$'),
    },
    exclude: {
      type: 'array',
      description: 'Path patterns left out of the inventory and listed as left out.',
      items: { type: 'string', minLength: 1, maxLength: 512, pattern: '^[^!/]' },
    },
  },
  $defs: {
    days: { type: 'integer', minimum: 0, maximum: MAX_COOLDOWN_DAYS },
    pattern: { type: 'string', minLength: 1, maxLength: 512 },
    rule: {
      anyOf: [
        LEVEL,
        { type: 'object', additionalProperties: false, properties: { level: LEVEL, unknown: UNKNOWN } },
      ],
    },
  },
};

/** schema/policy.schema.json. */
export function renderPolicySchema(): string {
  return `${JSON.stringify(policySchema, null, 2)}\n`;
}
