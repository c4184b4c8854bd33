import type { MergedComponent } from './merge-components.ts';
import { safeText } from './safe-text.ts';
import { safeGitLocation, safeUrl, safeVcsUrl } from './safe-url.ts';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const FORGES: ReadonlySet<string> = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org']);

/** What follows from the identity of a component alone, where no registry states it. */
export interface Origin {
  /** The account that names it: its owner on a forge or in a container registry. */
  readonly owner?: string;
  readonly vcs?: string;
}

/** Actions and Go modules are named after the repository they come from, images after an account. */
export function readOrigin(component: MergedComponent): Origin {
  const segments = component.name.split('/');
  if (component.ecosystem === 'github') return forgeOrigin('github.com', segments);
  if (component.ecosystem === 'golang' && FORGES.has(segments[0] ?? '')) {
    return forgeOrigin(segments[0] ?? '', segments.slice(1));
  }
  if (component.ecosystem === 'docker') {
    const owner = segments.length > 1 ? segments.at(-2) : undefined;
    if (owner === undefined || owner === '' || owner === 'library' || /[.:]/.test(owner)) return {};
    return { owner: safeText(owner, 256) };
  }
  return {};
}

function forgeOrigin(host: string, segments: readonly string[]): Origin {
  const [owner, repository] = segments.map((segment) => safeText(segment, 256));
  if (owner === undefined || owner === '' || repository === undefined || repository === '') return {};
  const vcs = safeUrl(`https://${host}/${owner}/${repository}`);
  return { owner, ...(vcs !== undefined ? { vcs } : {}) };
}

/** Where the lockfile itself says the bytes come from, free of credentials; for actions, the commit in the forge. */
export function lockedLocation(component: MergedComponent, origin: Origin): string | undefined {
  const { source } = component;
  switch (source.kind) {
    case 'git':
      return safeGitLocation(source.url, source.commit);
    case 'url':
      return safeUrl(source.url);
    case 'registry':
      if (source.url !== undefined) return safeUrl(source.url);
      break;
    case 'path':
      return undefined;
  }
  if (component.ecosystem !== 'github' || origin.vcs === undefined) return undefined;
  return safeGitLocation(origin.vcs, COMMIT.test(component.version) ? component.version : undefined);
}

/** The repository, from the lockfile where the source is one. */
export function lockedVcs(component: MergedComponent, origin: Origin): string | undefined {
  return component.source.kind === 'git' ? safeVcsUrl(component.source.url) : origin.vcs;
}
