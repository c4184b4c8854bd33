import type { FileReport } from '../domain/component.ts';
import { countOf } from './count-words.ts';
import type { Report } from './model.ts';

export interface Unread {
  readonly status: FileReport['status'];
  /** Paths as they were read, first in order; all of them when there are at most three. */
  readonly paths: readonly string[];
  /** ` and 31 more files`, or nothing. */
  readonly more: string;
  readonly reason: string;
}

const SHOWN = 3;

/** The files that were not read and of which no problem tells, those of one reason together. */
export function foldUnread({ files, problems }: Report): Unread[] {
  const told = new Set(problems.map(({ location }) => location?.file));
  const groups = new Map<string, FileReport[]>();
  for (const file of files) {
    if (file.status === 'read' || told.has(file.path)) continue;
    const key = `${file.status}\u0000${file.reason ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const left = group.length - SHOWN;
    return [
      {
        status: first.status,
        paths: group.slice(0, SHOWN).map(({ path }) => path),
        more: left > 0 ? ` and ${countOf(left, 'more file')}` : '',
        reason: first.reason ?? `the file is ${first.status}`,
      },
    ];
  });
}

/** How many problems and files without a problem there are. */
export function countUnread({ files, problems }: Report): number {
  const told = new Set(problems.map(({ location }) => location?.file));
  return problems.length + files.filter(({ status, path }) => status !== 'read' && !told.has(path)).length;
}
