import type { Component } from '../domain/component.ts';
import type { Ecosystem } from '../domain/ecosystem.ts';
import type { IncidentMatch } from '../domain/facts.ts';
import type { PinnedRefs } from '../domain/pin-facts.ts';
import { CAMPAIGNS, type Campaign } from './campaigns.ts';
import { findListed } from './find-listed.ts';
import type { Affected, Incident } from './incident.ts';
import { NPM_INCIDENTS } from './incidents-npm.ts';
import { OTHER_INCIDENTS } from './incidents-other.ts';
import { PYTHON_INCIDENTS } from './incidents-python.ts';
import { isPinAffected } from './match-pin.ts';
import { normalName } from './normal-name.ts';
import { GO_RELEASES, NPM_RELEASES, PYPI_RELEASES } from './release-list.ts';
import { isBelow, isSameVersion } from './same-version.ts';

export const INCIDENTS: readonly Incident[] = [...NPM_INCIDENTS, ...PYTHON_INCIDENTS, ...OTHER_INCIDENTS];

const LISTS: Readonly<Partial<Record<Ecosystem, string>>> = {
  npm: NPM_RELEASES,
  pypi: PYPI_RELEASES,
  golang: GO_RELEASES,
};

type Subject = Pick<Component, 'ecosystem' | 'name' | 'version' | 'pin'>;

export interface Matched {
  readonly matches: readonly IncidentMatch[];
  /** The name is listed, and whether this version is meant cannot be told: none is stated, or it is no version. */
  readonly undecided: boolean;
}

/**
 * Compares one component with the incident list. Pure; names in their normal form, versions as {@link isSameVersion},
 * pinned actions as {@link isPinAffected}.
 */
export function matchIncidents(component: Subject, refs?: PinnedRefs): Matched {
  const name = normalName(component.ecosystem, component.name);
  const key = `${component.ecosystem}:${name}`;
  const matches: IncidentMatch[] = [];
  let undecided = false;
  for (const { incident, affected } of incidentsByName().get(key) ?? []) {
    const hit =
      component.pin?.state === 'exact' && component.ecosystem === 'github'
        ? isPinAffected(component, affected, refs)
        : isAffected(component, affected);
    if (hit === true) matches.push(toMatch(incident, affected.safe));
    undecided ||= hit === undefined;
  }
  const list = LISTS[component.ecosystem];
  const listed = list === undefined ? [] : findListed(list, name);
  if (component.version === '') undecided ||= listed.length > 0;
  else if (matches.length === 0) {
    const campaigns = new Set(
      listed.filter(({ version }) => isSameVersion(component, version)).map(({ campaign }) => campaign),
    );
    for (const campaign of CAMPAIGNS) if (campaigns.has(campaign.id)) matches.push(toMatch(campaign));
  }
  return { matches, undecided: undecided && matches.length === 0 };
}

function isAffected(component: Subject, affected: Affected): boolean | undefined {
  if (affected.versions === '*') return true;
  if (component.version === '') return undefined;
  if (affected.versions?.some((version) => isSameVersion(component, version)) === true) return true;
  return isBelow(component, affected);
}

function toMatch(incident: Campaign, safe?: string): IncidentMatch {
  const { id, title, aliases, date, effect, references } = incident;
  return {
    id,
    title,
    aliases,
    date,
    effect,
    references,
    ...(safe !== undefined ? { safeVersion: safe } : {}),
  };
}

interface Entry {
  readonly incident: Incident;
  readonly affected: Affected;
}

let byName: Map<string, Entry[]> | undefined;

function incidentsByName(): ReadonlyMap<string, readonly Entry[]> {
  if (byName !== undefined) return byName;
  byName = new Map();
  for (const incident of INCIDENTS) {
    for (const affected of incident.affected) {
      const key = `${affected.ecosystem}:${normalName(affected.ecosystem, affected.name)}`;
      const entries = byName.get(key);
      if (entries === undefined) byName.set(key, [{ incident, affected }]);
      else entries.push({ incident, affected });
    }
  }
  return byName;
}
