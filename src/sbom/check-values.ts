import { parsePurl } from '../domain/purl.ts';
import { text, type DataNode } from '../inventory/node.ts';
import type { FieldState } from './check-model.ts';
import { quote, type ProblemList } from './check-problems.ts';
import { normalizeLicense } from './normalize-license.ts';
import { cleanText } from './safe-text.ts';

const TIMESTAMP =
  /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T[0-2]\d:[0-5]\d:[0-6]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const UNKNOWN_WORDS: ReadonlySet<string> = new Set(['', 'noassertion', 'unknown', 'unspecified', 'n/a']);

/** Hex digits per algorithm, by its name in upper case without hyphens. */
const HASH_LENGTH: ReadonlyMap<string, number> = new Map([
  ['MD2', 32],
  ['MD4', 32],
  ['MD5', 32],
  ['SHA1', 40],
  ['SHA224', 56],
  ['SHA256', 64],
  ['SHA384', 96],
  ['SHA512', 128],
  ['SHA3256', 64],
  ['SHA3384', 96],
  ['SHA3512', 128],
  ['BLAKE2B256', 64],
  ['BLAKE2B384', 96],
  ['BLAKE2B512', 128],
  ['STREEBOG256', 64],
  ['STREEBOG512', 128],
]);

/** Text that says something; `NOASSERTION` and its kin do not. */
export function meaningful(node: DataNode | undefined): string | undefined {
  const value = text(node);
  return value === undefined || isUnknownWord(value) ? undefined : value;
}

/** A name may be any word, `unknown` among them. */
export function nameState(node: DataNode | undefined): FieldState {
  return (text(node) ?? '').trim() === '' ? 'missing' : 'have';
}

/** A field of which nothing means missing, and a word such as `NOASSERTION` means said to be unknown. */
export function stateOf(node: DataNode | undefined): FieldState {
  const value = text(node);
  if (value === undefined || value.trim() === '') return 'missing';
  return isUnknownWord(value) ? 'unknown' : 'have';
}

function isUnknownWord(value: string): boolean {
  return UNKNOWN_WORDS.has(cleanText(value).toLowerCase());
}

export function checkTimestamp(node: DataNode | undefined, problems: ProblemList): string | undefined {
  const value = text(node);
  if (node === undefined || value === undefined) return undefined;
  if (TIMESTAMP.test(value)) return value;
  problems.error(node.line, `the time ${quote(value)} is not ISO 8601 with a time zone`);
  return undefined;
}

/** Whether a purl identifies something. A malformed one is reported and identifies nothing. */
export function checkPurl(node: DataNode | undefined, problems: ProblemList): boolean {
  const value = text(node);
  if (node === undefined || value === undefined) return false;
  const parsed = parsePurl(value);
  if (!parsed.ok) problems.warn(node.line, `not a valid package URL: ${parsed.error}`);
  return parsed.ok;
}

/** Whether algorithm and value belong together. What does not is reported. */
export function checkHash(
  algorithm: string,
  value: string,
  at: { line: number; problems: ProblemList },
): boolean {
  const length = HASH_LENGTH.get(algorithm.toUpperCase().replace(/[-_]/g, ''));
  if (/^[0-9a-f]+$/i.test(value) && (length === undefined || value.length === length)) return true;
  at.problems.error(
    at.line,
    `the ${quote(algorithm)} hash ${quote(value)} is not ${length ?? 'a number of'} hex digits`,
  );
  return false;
}

export function checkExpression(value: string, line: number, problems: ProblemList): void {
  if (value === 'NONE' || isUnknownWord(value)) return;
  const license = normalizeLicense(value);
  if (license?.kind !== 'expression' || license.raw !== undefined) {
    // A DocumentRef- points into another document; it is valid and only cannot be resolved.
    if (!value.includes('DocumentRef-'))
      problems.warn(line, `${quote(value)} is not a valid SPDX licence expression`);
  }
}
