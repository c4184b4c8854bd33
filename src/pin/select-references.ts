import { createPathMatcher } from '../inventory/path-pattern.ts';
import { nameReference } from './name-reference.ts';
import type { Reference, ReferenceKind } from './reference.ts';

export interface Exclusion {
  readonly pattern: string;
  readonly reason: string;
}

const KINDS: Readonly<Record<ReferenceKind, true>> = {
  action: true,
  workflow: true,
  image: true,
  feature: true,
  requirement: true,
  hook: true,
  submodule: true,
  tool: true,
  'lock-entry': true,
  cooldown: true,
};

export const REFERENCE_KINDS: readonly string[] = Object.keys(KINDS);

/** Whether a reference is wanted: by its kind (`image`), or by a pattern for its file or its name. Nothing given wants all. */
export function createSelector(only: readonly string[]): (reference: Reference) => boolean {
  if (only.length === 0) return () => true;
  const kinds = new Set(only.filter((word) => Object.hasOwn(KINDS, word)));
  const matches = createMatcher(only.filter((word) => !Object.hasOwn(KINDS, word)));
  return (reference) => kinds.has(reference.kind) || matches(reference);
}

/** The words that are no kind, and match neither the file nor the name of any reference: mistyped, most likely. */
export function findIdleWords(only: readonly string[], references: readonly Reference[]): readonly string[] {
  return only.filter((word) => {
    if (Object.hasOwn(KINDS, word)) return false;
    const matches = createMatcher([word]);
    return !references.some(matches);
  });
}

/** The first exclusion that covers a reference's name or file. */
export function createExcluder(
  exclusions: readonly Exclusion[],
): (reference: Reference) => Exclusion | undefined {
  const compiled = exclusions.map((exclusion) => ({
    exclusion,
    matches: createMatcher([exclusion.pattern]),
  }));
  return (reference) => compiled.find(({ matches }) => matches(reference))?.exclusion;
}

function createMatcher(patterns: readonly string[]): (reference: Reference) => boolean {
  const matches = createPathMatcher(patterns);
  return (reference) => matches(reference.location.file) || matches(nameReference(reference));
}
