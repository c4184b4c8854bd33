import { describe, expect, it } from 'vitest';

import { digestsOf, parseLookup } from '../../../src/verify/checksum-db/lookup.ts';
import { openNote } from '../../../src/verify/checksum-db/signed-note.ts';
import { openTreeHead } from '../../../src/verify/checksum-db/tree-head.ts';
import { isSignerName, parseVerifierKey } from '../../../src/verify/checksum-db/verifier-key.ts';
import { SmallLog } from '../../support/small-log.ts';

const log = new SmallLog([]);
const parsed = parseVerifierKey(log.key);
if (!parsed.ok) throw new Error(parsed.error.message);
const key = parsed.value;
const signed = log.sign('text\n');
const block = signed.slice('text\n\n'.length);
const errorOf = (result: { ok: boolean; error?: unknown }) => (result.ok ? undefined : result.error);
const other = (bytes: Buffer) => `\u2014 other.example ${bytes.toString('base64')}\n`;

describe('a signed note', () => {
  const open = (text: string) => errorOf(openNote(Buffer.from(text), key));
  const bad = (message: string) => ({ kind: 'bad-note', message });
  const UNREADABLE = bad('a signature of the note cannot be read');

  it.each([
    ['\u0001', bad('the signed note is not plain UTF-8 text')],
    ['text\n', bad('the signed note has no signatures')],
    ['text\n\n', bad('the signatures of the note are cut off')],
    [signed.slice(0, -1), bad('the signatures of the note are cut off')],
    [signed + other(Buffer.alloc(8)).repeat(100), bad('the note has more than 100 signatures')],
    [`text\n\nx${block}`, UNREADABLE],
    [`text\n\n\u2014 name\n`, UNREADABLE],
    [`text\n\n\u2014  AAAAAAAA\n`, UNREADABLE],
    [`text\n\n${other(Buffer.alloc(4))}`, UNREADABLE],
    [`text\n\n${other(Buffer.alloc(8)).replace('AA', 'A*')}`, UNREADABLE],
    [
      `text\n\n${other(Buffer.alloc(5))}`,
      { kind: 'unsigned', message: 'the note is not signed by the key of the database' },
    ],
    [`other\n\n${block}`, { kind: 'bad-signature', message: 'the signature of the note is wrong' }],
  ])('%j is refused with its reason', (text, error) => {
    expect(open(text)).toEqual(error);
  });

  it('of a megabyte is read, of more not, and 100 signatures are read', () => {
    expect(open('a'.repeat(1_000_000))).toEqual(bad('the signed note has no signatures'));
    expect(open('a'.repeat(1_000_001))).toEqual(bad('the signed note is larger than 1000000 bytes'));
    expect(open(signed + other(Buffer.alloc(8)).repeat(99))).toBeUndefined();
  });

  it('is split at its last empty line, and keeps a byte order mark', () => {
    const text = '\ufeffa\n\nb\n';
    expect(openNote(Buffer.from(log.sign(text)), key)).toEqual({ ok: true, value: text });
  });

  it('with its own signature twice needs the first to be right', () => {
    expect(open(signed + block)).toBeUndefined();
    const wrong = new SmallLog([]).sign('else\n').slice('else\n\n'.length);
    expect(open(`text\n\n${wrong}${block}`)).toMatchObject({ kind: 'bad-signature' });
  });
});

describe('a tree head', () => {
  const ROOT = Buffer.alloc(32).toString('base64');
  const open = (text: string) => errorOf(openTreeHead(Buffer.from(log.sign(text)), key));
  const bad = (message: string) => ({ kind: 'bad-head', message });
  const TITLE = 'go.sum database tree';

  it.each([
    ['hello\n', 'the signed text is not a tree head of a checksum database'],
    [`${TITLE}\n1\n`, 'the signed text is not a tree head of a checksum database'],
    [`x\n1\n${ROOT}\n`, 'the signed text is not a tree head of a checksum database'],
    [`${TITLE}\n1x\n${ROOT}\n`, 'the size in the tree head is not a number'],
    [`${TITLE}\nx1\n${ROOT}\n`, 'the size in the tree head is not a number'],
    [`${TITLE}\n9999999999999999\n${ROOT}\n`, 'the size in the tree head is not a number'],
    [`${TITLE}\n1\n${ROOT.slice(0, -1)}\n`, 'the root in the tree head is not a hash'],
    [`${TITLE}\n1\nAAAA\n`, 'the root in the tree head is not a hash'],
  ])('%j is refused with its reason', (text, message) => {
    expect(open(text)).toEqual(bad(message));
  });

  it('may be of no record and have further lines', () => {
    expect(openTreeHead(Buffer.from(log.sign(`${TITLE}\n0\n${ROOT}\nmore\nand more\n`)), key)).toEqual({
      ok: true,
      value: { size: 0, root: Buffer.alloc(32) },
    });
  });
});

describe('a verifier key', () => {
  const [name = '', id = '', body = ''] = log.key.split('+');
  const bytes = Buffer.from(body, 'base64');
  const encode = (first: number, rest: Uint8Array) =>
    Buffer.concat([Buffer.from([first]), rest]).toString('base64');

  it.each([
    ['name', 'the verifier key does not have the form name+id+key'],
    ['name+id', 'the verifier key does not have the form name+id+key'],
    [`+${id}+${body}`, 'the verifier key has a name that no signer can have'],
    [`a b+${id}+${body}`, 'the verifier key has a name that no signer can have'],
    [`${name}+${id}0+${body}`, 'the id in the verifier key is not eight hex digits'],
    [`${name}+0${id}+${body}`, 'the id in the verifier key is not eight hex digits'],
    [`${name}+${id.toUpperCase()}+${body}`, 'the id in the verifier key is not eight hex digits'],
    [`${name}+${id}+${body}*`, 'the verifier key is not an Ed25519 key'],
    [`${name}+${id}+${encode(2, bytes.subarray(1))}`, 'the verifier key is not an Ed25519 key'],
    [`${name}+${id}+${encode(1, bytes.subarray(2))}`, 'the verifier key is not an Ed25519 key'],
    [`${name}+00000000+${body}`, 'the id in the verifier key does not fit its key'],
    [`x${name}+${id}+${body}`, 'the id in the verifier key does not fit its key'],
  ])('%s is refused with its reason', (text, message) => {
    expect(errorOf(parseVerifierKey(text))).toEqual({ kind: 'bad-key', message });
  });

  it('has a name of at most 256 characters without spaces and plus signs', () => {
    expect(['a', 'a'.repeat(256)].map(isSignerName)).toEqual([true, true]);
    expect(['', 'a'.repeat(257), 'a+b', 'a b', 'a\u0085b'].map(isSignerName)).toEqual(Array(5).fill(false));
  });
});

describe('a lookup', () => {
  const bad = (message: string) => ({ kind: 'bad-record', message });
  const look = (text: string | Buffer) => errorOf(parseLookup(Buffer.from(text)));

  it.each([
    ['', 'the answer is not a record of a checksum database'],
    ['0\nx\n', 'the answer is not a record of a checksum database'],
    ['0x\na\n\nnote', 'the record does not begin with its number'],
    ['x0\na\n\nnote', 'the record does not begin with its number'],
    ['00\na\n\nnote', 'the record does not begin with its number'],
    ['9999999999999999\na\n\nnote', 'the record does not begin with its number'],
    ['0\na\u0000\n\nnote', 'the text of the record is not plain UTF-8'],
    [Buffer.from([0x30, 0x0a, 0x61, 0xff, 0x0a, 0x0a]), 'the text of the record is not plain UTF-8'],
  ])('%j is refused with its reason', (text, message) => {
    expect(look(text)).toEqual(bad(message));
  });

  it('of a megabyte is read, of more not', () => {
    expect(look(`0\na\n\n${'x'.repeat(999_995)}`)).toBeUndefined();
    expect(look(`0\na\n\n${'x'.repeat(999_996)}`)).toEqual(bad('the record is larger than 1000000 bytes'));
  });

  it('has a note behind the empty line, wherever its bytes lie', () => {
    const bytes = Buffer.from('??12\na b c\nd e f\n\nnote').subarray(2);
    expect(parseLookup(bytes)).toEqual({
      ok: true,
      value: { record: { id: 12, text: 'a b c\nd e f\n' }, note: Buffer.from('note') },
    });
  });

  it('gives every digest of its release, from lines of three words', () => {
    const text = 'a v1 h1:x\na v1 h1:y\na v1/go.mod h1:m\na v2 h1:z\nb v1 h1:b\na v1\na v1 h1:q more\n';
    expect(digestsOf({ id: 0, text }, { path: 'a', version: 'v1' })).toEqual({
      zip: ['h1:x', 'h1:y'],
      mod: ['h1:m'],
    });
  });
});
