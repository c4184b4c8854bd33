import type { Evidence } from '../domain/evidence.ts';
import { known, unknown, type Fact, type Unknown } from '../domain/fact.ts';
import type { Comparison, RegistryState, ReleaseFactName, ReleaseFactTypes } from '../domain/facts.ts';
import { compareVersions, releaseNumbers } from '../domain/version.ts';
import type { ReleaseFacts } from '../ports.ts';
import type { PackageRecord, VersionRecord } from './record.ts';
import { compareMarks } from './trust-history.ts';

const DAY = 86_400_000;

/** Every fact of a release, in the order in which they are stored. */
export const FACT_NAMES: readonly ReleaseFactName[] = [
  'registryState',
  'publishedAt',
  'artifacts',
  'yanked',
  'deprecated',
  'projectStatus',
  'publisher',
  'maintainers',
  'ownership',
  'installHooks',
  'timeline',
  'earlierRecord',
  'registryAddress',
  'metadata',
  'signatures',
  'attestations',
  'provenanceHistory',
];

/** Every fact unknown for the same cause. */
export function unknownFacts(cause: Unknown): ReleaseFacts {
  return Object.fromEntries(FACT_NAMES.map((name) => [name, cause])) as unknown as ReleaseFacts;
}

/**
 * The facts about one release out of its package's record. Pure. Releases dated after `asOf` are as if they did not
 * exist; of one asked for, nothing is known but its time, where the registry's clock can be believed.
 * `earlierRecord` and the recorded owner are added by the caller.
 */
export function computeFacts(
  record: PackageRecord,
  version: string,
  options: { readonly asOf?: number; readonly bases: readonly string[] },
): ReleaseFacts {
  const visible = record.versions.filter(
    (item) =>
      options.asOf === undefined ||
      item.version === version ||
      item.publishedAt === undefined ||
      !(item.publishedAt > options.asOf),
  );
  const release = visible.find((item) => item.version === version);
  if (release !== undefined && isDated(release) && record.clockProblem === undefined) {
    const { publishedAt } = release;
    if (options.asOf !== undefined && publishedAt > options.asOf)
      return {
        ...unknownFacts(NOT_YET),
        publishedAt: known(publishedAt, release.evidence?.publishedAt ?? record.evidence),
      };
  }
  const history = record.clockProblem === undefined ? earlierInTime(visible, release) : undefined;
  const before = history === undefined ? precedingByVersion(record, visible, release) : history.at(-1);
  const { evidence } = record;

  const answer = <N extends ReleaseFactName>(
    name: N,
    value: ReleaseFactTypes[N] | undefined,
    own?: Evidence,
  ): Fact<ReleaseFactTypes[N]> => {
    if (value !== undefined) return known(value, release?.evidence?.[name] ?? own ?? evidence);
    if (release === undefined && !PACKAGE_FACTS.includes(name)) return absence(record, release);
    return record.missing[name] ?? absence(record, release);
  };
  const timed = <N extends ReleaseFactName>(name: N, value: () => ReleaseFactTypes[N] | undefined) => {
    if (release === undefined) return absence(record, release);
    const missing = record.missing[name];
    if (missing !== undefined && (name === 'timeline' || value() === undefined)) return missing;
    if (record.clockProblem !== undefined) return record.clockProblem;
    if (release.publishedAt === undefined || Number.isNaN(release.publishedAt)) return badTime(release);
    return answer(name, value());
  };

  return {
    registryState: known(stateOf(record, visible, version), evidence),
    publishedAt: timed('publishedAt', () => release?.publishedAt),
    artifacts: answer('artifacts', release?.artifacts),
    yanked: answer('yanked', release?.yanked),
    deprecated: answer('deprecated', release?.deprecated),
    projectStatus: answer('projectStatus', record.projectStatus),
    publisher: timed('publisher', () => comparePublisher(release, history ?? [])),
    maintainers: timed('maintainers', () =>
      compareBy(
        release,
        history?.findLast((item) => item.maintainers !== undefined) ?? before,
        (item) => item.maintainers,
      ),
    ),
    ownership: answer('ownership', record.owner === undefined ? undefined : { current: record.owner }),
    installHooks: answer(
      'installHooks',
      compareBy(release, before, (item) => item.installHooks),
    ),
    timeline: timed('timeline', () => timelineOf(record, visible, release)),
    earlierRecord: unknown('unsupported', 'nothing was remembered'),
    registryAddress: known({ bases: [...new Set([...options.bases, ...record.artifactBases])] }, evidence),
    metadata: answer('metadata', release?.metadata),
    signatures: answer('signatures', release?.signatures),
    attestations: answer('attestations', release?.attestations),
    provenanceHistory: answer('provenanceHistory', compareMarks(record, visible, release)),
  };
}

const NOT_YET: Unknown = unknown(
  'not-published',
  'the release was published only after the moment judged from',
);

/** Facts that do not depend on the version being there. */
const PACKAGE_FACTS: readonly ReleaseFactName[] = ['projectStatus', 'ownership'];

const CLOCK_FACTS: readonly ReleaseFactName[] = ['publishedAt', 'publisher', 'maintainers', 'timeline'];

/** The same facts with everything that rests on the registry's times taken back. */
export function distrustClock(facts: ReleaseFacts, cause: Unknown): ReleaseFacts {
  const changed = CLOCK_FACTS.filter((name) => facts[name].known).map((name) => [name, cause] as const);
  return changed.length === 0 ? facts : { ...facts, ...Object.fromEntries(changed) };
}

function stateOf(record: PackageRecord, visible: readonly VersionRecord[], version: string): RegistryState {
  if (record.state === 'quarantined') return { state: 'package-quarantined' };
  if (visible.some((item) => item.version === version)) {
    return record.state === 'security-holder' ? { state: 'security-holder' } : { state: 'present' };
  }
  if (record.state === 'security-holder') return { state: 'security-holder' };
  if (record.partial) return { state: 'absent-from-partial-mirror' };
  if (record.state === 'absent') return { state: 'package-absent' };
  const nearest = nearestVersion(record, visible, version);
  return {
    state: 'version-absent',
    otherVersions: visible.length,
    ...(nearest !== undefined ? { nearest } : {}),
  };
}

/** The highest version below the one asked for, or the lowest above it when there is none. */
function nearestVersion(
  record: PackageRecord,
  visible: readonly VersionRecord[],
  version: string,
): string | undefined {
  let below: string | undefined;
  let above: string | undefined;
  for (const { version: other } of visible) {
    const order = compareVersions(record.ecosystem, other, version);
    if (order === undefined || order === 0) continue;
    if (order < 0) {
      if (below === undefined || (compareVersions(record.ecosystem, other, below) ?? 0) > 0) below = other;
    } else if (above === undefined || (compareVersions(record.ecosystem, other, above) ?? 0) < 0)
      above = other;
  }
  return below ?? above;
}

function absence(record: PackageRecord, release: VersionRecord | undefined): Unknown {
  if (release === undefined) {
    return record.state === 'absent'
      ? unknown('not-published', 'the registry does not have the package')
      : unknown('not-published', 'the registry does not have the version');
  }
  return unknown('not-published', 'the registry does not state this');
}

function badTime(release: VersionRecord): Unknown {
  return release.publishedAt === undefined
    ? unknown('not-published', 'the registry gives no publication time for the release')
    : unknown('malformed', 'the registry gives a publication time that cannot be true');
}

function isDated(item: VersionRecord): item is VersionRecord & { readonly publishedAt: number } {
  return item.publishedAt !== undefined && !Number.isNaN(item.publishedAt);
}

/** Releases published before this one, oldest first; ties by version text. `undefined`: this one has no time. */
function earlierInTime(
  visible: readonly VersionRecord[],
  release: VersionRecord | undefined,
): readonly VersionRecord[] | undefined {
  if (release === undefined || !isDated(release)) return undefined;
  return visible
    .filter(isDated)
    .filter((item) => item.publishedAt < release.publishedAt)
    .sort((a, b) => a.publishedAt - b.publishedAt || (a.version < b.version ? -1 : 1));
}

/** Without believable times, the release before this one is the next lower version. */
function precedingByVersion(
  record: PackageRecord,
  visible: readonly VersionRecord[],
  release: VersionRecord | undefined,
): VersionRecord | undefined {
  if (release === undefined) return undefined;
  let best: VersionRecord | undefined;
  for (const item of visible) {
    if ((compareVersions(record.ecosystem, item.version, release.version) ?? 0) >= 0) continue;
    if (best === undefined || (compareVersions(record.ecosystem, item.version, best.version) ?? 0) > 0)
      best = item;
  }
  return best;
}

function compareBy<T>(
  release: VersionRecord | undefined,
  before: VersionRecord | undefined,
  pick: (item: VersionRecord) => T | undefined,
): Comparison<T> | undefined {
  const current = release === undefined ? undefined : pick(release);
  if (current === undefined) return undefined;
  if (before === undefined) return { current };
  // An earlier release that does not state it must not look like there was none.
  const value = pick(before);
  return value === undefined ? undefined : { current, previous: { version: before.version, value } };
}

function comparePublisher(
  release: VersionRecord | undefined,
  history: readonly VersionRecord[],
): ReleaseFactTypes['publisher'] | undefined {
  const before = history.findLast((item) => item.publisher !== undefined) ?? history.at(-1);
  const comparison = compareBy(release, before, (item) => item.publisher);
  if (comparison === undefined) return undefined;
  const { name } = comparison.current;
  return { ...comparison, seenBefore: history.some((item) => item.publisher?.name === name) };
}

function timelineOf(
  record: PackageRecord,
  visible: readonly VersionRecord[],
  release: VersionRecord | undefined,
): ReleaseFactTypes['timeline'] | undefined {
  const history = earlierInTime(visible, release);
  if (release?.publishedAt === undefined || history === undefined) return undefined;
  const at = release.publishedAt;
  const window = visible.filter(
    (item) => item === release || (isDated(item) && item.publishedAt <= at && item.publishedAt > at - DAY),
  );
  const majors = new Set(
    window.map((item) => releaseNumbers(record.ecosystem, item.version)?.[0] ?? item.version),
  );
  const previous = history.at(-1);
  return {
    ...(previous?.publishedAt !== undefined
      ? { previous: { version: previous.version, publishedAt: previous.publishedAt } }
      : {}),
    inLastDay: window.length,
    majorsInLastDay: majors.size,
    releases: visible.length,
  };
}
