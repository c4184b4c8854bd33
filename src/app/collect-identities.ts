import type { Component } from '../domain/component.ts';
import type { ComponentSubject } from '../domain/facts.ts';
import type { ExpectedIdentity } from '../domain/provenance.ts';
import { toIdentity } from '../verify/compare-identity.ts';
import { identityKey } from '../verify/identities.ts';
import { renderIdentity } from '../verify/write-identities.ts';
import type { ProofFacts } from './gather-proofs.ts';

export type SeenIdentity = Omit<ExpectedIdentity, 'source'>;

/**
 * Who was seen to build the packages that are judged, to be recorded for the first time. Only packages of which every
 * attestation verifies, and whose releases here all have one builder: anything else is for people to decide.
 */
export function collectIdentities(
  subjects: readonly ComponentSubject[],
  proofsOf: (component: Component) => ProofFacts | undefined,
  now: number,
): ReadonlyMap<string, SeenIdentity> {
  const day = new Date(now).toISOString().slice(0, 10);
  const seen = new Map<string, SeenIdentity | undefined>();
  for (const { component } of subjects) {
    const provenance = proofsOf(component)?.provenance;
    if (provenance?.known !== true || provenance.value.attestations.length === 0) continue;
    const key = identityKey(component.ecosystem, component.name);
    for (const item of provenance.value.attestations) {
      // A registry's own key says nothing about who built it.
      if (item.outcome === 'verified' && item.claims === undefined) continue;
      const identity =
        item.outcome === 'verified' && item.claims !== undefined ? toIdentity(item.claims, day) : undefined;
      seen.set(key, !seen.has(key) || isSame(seen.get(key), identity) ? identity : undefined);
    }
  }
  return new Map([...seen].flatMap(([key, identity]) => (identity === undefined ? [] : [[key, identity]])));
}

function isSame(a: SeenIdentity | undefined, b: SeenIdentity | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return renderIdentity(a).join('\n') === renderIdentity(b).join('\n');
}
