import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lookupPath } from '../../../src/verify/checksum-db/module-escape.ts';
import { digestsOf, parseLookup } from '../../../src/verify/checksum-db/lookup.ts';
import {
  foldInclusion,
  isBeginning,
  proveContinuation,
  proveRecord,
} from '../../../src/verify/checksum-db/prove.ts';
import {
  consistencyRanges,
  inclusionRanges,
  tilesOf,
  type Range,
} from '../../../src/verify/checksum-db/ranges.ts';
import { createTileTree } from '../../../src/verify/checksum-db/tile-tree.ts';
import { tileOf, tilePath } from '../../../src/verify/checksum-db/tile.ts';
import { h1, SmallLog, sumLines } from '../../support/small-log.ts';

/** The records of the reference run: the tlog package of Go’s own client gave the numbers below for the same texts. */
const log = new SmallLog(Array.from({ length: 70_000 }, (_, i) => `host.example/m${i} v1.0.0 h1:x\n`));

/** The tree over a log's tiles, with some of them exchanged. */
function treeOf(
  ranges: readonly Range[],
  size: number,
  change: (path: string, bytes: Buffer) => void = () => {},
) {
  const tiles = new Map<string, Uint8Array>();
  for (const tile of tilesOf(ranges, size)) {
    const bytes = log.tile(tilePath(tile));
    if (bytes === undefined) throw new Error(`no tile ${tilePath(tile)}`);
    change(tilePath(tile), bytes);
    tiles.set(tilePath(tile), bytes);
  }
  return createTileTree(size, tiles);
}

function hashesOf(ranges: readonly Range[], size: number): string[] {
  const tree = treeOf(ranges, size);
  return ranges.map((range) => {
    const hashed = tree.rangeHash(range);
    if (!hashed.ok) throw new Error(hashed.error.message);
    return Buffer.from(hashed.value).toString('hex');
  });
}

const headOf = (size: number) => ({ size, root: log.root(size) });
const record = (id: number, text = log.records[id] ?? '') => ({ id, text });

describe('against the reference implementation', () => {
  it.each([
    [1, '1c4a056532240f67708f6c289b126778f5e05621ff64f34f532e4dc00bf726ab'],
    [2, '4b198421c0b5049d20b07a571dcdbb4176a8285d2eb9736c07fddfd7e961afa5'],
    [3, '2af0f34efd52b5de2fe7ad4902ff96b59db7afcf7ce99dfa53e60112860b6d3e'],
    [7, 'c6748becbf14820f5a99d9f3f71006f14949a6b3eca6407c2f34cc2c9b2de143'],
    [8, '858c1549bbcab1db062f20ccd580a9e22243294305b767cd215cc3f5bdfd26e8'],
    [255, '327132f06dd58951801397ae88ab2779bbee913fc6cb314d047c261e1388c072'],
    [256, 'cf7719fff1a4312be8c89519a0d56455eb1e7bfaa951b38adf43d9e2e9826654'],
    [257, '5a4817d369343cb0c0facea5deefb539ea6e1b973c18b675355d6e76f61e3a5f'],
    [300, 'c9fefedef794dddc15fc495e3a4887c91272707b80caf2bc93d08c0dd227ce47'],
    [511, 'c9114dd621052d07b026203bcc24aea55c4bdc36954b8bc5fc21c2afbda8bd0c'],
    [512, 'f87b2340e34ad333ce7d4192b5d390c49160c6d83d9ba42ab1e36e6d1cd697ba'],
    [70_000, 'adb0084c222a2052a0491290a9fb3dbdbf80fdba27afc24614d7042084ba27f7'],
  ])('the root of %i records, from tiles', (size, root) => {
    expect(hashesOf([{ start: 0, end: size }], size)).toEqual([root]);
  });

  it.each([
    [70_000, 12_345, 17, '6ae13dc0', '382d5a39'],
    [300, 299, 5, '7dc23845', 'cf7719ff'],
    [257, 256, 1, 'cf7719ff', 'cf7719ff'],
  ])('the inclusion proof of record %2$i in %1$i', (size, index, ...expected) => {
    const proof = hashesOf(inclusionRanges(index, size), size);
    expect([proof.length, proof[0]?.slice(0, 8), proof.at(-1)?.slice(0, 8)]).toEqual(expected);
  });

  it.each([
    [70_000, 300, 16, 'b12ff28a', '382d5a39'],
    [300, 256, 1, 'd290df20', 'd290df20'],
    [257, 255, 10, 'db7950c7', '9eafd6c8'],
    [512, 7, 10, '6d3c949f', '086016b9'],
  ])('the consistency proof from %2$i to %1$i', (size, earlier, ...expected) => {
    const proof = hashesOf(consistencyRanges(earlier, size), size);
    expect([proof.length, proof[0]?.slice(0, 8), proof.at(-1)?.slice(0, 8)]).toEqual(expected);
  });

  it.each([
    [{ level: 0, index: 0, width: 256 }, 'tile/8/0/000'],
    [{ level: 0, index: 999, width: 256 }, 'tile/8/0/999'],
    [{ level: 0, index: 1000, width: 256 }, 'tile/8/0/x001/000'],
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/8/0/x001/x234/067'],
    [{ level: 1, index: 1096, width: 83 }, 'tile/8/1/x001/096.p/83'],
    [{ level: 3, index: 0, width: 4 }, 'tile/8/3/000.p/4'],
    [{ level: 2, index: 1_000_000, width: 1 }, 'tile/8/2/x001/x000/000.p/1'],
  ])('the path of a tile: %o', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
  });

  it.each([
    ['host.example/Azure/azure-SDK', 'v1.0.0', 'lookup/host.example/!azure/azure-!s!d!k@v1.0.0'],
    [
      'host.example/aB/v2',
      'v1.0.0-RC.1+incompatible',
      'lookup/host.example/a!b/v2@v1.0.0-!r!c.1+incompatible',
    ],
    ['host.example/x.y_z~1', 'v0.0.0', 'lookup/host.example/x.y_z~1@v0.0.0'],
  ])('the lookup of %s %s', (path, version, expected) => {
    expect(lookupPath({ path, version })).toBe(expected);
  });
});

it.each([
  ['../x', 'v1.0.0'],
  ['a//b', 'v1.0.0'],
  ['/a', 'v1.0.0'],
  ['a/./b', 'v1.0.0'],
  ['-a', 'v1.0.0'],
  ['a@b', 'v1.0.0'],
  ['a?b', 'v1.0.0'],
  ['a#b', 'v1.0.0'],
  ['a!b', 'v1.0.0'],
  ['a%2f', 'v1.0.0'],
  ['a\n', 'v1.0.0'],
  ['ä', 'v1.0.0'],
  ['a', '..'],
  ['a', 'v1/..'],
  ['a', ''],
  ['', 'v1.0.0'],
  ['a'.repeat(1025), 'v1.0.0'],
])('no lookup of %j %j leaves its address', (path, version) => {
  expect(lookupPath({ path, version })).toBeUndefined();
});

it('a module path may have 1,024 characters', () => {
  expect(lookupPath({ path: 'a'.repeat(1024), version: 'v1.0.0' })).toBeDefined();
});

const size = fc.integer({ min: 1, max: 3_000 });

describe('proofs', () => {
  it('of any record in any tree hold', () => {
    fc.assert(
      fc.property(size, fc.nat(), (n, any) => {
        const id = any % n;
        expect(proveRecord(record(id), headOf(n), treeOf(inclusionRanges(id, n), n)).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of another text, another place, another head or a changed tile are refused', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, any, where) => {
        const id = any % n;
        const ranges = inclusionRanges(id, n);
        const tree = treeOf(ranges, n);
        expect(proveRecord(record(id, 'host.example/m0 v1.0.0 h1:y\n'), headOf(n), tree)).toMatchObject({
          error: { kind: 'not-included' },
        });
        const elsewhere = (id + 1) % n;
        if (elsewhere !== id) {
          const there = treeOf(inclusionRanges(elsewhere, n), n);
          expect(proveRecord({ ...record(id), id: elsewhere }, headOf(n), there).ok).toBe(false);
        }
        expect(proveRecord(record(id), { ...headOf(n), root: log.root(n + 1) }, tree).ok).toBe(false);
        expect(proveRecord(record(n), headOf(n), tree)).toMatchObject({ error: { kind: 'not-included' } });
        // Every hash of the audit path matters: change one of those that are read.
        const [range] = [ranges[where % Math.max(1, ranges.length)]];
        if (range === undefined) return;
        const wrong = {
          ...tree,
          rangeHash: (one: Range) =>
            one === range || (one.start === range.start && one.end === range.end)
              ? { ok: true as const, value: Buffer.alloc(32, 1) }
              : tree.rangeHash(one),
        };
        expect(proveRecord(record(id), headOf(n), wrong)).toMatchObject({ error: { kind: 'not-included' } });
      }),
      { numRuns: 40 },
    );
  });

  it('a tile with changed bytes, cut short or missing is refused', () => {
    const ranges = inclusionRanges(5, 70_000);
    for (const tile of tilesOf(ranges, 70_000)) {
      const changed = treeOf(ranges, 70_000, (path, bytes) => {
        if (path === tilePath(tile)) bytes.fill(0);
      });
      expect(proveRecord(record(5), headOf(70_000), changed)).toMatchObject({
        error: { kind: 'not-included' },
      });
    }
    expect(proveRecord(record(5), headOf(70_000), createTileTree(70_000, new Map()))).toMatchObject({
      error: { kind: 'bad-tile' },
    });
  });

  it('of any continuation hold, both ways', () => {
    fc.assert(
      fc.property(size, size, (a, b) => {
        const large = Math.max(a, b);
        const ranges = consistencyRanges(Math.min(a, b), large);
        const tree = treeOf(ranges, large);
        expect(proveContinuation(headOf(a), headOf(b), tree).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('a forked or shrunk history has its own error', () => {
    fc.assert(
      fc.property(size, size, (a, b) => {
        const large = Math.max(a, b);
        const tree = treeOf(consistencyRanges(Math.min(a, b), large), large);
        const forged = { size: b, root: Buffer.alloc(32, 3) };
        expect(proveContinuation(headOf(a), forged, tree)).toMatchObject({
          error: { kind: a <= b ? 'forked' : 'shrunk' },
        });
        expect(proveContinuation({ ...headOf(a), root: Buffer.alloc(32, 3) }, headOf(b), tree).ok).toBe(
          false,
        );
      }),
      { numRuns: 60 },
    );
    expect(proveContinuation({ size: 0, root: log.root(0) }, headOf(9), treeOf([], 9)).ok).toBe(true);
  });
});

it('a proof of another length than its place needs leads to no root', () => {
  const leaf = log.hash(0, 1);
  expect(foldInclusion(leaf, { index: 0, size: 1, path: [] })).toBe(leaf);
  expect(foldInclusion(leaf, { index: 0, size: 1, path: [leaf] })).toBeUndefined();
  expect(foldInclusion(leaf, { index: 1, size: 1, path: [] })).toBeUndefined();
  expect(foldInclusion(leaf, { index: 0, size: 0, path: [] })).toBeUndefined();
  expect(foldInclusion(leaf, { index: 0, size: 2, path: [] })).toBeUndefined();
  expect(foldInclusion(leaf, { index: 0, size: 2, path: [leaf, leaf] })).toBeUndefined();
  expect(isBeginning(headOf(3), headOf(3), [])).toBe(true);
  expect(isBeginning(headOf(3), headOf(3), [leaf])).toBe(false);
  expect(isBeginning({ size: 0, root: leaf }, headOf(3), [leaf])).toBe(false);
  expect(isBeginning(headOf(2), headOf(4), [])).toBe(false);
  expect(isBeginning(headOf(2), headOf(4), [log.hash(2, 4)])).toBe(true);
  expect(isBeginning(headOf(2), headOf(4), [leaf, log.hash(2, 4)])).toBe(false);
});

it('a tile is as wide as the tree has hashes for', () => {
  expect(tileOf({ level: 0, index: 299 }, 300)).toEqual({ level: 0, index: 1, width: 44 });
  expect(tileOf({ level: 8, index: 0 }, 300)).toEqual({ level: 1, index: 0, width: 1 });
  expect(tileOf({ level: 7, index: 1 }, 300)).toEqual({ level: 0, index: 0, width: 256 });
  expect(tileOf({ level: 16, index: 1 }, 70_000 * 2)).toEqual({ level: 2, index: 0, width: 2 });
});

describe('a lookup', () => {
  const own = new SmallLog([sumLines('host.example/a')]);
  const body = own.answer('lookup/host.example/a@v1.0.0') ?? Buffer.alloc(0);

  it('is a number, the lines and a note', () => {
    expect(parseLookup(body)).toMatchObject({ ok: true, value: { record: { id: 0, text: own.records[0] } } });
    expect(
      digestsOf({ id: 0, text: own.records[0] ?? '' }, { path: 'host.example/a', version: 'v1.0.0' }),
    ).toEqual({
      zip: [h1('host.example/av1.0.0')],
      mod: [h1('host.example/av1.0.0mod')],
    });
  });

  it('about another release has no digests for this one', () => {
    const { zip, mod } = digestsOf(
      {
        id: 0,
        text: `host.example/ab v1.0.0 h1:x\nhost.example/a v1.0.0/go.mod/go.mod h1:x\n host.example/a v1.0.0 h1:x\n`,
      },
      { path: 'host.example/a', version: 'v1.0.0' },
    );
    expect([...zip, ...mod]).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<html>\n\n</html>'],
    ['no number', `x\n${body.subarray(2).toString()}`],
    ['a negative number', `-1\n${body.subarray(2).toString()}`],
    ['a number no double holds', `9999999999999999\n${body.subarray(2).toString()}`],
    ['no text', '0\n\nnote'],
    ['a control character', '0\nhost.example/a v1.0.0 h1:\u0000\n\nnote'],
    ['no end of the text', '0\nhost.example/a v1.0.0 h1:x\n'],
  ])('with %s is refused', (_title, text) => {
    expect(parseLookup(Buffer.from(text))).toMatchObject({ ok: false, error: { kind: 'bad-record' } });
  });

  it('with bytes that are not UTF-8 is refused', () => {
    expect(
      parseLookup(Buffer.concat([Buffer.from('0\na'), Buffer.from([0xff]), Buffer.from('\n\nnote')])),
    ).toMatchObject({
      ok: false,
    });
  });

  it('of any bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        parseLookup(bytes);
      }),
      { numRuns: 300 },
    );
  });
});
