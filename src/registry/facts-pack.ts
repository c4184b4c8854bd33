import type { Evidence } from '../domain/evidence.ts';
import { known, unknown, type Fact, type UnknownReason } from '../domain/fact.ts';
import type { Endpoint } from '../platform/endpoints.ts';
import type { Cache, Clock, ReleaseFacts } from '../ports.ts';
import { asArray, asText, member, type Json } from './json.ts';
import { formatLines, parseLines, parseValue } from './memory.ts';
import type { ClockSample } from './record.ts';
import { unknownFacts } from './release-facts.ts';

export interface StoredFacts {
  readonly facts: ReleaseFacts;
  readonly clock: ClockSample;
}

/**
 * Computed facts of earlier runs, all of one endpoint in one entry of the store, so that a warm run reads one file
 * and parses only the lines it needs. A hint: every line is checked for shape, a bad one is as if absent.
 */
export interface FactsPack {
  open(endpoint: Endpoint): Promise<void>;
  get(purl: string): StoredFacts | undefined;
  put(purl: string, entry: StoredFacts): void;
  flush(): Promise<void>;
}

export interface FactsPackOptions {
  readonly cache: Cache;
  readonly clock: Clock;
  /** Milliseconds for which facts that may change are used without asking again. */
  readonly freshFor: number;
  /** Use facts of any age: there is no network. */
  readonly anyAge: boolean;
  readonly asOf?: number;
  /** Lines kept at most; the longest unused go first. */
  readonly maxEntries?: number;
}

/** Bumped when the meaning of a stored line changes. */
const LAYOUT = 1;

export function createFactsPack(options: FactsPackOptions): FactsPack {
  const { cache, clock, maxEntries = 20_000 } = options;
  let key: string | undefined;
  let lines = new Map<string, string>();
  const fresh = new Map<string, string>();
  return {
    open: async (endpoint) => {
      const bases = endpoint.bases
        .map((base) => `${base.url} ${base.scope ?? ''} ${base.index ?? ''}`)
        .sort();
      const wanted = `facts/${LAYOUT}/${endpoint.ecosystem}/${options.asOf ?? 'now'}/${bases.join('|')}`;
      if (key === wanted) return;
      key = wanted;
      lines = parseLines(await cache.get(key));
    },
    get: (purl) => {
      const line = lines.get(purl);
      if (line === undefined) return undefined;
      const at = Number(line.slice(0, line.indexOf(' ')));
      const age = clock.now() - at;
      if (!options.anyAge && !(age >= 0 && age < options.freshFor)) return undefined;
      return unpack(parseValue(line.slice(line.indexOf(' ') + 1)) as Json | undefined);
    },
    put: (purl, entry) => {
      fresh.set(purl, `${oldest(entry) ?? clock.now()} ${JSON.stringify(packFacts(entry))}`);
    },
    flush: async () => {
      if (key === undefined || fresh.size === 0) return;
      const merged = parseLines(await cache.get(key));
      for (const [purl, line] of fresh) {
        merged.delete(purl);
        merged.set(purl, line);
      }
      let surplus = merged.size - maxEntries;
      for (const purl of merged.keys()) {
        if (surplus-- <= 0) break;
        merged.delete(purl);
      }
      await cache.put(key, formatLines(merged));
      fresh.clear();
    },
  };
}

/** No store at all: recordings and replays look at every answer itself. */
export const noFactsPack: FactsPack = {
  open: () => Promise.resolve(),
  get: () => undefined,
  put: () => {},
  flush: () => Promise.resolve(),
};

function packFacts({ facts, clock }: StoredFacts): unknown {
  const evidence: string[] = [];
  const causes: string[] = [];
  const indexIn = (table: string[], text: string) => {
    const found = table.indexOf(text);
    return found >= 0 ? found : table.push(text) - 1;
  };
  const packed = Object.entries(facts).map(([name, fact]: [string, Fact<unknown>]) =>
    fact.known
      ? [name, indexIn(evidence, JSON.stringify(fact.evidence)), fact.value]
      : [name, indexIn(causes, JSON.stringify([fact.reason, fact.detail]))],
  );
  return {
    c: [clock.pairs, clock.inversions],
    e: evidence.map((text) => JSON.parse(text) as unknown),
    u: causes.map((text) => JSON.parse(text) as unknown),
    f: packed,
  };
}

function unpack(value: Json | undefined): StoredFacts | undefined {
  const [pairs, inversions] = asArray(member(value, 'c'));
  if (typeof pairs !== 'number' || typeof inversions !== 'number') return undefined;
  const evidence = asArray(member(value, 'e')).map((item): Evidence => {
    const one = item as unknown as Evidence;
    return one.kind === 'http' ? { ...one, fromCache: true } : one;
  });
  const causes = asArray(member(value, 'u')).map((item) => {
    const [reason, detail] = asArray(item);
    return unknown(asText(reason) as UnknownReason, asText(detail) ?? '');
  });
  const empty = unknownFacts(unknown('unsupported', 'not stored'));
  const facts: Record<string, Fact<unknown>> = {};
  for (const item of asArray(member(value, 'f'))) {
    const parts = asArray(item);
    const [name, index] = parts;
    if (typeof name !== 'string' || typeof index !== 'number' || !Object.hasOwn(empty, name))
      return undefined;
    const fact =
      parts.length === 3 ? evidence[index] && known(parts[2] as unknown, evidence[index]) : causes[index];
    if (fact === undefined) return undefined;
    facts[name] = fact;
  }
  if (Object.keys(facts).length !== Object.keys(empty).length) return undefined;
  return { facts: facts as unknown as ReleaseFacts, clock: { pairs, inversions } };
}

/** When the oldest answer behind the facts came in; answers that never change do not count. */
function oldest({ facts }: StoredFacts): number | undefined {
  const { registryState } = facts;
  return registryState.known && registryState.evidence.kind === 'http'
    ? Date.parse(registryState.evidence.fetchedAt)
    : undefined;
}
