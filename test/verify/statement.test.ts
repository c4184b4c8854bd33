import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findSubject, readStatement } from '../../src/verify/statement.ts';

const V1 = 'https://in-toto.io/Statement/v1';
const whole = {
  _type: V1,
  predicateType: 'https://slsa.dev/provenance/v1',
  subject: [{ name: 'a', digest: { sha256: 'AB' } }],
  predicate: { x: 1 },
};
const read = (value: unknown) =>
  readStatement(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));

describe('an in-toto statement', () => {
  it('is read with its subjects, digests in lower case', () => {
    expect(read(whole)).toEqual({
      predicateType: 'https://slsa.dev/provenance/v1',
      subjects: [{ name: 'a', digests: new Map([['sha256', 'ab']]) }],
      predicate: { x: 1 },
    });
    expect(read({ ...whole, _type: 'https://in-toto.io/Statement/v0.1' })).toBeDefined();
    expect(read({ ...whole, predicate: undefined })?.predicate).toBeUndefined();
  });

  it('reads odd subjects as such that match nothing', () => {
    const subjects = [null, 7, {}, { name: 5, digest: 'x' }, { digest: { sha256: 7, sha512: 'AA' } }];
    expect(read({ ...whole, subject: subjects })?.subjects).toEqual([
      { name: '', digests: new Map() },
      { name: '', digests: new Map() },
      { name: '', digests: new Map() },
      { name: '', digests: new Map() },
      { name: '', digests: new Map([['sha512', 'aa']]) },
    ]);
  });

  it.each([
    ['another type', { ...whole, _type: 'https://in-toto.io/Statement/v2' }],
    ['no type', { ...whole, _type: undefined }],
    ['a type that is no text', { ...whole, _type: [V1] }],
    ['no predicate type', { ...whole, predicateType: undefined }],
    ['an empty predicate type', { ...whole, predicateType: '' }],
    ['no subject', { ...whole, subject: [] }],
    ['a subject that is no list', { ...whole, subject: whole.subject[0] }],
    ['a list', [whole]],
    ['nothing', ''],
    ['no JSON', '{'],
    ['inherited members', { __proto__: whole }],
  ])('with %s is none', (_, value) => {
    expect(read(value)).toBeUndefined();
  });

  it('has 10,000 subjects at most', () => {
    const [subject] = whole.subject;
    expect(read({ ...whole, subject: Array.from({ length: 10_000 }, () => subject) })).toBeDefined();
    expect(read({ ...whole, subject: Array.from({ length: 10_001 }, () => subject) })).toBeUndefined();
  });
});

describe('the subject that is an artifact', () => {
  const find = (digest: Record<string, string>, ...wanted: (readonly [string, string])[]) => {
    const statement = read({
      ...whole,
      subject: [
        { name: 'first', digest: { sha256: 'ff' } },
        { name: 'it', digest },
      ],
    });
    return statement === undefined
      ? 'no statement'
      : findSubject(
          statement,
          wanted.map(([algorithm, value]) => ({ algorithm: algorithm as 'sha256', digest: value })),
        )?.name;
  };

  it.each([
    ['equal', { sha256: 'aa' }, [['sha256', 'aa']], 'it'],
    ['equal in SHA-384', { sha384: 'aa' }, [['sha384', 'aa']], 'it'],
    ['equal in SHA-512', { sha512: 'aa' }, [['sha512', 'aa']], 'it'],
    ['another', { sha256: 'aa' }, [['sha256', 'bb']], undefined],
    [
      'equal in one, without the other',
      { sha256: 'aa' },
      [
        ['sha256', 'aa'],
        ['sha512', 'cc'],
      ],
      'it',
    ],
    [
      'equal in one and different in another',
      { sha256: 'aa', sha512: 'bb' },
      [
        ['sha256', 'aa'],
        ['sha512', 'cc'],
      ],
      undefined,
    ],
    ['equal in SHA-1 alone', { sha1: 'aa' }, [['sha1', 'aa']], undefined],
    ['equal in MD5 alone', { md5: 'aa' }, [['md5', 'aa']], undefined],
    [
      'equal in SHA-256, different in SHA-1',
      { sha256: 'aa', sha1: 'bb' },
      [
        ['sha256', 'aa'],
        ['sha1', 'cc'],
      ],
      undefined,
    ],
    ['nothing in common', { sha256: 'aa' }, [['sha512', 'aa']], undefined],
    ['nothing wanted', { sha256: 'aa' }, [], undefined],
  ] as const)('%s', (_, digest, wanted, expected) => {
    expect(find(digest, ...wanted)).toBe(expected);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const statement = read(text);
        if (statement !== undefined) findSubject(statement, []);
      }),
    );
  });
});
