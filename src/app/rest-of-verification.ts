import type { Component } from '../domain/component.ts';
import { decodeText } from '../inventory/decode-text.ts';
import type { Inventory } from '../inventory/format.ts';
import { listVerificationRest } from '../inventory/gradle-verification-rest.ts';
import type { FileTree } from '../ports.ts';

/**
 * The entries of every verification metadata that belong to no component of a lockfile, where its build has lockfiles.
 * With a base only those that the base's file does not have with the same digests.
 */
export function listRestOfVerification(
  inventory: Inventory,
  trees: { readonly head: FileTree; readonly base?: FileTree },
): Component[] {
  const files = inventory.files.filter(
    ({ format, status, components }) =>
      format === 'gradle-verification' && status === 'read' && components === 0,
  );
  return files.flatMap(({ path }) => {
    const root = path.replace(/gradle\/[^/]*$/, '');
    const locked = inventory.components.filter(
      ({ format, lockfile }) => format === 'gradle-lock' && lockfile.startsWith(root),
    );
    const text = readText(trees.head, path);
    if (text === undefined) return [];
    const rest = listVerificationRest({ path, text }, { components: locked });
    const before = trees.base === undefined ? undefined : readText(trees.base, path);
    if (before === undefined) return rest;
    const known = new Map(
      listVerificationRest({ path, text: before }, { components: [] }).map((one) => [
        one.purl,
        digestsOf(one),
      ]),
    );
    return rest.filter((one) => known.get(one.purl) !== digestsOf(one));
  });
}

function digestsOf({ integrity }: Component): string {
  return integrity
    .map(({ raw, file }) => `${file} ${raw}`)
    .sort()
    .join('\n');
}

function readText(tree: FileTree, path: string): string | undefined {
  const bytes = tree.read(path);
  if (!bytes.ok) return undefined;
  const text = decodeText(bytes.value);
  return text.ok ? text.value : undefined;
}
