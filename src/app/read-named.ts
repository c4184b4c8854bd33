import type { Base } from './open-base.ts';
import type { World } from './world.ts';

export type NamedFile =
  | {
      readonly ok: true;
      /** For locations of the report. */
      readonly path: string;
      /** The path, and the commit it was read from. */
      readonly source: string;
      readonly bytes: Uint8Array;
    }
  | { readonly ok: false; readonly why: string };

/**
 * A file that the user named in a setting. What lies in the repository is read as the base has it when two states are
 * compared, never as the change brings it along; below the top, the root's own file counts, else the repository's. A
 * file outside is the user's own and read from disk.
 */
export function readNamed(named: string, world: World, base: Base | undefined): NamedFile {
  const suffix = base === undefined ? '' : `@${base.commit.slice(0, 12)}`;
  const path = named.replace(/^\.\//, '');
  for (const { tree, up } of listTrees(world, base)) {
    const bytes = tree.read(path);
    if (bytes.ok) return { ok: true, path: `${up}${path}`, source: `${path}${suffix}`, bytes: bytes.value };
  }
  // An address of the checked-out files is no way around the base.
  const inside = base === undefined || !isOutside(named) ? undefined : world.locateInRepository(named);
  if (base !== undefined && inside !== undefined) {
    const bytes = (world.above?.tree(base.commit) ?? base.tree).read(inside);
    return bytes.ok
      ? { ok: true, path: inside, source: `${inside}${suffix}`, bytes: bytes.value }
      : { ok: false, why: 'the base commit has no such file' };
  }
  const own = isOutside(named) ? world.readNamedFile(named) : undefined;
  if (own !== undefined) return { ok: true, path: named, source: named, bytes: own };
  return {
    ok: false,
    why: base === undefined ? 'there is no such file' : 'the base commit has no such file',
  };
}

/** The root's own files, then those of the repository around it; as the base has them where there is one. */
export function listTrees(
  world: World,
  base: Base | undefined,
): readonly { readonly tree: World['workTree']; readonly up: string }[] {
  const own = { tree: base?.tree ?? world.workTree, up: '' };
  if (world.above === undefined) return [own];
  const { workTree, tree, prefix } = world.above;
  return [
    own,
    { tree: base === undefined ? workTree : tree(base.commit), up: prefix.replace(/[^/]+/g, '..') },
  ];
}

function isOutside(path: string): boolean {
  return path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:[\\/]/.test(path);
}
