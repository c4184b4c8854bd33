import type { Source } from '../domain/component.ts';
import { addressSource } from './npm-spec.ts';

/** What a `resolution` of a Yarn 2+ lockfile stands for. */
export type YarnLocator =
  | { readonly kind: 'workspace'; readonly name: string; readonly path: string }
  | {
      readonly kind: 'package';
      readonly name: string;
      readonly source: Source;
      /** Of the registry; elsewhere the entry's `version` counts. */
      readonly version?: string;
      /** Workspace directory that a path is relative to. */
      readonly base?: string;
      /** The bytes are changed after they were fetched, so no digest of the entry is the artifact's. */
      readonly patched: boolean;
    };

const MAX_NESTING = 5;

/**
 * Reads `name@protocol:reference`. `virtual:` and `patch:` are taken off, for what lies beneath is the package.
 * Undefined for what is none of the protocols Yarn writes.
 */
export function parseYarnLocator(text: string, nesting = 0): YarnLocator | undefined {
  const at = text.indexOf('@', 1);
  if (at < 0 || nesting > MAX_NESTING) return undefined;
  const name = text.slice(0, at);
  const { reference, params } = splitParams(text.slice(at + 1));
  const colon = reference.indexOf(':');
  const protocol = colon < 0 ? '' : reference.slice(0, colon + 1);
  const rest = reference.slice(colon + 1);
  switch (protocol) {
    case 'npm:': {
      const archive = params.get('__archiveUrl');
      const source: Source =
        archive === undefined ? { kind: 'registry' } : { kind: 'registry', url: archive };
      return { kind: 'package', name, source, version: rest, patched: false };
    }
    case 'workspace:':
      return { kind: 'workspace', name, path: rest };
    case 'virtual:': {
      const hash = reference.indexOf('#');
      return hash < 0 ? undefined : parseYarnLocator(`${name}@${reference.slice(hash + 1)}`, nesting + 1);
    }
    case 'patch:': {
      const end = rest.indexOf('#');
      const inner = parseYarnLocator(decode(end < 0 ? rest : rest.slice(0, end)), nesting + 1);
      return inner?.kind === 'package' ? { ...inner, patched: true } : inner;
    }
    case 'file:':
    case 'link:':
    case 'portal:':
    case 'exec:': {
      const hash = rest.indexOf('#');
      const base = workspaceOf(params.get('locator'));
      const path = hash < 0 ? rest : rest.slice(0, hash);
      const source: Source = { kind: 'path', path };
      return { kind: 'package', name, source, patched: false, ...(base === undefined ? {} : { base }) };
    }
    default: {
      if (colon < 0) return undefined;
      const source = addressSource(reference) ?? gitOrUrl(reference);
      return { kind: 'package', name, source, patched: false };
    }
  }
}

function gitOrUrl(reference: string): Source {
  return { kind: 'url', url: reference };
}

/** `reference::key=value&key=value`, values percent-encoded. */
function splitParams(text: string): {
  readonly reference: string;
  readonly params: ReadonlyMap<string, string>;
} {
  const at = text.indexOf('::');
  if (at < 0) return { reference: text, params: new Map() };
  const params = new Map<string, string>();
  for (const pair of text.slice(at + 2).split('&')) {
    const equals = pair.indexOf('=');
    if (equals > 0) params.set(pair.slice(0, equals), decode(pair.slice(equals + 1)));
  }
  return { reference: text.slice(0, at), params };
}

function workspaceOf(locator: string | undefined): string | undefined {
  const at = locator?.indexOf('@workspace:') ?? -1;
  return at < 0 ? undefined : locator?.slice(at + '@workspace:'.length);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
