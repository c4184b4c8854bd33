import type { ActionsLock, LockedAction } from '../inventory/read-actions-lock.ts';
import type { GitRemote, HostingApi, RemoteRefs } from '../ports.ts';
import { findRef, repositoryOf } from './locked-action-verify.ts';
import type { Need } from './workflow-needs.ts';

/** What an entry of an Actions lockfile would hold, or why it can hold nothing. */
export type Entry =
  | ({ readonly ok: true; readonly url: string } & Pick<
      LockedAction,
      'ref' | 'commit' | 'ownerId' | 'repoId' | 'hostname'
    >)
  /** One sentence without its full stop. */
  | { readonly ok: false; readonly why: string };

interface Sources {
  readonly remote: GitRemote;
  readonly hosting: HostingApi;
}

/**
 * Looks an entry up in the lock that there is, else at the remotes. Numbers that the lock already has for a repository
 * are taken from it, so that a lock can be kept up to date without a token. Each entry is asked for once.
 */
export function createEntryResolver(
  known: { readonly existing: ActionsLock | undefined; readonly relock: boolean },
  sources: Sources,
): (need: Need) => Promise<Entry> {
  const locked = new Map(known.existing?.actions.map((action) => [action.key, action]));
  const numbers = new Map(known.existing?.actions.map((action) => [repositoryOf(action), action]));
  const asked = new Map<string, Promise<Entry>>();
  return async (need) => {
    const old = locked.get(need.key);
    if (old !== undefined && !known.relock) return keep(old, sources);
    const answer = asked.get(need.key) ?? ask(need, numbers, sources);
    asked.set(need.key, answer);
    return answer;
  };
}

function keep(action: LockedAction, { remote }: Sources): Entry {
  const { ref, commit, ownerId, repoId, hostname } = action;
  const url = urlOfEntry(action, remote);
  return { ok: true, url, ref, commit, ownerId, repoId, ...(hostname !== undefined ? { hostname } : {}) };
}

/** Where the code of an entry stands: on the run's own server, unless it names another. */
export function urlOfEntry(action: LockedAction, remote: GitRemote): string {
  const repository = repositoryOf(action);
  return action.hostname === undefined
    ? remote.urlOf(repository)
    : `https://${action.hostname}/${repository}`;
}

async function ask(
  need: Need,
  numbers: ReadonlyMap<string, LockedAction>,
  { remote, hosting }: Sources,
): Promise<Entry> {
  const url = remote.urlOf(need.repository);
  const refs = await remote.refs(url);
  if (!refs.ok) return { ok: false, why: refs.error.message };
  const found = await find(need, { refs: refs.value, remote, url });
  if (!found.ok) return found;
  const old = numbers.get(need.repository.toLowerCase());
  if (old !== undefined && old.hostname === undefined)
    return { ...found, url, ownerId: old.ownerId, repoId: old.repoId };
  const hosted = await hosting.repository(need.repository);
  if (!hosted.ok) return { ok: false, why: `the numbers of owner and repository: ${hosted.error.message}` };
  const { fullName, id, ownerId } = hosted.value;
  if (fullName.toLowerCase() !== need.repository.toLowerCase())
    return { ok: false, why: `the repository is called ${fullName} now; write that name` };
  return { ...found, url, ownerId: String(ownerId), repoId: String(id) };
}

type Found =
  | { readonly ok: true; readonly ref: string; readonly commit: string }
  | Extract<Entry, { ok: false }>;

async function find(
  need: Need,
  { refs, remote, url }: { readonly refs: RemoteRefs; readonly remote: GitRemote; readonly url: string },
): Promise<Found> {
  if (!need.exact) {
    const ref = findRef(refs.refs, need.ref);
    return ref === undefined
      ? { ok: false, why: 'there is no such tag or branch' }
      : { ok: true, ref: need.ref, commit: ref.commit };
  }
  const commit = need.ref.toLowerCase();
  const named = nameCommit(refs, commit);
  if (named !== undefined) return { ok: true, ref: named, commit };
  const reach = await remote.reach(url, [commit]);
  if (!reach.ok) return { ok: false, why: reach.error.message };
  const state = reach.value.get(commit);
  if (state?.state === 'ancestor') return { ok: true, ref: shorten(state.of), commit };
  // A tip that names no commit of the list is the object of a tag, which is no commit.
  if (state?.state === 'tip') return { ok: false, why: 'this is no commit but a tag object' };
  return {
    ok: false,
    why:
      state?.state === 'absent'
        ? 'the repository has no such commit'
        : 'no branch or tag of the repository contains the commit',
  };
}

const WHOLE_VERSION = /^v?\d+\.\d+\.\d+$/;

/** The best name of a tip: a whole version, another tag, the default branch, another branch. */
function nameCommit({ refs, defaultBranch }: RemoteRefs, commit: string): string | undefined {
  const rank = (name: string): number => {
    if (name.startsWith('refs/tags/')) return WHOLE_VERSION.test(shorten(name)) ? 0 : 1;
    return name === defaultBranch ? 2 : 3;
  };
  const names = refs.filter((ref) => ref.commit === commit).map(({ name }) => name);
  // Stable: names of one rank keep the remote's order, which is sorted.
  const [best] = names.sort((a, b) => rank(a) - rank(b));
  return best === undefined ? undefined : shorten(best);
}

function shorten(name: string): string {
  return name.replace(/^refs\/(?:heads|tags)\//, '');
}
