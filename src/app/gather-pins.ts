import type { Component } from '../domain/component.ts';
import type { SourceError } from '../domain/errors.ts';
import { known, unknown, unknownReason, type Fact, type Unknown } from '../domain/fact.ts';
import type { FactName } from '../domain/facts.ts';
import type { Hosting, PinAge, PinFactTypes, PinnedRefs, Reach, TagRecord } from '../domain/pin-facts.ts';
import type { Policy } from '../domain/policy.ts';
import { describePin, findTag, repositoryOf } from '../pin/describe-pin.ts';
import { pinLine } from '../pin/pin-line.ts';
import { isFullVersion, parseVersionTag } from '../pin/version-tag.ts';
import type { GitRemote, HostingApi, RemoteRefs, TagMemory } from '../ports.ts';
import { startProgress } from './progress.ts';
import { walkUses } from './walk-uses.ts';
import type { World } from './world.ts';

export type PinFacts = { readonly [K in keyof PinFactTypes]?: Fact<PinFactTypes[K]> };

const FROM_GIT = ['pinnedRefs', 'tagRecord', 'reach', 'pinAge', 'pinnedUses'] as const;
const PIN_FACTS: readonly FactName[] = [...FROM_GIT, 'hosting'];

interface Sources {
  readonly world: World;
  readonly git: GitRemote;
  readonly hosting: HostingApi;
  readonly memory: TagMemory;
  readonly wanted: ReadonlySet<FactName>;
  /** What the project's Actions lockfile says: `owner/name tag` in lower case to the commit. */
  readonly locked: ReadonlyMap<string, string>;
}

/**
 * Asks the repositories of actions and reusable workflows about every use among the components: one list of branches
 * and tags for each repository, and one look at each pinned commit. What cannot be had is an unknown fact, with one
 * sentence for all that fails for the same reason. `inventory` is where the Actions lockfile is looked for; a fact that
 * is not `wanted` is not asked for.
 */
export async function gatherPins(
  components: readonly Component[],
  options: {
    readonly world: World;
    readonly policy: Policy;
    readonly inventory: readonly Component[];
    readonly wanted: ReadonlySet<FactName>;
  },
): Promise<ReadonlyMap<Component, PinFacts>> {
  const { world, policy, inventory, wanted } = options;
  const repositories = new Map<string, Component[]>();
  for (const component of components) {
    const repository = repositoryOf(component)?.toLowerCase();
    if (repository === undefined) continue;
    const list = repositories.get(repository);
    if (list === undefined) repositories.set(repository, [component]);
    else list.push(component);
  }
  const facts = new Map<Component, PinFacts>();
  if (repositories.size === 0 || !PIN_FACTS.some((name) => wanted.has(name))) return facts;
  const { gitRemote: git, hosting } = await world.remotes(policy.registries);
  const memory = await world.tagMemory(policy.registries);
  const sources: Sources = { world, git, hosting, memory, wanted, locked: readLock(inventory) };
  const progress = startProgress(world, 'Asking repositories', repositories.size);
  let done = 0;
  await Promise.all(
    [...repositories.values()].map(async (group) => {
      for (const [component, own] of await askRepository(group, sources)) facts.set(component, own);
      progress.advance(++done);
    }),
  );
  progress.stop();
  return facts;
}

function readLock(inventory: readonly Component[]): ReadonlyMap<string, string> {
  const locked = new Map<string, string>();
  for (const { format, name, pin, version } of inventory) {
    if (format !== 'actions-lock' || pin?.comment === undefined) continue;
    for (const tag of [pin.comment, ...(pin.otherComments ?? [])]) {
      locked.set(lockKey(name, tag), version.toLowerCase());
    }
  }
  return locked;
}

function lockKey(name: string, tag: string): string {
  return `${name.split('/', 2).join('/').toLowerCase()} ${tag}`;
}

async function askRepository(
  group: readonly Component[],
  sources: Sources,
): Promise<readonly (readonly [Component, PinFacts])[]> {
  const [first] = group;
  const repository = first === undefined ? undefined : repositoryOf(first);
  if (repository === undefined) return [];
  const url = sources.git.urlOf(repository);
  const { git, hosting, wanted } = sources;
  const [refs, host] = await Promise.all([
    FROM_GIT.some((name) => wanted.has(name)) ? git.refs(url) : undefined,
    wanted.has('hosting') ? askHosting(repository, hosting) : undefined,
  ]);
  return Promise.all(
    group.map(async (component) => {
      const own =
        refs === undefined
          ? {}
          : refs.ok
            ? await askPin(component, { url, remote: refs.value, sources })
            : allUnknown(missing(refs.error));
      return [component, host === undefined ? own : { ...own, hosting: host }] as const;
    }),
  );
}

interface Place {
  readonly url: string;
  readonly remote: RemoteRefs;
  readonly sources: Sources;
}

async function askPin(component: Component, place: Place): Promise<PinFacts> {
  const { remote, sources } = place;
  const described = describePin(remote, component);
  const refs = addEdit(described, component, sources.world);
  const shared = {
    pinnedRefs: known(refs, remote.evidence),
    tagRecord: await recallTag(component, place),
  };
  const commit = component.version.toLowerCase();
  if (component.pin?.state !== 'exact') return shared;
  const { git, wanted } = sources;
  const [reach, pinAge, pinnedUses] = await Promise.all([
    wanted.has('reach') ? askReach(commit, place) : undefined,
    wanted.has('pinAge') ? askAge(refs, place) : undefined,
    // The name of a tag object holds no files: those of its commit are read.
    wanted.has('pinnedUses') ? walkUses({ ...component, version: refs.commit ?? commit }, git) : undefined,
  ]);
  return {
    ...shared,
    ...(reach !== undefined ? { reach } : {}),
    ...(pinAge !== undefined ? { pinAge } : {}),
    ...(pinnedUses !== undefined ? { pinnedUses } : {}),
  };
}

async function askReach(commit: string, { url, remote, sources }: Place): Promise<Fact<Reach>> {
  const answer = await sources.git.reach(url, [commit]);
  const reach = answer.ok ? answer.value.get(commit) : undefined;
  if (reach === undefined) return missing(answer.ok ? NO_ANSWER : answer.error);
  const ref = reach.state === 'tip' ? reach.refs[0] : reach.state === 'ancestor' ? reach.of : undefined;
  return known(reach, { kind: 'git', repository: remote.url, ref: ref ?? '', commit });
}

/** The line as it should be written, where it is one that can be rewritten alone. */
function addEdit(refs: PinnedRefs, { pin, locations }: Component, world: World): PinnedRefs {
  const [place, another] = locations;
  // What stands in several places is mended by the command, which does not leave one behind.
  if (another !== undefined) return refs;
  if (refs.replacement === undefined || pin === undefined || place === undefined) return refs;
  const bytes = world.workTree.read(place.file);
  if (!bytes.ok) return refs;
  const text = Buffer.from(bytes.value).toString('utf8');
  const before = text.split('\n', place.line)[place.line - 1]?.replace(/\r$/, '');
  if (before === undefined) return refs;
  const { commit, version } = refs.replacement;
  const after = pinLine(before, { text: pin.text, commit, version });
  if (after === undefined) return refs;
  return {
    ...refs,
    replacement: { commit, version, edit: { file: place.file, line: place.line, before, after } },
  };
}

/** Looks up what was known of the tag, and keeps what is seen now: a full version is kept as it was seen first. */
async function recallTag(component: Component, place: Place): Promise<Fact<TagRecord>> {
  const { url, remote, sources } = place;
  const exact = component.pin?.state === 'exact';
  const version = exact ? component.pin?.comment : component.version;
  if (version === undefined || version === '') {
    return unknown('unsupported', 'the reference names no version whose tag could be followed');
  }
  // A remark may spell the version in its own way; what is used is looked up by its exact name.
  const found = exact
    ? findTag(remote, version)
    : remote.refs.find(({ name }) => name === `refs/tags/${version}`);
  const tag = found?.name.slice('refs/tags/'.length) ?? version;
  const parsed = parseVersionTag(tag);
  const full = parsed !== undefined && isFullVersion(parsed);
  const earlier = await sources.memory.recall(url, tag);
  const at = remote.evidence.kind === 'http' ? remote.evidence.fetchedAt : undefined;
  if (found !== undefined && at !== undefined && (earlier === undefined || !full)) {
    if (earlier?.commit !== found.commit) sources.memory.remember(url, tag, { commit: found.commit, at });
  }
  const locked = sources.locked.get(lockKey(component.name, version));
  return known(
    {
      tag,
      full,
      ...(found !== undefined ? { commit: found.commit } : {}),
      ...(earlier !== undefined ? { earlier } : {}),
      ...(locked !== undefined ? { locked } : {}),
    },
    { kind: 'record', what: 'tags seen in earlier runs', firstSeen: earlier?.at ?? '' },
  );
}

async function askAge(refs: PinnedRefs, { url, remote, sources }: Place): Promise<Fact<PinAge>> {
  const { commit, newest, newestInLine } = refs;
  const other = newestInLine ?? newest;
  if (commit === undefined) return missing(NO_ANSWER);
  if (other === undefined || other.commit === commit) return known({}, remote.evidence);
  const [pinned, at] = [
    await sources.git.commitTime(url, commit),
    await sources.git.commitTime(url, other.commit),
  ];
  if (!pinned.ok) return missing(pinned.error);
  if (!at.ok) return missing(at.error);
  return known(
    { newest: { tag: other.tag, after: at.value - pinned.value } },
    { kind: 'git', repository: remote.url, ref: `refs/tags/${other.tag}`, commit: other.commit },
  );
}

async function askHosting(repository: string, hosting: HostingApi): Promise<Fact<Hosting>> {
  const answer = await hosting.repository(repository);
  if (!answer.ok) return unknown(unknownReason(answer.error.kind), answer.error.message);
  const { fullName, archived, evidence } = answer.value;
  return known({ asked: repository, fullName, archived }, evidence);
}

const NO_ANSWER: SourceError = { kind: 'malformed', message: 'git gave no answer about the commit' };

function missing(error: SourceError): Unknown {
  return unknown(unknownReason(error.kind), `remote repositories: ${error.message}`);
}

function allUnknown(cause: Unknown): PinFacts {
  return { pinnedRefs: cause, reach: cause, tagRecord: cause, pinAge: cause, pinnedUses: cause };
}
