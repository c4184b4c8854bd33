import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { verifyBundle } from '../../src/verify/bundle.ts';
import { decodeUtf8String } from '../../src/verify/certificate-claims.ts';
import { findSubject } from '../../src/verify/statement.ts';
import { publicGoodRoot, readTrustedRoot } from '../../src/verify/trusted-root.ts';
import { createInstance, ISSUER, statementOf, WORKFLOW, type Instance } from './mint.ts';
import { announce, recorded, type Loose } from './recorded.ts';

const DIGEST = createHash('sha512').update('the archive').digest('hex');
const STATEMENT = statementOf({ subjects: [{ name: 'pkg:npm/name@1.2.3', digest: { sha512: DIGEST } }] });

let instance: Instance;
let other: Instance;
let bundle: Loose;

beforeAll(async () => {
  instance = await createInstance();
  other = await createInstance();
  bundle = await instance.attest(STATEMENT);
});

function rootsOf(change: (json: Loose) => void = () => {}) {
  const json = structuredClone(instance.rootJson) as Loose;
  change(json);
  const read = readTrustedRoot(json);
  if (!read.ok) throw new Error(read.error);
  return [read.value];
}

function altered(change: (copy: Loose) => void): Loose {
  const copy = structuredClone(bundle);
  change(copy);
  return copy;
}

describe('a Sigstore bundle', () => {
  it('verifies with its claims and its statement', () => {
    const result = verifyBundle(bundle, {
      roots: [instance.root],
      identity: { issuer: ISSUER, san: WORKFLOW },
    });
    expect(result).toMatchObject({
      outcome: 'verified',
      identity: 'expected',
      claims: {
        issuer: ISSUER,
        san: WORKFLOW,
        repository: 'https://github.com/owner/name',
        repositoryId: '1001',
        ownerId: '2002',
        commit: 'a'.repeat(40),
        ref: 'refs/tags/v1.2.3',
        trigger: 'push',
        visibility: 'public',
        runner: 'github-hosted',
      },
      statement: { predicateType: 'https://slsa.dev/provenance/v1' },
    });
  });

  it('trap 1: compares the identity exactly, not as a pattern', () => {
    const prefix = { issuer: ISSUER, san: WORKFLOW.slice(0, -1) };
    const pattern = { issuer: ISSUER, san: '.*' };
    const issuer = { issuer: ISSUER.slice(0, -1), san: WORKFLOW };
    for (const identity of [prefix, pattern, issuer, { issuer: ISSUER, san: `${WORKFLOW} ` }]) {
      expect(verifyBundle(bundle, { roots: [instance.root], identity })).toMatchObject({
        outcome: 'wrong-identity',
      });
    }
  });

  it('trap 2: says what it is about, which the signature alone does not compare', () => {
    const result = verifyBundle(bundle, { roots: [instance.root] });
    if (result.outcome !== 'verified' || result.statement === undefined) throw new Error(result.outcome);
    const { statement } = result;
    expect(findSubject(statement, [{ algorithm: 'sha512', digest: DIGEST }])?.name).toBe(
      'pkg:npm/name@1.2.3',
    );
    expect(
      findSubject(statement, [{ algorithm: 'sha512', digest: DIGEST.replace(/^./, 'x') }]),
    ).toBeUndefined();
    expect(findSubject(statement, [{ algorithm: 'sha256', digest: DIGEST.slice(0, 64) }])).toBeUndefined();
    expect(findSubject(statement, [])).toBeUndefined();
  });

  it('trap 3: reads extensions from 8 on as DER, those before as they are', async () => {
    const old = [1, 2, 3, 5, 6].map((number) => ({
      oid: `1.3.6.1.4.1.57264.1.${number}`,
      value:
        ['', 'https://issuer.example', 'push', 'b'.repeat(40), '', 'owner/name', 'refs/heads/main'][number] ??
        '',
      legacy: true,
    }));
    const claimsOf = (signed: unknown) => {
      const result = verifyBundle(signed, { roots: [instance.root] });
      return result.outcome === 'verified' ? result.claims : result;
    };
    expect(claimsOf(await instance.attest(STATEMENT, { extensions: old }))).toEqual({
      issuer: 'https://issuer.example',
      trigger: 'push',
      commit: 'b'.repeat(40),
      repository: 'https://github.com/owner/name',
      ref: 'refs/heads/main',
      san: WORKFLOW,
    });
    // A newer extension that is not DER counts as not made, and takes the older one with it.
    const raw = [...old, { oid: '1.3.6.1.4.1.57264.1.8', value: 'https://issuer.example', legacy: true }];
    expect(claimsOf(await instance.attest(STATEMENT, { extensions: raw }))).not.toHaveProperty('issuer');
  });

  it('trap 4: verifies without a policy, and says that nobody was expected', () => {
    expect(verifyBundle(bundle, { roots: [instance.root] })).toMatchObject({
      outcome: 'verified',
      identity: 'unknown',
    });
  });

  it('trap 5: does not trust a log whose validity has no beginning', () => {
    for (const logs of ['tlogs', 'ctlogs']) {
      const roots = rootsOf((json) => delete json[logs][0].publicKey.validFor.start);
      expect(verifyBundle(bundle, { roots })).toMatchObject({ outcome: 'unknown-root' });
    }
  });

  it('trap 7: chooses the root by the certificate’s issuer', async () => {
    const theirs = await other.attest(STATEMENT);
    expect(verifyBundle(theirs, { roots: [instance.root, other.root] })).toMatchObject({
      outcome: 'verified',
    });
    expect(verifyBundle(bundle, { roots: [other.root, instance.root] })).toMatchObject({
      outcome: 'verified',
    });
    expect(verifyBundle(theirs, { roots: [instance.root] })).toMatchObject({ outcome: 'unknown-root' });
    expect(verifyBundle(theirs, { roots: [] })).toMatchObject({ outcome: 'unknown-root' });
  });

  it('tells a log or authority that is newer than the root apart from a forgery', () => {
    const newLog = rootsOf((json) => (json.tlogs = other.rootJson.tlogs));
    const newCertificateLog = rootsOf((json) => (json.ctlogs = other.rootJson.ctlogs));
    expect(verifyBundle(bundle, { roots: newLog })).toMatchObject({ outcome: 'unknown-root' });
    expect(verifyBundle(bundle, { roots: newCertificateLog })).toMatchObject({ outcome: 'unknown-root' });
    const sameName = rootsOf(
      (json) => (json.tlogs[0].publicKey.rawBytes = other.rootJson.tlogs[0]?.publicKey.rawBytes),
    );
    expect(verifyBundle(bundle, { roots: sameName })).toMatchObject({ outcome: 'invalid' });
  });

  const flip = (text: string) => {
    const bytes = Buffer.from(text, 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    return bytes.toString('base64');
  };
  const broken: readonly (readonly [string, (copy: Loose) => void, string])[] = [
    [
      'another payload',
      (b) =>
        (b.dsseEnvelope.payload = Buffer.from(
          JSON.stringify(statementOf({ subjects: [{ name: 'x', digest: {} }] })),
        ).toString('base64')),
      'invalid',
    ],
    [
      'another payload type',
      (b) => (b.dsseEnvelope.payloadType = 'application/vnd.in-toto+jsonA'),
      'malformed',
    ],
    [
      'another signature',
      (b) => (b.dsseEnvelope.signatures[0].sig = flip(b.dsseEnvelope.signatures[0].sig)),
      'invalid',
    ],
    ['two signatures', (b) => b.dsseEnvelope.signatures.push(b.dsseEnvelope.signatures[0]), 'malformed'],
    ['no signature', (b) => (b.dsseEnvelope.signatures = []), 'malformed'],
    ['no log entry', (b) => (b.verificationMaterial.tlogEntries = []), 'invalid'],
    [
      'the same log entry twice',
      (b) => b.verificationMaterial.tlogEntries.push(b.verificationMaterial.tlogEntries[0]),
      'invalid',
    ],
    [
      'a checkpoint of another tree',
      (b) =>
        (b.verificationMaterial.tlogEntries[0].inclusionProof.checkpoint.envelope =
          b.verificationMaterial.tlogEntries[0].inclusionProof.checkpoint.envelope.replace('\n1\n', '\n2\n')),
      'invalid',
    ],
    [
      'another place in the tree',
      (b) =>
        (b.verificationMaterial.tlogEntries[0].inclusionProof.hashes = [
          b.verificationMaterial.tlogEntries[0].inclusionProof.rootHash,
        ]),
      'invalid',
    ],
    [
      'a promise that does not hold',
      (b) =>
        (b.verificationMaterial.tlogEntries[0].inclusionPromise.signedEntryTimestamp = flip(
          b.verificationMaterial.tlogEntries[0].inclusionPromise.signedEntryTimestamp,
        )),
      'invalid',
    ],
    ['another time', (b) => (b.verificationMaterial.tlogEntries[0].integratedTime = '1700000000'), 'invalid'],
    [
      'no proof of inclusion',
      (b) => delete b.verificationMaterial.tlogEntries[0].inclusionProof,
      'malformed',
    ],
    ['no time at all', (b) => delete b.verificationMaterial.tlogEntries[0].inclusionPromise, 'invalid'],
    ['no certificate', (b) => delete b.verificationMaterial.certificate, 'malformed'],
    [
      'a damaged certificate',
      (b) =>
        (b.verificationMaterial.certificate.rawBytes = flip(b.verificationMaterial.certificate.rawBytes)),
      'invalid',
    ],
    [
      'a certificate that is none',
      (b) => (b.verificationMaterial.certificate.rawBytes = 'MAA='),
      'malformed',
    ],
    [
      'an unknown version',
      (b) => (b.mediaType = 'application/vnd.dev.sigstore.bundle.v9.9+json'),
      'malformed',
    ],
    ['no media type', (b) => delete b.mediaType, 'malformed'],
    [
      '17 log entries',
      (b) =>
        (b.verificationMaterial.tlogEntries = Array.from(
          { length: 17 },
          () => b.verificationMaterial.tlogEntries[0],
        )),
      'malformed',
    ],
  ];
  it.each(broken)('I12: refuses %s', (_, change, outcome) => {
    expect(verifyBundle(altered(change), { roots: [instance.root] })).toMatchObject({ outcome });
  });

  it('refuses statements that are none', async () => {
    for (const payload of [
      '',
      '{',
      '[]',
      '{}',
      '{"_type":"https://in-toto.io/Statement/v1","predicateType":"x"}',
    ]) {
      const signed = await instance.attest(payload);
      expect(verifyBundle(signed, { roots: [instance.root] })).toMatchObject({ outcome: 'malformed' });
    }
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(verifyBundle(value, { roots: [instance.root] }).outcome).toBe('malformed');
      }),
      { numRuns: 200 },
    );
    const paths = [...walk(bundle)];
    const whole = JSON.stringify(verifyBundle(bundle, { roots: [instance.root] }), replaceMaps);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const copy = altered((root) => put(root, path, value));
        const result = verifyBundle(copy, { roots: [instance.root] });
        // What verifies all the same (a field that proves nothing) must mean the same.
        if (result.outcome === 'verified') expect(JSON.stringify(result, replaceMaps) === whole).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('plain signatures', () => {
  const bytes = Buffer.from('<project/>');
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  it('verify over the bytes and over their digest alone', async () => {
    const signed = await instance.signBlob(bytes);
    for (const artifact of [{ bytes }, { sha256 }]) {
      expect(verifyBundle(signed, { roots: [instance.root], artifact })).toMatchObject({
        outcome: 'verified',
      });
    }
    const wrong = [{ bytes: Buffer.from('x') }, { sha256: sha256.replace(/^../, '00') }, { sha256: '' }];
    for (const artifact of wrong) {
      expect(verifyBundle(signed, { roots: [instance.root], artifact })).toMatchObject({
        outcome: 'wrong-subject',
      });
    }
    expect(verifyBundle(signed, { roots: [instance.root] })).toMatchObject({ outcome: 'wrong-subject' });
  });

  it('do not verify with the signature of another artifact', async () => {
    const [signed, foreign] = [await instance.signBlob(bytes), await instance.signBlob(Buffer.from('other'))];
    signed.messageSignature.signature = foreign.messageSignature.signature;
    for (const artifact of [{ bytes }, { sha256 }]) {
      expect(verifyBundle(signed, { roots: [instance.root], artifact })).toMatchObject({
        outcome: 'invalid',
      });
    }
  });
});

describe('DER UTF8String', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['0c0161', 'a'],
    [`0c8180${'61'.repeat(128)}`, 'a'.repeat(128)],
    [`0c820100${'61'.repeat(256)}`, 'a'.repeat(256)],
    ['0c0261', undefined],
    ['0c016161', undefined],
    ['0c810161', undefined],
    [`0c820080${'61'.repeat(128)}`, undefined],
    ['13016a', undefined],
    ['0c01ff', undefined],
    ['0c00', undefined],
    ['0c', undefined],
    ['', undefined],
  ];
  it.each(cases)('%s', (hex, text) => {
    expect(decodeUtf8String(Buffer.from(hex, 'hex'))).toBe(text);
  });
});

describe('trusted roots', () => {
  it('reads the embedded one, which has logs', () => {
    expect(publicGoodRoot()).toMatchObject({ profile: 'sigstore' });
    expect(publicGoodRoot().material.tlogs.length).toBeGreaterThan(0);
  });

  it('refuses what is none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readTrustedRoot(value).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('does not take a root without logs for GitHub’s unless its authorities are GitHub’s', () => {
    const [root] = rootsOf((json) => {
      json.tlogs = [];
      json.ctlogs = [];
    });
    expect(root?.profile).toBe('sigstore');
  });
});

announce('bundles recorded at GitHub and Maven');
describe.skipIf(!recorded.present)('recorded bundles', () => {
  const roots = () => {
    const read = readTrustedRoot(
      recorded.json('trusted-root/github-instance.attestation-verify-rs-0.1.0.json'),
    );
    if (!read.ok) throw new Error(read.error);
    return [publicGoodRoot(), read.value];
  };
  const digests = recorded.present ? recorded.json('attestations/artifact-digests.json') : {};

  it.each(['sigstore-java-1.0.0.pom', 'sigstore-java-1.3.0.pom', 'sigstore-java-2.0.0.pom'])(
    'Maven: %s, by its digest',
    (name) => {
      const { sha256 } = digests[name];
      const signed = recorded.json(`attestations/maven/${name}.sigstore.json`);
      const result = verifyBundle(signed, { roots: roots(), artifact: { sha256 } });
      expect(result).toMatchObject({ outcome: 'verified', claims: { issuer: ISSUER } });
      expect(
        verifyBundle(signed, { roots: roots(), artifact: { sha256: sha256.replace(/^../, '00') } }),
      ).toMatchObject({ outcome: 'wrong-subject' });
    },
  );

  it('trap 1 on a real certificate: a shorter repository name is another one', () => {
    const signed = recorded.json('npm-packument/nuxt@3.13.0.attestations.json').attestations[1].bundle;
    const san = 'https://github.com/nuxt/nuxt/.github/workflows/release.yml@refs/tags/v3.13.0';
    const as = (identity: string) =>
      verifyBundle(signed, { roots: roots(), identity: { issuer: ISSUER, san: identity } }).outcome;
    expect(as(san)).toBe('verified');
    expect(as('https://github.com/nuxt/nux')).toBe('wrong-identity');
    expect(as('github.com/nuxt/nuxt')).toBe('wrong-identity');
  });
});

function replaceMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

function* walk(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...path, key];
    yield* walk(inner, [...path, key]);
  }
}

function put(root: Loose, path: readonly string[], value: unknown): void {
  let at = root;
  for (const key of path.slice(0, -1)) at = at[key];
  at[path.at(-1) as string] = value;
}
