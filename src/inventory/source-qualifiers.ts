import type { Source } from '../domain/component.ts';

/**
 * The purl qualifiers that tell a package from elsewhere apart from the registry's release of the same name and
 * version: `vcs_url` and `download_url` of the package URL specification. User names and passwords are left out.
 */
export function sourceQualifiers(source: Source): Readonly<Record<string, string>> {
  if (source.kind === 'git') {
    const commit = source.commit === undefined || source.commit === '' ? '' : `@${source.commit}`;
    const url = withoutUser(source.url);
    const prefixed = /^(?:git|hg|svn|bzr)\+/.test(url) ? url : `git+${url}`;
    return { vcs_url: prefixed + commit };
  }
  return source.kind === 'url' ? { download_url: withoutUser(source.url) } : {};
}

/** The address without its user part; `ssh://git@host` keeps the name, which is no secret there. */
function withoutUser(url: string): string {
  const scheme = url.indexOf('://');
  if (scheme < 0) return url;
  const start = scheme + 3;
  const end = url.slice(start).search(/[/?#]/);
  const authority = end < 0 ? url.slice(start) : url.slice(start, start + end);
  const at = authority.lastIndexOf('@');
  if (at < 0 || authority.slice(0, at) === 'git') return url;
  return url.slice(0, start) + authority.slice(at + 1) + (end < 0 ? '' : url.slice(start + end));
}
