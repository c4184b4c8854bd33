import type { Endpoint } from '../platform/endpoints.ts';
import type { Cache, Clock } from '../ports.ts';
import { createCauseTable, packCauses, packFacts, unpackFacts, type StoredFacts } from './facts-line.ts';
import type { Json } from './json.ts';
import { formatLines, parseLines, parseValue } from './memory.ts';

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
const LAYOUT = 2;
/** The line that holds the causes all others refer to; no purl reads so. */
const CAUSES = '#causes';
const MAX_CAUSES = 1_000;

export function createFactsPack(options: FactsPackOptions): FactsPack {
  const { cache, clock, maxEntries = 20_000 } = options;
  let key: string | undefined;
  let lines = new Map<string, string>();
  let table = createCauseTable(undefined);
  const fresh = new Map<string, StoredFacts>();
  return {
    open: async (endpoint) => {
      const bases = endpoint.bases
        .map((base) => `${base.url} ${base.scope ?? ''} ${base.index ?? ''}`)
        .sort();
      const wanted = `facts/${LAYOUT}/${endpoint.ecosystem}/${options.asOf ?? 'now'}/${bases.join('|')}`;
      if (key === wanted) return;
      key = wanted;
      lines = parseLines(await cache.get(key));
      table = createCauseTable(parseValue(lines.get(CAUSES) ?? '') as Json | undefined);
    },
    get: (purl) => {
      const line = lines.get(purl);
      if (line === undefined) return undefined;
      const end = line.indexOf(' ');
      const age = clock.now() - Number(line.slice(0, end));
      if (!options.anyAge && !(age >= 0 && age < options.freshFor)) return undefined;
      return unpackFacts(parseValue(line.slice(end + 1)) as Json | undefined, table);
    },
    put: (purl, entry) => {
      fresh.set(purl, entry);
    },
    flush: async () => {
      if (key === undefined || fresh.size === 0) return;
      // Another run may have written meanwhile: its lines stay, in its own table of causes.
      let merged = parseLines(await cache.get(key));
      let causes = createCauseTable(parseValue(merged.get(CAUSES) ?? '') as Json | undefined);
      if (causes.causes.length > MAX_CAUSES) {
        merged = new Map();
        causes = createCauseTable(undefined);
      }
      merged.delete(CAUSES);
      for (const [purl, entry] of fresh) {
        merged.delete(purl);
        merged.set(purl, `${askedAt(entry) ?? clock.now()} ${JSON.stringify(packFacts(entry, causes))}`);
      }
      let surplus = merged.size - maxEntries;
      for (const purl of merged.keys()) {
        if (surplus-- <= 0) break;
        merged.delete(purl);
      }
      merged.set(CAUSES, JSON.stringify(packCauses(causes)));
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

/** When the answer that says whether the release is there came in. */
function askedAt({ facts }: StoredFacts): number | undefined {
  const { registryState } = facts;
  return registryState.known && registryState.evidence.kind === 'http'
    ? Date.parse(registryState.evidence.fetchedAt)
    : undefined;
}
