import type { LockDifference } from '../domain/actions-lock.ts';
import type { Problem } from '../domain/errors.ts';
import type { Unknown } from '../domain/fact.ts';
import { countOf } from '../report/count-words.ts';
import { forLog, forTerminal } from '../report/escape.ts';
import type { NotHeld } from './workflow-needs.ts';

/** How an Actions lockfile compares with the workflows beside it. */
export interface CheckedLock {
  readonly path: string;
  readonly exists: boolean;
  /** What has to be written: missing, at another reference, or no longer used. */
  readonly differences: readonly LockDifference[];
  /** Why the rest could not be told, each cause once. */
  readonly unknown: readonly Unknown[];
  /** Workflows that no lockfile could list, as their own files tell. */
  readonly left: readonly NotHeld[];
  readonly problems: readonly Problem[];
}

const MAX_LINES = 50;

/** For a person: the verdict first, then each difference, what is unknown, and which workflows do not count. */
export function renderCheckedLockText(lock: CheckedLock): string {
  const { differences, unknown, left } = lock;
  const blocks = [
    [headline(lock)],
    list(differences.map(({ location, message }) => `  ${place(location)}  ${forTerminal(message)}`)),
    list(unknown.map(({ reason, detail }) => `  ${reason}: ${forTerminal(detail)}`)),
    left.length === 0
      ? []
      : [
          `Not listed, and no lockfile could (${left.length}):`,
          ...list(left.map(({ why, location }) => `  ${place(location)}  ${forTerminal(why)}`)),
        ],
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return forLog(`${text.join('\n\n')}\n`);
}

function headline({ exists, differences, unknown, problems }: CheckedLock): string {
  if (problems.length > 0)
    return `Actions lockfile: not compared, ${countOf(problems.length, 'file')} could not be read`;
  if (differences.length > 0) {
    const what = exists ? 'out of date' : 'missing';
    return `Actions lockfile: ${what}, ${countOf(differences.length, 'difference')}; countersign pin --actions-lock --write mends that`;
  }
  if (unknown.length > 0) return 'Actions lockfile: whether it is complete could not be told';
  return exists ? 'Actions lockfile: holds what the workflows use' : 'Actions lockfile: none is needed';
}

function list(lines: readonly string[]): readonly string[] {
  return lines.length <= MAX_LINES
    ? lines
    : [...lines.slice(0, MAX_LINES), `  and ${lines.length - MAX_LINES} more`];
}

function place({ file, line }: NotHeld['location']): string {
  return `${forTerminal(file)}:${line}`;
}
