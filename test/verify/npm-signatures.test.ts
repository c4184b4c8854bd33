import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Integrity } from '../../src/domain/component.ts';
import type { Json } from '../../src/domain/json.ts';
import { embeddedNpmKeys, readKeysEndpoint, readKeysTarget } from '../../src/verify/npm-keys.ts';
import { checkSignature, UNKNOWN_KEY, type SignedRelease } from '../../src/verify/npm-signatures.ts';
import { announce, recorded, type Loose } from './recorded.ts';

const PUBLISHED = Date.UTC(2026, 5, 1);

function sri(text: string): Integrity {
  const hash = createHash('sha512').update(text);
  const base64 = hash.copy().digest('base64');
  return { algorithm: 'sha512', digest: hash.digest('hex'), raw: `sha512-${base64}` };
}

function mintKey(expires: string | null = null) {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const der = pair.publicKey.export({ type: 'spki', format: 'der' });
  const keyid = sshFingerprint(der);
  const row = {
    keyid,
    keytype: 'ecdsa-sha2-nistp256',
    scheme: 'ecdsa-sha2-nistp256',
    key: der.toString('base64'),
    expires,
  };
  return { keyid, row, privateKey: pair.privateKey };
}

function sshFingerprint(der: Buffer): string {
  const part = (bytes: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const text = Buffer.concat(
    [Buffer.from('ecdsa-sha2-nistp256'), Buffer.from('nistp256'), der.subarray(-65)].map(part),
  );
  return `SHA256:${createHash('sha256').update(text).digest('base64').replace('=', '')}`;
}

function signText(text: string, key: KeyObject): string {
  return sign('sha256', Buffer.from(text), key).toString('base64');
}

const minted = mintKey();
const keys = readKeysEndpoint({ keys: [minted.row] });
const digest = sri('the archive');

function release(change: Partial<SignedRelease> = {}): SignedRelease {
  return {
    name: '@scope/name',
    version: '1.2.3',
    integrity: [digest],
    signatures: [
      { keyid: minted.keyid, sig: signText(`@scope/name@1.2.3:${digest.raw}`, minted.privateKey) },
    ],
    publishedAt: PUBLISHED,
    ...change,
  };
}

const unknownBecause = (detail: string) => ({ known: false, reason: 'unsupported', detail });

describe('registry signatures (I05)', () => {
  it('verifies what the registry signed', () => {
    expect(checkSignature(release(), keys)).toEqual({
      outcome: 'verified',
      keyid: minted.keyid,
      vouchedBy: 'registry',
    });
  });

  it('ignores the options behind a digest', () => {
    expect(
      checkSignature(release({ integrity: [{ ...digest, raw: `${digest.raw}?foo` }] }), keys),
    ).toMatchObject({ outcome: 'verified' });
  });

  const other = mintKey();
  const cases: readonly (readonly [string, Partial<SignedRelease>, object])[] = [
    ['another digest in the lockfile', { integrity: [sri('other')] }, { outcome: 'invalid' }],
    ['a second digest beside the signed one', { integrity: [digest, sri('other')] }, { outcome: 'invalid' }],
    ['another name', { name: '@scope/nam' }, { outcome: 'invalid' }],
    ['another version', { version: '1.2.4' }, { outcome: 'invalid' }],
    [
      'a signature by another key under this id',
      {
        signatures: [
          { keyid: minted.keyid, sig: signText(`@scope/name@1.2.3:${digest.raw}`, other.privateKey) },
        ],
      },
      { outcome: 'invalid' },
    ],
    [
      'a signature that is none',
      { signatures: [{ keyid: minted.keyid, sig: '%%%' }] },
      { outcome: 'invalid' },
    ],
    ['an empty signature', { signatures: [{ keyid: minted.keyid, sig: '' }] }, { outcome: 'invalid' }],
    [
      'a bad signature beside a good one',
      { signatures: [...release().signatures, { keyid: minted.keyid, sig: 'MAA=' }] },
      { outcome: 'invalid' },
    ],
    [
      'more signatures than anyone makes',
      { signatures: Array.from({ length: 17 }, () => ({ keyid: 'x', sig: 'x' })) },
      { outcome: 'invalid' },
    ],
    ['no signature', { signatures: [] }, { known: false, reason: 'not-published' }],
    ['no digest in the lockfile', { integrity: [] }, { known: false, reason: 'unsupported' }],
    [
      'only a sha1 in the lockfile',
      { integrity: [{ algorithm: 'sha1', digest: 'aa', raw: 'sha1-qg==' }] },
      { known: false, reason: 'unsupported' },
    ],
    [
      'a key nobody knows',
      { signatures: [{ keyid: 'SHA256:unknown', sig: 'MAA=' }] },
      { known: false, reason: 'unsupported' },
    ],
  ];
  it.each(cases)('%s', (_, change, expected) => {
    expect(checkSignature(release(change), keys)).toMatchObject(expected);
  });

  it('compares the expiry of the key with the publish time, not with today', () => {
    const old = mintKey('2025-01-29T00:00:00.000Z');
    const known = readKeysEndpoint({ keys: [old.row] });
    const sig = signText(`@scope/name@1.2.3:${digest.raw}`, old.privateKey);
    const at = (publishedAt: number) =>
      checkSignature(release({ signatures: [{ keyid: old.keyid, sig }], publishedAt }), known);
    expect(at(Date.UTC(2025, 0, 28))).toMatchObject({ outcome: 'verified' });
    expect(at(Date.UTC(2025, 0, 29))).toMatchObject({ outcome: 'invalid' });
    const { publishedAt: _, ...undated } = release({ signatures: [{ keyid: old.keyid, sig }] });
    expect(checkSignature(undated, known)).toMatchObject({ known: false, reason: 'stripped-by-mirror' });
  });

  it('binds each digest that a client would accept, and only those that registries sign', () => {
    const colon = { ...digest, raw: `sha512:${digest.digest}` };
    const mislabelled = { ...digest, algorithm: 'sha256' as const };
    const sha1 = { algorithm: 'sha1' as const, digest: 'aa', raw: 'sha1-qg==' };
    const unsigned = unknownBecause('the lockfile states no sha512 digest, which is what registries sign');
    expect(checkSignature(release({ integrity: [colon] }), keys)).toEqual(unsigned);
    expect(checkSignature(release({ integrity: [mislabelled] }), keys)).toEqual(unsigned);
    expect(checkSignature(release({ integrity: [sha1, digest] }), keys)).toMatchObject({
      outcome: 'verified',
    });
    const other = sri('other');
    expect(checkSignature(release({ integrity: [digest, other] }), keys)).toEqual({
      outcome: 'invalid',
      detail: `the signature by “${minted.keyid}” does not fit the name, the version and the digest “${other.raw.slice(0, 24)}…” of the lockfile`,
    });
  });

  it('says why there is nothing to verify', () => {
    expect(checkSignature(release({ signatures: [] }), keys)).toEqual({
      known: false,
      reason: 'not-published',
      detail: 'the registry has no signature for the release',
    });
    expect(checkSignature(release({ signatures: [{ keyid: 'x', sig: 'x' }] }), keys)).toBe(UNKNOWN_KEY);
    expect(UNKNOWN_KEY).toEqual(
      unknownBecause('the release is signed by a key that neither this version nor the registry knows'),
    );
  });

  it('reads 16 signatures at most', () => {
    const [good] = release().signatures;
    const rows = (length: number) => Array.from({ length }, () => good ?? { keyid: '', sig: '' });
    expect(checkSignature(release({ signatures: rows(16) }), keys)).toMatchObject({ outcome: 'verified' });
    expect(checkSignature(release({ signatures: rows(17) }), keys)).toEqual({
      outcome: 'invalid',
      detail: 'the registry states 17 signatures',
    });
  });

  it('reads signatures of every length, in one spelling', () => {
    const text = `@scope/name@1.2.3:${digest.raw}`;
    const outcome = (sig: string) =>
      checkSignature(release({ signatures: [{ keyid: minted.keyid, sig }] }), keys);
    const longest = Array.from({ length: 200 }, () => signText(text, minted.privateKey)).find(
      (sig) => Buffer.from(sig, 'base64').length === 72,
    );
    expect(outcome(longest ?? '')).toMatchObject({ outcome: 'verified' });
    expect(outcome(`${longest} `)).toMatchObject({ outcome: 'invalid' });
  });

  it('takes no key for attestations', () => {
    const attestations = keys.map((key) => ({ ...key, use: 'attestations' as const }));
    expect(checkSignature(release(), attestations)).toBe(UNKNOWN_KEY);
    expect(checkSignature(release(), [...attestations, ...keys])).toMatchObject({ outcome: 'verified' });
  });

  it('asks for the time only where the key has an end', () => {
    const { publishedAt: _, ...undated } = release();
    const [key] = keys;
    if (key === undefined) throw new Error('no key');
    const day = Date.UTC(2025, 0, 29);
    const dated = (change: object, publishedAt = day) =>
      checkSignature(release({ publishedAt }), [{ ...key, ...change }]);
    expect(checkSignature(undated, keys)).toMatchObject({ outcome: 'verified' });
    const stripped = {
      known: false,
      reason: 'stripped-by-mirror',
      detail:
        'its signing key has an end, and without a publication time it cannot be told whether it came before or after',
    };
    expect(checkSignature(undated, [{ ...key, until: day }])).toEqual(stripped);
    const signatures = [...undated.signatures, { keyid: 'other', sig: undated.signatures[0]?.sig ?? '' }];
    const second = { ...key, keyid: 'other', until: day };
    expect(checkSignature({ ...undated, signatures }, [key, second])).toMatchObject({
      outcome: 'verified',
      keyid: key.keyid,
    });
    expect(dated({ from: day })).toMatchObject({ outcome: 'verified' });
    expect(dated({ from: day }, day - 1)).toEqual({
      outcome: 'invalid',
      detail: `it was published before its signing key ${key.keyid} was in use (2025-01-29)`,
    });
    expect(dated({ until: day })).toEqual({
      outcome: 'invalid',
      detail: `it was published after its signing key ${key.keyid} had expired (2025-01-29)`,
    });
  });

  it('never fails on hostile signatures', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (sig, version) => {
        const result = checkSignature(release({ version, signatures: [{ keyid: minted.keyid, sig }] }), keys);
        expect(result).toMatchObject({ outcome: 'invalid' });
      }),
      { numRuns: 200 },
    );
  });
});

describe('registry keys', () => {
  it('knows the keys of this version by their fingerprints', () => {
    expect(embeddedNpmKeys().map(({ keyid, use }) => `${keyid.slice(7, 11)} ${use}`)).toEqual([
      'jl3b signatures',
      'jl3b attestations',
      'DhQ8 signatures',
      'DhQ8 attestations',
    ]);
  });

  const bad: readonly (readonly [string, Json])[] = [
    ['an id that is not the fingerprint', { ...minted.row, keyid: mintKey().keyid }],
    ['another scheme', { ...minted.row, scheme: 'rsa' }],
    ['a date that is none', { ...minted.row, expires: 'soon' }],
    ['a key that is none', { ...minted.row, key: 'AAAA' }],
    ['nothing', null],
  ];
  it.each(bad)('leaves out %s', (_, row) => {
    expect(readKeysEndpoint({ keys: [row, minted.row] })).toHaveLength(1);
  });

  it('reads anything without failing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readKeysEndpoint(value as Json)).toEqual([]);
        expect(readKeysTarget(value as Json)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

announce('signatures of real releases');
describe.skipIf(!recorded.present)('signatures of real releases', () => {
  const packument = recorded.present ? recorded.json('npm-packument/nuxt.json') : {};

  function nuxt(tamper: (raw: string) => string) {
    return Object.entries<Loose>(packument.versions ?? {}).map(([version, manifest]) =>
      checkSignature(
        {
          name: 'nuxt',
          version,
          integrity: [{ algorithm: 'sha512', digest: '', raw: tamper(manifest.dist.integrity) }],
          signatures: manifest.dist.signatures,
          publishedAt: Date.parse(packument.time[version]),
        },
        embeddedNpmKeys(),
      ),
    );
  }

  it('verifies all 377 versions of nuxt with the embedded keys', () => {
    const results = nuxt((raw) => raw);
    expect(results).toHaveLength(377);
    expect(results.filter((item) => 'outcome' in item && item.outcome === 'verified')).toHaveLength(377);
  });

  it('refuses every one of them with another digest in the lockfile', () => {
    const results = nuxt((raw) =>
      raw.replace(/^sha512-(.)/, (_, first) => `sha512-${first === 'A' ? 'B' : 'A'}`),
    );
    expect(results.filter((item) => 'outcome' in item && item.outcome === 'invalid')).toHaveLength(377);
  });

  it.each(['abbrev-packument-full', 'is-positive-full', 'sindresorhus-is'])(
    '%s was recorded without signatures: unknown for every version',
    (file) => {
      const { name, versions } = recorded.json(`npm-packument/${file}.json`);
      const results = Object.entries<Loose>(versions).map(([version, { dist }]) =>
        checkSignature(
          {
            name,
            version,
            integrity: [{ algorithm: 'sha512', digest: '', raw: dist.integrity ?? 'sha512-AA==' }],
            signatures: dist.signatures ?? [],
          },
          embeddedNpmKeys(),
        ),
      );
      expect(results.length).toBeGreaterThan(0);
      for (const result of results) expect(result).toMatchObject({ known: false, reason: 'not-published' });
    },
  );

  it('verifies releases of other packages, and reads both forms of the keys alike', () => {
    const both = [
      readKeysEndpoint(recorded.json('npm-registry-keys/keys-endpoint.json')),
      readKeysTarget(recorded.json('npm-registry-keys/tuf-target-keys.json').keys),
    ];
    for (const known of both) {
      for (const row of recorded.json('npm-registry-keys/signed-versions.json')) {
        const publishedAt = row.keyid.includes('jl3b') ? Date.UTC(2024, 0, 1) : Date.UTC(2025, 6, 1);
        const signed = {
          ...row,
          integrity: [{ algorithm: 'sha512', digest: '', raw: row.integrity }],
          signatures: [row],
          publishedAt,
        };
        expect(checkSignature(signed, known)).toMatchObject({ outcome: 'verified' });
      }
    }
  });
});
