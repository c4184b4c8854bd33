import type { ComponentSubject } from '../domain/facts.ts';

/**
 * An oddity of a release weighs when the release is new to this repository. Of what has long been locked it is kept
 * for the record: a whole lockfile read at once would otherwise warn about the history of every package.
 */
export function quietUnlessChanged({ change }: ComponentSubject): { readonly level?: 'record' } {
  return change === undefined ? { level: 'record' } : {};
}
