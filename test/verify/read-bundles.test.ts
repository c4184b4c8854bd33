import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readBundles } from '../../src/verify/read-bundles.ts';

const read = (text: string) => readBundles(Buffer.from(text));
const NONE = { ok: false, error: 'it holds no bundle that can be read' };
const pep740 = {
  version: 1,
  verification_material: { certificate: 'Y2VydA==', transparency_entries: [] },
  envelope: { statement: 'e30=', signature: 'c2ln' },
};
const converted = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { certificate: { rawBytes: 'Y2VydA==' }, tlogEntries: [] },
  dsseEnvelope: {
    payload: 'e30=',
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: 'c2ln' }],
  },
};

describe('the bundles of a file', () => {
  it.each([
    ['one', '{"a":1}', [{ a: 1 }]],
    ['one over several lines', '{\n"a":1\n}', [{ a: 1 }]],
    ['one a line', '{"a":1}\n\n{"b":2}\n', [{ a: 1 }, { b: 2 }]],
    ['an array', '[{"a":1},[{"b":2}]]', [{ a: 1 }, { b: 2 }]],
    [
      'an answer of the API, without what lies elsewhere',
      '{"attestations":[{"bundle":{"a":1}},{"bundle":null,"bundle_url":"https://x.example"}]}',
      [{ a: 1 }],
    ],
    ['a PEP 740 attestation', JSON.stringify(pep740), [converted]],
    [
      'a PEP 740 provenance object',
      JSON.stringify({ attestation_bundles: [{ attestations: [pep740, pep740] }, {}] }),
      [converted, converted],
    ],
    [
      'several forms, one a line',
      `${JSON.stringify(pep740)}\n{"attestations":[{"bundle":{"a":1}}]}`,
      [converted, { a: 1 }],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual({ ok: true, value: expected });
  });

  it.each(['', '  \n', '[]', '{"attestations":[]}', '{"a":1}\nnonsense', '{"a":1}\n[1]', 'nonsense', '{"a"'])(
    '%j holds none',
    (text) => {
      expect(read(text)).toEqual(NONE);
    },
  );

  it('looks into four lists in each other, and is not brought down by a hundred thousand', () => {
    expect(read('[[[[{"a":1}]]]]')).toEqual({ ok: true, value: [{ a: 1 }] });
    expect(read('[[[[[{"a":1}]]]]]')).toEqual(NONE);
    expect(read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual(NONE);
  });

  it('has a bound, and is UTF-8', () => {
    expect(read('{}\n'.repeat(1_000))).toMatchObject({ ok: true });
    expect(read('{}\n'.repeat(1_001))).toEqual({ ok: false, error: 'it holds more than 1000 bundles' });
    expect(read(`[${'{},'.repeat(1_000)}{}]`)).toMatchObject({ ok: false });
    expect(readBundles(Buffer.from([0x22, 0xff, 0x22]))).toEqual(NONE);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof read(text).ok).toBe('boolean');
      }),
    );
  });
});
