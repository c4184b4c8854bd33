import type { Location } from '../domain/component.ts';
import { quote } from '../inventory/quote.ts';
import type { ActionsLock } from '../inventory/read-actions-lock.ts';
import type { GitRemote, HostingApi } from '../ports.ts';
import { NEWEST_LOCK_VERSION, type WritableAction, type WritableLock } from './actions-lock-write.ts';
import { findUnlockedCallee } from './callee-lock.ts';
import { expandUses } from './expand-uses.ts';
import { createEntryResolver, type Entry } from './resolve-lock-entry.ts';
import type { Need, NotHeld, WorkflowNeeds } from './workflow-needs.ts';

export interface LockRequest {
  readonly workflows: readonly WorkflowNeeds[];
  /** Workflows that are there and were not read: what the lock has for them stays. */
  readonly excluded: ReadonlySet<string>;
  /** The lock that there is. */
  readonly existing?: ActionsLock;
  /** Also asks again for what is locked already. Otherwise a locked commit stays, wherever its tag points. */
  readonly relock: boolean;
  /**
   * Whether the platform holds workflows to the lock: it refuses a listed workflow that uses `./` actions, so that
   * none is added. Enterprise Server does not know the lock, nor `$/`; there they are listed.
   */
  readonly enforced: boolean;
}

export interface LockChange {
  readonly key: string;
  /** Absent: a new entry. */
  readonly from?: string;
  readonly to: string;
}

export interface LockPlan {
  readonly lock: WritableLock;
  readonly changes: readonly LockChange[];
  /** Workflows that could not be listed, or stay as they were listed, each with its reason. */
  readonly left: readonly NotHeld[];
  /** What listed workflows run besides, for which the format has no place. */
  readonly notHeld: readonly NotHeld[];
}

/** What a lockfile for these workflows would be. A workflow is listed only when everything it reaches is known. */
export async function lockActions(
  request: LockRequest,
  sources: { readonly remote: GitRemote; readonly hosting: HostingApi },
): Promise<LockPlan> {
  const { existing, workflows } = request;
  const resolve = createEntryResolver({ existing, relock: request.relock }, sources);
  const expanded = await expandUses(
    workflows.flatMap(({ needs }) => needs),
    {
      remote: sources.remote,
      codeOf: async (need) => {
        const entry = await resolve(need);
        return entry.ok ? { url: entry.url, commit: entry.commit } : undefined;
      },
    },
  );
  const entries = new Map<string, Entry>();
  for (const need of expanded.needs) {
    if (!entries.has(need.key)) entries.set(need.key, await resolve(need));
  }
  const before = new Map(existing?.actions.map((action) => [action.key, action]));
  const usesOf = (key: string): readonly string[] | undefined => {
    const uses = expanded.uses.get(key);
    if (uses === undefined) return [];
    return uses.known ? [...uses.keys] : before.get(key)?.uses.map((pin) => pin.key);
  };

  const listed = new Map<string, readonly string[]>();
  const left: NotHeld[] = [];
  const notHeld: NotHeld[] = [];
  const existingLists = new Map(
    existing?.workflows.map(({ path, pins }) => [path, pins.map(({ key }) => key)]),
  );
  const kept = new Set<string>();
  const keep = (path: string): void => {
    const own = existingLists.get(path);
    if (own === undefined) return;
    listed.set(path, own);
    for (const key of own) kept.add(key);
  };
  for (const workflow of workflows) {
    const obstacle = findObstacle(workflow, { request, entries, usesOf, known: expanded.needs });
    if (obstacle === undefined) {
      listed.set(
        workflow.path,
        workflow.needs.map(({ key }) => key),
      );
      notHeld.push(...workflow.notHeld);
      continue;
    }
    left.push(obstacle);
    keep(workflow.path);
  }
  for (const path of request.excluded) keep(path);
  const actions = gather([...listed.values()].flat(), (key) => {
    const old = before.get(key);
    const entry = entries.get(key);
    const uses = usesOf(key);
    if (entry?.ok === true && uses !== undefined && !(kept.has(key) && old !== undefined))
      return toWritable(key, entry, uses);
    return old === undefined ? undefined : { ...old, uses: old.uses.map((pin) => pin.key) };
  });
  notHeld.push(...expanded.notHeld);
  for (const need of expanded.needs) {
    const entry = entries.get(need.key);
    if (need.kind !== 'workflow' || entry?.ok !== true) continue;
    const open = await findUnlockedCallee(need, entry, sources.remote);
    if (open !== undefined) notHeld.push(open);
  }
  return {
    lock: {
      version: existing?.version ?? NEWEST_LOCK_VERSION,
      workflows: [...listed].map(([path, keys]) => ({ path, keys })),
      actions,
    },
    changes: actions.flatMap(({ key, commit }) => {
      const from = before.get(key)?.commit;
      return from === commit ? [] : [{ key, ...(from !== undefined ? { from } : {}), to: commit }];
    }),
    left,
    notHeld,
  };
}

function toWritable(
  key: string,
  entry: Extract<Entry, { ok: true }>,
  uses: readonly string[],
): WritableAction {
  const { ref, commit, ownerId, repoId, hostname } = entry;
  return { key, ref, commit, ownerId, repoId, uses, ...(hostname !== undefined ? { hostname } : {}) };
}

/** Why a workflow cannot be listed. */
function findObstacle(
  workflow: WorkflowNeeds,
  context: {
    readonly request: LockRequest;
    readonly entries: ReadonlyMap<string, Entry>;
    readonly usesOf: (key: string) => readonly string[] | undefined;
    readonly known: readonly Need[];
  },
): NotHeld | undefined {
  const { request, entries, usesOf } = context;
  const own = findOwnObstacle(workflow, request);
  if (own !== undefined) return own;
  const obstacle = (why: string, location: Location): NotHeld => ({
    kind: 'unresolved',
    what: workflow.path,
    why,
    location,
  });
  const reached = new Map(workflow.needs.map((need) => [need.key, need.location]));
  for (const [key, location] of reached) {
    const entry = entries.get(key);
    if (entry === undefined || !entry.ok) {
      const why = `${quote(key)}: ${entry === undefined ? 'it could not be followed' : entry.why}`;
      return obstacle(why, location);
    }
    const uses = usesOf(key);
    if (uses === undefined) return obstacle(`what ${quote(key)} uses itself is not known`, location);
    for (const used of uses) if (!reached.has(used)) reached.set(used, location);
  }
  return undefined;
}

/** Why a workflow cannot be listed, as far as the files beside it tell. */
export function findOwnObstacle(
  workflow: WorkflowNeeds,
  { enforced }: Pick<LockRequest, 'enforced'>,
): NotHeld | undefined {
  const obstacle = (why: string, location = { file: workflow.path, line: 1 }): NotHeld => ({
    kind: 'workflow',
    what: workflow.path,
    why,
    location,
  });
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f\\:]/.test(workflow.path))
    return obstacle('the format allows no such name of a file');
  const open = workflow.notHeld.find(({ kind }) => kind === 'open');
  if (open !== undefined) return obstacle(`${quote(open.what)}: ${open.why}`, open.location);
  if (enforced && workflow.local)
    return obstacle('GitHub refuses a listed workflow with actions of `./`; write them as `$/`');
  return undefined;
}

/** The entries of the keys and of all that they use. */
function gather(
  keys: readonly string[],
  actionOf: (key: string) => WritableAction | undefined,
): readonly WritableAction[] {
  const actions = new Map<string, WritableAction>();
  const wanted = new Set(keys);
  // A set may grow while it is walked: what was added is walked too.
  for (const key of wanted) {
    const action = actionOf(key);
    if (action === undefined) continue;
    actions.set(key, action);
    for (const used of action.uses) wanted.add(used);
  }
  return [...actions.values()];
}
