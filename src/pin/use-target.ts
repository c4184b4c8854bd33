import { lockKey } from '../inventory/read-actions-lock.ts';

/** What the text of a `uses:` leads to. */
export type UseTarget =
  | {
      readonly kind: 'remote';
      /** `owner/name` as written. */
      readonly repository: string;
      /** Below its root; empty for the root. */
      readonly path: string;
      readonly ref: string;
      /** The entry of an Actions lockfile that covers it, by repository and ref, whatever the path. */
      readonly key: string;
      /** A full commit, so that nobody can move it. */
      readonly exact: boolean;
    }
  /** Of the repository itself: its path from the top, without `./` or `$/`. */
  | { readonly kind: 'own'; readonly path: string }
  /** An expression decides it, or it is nothing that GitHub runs. */
  | { readonly kind: 'none'; readonly why: string };

const REMOTE = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100})((?:\/[^/@\s]+)*)@([^\s:]+)$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

export function readUseTarget(text: string): UseTarget {
  if (text.includes('${{')) return { kind: 'none', why: 'an expression decides at run time what is used' };
  const own = /^(?:\.|\$)\/(.*)$/.exec(text);
  if (own !== null) {
    const path = (own[1] ?? '').replace(/\/+$/, '');
    return path.split('/').includes('..') || (text.startsWith('$') && path.includes('@'))
      ? { kind: 'none', why: 'it names no place in the repository' }
      : { kind: 'own', path: path === '.' ? '' : path };
  }
  const match = REMOTE.exec(text);
  const [, repository = '', path = '', ref = ''] = match ?? [];
  if (match === null || /\/\.{1,2}(?:\/|$)/.test(`${repository}${path}`))
    return { kind: 'none', why: 'it names no repository and reference' };
  return {
    kind: 'remote',
    repository,
    path: path.slice(1),
    ref,
    key: lockKey(`${repository}@${ref}`),
    exact: COMMIT.test(ref),
  };
}
