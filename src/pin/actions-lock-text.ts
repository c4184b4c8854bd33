import type { Problem } from '../domain/errors.ts';
import { countOf } from '../report/count-words.ts';
import { forLog, forTerminal } from '../report/escape.ts';
import type { LockChange } from './lock-actions.ts';
import type { NotHeld } from './workflow-needs.ts';

/** What of a lockfile that would be written is told. */
export interface TellableLock {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly LockChange[];
  readonly left: readonly NotHeld[];
  readonly notHeld: readonly NotHeld[];
  readonly lostRemarks: number;
  readonly problems: readonly Problem[];
}

const MAX_LINES = 50;

/** For a person: what changes, what is left and why, and what the format has no place for. */
export function renderActionsLockText(lock: TellableLock): string {
  const { changes, left, notHeld, lostRemarks, problems } = lock;
  const rest = left.length === 0 ? '' : `, ${countOf(left.length, 'workflow is', 'workflows are')} left out`;
  const headline =
    problems.length > 0
      ? `The Actions lockfile stays as it is: ${countOf(problems.length, 'file')} could not be read`
      : lock.before === lock.after
        ? `Actions lockfile: nothing changes${rest}`
        : `Actions lockfile: ${countOf(changes.length, 'entry changes', 'entries change')}${rest}`;
  const blocks = [
    [headline],
    cut(changes.map(({ key, from, to }) => `  ${forTerminal(key)}  ${shorten(from)} → ${shorten(to)}`)),
    section(
      'Left out, or as they were listed',
      left.map(({ why, location }) => `  ${place(location)}  ${forTerminal(why)}`),
    ),
    section(
      'Runs besides, and no lockfile of actions holds it',
      notHeld.map(
        ({ what, why, location }) => `  ${place(location)}  ${forTerminal(what)}: ${forTerminal(why)}`,
      ),
    ),
    lostRemarks === 0
      ? []
      : [
          `${countOf(lostRemarks, 'remark')} inside the file ${lostRemarks === 1 ? 'is' : 'are'} dropped: the format keeps only those at its top.`,
        ],
  ];
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return forLog(`${text}\n`);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...cut(lines)];
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.length <= MAX_LINES
    ? lines
    : [...lines.slice(0, MAX_LINES), `  and ${lines.length - MAX_LINES} more`];
}

function place({ file, line }: NotHeld['location']): string {
  return `${forTerminal(file)}:${line}`;
}

function shorten(commit: string | undefined): string {
  return commit === undefined ? 'new' : forTerminal(commit.slice(0, 12));
}
