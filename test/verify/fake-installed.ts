import { createHash } from 'node:crypto';

import type { SourceError, SourceErrorKind } from '../../src/domain/errors.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { InstalledEntry, InstalledFiles } from '../../src/ports.ts';

/** What stands at one path; directories are there by what lies below them. */
export type Item =
  | string
  | Uint8Array
  /** `null`: it leads outside. */
  | { readonly link: string | null }
  | { readonly device: true }
  /** Cannot be read, or listed when `directory`. */
  | { readonly fails: SourceErrorKind; readonly directory?: true }
  | { readonly empty: true };

/** Installed files out of a plain object of path and content. */
export function installedFiles(items: Readonly<Record<string, Item>>): InstalledFiles {
  const paths = Object.keys(items).sort();
  const kindOf = (path: string): InstalledEntry['kind'] => {
    const item = items[path];
    if (item === undefined) return 'directory';
    if (typeof item === 'string' || item instanceof Uint8Array) return 'file';
    if ('link' in item) return 'link';
    if ('device' in item) return 'other';
    return 'empty' in item || item.directory === true ? 'directory' : 'file';
  };
  const fail = (path: string, kind: SourceErrorKind) => err({ kind, message: `${path} is ${kind}` });
  const read = (path: string): Result<Uint8Array, SourceError> => {
    const item = Object.hasOwn(items, path) ? items[path] : undefined;
    if (typeof item === 'string' || item instanceof Uint8Array) return ok(Buffer.from(item));
    if (item !== undefined && 'fails' in item) return fail(path, item.fails);
    return fail(path, item !== undefined && 'link' in item ? 'not-permitted' : 'not-found');
  };
  return {
    list: (path) => {
      const item = items[path];
      if (typeof item === 'object' && 'fails' in item) return fail(path, item.fails);
      if (item !== undefined && kindOf(path) !== 'directory') return fail(path, 'not-permitted');
      const below = paths.filter((one) => one.startsWith(`${path}/`));
      if (item === undefined && below.length === 0) return fail(path, 'not-found');
      const names = new Set(below.map((one) => one.slice(path.length + 1).split('/')[0] ?? ''));
      return ok(
        [...names].map((name): InstalledEntry => {
          const one = items[`${path}/${name}`];
          const target = typeof one === 'object' && 'link' in one ? one.link : null;
          return { name, kind: kindOf(`${path}/${name}`), ...(target === null ? {} : { target }) };
        }),
      );
    },
    read,
    digest: (path) => {
      const found = read(path);
      return found.ok ? ok(createHash('sha256').update(found.value).digest('hex')) : found;
    },
  };
}
