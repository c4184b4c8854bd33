import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CORE_SCHEMA, load } from 'js-yaml';

import { defaultPolicy } from '../../src/rules/default-policy.ts';
import { rules } from '../../src/rules/index.ts';
import { renderPolicyDocs } from '../../src/rules/policy-docs.ts';
import { parsePolicy } from '../../src/rules/policy-file.ts';
import { policySchema, renderPolicySchema } from '../../src/rules/policy-schema.ts';

const parse = (text: string) => parsePolicy({ text, path: '.github/countersign.yml', source: 'base' }, rules);
/** `line: message | hint` of every problem. */
const complaints = (text: string) =>
  parse(text).problems.map(
    ({ location, message, hint }) => `${location?.line}: ${message}${hint === undefined ? '' : ` | ${hint}`}`,
  );

describe('a policy file', () => {
  it.each(['', '# nothing but a remark\n', '---\n', '\uFEFF', '{}'])(
    'that says nothing gives the defaults: %j',
    (text) => {
      expect(parse(text.replace('\uFEFF', ''))).toEqual({
        policy: { ...defaultPolicy, source: 'base' },
        problems: [],
      });
    },
  );

  it('is read in full', () => {
    const { policy, problems } = parse(`
mode: audit
fail-on: warn
unknown: record
rules:
  release-age: warn
  version-vanished: { level: block, unknown: block }
  release-burst: "off"
cooldown:
  default: { major: 14, patch: 1 }
  npm: 2
  pypi: { minor: 9 }
  exempt: ['@ours/*', ours-lib]
exceptions:
  - rule: yanked-or-deprecated
    package: npm/left-pad
    reason: replaced in the next release
    owner: '@org/team'
    expires: 2027-03-31
provenance:
  required: [npm/ours, '@ours/*']
registries:
  npm: https://npm.example/
exclude:
  - test/fixtures/**
`);
    expect(problems).toEqual([]);
    expect(policy).toEqual({
      source: 'base',
      mode: 'audit',
      failOn: 'warn',
      unknown: 'record',
      rules: new Map<string, unknown>([
        ['release-age', { level: 'warn' }],
        ['version-vanished', { level: 'block', unknown: 'block' }],
        ['release-burst', { level: 'off' }],
      ]),
      cooldown: {
        default: { major: 14, minor: 7, patch: 1 },
        ecosystems: { npm: { major: 2, minor: 2, patch: 2 }, pypi: { major: 14, minor: 9, patch: 1 } },
        exempt: ['@ours/*', 'ours-lib'],
      },
      exceptions: [
        {
          rule: 'yanked-or-deprecated',
          package: 'npm/left-pad',
          reason: 'replaced in the next release',
          owner: '@org/team',
          expires: '2027-03-31',
          location: { file: '.github/countersign.yml', line: 15 },
        },
      ],
      provenance: { required: ['npm/ours', '@ours/*'] },
      registries: { npm: 'https://npm.example/' },
      exclude: ['test/fixtures/**'],
    });
  });

  it.each([
    ['mode: audti', ['1: mode cannot be “audti”. | Did you mean audit?']],
    ['mode: [audit]', ['1: mode cannot be that. | Allowed: enforce, audit.']],
    [
      'rules:\n  known-malicous: off',
      ['2: There is no rule “known-malicous”. | Did you mean known-malicious?'],
    ],
    ['rules:\n  zzzzzzzz: off', ['2: There is no rule “zzzzzzzz”. | docs/rules.md lists all rules.']],
    ['rules:\n  release-age: offf', ['2: The level of release-age cannot be “offf”. | Did you mean off?']],
    [
      'rules:\n  release-age: { lvel: off }',
      ['2: The rule release-age has no setting “lvel”. | Did you mean level?'],
    ],
    [
      'rules: [release-age]',
      ['1: rules must be a map from rule to setting. | For example: release-age: warn'],
    ],
    ['fail_on: warn', ['1: The policy has no setting “fail_on”. | Did you mean fail-on?']],
    [
      'cooldown:\n  npm: -1',
      ['2: A cooldown must be a whole number of days between 0 and 365. | For example: patch: 3'],
    ],
    [
      'cooldown:\n  npm: 1.5',
      ['2: A cooldown must be a whole number of days between 0 and 365. | For example: patch: 3'],
    ],
    [
      'cooldown:\n  default: { patch: 366 }',
      ['2: A cooldown must be a whole number of days between 0 and 365. | For example: patch: 3'],
    ],
    [
      'cooldown:\n  exempt: ["*"]',
      ['2: cooldown.exempt cannot hold *, which would exempt everything. | Use days of 0 instead.'],
    ],
    [
      'cooldown: 3',
      [
        '1: cooldown must be a map of settings. | Allowed: default, npm, pypi, golang, cargo, gem, maven, exempt.',
      ],
    ],
    [
      'registries:\n  npm: https://u:p@npm.example/',
      [
        '2: The address of the npm registry is not a plain http or https address. | Write it without user name and password; those belong into the client’s own configuration.',
      ],
    ],
    [
      'registries:\n  npm: file:///x',
      [
        '2: The address of the npm registry is not a plain http or https address. | Write it without user name and password; those belong into the client’s own configuration.',
      ],
    ],
    ...[
      'log.example',
      `log.example+0123abcd+${'A'.repeat(44)} ftp://log.example`,
      `log.example+0123abcd+${'A'.repeat(44)} https://u:p@log.example`,
      `log.example+0123abcd+${'A'.repeat(44)} https://log.example x`,
      `log.example+0123abc+${'A'.repeat(44)}`,
      `+0123abcd+${'A'.repeat(44)}`,
      'off',
    ].map((text): [string, string[]] => [
      `checksum-database: ${text}`,
      [
        '1: The checksum database is not named by its verifier key. | Write name+id+key as GOSUMDB takes it, and its address after a space where it has another.',
      ],
    ]),
    [
      'exclude:\n  - "!keep"',
      [
        '2: The pattern “!keep” cannot be used: patterns are relative to the root and are not negated. | For example: test/fixtures/**',
      ],
    ],
    [
      'exclude:\n  - a/../b',
      [
        '2: The pattern “a/../b” cannot be used: patterns are relative to the root and are not negated. | For example: test/fixtures/**',
      ],
    ],
    [
      'mode: audit\n---\nmode: enforce',
      [
        expect.stringMatching(
          /^\d: The policy file holds more than one YAML document; only the first applies\.$/,
        ),
      ],
    ],
    [
      '- a',
      [
        '1: The policy must be a map of settings. | Allowed: mode, fail-on, unknown, rules, cooldown, provenance, exceptions, registries, checksum-database, exclude, extends.',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(complaints(text)).toEqual(expected);
    expect(
      parse(text).problems.every(({ code, severity }) => code === 'bad-policy' && severity === 'broken'),
    ).toBe(true);
  });

  it.each([
    ['mode: enforce\nmode: audit', 2, 'duplicate-key'],
    ['mode: [', 1, 'bad-syntax'],
    ['<<<<<<< ours\nmode: audit\n=======\n>>>>>>> theirs', 1, 'merge-conflict'],
    ['mode: !!js/function x', 1, expect.any(String)],
  ])('that cannot be read applies nothing of itself: %j', (text, line, code) => {
    const { policy, problems } = parse(text);
    expect(policy).toEqual({ ...defaultPolicy, source: 'base' });
    expect(problems).toMatchObject([{ severity: 'broken', code, location: { line } }]);
  });

  it('says that extends is not supported instead of leaving it out in silence', () => {
    expect(parse('extends: org/.github@0123\nmode: audit')).toMatchObject({
      policy: { mode: 'audit' },
      problems: [{ code: 'unsupported-feature', severity: 'unsupported', location: { line: 1 } }],
    });
  });
});

describe('an exception', () => {
  const full = {
    rule: 'release-age',
    package: 'left-pad',
    reason: 'because',
    owner: 'ann',
    expires: '2027-01-31',
  };
  const text = (over: Record<string, string>) =>
    `exceptions:\n  - ${Object.entries({ ...full, ...over })
      .filter(([, value]) => value !== '')
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join('\n    ')}\n`;

  it.each([
    [{}, [], 1],
    [{ rule: '*' }, [], 1],
    [
      { rule: '' },
      ['2: An exception needs rule. | The id of a rule as docs/rules.md lists it, or * for all rules.'],
      0,
    ],
    [
      { package: '' },
      [
        '2: An exception needs package. | A purl, ecosystem/name, or a name; a trailing * stands for any rest.',
      ],
      0,
    ],
    [
      { reason: ' ' },
      ['4: An exception needs reason. | Say why this is acceptable, for whoever reads it in a year.'],
      0,
    ],
    [{ owner: '' }, ['2: An exception needs owner. | Name the person or team that answers for it.'], 0],
    [
      { expires: '' },
      ['2: An exception needs expires. | Write the last day on which it holds as YYYY-MM-DD.'],
      0,
    ],
    [
      { expires: 'never' },
      ['6: “never” is not a day. | Write the last day on which it holds as YYYY-MM-DD.'],
      0,
    ],
    [
      { expires: '2027-02-30' },
      ['6: “2027-02-30” is not a day. | Write the last day on which it holds as YYYY-MM-DD.'],
      0,
    ],
    [{ rule: 'release-agee' }, ['2: There is no rule “release-agee”. | Did you mean release-age?'], 0],
    [{ rule: '*', package: '*' }, [expect.stringContaining('cannot cover every rule for every package')], 0],
    [{ rule: '*', package: 'npm/*' }, [expect.stringContaining('cannot cover every rule for every')], 0],
    [{ rule: '*', package: '@*' }, [expect.stringContaining('cannot cover every rule for every')], 0],
    [{ until: '2027-01-31' }, [expect.stringContaining('An exception has no setting “until”.')], 0],
  ])('%j', (over, expected, kept) => {
    expect(complaints(text(over as Record<string, string>))).toEqual(expected);
    expect(parse(text(over as Record<string, string>)).policy.exceptions).toHaveLength(kept);
  });

  it('in error does not take the others along', () => {
    const two = `${text({})}${text({ owner: '' }).replace('exceptions:\n', '')}`;
    expect(parse(two).policy.exceptions).toHaveLength(1);
    expect(parse(two).problems).toHaveLength(1);
  });
});

it.each(['', ' https://log.example/sumdb'])('a checksum database with%s is taken as it stands', (address) => {
  const text = `log.example+0123abcd+${'A'.repeat(44)}${address}`;
  expect(parse(`checksum-database: ${text}\n`)).toMatchObject({
    policy: { checksumDatabase: text },
    problems: [],
  });
});

it('a broken file never weakens anything, whatever it holds (property)', () => {
  const key = fc.constantFrom(
    'mode',
    'fail-on',
    'unknown',
    'rules',
    'cooldown',
    'exceptions',
    'registries',
    'checksum-database',
    'exclude',
    'extends',
    '__proto__',
    'x',
  );
  const value: fc.Arbitrary<unknown> = fc.anything({
    maxDepth: 3,
    key: fc.constantFrom('release-age', 'default', 'npm', 'level', 'rule', '__proto__', 'patch'),
  });
  fc.assert(
    fc.property(fc.dictionary(key, value), (policyFile) => {
      let text: string;
      try {
        text = JSON.stringify(policyFile);
      } catch {
        return;
      }
      const { policy, problems } = parse(text);
      if (problems.some(({ severity }) => severity === 'broken')) {
        // Every mistake is on the record; what was accepted is still of the right type.
        expect(problems.every(({ location }) => (location?.line ?? 0) >= 1)).toBe(true);
      }
      expect(['enforce', 'audit']).toContain(policy.mode);
      for (const size of ['major', 'minor', 'patch'] as const) {
        expect(Number.isInteger(policy.cooldown.default[size])).toBe(true);
      }
      expect(({} as Record<string, unknown>)['level']).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

describe('schema and docs', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const validate = ajv.compile(policySchema);
  const read = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

  it('the schema takes what the reader takes', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(renderPolicyDocs())?.[1] ?? '';
    expect(parse(example).problems).toEqual([]);
    expect(validate(read(example)), JSON.stringify(validate.errors)).toBe(true);
    expect(parse(example).policy.exceptions).toHaveLength(1);
  });

  it.each([
    'mode: audti',
    'rules:\n  nope: off',
    'cooldown:\n  npm: -1',
    'cooldown:\n  exempt: ["*"]',
    'exceptions:\n  - rule: release-age',
    'fail_on: warn',
  ])('the schema refuses what the reader refuses: %j', (text) => {
    expect(validate(read(text))).toBe(false);
    expect(parse(text).problems).not.toEqual([]);
  });

  it('every setting and every rule is in both', () => {
    const docs = renderPolicyDocs();
    for (const key of Object.keys(policySchema.properties)) expect(docs).toContain(`### ${key}\n`);
    for (const { meta } of rules) {
      expect(docs).toContain(`(rules.md#${meta.id})`);
      expect(renderPolicySchema()).toContain(`"${meta.id}"`);
    }
    expect(renderPolicySchema()).toBe(`${JSON.stringify(JSON.parse(renderPolicySchema()), null, 2)}\n`);
  });
});
