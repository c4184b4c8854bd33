import { inDirectory } from '../inventory/npm-path.ts';
import { parseJson } from '../inventory/json.ts';
import { child } from '../inventory/node.ts';
import { readNpmPackages } from '../inventory/npm-lock-packages.ts';
import { installName } from '../inventory/npm-tree.ts';

/** What a lockfile of npm (version 2 and 3, or the hidden one) puts at one path. */
export interface LockedPath {
  /** Relative to the root. */
  readonly path: string;
  readonly name: string;
  /** Empty for a link. */
  readonly version: string;
  readonly integrity?: string;
  /** Of a link: the directory that it leads to, relative to the root. */
  readonly link?: string;
  /** Whether every installation has it: not for development, optional and unasked packages. */
  readonly expected: boolean;
}

/**
 * The installed paths that a package-lock.json, or the hidden `node_modules/.package-lock.json`, states; undefined when
 * it states none, as version 1 does not. `dir` is the project's directory, to which its keys are relative.
 */
export function readLockedPaths(text: string, dir: string): readonly LockedPath[] | undefined {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  const packages = parsed.ok ? child(parsed.value.root, 'packages') : undefined;
  if (packages?.kind !== 'map') return undefined;
  return readNpmPackages(packages).flatMap((entry): LockedPath[] => {
    const { key, kind, name, version, integrity, scope, resolved } = entry;
    const installedAs = installName(key);
    if (installedAs === undefined || key.split('/').some((part) => part === '..' || part === '')) return [];
    return [
      {
        path: inDirectory(dir, key),
        name: name ?? installedAs,
        version: version ?? '',
        ...(integrity !== undefined ? { integrity } : {}),
        ...(kind === 'link' ? { link: inDirectory(dir, resolved ?? '') } : {}),
        expected: scope === 'runtime',
      },
    ];
  });
}
