import { compareText } from '../../src/domain/compare-text.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { FileTree, TreeListing } from '../../src/ports.ts';

/** A tree in memory. */
export function fakeTree(
  files: Readonly<Record<string, string | Uint8Array>>,
  skipped: TreeListing['skipped'] = [],
): FileTree {
  const bytes = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
  const entries = [...bytes]
    .map(([path, content]) => ({ path, size: content.length }))
    .toSorted((a, b) => compareText(a.path, b.path));
  return {
    id: 'worktree',
    list: () => ok({ entries, skipped }),
    read: (path) => {
      const found = bytes.get(path);
      return found === undefined ? err({ kind: 'not-found', message: 'it is not there' }) : ok(found);
    },
  };
}
