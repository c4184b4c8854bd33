import { beforeEach, describe, expect, it } from 'vitest';

import type { Attestable, Attester } from '../../src/action/attester.ts';
import { verifyBundle } from '../../src/verify/bundle.ts';
import type { TrustRoot } from '../../src/verify/trusted-root.ts';
import type { Trouble } from '../support/fake-attester.ts';
import { SIGNER } from '../support/sigstore-services.ts';
import { ISSUER } from '../verify/mint.ts';
import type { Loose } from '../verify/recorded.ts';

export interface AttesterBench {
  readonly attester: Attester;
  readonly root: TrustRoot;
  /** What the hosting service has. */
  readonly stored: () => readonly unknown[];
}

export const ONE: Attestable = {
  subjects: [
    { name: 'git+https://github.com/acme/app', digest: { gitCommit: 'c'.repeat(40) } },
    { name: 'go.sum', digest: { sha256: 'ab'.repeat(32) } },
  ],
  predicateType: 'https://slsa.dev/verification_summary/v1',
  predicate: { verificationResult: 'PASSED', text: 'ü "quoted" \u2028' },
};

/** What every attester must do. */
export function describeAttester(name: string, open: (trouble: Trouble) => Promise<AttesterBench>): void {
  const verify = (bundle: unknown, { root }: AttesterBench) =>
    verifyBundle(bundle, { roots: [root], identity: { issuer: ISSUER, san: SIGNER } });

  describe(name, () => {
    let bench: AttesterBench;
    beforeEach(async () => {
      bench = await open('none');
    });

    it('signs the statement as the running workflow, and stores the bundle', async () => {
      const done = await bench.attester.attest(ONE);
      if (!done.ok) throw new Error(done.error.message);
      const verified = verify(done.value.bundle, bench);
      expect(verified).toMatchObject({
        outcome: 'verified',
        identity: 'expected',
        claims: { issuer: ISSUER, san: SIGNER, repository: 'https://github.com/acme/app' },
        statement: { predicateType: ONE.predicateType, predicate: ONE.predicate },
      });
      expect(statementOf(done.value.bundle)).toEqual({
        _type: 'https://in-toto.io/Statement/v1',
        subject: ONE.subjects,
        predicateType: ONE.predicateType,
        predicate: ONE.predicate,
      });
      expect(done.value.id).toMatch(/^\d+$/);
      expect(done.value.url).toBe(`https://github.com/acme/app/attestations/${done.value.id}`);
      expect(bench.stored()).toEqual([done.value.bundle]);
    });

    it.each<[string, (bundle: Loose, other: Loose) => void]>([
      [
        'another result',
        ({ dsseEnvelope }) => {
          dsseEnvelope.payload = base64(unbase64(dsseEnvelope.payload).replace('PASSED', 'FAILED'));
        },
      ],
      [
        'another subject',
        ({ dsseEnvelope }) => {
          dsseEnvelope.payload = base64(unbase64(dsseEnvelope.payload).replace('abab', 'baba'));
        },
      ],
      [
        'the signature of another statement',
        (bundle, other) => (bundle.dsseEnvelope.signatures = other.dsseEnvelope.signatures),
      ],
      [
        'the proofs of another statement',
        (bundle, other) => (bundle.verificationMaterial = other.verificationMaterial),
      ],
    ])('makes bundles that do not verify with %s', async (_title, change) => {
      const [done, other] = [
        await bench.attester.attest(ONE),
        await bench.attester.attest({ ...ONE, predicate: { verificationResult: 'FAILED' } }),
      ];
      if (!done.ok || !other.ok) throw new Error('not signed');
      const copy = structuredClone(done.value.bundle);
      change(copy, other.value.bundle);
      expect(verify(copy, bench)).toMatchObject({ outcome: 'invalid' });
    });

    it.each<[Trouble, string, string]>([
      ['no-identity', 'not-permitted', 'id-token: write'],
      ['no-signature', 'unreachable', 'again'],
      ['elsewhere', 'unsupported', 'attest'],
    ])('%s: nothing is signed or stored, and the hint says what to do', async (trouble, kind, hint) => {
      bench = await open(trouble);
      const done = await bench.attester.attest(ONE);
      expect(done).toMatchObject({
        ok: false,
        error: { kind, hint: expect.stringContaining(hint) as string },
      });
      if (!done.ok) expect(done.error.bundle).toBeUndefined();
      expect(bench.stored()).toEqual([]);
    });

    it.each<[Trouble, string, string]>([
      ['forbidden', 'not-permitted', 'attestations: write'],
      ['hidden', 'not-permitted', 'attestations: write'],
      ['down', 'unreachable', 'again'],
    ])('%s: the bundle that was signed is not lost', async (trouble, kind, hint) => {
      bench = await open(trouble);
      const done = await bench.attester.attest(ONE);
      expect(done).toMatchObject({
        ok: false,
        error: { kind, hint: expect.stringContaining(hint) as string },
      });
      expect(verify(done.ok ? undefined : done.error.bundle, bench)).toMatchObject({ outcome: 'verified' });
      expect(bench.stored()).toEqual([]);
    });
  });
}

export function statementOf(bundle: Loose): unknown {
  return JSON.parse(unbase64(bundle.dsseEnvelope.payload));
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function unbase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}
