import type { AnyRule, RuleMeta } from '../domain/rule.ts';
import type { Level } from '../domain/verdict.ts';
import { rules } from './index.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 80;

const LEVEL_TEXT: Readonly<Record<Level, string>> = {
  block: 'block: the run fails',
  warn: 'warn: shown, the run goes on',
  record: 'record: kept in the report',
  off: 'off: not run',
};

const UNKNOWN_TEXT: Readonly<Record<RuleMeta['unknown'], string>> = {
  block: 'block: the answer is required',
  warn: 'warn: shown as not seen',
  record: 'record: kept in the report',
  'block-on-outage': 'block when a source fails to answer, warn when it never has the answer',
};

const GROUP_TITLE: Readonly<Record<RuleMeta['group'], string>> = {
  intel: 'Known incidents',
  registry: 'What the registry says',
  integrity: 'Digests',
  pinning: 'Pinning',
  anomaly: 'Oddities of a release',
  project: 'Projects and lockfiles',
  policy: 'The policy itself',
};

const GROUPS = Object.keys(GROUP_TITLE) as RuleMeta['group'][];

/** The rows of the fact table that every page of a rule starts with. */
function factsOf({ meta, needs }: AnyRule): readonly (readonly [string, string])[] {
  return [...metaFacts(meta), ['Needs', needs.length === 0 ? 'nothing but the files' : needs.join(', ')]];
}

function metaFacts(meta: RuleMeta): readonly (readonly [string, string])[] {
  return [
    ['Level', LEVEL_TEXT[meta.defaultLevel]],
    ['When not known', UNKNOWN_TEXT[meta.unknown]],
    ['Group', GROUP_TITLE[meta.group]],
    ['Since', meta.since],
  ];
}

function sectionsOf(meta: RuleMeta): readonly (readonly [string, string])[] {
  return [
    ['What it looks at', meta.what],
    ['Why it matters', meta.why],
    ['A real incident', meta.incident],
    ['How to mend it', meta.fix],
    ['False alarms', meta.falseAlarms],
  ];
}

function exceptionExample(meta: RuleMeta): string {
  return [
    'exceptions:',
    `  - rule: ${meta.id}`,
    '    package: NAME',
    '    reason: why this is acceptable',
    '    owner: who answers for it',
    '    expires: YYYY-MM-DD',
  ].join('\n');
}

/**
 * The page of a rule for a terminal, 80 columns. With a setting of the policy the first row says what applies instead
 * of the default. Ends with a newline.
 */
export function renderRule(meta: RuleMeta, setting?: { readonly level?: Level }): string {
  const lines = [meta.id, meta.title, ''];
  for (const [name, value] of metaFacts(meta)) lines.push(...wrapText(`${name}: ${value}`, WIDTH));
  if (setting?.level !== undefined && setting.level !== meta.defaultLevel) {
    lines.push(...wrapText(`Set by the policy: ${LEVEL_TEXT[setting.level]}`, WIDTH));
  }
  for (const [name, value] of sectionsOf(meta)) {
    lines.push('', name, ...wrapText(value, WIDTH - 2).map((line) => `  ${line}`));
  }
  lines.push('', 'How to except it (.github/countersign.yml)');
  lines.push(
    ...exceptionExample(meta)
      .split('\n')
      .map((line) => `  ${line}`),
  );
  lines.push('', 'References', ...meta.references.map((url) => `  ${url}`), '');
  return lines.join('\n');
}

/** Every rule with its level and title, one a line, by group. Ends with a newline. */
export function renderRuleList(): string {
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  const lines: string[] = [];
  for (const group of GROUPS) {
    const own = rules.filter(({ meta }) => meta.group === group);
    if (own.length === 0) continue;
    lines.push(GROUP_TITLE[group]);
    for (const { meta } of own) {
      lines.push(`  ${meta.id.padEnd(width)}  ${meta.defaultLevel.padEnd(6)}  ${meta.title}`);
    }
    lines.push('');
  }
  lines.push('countersign explain RULE shows the page of one.', '');
  return lines.join('\n');
}

/** docs/rules.md: one section per rule, each with the same fact table. */
export function renderRulesDocs(): string {
  const parts = [
    '# Rules',
    '',
    `Generated from the code. ${rules.length} rules; \`countersign explain RULE\` prints the same text.`,
    '',
    'A failed rule blocks, warns or is recorded, as the policy says. A rule that lacks a fact it needs answers *unknown*,',
    'never *pass*. How to set levels and exceptions: [policy.md](policy.md).',
    '',
    renderRulesTable('').trimEnd(),
    '',
  ];
  for (const rule of rules) parts.push(...renderSection(rule));
  return `${parts.join('\n').trimEnd()}\n`;
}

function renderSection(rule: AnyRule): string[] {
  const { meta } = rule;
  const lines = [`## ${meta.id}`, '', `**${meta.title}**`, '', '| | |', '|---|---|'];
  for (const [name, value] of factsOf(rule)) lines.push(`| ${name} | ${value} |`);
  for (const [name, value] of sectionsOf(meta)) lines.push('', `**${name}.** ${value}`);
  lines.push('', '**How to except it**', '', '```yaml', exceptionExample(meta), '```', '');
  lines.push('**References**', '', ...meta.references.map((url) => `- <${url}>`), '');
  return lines;
}

/** The table of all rules for the README; `docs` is the path in front of the links. */
export function renderRulesTable(docs = 'docs/rules.md'): string {
  const rows = rules.map(
    ({ meta }) => `| [\`${meta.id}\`](${docs}#${meta.id}) | ${meta.title} | ${meta.defaultLevel} |`,
  );
  return ['| rule | finds | level |', '|---|---|---|', ...rows, ''].join('\n');
}
