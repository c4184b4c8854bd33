import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeSnappy } from '../../src/verify/snappy.ts';

const LIMIT = 1 << 20;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

/** Literals of every width and copies of every kind, as an encoder might choose them. */
function literal(bytes: readonly number[], width: 0 | 1 | 2 | 3 | 4): number[] {
  const last = bytes.length - 1;
  if (width === 0) return [last << 2, ...bytes];
  return [(59 + width) << 2, ...Array.from({ length: width }, (_, i) => (last / 256 ** i) & 0xff), ...bytes];
}

function copy(offset: number, length: number, kind: 1 | 2 | 4): number[] {
  if (kind === 1) return [1 | ((length - 4) << 2) | ((offset >> 8) << 5), offset & 0xff];
  const width = kind === 2 ? 2 : 4;
  return [
    (kind === 2 ? 2 : 3) | ((length - 1) << 2),
    ...Array.from({ length: width }, (_, i) => (offset / 256 ** i) & 0xff),
  ];
}

const text = (result: ReturnType<typeof decodeSnappy>) =>
  result.ok ? Buffer.from(result.value).toString('latin1') : result.error;
const bytesOf = (word: string) => [...Buffer.from(word)];

describe('raw snappy', () => {
  const good: readonly (readonly [string, number[], string])[] = [
    ['nothing', [0], ''],
    ['one literal', [3, ...literal(bytesOf('abc'), 0)], 'abc'],
    ['a copy that overlaps itself', [11, ...literal(bytesOf('ab'), 0), ...copy(2, 9, 1)], 'abababababa'],
    ['a copy with two bytes of offset', [6, ...literal(bytesOf('abc'), 0), ...copy(3, 3, 2)], 'abcabc'],
    ['a copy with four bytes of offset', [6, ...literal(bytesOf('abc'), 0), ...copy(3, 3, 4)], 'abcabc'],
  ];
  it.each(good)('%s', (_, block, expected) => {
    expect(text(decodeSnappy(Uint8Array.from(block), LIMIT))).toBe(expected);
  });

  const bad: readonly (readonly [string, number[]])[] = [
    ['no bytes at all', []],
    ['a length that never ends', [0x80, 0x80, 0x80, 0x80, 0x80, 0x01]],
    ['a length over 32 bits', [0xff, 0xff, 0xff, 0xff, 0x7f]],
    ['a length over the limit', varint(LIMIT + 1)],
    ['less than its length', [4, ...literal(bytesOf('abc'), 0)]],
    ['more than its length', [2, ...literal(bytesOf('abc'), 0)]],
    ['a literal that is cut off', [3, 2 << 2, 97]],
    ['a literal whose length is cut off', [3, 61 << 2, 2]],
    ['a copy from before the beginning', [8, ...literal(bytesOf('abc'), 0), ...copy(4, 5, 1)]],
    ['a copy of offset 0', [8, ...literal(bytesOf('abc'), 0), ...copy(0, 5, 1)]],
    ['a copy that is cut off', [8, ...literal(bytesOf('abc'), 0), 1]],
    ['a copy as first element', [4, ...copy(1, 4, 1)]],
  ];
  it.each(bad)('refuses %s', (_, block) => {
    expect(decodeSnappy(Uint8Array.from(block), LIMIT).ok).toBe(false);
  });

  const reasons: readonly (readonly [string, number[], string])[] = [
    ['no length', [], 'the block has no length'],
    ['a length of 32 bits and one more', [0x80, 0x80, 0x80, 0x80, 0x10], 'the block has no length'],
    ['a length of six bytes', [0x80, 0x80, 0x80, 0x80, 0x80, 0x00], 'the block has no length'],
    ['a length over the limit', varint(LIMIT + 1), `the block says ${LIMIT + 1} bytes, more than ${LIMIT}`],
    ['an element that goes on too long', [2, ...literal(bytesOf('abc'), 0)], 'the block is damaged'],
    ['a literal without its length', [3, 61 << 2, 2], 'the block is damaged'],
    ['a copy without its offset', [8, ...literal(bytesOf('abc'), 0), 1], 'the block is damaged'],
    ['a copy with half an offset', [8, ...literal(bytesOf('abc'), 0), 2, 1], 'the block is damaged'],
    ['a literal without its end', [3, 2 << 2, 97], 'the block is cut off'],
    ['less than it says', [4, ...literal(bytesOf('abc'), 0)], 'the block is cut off'],
    [
      'a copy from before the beginning',
      [8, ...literal(bytesOf('abc'), 0), ...copy(4, 5, 1)],
      'the block refers to what is not there',
    ],
    [
      'a copy of offset 0',
      [8, ...literal(bytesOf('abc'), 0), ...copy(0, 5, 1)],
      'the block refers to what is not there',
    ],
  ];
  it.each(reasons)('says why it refuses %s', (_, block, reason) => {
    expect(text(decodeSnappy(Uint8Array.from(block), LIMIT))).toBe(reason);
  });

  it('may be as long as the limit, and its length as large as 32 bits', () => {
    const block = Uint8Array.from([3, ...literal(bytesOf('abc'), 0)]);
    expect(text(decodeSnappy(block, 3))).toBe('abc');
    expect(text(decodeSnappy(block, 2))).toBe('the block says 3 bytes, more than 2');
    expect(text(decodeSnappy(Uint8Array.from([0xff, 0xff, 0xff, 0xff, 0x0f]), LIMIT))).toBe(
      `the block says 4294967295 bytes, more than ${LIMIT}`,
    );
  });

  it('gives back what any encoder made', () => {
    const piece = fc.oneof(
      fc.record({
        bytes: fc.array(fc.nat(255), { minLength: 1, maxLength: 60 }),
        width: fc.constantFrom<0 | 1 | 2 | 3 | 4>(0, 1, 2, 3, 4),
      }),
      fc.record({
        back: fc.nat(1000),
        length: fc.integer({ min: 4, max: 11 }),
        kind: fc.constantFrom<1 | 2 | 4>(1, 2, 4),
      }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const plain: number[] = [];
        const body: number[] = [];
        for (const item of pieces) {
          if ('bytes' in item) {
            body.push(...literal(item.bytes, item.width));
            plain.push(...item.bytes);
          } else if (plain.length > 0) {
            const offset = (item.back % plain.length) + 1;
            body.push(...copy(offset, item.length, item.kind));
            for (let i = 0; i < item.length; i++) plain.push(plain[plain.length - offset] ?? 0);
          }
        }
        const result = decodeSnappy(Uint8Array.from([...varint(plain.length), ...body]), LIMIT);
        expect(result.ok && [...result.value]).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws and never gives more than the limit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (block) => {
        const result = decodeSnappy(block, 1000);
        if (result.ok) expect(result.value.length).toBeLessThanOrEqual(1000);
      }),
      { numRuns: 1000 },
    );
  });
});
