import type { Problem } from '../domain/errors.ts';
import type { ExpectedIdentity, RefClass } from '../domain/provenance.ts';
import { normalizePypiName } from '../domain/purl.ts';
import type { DataNode, MapEntry } from '../inventory/node.ts';
import { parseYaml } from '../inventory/yaml.ts';
import { createPolicyReader, isEmpty, readMap, readText, type PolicyReader } from '../rules/policy-reader.ts';
import { quote } from '../rules/quote.ts';

export const IDENTITIES_PATH = '.github/countersign/identities.yml';

/** The settings of one package, in the order in which they are written. */
export const IDENTITY_KEYS = [
  'repository',
  'repository-id',
  'owner-id',
  'workflow',
  'ref',
  'trigger',
  'issuer',
  'first-seen',
] as const;
export type IdentityKey = (typeof IDENTITY_KEYS)[number];

export const REF_CLASSES: readonly RefClass[] = ['tag', 'branch', 'pr', 'other'];

/** What each setting may be; the JSON Schema and the reader share it. */
export const IDENTITY_PATTERNS: Readonly<Record<IdentityKey, string>> = {
  repository: '^https://[^\\s@?#]+[^\\s@?#/]$',
  'repository-id': '^[0-9]{1,20}$',
  'owner-id': '^[0-9]{1,20}$',
  workflow: '^[^\\s/][^\\u0000-\\u001f]*$',
  ref: `^(?:${REF_CLASSES.join('|')})$`,
  trigger: '^[a-z_]{1,64}$',
  issuer: '^https://[^\\s@?#]+$',
  'first-seen': '^\\d{4}-\\d{2}-\\d{2}$',
};

/** `ecosystem/name`, as the ecosystem writes the name. */
export const PACKAGE_PATTERN = '^(?:npm|pypi)/[^\\s]+$';

const MAX_VALUE = 512;

export interface Identities {
  /** By `ecosystem/name`. */
  readonly packages: ReadonlyMap<string, ExpectedIdentity>;
  /** Every mistake with its line. An entry with a mistake is not there: its package is then not known. */
  readonly problems: readonly Problem[];
}

/** The key of a package in the file. */
export function identityKey(ecosystem: string, name: string): string {
  return `${ecosystem}/${ecosystem === 'pypi' ? normalizePypiName(name) : name}`;
}

/**
 * Reads `.github/countersign/identities.yml`: who was seen to build each package. Unknown settings, values that cannot be
 * and packages without anything to compare are mistakes. Never throws.
 */
export function parseIdentities(text: string, path: string): Identities {
  const reader = createPolicyReader(path);
  const packages = new Map<string, ExpectedIdentity>();
  const parsed = parseYaml(text);
  if (!parsed.ok) {
    const { message, line } = parsed.error;
    reader.reject(line, `The file of identities ${message.replace(/\.$/, '')}. Nobody is expected.`);
    return { packages, problems: reader.problems };
  }
  const [first, second] = parsed.value.documents;
  if (second !== undefined) reader.reject(second.line, 'Only one YAML document is read.');
  if (first === undefined || isEmpty(first)) return { packages, problems: reader.problems };
  const root = readMap(
    reader,
    { line: first.line, value: first },
    { what: 'The file of identities', keys: ['version', 'packages'] },
  );
  checkVersion(root?.get('version'), reader);
  const list = root?.get('packages');
  if (list !== undefined && !isEmpty(list.value)) readPackages(list, { reader, packages });
  return { packages, problems: reader.problems };
}

function checkVersion(entry: MapEntry | undefined, reader: PolicyReader): void {
  if (entry !== undefined && readText(entry.value) !== '1') {
    reader.reject(entry.line, 'The version of the file must be 1.');
  }
}

function readPackages(
  entry: MapEntry,
  context: { readonly reader: PolicyReader; readonly packages: Map<string, ExpectedIdentity> },
): void {
  const { reader, packages } = context;
  if (entry.value.kind !== 'map') {
    reader.reject(entry.line, 'packages must be a map from package to identity.');
    return;
  }
  for (const [name, item] of entry.value.entries) {
    const slash = name.indexOf('/');
    if (!new RegExp(PACKAGE_PATTERN).test(name)) {
      reader.reject(item.line, `${quote(name)} is not a package.`, 'Write npm/name or pypi/name.');
      continue;
    }
    const identity = readIdentity(name, item, reader);
    if (identity !== undefined)
      packages.set(identityKey(name.slice(0, slash), name.slice(slash + 1)), identity);
  }
}

function readIdentity(name: string, entry: MapEntry, reader: PolicyReader): ExpectedIdentity | undefined {
  const before = reader.problems.length;
  const map = readMap(reader, entry, { what: `The identity of ${quote(name)}`, keys: IDENTITY_KEYS });
  if (map === undefined) return undefined;
  const value = (key: IdentityKey): string | undefined => {
    const setting = map.get(key);
    return setting === undefined ? undefined : readValue(key, setting.value, reader);
  };
  const identity = {
    ...some('repository', value('repository')),
    ...some('repositoryId', value('repository-id')),
    ...some('ownerId', value('owner-id')),
    ...some('workflow', value('workflow')),
    ...some('refClass', value('ref') as RefClass | undefined),
    ...some('trigger', value('trigger')),
    ...some('issuer', value('issuer')),
    ...some('firstSeen', value('first-seen')),
  };
  if (
    reader.problems.length === before &&
    identity.repository === undefined &&
    identity.repositoryId === undefined
  ) {
    reader.reject(entry.line, `The identity of ${quote(name)} needs repository or repository-id.`);
  }
  if (reader.problems.length > before) return undefined;
  return { ...identity, source: { file: reader.path, line: entry.line } };
}

function readValue(key: IdentityKey, node: DataNode, reader: PolicyReader): string | undefined {
  const text = readText(node);
  if (text !== undefined && text.length <= MAX_VALUE && new RegExp(IDENTITY_PATTERNS[key], 'u').test(text))
    return text;
  return reader.reject(
    node.line,
    `${key} cannot be ${text === undefined ? 'that' : quote(text)}.`,
    key === 'ref' ? `Allowed: ${REF_CLASSES.join(', ')}.` : undefined,
  );
}

function some<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
