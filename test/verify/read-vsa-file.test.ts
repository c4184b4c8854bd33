import { describe, expect, it } from 'vitest';

import { readVsaFile } from '../../src/verify/read-vsa-file.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const envelope = {
  payload: 'e30=',
  payloadType: 'application/vnd.in-toto+json',
  signatures: [{ sig: 'cw==' }],
};
const statement = { _type: 'https://in-toto.io/Statement/v1' };
const bundle = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' };

/** Kinds, with the text of a statement. */
const forms = (text: string) =>
  readVsaFile(bytes(text))?.map((form) =>
    form.kind === 'statement' ? Buffer.from(form.payload).toString('utf8') : form.kind,
  );

describe('a file with a verification summary', () => {
  it('holds a statement, an envelope or a bundle', () => {
    const text = JSON.stringify(statement, null, 2);
    expect(readVsaFile(bytes(text))).toEqual([{ kind: 'statement', payload: bytes(text) }]);
    expect(readVsaFile(bytes(JSON.stringify(bundle)))).toEqual([{ kind: 'bundle', json: bundle }]);
    expect(readVsaFile(bytes(JSON.stringify(envelope, null, 1)))).toMatchObject([
      { kind: 'envelope', envelope: { payload: Buffer.from('{}'), payloadType: envelope.payloadType } },
    ]);
  });

  it.each<[string, object, string]>([
    ['an older media type', { mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1' }, 'bundle'],
    ['material alone', { verificationMaterial: {} }, 'bundle'],
    ['material, and an envelope of its own', { ...envelope, verificationMaterial: {} }, 'bundle'],
    [
      'a media type that begins otherwise',
      { mediaType: 'x application/vnd.dev.sigstore.bundle' },
      'statement',
    ],
    ['a media type that is no text', { mediaType: 1 }, 'statement'],
    ['material that is no object', { verificationMaterial: [] }, 'statement'],
    ['an envelope without a signature', { ...envelope, signatures: [] }, 'statement'],
    ['nothing', {}, 'statement'],
  ])('with %s is a %s', (_title, json, kind) => {
    expect(readVsaFile(bytes(JSON.stringify(json)))?.map((form) => form.kind)).toEqual([kind]);
  });

  it('holds one a line, empty lines left out', () => {
    const lines = [
      JSON.stringify(statement),
      '',
      JSON.stringify(bundle),
      ' \r',
      JSON.stringify(envelope),
      '{}',
    ];
    expect(forms(lines.join('\n'))).toEqual([lines[0], 'bundle', 'envelope', '{}']);
    expect(forms(`${lines.join('\n')}\n\n`)).toEqual([lines[0], 'bundle', 'envelope', '{}']);
    expect(readVsaFile(bytes('{}\n{"a":1}\n'))).toEqual([
      { kind: 'statement', payload: bytes('{}') },
      { kind: 'statement', payload: bytes('{"a":1}') },
    ]);
  });

  it.each(['', ' \n\n', 'text', '[]', '{}\ntext', '{}\n[]\n{}', '{\n}x', '!'])(
    'that is nothing of the kind is a statement, whole: %j',
    (text) => {
      expect(forms(text)).toEqual([text]);
    },
  );

  it('has at most 100 lines that are not blank', () => {
    expect(forms('{}\n\n'.repeat(60))).toHaveLength(60);
    expect(forms(`${'\n'.repeat(200)}{}\n{}`)).toHaveLength(2);
    expect(forms('{}\n'.repeat(100))).toHaveLength(100);
    expect(forms(`${'{}\n'.repeat(99)}{}`)).toHaveLength(100);
    expect(forms('{}\n'.repeat(101))).toBeUndefined();
    expect(forms('x\n'.repeat(500))).toBeUndefined();
  });
});
