import { generateKeyPairSync, sign } from 'node:crypto';

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { checkVsaForm, type SignerDemand } from '../../src/verify/check-signed-vsa.ts';
import type { VsaDemand } from '../../src/verify/check-vsa.ts';
import { readVsaFile } from '../../src/verify/read-vsa-file.ts';
import { createInstance, ISSUER, statementOf, WORKFLOW, workflowClaims, type Instance } from './mint.ts';
import type { Loose } from './recorded.ts';

const LOCK = 'ab'.repeat(32);
const NOW = Date.now();
const demand: VsaDemand = { subjects: [{ algorithm: 'sha256', digest: LOCK }], now: NOW };
const signers: readonly SignerDemand[] = [
  { kind: 'certificate', expected: { issuer: ISSUER }, san: WORKFLOW },
  { kind: 'key', key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey },
];

let instance: Instance;
let bundle: Loose;
beforeAll(async () => {
  instance = await createInstance();
  bundle = await instance.attest(
    statementOf({
      subjects: [{ name: 'go.sum', digest: { sha256: LOCK } }],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: { timeVerified: new Date(NOW).toISOString(), verificationResult: 'PASSED' },
    }),
  );
});

function problems(value: unknown, signer: SignerDemand | undefined): readonly string[] {
  const forms = readVsaFile(Buffer.from(JSON.stringify(value))) ?? [];
  return forms.flatMap((form) => checkVsaForm(form, demand, { signer, roots: [instance.root] }).problems);
}

describe('what keeps a summary from opening', () => {
  const NOBODY = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = (over: Partial<Extract<SignerDemand, { kind: 'certificate' }>> = {}): SignerDemand => ({
    kind: 'certificate',
    expected: { issuer: ISSUER },
    ...over,
  });
  const check = (value: unknown, signer: SignerDemand | undefined, roots = [instance.root]) => {
    const [form] = readVsaFile(Buffer.from(JSON.stringify(value))) ?? [];
    if (form === undefined) throw new Error('nothing was read');
    return checkVsaForm(form, demand, { signer, roots });
  };
  const summary = (result = 'PASSED') =>
    statementOf({
      subjects: [{ name: 'go.sum', digest: { sha256: LOCK } }],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: { timeVerified: new Date(NOW).toISOString(), verificationResult: result },
    });
  const enclose = (statement: unknown, by = NOBODY) => {
    const payload = Buffer.from(JSON.stringify(statement));
    const head = `DSSEv1 ${IN_TOTO.length} ${IN_TOTO} ${payload.length} `;
    const sig = sign('sha256', Buffer.concat([Buffer.from(head), payload]), by.privateKey).toString('base64');
    return { payload: payload.toString('base64'), payloadType: IN_TOTO, signatures: [{ sig }] };
  };
  const IN_TOTO = 'application/vnd.in-toto+json';
  const key: SignerDemand = { kind: 'key', key: NOBODY.publicKey };

  it('of a bare statement: that nobody signed it, when somebody must have', () => {
    expect(check(summary(), undefined)).toEqual({ problems: [] });
    expect(check(summary(), key)).toEqual({ problems: ['it is a bare statement, which nobody signed'] });
    expect(check(summary('FAILED'), certificate())).toEqual({
      problems: ['it is a bare statement, which nobody signed', 'its result is “FAILED”, not PASSED'],
    });
  });

  it('of what is signed: that nobody is named who must have', () => {
    const problems = ['nobody is named who must have signed it'];
    expect(check(bundle, undefined)).toEqual({ problems });
    expect(check(enclose(summary()), undefined)).toEqual({ problems });
  });

  it('of an envelope: the key, then the statement', () => {
    expect(check(enclose(summary()), key)).toEqual({ problems: [], signer: 'the given key' });
    expect(check(enclose(summary('FAILED')), key)).toEqual({
      problems: ['its result is “FAILED”, not PASSED'],
      signer: 'the given key',
    });
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(check(enclose(summary(), other), key)).toEqual({
      problems: ['no signature in its envelope is by the given key'],
    });
    expect(check(enclose(summary()), certificate())).toEqual({
      problems: ['its envelope has no certificate, so that only a key can say who signed it'],
    });
  });

  it('of a bundle: the certificate’s identity, as far as it is stated', () => {
    const repository = 'https://github.com/owner/name';
    const right = { issuer: ISSUER, repository, workflow: '.github/workflows/release.yml' };
    const open = { problems: [], signer: WORKFLOW };
    expect(check(bundle, certificate())).toEqual(open);
    expect(check(bundle, certificate({ expected: right, san: WORKFLOW, ref: 'refs/tags/v1.2.3' }))).toEqual(
      open,
    );
    expect(
      check(
        bundle,
        certificate({
          expected: { issuer: 'https://issuer.example', repository: `${repository}s`, workflow: 'x.yml' },
          san: `${WORKFLOW}4`,
          ref: 'refs/heads/main',
        }),
      ),
    ).toEqual({
      problems: [
        `its signer’s identity is “${WORKFLOW}”, not “${WORKFLOW}4”`,
        `its signer’s issuer is “${ISSUER}”, not “https://issuer.example”`,
        `its signer’s repository is “${repository}”, not “${repository}s”`,
        'its signer’s workflow is “.github/workflows/release.yml”, not “x.yml”',
        'its signer’s ref is “refs/tags/v1.2.3”, not “refs/heads/main”',
      ],
    });
  });

  it('of a bundle by another kind of signer: that it is of another kind', async () => {
    expect(check(bundle, key)).toEqual({ problems: ['a certificate signed it, not the given key'] });
    const byKey = await instance.attestWithKey(summary(), { keyid: 'k', privateKey: NOBODY.privateKey });
    expect(check(byKey, key)).toEqual({ problems: [], signer: 'the given key' });
    const [problem = ''] = check(byKey, certificate()).problems;
    expect(problem).toBe(
      'who signed it is not vouched for by anybody known here (it is signed by a key that is not known)',
    );
  });

  it('of a bundle with a claim that is not made: that it is not stated', async () => {
    const bare = await instance.attest(summary(), {
      extensions: workflowClaims().filter(({ oid }) => oid.endsWith('.8')),
    });
    expect(check(bare, certificate({ ref: 'refs/heads/main' }))).toEqual({
      problems: ['its signer’s ref is “not stated”, not “refs/heads/main”'],
    });
  });

  it('of a bundle: what is wrong with it', async () => {
    const broken = { ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle.v9+json' };
    expect(check(broken, certificate()).problems).toEqual([
      'its bundle cannot be read (it is not a Sigstore bundle)',
    ]);
    const [unknown = ''] = check(bundle, certificate(), []).problems;
    expect(unknown.startsWith('who signed it is not vouched for by anybody known here (')).toBe(true);
    const forged = structuredClone<Loose>(bundle);
    forged.dsseEnvelope.signatures[0].sig = enclose(summary()).signatures[0]?.sig;
    const [invalid = ''] = check(forged, certificate()).problems;
    expect(invalid.startsWith('its signature does not hold (')).toBe(true);
    const failed = await instance.attest(summary('FAILED'));
    expect(check(failed, certificate())).toEqual({
      problems: ['its result is “FAILED”, not PASSED'],
      signer: WORKFLOW,
    });
    const blob = await instance.signBlob(Buffer.from(JSON.stringify(summary())));
    expect(check(blob, certificate())).toEqual({
      problems: ['it signs something else (there is no artifact to compare it with)'],
    });
  });
});

describe('a signed summary', () => {
  it('opens for its signer', () => {
    expect(problems(bundle, signers[0])).toEqual([]);
    expect(problems(bundle, signers[1])).not.toEqual([]);
    expect(problems(bundle, undefined)).not.toEqual([]);
  });

  it('never opens, and never throws, for any JSON that nobody signed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...signers), (value, signer) => {
        expect(problems(value, signer).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('opens with any one part changed only when that part proves nothing', () => {
    const paths = [...walk(bundle)];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const copy = structuredClone<Loose>(bundle);
        put(copy, path, value);
        // The statement is the payload: as long as the gate opens, it is the one that was signed.
        if (problems(copy, signers[0]).length === 0)
          expect(payloadOf(copy).equals(payloadOf(bundle))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function payloadOf({ dsseEnvelope }: Loose): Buffer {
  return Buffer.from(dsseEnvelope.payload, 'base64');
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
