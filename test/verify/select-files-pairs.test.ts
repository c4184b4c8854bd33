import { describe, expect, it } from 'vitest';

import type { Integrity } from '../../src/domain/component.ts';
import { selectFiles } from '../../src/verify/select-files.ts';

const digestOf = (digest: string, algorithm: Integrity['algorithm'] = 'sha256'): Integrity => ({
  algorithm,
  digest,
  raw: `${algorithm}:${digest}`,
});
const artifact = (file: string, digest: string, provenance?: string) => ({
  file,
  integrity: [digestOf(digest)],
  ...(provenance !== undefined ? { provenance } : {}),
});

describe('the locked files of a release', () => {
  const locked = [digestOf('aa'), digestOf('bb'), digestOf('cc')];

  it('are paired by digest, source archives first', () => {
    const artifacts = [
      artifact('n-1-cp311.whl', 'aa', 'p:a'),
      artifact('n-1-cp312.whl', 'bb', 'p:b'),
      artifact('n-1.tar.gz', 'cc', 'p:c'),
      artifact('n-1-not-locked.whl', 'dd', 'p:d'),
    ];
    expect(selectFiles(locked, artifacts, 9)).toEqual({
      ask: [
        { file: 'n-1.tar.gz', address: 'p:c', integrity: [locked[2]] },
        { file: 'n-1-cp311.whl', address: 'p:a', integrity: [locked[0]] },
        { file: 'n-1-cp312.whl', address: 'p:b', integrity: [locked[1]] },
      ],
      without: [],
      unchecked: 0,
    });
  });

  it('keep the order of the index otherwise', () => {
    const artifacts = [artifact('n-1.zip', 'aa', 'p'), artifact('n-1.tar.gz', 'bb', 'p')];
    const order = (list: typeof artifacts) => selectFiles(locked, list, 9).ask.map(({ file }) => file);
    expect(order(artifacts)).toEqual(['n-1.zip', 'n-1.tar.gz']);
    expect(order(artifacts.toReversed())).toEqual(['n-1.tar.gz', 'n-1.zip']);
  });

  it('without provenance are told apart', () => {
    const artifacts = [
      artifact('n-1.tar.gz', 'aa'),
      artifact('n-1.whl', 'bb', 'p:b'),
      artifact('n.zip', 'dd'),
    ];
    expect(selectFiles(locked, artifacts, 9)).toMatchObject({
      ask: [{ file: 'n-1.whl' }],
      without: ['n-1.tar.gz'],
      unchecked: 0,
    });
  });

  it('beyond the limit are counted', () => {
    const artifacts = ['aa', 'bb', 'cc'].map((digest) => artifact(`${digest}.whl`, digest, `p:${digest}`));
    const left = (limit: number) => {
      const { ask, unchecked } = selectFiles(locked, artifacts, limit);
      return [ask.length, unchecked];
    };
    expect([4, 3, 2, 0].map(left)).toEqual([
      [3, 0],
      [3, 0],
      [2, 1],
      [0, 3],
    ]);
  });

  it('have the lockfile’s own digests, in the algorithm that both state', () => {
    const one = { file: 'f.whl', provenance: 'p', integrity: [digestOf('aa'), digestOf('ee', 'sha512')] };
    const own = { ...digestOf('aa'), raw: 'sha256-qg==' };
    expect(selectFiles([own], [one], 1).ask).toEqual([{ file: 'f.whl', address: 'p', integrity: [own] }]);
    expect(selectFiles([digestOf('aa', 'sha512')], [one], 1).ask).toEqual([]);
    expect(selectFiles([digestOf('aa'), digestOf('ee', 'sha512')], [one], 1).ask[0]?.integrity).toHaveLength(
      2,
    );
  });

  it('have names', () => {
    expect(selectFiles(locked, [{ integrity: [digestOf('aa')], provenance: 'p' }], 1)).toEqual({
      ask: [],
      without: [],
      unchecked: 0,
    });
  });
});
