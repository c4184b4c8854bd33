import type { Problem } from '../domain/errors.ts';
import type { TellableLock } from '../pin/actions-lock-text.ts';
import type { Reference } from '../pin/reference.ts';
import { countOf, formatNumber } from './count-words.ts';
import { codeSpan, forTable } from './escape.ts';
import { formatAge } from './format-time.ts';

type Shown = Pick<Reference, 'kind' | 'location' | 'text'>;

/** What of a plan is told in a pull request and a job summary. */
export interface ProposalPlan {
  readonly changes: readonly {
    readonly reference: Shown;
    readonly from: string;
    readonly to: string;
    readonly version?: string;
    /** Milliseconds since the epoch. */
    readonly publishedAt?: number;
    readonly why: string;
  }[];
  readonly left: readonly { readonly reference: Shown; readonly reason: string; readonly kind: string }[];
  /** Lockfiles that their own client has to write. */
  readonly locks: readonly {
    readonly manifest: string;
    readonly reason: string;
    readonly command?: string;
  }[];
  readonly problems: readonly Problem[];
  readonly counts: { readonly exact: number; readonly loose: number; readonly undecidable: number };
  /** What the Actions lockfile would be, where it was asked for. */
  readonly actionsLock?: TellableLock;
}

export interface ProposalOptions {
  /** Milliseconds since the epoch, for ages. */
  readonly now: number;
  /** UTF-16 units of the whole text. */
  readonly max: number;
}

/** Room for changes, in parts of the whole; the rest is for what is left. */
const SHARE = 0.7;

/**
 * Every change with its version, age and reason, then what is left and why, in GitHub’s Markdown. Nothing in it that
 * was read renders, mentions or links. What does not fit is counted.
 */
export function renderProposal(plan: ProposalPlan, options: ProposalOptions): string {
  const { changes, left, locks, problems, counts } = plan;
  const head = `${countOf(changes.length, 'reference')} ${changes.length === 1 ? 'becomes' : 'become'} exact; ${formatNumber(left.length)} stay as they are; ${formatNumber(counts.exact)} were exact already. ${besides(plan.actionsLock)}`;
  const foot =
    'A commit or digest cannot be moved to other code, a tag can. Dependabot and Renovate update both, with the version beside it. Made by `countersign pin`.';
  let room = options.max - head.length - foot.length - 100;
  const sections: string[] = [];
  const add = (title: string, table: readonly string[], rows: readonly string[], share: number): void => {
    if (rows.length === 0) return;
    const heading = `#### ${title} (${formatNumber(rows.length)})`;
    const whole = fit([heading, '', ...table], rows, room * share);
    // The number is told as long as there is room for it at all.
    const text = whole.length + 2 <= room ? whole : heading;
    if (text.length + 2 > room) return;
    room -= text.length + 2;
    sections.push(text);
  };
  const lock = plan.actionsLock;
  add(
    'Changed',
    CHANGE_TABLE,
    changes.map((change) => renderChange(change, options.now)),
    left.length > 0 || lock !== undefined ? SHARE : 0.9,
  );
  add('Entries of the Actions lockfile', ENTRY_TABLE, (lock?.changes ?? []).map(renderEntry), 0.5);
  add('Workflows that the lockfile does not hold', HELD_TABLE, (lock?.left ?? []).map(renderHeld), 0.5);
  add(
    'Runs besides, and no lockfile of actions holds it',
    HELD_TABLE,
    (lock?.notHeld ?? []).map(renderHeld),
    0.5,
  );
  add('Left as they are', LEFT_TABLE, left.map(renderLeft), 0.8);
  add('Lockfiles to write with their own client', LOCK_TABLE, locks.map(renderLock), 0.8);
  add('Files that could not be read', PROBLEM_TABLE, problems.map(renderProblem), 0.9);
  return [head, ...sections, foot].filter((text) => text !== '').join('\n\n');
}

const CHANGE_TABLE = ['| where | reference | from → to | age | why |', '|---|---|---|---|---|'];
const ENTRY_TABLE = ['| entry | from → to |', '|---|---|'];
const HELD_TABLE = ['| where | what | why |', '|---|---|---|'];
const LEFT_TABLE = ['| where | reference | why |', '|---|---|---|'];
const LOCK_TABLE = ['| manifest | why | command |', '|---|---|---|'];
const PROBLEM_TABLE = ['| where | what |', '|---|---|'];

/** As many rows as fit, and how many do not. Nothing when not even the head fits. */
function fit(head: readonly string[], rows: readonly string[], max: number): string {
  const lines = [...head];
  let length = head.reduce((sum, line) => sum + line.length + 1, 0);
  const kept: string[] = [];
  for (const row of rows) {
    if (length + row.length + 1 > max - 30) break;
    length += row.length + 1;
    kept.push(row);
  }
  const more = rows.length - kept.length;
  return [...lines, ...kept, ...(more > 0 ? ['', `and ${formatNumber(more)} more`] : [])].join('\n');
}

function renderChange(change: ProposalPlan['changes'][number], now: number): string {
  const { reference, from, to, version, publishedAt, why } = change;
  const name = reference.text.split('@')[0] ?? '';
  const said = version === undefined || version === from ? '' : ` (${codeSpan(version, { max: 80 })})`;
  const age = publishedAt === undefined ? '–' : formatAge((now - publishedAt) / 86_400_000);
  return `| ${place(reference)} | ${codeSpan(name, { max: 120 })} | ${codeSpan(shorten(from), { max: 80 })} → ${codeSpan(shorten(to), { max: 80 })}${said} | ${age} | ${forTable(why, { max: 200 })} |`;
}

function besides(lock: TellableLock | undefined): string {
  return lock === undefined || lock.before === lock.after
    ? 'Nothing else changes.'
    : `Beside that only ${codeSpan(lock.path, { max: 160 })} changes.`;
}

function renderEntry({ key, from, to }: TellableLock['changes'][number]): string {
  const old = from === undefined ? 'new' : codeSpan(shorten(from), { max: 80 });
  return `| ${codeSpan(key, { max: 160 })} | ${old} → ${codeSpan(shorten(to), { max: 80 })} |`;
}

function renderHeld({ what, why, location }: TellableLock['left'][number]): string {
  return `| ${place({ location })} | ${codeSpan(what, { max: 120 })} | ${forTable(why, { max: 240 })} |`;
}

function renderLeft({ reference, reason }: ProposalPlan['left'][number]): string {
  return `| ${place(reference)} | ${codeSpan(reference.text, { max: 160 })} | ${forTable(reason, { max: 240 })} |`;
}

function renderLock({ manifest, reason, command }: ProposalPlan['locks'][number]): string {
  return `| ${codeSpan(manifest, { max: 160 })} | ${forTable(reason, { max: 200 })} | ${command === undefined ? '–' : codeSpan(command, { max: 200 })} |`;
}

function renderProblem({ message, location }: Problem): string {
  const where = location === undefined ? '–' : codeSpan(`${location.file}:${location.line}`, { max: 160 });
  return `| ${where} | ${forTable(message, { max: 240 })} |`;
}

function place({ location }: Pick<Shown, 'location'>): string {
  return codeSpan(`${location.file}:${location.line}`, { max: 160 });
}

/** Twelve digits of a commit or digest: the diff has them all. */
function shorten(text: string): string {
  const digest = /^(sha256:)?([0-9a-f]{12})[0-9a-f]{28,}$/.exec(text);
  return digest === null ? text : `${digest[1] ?? ''}${digest[2] ?? ''}`;
}
