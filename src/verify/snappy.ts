import { err, ok, type Result } from '../domain/result.ts';

const MAX_VARINT = 5;

/**
 * Decompresses a raw snappy block (format_description.txt of google/snappy), as GitHub stores large attestations. The
 * output is allocated once, at the stated length, which must be at most `limit` bytes and be met exactly.
 */
export function decodeSnappy(block: Uint8Array, limit: number): Result<Uint8Array, string> {
  const header = readLength(block);
  if (header === undefined) return err('the block has no length');
  if (header.length > limit) return err(`the block says ${header.length} bytes, more than ${limit}`);
  const out = new Uint8Array(header.length);
  let to = 0;
  let at = header.end;
  while (at < block.length) {
    const element = readElement(block, at);
    if (element === undefined || to + element.length > out.length) return err('the block is damaged');
    if (element.kind === 'literal') {
      if (element.start + element.length > block.length) return err('the block is cut off');
      out.set(block.subarray(element.start, element.start + element.length), to);
    } else {
      if (element.offset === 0 || element.offset > to) return err('the block refers to what is not there');
      // Byte by byte: a copy may overlap what it writes.
      for (let i = 0; i < element.length; i++) out[to + i] = out[to - element.offset + i] as number;
    }
    to += element.length;
    at = element.end;
  }
  return to === out.length ? ok(out) : err('the block is cut off');
}

/** The length in front: a little-endian base-128 number of at most 32 bits. */
function readLength(block: Uint8Array): { readonly length: number; readonly end: number } | undefined {
  let length = 0;
  for (let i = 0; i < MAX_VARINT; i++) {
    const byte = block[i];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return length < 2 ** 32 ? { length, end: i + 1 } : undefined;
  }
  return undefined;
}

type Element =
  | { readonly kind: 'literal'; readonly start: number; readonly length: number; readonly end: number }
  | { readonly kind: 'copy'; readonly offset: number; readonly length: number; readonly end: number };

function readElement(block: Uint8Array, at: number): Element | undefined {
  const tag = block[at] as number;
  const upper = tag >> 2;
  switch (tag & 3) {
    case 0: {
      const extra = upper < 60 ? 0 : upper - 59;
      const stated = extra === 0 ? upper : readLittleEndian(block, at + 1, extra);
      if (stated === undefined) return undefined;
      const start = at + 1 + extra;
      return { kind: 'literal', start, length: stated + 1, end: start + stated + 1 };
    }
    case 1: {
      const low = block[at + 1];
      if (low === undefined) return undefined;
      return { kind: 'copy', offset: (tag >> 5) * 256 + low, length: (upper & 7) + 4, end: at + 2 };
    }
    default: {
      const width = (tag & 3) === 2 ? 2 : 4;
      const offset = readLittleEndian(block, at + 1, width);
      if (offset === undefined) return undefined;
      return { kind: 'copy', offset, length: upper + 1, end: at + 1 + width };
    }
  }
}

function readLittleEndian(block: Uint8Array, at: number, width: number): number | undefined {
  if (at + width > block.length) return undefined;
  let value = 0;
  for (let i = width - 1; i >= 0; i--) value = value * 256 + (block[at + i] as number);
  return value;
}
