import type { Integrity } from '../domain/component.ts';
import type { Evidence } from '../domain/evidence.ts';
import { known, unknown, UNKNOWN_TEXT, type Fact, type Unknown, type UnknownReason } from '../domain/fact.ts';
import type { Artifact, ReleaseFactName } from '../domain/facts.ts';
import type { ReleaseFacts } from '../ports.ts';
import { parseIntegrity } from './integrity.ts';
import { asArray, asText, type Json } from './json.ts';
import type { ClockSample } from './record.ts';
import { FACT_NAMES } from './release-facts.ts';

export interface StoredFacts {
  readonly facts: ReleaseFacts;
  readonly clock: ClockSample;
}

/** Reasons and sentences of unknown facts, shared by all lines of a pack. */
export interface CauseTable {
  readonly causes: readonly Unknown[];
  indexOf(cause: Unknown): number;
}

const NOT_STORED = unknown('unsupported', 'nothing was remembered');

/** A table that goes on where the given text ends; text that is none starts an empty one. */
export function createCauseTable(value: Json | undefined): CauseTable {
  const causes: Unknown[] = [];
  const places = new Map<string, number>();
  const indexOf = (cause: Unknown) => {
    const key = `${cause.reason} ${cause.detail}`;
    const found = places.get(key);
    if (found !== undefined) return found;
    places.set(key, causes.length);
    return causes.push(cause) - 1;
  };
  for (const item of asArray(value)) {
    const [reason, detail] = asArray(item);
    if (typeof reason !== 'string' || !Object.hasOwn(UNKNOWN_TEXT, reason)) break;
    indexOf(unknown(reason as UnknownReason, asText(detail) ?? ''));
  }
  return { causes, indexOf };
}

export function packCauses(table: CauseTable): unknown {
  return table.causes.map(({ reason, detail }) => [reason, detail]);
}

/**
 * One release's facts as a small array: clock sample, evidence, then per fact in the order of names either the place of
 * its cause, or its evidence's place and its value. What memory adds later is left out.
 */
export function packFacts({ facts, clock }: StoredFacts, table: CauseTable): unknown {
  const evidence: Evidence[] = [];
  const packed = FACT_NAMES.map((name) => {
    if (name === 'earlierRecord') return 0;
    const fact: Fact<unknown> = facts[name];
    if (!fact.known) return table.indexOf(fact);
    let place = evidence.indexOf(fact.evidence);
    if (place < 0) place = evidence.push(fact.evidence) - 1;
    return [place, name === 'artifacts' ? (fact.value as readonly Artifact[]).map(packArtifact) : fact.value];
  });
  return [clock.pairs, clock.inversions, evidence.map(packEvidence), ...packed];
}

/** The facts of a line, or nothing when it does not have the shape that {@link packFacts} writes. */
export function unpackFacts(value: Json | undefined, table: CauseTable): StoredFacts | undefined {
  const parts = asArray(value);
  const [pairs, inversions, second] = parts;
  if (parts.length !== FACT_NAMES.length + 3) return undefined;
  if (typeof pairs !== 'number' || typeof inversions !== 'number') return undefined;
  const evidence: Evidence[] = [];
  for (const item of asArray(second)) {
    const one = unpackEvidence(item);
    if (one === undefined) return undefined;
    evidence.push(one);
  }
  const facts: Partial<Record<ReleaseFactName, Fact<unknown>>> = {};
  for (let i = 0; i < FACT_NAMES.length; i++) {
    const name = FACT_NAMES[i] as ReleaseFactName;
    const fact = name === 'earlierRecord' ? NOT_STORED : unpackFact(name, parts[i + 3], { evidence, table });
    if (fact === undefined) return undefined;
    facts[name] = fact;
  }
  return { facts: facts as unknown as ReleaseFacts, clock: { pairs, inversions } };
}

function unpackFact(
  name: ReleaseFactName,
  part: Json | undefined,
  context: { readonly evidence: readonly Evidence[]; readonly table: CauseTable },
): Fact<unknown> | undefined {
  if (typeof part === 'number') return context.table.causes[part];
  if (asArray(part).length !== 2) return undefined;
  const [place = null, value = null] = asArray(part);
  const evidence = context.evidence[place as number];
  if (evidence === undefined || value === null) return undefined;
  return known(name === 'artifacts' ? asArray(value).map(unpackArtifact) : value, evidence);
}

function packArtifact({ file, url, size, integrity, provenance }: Artifact): unknown {
  return [file ?? 0, url ?? 0, size ?? 0, provenance ?? 0, ...integrity.map((item) => item.raw)];
}

function unpackArtifact(value: Json): Artifact {
  const [file, url, size, provenance, ...raws] = asArray(value);
  const name = typeof file === 'string' ? file : undefined;
  const integrity: Integrity[] = [];
  for (const raw of raws) {
    const one = typeof raw === 'string' ? parseIntegrity(raw, name) : undefined;
    if (one !== undefined) integrity.push(one);
  }
  return {
    ...(name !== undefined ? { file: name } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof size === 'number' && size > 0 ? { size } : {}),
    integrity,
    ...(typeof provenance === 'string' ? { provenance } : {}),
  };
}

function packEvidence(evidence: Evidence): unknown {
  return evidence.kind === 'http' ? [evidence.url, evidence.fetchedAt, evidence.sha256] : evidence;
}

function unpackEvidence(value: Json): Evidence | undefined {
  const [url, fetchedAt, sha256] = asArray(value);
  if (typeof url !== 'string' || typeof fetchedAt !== 'string' || typeof sha256 !== 'string')
    return undefined;
  return { kind: 'http', url, fetchedAt, sha256, fromCache: true };
}
