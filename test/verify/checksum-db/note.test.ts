import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openNote } from '../../../src/verify/checksum-db/signed-note.ts';
import { openTreeHead } from '../../../src/verify/checksum-db/tree-head.ts';
import { parseVerifierKey, type VerifierKey } from '../../../src/verify/checksum-db/verifier-key.ts';
import { SmallLog } from '../../support/small-log.ts';

/** Made with the note package of Go’s own client from a seed of 32 bytes of 7. */
const KEY = 'log.registry.example+638a21c6+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs';
const NOTE =
  'go.sum database tree\n300\nyf7+3veU3dwV/EleOkiHyRJycHuAyvK8k9CMDdInzkc=\n\n\u2014 log.registry.example Y4ohxoJ2lt1gydjaobproIiLHwdOyqvfFdwJPM9p6ts5A5ooK08NzqLOTeAIxVMGT8KIHKFC6463ETOQ0xIjGqocKgk=\n';

const key = keyOf(KEY);

function keyOf(text: string): VerifierKey {
  const parsed = parseVerifierKey(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const kindOf = (note: string | Uint8Array): string => {
  const opened = openTreeHead(Buffer.from(note), key);
  return opened.ok ? 'ok' : opened.error.kind;
};

describe('a verifier key', () => {
  it('is the one that the reference implementation makes', () => {
    expect(key).toMatchObject({ name: 'log.registry.example', id: 0x638a21c6 });
    expect(new SmallLog([]).key).toBe(KEY);
  });

  it.each([
    ['nothing', ''],
    ['no key', 'log.registry.example+638a21c6'],
    ['no name', KEY.slice(KEY.indexOf('+'))],
    ['a name of 257 characters', new SmallLog([], { name: 'x'.repeat(257) }).key],
    ['a space in the name', `a ${KEY}`],
    ['another name than the id fits', `x${KEY}`],
    ['an id of capitals', KEY.replace('638a21c6', '638A21C6')],
    ['another id', KEY.replace('638a21c6', '638a21c7')],
    ['another algorithm', KEY.replace('+Aep', '+Bep')],
    ['a key cut off', KEY.slice(0, -4)],
    ['base64 that is not canonical', KEY.replace(/s$/, 't')],
    ['base64 with a line break', KEY.replace('+AepK', '+Aep\nK')],
  ])('with %s is refused', (_title, text) => {
    expect(parseVerifierKey(text)).toMatchObject({ ok: false, error: { kind: 'bad-key' } });
  });
});

describe('a signed note', () => {
  it('of the reference implementation opens', () => {
    expect(openTreeHead(Buffer.from(NOTE), key)).toMatchObject({ ok: true, value: { size: 300 } });
  });

  it('may carry signatures of others and further lines of text', () => {
    const other = new SmallLog([], { name: 'witness.example', seed: 9 });
    const [text = ''] = NOTE.split('\n\n', 1);
    const witnessed = `${NOTE}${other.sign(`${text}\n`).split('\n\n')[1] ?? ''}`;
    expect(kindOf(witnessed)).toBe('ok');
    const log = new SmallLog([]);
    const longer = log.sign(`go.sum database tree\n0\n${log.root().toString('base64')}\nmore\n\nlines\n`);
    expect(kindOf(longer)).toBe('ok');
  });

  it.each([
    ['empty', '', 'bad-note'],
    ['without signatures', NOTE.split('\n\n', 1)[0] ?? '', 'bad-note'],
    ['with its last line feed cut off', NOTE.slice(0, -1), 'bad-note'],
    ['with a carriage return', NOTE.replace('\n300', '\r\n300'), 'bad-note'],
    [
      'with bytes that are not UTF-8',
      Buffer.from([...Buffer.from('\n'), 0xff, ...Buffer.from(NOTE)]),
      'bad-note',
    ],
    ['with a dash instead of an em dash', NOTE.replace('\u2014', '-'), 'bad-note'],
    ['with a signature that is not base64', NOTE.replace('Y4oh', 'Y4o*'), 'bad-note'],
    [
      'with 101 signatures',
      NOTE + `\u2014 a ${Buffer.alloc(8).toString('base64')}\n`.repeat(100),
      'bad-note',
    ],
    ['with another size', NOTE.replace('\n300\n', '\n301\n'), 'bad-signature'],
    ['with another root', NOTE.replace('yf7+', 'yf7/'), 'bad-signature'],
    ['signed under another name', NOTE.replace('\u2014 log.', '\u2014 lag.'), 'unsigned'],
    ['signed by another key', new SmallLog([], { seed: 8 }).head(), 'unsigned'],
    ['of another kind of log', new SmallLog([]).sign(`another tree\n0\n${'A'.repeat(43)}=\n`), 'bad-head'],
    ['that is no tree head', new SmallLog([]).sign('hello\n'), 'bad-head'],
    [
      'with a size that is no number',
      new SmallLog([]).sign(`go.sum database tree\n-1\n${'A'.repeat(43)}=\n`),
      'bad-head',
    ],
    [
      'with a size of leading zeros',
      new SmallLog([]).sign(`go.sum database tree\n01\n${'A'.repeat(43)}=\n`),
      'bad-head',
    ],
    [
      'with a size no double holds',
      new SmallLog([]).sign(`go.sum database tree\n9999999999999999\n${'A'.repeat(43)}=\n`),
      'bad-head',
    ],
    [
      'with a root of 31 bytes',
      new SmallLog([]).sign(`go.sum database tree\n1\n${Buffer.alloc(31).toString('base64')}\n`),
      'bad-head',
    ],
  ])('%s is refused', (_title, note, kind) => {
    expect(kindOf(note)).toBe(kind);
  });

  it('larger than a megabyte is refused unread', () => {
    expect(openNote(Buffer.alloc(1_000_001, 0x61), key)).toMatchObject({
      ok: false,
      error: { kind: 'bad-note' },
    });
  });

  it('with any one byte changed is refused', () => {
    const bytes = Buffer.from(NOTE);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(kindOf(changed)).not.toBe('ok');
      }),
      { numRuns: 500 },
    );
  });
});
