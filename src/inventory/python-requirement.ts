import { normalizePypiName } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** One dependency specifier of PEP 508. */
export interface PythonRequirement {
  /** PEP 503 normal form. */
  readonly name: string;
  readonly extras: readonly string[];
  /** The version specifier as written, without parentheses and blanks around it; empty means any version. */
  readonly specifier: string;
  readonly clauses: readonly VersionClause[];
  /** A direct reference (`name @ URL`). */
  readonly url?: string;
  /** The environment marker as written. */
  readonly marker?: string;
}

export interface VersionClause {
  readonly operator: string;
  readonly version: string;
}

export interface RequirementError {
  readonly code: 'bad-name' | 'bad-syntax';
  readonly message: string;
}

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*)/;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)\s*(\S+)$/;
const MAX_NAME = 214;

/** Whether the text is a distribution name by the core metadata specification. */
export function isPythonName(name: string): boolean {
  return name.length <= MAX_NAME && NAME.exec(name)?.[0] === name && /[A-Za-z0-9]$/.test(name);
}

/** Parses one PEP 508 dependency specifier. Linear; never throws. */
export function parseRequirement(text: string): Result<PythonRequirement, RequirementError> {
  const source = text.trim();
  const written = NAME.exec(source)?.[0] ?? '';
  const after = source.slice(written.length);
  if (!isPythonName(written) || (after !== '' && !/^[\s[(<>=!~;@]/.test(after))) {
    return err({ code: 'bad-name', message: 'does not start with a valid package name' });
  }
  let rest = after.trimStart();
  let extras: readonly string[] = [];
  if (rest.startsWith('[')) {
    const close = rest.indexOf(']');
    if (close < 0) return err(syntax('has an unclosed list of extras'));
    extras = splitList(rest.slice(1, close));
    if (!extras.every(isPythonName)) return err(syntax('has an extra that is not a name'));
    rest = rest.slice(close + 1).trimStart();
  }
  const base = { name: normalizePypiName(written), extras: extras.map(normalizePypiName) };
  if (rest.startsWith('@')) {
    const target = rest.slice(1).trimStart();
    const end = target.search(/\s/);
    const url = end < 0 ? target : target.slice(0, end);
    const tail = end < 0 ? '' : target.slice(end).trimStart();
    if (url === '' || (tail !== '' && !tail.startsWith(';'))) return err(syntax('has a malformed address'));
    if (!isBalanced(tail)) return err(syntax('has an unclosed marker'));
    return ok({ ...base, specifier: '', clauses: [], url, ...marker(tail) });
  }
  const semicolon = rest.indexOf(';');
  if (semicolon >= 0 && !isBalanced(rest.slice(semicolon))) return err(syntax('has an unclosed marker'));
  let specifier = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
  if (specifier.startsWith('(') && specifier.endsWith(')')) specifier = specifier.slice(1, -1).trim();
  const clauses: VersionClause[] = [];
  for (const part of splitList(specifier)) {
    const match = CLAUSE.exec(part);
    if (match === null) return err(syntax('has a malformed version specifier'));
    clauses.push({ operator: match[1] ?? '', version: match[2] ?? '' });
  }
  return ok({ ...base, specifier, clauses, ...marker(semicolon < 0 ? '' : rest.slice(semicolon)) });
}

/** The one version that the clauses allow: from `==` without a wildcard, or `===`. */
export function exactVersion(clauses: readonly VersionClause[]): string | undefined {
  const versions = new Set(
    clauses
      .filter(({ operator, version }) => operator === '===' || (operator === '==' && !version.endsWith('.*')))
      .map(({ version }) => version),
  );
  return versions.size === 1 ? [...versions][0] : undefined;
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether every quote of a marker is closed. */
function isBalanced(tail: string): boolean {
  return tail.replace(/"[^"]*"|'[^']*'/g, '').search(/["']/) < 0;
}

function marker(tail: string): { marker?: string } {
  const text = tail.replace(/^;/, '').trim();
  return text === '' ? {} : { marker: text };
}

function syntax(message: string): RequirementError {
  return { code: 'bad-syntax', message };
}
