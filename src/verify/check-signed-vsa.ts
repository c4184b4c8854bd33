import type { KeyObject } from 'node:crypto';

import type { ExpectedIdentity, SignerClaims } from '../domain/provenance.ts';
import { quote } from '../rules/quote.ts';
import { verifyBundle, type BundleOptions, type BundleResult } from './bundle.ts';
import { checkVsa, type VsaDemand } from './check-vsa.ts';
import { compareIdentity } from './compare-identity.ts';
import { envelopeProblem } from './dsse.ts';
import type { VsaForm } from './read-vsa-file.ts';
import type { TrustRoot } from './trusted-root.ts';

/** Who must have signed: a workflow, by its certificate, or whoever holds a key. All that is stated must hold. */
export type SignerDemand =
  | { readonly kind: 'key'; readonly key: KeyObject }
  | {
      readonly kind: 'certificate';
      /** Issuer and, where it is known, repository and workflow. */
      readonly expected: Pick<ExpectedIdentity, 'issuer' | 'repository' | 'workflow'> & {
        readonly issuer: string;
      };
      /** The certificate's subject alternative name, whole. */
      readonly san?: string;
      /** The git ref that the workflow ran on. */
      readonly ref?: string;
    };

export interface VsaCheck {
  readonly problems: readonly string[];
  /** Who signed, when that was checked. */
  readonly signer?: string;
}

/**
 * Everything that keeps what was found in a file from opening a gate. The signature is checked first, and the statement
 * that is looked at is the one that was signed. Without a demand for a signer only a bare statement can pass, unsigned.
 */
export function checkVsaForm(
  form: VsaForm,
  demand: VsaDemand,
  by: { readonly signer: SignerDemand | undefined; readonly roots: readonly TrustRoot[] },
): VsaCheck {
  if (form.kind === 'statement') {
    const unsigned = by.signer === undefined ? [] : ['it is a bare statement, which nobody signed'];
    return { problems: [...unsigned, ...checkVsa(form.payload, demand)] };
  }
  const { signer, roots } = by;
  if (signer === undefined) return { problems: ['nobody is named who must have signed it'] };
  const opened =
    form.kind === 'envelope' ? openEnvelope(form.envelope, signer) : openBundle(form.json, { signer, roots });
  if ('problems' in opened) return opened;
  return { problems: checkVsa(opened.payload, demand), signer: opened.signer };
}

type Opened =
  | { readonly payload: Uint8Array; readonly signer: string }
  | { readonly problems: readonly string[] };

const THE_KEY = 'the given key';

function openEnvelope(
  envelope: Extract<VsaForm, { readonly kind: 'envelope' }>['envelope'],
  signer: SignerDemand,
): Opened {
  if (signer.kind !== 'key') {
    return { problems: ['its envelope has no certificate, so that only a key can say who signed it'] };
  }
  const problem = envelopeProblem(envelope, signer.key);
  return problem === undefined ? { payload: envelope.payload, signer: THE_KEY } : { problems: [problem] };
}

function openBundle(
  json: unknown,
  { signer, roots }: { readonly signer: SignerDemand; readonly roots: readonly TrustRoot[] },
): Opened {
  const options: BundleOptions =
    signer.kind === 'key'
      ? { roots, keys: () => ({ key: signer.key, from: -Infinity, until: Infinity }) }
      : { roots };
  const result = verifyBundle(json, options);
  if (result.outcome !== 'verified') return { problems: [describeFault(result)] };
  if (result.payload === undefined) return { problems: ['it signs an artifact and holds no statement'] };
  const problems = signerProblems(signer, result.claims);
  return problems.length > 0
    ? { problems }
    : { payload: result.payload, signer: result.claims?.san ?? THE_KEY };
}

const FAULTS = {
  malformed: 'its bundle cannot be read',
  invalid: 'its signature does not hold',
  'wrong-subject': 'it signs something else',
  'wrong-identity': 'somebody else signed it',
  'unknown-root': 'who signed it is not vouched for by anybody known here',
} as const;

function describeFault(result: Exclude<BundleResult, { readonly outcome: 'verified' }>): string {
  return `${FAULTS[result.outcome]} (${result.detail})`;
}

function signerProblems(signer: SignerDemand, claims: SignerClaims | undefined): readonly string[] {
  if (signer.kind === 'key') {
    return claims === undefined ? [] : ['a certificate signed it, not the given key'];
  }
  if (claims === undefined) return ['a key signed it, and no certificate says whose it is'];
  const differ = (what: string, is: string | undefined, wanted: string): string =>
    `its signer’s ${what} is ${quote(is ?? 'not stated')}, not ${quote(wanted)}`;
  const { san, ref, expected } = signer;
  return [
    ...(san !== undefined && san !== claims.san ? [differ('identity', claims.san, san)] : []),
    ...compareIdentity(expected, claims).map(({ what, from, to }) => differ(what, to, from)),
    ...(ref !== undefined && ref !== claims.ref ? [differ('ref', claims.ref, ref)] : []),
  ];
}
