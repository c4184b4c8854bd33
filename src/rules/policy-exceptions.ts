import type { Exception } from '../domain/policy.ts';
import type { DataNode, MapEntry } from '../inventory/node.ts';
import { expiryMoment } from './apply-exceptions.ts';
import { EXCEPTION_KEYS } from './policy-keys.ts';
import { isEmpty, readMap, readText, type PolicyReader } from './policy-reader.ts';
import { quote } from './quote.ts';
import { closest } from '../domain/closest.ts';

interface Context {
  readonly ids: readonly string[];
  readonly reader: PolicyReader;
}

/** Reads `exceptions`. One that is not complete and correct is a mistake and covers nothing. */
export function readExceptions(entry: MapEntry | undefined, context: Context): readonly Exception[] {
  if (entry === undefined || isEmpty(entry.value)) return [];
  if (entry.value.kind !== 'seq') {
    context.reader.reject(entry.line, 'exceptions must be a list.', 'Start each one with a dash.');
    return [];
  }
  return entry.value.items.flatMap((item) => readException(item, context) ?? []);
}

function readException(node: DataNode, { ids, reader }: Context): Exception | undefined {
  const before = reader.problems.length;
  const map = readMap(
    reader,
    { line: node.line, value: node },
    { what: 'An exception', keys: EXCEPTION_KEYS },
  );
  if (map === undefined) return undefined;
  const values: Partial<Record<(typeof EXCEPTION_KEYS)[number], string>> = {};
  for (const key of EXCEPTION_KEYS) {
    const setting = map.get(key);
    const text = setting === undefined ? undefined : readText(setting.value)?.trim();
    if (text === undefined || text === '') {
      reader.reject(setting?.line ?? node.line, `An exception needs ${key}.`, HINTS[key]);
    } else values[key] = text;
  }
  const { rule, package: pattern, reason, owner, expires } = values;
  if (rule !== undefined && rule !== '*' && !ids.includes(rule)) {
    const near = closest(rule, ids);
    reader.reject(
      map.get('rule')?.line ?? node.line,
      `There is no rule ${quote(rule)}.`,
      near === undefined ? HINTS.rule : `Did you mean ${near}?`,
    );
  }
  if (rule === '*' && pattern !== undefined && /^(?:[a-z]+\/)?@?\*$/i.test(pattern)) {
    reader.reject(node.line, 'An exception cannot cover every rule for every package.', HINTS.package);
  }
  if (expires !== undefined && expiryMoment(expires) === undefined) {
    reader.reject(map.get('expires')?.line ?? node.line, `${quote(expires)} is not a day.`, HINTS.expires);
  }
  if (reader.problems.length > before) return undefined;
  if (rule === undefined || pattern === undefined || reason === undefined) return undefined;
  if (owner === undefined || expires === undefined) return undefined;
  return { rule, package: pattern, reason, owner, expires, location: { file: reader.path, line: node.line } };
}

const HINTS: Readonly<Record<(typeof EXCEPTION_KEYS)[number], string>> = {
  rule: 'The id of a rule as docs/rules.md lists it, or * for all rules.',
  package: 'A purl, ecosystem/name, or a name; a trailing * stands for any rest.',
  reason: 'Say why this is acceptable, for whoever reads it in a year.',
  owner: 'Name the person or team that answers for it.',
  expires: 'Write the last day on which it holds as YYYY-MM-DD.',
};
