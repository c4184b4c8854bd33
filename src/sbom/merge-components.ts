import type { Component, Integrity, Location, Pin, Scope, Source } from '../domain/component.ts';
import type { Ecosystem } from '../domain/ecosystem.ts';
import type { Purl } from '../domain/purl.ts';
import { compareText } from './compare-text.ts';

/** What all lockfiles together say about one purl. */
export interface MergedComponent {
  readonly purl: Purl;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  readonly scope: Scope;
  readonly direct: boolean | null;
  readonly integrity: readonly Integrity[];
  readonly source: Source;
  readonly lockfiles: readonly string[];
  readonly locations: readonly Location[];
  readonly dependsOn: readonly Purl[];
  readonly aliases: readonly string[];
  readonly constraints: readonly string[];
  readonly pins: readonly Pin['state'][];
  readonly bundled: boolean;
  readonly hasInstallScript: boolean;
}

/** Strongest first. Unknown outranks everything that would let a reader leave the package out. */
const STRENGTH: readonly Scope[] = ['runtime', 'unknown', 'optional', 'build', 'dev'];

/** One entry per purl, sorted by purl; the order of the input does not matter. */
export function mergeComponents(components: readonly Component[]): MergedComponent[] {
  const groups = new Map<Purl, Component[]>();
  for (const component of components) {
    const group = groups.get(component.purl);
    if (group === undefined) groups.set(component.purl, [component]);
    else group.push(component);
  }
  return [...groups.values()].map(mergeGroup).sort((a, b) => compareText(a.purl, b.purl));
}

function mergeGroup(group: readonly Component[]): MergedComponent {
  const [first] = group as readonly [Component, ...Component[]];
  if (group.length === 1) return fromOne(first);
  return {
    purl: first.purl,
    ecosystem: least(group, (item) => item.ecosystem),
    name: least(group, (item) => item.name),
    version: least(group, (item) => item.version),
    scope: STRENGTH.find((scope) => group.some((item) => item.scope === scope)) ?? 'unknown',
    direct: mergeDirect(group),
    integrity: uniqueBy(
      group.flatMap((item) => item.integrity),
      integrityKey,
    ),
    source: uniqueBy(
      group.map((item) => item.source),
      sourceKey,
    )[0] as Source,
    lockfiles: sortedUnique(group.map((item) => item.lockfile)),
    locations: uniqueBy(
      group.flatMap((item) => item.locations),
      placeKey,
    ),
    dependsOn: sortedUnique(group.flatMap((item) => item.dependsOn)),
    aliases: sortedUnique(group.flatMap((item) => item.alias ?? [])),
    constraints: sortedUnique(group.flatMap((item) => item.constraint ?? [])),
    pins: sortedUnique(group.flatMap((item) => item.pin?.state ?? [])),
    // Bundled everywhere: only then has it no artifact of its own.
    bundled: group.every((item) => item.bundled === true),
    hasInstallScript: group.some((item) => item.hasInstallScript === true),
  };
}

/** The common case, without the work of merging. */
function fromOne(item: Component): MergedComponent {
  return {
    purl: item.purl,
    ecosystem: item.ecosystem,
    name: item.name,
    version: item.version,
    scope: item.scope,
    direct: item.direct,
    integrity: uniqueBy(item.integrity, integrityKey),
    source: item.source,
    lockfiles: [item.lockfile],
    locations: uniqueBy(item.locations, placeKey),
    dependsOn: sortedUnique(item.dependsOn),
    aliases: item.alias === undefined ? [] : [item.alias],
    constraints: item.constraint === undefined ? [] : [item.constraint],
    pins: item.pin === undefined ? [] : [item.pin.state],
    bundled: item.bundled === true,
    hasInstallScript: item.hasInstallScript === true,
  };
}

function mergeDirect(group: readonly Component[]): boolean | null {
  if (group.some((item) => item.direct === true)) return true;
  return group.some((item) => item.direct === false) ? false : null;
}

function integrityKey(item: Integrity): string {
  return `${item.algorithm} ${item.digest} ${item.file ?? ''} ${item.raw}`;
}

function placeKey(place: Location): string {
  return `${place.file}\u0000${String(place.line).padStart(12, '0')}`;
}

/** An address beats a bare registry; otherwise the first in order. */
function sourceKey(source: Source): string {
  const bare = source.kind === 'registry' && source.url === undefined;
  return `${bare ? 1 : 0} ${JSON.stringify(source, Object.keys(source).sort())}`;
}

function least<K extends string>(group: readonly Component[], read: (item: Component) => K): K {
  let found = read(group[0] as Component);
  for (const item of group) if (read(item) < found) found = read(item);
  return found;
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  if (items.length < 2) return [...items];
  const unique = new Map(items.map((item) => [key(item), item]));
  return [...unique].sort((a, b) => compareText(a[0], b[0])).map((entry) => entry[1]);
}

function sortedUnique<T extends string>(items: readonly T[]): T[] {
  return items.length < 2 ? [...items] : [...new Set(items)].sort(compareText);
}
