import { generateKeyPairSync } from 'node:crypto';

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { checkVsaForm, type SignerDemand } from '../../src/verify/check-signed-vsa.ts';
import type { VsaDemand } from '../../src/verify/check-vsa.ts';
import { readVsaFile } from '../../src/verify/read-vsa-file.ts';
import { createInstance, ISSUER, statementOf, WORKFLOW, type Instance } from './mint.ts';
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
