/**
 * What a verified signing certificate claims about the build (Fulcio extensions 1.3.6.1.4.1.57264.1.*; the number of
 * each stands beside it). A claim is absent when the certificate does not make it. Names can be transferred to somebody
 * else, ids cannot.
 */
export interface SignerClaims {
  /** 8, formerly 1: who vouches for the identity. */
  readonly issuer?: string;
  /** The certificate's subject alternative name: the workflow with its ref, or a person's address. */
  readonly san?: string;
  /** 9: the workflow that ran the signing job, which may be a reusable one of another repository. */
  readonly buildSigner?: string;
  /** 11: `github-hosted` or `self-hosted`. */
  readonly runner?: string;
  /** 12 */
  readonly repository?: string;
  /** 13: the commit that was built. */
  readonly commit?: string;
  /** 14: `refs/tags/v1.2.3`. */
  readonly ref?: string;
  /** 15 */
  readonly repositoryId?: string;
  /** 17 */
  readonly ownerId?: string;
  /** 18: the workflow that was started, with its ref. */
  readonly buildConfig?: string;
  /** 20: `push`, `release`, `workflow_dispatch`. */
  readonly trigger?: string;
  /** 21 */
  readonly run?: string;
  /** 22: `public` or `private`. */
  readonly visibility?: string;
}

/** Why a proof does not hold. Closed. */
export type ProofFault =
  /** Not a bundle, statement or signature of a form that its specification allows. */
  | 'malformed'
  /** A signature, certificate, log entry or time is wrong. */
  | 'invalid'
  /** It verifies, but is about something else than the locked artifact. */
  | 'wrong-subject'
  /** It verifies, but somebody else signed it than expected. */
  | 'wrong-identity'
  /** Its authority, log or key is none that we have: forged, of another instance, or newer than our root. */
  | 'unknown-root';

/** One attestation about a release, after verification. */
export type AttestationCheck = {
  readonly predicateType: string;
  /** `publish`: the registry or publisher says that it was published; `provenance`: the builder says how it was built. */
  readonly kind: 'publish' | 'provenance' | 'other';
  /** The artifact's file name, where a release has several. */
  readonly file?: string;
} & (
  | {
      readonly outcome: 'verified';
      /** Absent when a registry's own key signed it. */
      readonly claims?: SignerClaims;
    }
  | { readonly outcome: ProofFault; readonly detail: string }
);

/** The attestations of one release that are about the locked artifacts. */
export interface ProvenanceCheck {
  /** Empty when the registry says that there are none. */
  readonly attestations: readonly AttestationCheck[];
  /** Locked files (of a release with several) that have none, while others do. */
  readonly without: readonly string[];
  /** Locked files whose attestations were not asked for. */
  readonly unchecked: number;
}

/** What the registry's signature over name, version and the lockfile's own digest comes to. */
export type SignatureCheck =
  | { readonly outcome: 'verified'; readonly keyid: string; readonly vouchedBy: 'embedded' | 'registry' }
  | { readonly outcome: 'invalid'; readonly detail: string };

/** How far a release is backed by its publisher's build, as the registry states it, against the releases before it. */
export interface TrustHistory {
  readonly current: TrustMarks;
  /** Of the lower versions of its release line (same major, or same minor below 1.0), the highest that had more. */
  readonly sameLine?: {
    readonly version: string;
    readonly marks: TrustMarks;
    /** Releases of the line between that one and this one. */
    readonly between: number;
  };
  /** Of the lower versions of other lines, the highest that had more. */
  readonly otherLine?: { readonly version: string; readonly marks: TrustMarks };
}

export interface TrustMarks {
  readonly attested: boolean;
  /** Published by a workflow without a long-lived token. */
  readonly trustedPublisher: boolean;
}

/** Who is expected to have built a package: the first trusted sight of it, or what a lockfile names. */
export interface ExpectedIdentity {
  readonly issuer?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  /** Address without a trailing slash, `https://github.com/owner/name`. */
  readonly repository?: string;
  /** Path inside the repository: `.github/workflows/release.yml`. */
  readonly workflow?: string;
  readonly refClass?: RefClass;
  readonly trigger?: string;
  /** Calendar day (UTC) `YYYY-MM-DD` of the first sight. */
  readonly firstSeen?: string;
  /** Where this expectation is written. */
  readonly source: { readonly file: string; readonly line: number };
}

/** What kind of ref a build ran from. `pr`: a pull request's merge or head. */
export type RefClass = 'tag' | 'branch' | 'pr' | 'other';
