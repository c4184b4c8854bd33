import type { Cache } from '../ports.ts';

/** What earlier runs saw and this one must be able to compare with. Never expires; losing it is never an error. */
export interface Memory {
  open(): Promise<void>;
  recall(kind: MemoryKind, key: string): unknown;
  /** Visible to later runs only: what this run recalls does not change while it lasts. */
  remember(kind: MemoryKind, key: string, value: unknown): void;
  flush(): Promise<void>;
  /** Everything that was recalled, for a recording. */
  readonly recalled: Readonly<Record<MemoryKind, ReadonlyMap<string, unknown>>>;
}

type MemoryKind = 'digests' | 'owners' | 'tags' | 'heads';
/** A recording holds no tags and no tree heads where its run recalled none, or where it is older than they. */
export type MemorySnapshot = Readonly<
  Record<'digests' | 'owners', Readonly<Record<string, unknown>>> &
    Partial<Record<'tags' | 'heads', Readonly<Record<string, unknown>>>>
>;

const KINDS: readonly MemoryKind[] = ['digests', 'owners', 'tags', 'heads'];

/** Memory in a cache store: one entry per kind, a line per key, so that only lines that are asked for are parsed. */
export function createMemory(cache: Cache): Memory {
  const lines = new Map<MemoryKind, Map<string, string>>();
  const fresh = emptyMaps<string>();
  const recalled = emptyMaps<unknown>();
  let opened: Promise<void> | undefined;
  const load = async () => {
    for (const kind of KINDS) lines.set(kind, parseLines(await cache.get(entryOf(kind))));
  };
  return {
    open: () => (opened ??= load()),
    recall: (kind, key) => {
      const line = lines.get(kind)?.get(key);
      const value = line === undefined ? undefined : parseValue(line);
      if (value !== undefined) recalled[kind].set(key, value);
      return value;
    },
    remember: (kind, key, value) => {
      const line = JSON.stringify(value);
      if (lines.get(kind)?.get(key) !== line) fresh[kind].set(key, line);
    },
    flush: async () => {
      for (const kind of KINDS) {
        if (fresh[kind].size === 0) continue;
        // Another run may have written meanwhile: its lines stay, except where ours are newer.
        const merged = parseLines(await cache.get(entryOf(kind)));
        for (const [key, line] of fresh[kind]) merged.set(key, line);
        await cache.put(entryOf(kind), formatLines(merged));
        fresh[kind].clear();
      }
    },
    recalled,
  };
}

/** Memory as a recording holds it; it learns nothing. */
export function replayMemory(snapshot: MemorySnapshot): Memory {
  const recalled = emptyMaps<unknown>();
  return {
    open: () => Promise.resolve(),
    recall: (kind, key) => {
      const kept = snapshot[kind];
      return kept !== undefined && Object.hasOwn(kept, key) ? kept[key] : undefined;
    },
    remember: () => {},
    flush: () => Promise.resolve(),
    recalled,
  };
}

function emptyMaps<T>(): Record<MemoryKind, Map<string, T>> {
  return { digests: new Map(), owners: new Map(), tags: new Map(), heads: new Map() };
}

function entryOf(kind: MemoryKind): string {
  return `keep/memory/${kind}`;
}

/** `key TAB json` per line. Keys (purls, addresses) never hold a tab or a line break. */
export function parseLines(bytes: Uint8Array | undefined): Map<string, string> {
  const result = new Map<string, string>();
  if (bytes === undefined) return result;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const tab = text.indexOf('\t', start);
    if (tab > start && tab < end) result.set(text.slice(start, tab), text.slice(tab + 1, end));
    start = end + 1;
  }
  return result;
}

export function formatLines(lines: ReadonlyMap<string, string>): Uint8Array {
  const parts: string[] = [];
  for (const [key, line] of lines) if (!/[\t\n\r]/.test(key)) parts.push(`${key}\t${line}\n`);
  return Buffer.from(parts.join(''), 'utf8');
}

export function parseValue(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
