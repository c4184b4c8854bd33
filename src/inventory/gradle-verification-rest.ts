import type { Component } from '../domain/component.ts';
import { readVerification } from './gradle-verification-file.ts';
import { demandOf, makeMavenComponent } from './maven-component.ts';
import { mergeComponents } from './merge-components.ts';

/**
 * The entries of a verification metadata that belong to no component of the lockfiles of its build: plug-ins, parent POMs
 * and versions of earlier times. Gradle accepts their files as much as the others. What cannot be read is a problem that
 * the inventory has already reported.
 */
export function listVerificationRest(
  metadata: { readonly path: string; readonly text: string },
  locked: { readonly components: readonly Component[] },
): Component[] {
  const used = new Set<string>(locked.components.map(({ purl }) => purl));
  const file = readVerification(metadata.text, metadata.path);
  const rest = [...file.components.values()].flatMap((entry) => {
    const location = { file: metadata.path, line: entry.line };
    const made = makeMavenComponent(entry, { scope: 'unknown', locations: [location] });
    return 'why' in made || used.has(made.purl) ? [] : [{ ...made, ...demandOf(entry, file) }];
  });
  return mergeComponents(rest, { lockfile: metadata.path, format: 'gradle-verification' });
}
