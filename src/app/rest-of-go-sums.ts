import type { Component } from '../domain/component.ts';
import { decodeText } from '../inventory/decode-text.ts';
import type { Inventory } from '../inventory/format.ts';
import { readGoSum } from '../inventory/go-sum.ts';
import { listGoSumRest } from '../inventory/go-sum-rest.ts';
import type { FileTree } from '../ports.ts';

/**
 * The lines of every go.sum beside a go.mod that belong to no component, as components of that go.sum. With a base only
 * those of releases that the base's go.sum does not have with the same digests.
 */
export function listRestOfGoSums(
  inventory: Inventory,
  trees: { readonly head: FileTree; readonly base?: FileTree },
): Component[] {
  // What the policy leaves out is listed too, and not read.
  const left = new Set(
    inventory.files.flatMap(({ path, status }) => (status === 'unsupported' ? [path] : [])),
  );
  const modules = inventory.files.filter(
    ({ path, format }) => format === 'go-mod' && /(?:^|\/)go\.mod$/.test(path) && !left.has(path),
  );
  return modules.flatMap(({ path }) => {
    const sumPath = path.replace(/go\.mod$/, 'go.sum');
    if (left.has(sumPath)) return [];
    const text = readText(trees.head, sumPath);
    if (text === undefined) return [];
    const components = inventory.components.filter(({ lockfile }) => lockfile === path);
    const rest = listGoSumRest({ path: sumPath, text }, { components });
    const before = trees.base === undefined ? undefined : readText(trees.base, sumPath);
    if (before === undefined) return rest;
    const known = readGoSum(before, sumPath).entries;
    return rest.filter(({ name, version, integrity }) => {
      const entry = known.get(`${name} ${version}`);
      const digests = new Set([entry?.zip?.raw, entry?.mod?.raw]);
      return integrity.some(({ raw }) => !digests.has(raw));
    });
  });
}

function readText(tree: FileTree, path: string): string | undefined {
  const bytes = tree.read(path);
  if (!bytes.ok) return undefined;
  const text = decodeText(bytes.value);
  return text.ok ? text.value : undefined;
}
