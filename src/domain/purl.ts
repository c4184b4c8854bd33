import { err, ok, type Result } from './result.ts';

declare const brand: unique symbol;

/** A canonical package URL (ECMA-427 / package-url specification). Made only by {@link parsePurl} and {@link makePurl}. */
export type Purl = string & { readonly [brand]: 'Purl' };

export interface PurlParts {
  readonly type: string;
  /** Segments joined by `/`, decoded. */
  readonly namespace?: string;
  readonly name: string;
  readonly version?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly subpath?: string;
}

const MAX_LENGTH = 2048;
const MAX_NAME = 214;
const MAX_VERSION = 256;
const TYPE = /^[a-z][a-z0-9.+-]*$/;
const QUALIFIER_KEY = /^[a-z][a-z0-9._-]*$/;
// Control characters, bidirectional overrides, zero-width and line separators: never part of a real name.
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ud800-\udfff\\]/u;
const FORBIDDEN_VERSION = FORBIDDEN;
const LOWERCASE_TYPES: ReadonlySet<string> = new Set(['github', 'bitbucket', 'pypi', 'composer', 'hex']);

/** PEP 503 normal form of a Python distribution name. */
export function normalizePypiName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/**
 * Builds the canonical purl. Refuses what the specification's grammar lets through but no ecosystem has:
 * control and direction characters, `.` and `..` segments, a slash inside a name, over-long parts.
 * Limits: name 214, version 256, whole 2,048 characters.
 */
export function makePurl(parts: PurlParts): Result<Purl, string> {
  const type = parts.type.toLowerCase();
  if (!TYPE.test(type)) return err(`the type ${show(parts.type)} is not a purl type`);
  const fold = LOWERCASE_TYPES.has(type);
  let name = fold ? parts.name.toLowerCase() : parts.name;
  if (type === 'pypi') name = normalizePypiName(name);
  const nameProblem = checkSegment(name);
  if (nameProblem !== undefined) return err(`the name ${show(parts.name)} ${nameProblem}`);
  if (name.length > MAX_NAME) return err(`the name ${show(name)} is longer than ${MAX_NAME} characters`);
  let text = `pkg:${type}/`;
  if (parts.namespace !== undefined && parts.namespace !== '') {
    const segments = (fold ? parts.namespace.toLowerCase() : parts.namespace).split('/');
    for (const segment of segments) {
      const problem = checkSegment(segment);
      if (problem !== undefined) return err(`the namespace ${show(parts.namespace)} ${problem}`);
      text += `${encodeSegment(segment)}/`;
    }
  }
  text += encodeSegment(name);
  if (parts.version !== undefined && parts.version !== '') {
    if (FORBIDDEN_VERSION.test(parts.version))
      return err(`the version ${show(parts.version)} has a forbidden character`);
    if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(parts.version))
      return err(`the version ${show(parts.version)} has a dot segment`);
    if (parts.version.length > MAX_VERSION)
      return err(`the version ${show(parts.version)} is longer than ${MAX_VERSION} characters`);
    text += `@${encodeSegment(parts.version)}`;
  }
  const qualifiers = Object.entries(parts.qualifiers ?? {}).filter(([, value]) => value !== '');
  if (qualifiers.length > 0) {
    const encoded: string[] = [];
    for (const [key, value] of qualifiers) {
      if (!QUALIFIER_KEY.test(key)) return err(`the qualifier ${show(key)} is not a purl qualifier`);
      if (FORBIDDEN.test(value)) return err(`the qualifier ${show(key)} has a forbidden character`);
      encoded.push(`${key}=${encodeQualifier(value)}`);
    }
    text += `?${encoded.sort().join('&')}`;
  }
  if (parts.subpath !== undefined && parts.subpath !== '') {
    const segments = parts.subpath.split('/').filter((segment) => segment !== '');
    for (const segment of segments) {
      const problem = checkSegment(segment);
      if (problem !== undefined) return err(`the subpath ${show(parts.subpath)} ${problem}`);
    }
    if (segments.length > 0) text += `#${segments.map(encodeSegment).join('/')}`;
  }
  if (text.length > MAX_LENGTH) return err(`the package URL is longer than ${MAX_LENGTH} characters`);
  return ok(text as Purl);
}

/** Parses and canonicalises. Stricter than the specification; see {@link makePurl}. */
export function parsePurl(text: string): Result<Purl, string> {
  const parts = splitPurl(text);
  return parts.ok ? makePurl(parts.value) : parts;
}

/** The decoded parts of a purl. A canonical {@link Purl} always splits. */
export function splitPurl(text: string): Result<PurlParts, string> {
  if (text.length > MAX_LENGTH) return err(`the package URL is longer than ${MAX_LENGTH} characters`);
  if (!text.startsWith('pkg:')) return err(`${show(text)} does not start with pkg:`);
  let rest = text.slice(4).replace(/^\/+/, '');
  let subpath: string | undefined;
  const hash = rest.indexOf('#');
  if (hash >= 0) {
    subpath = rest.slice(hash + 1);
    rest = rest.slice(0, hash);
  }
  const qualifiers: Record<string, string> = Object.create(null) as Record<string, string>;
  const question = rest.indexOf('?');
  try {
    if (question >= 0) {
      for (const pair of rest.slice(question + 1).split('&')) {
        const equals = pair.indexOf('=');
        if (equals < 1) return err(`${show(text)} has a qualifier without a value`);
        const key = pair.slice(0, equals).toLowerCase();
        if (Object.hasOwn(qualifiers, key)) return err(`${show(text)} has the qualifier ${show(key)} twice`);
        qualifiers[key] = decodeURIComponent(pair.slice(equals + 1));
      }
      rest = rest.slice(0, question);
    }
    const slash = rest.indexOf('/');
    if (slash < 1) return err(`${show(text)} has no name`);
    const type = rest.slice(0, slash).toLowerCase();
    let path = rest.slice(slash + 1);
    // `@` opens the version; an npm scope may be written unescaped at the very start.
    const at = path.indexOf('@', path.startsWith('@') ? 1 : 0);
    let version: string | undefined;
    if (at >= 0) {
      version = path.slice(at + 1);
      if (version.includes('@')) return err(`${show(text)} has two @ signs`);
      version = decodeURIComponent(version);
      path = path.slice(0, at);
    }
    const segments = path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
    const name = segments.pop();
    if (name === undefined) return err(`${show(text)} has no name`);
    if (segments.some((segment) => segment.includes('/')) || name.includes('/')) {
      return err(`${show(text)} has an escaped slash inside a name`);
    }
    return ok({
      type,
      name,
      ...(segments.length > 0 ? { namespace: segments.join('/') } : {}),
      ...(version !== undefined ? { version } : {}),
      ...(question >= 0 ? { qualifiers } : {}),
      ...(subpath !== undefined ? { subpath: subpath.split('/').map(decodeURIComponent).join('/') } : {}),
    });
  } catch {
    return err(`${show(text)} has a malformed percent escape`);
  }
}

/** The purl without version, qualifiers and subpath: names the package, not the release. */
export function packageKey(purl: Purl): string {
  const end = purl.search(/[@?#]/);
  return end < 0 ? purl : purl.slice(0, end);
}

function checkSegment(segment: string): string | undefined {
  if (segment === '') return 'is empty or has an empty segment';
  if (segment === '.' || segment === '..') return 'has a dot segment';
  if (segment.includes('/')) return 'has a slash inside a segment';
  if (FORBIDDEN.test(segment)) return 'has a forbidden character';
  return undefined;
}

const PLAIN = /^[A-Za-z0-9._~-]*$/;

function encodeSegment(segment: string): string {
  // The specification leaves `:` as it is and encodes everything else outside the unreserved set.
  return PLAIN.test(segment) ? segment : escapeRest(encodeURIComponent(segment)).replaceAll('%3A', ':');
}

function encodeQualifier(value: string): string {
  return PLAIN.test(value)
    ? value
    : escapeRest(encodeURIComponent(value)).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

function escapeRest(text: string): string {
  return text.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function show(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
