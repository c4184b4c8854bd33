import type { Declaration, Source } from '../domain/component.ts';

/** What kind of thing a dependency specifier of a package.json asks for (npm, pnpm, Yarn and Bun forms). */
export function classifySpec(spec: string): Declaration['kind'] {
  const text = spec.trim();
  // `npm:latest` is Yarn's way to write a tag; without a version only a scoped name is certainly a name.
  if (/^npm:(?:@[^/@]+\/[^@/]+|[^@/]+@)/.test(text)) return 'alias';
  if (text.startsWith('npm:')) return 'registry';
  if (text.startsWith('jsr:')) return 'alias';
  if (text.startsWith('workspace:') || text.startsWith('catalog:')) return 'workspace';
  if (
    /^(?:file|link|portal|patch|exec):/.test(text) ||
    /^(?:\.{1,2}\/|\.{1,2}$|~\/|\/|[a-zA-Z]:[\\/])/.test(text)
  )
    return 'path';
  if (/^(?:git\+|git:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)/.test(text)) return 'git';
  if (/^https?:\/\//.test(text)) return /\.git(?:#|$)/.test(text) ? 'git' : 'url';
  if (text.startsWith('runtime:')) return 'url';
  return /^[^@\s/:]+\/[^\s/:]+$/.test(text) ? 'git' : 'registry';
}

/** The real name and range of an alias specifier (`npm:NAME@RANGE`); undefined for anything else. */
export function splitAlias(spec: string): { readonly name: string; readonly range: string } | undefined {
  if (!spec.startsWith('npm:') || classifySpec(spec) !== 'alias') return undefined;
  const rest = spec.slice(4);
  const at = rest.indexOf('@', 1);
  return at < 0 ? { name: rest, range: '' } : { name: rest.slice(0, at), range: rest.slice(at + 1) };
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** A git address with its `#commit`, `#commit=…` or `#ref` fragment apart; only a full commit id counts as one. */
export function gitSource(address: string): Source {
  const hash = address.indexOf('#');
  const url = hash < 0 ? address : address.slice(0, hash);
  const fragment = hash < 0 ? '' : address.slice(hash + 1);
  const commit = new Map(
    fragment.split('&').map((part): [string, string] => {
      const equals = part.indexOf('=');
      return equals < 0 ? ['commit', part] : [part.slice(0, equals), part.slice(equals + 1)];
    }),
  ).get('commit');
  return commit !== undefined && COMMIT.test(commit)
    ? { kind: 'git', url, commit: commit.toLowerCase() }
    : { kind: 'git', url };
}

/** GitHub's archive of one ref, which package managers use in place of git: `…/OWNER/REPO/tar.gz/REF`. */
const ARCHIVE = /^https:\/\/codeload\.github\.com\/[^/]+\/[^/]+\/(?:tar\.gz|zip|legacy\.tar\.gz)\/(.+)$/;

/**
 * Where a locked address leads. `http(s)` gives `undefined`, for only the specifier tells a registry's artifact
 * from any other, except GitHub's archives, which are a git commit by another way.
 */
export function addressSource(address: string): Source | undefined {
  if (/^(?:git\+|git:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)/.test(address)) return gitSource(address);
  if (/^https?:\/\//i.test(address)) {
    const ref = ARCHIVE.exec(address)?.[1];
    if (ref === undefined) {
      return /\.git#/.test(address) ? gitSource(address) : undefined;
    }
    return COMMIT.test(ref)
      ? { kind: 'git', url: address, commit: ref.toLowerCase() }
      : { kind: 'git', url: address };
  }
  const path = /^(?:file|link|portal):(.*)$/s.exec(address)?.[1] ?? address;
  return { kind: 'path', path };
}
