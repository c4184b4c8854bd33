import type { LockDifference } from '../domain/actions-lock.ts';
import type { Unknown } from '../domain/fact.ts';
import { quote } from '../inventory/quote.ts';
import { readActionsLock, type ActionsLock } from '../inventory/read-actions-lock.ts';
import { compareWithWorkflows } from '../pin/actions-lock-verify.ts';
import type { CheckedLock } from '../pin/checked-lock-text.ts';
import { findOwnObstacle } from '../pin/lock-actions.ts';
import { describeMissingUses } from '../pin/locked-action-verify.ts';
import { collectNeeds, type NotHeld, type WorkflowNeeds } from '../pin/workflow-needs.ts';
import type { FileTree, GitRemote } from '../ports.ts';
import { ACTIONS_LOCK, readActionsFiles } from './actions-lock-files.ts';
import { followLocked, isEnforced } from './actions-lock.ts';

/**
 * Whether the Actions lockfile at the root lists every workflow that can be listed, with all that it uses and nothing
 * besides. The files decide that by themselves, up to what locked actions use in turn: only for this, and only when
 * nothing differs yet, is the remote asked. Never rejects; what cannot be asked is unknown.
 */
export async function checkActionsLock(
  { exclude }: { readonly exclude: readonly string[] },
  tree: FileTree,
  remote: GitRemote,
): Promise<CheckedLock> {
  const files = readActionsFiles(tree, { base: '', exclude });
  const read = files.lock === undefined ? undefined : readActionsLock(ACTIONS_LOCK, files.lock);
  const problems = [...files.problems, ...(read?.problems ?? [])];
  const none = { path: ACTIONS_LOCK, exists: files.lock !== undefined, problems };
  if (problems.length > 0) return { ...none, differences: [], unknown: [], left: [] };
  const workflows = collectNeeds(files.uses);
  const { missing, left } = findUnlisted(read?.lock, workflows, isEnforced(remote));
  const compared =
    read?.lock === undefined
      ? []
      : compareWithWorkflows(read.lock, workflows, { file: ACTIONS_LOCK, excluded: files.excluded });
  const differences = [...missing, ...compared.filter(({ kind }) => kind !== 'workflow-not-locked')];
  const inner =
    differences.length > 0 || read?.lock === undefined
      ? { differences: [], unknown: [] }
      : await compareInnerUses(read.lock, workflows, remote);
  return { ...none, differences: [...differences, ...inner.differences], unknown: inner.unknown, left };
}

/** A workflow that uses nothing of another repository needs no lock. */
function findUnlisted(
  lock: ActionsLock | undefined,
  workflows: readonly WorkflowNeeds[],
  enforced: boolean,
): { readonly missing: readonly LockDifference[]; readonly left: readonly NotHeld[] } {
  const listed = new Set(lock?.workflows.map(({ path }) => path));
  const missing: LockDifference[] = [];
  const left: NotHeld[] = [];
  for (const workflow of workflows) {
    if (listed.has(workflow.path)) continue;
    const obstacle = findOwnObstacle(workflow, { enforced });
    if (obstacle !== undefined) left.push(obstacle);
    else if (workflow.needs.length > 0) {
      missing.push({
        kind: 'workflow-not-locked',
        level: 'record',
        message: `the workflow ${quote(workflow.path)} is not listed`,
        location: { file: workflow.path, line: 1 },
      });
    }
  }
  return { missing, left };
}

/** What the locked actions use at their commits, and their entries do not list. */
async function compareInnerUses(
  lock: ActionsLock,
  workflows: readonly WorkflowNeeds[],
  remote: GitRemote,
): Promise<{ readonly differences: readonly LockDifference[]; readonly unknown: readonly Unknown[] }> {
  const byKey = new Map(lock.actions.map((action) => [action.key, action]));
  const listed = new Set(lock.workflows.map(({ path }) => path));
  const { uses } = await followLocked(
    workflows.filter(({ path }) => listed.has(path)),
    { byKey, remote },
  );
  const differences: LockDifference[] = [];
  const unknown = new Map<string, Unknown>();
  for (const [key, found] of uses) {
    const action = byKey.get(key);
    if (!found.known) {
      unknown.set(`${found.unknown.reason} ${found.unknown.detail}`, found.unknown);
      continue;
    }
    const message = action === undefined ? undefined : describeMissingUses(action, found.keys);
    if (action === undefined || message === undefined) continue;
    const location = { file: ACTIONS_LOCK, line: action.line };
    differences.push({ kind: 'uses-differ', level: 'warn', message, location });
  }
  return { differences, unknown: [...unknown.values()] };
}
