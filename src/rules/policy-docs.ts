import { DEFAULT_COOLDOWN } from './default-policy.ts';
import { rules } from './index.ts';

interface Setting {
  readonly key: string;
  readonly values: string;
  readonly fallback: string;
  readonly meaning: string;
  readonly reason: string;
}

const { major, minor, patch } = DEFAULT_COOLDOWN;

const SETTINGS: readonly Setting[] = [
  {
    key: 'mode',
    values: '`enforce` or `audit`',
    fallback: '`enforce`',
    meaning: 'In audit mode nothing blocks; everything is reported.',
    reason:
      'A check that does not stop anything is soon ignored. Use audit for the first run in a large repository.',
  },
  {
    key: 'fail-on',
    values: '`block` or `warn`',
    fallback: '`block`',
    meaning: 'The weakest level of a failed rule that makes the run fail.',
    reason:
      'Only facts that prove harm or stop it in time are at the level block; everything else would cry wolf.',
  },
  {
    key: 'unknown',
    values: '`by-rule`, `block`, `warn` or `record`',
    fallback: '`by-rule`',
    meaning: 'What a check that could not be decided does, for rules without a setting of their own.',
    reason:
      'Rules differ: an answer that failed to come may be an attack and blocks where the rule needs it; an answer that a registry never gives cannot.',
  },
  {
    key: 'rules',
    values: 'map from rule to level, or to `{ level, unknown }`',
    fallback: 'the level of each rule, below',
    meaning:
      'Levels are `block`, `warn`, `record` and `off`. `unknown` makes a rule’s evidence required or not.',
    reason: 'Each rule’s page says why it has its level.',
  },
  {
    key: 'cooldown',
    values:
      'map with `default`, `npm`, `pypi`, `golang`, `cargo`, `gem`, `maven` (days, or days by `major`, `minor`, `patch`) and `exempt`',
    fallback: `major ${major}, minor ${minor}, patch ${patch} days; nothing exempt`,
    meaning:
      'Days a release must be old. Sizes that are not named keep the default. Without an update to look at, x.0.0 counts as major, x.y.0 as minor, everything else as patch.',
    reason:
      'Of 37 hijacked releases whose exposure is known, 26 were withdrawn within 12 hours and 32 within 7 days. Repairs wait 3 days, longer than a weekend.',
  },
  {
    key: 'provenance',
    values: 'map with `required`: list of packages',
    fallback: 'none required',
    meaning:
      'Releases of these packages must have provenance that verifies and is about the locked bytes. `package` patterns are those of exceptions.',
    reason:
      'Most packages have none. Require it where a project publishes it with every release, and for your own.',
  },
  {
    key: 'exceptions',
    values: 'list of `rule`, `package`, `reason`, `owner`, `expires`',
    fallback: 'none',
    meaning:
      'Accepts findings until the end of a day (UTC). `rule` may be `*`; `package` is a purl, `ecosystem/name`, or a name, each with or without version, a trailing `*` for any rest. All five are needed.',
    reason:
      'An exception without owner and end stays for ever. Expired and unused ones are findings of the rule policy-exception.',
  },
  {
    key: 'registries',
    values: 'map from `npm`, `pypi`, `golang`, `cargo`, `gem`, `maven`, `docker` to an address',
    fallback: 'as the package clients are configured',
    meaning:
      'Asks this registry instead. Without user name and password. `docker`: for images that name no registry themselves.',
    reason: 'The registry is yours to choose; no address is built in.',
  },
  {
    key: 'checksum-database',
    values: '`name+id+key`, and after a space its address',
    fallback: 'as the go command is configured (`GOSUMDB`)',
    meaning:
      'The checksum database that every line of go.sum is compared with. `GONOSUMDB` and `GOPRIVATE` still keep modules away from it.',
    reason: 'The go command carries the key of the database it uses; no key is built in here.',
  },
  {
    key: 'exclude',
    values: 'list of path patterns (`*`, `**`)',
    fallback: 'none',
    meaning: 'Left out of the inventory, and listed as left out in the report.',
    reason: 'What nobody looked at must not look like what is fine.',
  },
];

const EXAMPLE = `\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/countersign/COMMIT/schema/policy.schema.json
mode: enforce
rules:
  unpinned-action: block
  release-burst: off
  version-vanished: { level: block, unknown: block }
cooldown:
  default: { major: 14, minor: 7, patch: 3 }
  cargo: 2
  exempt: ['@our-scope/*', 'golang/example.org/ours/*']
provenance:
  required: ['npm/@our-scope/*']
exceptions:
  - rule: yanked-or-deprecated
    package: npm/old-but-needed
    reason: the successor lacks the one function we use; replaced in the next major release
    owner: '@our-org/platform'
    expires: 2027-03-31
exclude: ['test/fixtures/**']
\`\`\``;

/** docs/policy.md: every setting with its default and the reason for it. */
export function renderPolicyDocs(): string {
  const parts = [
    '# Policy',
    '',
    'Generated from the code. The file is `.github/countersign.yml`; without it the defaults apply. On a pull request it is',
    'read from the base commit, so that a change cannot loosen the rules it is judged by.',
    '',
    'Editors complete and check the file by [its JSON Schema](../schema/policy.schema.json): the first line below names it, with',
    'the place where you keep Countersign and the commit you use. A path to a copy of the schema works as well.',
    '',
    EXAMPLE,
    '',
    'A mistake in the file is reported with its line and ends the run with exit code 2; the part in error falls back to its',
    'default, so that a mistake never switches anything off. `extends` is not supported yet and is reported.',
    '',
    '## Settings',
    '',
  ];
  for (const { key, values, fallback, meaning, reason } of SETTINGS) {
    parts.push(
      `### ${key}`,
      '',
      '| | |',
      '|---|---|',
      `| Values | ${values} |`,
      `| Default | ${fallback} |`,
      '',
    );
    parts.push(meaning, '', `Why this default: ${reason}`, '');
  }
  parts.push('## Default levels', '', '| rule | level | when not known |', '|---|---|---|');
  for (const { meta } of rules) {
    parts.push(`| [${meta.id}](rules.md#${meta.id}) | ${meta.defaultLevel} | ${meta.unknown} |`);
  }
  return `${parts.join('\n')}\n`;
}
