import type { FileReport } from '../domain/component.ts';
import type { InventoryFormat, Parsed, ParsedComponent } from './format.ts';

/** What one file gave. */
export interface ReadFile {
  readonly path: string;
  readonly format: InventoryFormat;
  /** Absent when its bytes could not be had. */
  readonly sha256?: string;
  readonly parsed: Parsed;
}

export interface Settled {
  readonly files: readonly ReadFile[];
  /** Of files that were read as part of another one. */
  readonly reports: readonly FileReport[];
}

/**
 * A file that another one reads in (`-r base.txt`, go.sum beside go.mod) is counted once: as part of the file that
 * reads it. Exceptions: development requirements that read in the runtime ones leave those their own; so does a file
 * that names another one's requirements as mere constraints; and a file of another format (`-c package-lock.json`) is
 * never a part, whatever names it.
 */
export function settleIncludes(read: readonly ReadFile[]): Settled {
  if (!read.some((file) => (file.parsed.included?.length ?? 0) > 0)) return { files: read, reports: [] };
  const byPath = new Map(read.map((file) => [file.path, file]));
  const partsOf = ({ parsed, format }: ReadFile): readonly string[] =>
    (parsed.included ?? []).filter((path) => {
      const own = byPath.get(path);
      return own === undefined || own.format.id === format.id;
    });
  const kept: ReadFile[] = [];
  const owners = new Map<string, ReadFile>();
  const claim = (file: ReadFile): void => {
    const ceded = new Set<string>();
    const parts = partsOf(file);
    const standing = new Set(file.parsed.standing);
    for (const path of parts) {
      const own = byPath.get(path);
      if (own === undefined || !(standing.has(path) || isForDevelopment(file, own))) continue;
      for (const part of [path, ...partsOf(own)]) ceded.add(part);
    }
    for (const path of parts) {
      if (!ceded.has(path) && !owners.has(path)) owners.set(path, file);
    }
    kept.push(ceded.size === 0 ? file : withoutParts(file, ceded));
  };
  const included = new Set(read.flatMap(partsOf));
  for (const file of read) if (!included.has(file.path)) claim(file);
  // What is left is ceded, or files that read in each other: the first by path takes the rest.
  for (const file of read) if (included.has(file.path) && !owners.has(file.path)) claim(file);

  const reports = [...owners].map(([path, owner]): FileReport => {
    const own = byPath.get(path);
    return {
      path,
      format: owner.format.id,
      role: owner.format.role,
      status: 'read',
      reason: `read as part of ${owner.path}`,
      ...(own?.sha256 !== undefined ? { sha256: own.sha256 } : {}),
      components: 0,
    };
  });
  return { files: kept, reports };
}

function isForDevelopment(file: ReadFile, part: ReadFile): boolean {
  const isDev = (component: ParsedComponent): boolean => component.scope === 'dev';
  return file.parsed.components.some(isDev) && !part.parsed.components.some(isDev);
}

/** The file without what it has from the given parts alone. */
function withoutParts(file: ReadFile, parts: ReadonlySet<string>): ReadFile {
  const { parsed } = file;
  return {
    ...file,
    parsed: {
      ...parsed,
      components: parsed.components.filter(
        (one) => !one.locations.every(({ file: path }) => parts.has(path)),
      ),
      declarations: parsed.declarations.filter((one) => !parts.has(one.location.file)),
      problems: parsed.problems.filter((one) => one.location === undefined || !parts.has(one.location.file)),
    },
  };
}
