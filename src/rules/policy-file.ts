import type { Problem } from '../domain/errors.ts';
import type { Policy, RuleSetting } from '../domain/policy.ts';
import type { AnyRule } from '../domain/rule.ts';
import type { Level } from '../domain/verdict.ts';
import type { DataNode, MapEntry } from '../inventory/node.ts';
import { parseYaml } from '../inventory/yaml.ts';
import { defaultPolicy } from './default-policy.ts';
import { readCooldown } from './policy-cooldown.ts';
import { readExceptions } from './policy-exceptions.ts';
import { readProvenance } from './policy-provenance.ts';
import {
  createPolicyReader,
  isEmpty,
  readMap,
  readText,
  readTexts,
  readWord,
  type PolicyReader,
} from './policy-reader.ts';
import { ADDRESS_KEYS, CHECKSUM_DATABASE_KEY, SETTING_KEYS } from './policy-keys.ts';
import { quote } from './quote.ts';
import { closest } from '../domain/closest.ts';

const LEVELS: readonly Level[] = ['block', 'warn', 'record', 'off'];
const UNKNOWNS = ['block', 'warn', 'record'] as const;

export interface ParsedPolicy {
  readonly policy: Policy;
  /** Every mistake with its line. A policy with mistakes still applies, with defaults for the parts in error. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a policy file (YAML; schema/policy.schema.json describes it). A part in error falls back to its default and is
 * a problem of its own, so that a broken file neither passes unseen nor switches anything off. Never throws.
 */
export function parsePolicy(
  input: { readonly text: string; readonly path: string; readonly source: string },
  rules: readonly AnyRule[],
): ParsedPolicy {
  const { path, source } = input;
  const reader = createPolicyReader(path);
  const root = readRoot(input.text, reader);
  const settings =
    root === undefined
      ? new Map<string, MapEntry>()
      : (readMap(reader, root, { what: 'The policy', keys: [...SETTING_KEYS, 'extends'] }) ??
        new Map<string, MapEntry>());
  rejectExtends(settings.get('extends'), reader);
  const mode = readWord(reader, settings.get('mode'), { what: 'mode', words: ['enforce', 'audit'] });
  const failOn = readWord(reader, settings.get('fail-on'), { what: 'fail-on', words: ['block', 'warn'] });
  const unknown = readWord(reader, settings.get('unknown'), {
    what: 'unknown',
    words: ['by-rule', ...UNKNOWNS],
  });
  const ids = rules.map(({ meta }) => meta.id);
  const checksumDatabase = readChecksumDatabase(settings.get('checksum-database'), reader);
  return {
    policy: {
      source,
      mode: mode ?? defaultPolicy.mode,
      rules: readRules(settings.get('rules'), ids, reader),
      cooldown: readCooldown(settings.get('cooldown'), reader),
      provenance: readProvenance(settings.get('provenance'), reader),
      exceptions: readExceptions(settings.get('exceptions'), { ids, reader }),
      failOn: failOn ?? defaultPolicy.failOn,
      unknown: unknown ?? defaultPolicy.unknown,
      registries: readRegistries(settings.get('registries'), reader),
      ...(checksumDatabase !== undefined ? { checksumDatabase } : {}),
      exclude: readExclude(settings.get('exclude'), reader),
    },
    problems: reader.problems,
  };
}

function readRoot(text: string, reader: PolicyReader): MapEntry | undefined {
  const parsed = parseYaml(text);
  if (!parsed.ok) {
    const { code, message, line } = parsed.error;
    reader.problems.push({
      code,
      severity: 'broken',
      message: `The policy file ${message.replace(/\.$/, '')}. The defaults apply.`,
      location: { file: reader.path, line },
      hint: 'Mend the YAML; countersign explain shows the settings of a rule.',
    });
    return undefined;
  }
  const [first, second] = parsed.value.documents;
  if (second !== undefined) {
    reader.reject(second.line, 'The policy file holds more than one YAML document; only the first applies.');
  }
  if (first === undefined || isEmpty(first)) return undefined;
  return { line: first.line, value: first };
}

function rejectExtends(entry: MapEntry | undefined, reader: PolicyReader): void {
  if (entry === undefined) return;
  reader.problems.push({
    code: 'unsupported-feature',
    severity: 'unsupported',
    message:
      'The policy extends another file, which this version cannot do yet: nothing of that file applies.',
    location: { file: reader.path, line: entry.line },
    hint: 'Copy its settings into this file.',
  });
}

function readRules(
  entry: MapEntry | undefined,
  ids: readonly string[],
  reader: PolicyReader,
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  if (entry === undefined || isEmpty(entry.value)) return settings;
  if (entry.value.kind !== 'map') {
    reader.reject(entry.line, 'rules must be a map from rule to setting.', 'For example: release-age: warn');
    return settings;
  }
  for (const [id, setting] of entry.value.entries) {
    if (!ids.includes(id)) {
      rejectRule(reader, setting.line, { id, ids });
      continue;
    }
    const read = readRuleSetting(id, setting, reader);
    if (read !== undefined) settings.set(id, read);
  }
  return settings;
}

function readRuleSetting(id: string, entry: MapEntry, reader: PolicyReader): RuleSetting | undefined {
  if (isScalar(entry.value)) {
    const level = readWord(reader, entry, { what: `The level of ${id}`, words: LEVELS });
    return level === undefined ? undefined : { level };
  }
  const map = readMap(reader, entry, { what: `The rule ${id}`, keys: ['level', 'unknown'] });
  if (map === undefined) return undefined;
  const level = readWord(reader, map.get('level'), { what: `The level of ${id}`, words: LEVELS });
  const unknown = readWord(reader, map.get('unknown'), { what: `unknown of ${id}`, words: UNKNOWNS });
  return { ...(level !== undefined ? { level } : {}), ...(unknown !== undefined ? { unknown } : {}) };
}

function isScalar(node: DataNode): boolean {
  return node.kind === 'scalar';
}

function rejectRule(
  reader: PolicyReader,
  line: number,
  { id, ids }: { readonly id: string; readonly ids: readonly string[] },
): void {
  const near = closest(id, ids);
  reader.reject(
    line,
    `There is no rule ${quote(id)}.`,
    near === undefined ? 'docs/rules.md lists all rules.' : `Did you mean ${near}?`,
  );
}

function readRegistries(entry: MapEntry | undefined, reader: PolicyReader): Policy['registries'] {
  if (entry === undefined) return {};
  const map = readMap(reader, entry, { what: 'registries', keys: ADDRESS_KEYS });
  if (map === undefined) return {};
  const found: Partial<Record<(typeof ADDRESS_KEYS)[number], string>> = {};
  for (const key of ADDRESS_KEYS) {
    const setting = map.get(key);
    if (setting === undefined) continue;
    const address = readText(setting.value) ?? '';
    if (isRegistryAddress(address)) found[key] = address;
    else {
      reader.reject(
        setting.line,
        `The address of the ${key} registry is not a plain http or https address.`,
        'Write it without user name and password; those belong into the client’s own configuration.',
      );
    }
  }
  return found;
}

/** The form of GOSUMDB with a key; a bare name would leave open which key is meant. */
function readChecksumDatabase(entry: MapEntry | undefined, reader: PolicyReader): string | undefined {
  if (entry === undefined) return undefined;
  const text = readText(entry.value) ?? '';
  const [key = '', address, ...rest] = text.split(' ');
  const sound =
    CHECKSUM_DATABASE_KEY.test(key) &&
    rest.length === 0 &&
    (address === undefined || isRegistryAddress(address));
  if (sound) return text;
  reader.reject(
    entry.line,
    'The checksum database is not named by its verifier key.',
    'Write name+id+key as GOSUMDB takes it, and its address after a space where it has another.',
  );
  return undefined;
}

function isRegistryAddress(text: string): boolean {
  if (text.length > 2048 || !/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname !== '';
}

function readExclude(entry: MapEntry | undefined, reader: PolicyReader): readonly string[] {
  return readTexts(reader, entry, 'exclude').flatMap(({ text, line }) => {
    if (!text.startsWith('!') && !text.startsWith('/') && !text.split('/').includes('..')) return [text];
    reader.reject(
      line,
      `The pattern ${quote(text)} cannot be used: patterns are relative to the root and are not negated.`,
      'For example: test/fixtures/**',
    );
    return [];
  });
}
