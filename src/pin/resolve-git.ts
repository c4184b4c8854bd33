import { UNKNOWN_TEXT, unknownReason } from '../domain/fact.ts';
import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { GitRemote, RemoteRefs } from '../ports.ts';
import { chooseUpdate, type Update } from './choose-update.ts';
import { chooseVersion, coveredReleases, type Choice, type Refusal } from './choose-version.ts';
import type { Reference, Target } from './reference.ts';
import type { Release } from './releases.ts';
import type { Resolution, ResolveSettings, Resolved } from './resolved.ts';

type GitTarget = Extract<Target, { kind: 'action' | 'git' }>;

interface Place {
  readonly remote: GitRemote;
  readonly url: string;
  readonly refs: RemoteRefs;
  readonly reference: Reference;
  readonly target: GitTarget;
  readonly settings: ResolveSettings;
}

/** Releases whose age is looked at before it is said that none is old enough. */
const MAX_AGES = 20;
const DAY = 86_400_000;

/** Finds the commit for a reference to a git repository: one request for its branches and tags, times only with a cooldown. */
export async function resolveGit(
  reference: Reference,
  target: GitTarget,
  options: { readonly remote: GitRemote; readonly settings: ResolveSettings },
): Promise<Resolution> {
  const { remote, settings } = options;
  if (reference.state === 'exact' && settings.update === false) return ok(undefined);
  if (!reference.text.endsWith(target.ref)) {
    return err({
      kind: 'undecidable',
      reason: 'the version does not end the value, so it cannot be replaced',
    });
  }
  const url = target.kind === 'action' ? remote.urlOf(target.repository) : target.url;
  const refs = await remote.refs(url);
  if (!refs.ok) return err(unresolved(refs.error));
  const place: Place = { remote, url, refs: refs.value, reference, target, settings };
  return reference.state === 'exact' && settings.update !== false
    ? updatePin(place, settings.update)
    : pinLoose(place);
}

function unresolved(error: SourceError): Refusal {
  const detail = error.message === '' ? UNKNOWN_TEXT[unknownReason(error.kind)] : error.message;
  return { kind: 'unresolved', reason: `${error.kind}: ${detail}` };
}

async function pinLoose(place: Place): Promise<Resolution> {
  const { target, refs, settings } = place;
  const chosen = chooseVersion(refs, target.ref);
  if (!chosen.ok) return chosen;
  const choice = chosen.value;
  const why = WHY[choice.from];
  if (settings.minAge === 0) return ok(toResolved(place, choice, { why }));
  const time = await timeOf(place, choice.commit);
  if (!time.ok) return time;
  if (isOld(time.value, settings)) return ok(toResolved(place, choice, { why, publishedAt: time.value }));
  const covered = coveredReleases(refs, target.ref, choice);
  const older = await firstOld(place, covered);
  if (!older.ok) return older;
  if (older.value === undefined) {
    const instead =
      covered.length === 0 ? 'nothing older is covered by it' : 'no release that it covers is older';
    return err({ kind: 'held', reason: `its commit is ${younger(settings)}, and ${instead}` });
  }
  const { release, publishedAt } = older.value;
  return ok(
    toResolved(
      place,
      { commit: release.commit, version: release.tag.name, from: 'tag' },
      {
        why: `the newest release that ${target.ref} covers and that is old enough; ${target.ref} itself is ${younger(settings)}`,
        publishedAt,
      },
    ),
  );
}

const WHY: Readonly<Record<Choice['from'], string>> = {
  tag: 'the commit of its tag',
  branch: 'the tip of its branch now',
  commit: 'the one commit that begins so',
};

async function updatePin(place: Place, { major }: { readonly major: boolean }): Promise<Resolution> {
  const { target, refs, reference, settings } = place;
  const { claimed } = reference;
  const found = chooseUpdate(refs, {
    commit: target.ref,
    major,
    ...(claimed !== undefined ? { claimed } : {}),
  });
  if (!found.ok) return found;
  const { current } = found.value;
  const newer = await newerByTime(place, found.value);
  if (!newer.ok) return newer;
  const old = await firstOld(place, newer.value);
  if (!old.ok) return old;
  if (old.value !== undefined) {
    const { release, publishedAt } = old.value;
    return ok(
      toResolved(
        place,
        { commit: release.commit, version: release.tag.name, from: 'tag' },
        {
          why: `the newest stable release${major ? '' : ' of its major version'}${settings.minAge > 0 ? ' that is old enough' : ''}`,
          ...(publishedAt !== undefined ? { publishedAt } : {}),
        },
      ),
    );
  }
  const mended = mend(place, current);
  if (mended !== undefined) return ok(mended);
  const [first] = newer.value;
  return first === undefined
    ? ok(undefined)
    : err({ kind: 'held', reason: `${first.tag.name} is ${younger(settings)}` });
}

/** A pin that stays where it is, with its commit written in full and lower case, and its version beside it. */
function mend(place: Place, current: Choice): Resolved | undefined {
  const { target, reference } = place;
  const same = current.commit === target.ref;
  if (same && (reference.claimed !== undefined || current.version === undefined)) return undefined;
  if (same && reference.comment?.text.trim().split(/\s/, 1)[0] === current.version) return undefined;
  const why = same
    ? 'the version of its commit'
    : current.commit === target.ref.toLowerCase()
      ? 'the same commit in lower case'
      : 'the commit that the tag object leads to';
  return toResolved(place, current, { why });
}

/** Where only the times of the commits tell, those whose commit is younger than the pin's own. */
async function newerByTime(place: Place, update: Update): Promise<Result<readonly Release[], Refusal>> {
  const candidates = update.newer.slice(0, MAX_AGES);
  if (!update.byTime || candidates.length === 0) return ok(candidates);
  const own = await timeOf(place, update.current.commit);
  if (!own.ok) return own;
  const newer: Release[] = [];
  for (const release of candidates) {
    const time = await timeOf(place, release.commit);
    if (!time.ok) return time;
    if (time.value <= own.value) break;
    newer.push(release);
  }
  return ok(newer);
}

/** The first release that is old enough; the first of all, with no time asked for, without a cooldown. */
async function firstOld(
  place: Place,
  releases: readonly Release[],
): Promise<Result<{ readonly release: Release; readonly publishedAt?: number } | undefined, Refusal>> {
  const { settings } = place;
  for (const release of releases.slice(0, MAX_AGES)) {
    if (settings.minAge === 0) return ok({ release });
    const time = await timeOf(place, release.commit);
    if (!time.ok) return time;
    if (isOld(time.value, settings)) return ok({ release, publishedAt: time.value });
  }
  return ok(undefined);
}

async function timeOf({ remote, url }: Place, commit: string): Promise<Result<number, Refusal>> {
  const time = await remote.commitTime(url, commit);
  return time.ok
    ? time
    : err({ kind: 'unresolved', reason: `how old its commit is cannot be told (${time.error.message})` });
}

function isOld(time: number, { now, minAge }: ResolveSettings): boolean {
  return Number.isFinite(time) && now - time >= minAge * DAY;
}

function younger({ minAge }: ResolveSettings): string {
  return `younger than ${minAge} ${minAge === 1 ? 'day' : 'days'}`;
}

function toResolved(
  { reference, target }: Place,
  choice: Choice,
  about: { readonly why: string; readonly publishedAt?: number | undefined },
): Resolved {
  // The ref ends the value, whether that is the whole of it (`rev: v1`) or stands behind an @.
  const { text } = reference;
  return {
    value: text.slice(0, text.length - target.ref.length) + choice.commit,
    from: target.ref,
    to: choice.commit,
    remark: true,
    why: about.why,
    ...(choice.version !== undefined ? { version: choice.version } : {}),
    ...(about.publishedAt !== undefined ? { publishedAt: about.publishedAt } : {}),
  };
}
