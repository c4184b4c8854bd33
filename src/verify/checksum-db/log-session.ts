import { unknown, unknownReason, type Unknown } from '../../domain/fact.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ChecksumDatabase } from '../../ports.ts';
import { SHRUNK, type Refusal } from './error.ts';
import { parseLookup, type LogRecord } from './lookup.ts';
import { lookupPath } from './module-escape.ts';
import { proveContinuation, proveRecord } from './prove.ts';
import { consistencyRanges, inclusionRanges, tilesOf, type Range } from './ranges.ts';
import { createTileTree } from './tile-tree.ts';
import { tileBytes, tilePath, TILE_WIDTH, type Tile } from './tile.ts';
import { openTreeHead, type TreeHead } from './tree-head.ts';
import type { VerifierKey } from './verifier-key.ts';

export interface Release {
  readonly path: string;
  readonly version: string;
}

export interface FoundRecord {
  readonly record: LogRecord;
  readonly evidence: Evidence;
}

/** A signed head with the note that says so. */
interface SignedHead {
  readonly head: TreeHead;
  readonly note: string;
}

/** Asks a checksum database and believes only what one signed head proves. */
export interface LogSession {
  /** The record of a release, not yet proven, or why there is none. */
  lookup(release: Release): Promise<FoundRecord | Unknown>;
  /**
   * Proves records against the largest signed head that was seen, itself shown to continue the one that the last run
   * believed. For each record nothing, or why it is not believed.
   */
  prove(records: readonly LogRecord[]): Promise<ReadonlyMap<LogRecord, Unknown | undefined>>;
}

const AT_ONCE = 24;

/** `anew`: with no answer that an earlier run kept, as one of them may be what cannot be proven. */
export function openLogSession(
  database: ChecksumDatabase,
  { key, anew }: { readonly key: VerifierKey; readonly anew: boolean },
): LogSession {
  let largest: SignedHead | undefined;
  let forked: Unknown | undefined;
  return {
    lookup: async (release) => {
      const path = lookupPath(release);
      if (path === undefined) {
        return unknown('unsupported', 'the name or version is not one that a lookup can carry');
      }
      const answer = await database.get(path, {
        validate: (body) => messageOf(readLookup(body)),
        anew,
      });
      if (!answer.ok) return unknown(unknownReason(answer.error.kind), answer.error.message);
      if (answer.value.body === undefined) {
        return unknown(
          'not-published',
          'the checksum database does not have this version; modules that are not public belong in GOPRIVATE',
        );
      }
      const read = readLookup(answer.value.body);
      if (!read.ok) return refused(read.error);
      see(read.value.signed);
      return { record: read.value.record, evidence: answer.value.evidence };
    },
    prove: async (records) => {
      const all = (why: Unknown): ReadonlyMap<LogRecord, Unknown> =>
        new Map(records.map((record) => [record, why]));
      if (forked !== undefined) return all(forked);
      const seen = largest;
      if (seen === undefined) return all(unknown('malformed', 'the database gave no signed tree head'));
      const earlier = (await recallHead()) ?? seen;
      // An answer from a cache on the way may be older than what the last run saw.
      const current = seen.head.size >= earlier.head.size ? seen : earlier;
      const { size } = current.head;
      const provable = records.filter(({ id }) => id < size);
      const steps = consistencyRanges(Math.min(earlier.head.size, seen.head.size), size);
      const wanted = tilesOf([...steps, ...provable.flatMap(({ id }) => inclusionRanges(id, size))], size);
      const { tiles, failed } = await fetchTiles(wanted, { database, anew });
      const tree = createTileTree(size, tiles);
      const missing = (ranges: readonly Range[]): Unknown | undefined =>
        tilesOf(ranges, size)
          .map((tile) => failed.get(tilePath(tile)))
          .find((why) => why !== undefined);
      const lost = missing(steps);
      const shrunk = lost?.reason === 'not-published' && seen.head.size < earlier.head.size;
      if (lost !== undefined && !shrunk) return all(lost);
      const continued = shrunk ? err(SHRUNK) : proveContinuation(earlier.head, seen.head, tree);
      if (!continued.ok) return all(refused(continued.error));
      if (current === seen) await database.rememberHead(current.note);
      return new Map(
        records.map((record) => {
          const lost = record.id < size ? missing(inclusionRanges(record.id, size)) : undefined;
          if (lost !== undefined) return [record, lost];
          const proven = proveRecord(record, current.head, tree);
          return [record, proven.ok ? undefined : refused(proven.error)];
        }),
      );
    },
  };

  function readLookup(body: Uint8Array): Result<{ record: LogRecord; signed: SignedHead }, Refusal> {
    const parsed = parseLookup(body);
    if (!parsed.ok) return parsed;
    const { record, note } = parsed.value;
    const head = openTreeHead(note, key);
    if (!head.ok) return head;
    return ok({ record, signed: { head: head.value, note: Buffer.from(note).toString('utf8') } });
  }

  /** What an earlier run kept is only a hint: it has to carry the signature again. */
  async function recallHead(): Promise<SignedHead | undefined> {
    const note = await database.recallHead();
    if (note === undefined) return undefined;
    const head = openTreeHead(Buffer.from(note, 'utf8'), key);
    return head.ok ? { head: head.value, note } : undefined;
  }

  function see(signed: SignedHead): void {
    if (largest === undefined || signed.head.size > largest.head.size) largest = signed;
    else if (
      signed.head.size === largest.head.size &&
      Buffer.compare(signed.head.root, largest.head.root) !== 0
    ) {
      forked = unknown(
        'malformed',
        'the database signed two different trees with the same number of records: it shows different histories',
      );
    }
  }
}

async function fetchTiles(
  wanted: readonly Tile[],
  from: { readonly database: ChecksumDatabase; readonly anew: boolean },
): Promise<{ readonly tiles: Map<string, Uint8Array>; readonly failed: Map<string, Unknown> }> {
  const tiles = new Map<string, Uint8Array>();
  const failed = new Map<string, Unknown>();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let tile = wanted[next++]; tile !== undefined; tile = wanted[next++]) {
      const fetched = await fetchTile(tile, from);
      if (fetched.ok) tiles.set(tilePath(tile), fetched.value);
      else failed.set(tilePath(tile), fetched.error);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, wanted.length) }, worker));
  return { tiles, failed };
}

/** A partial tile may be gone once the full one is there, which begins with the same hashes. */
async function fetchTile(
  tile: Tile,
  { database, anew }: { readonly database: ChecksumDatabase; readonly anew: boolean },
): Promise<Result<Uint8Array, Unknown>> {
  const full = { ...tile, width: TILE_WIDTH };
  let failed = unknown('not-published', 'the checksum database does not have a part of its tree');
  for (const one of tile.width === TILE_WIDTH ? [tile] : [tile, full]) {
    const length = tileBytes(one);
    const answer = await database.get(tilePath(one), {
      validate: (body) => (body.length === length ? undefined : 'a part of the tree has another length'),
      anew,
    });
    if (answer.ok) {
      const { body } = answer.value;
      if (body !== undefined) return ok(body.subarray(0, tileBytes(tile)));
    } else {
      failed = unknown(unknownReason(answer.error.kind), answer.error.message);
      // Without a network the full tile may have been kept in the partial one's stead.
      if (answer.error.kind !== 'offline') break;
    }
  }
  return err(failed);
}

function messageOf(result: Result<unknown, Refusal>): string | undefined {
  return result.ok ? undefined : result.error.message;
}

function refused({ message }: Refusal): Unknown {
  return unknown('malformed', `the checksum database is not believed: ${message}`);
}
