import { asArray, asText, member, type Json } from '../domain/json.ts';
import type { AttestationCheck } from '../domain/provenance.ts';
import { quote } from '../rules/quote.ts';
import { verifyBundle } from './bundle.ts';
import { checkAttestation, type Trust } from './check-attestation.ts';
import type { TrustRoot } from './trusted-root.ts';

/** One entry of GitHub's answer: the bundle itself, or where its raw snappy JSON is fetched from. */
export type ListedAttestation = { readonly bundle: Json } | { readonly url: string };

const MAX_LISTED = 100;
const RELEASE = /^https:\/\/in-toto\.io\/attestation\/release\/v0\.\d+$/;
const RELEASE_SIGNER = 'https://dotcom.releases.github.com';

/** The answer of `GET /repos/{owner}/{repo}/attestations/{digest}`; entries of neither form are left out. */
export function readAttestationList(answer: Json | undefined): readonly ListedAttestation[] {
  return asArray(member(answer, 'attestations'))
    .slice(0, MAX_LISTED)
    .flatMap((item): ListedAttestation[] => {
      const bundle = member(item, 'bundle');
      if (bundle !== undefined && bundle !== null) return [{ bundle }];
      const url = asText(member(item, 'bundle_url'));
      return url === undefined ? [] : [{ url }];
    });
}

/** An attestation that a workflow made about a file (GitHub artifact attestations). Subjects have free names. */
export function checkArtifactAttestation(
  bundle: unknown,
  artifact: { readonly sha256?: string; readonly sha512?: string; readonly file?: string },
  trust: Trust,
): AttestationCheck {
  return checkAttestation(
    bundle,
    {
      digests: (['sha256', 'sha512'] as const).flatMap((algorithm) => {
        const digest = artifact[algorithm];
        return digest === undefined ? [] : [{ algorithm, digest }];
      }),
      isNamed: () => true,
      ...(artifact.file !== undefined ? { file: artifact.file } : {}),
    },
    trust,
  );
}

/** An immutable release as GitHub's own release attestation states it. */
export interface AttestedRelease {
  /** Lower-case hex: what the tag was bound to when the release was made. */
  readonly commit: string;
  /** File name to SHA-256, lower-case hex. */
  readonly assets: ReadonlyMap<string, string>;
}

export type ReleaseResult =
  | ({ readonly outcome: 'verified' } & AttestedRelease)
  | Exclude<ReturnType<typeof verifyBundle>, { readonly outcome: 'verified' }>;

/**
 * GitHub's attestation of an immutable release. Its certificate names no issuer and its instance has no logs: it must be
 * signed by the release service under GitHub's own root, and be about this repository (by id, since names transfer)
 * and this tag. The subject binds the tag to its commit.
 */
export function checkReleaseAttestation(
  bundle: unknown,
  release: { readonly repositoryId: number; readonly tag: string },
  roots: readonly TrustRoot[],
): ReleaseResult {
  const result = verifyBundle(bundle, { roots: roots.filter(({ profile }) => profile === 'github') });
  if (result.outcome !== 'verified') return result;
  const { claims, statement } = result;
  if (claims?.san !== RELEASE_SIGNER) {
    return {
      outcome: 'wrong-identity',
      detail: `it was signed by ${quote(claims?.san ?? 'nobody')}, not by GitHub`,
    };
  }
  if (statement === undefined || !RELEASE.test(statement.predicateType)) {
    return { outcome: 'malformed', detail: 'it is not about a release' };
  }
  const { predicate, subjects } = statement;
  const id = member(predicate, 'repositoryId');
  const isSame = id === release.repositoryId || id === String(release.repositoryId);
  if (!isSame || member(predicate, 'tag') !== release.tag) {
    return { outcome: 'wrong-subject', detail: 'it is about another repository or tag' };
  }
  const commits = subjects.flatMap(({ digests }) => digests.get('sha1') ?? []);
  const [commit] = commits;
  if (commit === undefined || commits.length !== 1 || !/^[0-9a-f]{40}$/.test(commit)) {
    return { outcome: 'malformed', detail: 'it binds the tag to no commit, or to several' };
  }
  const assets = subjects.flatMap(({ name, digests }) => {
    const sha256 = digests.get('sha256');
    return sha256 === undefined || name === '' ? [] : [[name, sha256] as const];
  });
  return { outcome: 'verified', commit, assets: new Map(assets) };
}
