import type { Component } from '../domain/component.ts';
import { unknown, type Unknown } from '../domain/fact.ts';
import type { Endpoint } from '../platform/endpoints.ts';
import type { Http, PackageRegistry, RegistryDescription, ReleaseFacts } from '../ports.ts';
import { isUnknown, type Placed, type RegistryAdapter, type Wanted } from './adapter.ts';
import type { StoredFacts } from './facts-line.ts';
import type { FactsPack } from './facts-pack.ts';
import type { Memory } from './memory.ts';
import { comesFromElsewhere, forgiveAbsence } from './elsewhere.ts';
import { betraysMirrorClockTogether, MIRROR_CLOCK } from './mirror-clock.ts';
import { observe } from './observe.ts';
import { withoutNetwork } from './offline-facts.ts';
import { computeFacts, distrustClock, unknownFacts } from './release-facts.ts';
import { addMemory } from './remember.ts';

const PACKAGES_AT_ONCE = 32;

export interface DriverOptions {
  readonly endpoint: () => Promise<Endpoint>;
  readonly http: Http;
  readonly pack: FactsPack;
  readonly memory: Memory;
  /** Milliseconds since the epoch. */
  readonly asOf?: number;
  /** Nothing is asked: what the registry says now is unknown. */
  readonly offline?: boolean;
  /** Sentences about the connection, for `describe`. */
  readonly connection: () => readonly string[];
}

interface Group extends Placed {
  /** Purls by version. */
  readonly versions: Map<string, Set<string>>;
  readonly wanted: Map<string, readonly Wanted[]>;
}

/** Turns an ecosystem's adapter into the port: groups by package, asks each once, keeps nothing but facts. */
export function createRegistry(adapter: RegistryAdapter, options: DriverOptions): PackageRegistry {
  const counts = { requests: 0, fromCache: 0 };
  const seen: StoredFacts[] = [];
  let used: Endpoint | undefined;
  let clockBetrayed = false;
  const http: Http = {
    get: async (request) => {
      const answer = await options.http.get(request);
      if (answer.ok && answer.value.fromCache) counts.fromCache++;
      else counts.requests++;
      return answer;
    },
  };

  return {
    ecosystem: adapter.ecosystem,
    releases: async (components, progress) => {
      const facts = new Map<string, ReleaseFacts>();
      if (components.length === 0) return facts;
      const endpoint = await options.endpoint();
      used = endpoint;
      await options.pack.open(endpoint);
      const stored = new Map<string, StoredFacts>();
      const groups = group(components, { adapter, endpoint, facts });
      const todo: Group[] = [];
      let done = 0;
      for (const item of groups) {
        const missing: Group = { ...item, versions: new Map() };
        for (const [version, purls] of item.versions) {
          const cached = options.pack.get(firstOf(purls));
          if (cached === undefined || lacksFiles(cached, item.wanted.get(version)))
            missing.versions.set(version, purls);
          else for (const purl of purls) stored.set(purl, cached);
        }
        if (missing.versions.size > 0) todo.push(missing);
        else progress?.(++done);
      }
      await forEach(todo, PACKAGES_AT_ONCE, async (item) => {
        const loaded = await adapter.load({
          base: item.base,
          name: item.name,
          endpoint,
          versions: [...item.versions.keys()].sort(),
          wanted: item.wanted,
          http,
        });
        for (const [version, purls] of item.versions) {
          if (isUnknown(loaded)) {
            for (const purl of purls) facts.set(purl, unknownFacts(loaded));
            continue;
          }
          const entry: StoredFacts = {
            facts: computeFacts(loaded, version, {
              bases: [item.base.url],
              ...(options.asOf !== undefined ? { asOf: options.asOf } : {}),
            }),
            clock: loaded.clock,
          };
          options.pack.put(firstOf(purls), entry);
          for (const purl of purls) stored.set(purl, entry);
        }
        progress?.(++done);
      });
      // All packages together decide whether the clock is to be believed, so that no order of answers matters.
      seen.push(...stored.values());
      clockBetrayed ||= betraysMirrorClockTogether(seen.map((item) => item.clock));
      await options.memory.open();
      for (const [purl, entry] of stored) {
        const trusted = clockBetrayed ? distrustClock(entry.facts, MIRROR_CLOCK) : entry.facts;
        facts.set(purl, addMemory(trusted, { purl, memory: options.memory }));
      }
      for (const component of components) {
        const own = facts.get(component.purl);
        if (own !== undefined && comesFromElsewhere(component, endpoint)) {
          facts.set(component.purl, forgiveAbsence(own, component.ecosystem));
        }
      }
      // In the order asked, whatever the order of the answers.
      const ordered = new Map<string, ReleaseFacts>();
      for (const { purl } of components) {
        const own = facts.get(purl);
        if (own === undefined) continue;
        ordered.set(purl, options.offline === true ? withoutNetwork(own, endpoint.problem) : own);
      }
      return ordered;
    },
    describe: (): RegistryDescription => ({
      ecosystem: adapter.ecosystem,
      bases: used?.bases.map((base) => base.url) ?? [],
      origin: used?.origin ?? '',
      ...counts,
      observations: used === undefined ? [] : [...observe(seen, clockBetrayed), ...options.connection()],
    }),
  };
}

function group(
  components: readonly Component[],
  context: {
    readonly adapter: RegistryAdapter;
    readonly endpoint: Endpoint;
    readonly facts: Map<string, ReleaseFacts>;
  },
): Group[] {
  const { adapter, endpoint, facts } = context;
  const groups = new Map<string, Group>();
  for (const component of components) {
    const placed = refuse(component, adapter) ?? adapter.place(component, endpoint);
    if (isUnknown(placed)) {
      facts.set(component.purl, unknownFacts(placed));
      continue;
    }
    const key = `${placed.base.url} ${placed.name}`;
    const found = groups.get(key) ?? {
      ...placed,
      versions: new Map<string, Set<string>>(),
      wanted: new Map<string, readonly Wanted[]>(),
    };
    groups.set(key, found);
    const purls = found.versions.get(component.version) ?? new Set<string>();
    found.versions.set(component.version, purls.add(component.purl));
    if (adapter.wants !== undefined) {
      const { version } = component;
      found.wanted.set(version, joinWanted(found.wanted.get(version) ?? [], adapter.wants(component)));
    }
  }
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Several locks may name different files of one release. */
function joinWanted(before: readonly Wanted[], more: readonly Wanted[]): readonly Wanted[] {
  const files = new Map(before.map((one) => [one.file, one]));
  for (const { file, algorithms } of more) {
    const all = new Set([...(files.get(file)?.algorithms ?? []), ...algorithms]);
    files.set(file, { file, algorithms: [...all].sort() });
  }
  return [...files.values()];
}

/** Whether facts of an earlier run say nothing about a file that is wanted now. */
function lacksFiles({ facts }: StoredFacts, wanted: readonly Wanted[] = []): boolean {
  const { artifacts } = facts;
  if (!artifacts.known) return false;
  return wanted.some(({ file }) => !artifacts.value.some((one) => one.file === file));
}

function refuse(component: Component, adapter: RegistryAdapter): Unknown | undefined {
  if (component.ecosystem !== adapter.ecosystem) return unknown('unsupported', 'another ecosystem');
  if (component.source.kind !== 'registry') {
    return unknown('unsupported', 'it does not come from a registry');
  }
  if (component.bundled === true)
    return unknown('unsupported', "it is shipped inside another package's artifact");
  if (component.version === '') return unknown('unsupported', 'no version is locked');
  return undefined;
}

function firstOf(purls: ReadonlySet<string>): string {
  const [first = ''] = purls;
  return first;
}

async function forEach<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
