import { compareText } from '../domain/compare-text.ts';
import type { Component } from '../domain/component.ts';
import type { ComponentSubject } from '../domain/facts.ts';
import type { ExpectedIdentity } from '../domain/provenance.ts';
import { compareIdentity, toIdentity, type IdentityChange } from '../verify/compare-identity.ts';
import { identityKey, type Identities } from '../verify/identities.ts';
import { renderIdentity } from '../verify/write-identities.ts';
import type { SeenIdentity } from './collect-identities.ts';
import type { ProofFacts } from './gather-proofs.ts';

/** What a look at one package comes to. */
export interface IdentityRow {
  /** `ecosystem/name`. */
  readonly key: string;
  /**
   * `same`: as recorded. `new`: not recorded yet. `changed`: built by somebody else. `doubtful`: an attestation does not
   * verify, or releases here have several builders: nothing that could be recorded. `gone`: recorded, and now without
   * provenance. `unknown`: could not be looked at.
   */
  readonly state: 'same' | 'new' | 'changed' | 'doubtful' | 'gone' | 'unknown';
  /** Old and new, where it changed. */
  readonly changes: readonly IdentityChange[];
  /** Who would be recorded now, for `new` and `changed`. */
  readonly seen?: SeenIdentity;
  /** One plain sentence for the other states. */
  readonly detail?: string;
  /** Whether the file has an entry. */
  readonly recorded: boolean;
}

export interface ReviewContext {
  readonly recorded: Identities['packages'];
  readonly proofsOf: (component: Component) => ProofFacts | undefined;
  /** Milliseconds since the epoch: the day of a first sight. */
  readonly now: number;
}

/**
 * Compares who built the packages here with who is recorded, one row for each package with provenance, a record, or
 * neither and nothing known, sorted. A changed row keeps to what was recorded: a setting that somebody took out of the file stays out.
 */
export function reviewIdentities(
  subjects: readonly ComponentSubject[],
  context: ReviewContext,
): readonly IdentityRow[] {
  const looks = new Map<string, Look>();
  for (const { component } of subjects) {
    if (component.ecosystem !== 'npm' && component.ecosystem !== 'pypi') continue;
    const key = identityKey(component.ecosystem, component.name);
    const look = looks.get(key) ?? { builders: new Map(), faults: [], unknown: [], releases: 0 };
    looks.set(key, look);
    lookAt(component, look, context);
  }
  return [...looks]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([key, look]) => toRow(key, look, context.recorded.get(key)) ?? []);
}

interface Look {
  /** By their lines in the file. */
  readonly builders: Map<
    string,
    { readonly identity: SeenIdentity; readonly changes: readonly IdentityChange[] }
  >;
  readonly faults: string[];
  readonly unknown: string[];
  releases: number;
}

function lookAt(component: Component, look: Look, { recorded, proofsOf, now }: ReviewContext): void {
  const provenance = proofsOf(component)?.provenance;
  if (provenance === undefined) return;
  look.releases++;
  if (!provenance.known) {
    look.unknown.push(provenance.detail);
    return;
  }
  const day = new Date(now).toISOString().slice(0, 10);
  const expected = recorded.get(identityKey(component.ecosystem, component.name));
  for (const item of provenance.value.attestations) {
    if (item.outcome !== 'verified') {
      look.faults.push(`${component.version}: ${item.detail}`);
    } else if (item.claims !== undefined) {
      const identity = toIdentity(item.claims, day);
      if (identity === undefined) look.faults.push(`${component.version}: its builder has no repository`);
      else {
        const changes = expected === undefined ? [] : compareIdentity(expected, item.claims);
        look.builders.set(renderIdentity(identity).join('\n'), { identity, changes });
      }
    }
  }
}

function toRow(key: string, look: Look, recorded: ExpectedIdentity | undefined): IdentityRow | undefined {
  const row = (state: IdentityRow['state'], rest: Partial<IdentityRow> = {}): IdentityRow => ({
    key,
    state,
    changes: [],
    recorded: recorded !== undefined,
    ...rest,
  });
  const [fault] = look.faults;
  if (fault !== undefined) return row('doubtful', { detail: fault });
  const [unseen] = look.unknown;
  const builders = [...look.builders.values()];
  const differing = builders.filter(({ changes }) => changes.length > 0);
  const [first] = recorded === undefined ? builders : differing;
  const chosen = recorded === undefined ? builders : differing;
  if (chosen.length > 1) {
    const detail = `its releases here have ${chosen.length} builders: ${chosen
      .map(({ identity }) => identity.repository ?? identity.repositoryId ?? '')
      .join(', ')}`;
    return row('doubtful', { detail, changes: first?.changes ?? [] });
  }
  if (first !== undefined) {
    return recorded === undefined
      ? row('new', { seen: first.identity })
      : row('changed', { seen: keepToRecorded(first.identity, recorded), changes: first.changes });
  }
  if (unseen !== undefined) return row('unknown', { detail: unseen });
  if (recorded === undefined || look.releases === 0) return undefined;
  return builders.length > 0 ? row('same') : row('gone', { detail: 'it has no provenance any more' });
}

/** The new identity with the settings that the record has, and the day of its first sight. */
function keepToRecorded(seen: SeenIdentity, recorded: ExpectedIdentity): SeenIdentity {
  const kept = Object.entries(seen).filter(([name]) => name === 'firstSeen' || name in recorded);
  const identity = Object.fromEntries(kept) as SeenIdentity;
  // An entry needs at least one of the two.
  return identity.repository === undefined && identity.repositoryId === undefined ? seen : identity;
}
