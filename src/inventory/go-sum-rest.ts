import type { Component } from '../domain/component.ts';
import { makeGoComponent } from './go-component.ts';
import { goSumIntegrity, readGoSum } from './go-sum.ts';
import { mergeComponents } from './merge-components.ts';

/**
 * The releases that a go.sum has digests of and that are no components of the go.mod beside it: versions that were only
 * looked at, and modules no longer used. The go command trusts these lines as much as the others. What cannot be read
 * is a problem that the inventory has already reported.
 */
export function listGoSumRest(
  sum: { readonly path: string; readonly text: string },
  known: { readonly components: readonly Component[] },
): Component[] {
  const used = new Set(known.components.map(({ name, version }) => `${name} ${version}`));
  const rest = [...readGoSum(sum.text, sum.path).entries]
    .filter(([key]) => !used.has(key))
    .flatMap(([, entry]) => {
      const made = makeGoComponent(entry.path, entry.version, {
        scope: 'unknown',
        direct: false,
        source: { kind: 'registry' },
        integrity: goSumIntegrity(entry),
        locations: [{ file: sum.path, line: entry.line }],
      });
      return made.ok ? [made.value] : [];
    });
  return mergeComponents(rest, { lockfile: sum.path, format: 'go-mod' });
}
