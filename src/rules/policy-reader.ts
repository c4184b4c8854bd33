import type { Problem } from '../domain/errors.ts';
import type { DataNode, MapEntry } from '../inventory/node.ts';
import { quote } from './quote.ts';
import { closest } from '../domain/closest.ts';

/** Collects the mistakes of one policy file, each with its line. */
export interface PolicyReader {
  readonly path: string;
  readonly problems: Problem[];
  /** Notes a mistake; the part in error then keeps its default. */
  reject(line: number, message: string, hint?: string): undefined;
}

export function createPolicyReader(path: string): PolicyReader {
  const problems: Problem[] = [];
  return {
    path,
    problems,
    reject: (line, message, hint) => {
      problems.push({
        code: 'bad-policy',
        severity: 'broken',
        message,
        location: { file: path, line },
        ...(hint !== undefined ? { hint } : {}),
      });
      return undefined;
    },
  };
}

/** The entries of a map whose keys are all known; others are mistakes. Undefined when it is no map. */
export function readMap(
  reader: PolicyReader,
  entry: MapEntry,
  options: { readonly what: string; readonly keys: readonly string[] },
): ReadonlyMap<string, MapEntry> | undefined {
  const { value } = entry;
  if (value.kind !== 'map') {
    return isEmpty(value)
      ? new Map()
      : reader.reject(entry.line, `${options.what} must be a map of settings.`, allowed(options.keys));
  }
  for (const [key, { line }] of value.entries) {
    if (options.keys.includes(key)) continue;
    const near = closest(key, options.keys);
    reader.reject(
      line,
      `${options.what} has no setting ${quote(key)}.`,
      near === undefined ? allowed(options.keys) : `Did you mean ${near}?`,
    );
  }
  return value.entries;
}

export function readWord<T extends string>(
  reader: PolicyReader,
  entry: MapEntry | undefined,
  options: { readonly what: string; readonly words: readonly T[] },
): T | undefined {
  if (entry === undefined) return undefined;
  const word = readText(entry.value);
  const found = options.words.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const near = word === undefined ? undefined : closest(word, options.words);
  return reader.reject(
    entry.line,
    `${options.what} cannot be ${word === undefined ? 'that' : quote(word)}.`,
    near === undefined ? allowed(options.words) : `Did you mean ${near}?`,
  );
}

/** The texts of a list; items that are none are mistakes and left out. */
export function readTexts(
  reader: PolicyReader,
  entry: MapEntry | undefined,
  what: string,
): readonly { readonly text: string; readonly line: number }[] {
  if (entry === undefined || isEmpty(entry.value)) return [];
  if (entry.value.kind !== 'seq') {
    reader.reject(entry.line, `${what} must be a list.`, 'Write one item a line, each after a dash.');
    return [];
  }
  return entry.value.items.flatMap((item) => {
    const text = readText(item)?.trim();
    if (text !== undefined && text !== '' && text.length <= MAX_TEXT) return [{ text, line: item.line }];
    reader.reject(item.line, `${what} holds an item that is not a text of 1 to ${MAX_TEXT} characters.`);
    return [];
  });
}

const MAX_TEXT = 512;

/** A scalar's text as it stands in the file. */
export function readText(node: DataNode): string | undefined {
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  return String(node.value);
}

/** Nothing stands after the colon. */
export function isEmpty(node: DataNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '');
}

function allowed(words: readonly string[]): string {
  return `Allowed: ${words.join(', ')}.`;
}
