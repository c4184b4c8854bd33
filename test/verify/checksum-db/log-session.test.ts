import { describe, expect, it } from 'vitest';

import type { Evidence } from '../../../src/domain/evidence.ts';
import type { SourceErrorKind } from '../../../src/domain/errors.ts';
import { err, ok } from '../../../src/domain/result.ts';
import type { ChecksumDatabase } from '../../../src/ports.ts';
import { openLogSession, type FoundRecord } from '../../../src/verify/checksum-db/log-session.ts';
import type { LogRecord } from '../../../src/verify/checksum-db/lookup.ts';
import { parseVerifierKey } from '../../../src/verify/checksum-db/verifier-key.ts';
import { manyRecords, SmallLog, sumLines } from '../../support/small-log.ts';

const log = new SmallLog(manyRecords(300));
const EVIDENCE: Evidence = {
  kind: 'http',
  url: 'https://log.registry.example',
  fetchedAt: '2026-01-01T00:00:00Z',
  sha256: '0'.repeat(64),
};
const NOT_BELIEVED = 'the checksum database is not believed: ';
const SHRUNK = `${NOT_BELIEVED}the database shows fewer records than before, and not the same ones`;
const FORKED = `${NOT_BELIEVED}the database shows another history than before: the tree seen last is no beginning of its tree now`;
const TWO_TREES =
  'the database signed two different trees with the same number of records: it shows different histories';
const release = (i: number) => ({ path: `host.example/m${i}`, version: 'v1.0.0' });
const record = (id: number): LogRecord => ({ id, text: log.records[id] ?? '' });

type Answer = Buffer | undefined | { readonly kind: SourceErrorKind; readonly message: string };

/** A database that answers from a function, with what it was asked, told and made to remember. */
function serve(answer: (path: string) => Answer, head?: string) {
  const asked: { path: string; anew: boolean }[] = [];
  const remembered: string[] = [];
  const open = { now: 0, most: 0 };
  const database = {
    get: async (path, { validate, anew }) => {
      asked.push({ path, anew });
      open.most = Math.max(open.most, ++open.now);
      await Promise.resolve();
      open.now--;
      const said = answer(path);
      if (said !== undefined && !Buffer.isBuffer(said)) return err(said);
      const problem = said === undefined ? undefined : validate(said);
      if (problem !== undefined) return err({ kind: 'malformed', message: problem });
      return ok({ ...(said === undefined ? {} : { body: said }), evidence: EVIDENCE });
    },
    recallHead: () => Promise.resolve(head),
    rememberHead: (note) => Promise.resolve(void remembered.push(note)),
  } satisfies Partial<ChecksumDatabase> as unknown as ChecksumDatabase;
  return { database, asked, remembered, open };
}

function open(served: { readonly database: ChecksumDatabase }, anew = false) {
  const key = parseVerifierKey(log.key);
  if (!key.ok) throw new Error(key.error.message);
  return openLogSession(served.database, { key: key.value, anew });
}

async function find(session: ReturnType<typeof open>, id: number): Promise<LogRecord> {
  const found = await session.lookup(release(id));
  if (!('record' in found)) throw new Error(JSON.stringify(found));
  return found.record;
}

const unproven = (reason: string, detail: string) => expect.objectContaining({ reason, detail }) as unknown;

describe('a lookup', () => {
  it('gives the record, what it rests on, and is asked for as the session was opened', async () => {
    const served = serve((path) => log.answer(path));
    const found = (await open(served, true).lookup(release(7))) as FoundRecord;
    expect(found).toEqual({ record: record(7), evidence: EVIDENCE });
    expect(served.asked).toEqual([{ path: 'lookup/host.example/m7@v1.0.0', anew: true }]);
  });

  it('is not made for what has no address', async () => {
    const served = serve((path) => log.answer(path));
    expect(await open(served).lookup({ path: '../x', version: 'v1.0.0' })).toEqual(
      unproven('unsupported', 'the name or version is not one that a lookup can carry'),
    );
    expect(served.asked).toEqual([]);
  });

  it('says when there is no such release, and why there is no answer', async () => {
    expect(await open(serve(() => undefined)).lookup(release(1))).toEqual(
      unproven(
        'not-published',
        'the checksum database does not have this version; modules that are not public belong in GOPRIVATE',
      ),
    );
    const slow = serve(() => ({ kind: 'timeout', message: 'too slow' }));
    expect(await open(slow).lookup(release(1))).toEqual(unproven('unreachable', 'too slow'));
  });

  it('refuses before anything is kept what is no record or has no head of the key', async () => {
    const broken = serve(() => Buffer.from('nothing'));
    expect(await open(broken).lookup(release(1))).toEqual(
      unproven('malformed', 'the answer is not a record of a checksum database'),
    );
    const other = new SmallLog(log.records, { seed: 8 });
    expect(await open(serve((path) => other.answer(path))).lookup(release(1))).toEqual(
      unproven('malformed', 'the note is not signed by the key of the database'),
    );
  });

  it('refuses the same of a source that does not check', async () => {
    const lax = serve(() => undefined);
    lax.database.get = () => Promise.resolve(ok({ body: Buffer.from('nothing'), evidence: EVIDENCE }));
    expect(await open(lax).lookup(release(1))).toEqual(
      unproven('malformed', `${NOT_BELIEVED}the answer is not a record of a checksum database`),
    );
  });
});

describe('proving', () => {
  it('records in the tree, and remembers the head', async () => {
    const served = serve((path) => log.answer(path));
    const session = open(served);
    const found = [await find(session, 3), await find(session, 299)];
    const proven = await session.prove(found);
    expect([...proven]).toEqual([
      [found[0], undefined],
      [found[1], undefined],
    ]);
    expect(served.remembered).toEqual([log.head()]);
    expect(served.asked.slice(2).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['tile/8/0/000', 'tile/8/0/001.p/44']),
    );
  });

  it('is impossible before a head was seen', async () => {
    const proven = await open(serve(() => undefined)).prove([record(1)]);
    expect([...proven.values()]).toEqual([unproven('malformed', 'the database gave no signed tree head')]);
  });

  it('passes on that nothing kept is to be used', async () => {
    const served = serve((path) => log.answer(path));
    const session = open(served, true);
    await session.prove([await find(session, 3)]);
    expect(served.asked.length).toBeGreaterThan(1);
    expect(served.asked.every(({ anew }) => anew)).toBe(true);
  });

  it('refuses another text and a place beyond the tree, each for itself', async () => {
    const session = open(serve((path) => log.answer(path)));
    const good = await find(session, 3);
    const proven = await session.prove([good, { id: 4, text: sumLines('evil') }, { id: 300, text: 'x\n' }]);
    expect([...proven.values()]).toEqual([
      undefined,
      unproven('malformed', `${NOT_BELIEVED}the record is not in the signed tree`),
      unproven('malformed', `${NOT_BELIEVED}the record lies beyond the end of the signed tree`),
    ]);
  });

  it('takes the largest head of several lookups, whatever their order', async () => {
    const sizes = [200, 300, 250];
    const served = serve((path) => log.answer(path, path.startsWith('lookup') ? sizes.shift() : undefined));
    const session = open(served);
    const found = [await find(session, 1), await find(session, 2), await find(session, 3)];
    expect([...(await session.prove(found)).values()]).toEqual([undefined, undefined, undefined]);
    expect(served.remembered).toEqual([log.head(300)]);
  });

  it('is over once two trees of one size were signed', async () => {
    const fork = new SmallLog([...log.records.slice(0, 299), 'other\n']);
    const logs = [log, fork];
    const session = open(serve((path) => (path.startsWith('lookup') ? logs.shift() : log)?.answer(path)));
    const found = [await find(session, 1), await find(session, 2)];
    expect([...(await session.prove(found)).values()]).toEqual([
      unproven('malformed', TWO_TREES),
      unproven('malformed', TWO_TREES),
    ]);
  });

  it('asks for a bounded number of tiles at once', async () => {
    const large = new SmallLog(manyRecords(256 * 40));
    const served = serve((path) => large.answer(path));
    const session = open(served);
    await find(session, 0);
    const records = Array.from({ length: 40 }, (_, i) => ({
      id: i * 256,
      text: large.records[i * 256] ?? '',
    }));
    expect([...(await session.prove(records)).values()].every((why) => why === undefined)).toBe(true);
    expect(served.open.most).toBe(24);
  });
});

describe('an earlier head', () => {
  const session = async (head: string, size = 300, answer = (path: string): Answer => log.answer(path)) => {
    const served = serve((path) => (path.startsWith('lookup') ? log.answer(path, size) : answer(path)), head);
    const opened = open(served);
    const found = await find(opened, 3);
    return { served, why: (await opened.prove([found])).get(found) };
  };

  it('that the log continues is replaced by the new one', async () => {
    const { served, why } = await session(log.head(100));
    expect(why).toBeUndefined();
    expect(served.remembered).toEqual([log.head(300)]);
  });

  it('that is larger, of the same log, stays', async () => {
    const { served, why } = await session(log.head(300), 100);
    expect(why).toBeUndefined();
    expect(served.remembered).toEqual([]);
  });

  it('of another history is a fork, and nothing is remembered', async () => {
    const { served, why } = await session(log.head(100, Buffer.alloc(32, 1)));
    expect(why).toEqual(unproven('malformed', FORKED));
    expect(served.remembered).toEqual([]);
  });

  it('that is larger and of another history, or whose tiles are gone, has shrunk', async () => {
    expect((await session(log.head(300, Buffer.alloc(32, 1)), 100)).why).toEqual(
      unproven('malformed', SHRUNK),
    );
    const gone = await session(log.head(300), 100, () => undefined);
    expect(gone.why).toEqual(unproven('malformed', SHRUNK));
    const down = await session(log.head(300), 100, () => ({ kind: 'timeout', message: 'too slow' }));
    expect(down.why).toEqual(unproven('unreachable', 'too slow'));
  });

  it('that is smaller is unproven, not shrunk, when tiles are gone', async () => {
    expect((await session(log.head(100), 300, () => undefined)).why).toEqual(
      unproven('not-published', 'the checksum database does not have a part of its tree'),
    );
  });

  it('without the signature of the key counts for nothing', async () => {
    const { served, why } = await session(new SmallLog([], { seed: 8 }).head(100, Buffer.alloc(32)));
    expect(why).toBeUndefined();
    expect(served.remembered).toEqual([log.head(300)]);
  });
});

describe('a partial tile', () => {
  const PART = 'tile/8/0/001.p/44';
  const FULL = 'tile/8/0/001';
  const full = new SmallLog(manyRecords(512));
  const prove = async (part: Answer, whole: Answer) => {
    const served = serve((path) => (path === PART ? part : path === FULL ? whole : log.answer(path)));
    const opened = open(served);
    const found = await find(opened, 299);
    const why = (await opened.prove([found])).get(found);
    return { why, asked: served.asked.map(({ path }) => path).filter((path) => path.startsWith(FULL)) };
  };
  const failed = (kind: SourceErrorKind) => ({ kind, message: kind });

  it('is read from the full one once it is gone, or without a network', async () => {
    const there = full.tile(FULL);
    for (const part of [undefined, failed('offline')]) {
      expect(await prove(part, there)).toEqual({ why: undefined, asked: [PART, FULL] });
    }
  });

  it('is not asked for twice when it is there or fails otherwise', async () => {
    expect(await prove(log.tile(PART), undefined)).toEqual({ why: undefined, asked: [PART] });
    expect(await prove(failed('unreachable'), full.tile(FULL))).toEqual({
      why: unproven('unreachable', 'unreachable'),
      asked: [PART],
    });
  });

  it('of another length is refused', async () => {
    expect(await prove(Buffer.alloc(31), full.tile(FULL))).toEqual({
      why: unproven('malformed', 'a part of the tree has another length'),
      asked: [PART],
    });
    expect((await prove(undefined, log.tile(PART))).why).toEqual(
      unproven('malformed', 'a part of the tree has another length'),
    );
  });

  it('fails for the records that need it alone', async () => {
    const served = serve((path) => (path.startsWith('tile/8/0/000') ? undefined : log.answer(path)));
    const opened = open(served);
    const found = [await find(opened, 3), await find(opened, 299)];
    expect([...(await opened.prove(found)).values()]).toEqual([
      unproven('not-published', 'the checksum database does not have a part of its tree'),
      undefined,
    ]);
    expect(served.asked.filter(({ path }) => path === 'tile/8/0/000')).toHaveLength(1);
  });
});
