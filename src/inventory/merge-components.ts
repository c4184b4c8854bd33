import { compareText } from '../domain/compare-text.ts';
import type { Component, Integrity, Location, Pin, Scope } from '../domain/component.ts';
import type { Purl } from '../domain/purl.ts';
import type { ParsedComponent } from './format.ts';

/**
 * Makes one lockfile's components unique by purl and sorts everything in code point order. What two entries of one
 * purl say is joined: all places, all digests, all edges, the scope that reaches furthest, the loosest pin. Edges
 * to something that is not a component of the same lockfile are dropped.
 */
export function mergeComponents(
  parsed: readonly ParsedComponent[],
  origin: { readonly lockfile: string; readonly format: string },
): Component[] {
  const groups = new Map<Purl, ParsedComponent[]>();
  for (const component of parsed) {
    const group = groups.get(component.purl);
    if (group === undefined) groups.set(component.purl, [component]);
    else group.push(component);
  }
  const isKnown = (purl: Purl): boolean => groups.has(purl);
  const components: Component[] = [];
  for (const group of groups.values()) {
    const joined = join(group);
    components.push({
      ...joined,
      locations: uniqueLocations(joined.locations),
      dependsOn: uniquePurls(joined.dependsOn, isKnown),
      lockfile: origin.lockfile,
      format: origin.format,
    });
  }
  return components.sort((a, b) => comparePurls(a.purl, b.purl));
}

/** The order of code points: a purl is ASCII, of which the engine's own order is that. */
export function comparePurls(a: Purl, b: Purl): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sorted and unique, without those that are not known. */
export function uniquePurls(purls: readonly Purl[], isKnown: (purl: Purl) => boolean): readonly Purl[] {
  // Most parsers give them sorted and unique already.
  if (isAscending(purls)) return purls.every(isKnown) ? purls : purls.filter(isKnown);
  return [...new Set(purls)].filter(isKnown).sort(comparePurls);
}

function isAscending(purls: readonly Purl[]): boolean {
  for (let at = 1; at < purls.length; at += 1) {
    if ((purls[at - 1] as Purl) >= (purls[at] as Purl)) return false;
  }
  return true;
}

const SCOPES: readonly Scope[] = ['runtime', 'build', 'optional', 'dev', 'unknown'];
const PINS: readonly Pin['state'][] = ['undecidable', 'loose', 'exact'];

function join(group: readonly ParsedComponent[]): ParsedComponent {
  const [first, ...others] = group as [ParsedComponent, ...ParsedComponent[]];
  if (others.length === 0) return first;
  const pin = joinPins(group.flatMap((one) => (one.pin === undefined ? [] : [one.pin])));
  const { bundled: _, ...rest } = first;
  return {
    ...rest,
    scope: SCOPES.find((scope) => group.some((one) => one.scope === scope)) ?? 'unknown',
    direct: joinDirect(group),
    integrity: uniqueIntegrity(group.flatMap((one) => one.integrity)),
    locations: group.flatMap((one) => one.locations),
    dependsOn: group.flatMap((one) => one.dependsOn),
    ...(group.every((one) => one.bundled === true) ? { bundled: true } : {}),
    ...(group.some((one) => one.hasInstallScript === true) ? { hasInstallScript: true } : {}),
    ...(pin !== undefined ? { pin } : {}),
  };
}

/** The loosest, with all that comments claim beside any of them: a true comment must not hide a false one. */
function joinPins(pins: readonly Pin[]): Pin | undefined {
  const [loosest] = pins.toSorted((a, b) => PINS.indexOf(a.state) - PINS.indexOf(b.state));
  const all = pins.flatMap(({ comment, otherComments = [] }) => [comment ?? [], otherComments].flat());
  const [comment, ...otherComments] = new Set(all);
  if (loosest === undefined || comment === undefined) return loosest;
  return { ...loosest, comment, ...(otherComments.length > 0 ? { otherComments } : {}) };
}

function joinDirect(group: readonly ParsedComponent[]): boolean | null {
  if (group.some((one) => one.direct === true)) return true;
  return group.some((one) => one.direct === null) ? null : false;
}

function uniqueIntegrity(all: readonly Integrity[]): readonly Integrity[] {
  const seen = new Set<string>();
  return all.filter(({ raw, file }) => {
    const key = `${raw}\0${file ?? ''}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

function uniqueLocations(all: readonly Location[]): readonly Location[] {
  if (all.length < 2) return all;
  const sorted = all.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
  return sorted.filter((one, i) => one.file !== sorted[i - 1]?.file || one.line !== sorted[i - 1]?.line);
}
