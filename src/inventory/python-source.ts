import type { Integrity, Source } from '../domain/component.ts';
import { normalizePypiName } from '../domain/purl.ts';
import { parsePythonHash } from './python-integrity.ts';

/** What an address in a requirement says. */
export interface PythonAddress {
  readonly source: Source;
  /** From `#egg=`, or from the name of a wheel or source archive. Not normalised. */
  readonly name?: string;
  readonly version?: string;
  readonly integrity: readonly Integrity[];
  /** Whether the address always means the same bytes: a full commit, or a digest in the fragment. */
  readonly exact: boolean;
}

const VCS = /^(?:git|hg|svn|bzr)\+/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const ARCHIVE = /\.(?:whl|tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/i;

/** Whether a requirement line starts with an address and not with a name. */
export function isAddress(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) && !/^[A-Za-z]:[\\/]/.test(text);
}

/** Reads a VCS, archive or file address as pip does (`git+https://…@ref#egg=name`, `https://…/x.whl#sha256=…`). */
export function parsePythonAddress(text: string): PythonAddress {
  const hash = text.indexOf('#');
  const address = hash < 0 ? text : text.slice(0, hash);
  const fragment = new Map(
    (hash < 0 ? '' : text.slice(hash + 1)).split('&').map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    }),
  );
  const egg = (fragment.get('egg') ?? '').split('[', 1)[0] ?? '';
  const named = egg === '' ? {} : { name: egg };
  if (VCS.test(address)) {
    const { url, ref } = splitRef(address.slice(address.indexOf('+') + 1));
    const exact = ref !== undefined && COMMIT.test(ref);
    // Systems other than git keep their prefix: the address says what it is.
    const plain = address.startsWith('git+') ? url : address.slice(0, address.indexOf('+') + 1) + url;
    return {
      source: { kind: 'git', url: plain, ...(ref === undefined ? {} : { commit: ref }) },
      ...named,
      integrity: [],
      exact,
    };
  }
  const file = fileName(address);
  const integrity = ['sha256', 'sha384', 'sha512', 'sha224', 'sha1', 'md5']
    .filter((algorithm) => fragment.has(algorithm))
    .map((algorithm) => parsePythonHash(`${algorithm}:${fragment.get(algorithm)}`, file));
  const local = /^file:/i.test(address);
  return {
    source: local
      ? { kind: 'path', path: address.replace(/^file:(?:\/\/(?:localhost(?=\/))?)?/i, '') }
      : { kind: 'url', url: address },
    ...parseArchiveName(file),
    ...named,
    integrity,
    exact: integrity.some((entry) => entry.algorithm !== 'unknown'),
  };
}

/** Name and version that a wheel or source archive states in its file name. */
export function parseArchiveName(file: string): { name?: string; version?: string } {
  if (!ARCHIVE.test(file)) return {};
  const stem = file.replace(ARCHIVE, '');
  if (/\.whl$/i.test(file)) {
    const [name = '', version = ''] = stem.split('-');
    return name !== '' && version !== '' ? { name, version } : {};
  }
  const dash = stem.lastIndexOf('-');
  return dash > 0 && /^\d/.test(stem.slice(dash + 1))
    ? { name: stem.slice(0, dash), version: stem.slice(dash + 1) }
    : {};
}

/** The last segment of an address or path, decoded. */
export function fileName(address: string): string {
  const mark = address.search(/[?#]/);
  const path = mark < 0 ? address : address.slice(0, mark);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export interface ArtifactAddresses {
  readonly url?: string;
  readonly others?: readonly string[];
}

const MAX_OTHERS = 20;

/**
 * The addresses that stand for all artifacts of a release: the first, one of each further host, and every one whose
 * file belongs to another package. Installers fetch each file from its own address, so none may hide behind the rest.
 */
export function pickArtifactUrls(urls: readonly string[], name: string): ArtifactAddresses {
  const [first, ...rest] = urls;
  if (first === undefined) return {};
  const usual = `/${name.replaceAll('-', '_')}-`;
  const isStray = (url: string): boolean => {
    if (url.includes(usual, url.lastIndexOf('/'))) return false;
    const stated = parseArchiveName(fileName(url)).name;
    return stated !== undefined && normalizePypiName(stated) !== name;
  };
  const hosts = new Set([hostPart(first)]);
  const others: string[] = [];
  for (const url of rest) {
    const host = hostPart(url);
    if (!hosts.has(host) || (others.length < MAX_OTHERS && isStray(url))) others.push(url);
    hosts.add(host);
  }
  return { url: first, ...(others.length === 0 ? {} : { others }) };
}

function hostPart(url: string): string {
  return url.split('/', 3).join('/');
}

function splitRef(address: string): { url: string; ref?: string } {
  // The reference follows the last @ of the path; one before the first slash of the path belongs to the user part.
  const scheme = address.indexOf('://');
  const path = scheme < 0 ? 0 : address.indexOf('/', scheme + 3);
  const at = address.lastIndexOf('@');
  return path >= 0 && at > path
    ? { url: address.slice(0, at), ref: address.slice(at + 1) }
    : { url: address };
}
