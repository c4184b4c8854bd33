import type { Component } from '../domain/component.ts';
import type { Evidence } from '../domain/evidence.ts';
import { known, unknown, type Fact } from '../domain/fact.ts';
import type { IncidentMatch } from '../domain/facts.ts';
import type { PinnedRefs } from '../domain/pin-facts.ts';

type Subject = Pick<Component, 'ecosystem' | 'name' | 'version' | 'pin'>;

export interface IncidentList {
  match(component: Subject): readonly IncidentMatch[];
  /**
   * The fact for the rule known-malicious: unknown when the name is listed and the version cannot be compared. `refs`
   * is what the repository of an action says about it now.
   */
  fact(component: Subject, refs?: PinnedRefs): Fact<readonly IncidentMatch[]>;
  /** The list itself: its newest incident and its digest. */
  readonly evidence: Evidence;
}

/** Loads the embedded incident list; without components to compare, nothing of it. */
export async function loadIncidents(components: readonly Subject[]): Promise<IncidentList> {
  if (components.length === 0) return EMPTY;
  const [{ matchIncidents }, { describeList }] = await Promise.all([
    import('./match-incidents.ts'),
    import('./describe-list.ts'),
  ]);
  const list = describeList();
  const evidence: Evidence = { kind: 'intel', id: list, references: [] };
  return {
    match: (component) => matchIncidents(component).matches,
    fact: (component, refs) => {
      const { matches, undecided } = matchIncidents(component, refs);
      if (undecided) return component.pin?.state === 'exact' ? UNDECIDED_PIN : UNDECIDED;
      const references = [...new Set(matches.flatMap((match) => match.references))];
      if (matches.length === 0) return known(matches, evidence);
      const ids = matches.map(({ id }) => id).join(', ');
      return known(matches, { kind: 'intel', id: `${ids} in the ${list}`, references });
    },
    evidence,
  };
}

const UNDECIDED = unknown(
  'unsupported',
  'some releases of it are listed as compromised, and the file does not state a version that can be compared',
);

const UNDECIDED_PIN = unknown(
  'unsupported',
  'the version in the remark is one whose tag was moved, and whether the pinned commit is the genuine one could not be seen',
);

const NOTHING: Evidence = { kind: 'intel', id: 'list of incidents', references: [] };

const EMPTY: IncidentList = {
  match: () => [],
  fact: () => known([], NOTHING),
  evidence: NOTHING,
};
