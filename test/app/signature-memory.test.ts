import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { openSignatureMemory } from '../../src/app/signature-memory.ts';
import { createMemoryCache } from '../../src/platform/cache.ts';
import type { Cache } from '../../src/ports.ts';
import type { SignedRelease } from '../../src/verify/npm-signatures.ts';
import { announce, recorded, type Loose } from '../verify/recorded.ts';

announce('marks of verified signatures');
describe.skipIf(!recorded.present)('marks of verified signatures', () => {
  const rows: SignedRelease[] = recorded.present
    ? recorded.json('npm-registry-keys/signed-versions.json').map((row: Loose) => ({
        name: row.name,
        version: row.version,
        integrity: [
          {
            algorithm: 'sha512',
            digest: Buffer.from(row.integrity.slice(7), 'base64').toString('hex'),
            raw: row.integrity,
          },
        ],
        signatures: [{ keyid: row.keyid, sig: row.sig }],
        publishedAt: row.keyid.includes('jl3b') ? Date.UTC(2024, 0, 1) : Date.UTC(2025, 6, 1),
      }))
    : [];

  /** Says how many marks the store has after a run over the releases. */
  async function run(cache: Cache | undefined, releases: readonly SignedRelease[]) {
    const memory = await openSignatureMemory(cache);
    const outcomes = releases.map((release) => {
      const result = memory.check(release);
      return 'outcome' in result ? result.outcome : 'unknown';
    });
    await memory.flush();
    const bytes = await cache?.get('proofs/signatures');
    return { outcomes, marks: bytes === undefined ? 0 : Buffer.from(bytes).toString().split('\n').length };
  }

  it('give the same answers as verifying, cold, warm and without a store', async () => {
    const cache = createMemoryCache();
    const expected = rows.map(() => 'verified');
    expect(await run(cache, rows)).toEqual({ outcomes: expected, marks: rows.length });
    expect(await run(cache, rows)).toEqual({ outcomes: expected, marks: rows.length });
    expect((await run(undefined, rows)).outcomes).toEqual(expected);
  });

  it('stand for exactly what was verified', async () => {
    const cache = createMemoryCache();
    await run(cache, rows);
    const [first] = rows;
    if (first === undefined) throw new Error('no rows');
    const raw = `sha512-${createHash('sha512').update('other').digest('base64')}`;
    const changed: readonly SignedRelease[] = [
      { ...first, version: '9.9.9' },
      { ...first, name: `${first.name}x` },
      { ...first, integrity: [{ algorithm: 'sha512', digest: '', raw }] },
      { ...first, integrity: [...first.integrity, { algorithm: 'sha512', digest: '', raw }] },
      { ...first, publishedAt: Date.UTC(2026, 0, 1) },
      { ...first, signatures: [{ keyid: first.signatures[0]?.keyid ?? '', sig: 'MAA=' }] },
    ];
    expect((await run(cache, changed)).outcomes).toEqual(changed.map(() => 'invalid'));
  });

  it('of a damaged store are as if absent', async () => {
    const [first] = rows;
    if (first === undefined) throw new Error('no rows');
    const broken: Cache = {
      get: () => Promise.resolve(Buffer.from('\u0000x\n\n')),
      put: () => Promise.resolve(),
    };
    expect((await run(broken, [{ ...first, version: '9.9.9' }])).outcomes).toEqual(['invalid']);
    expect((await run(broken, [first])).outcomes).toEqual(['verified']);
  });
});
