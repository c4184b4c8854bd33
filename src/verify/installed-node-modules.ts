import type { SourceError } from '../domain/errors.ts';
import type { InstalledEntry, InstalledFiles } from '../ports.ts';

/** One package found in a `node_modules`. */
export interface FoundPackage {
  /** Relative to the root. */
  readonly path: string;
  /** The name it is installed under: the directory's. */
  readonly installedAs: string;
  /** As its own package.json says; empty when it says none. */
  readonly name: string;
  readonly version: string;
  /**
   * Of a symbolic link, as to a workspace member or a package of pnpm's store: where it leads, relative to the root, or
   * `null` when that is outside. What it leads to is not entered.
   */
  readonly link?: string | null;
}

export interface FoundTree {
  readonly packages: readonly FoundPackage[];
  /** What could not be read, by path. */
  readonly unread: ReadonlyMap<string, SourceError>;
}

const MAX_MANIFEST = 4 * 1024 * 1024;
const MAX_DEPTH = 64;

/**
 * Every package of a `node_modules` and of those nested in it, by walking directories. In pnpm's layout the packages
 * stand in `.pnpm/ID/node_modules` and everything else is a link to them.
 */
export function walkNodeModules(files: InstalledFiles, top: string): FoundTree {
  const packages: FoundPackage[] = [];
  const unread = new Map<string, SourceError>();
  const pending: { readonly dir: string; readonly depth: number }[] = [{ dir: top, depth: 0 }];
  for (const { dir, depth } of pending) {
    const listed = files.list(dir);
    if (!listed.ok) {
      unread.set(dir, listed.error);
      continue;
    }
    for (const entry of listed.value) {
      const path = `${dir}/${entry.name}`;
      if (entry.name === '.pnpm' && entry.kind === 'directory') enterStore(path, depth);
      else if (entry.name.startsWith('.') || (entry.kind !== 'directory' && entry.kind !== 'link')) continue;
      else if (entry.name.startsWith('@') && entry.kind === 'directory') enterScope(path, entry.name, depth);
      else take(path, entry.name, { entry, depth });
    }
  }
  return { packages, unread };

  function enterScope(path: string, scope: string, depth: number): void {
    const listed = files.list(path);
    if (!listed.ok) unread.set(path, listed.error);
    for (const entry of listed.ok ? listed.value : []) {
      if (entry.kind === 'directory' || entry.kind === 'link') {
        take(`${path}/${entry.name}`, `${scope}/${entry.name}`, { entry, depth });
      }
    }
  }

  function enterStore(path: string, depth: number): void {
    const listed = files.list(path);
    if (!listed.ok) unread.set(path, listed.error);
    for (const { name, kind } of listed.ok ? listed.value : []) {
      // `.pnpm/node_modules` holds links only.
      if (kind === 'directory' && name !== 'node_modules') later(`${path}/${name}`, depth);
    }
  }

  function take(
    path: string,
    installedAs: string,
    at: { readonly entry: InstalledEntry; readonly depth: number },
  ): void {
    const { kind, target = null } = at.entry;
    if (kind === 'link') {
      packages.push({ path, installedAs, name: '', version: '', link: target });
      return;
    }
    const manifest = files.read(`${path}/package.json`, MAX_MANIFEST);
    if (manifest.ok) packages.push({ path, installedAs, ...readIdentity(manifest.value) });
    else if (manifest.error.kind === 'not-found') {
      packages.push({ path, installedAs, name: '', version: '' });
    } else unread.set(path, manifest.error);
    later(path, at.depth);
  }

  function later(path: string, depth: number): void {
    const listed = files.list(path);
    if (!listed.ok) unread.set(path, listed.error);
    else if (listed.value.some(({ name, kind }) => name === 'node_modules' && kind === 'directory')) {
      const dir = `${path}/node_modules`;
      if (depth < MAX_DEPTH) pending.push({ dir, depth: depth + 1 });
      else unread.set(dir, { kind: 'budget', message: `it is nested deeper than ${MAX_DEPTH} levels` });
    }
  }
}

function readIdentity(bytes: Uint8Array): { readonly name: string; readonly version: string } {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
    const { name, version } = (typeof value === 'object' && value !== null ? value : {}) as {
      name?: unknown;
      version?: unknown;
    };
    return {
      name: typeof name === 'string' ? name.slice(0, 256) : '',
      version: typeof version === 'string' ? version.slice(0, 256) : '',
    };
  } catch {
    return { name: '', version: '' };
  }
}
