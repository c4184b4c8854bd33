import type { Integrity } from '../domain/component.ts';
import type { AttestationCheck, ProofFault, SignerClaims } from '../domain/provenance.ts';
import { quote } from '../rules/quote.ts';
import { verifyBundle, type TrustedKey } from './bundle.ts';
import { findContradiction, isProvenance } from './slsa.ts';
import { findSubject, type Statement } from './statement.ts';
import type { TrustRoot } from './trusted-root.ts';

/** The artifact that an attestation must be about, and what is trusted. */
export interface AttestedArtifact {
  readonly digests: readonly Pick<Integrity, 'algorithm' | 'digest'>[];
  /** Whether the subject's name is the artifact's, in the way its ecosystem names it. */
  readonly isNamed: (subject: string) => boolean;
  readonly file?: string;
}

export interface Trust {
  readonly roots: readonly TrustRoot[];
  readonly keys?: (hint: string) => TrustedKey | undefined;
}

const PUBLISH =
  /(?:^https:\/\/github\.com\/npm\/attestation\/tree\/main\/specs\/publish\/v0\.1|\/attestations\/publish\/v1)$/;

export function kindOf(predicateType: string): AttestationCheck['kind'] {
  if (isProvenance(predicateType)) return 'provenance';
  return PUBLISH.test(predicateType) ? 'publish' : 'other';
}

/**
 * Verifies one attestation about an artifact: the bundle, then its subject's digest and name, then whether its predicate
 * contradicts its certificate. `judge` may say what else is wrong with it.
 */
export function checkAttestation(
  bundle: unknown,
  artifact: AttestedArtifact,
  options: Trust & {
    /** What whoever handed it out says that it is. */
    readonly predicateType?: string;
    readonly judge?: (
      statement: Statement,
      claims: SignerClaims | undefined,
    ) => { readonly outcome: ProofFault; readonly detail: string } | undefined;
  },
): AttestationCheck {
  const result = verifyBundle(bundle, options);
  const statement = result.outcome === 'verified' ? result.statement : undefined;
  const predicateType = statement?.predicateType ?? options.predicateType ?? '';
  const named = {
    predicateType,
    kind: kindOf(predicateType),
    ...(artifact.file !== undefined ? { file: artifact.file } : {}),
  };
  if (result.outcome !== 'verified') return { ...named, outcome: result.outcome, detail: result.detail };
  const wrong = (outcome: ProofFault, detail: string): AttestationCheck => ({ ...named, outcome, detail });
  const { claims } = result;
  if (statement === undefined) return wrong('malformed', 'it holds a plain signature instead of a statement');
  if (options.predicateType !== undefined && options.predicateType !== predicateType) {
    return wrong(
      'malformed',
      `it was handed out as ${quote(options.predicateType)} and is ${quote(predicateType)}`,
    );
  }
  const subject = findSubject(statement, artifact.digests);
  if (subject === undefined) {
    return wrong('wrong-subject', 'none of its subjects has the digest of the artifact');
  }
  if (!artifact.isNamed(subject.name)) {
    return wrong('wrong-subject', `its subject with this digest is ${quote(subject.name)}`);
  }
  if (named.kind === 'provenance' && claims === undefined) {
    return wrong('wrong-identity', 'a key signed it, which says nothing about who built it');
  }
  const contradiction = claims === undefined ? undefined : findContradiction(statement, claims);
  if (contradiction !== undefined) return wrong('invalid', contradiction);
  const judged = options.judge?.(statement, claims);
  if (judged !== undefined) return { ...named, ...judged };
  return { ...named, outcome: 'verified', ...(claims !== undefined ? { claims } : {}) };
}
