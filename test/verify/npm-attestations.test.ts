import { generateKeyPairSync } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import type { Json } from '../../src/domain/json.ts';
import type { Purl } from '../../src/domain/purl.ts';
import { checkNpmAttestations } from '../../src/verify/npm-attestations.ts';
import type { RegistryKey } from '../../src/verify/npm-keys.ts';
import { runVerifyJob } from '../../src/verify/verify-job.ts';
import { createInstance, statementOf } from './mint.ts';

const SHA512 = 'ab'.repeat(64);
const PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const SLSA = 'https://slsa.dev/provenance/v1';
const OTHER = 'https://cyclonedx.org/bom';
const release = {
  purl: 'pkg:npm/name@1.2.3' as Purl,
  name: 'name',
  version: '1.2.3',
  integrity: [{ algorithm: 'sha512', digest: SHA512, raw: 'sha512-x' } as const],
};
const subjects = [{ name: release.purl, digest: { sha512: SHA512 } }];

const instance = await createInstance();
const roots = [instance.root];
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key: RegistryKey = {
  keyid: 'SHA256:own',
  key: pair.publicKey,
  use: 'both',
  from: -Infinity,
  until: Infinity,
  vouchedBy: 'registry',
};
const foreign = {
  ...key,
  keyid: 'SHA256:foreign',
  key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey,
};
const publish = (predicate: unknown) =>
  instance.attestWithKey(statementOf({ subjects, predicateType: PUBLISH, predicate }), {
    keyid: key.keyid,
    privateKey: pair.privateKey,
  });
const provenance = await instance.attest(statementOf({ subjects }));

function check(rows: readonly unknown[], change: { purl?: string; keys?: readonly RegistryKey[] } = {}) {
  return checkNpmAttestations(
    { attestations: rows as Json[] },
    { ...release, purl: (change.purl ?? release.purl) as Purl },
    { roots, keys: change.keys ?? [foreign, key] },
  );
}

describe('an npm publish attestation', () => {
  const OWN = { predicateType: PUBLISH, kind: 'publish' };

  it('names the release, signed by the key it names', async () => {
    const row = { predicateType: PUBLISH, bundle: await publish({ name: 'name', version: '1.2.3' }) };
    expect(check([row])).toEqual([{ ...OWN, outcome: 'verified' }]);
    expect(check([row], { keys: [foreign] })).toMatchObject([{ outcome: 'unknown-root' }]);
    expect(check([row], { keys: [{ ...key, use: 'signatures' }] })).toMatchObject([
      { outcome: 'unknown-root' },
    ]);
  });

  it.each([
    ['another name', { name: 'nam', version: '1.2.3' }],
    ['another version', { name: 'name', version: '1.2.4' }],
    ['no name', { version: '1.2.3' }],
    ['no version', { name: 'name' }],
    ['nothing', {}],
  ])('trap 2: with %s in its predicate is about something else', async (_, predicate) => {
    expect(check([{ predicateType: PUBLISH, bundle: await publish(predicate) }])).toEqual([
      { ...OWN, outcome: 'wrong-subject', detail: 'its predicate names another release' },
    ]);
  });

  it('is no business of whoever has a certificate', async () => {
    const predicate = { name: 'name', version: '1.2.3' };
    const bundle = await instance.attest(statementOf({ subjects, predicateType: PUBLISH, predicate }));
    expect(check([{ predicateType: PUBLISH, bundle }])).toEqual([
      {
        ...OWN,
        outcome: 'wrong-identity',
        detail: 'a certificate signed it instead of a key of the registry',
      },
    ]);
  });
});

describe('other npm attestations', () => {
  it('are judged by their subject alone', async () => {
    const bundle = await instance.attest(statementOf({ subjects, predicateType: OTHER }));
    expect(check([{ predicateType: OTHER, bundle }])).toMatchObject([{ kind: 'other', outcome: 'verified' }]);
  });

  it('say what they are', () => {
    expect(check([{ bundle: provenance }])).toMatchObject([
      { outcome: 'malformed', detail: `it was handed out as “” and is “${SLSA}”` },
    ]);
  });

  it.each(['?a=b', '#sub/path', '?a=b#sub/path'])(
    'name the package, whatever its purl has behind it: %s',
    (rest) => {
      const row = { predicateType: SLSA, bundle: provenance };
      expect(check([row], { purl: `${release.purl}${rest}` })).toMatchObject([{ outcome: 'verified' }]);
      expect(check([row], { purl: `${release.purl}4${rest}` })).toMatchObject([{ outcome: 'wrong-subject' }]);
    },
  );

  it('are 32 at most', () => {
    const rows = (length: number) => Array.from({ length }, () => null);
    expect(check(rows(32))).toHaveLength(32);
    expect(check(rows(33))).toBeUndefined();
  });
});

describe('an answer to verify', () => {
  const run = (kind: 'npm' | 'pypi', body: string) =>
    runVerifyJob(
      kind === 'npm'
        ? { kind, body: Buffer.from(body), release, keys: [key] }
        : { kind, body: Buffer.from(body), file: { file: 'f', integrity: [] } },
      roots,
    );

  it('is read as its registry writes it', async () => {
    const own = { predicateType: PUBLISH, bundle: await publish({ name: 'name', version: '1.2.3' }) };
    const rows = [{ predicateType: SLSA, bundle: provenance }, own];
    expect(run('npm', JSON.stringify({ attestations: rows }))?.map(({ outcome }) => outcome)).toEqual([
      'verified',
      'verified',
    ]);
    const bundles = [{ attestations: [null] }];
    const index = JSON.stringify({ version: 1, attestation_bundles: bundles });
    expect(run('pypi', index)).toMatchObject([{ outcome: 'malformed', file: 'f' }]);
    expect([run('npm', index), run('pypi', '{"attestations":[]}')]).toEqual([undefined, undefined]);
    expect([run('npm', '{'), run('pypi', ''), run('npm', '[]')]).toEqual([undefined, undefined, undefined]);
  });
});
