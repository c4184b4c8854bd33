import type { Integrity } from '../domain/component.ts';
import { known } from '../domain/fact.ts';
import type { ReleaseFactTypes } from '../domain/facts.ts';
import { packageKey, type Purl } from '../domain/purl.ts';
import type { ReleaseFacts } from '../ports.ts';
import { parseIntegrity } from './integrity.ts';
import { asArray, asText, member, type Json } from './json.ts';
import type { Memory } from './memory.ts';

/**
 * Adds what earlier runs recorded about the release's digests and the package's owner, and records what this run saw.
 * A digest once recorded for a file is never overwritten: a republished file keeps differing from it.
 */
export function addMemory(
  facts: ReleaseFacts,
  context: { readonly purl: string; readonly memory: Memory },
): ReleaseFacts {
  return { ...facts, earlierRecord: recallDigests(facts, context), ownership: recallOwner(facts, context) };
}

function recallDigests(
  facts: ReleaseFacts,
  { purl, memory }: { readonly purl: string; readonly memory: Memory },
): ReleaseFacts['earlierRecord'] {
  const earlier = readRecord(memory.recall('digests', purl) as Json | undefined);
  const { artifacts } = facts;
  if (artifacts.known) {
    const at = earlier?.at ?? momentOf(artifacts.evidence);
    const files = new Set(earlier?.integrity.map(slotOf));
    const added = artifacts.value
      .flatMap((item) => item.integrity)
      .filter((item) => !files.has(slotOf(item)));
    if (at !== undefined && (earlier === undefined || added.length > 0)) {
      const integrity = [...(earlier?.integrity ?? []), ...added];
      memory.remember('digests', purl, {
        at,
        integrity: integrity.map((item) => (item.file === undefined ? item.raw : [item.raw, item.file])),
      });
    }
  }
  const value: ReleaseFactTypes['earlierRecord'] =
    earlier === undefined ? { seen: false } : { seen: true, at: earlier.at, integrity: earlier.integrity };
  return known(value, {
    kind: 'record',
    what: 'digests of the release in earlier runs',
    firstSeen: earlier?.at ?? '',
  });
}

function recallOwner(
  facts: ReleaseFacts,
  { purl, memory }: { readonly purl: string; readonly memory: Memory },
): ReleaseFacts['ownership'] {
  const { ownership } = facts;
  if (!ownership.known) return ownership;
  const key = packageKey(purl as Purl);
  const line = memory.recall('owners', key) as Json | undefined;
  const owner = asText(member(line, 'owner'));
  const at = asText(member(line, 'at'));
  const now = momentOf(ownership.evidence);
  const { current } = ownership.value;
  if (owner === undefined || at === undefined) {
    if (now !== undefined) memory.remember('owners', key, { owner: current, at: now });
    return ownership;
  }
  return known({ current, recorded: { owner, at } }, ownership.evidence);
}

function readRecord(line: Json | undefined): { at: string; integrity: readonly Integrity[] } | undefined {
  const at = asText(member(line, 'at'));
  if (at === undefined) return undefined;
  const integrity: Integrity[] = [];
  for (const item of asArray(member(line, 'integrity'))) {
    const [raw, file] = typeof item === 'string' ? [item] : asArray(item);
    const one = typeof raw === 'string' ? parseIntegrity(raw, asText(file)) : undefined;
    if (one !== undefined) integrity.push(one);
  }
  return { at, integrity };
}

function slotOf(item: Integrity): string {
  return `${item.algorithm} ${item.file ?? ''}`;
}

function momentOf(evidence: { readonly kind: string; readonly fetchedAt?: string }): string | undefined {
  return evidence.kind === 'http' ? evidence.fetchedAt : undefined;
}
