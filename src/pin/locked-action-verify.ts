import type { LockDifference, LockedActionJudgement } from '../domain/actions-lock.ts';
import { compareText } from '../domain/compare-text.ts';
import type { Location } from '../domain/component.ts';
import type { SourceError } from '../domain/errors.ts';
import { unknown, unknownReason, type Unknown } from '../domain/fact.ts';
import type { Result } from '../domain/result.ts';
import { quote } from '../inventory/quote.ts';
import type { LockedAction } from '../inventory/read-actions-lock.ts';
import type { HostedRepository, Reach, RemoteRef, RemoteRefs } from '../ports.ts';
import type { ReadUses } from './expand-uses.ts';

/** What was answered about one entry. An error is why it is not known. */
export interface LockedActionFacts {
  readonly refs: Result<RemoteRefs, SourceError>;
  readonly reach: Result<Reach, SourceError>;
  readonly hosted: Result<HostedRepository, SourceError>;
  /** What the actions of the entry that are used here use themselves; absent: nobody here uses an action of it. */
  readonly uses?: ReadUses;
}

/**
 * Compares one entry with the servers. A tag of a whole version (`v4.2.1`) names one release for good, so that its
 * move is a difference; `v4` and branches move by their nature, and holding them is what the lock is for.
 */
export function verifyLockedAction(
  action: LockedAction,
  facts: LockedActionFacts,
  file: string,
): LockedActionJudgement {
  const differences: LockDifference[] = [];
  const unknowns: Unknown[] = [];
  const location: Location = { file, line: action.line };
  const differ = (kind: LockDifference['kind'], level: LockDifference['level'], message: string): void => {
    differences.push({ kind, level, message, location });
  };
  const leave = (error: SourceError, what: string): void => {
    unknowns.push(unknown(unknownReason(error.kind), `${what} of locked actions: ${error.message}`));
  };
  const { refs, reach, hosted, uses } = facts;
  const commit = action.commit.slice(0, 12);

  if (!refs.ok && refs.error.kind === 'not-found') {
    differ('repository-gone', 'block', `the repository ${quote(action.name)} is gone, or may not be seen`);
    return { differences, unknown: unknowns };
  }
  if (!reach.ok) leave(reach.error, 'the histories');
  else if (reach.value.state === 'absent')
    differ('commit-absent', 'block', `${quote(action.name)} has no commit ${commit}`);
  else if (reach.value.state === 'outside') {
    const message = `no branch or tag of ${quote(action.name)} contains the commit ${commit}: it may come from a fork`;
    differ('impostor-commit', 'block', message);
  }

  if (!refs.ok) leave(refs.error, 'the tags and branches');
  else for (const name of claimedRefs(action)) checkRef(name, action, { refs: refs.value.refs, differ });

  if (!hosted.ok) leave(hosted.error, 'the numbers');
  else checkIdentity(action, hosted.value, differ);

  if (uses !== undefined) {
    if (uses.known) checkUses(action, uses.keys, differ);
    else unknowns.push(uses.unknown);
  }
  return { differences, unknown: unknowns };
}

type Differ = (kind: LockDifference['kind'], level: LockDifference['level'], message: string) => void;

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const WHOLE_VERSION = /(?:^|[^0-9.])\d+\.\d+\.\d+(?:[-+.][\w.+-]*)?$/;

/** What the workflows write, when it is no commit, and what the entry says the commit was found by. */
function claimedRefs({ written, ref }: LockedAction): readonly string[] {
  return [...new Set([ref, ...(COMMIT.test(written) ? [] : [written])])];
}

/** The tag of that name, else the branch: the order in which the platform looks. */
export function findRef(refs: readonly RemoteRef[], name: string): RemoteRef | undefined {
  const names = name.startsWith('refs/') ? [name] : [`refs/tags/${name}`, `refs/heads/${name}`];
  for (const wanted of names) {
    const found = refs.find((ref) => ref.name === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkRef(
  name: string,
  action: LockedAction,
  { refs, differ }: { readonly refs: readonly RemoteRef[]; readonly differ: Differ },
): void {
  const found = findRef(refs, name);
  if (found === undefined) {
    differ('ref-gone', 'warn', `${quote(action.name)} has no tag or branch ${quote(name)} any more`);
    return;
  }
  const isWhole = found.name.startsWith('refs/tags/') && WHOLE_VERSION.test(name);
  if (!isWhole || found.commit === action.commit) return;
  const message = `the tag ${quote(name)} of ${quote(action.name)} points to ${found.commit.slice(0, 12)}, the lockfile has ${action.commit.slice(0, 12)} for it`;
  differ('moved-tag', 'block', message);
}

function checkIdentity(action: LockedAction, hosted: HostedRepository, differ: Differ): void {
  if (String(hosted.id) !== action.repoId) {
    const message = `${quote(action.name)} is another repository now (number ${hosted.id}) than the one that was locked (${action.repoId})`;
    differ('repository-replaced', 'block', message);
  } else if (String(hosted.ownerId) !== action.ownerId) {
    const message = `${quote(action.name)} has another owner now (number ${hosted.ownerId}) than when it was locked (${action.ownerId})`;
    differ('owner-changed', 'warn', message);
  } else if (hosted.fullName.toLowerCase() !== repositoryOf(action)) {
    differ('renamed', 'record', `${quote(action.name)} is called ${quote(hosted.fullName)} now`);
  }
}

/** `owner/name` of an entry, in lower case. */
export function repositoryOf({ key }: LockedAction): string {
  return key.slice(0, key.indexOf('@')).split('/').slice(0, 2).join('/');
}

/** Entries that an action uses at its locked commit and that its own entry does not list; undefined when none is missing. */
export function describeMissingUses(action: LockedAction, keys: ReadonlySet<string>): string | undefined {
  const held = new Set(action.uses.map(({ key }) => key));
  const missing = [...keys].filter((key) => !held.has(key)).sort(compareText);
  return missing.length === 0
    ? undefined
    : `${quote(action.name)} at ${action.commit.slice(0, 12)} uses ${list(missing)}, which its entry does not list`;
}

function checkUses(action: LockedAction, keys: ReadonlySet<string>, differ: Differ): void {
  const missing = describeMissingUses(action, keys);
  if (missing !== undefined) differ('uses-differ', 'warn', missing);
  const extra = [...new Set(action.uses.map(({ key }) => key))]
    .filter((key) => !keys.has(key))
    .sort(compareText);
  if (extra.length > 0) {
    // An entry covers all actions of a repository, so that others of them may have been used when it was written.
    const message = `the entry of ${quote(action.name)} lists ${list(extra)}, which nothing used here needs`;
    differ('uses-differ', 'record', message);
  }
}

function list(keys: readonly string[]): string {
  const shown = keys
    .slice(0, 3)
    .map((key) => quote(key))
    .join(', ');
  return keys.length > 3 ? `${shown} and ${keys.length - 3} more` : shown;
}
