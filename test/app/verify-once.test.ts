import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { verifyOnce, type Verdict } from '../../src/app/verify-once.ts';
import type { AttestationCheck } from '../../src/domain/provenance.ts';
import { createMemoryCache } from '../../src/platform/cache.ts';
import type { Cache } from '../../src/ports.ts';
import { EVIDENCE } from '../rules/helpers.ts';

const GOOD: AttestationCheck = {
  predicateType: 'https://slsa.dev/provenance/v1',
  kind: 'provenance',
  outcome: 'verified',
  claims: { repository: 'https://github.com/owner/name' },
};
const BAD: AttestationCheck = { ...GOOD, outcome: 'invalid', detail: 'because' };
const KEY = { evidence: EVIDENCE, trust: 't', about: ['pkg:npm/x@1', 'sha512-a'] };

async function count(
  cache: Cache | undefined,
  keys: readonly (typeof KEY)[],
  verdict: Verdict = { checked: [GOOD], keep: true },
) {
  let calls = 0;
  for (const key of keys) {
    const found = await verifyOnce(key, cache, () => {
      calls++;
      return Promise.resolve(verdict);
    });
    expect(found).toEqual(verdict.checked);
  }
  return calls;
}

describe('verdicts over runs', () => {
  it('are kept for the same answer, trust and subject only', async () => {
    expect(await count(createMemoryCache(), [KEY, KEY, KEY])).toBe(1);
    const others = [
      KEY,
      { ...KEY, trust: 'u' },
      { ...KEY, about: ['pkg:npm/x@1', 'sha512-b'] },
      { ...KEY, about: ['pkg:npm/x@1 sha512-a'] },
      { ...KEY, evidence: { ...EVIDENCE, sha256: 'bb' } as typeof EVIDENCE },
    ];
    expect(await count(createMemoryCache(), others)).toBe(others.length);
  });

  it('are not kept where something does not verify, or rests on more than the key says', async () => {
    expect(await count(createMemoryCache(), [KEY, KEY], { checked: [GOOD, BAD], keep: true })).toBe(2);
    expect(await count(createMemoryCache(), [KEY, KEY], { checked: [GOOD], keep: false })).toBe(2);
    expect(await count(createMemoryCache(), [KEY, KEY], { checked: [], keep: true })).toBe(2);
    expect(await count(createMemoryCache(), [KEY, KEY], { checked: undefined, keep: true })).toBe(2);
  });

  it('are not kept without a store', async () => {
    expect(await count(undefined, [KEY, KEY])).toBe(2);
  });

  it('of another shape are as if absent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        const cache: Cache = { get: () => Promise.resolve(Buffer.from(text)), put: () => Promise.resolve() };
        expect(await count(cache, [KEY])).toBe(1);
      }),
      { numRuns: 200 },
    );
    for (const forged of [
      [BAD],
      [{ outcome: 'verified' }],
      [{ ...GOOD, claims: { repository: 1 } }],
      [null],
    ]) {
      const cache: Cache = {
        get: () => Promise.resolve(Buffer.from(JSON.stringify(forged))),
        put: () => Promise.resolve(),
      };
      expect(await count(cache, [KEY])).toBe(1);
    }
  });
});
