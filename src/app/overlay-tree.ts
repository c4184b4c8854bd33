import { compareText } from '../domain/compare-text.ts';
import { ok } from '../domain/result.ts';
import type { FileTree } from '../ports.ts';

/** A tree as it will be when these files are written. */
export function overlayTree(
  tree: FileTree,
  files: readonly { readonly path: string; readonly after: string }[],
): FileTree {
  const texts = new Map(files.map(({ path, after }) => [path, new Uint8Array(Buffer.from(after))]));
  return {
    id: tree.id,
    list: () => {
      const listing = tree.list();
      if (!listing.ok) return listing;
      const others = listing.value.entries.filter(({ path }) => !texts.has(path));
      const own = [...texts].map(([path, { length }]) => ({ path, size: length }));
      return ok({
        ...listing.value,
        entries: [...others, ...own].toSorted((a, b) => compareText(a.path, b.path)),
      });
    },
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? tree.read(path) : ok(text);
    },
    prefetch: (paths) => tree.prefetch?.(paths.filter((path) => !texts.has(path))),
  };
}
