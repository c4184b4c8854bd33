import { describe, expect, it } from 'vitest';

import type { Integrity } from '../../src/domain/component.ts';
import type { Artifact } from '../../src/domain/facts.ts';
import { selectFiles } from '../../src/verify/select-files.ts';

const digest = (text: string, algorithm: Integrity['algorithm'] = 'sha256'): Integrity => ({
  algorithm,
  digest: text,
  raw: `${algorithm}:${text}`,
});
/** As the index tells of it: the same digest, written in another way. */
const published = (file: string, digests: readonly string[], provenance: string | undefined = `at ${file}`) =>
  ({
    file,
    integrity: digests.map((text) => ({ ...digest(text), raw: `index ${text}` })),
    ...(provenance === '' ? {} : { provenance }),
  }) satisfies Artifact;

describe('the locked files of a release', () => {
  it('are found by digest, which stays the lockfile’s own', () => {
    const locked = [digest('a'), digest('b'), digest('unknown to the index')];
    const index = [published('a.whl', ['x', 'a']), published('b.whl', ['b', 'a']), published('c.whl', ['c'])];
    expect(selectFiles(locked, index, 10)).toEqual({
      ask: [
        { file: 'a.whl', address: 'at a.whl', integrity: [digest('a')] },
        { file: 'b.whl', address: 'at b.whl', integrity: [digest('b'), digest('a')] },
      ],
      without: [],
      unchecked: 0,
    });
  });

  it('are not those with the digest of another algorithm, or without a name', () => {
    const nameless: Artifact = { integrity: [digest('a')], provenance: 'x' };
    expect(selectFiles([digest('a', 'sha512')], [published('a.whl', ['a'])], 10).ask).toEqual([]);
    expect(selectFiles([digest('a')], [nameless], 10)).toEqual({ ask: [], without: [], unchecked: 0 });
  });

  it('are asked for up to the limit, source archives first', () => {
    const locked = ['a', 'b', 'c', 'd', 'e'].map((text) => digest(text));
    const index = [
      published('a.whl', ['a']),
      published('b.whl', ['b']),
      published('c.tar.gz', ['c']),
      published('d.whl', ['d']),
      published('e.whl.zip', ['e']),
    ];
    const select = (limit: number) => {
      const { ask, unchecked } = selectFiles(locked, index, limit);
      return [ask.map(({ file }) => file), unchecked];
    };
    const order = ['c.tar.gz', 'e.whl.zip', 'a.whl', 'b.whl', 'd.whl'];
    expect(select(5)).toEqual([order, 0]);
    expect(select(9)).toEqual([order, 0]);
    expect(select(3)).toEqual([order.slice(0, 3), 2]);
    expect(select(0)).toEqual([[], 5]);
  });

  it('for which the index names no provenance are named, and do not count against the limit', () => {
    const locked = [digest('a'), digest('b')];
    const index = [published('a.whl', ['a'], ''), published('b.whl', ['b'])];
    expect(selectFiles(locked, index, 1)).toMatchObject({
      ask: [{ file: 'b.whl' }],
      without: ['a.whl'],
      unchecked: 0,
    });
  });
});
