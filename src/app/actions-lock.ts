import type { LockDifference, LockedActionJudgement } from '../domain/actions-lock.ts';
import type { Problem, SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { readActionsLock, type ActionsLock, type LockedAction } from '../inventory/read-actions-lock.ts';
import { compareWithWorkflows, placeBelow } from '../pin/actions-lock-verify.ts';
import { countLostRemarks, renderActionsLock } from '../pin/actions-lock-write.ts';
import { expandUses, type Expanded } from '../pin/expand-uses.ts';
import { lockActions, type LockPlan } from '../pin/lock-actions.ts';
import { repositoryOf, verifyLockedAction } from '../pin/locked-action-verify.ts';
import { urlOfEntry } from '../pin/resolve-lock-entry.ts';
import { collectNeeds, type WorkflowNeeds } from '../pin/workflow-needs.ts';
import type { FileTree, GitRemote, HostingApi, Reach } from '../ports.ts';
import { ACTIONS_LOCK, readActionsFiles } from './actions-lock-files.ts';

export interface ActionsLockSources {
  readonly remote: GitRemote;
  readonly hosting: HostingApi;
}

export interface ActionsLockRequest {
  /** From the tree's root to the folder that holds `.github`, with a slash at the end; empty for the root. */
  readonly base?: string;
  /** The policy's patterns. */
  readonly exclude: readonly string[];
  /** Lines of the lock whose entries the servers are asked about; left out: all. */
  readonly lines?: ReadonlySet<number>;
}

export interface ActionsLockCheck {
  /** Where the lock stands in the tree. */
  readonly file: string;
  /** Absent when there is none, or none that can be read: see `problems`. */
  readonly lock?: ActionsLock;
  /** Between the lock and the files of the tree. */
  readonly differences: readonly LockDifference[];
  /** Between an entry and the servers, by the entry's line. Empty when no sources were given. */
  readonly judgements: ReadonlyMap<number, LockedActionJudgement>;
  readonly problems: readonly Problem[];
}

/**
 * Compares the Actions lockfile of a tree with its workflows, and with the servers when `sources` are given. Without
 * a lockfile nothing differs. Never rejects; what cannot be asked is unknown in the judgement of its entry.
 */
export async function verifyActionsLock(
  request: ActionsLockRequest,
  tree: FileTree,
  sources?: ActionsLockSources,
): Promise<ActionsLockCheck> {
  const base = request.base ?? '';
  const file = `${base}${ACTIONS_LOCK}`;
  const files = readActionsFiles(tree, { base, exclude: request.exclude });
  const none = { file, differences: [], judgements: new Map() };
  if (files.lock === undefined) return { ...none, problems: files.problems };
  const { lock, problems } = readActionsLock(file, files.lock);
  if (lock === undefined) return { ...none, problems: [...files.problems, ...problems] };
  const workflows = collectNeeds(files.uses);
  const differences = compareWithWorkflows(lock, workflows, {
    file: ACTIONS_LOCK,
    excluded: files.excluded,
  }).map((one) => ({
    ...one,
    location: placeBelow(base, one.location),
  }));
  const judgements =
    sources === undefined
      ? new Map<number, LockedActionJudgement>()
      : await judgeEntries({ lock, workflows, file, lines: request.lines }, sources);
  return { file, lock, differences, judgements, problems: [...files.problems, ...problems] };
}

async function judgeEntries(
  subject: {
    readonly lock: ActionsLock;
    readonly workflows: readonly WorkflowNeeds[];
    readonly file: string;
    readonly lines: ReadonlySet<number> | undefined;
  },
  sources: ActionsLockSources,
): Promise<ReadonlyMap<number, LockedActionJudgement>> {
  const { remote, hosting } = sources;
  const { lock, workflows, file, lines } = subject;
  const byKey = new Map(lock.actions.map((action) => [action.key, action]));
  const asked = lock.actions.filter(({ line }) => lines?.has(line) ?? true);
  if (asked.length === 0) return new Map();
  const [reaches, expanded] = await Promise.all([
    askReach(asked, remote),
    followLocked(workflows, { byKey, remote }),
  ]);
  const judged = await Promise.all(
    asked.map(async (action) => {
      const [refs, hosted] = await Promise.all([
        remote.refs(urlOfEntry(action, remote)),
        action.hostname === undefined ? hosting.repository(repositoryOf(action)) : Promise.resolve(ELSEWHERE),
      ]);
      const reach = reaches.get(action.key) ?? err(NOT_ASKED);
      const uses = expanded.uses.get(action.key);
      const facts = { refs, reach, hosted, ...(uses !== undefined ? { uses } : {}) };
      return [action.line, verifyLockedAction(action, facts, file)] as const;
    }),
  );
  return new Map(judged);
}

const ELSEWHERE: Result<never, SourceError> = err({
  kind: 'unsupported',
  message: 'those of another server are not asked for',
});
const NOT_ASKED: SourceError = { kind: 'malformed', message: 'the answer leaves the commit out' };

/** One question for each repository, with all its locked commits. */
async function askReach(
  actions: readonly LockedAction[],
  remote: GitRemote,
): Promise<ReadonlyMap<string, Result<Reach, SourceError>>> {
  const byUrl = new Map<string, LockedAction[]>();
  for (const action of actions) {
    const url = urlOfEntry(action, remote);
    const group = byUrl.get(url);
    if (group === undefined) byUrl.set(url, [action]);
    else group.push(action);
  }
  const answers = await Promise.all(
    [...byUrl].map(async ([url, group]) => {
      const commits = [...new Set(group.map(({ commit }) => commit))];
      const answer = await remote.reach(url, commits);
      return group.map((action): [string, Result<Reach, SourceError>] => {
        const reach = answer.ok ? answer.value.get(action.commit) : undefined;
        return [action.key, !answer.ok ? answer : reach === undefined ? err(NOT_ASKED) : ok(reach)];
      });
    }),
  );
  return new Map(answers.flat());
}

/** What the locked actions use, of the workflows that the lock lists. */
export function followLocked(
  workflows: readonly WorkflowNeeds[],
  context: { readonly byKey: ReadonlyMap<string, LockedAction>; readonly remote: GitRemote },
): Promise<Expanded> {
  const { byKey, remote } = context;
  const needs = workflows.flatMap((workflow) => workflow.needs).filter(({ key }) => byKey.has(key));
  return expandUses(needs, {
    remote,
    codeOf: (need) => {
      const action = byKey.get(need.key);
      return Promise.resolve(
        action === undefined ? undefined : { url: urlOfEntry(action, remote), commit: action.commit },
      );
    },
  });
}

export interface WriteActionsLockRequest extends ActionsLockRequest {
  /** Asks again for what is locked already. */
  readonly relock: boolean;
  /** Whether the server holds workflows to the lock; left out: as its name says. */
  readonly enforced?: boolean;
}

export interface ActionsLockProposal extends Pick<LockPlan, 'changes' | 'left' | 'notHeld'> {
  readonly path: string;
  /** Empty when there is no such file yet. */
  readonly before: string;
  /** Equal to `before` when nothing is to be done, and when it cannot be done: see `problems`. */
  readonly after: string;
  /** Remarks inside the old file that the format has no place for. */
  readonly lostRemarks: number;
  readonly problems: readonly Problem[];
}

/** What the Actions lockfile of a tree would be. Writes nothing. A lock that cannot be read is never replaced. */
export async function writeActionsLock(
  request: WriteActionsLockRequest,
  tree: FileTree,
  sources: ActionsLockSources,
): Promise<ActionsLockProposal> {
  const base = request.base ?? '';
  const path = `${base}${ACTIONS_LOCK}`;
  const files = readActionsFiles(tree, { base, exclude: request.exclude });
  const before = files.lock ?? '';
  const read = files.lock === undefined ? undefined : readActionsLock(path, files.lock);
  const problems = [...files.problems, ...(read?.problems ?? [])];
  const same = { path, before, after: before, changes: [], left: [], notHeld: [], lostRemarks: 0, problems };
  // A file of the tree that cannot be read may use anything: a lock without it would be called complete.
  if (problems.length > 0) return same;
  const workflows = collectNeeds(files.uses);
  if (workflows.length === 0) return same;
  const plan = await lockActions(
    {
      workflows,
      excluded: files.excluded,
      relock: request.relock,
      enforced: request.enforced ?? isEnforced(sources.remote),
      ...(read?.lock !== undefined ? { existing: read.lock } : {}),
    },
    sources,
  );
  const after = renderActionsLock(plan.lock, files.lock);
  return {
    ...same,
    after: plan.lock.workflows.length === 0 && before === '' ? '' : after,
    changes: plan.changes,
    left: plan.left,
    notHeld: plan.notHeld,
    lostRemarks: after === before ? 0 : countLostRemarks(before),
  };
}

/** GitHub and its tenants of GHE.com hold workflows to the lock; Enterprise Server does not know it. */
export function isEnforced(remote: GitRemote): boolean {
  const { hostname } = new URL(remote.urlOf('owner/name'));
  return hostname === 'github.com' || hostname.endsWith('.ghe.com');
}
