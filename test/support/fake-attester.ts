import { err, ok } from '../../src/domain/result.ts';
import type { Attestable, Attester, AttestFault } from '../../src/action/attester.ts';
import { workflowClaims, type Instance } from '../verify/mint.ts';
import { CLAIMS, REPOSITORY, SIGNER } from './sigstore-services.ts';

export type Trouble = 'none' | 'no-identity' | 'no-signature' | 'forbidden' | 'hidden' | 'down' | 'elsewhere';

export interface FakeAttester extends Attester {
  trouble: Trouble;
  readonly stored: object[];
  readonly asked: Attestable[];
}

const STORING: Readonly<Partial<Record<Trouble, Omit<AttestFault, 'bundle'>>>> = {
  forbidden: { kind: 'not-permitted', message: 'The token may not store it.', hint: 'attestations: write' },
  hidden: { kind: 'not-permitted', message: 'It is refused as not found.', hint: 'attestations: write' },
  down: { kind: 'unreachable', message: 'GitHub failed.', hint: 'Run the job again.' },
};

/** Signs with an instance of the test's own, without any network. */
export function createFakeAttester(instance: Instance): FakeAttester {
  const self: FakeAttester = {
    trouble: 'none',
    stored: [],
    asked: [],
    attest: async (one) => {
      self.asked.push(one);
      switch (self.trouble) {
        case 'no-identity':
          return err({ kind: 'not-permitted', message: 'No identity.', hint: 'id-token: write' });
        case 'elsewhere':
          return err({ kind: 'unsupported', message: 'Not here.', hint: 'Leave out attest.' });
        case 'no-signature':
          return err({ kind: 'unreachable', message: 'Nobody signs.', hint: 'Run the job again.' });
        default:
      }
      const bundle = await instance.attest(
        {
          _type: 'https://in-toto.io/Statement/v1',
          subject: one.subjects,
          predicateType: one.predicateType,
          predicate: one.predicate,
        },
        {
          san: SIGNER,
          extensions: workflowClaims({
            12: `https://github.com/${REPOSITORY}`,
            14: CLAIMS.ref,
            18: SIGNER,
          }),
        },
      );
      const fault = STORING[self.trouble];
      if (fault !== undefined) return err({ ...fault, bundle });
      self.stored.push(bundle);
      const id = String(self.stored.length);
      return ok({ bundle, id, url: `https://github.com/${REPOSITORY}/attestations/${id}` });
    },
  };
  return self;
}
