import type { SourceError } from '../domain/errors.ts';
import { unknownReason, type UnknownReason } from '../domain/fact.ts';
import type { AttestationCheck } from '../domain/provenance.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { compareDemand, type ArtifactDemand } from '../verify/artifact-demand.ts';
import { verifyBundle } from '../verify/bundle.ts';
import { checkArtifactAttestation } from '../verify/github-attestations.ts';
import type { TrustRoot } from '../verify/trusted-root.ts';
import { fetchAttestations } from './fetch-attestations.ts';
import type { World } from './world.ts';

/** What an attestation must be about. */
export interface Artifact {
  /** As the user named it. */
  readonly name: string;
  /** Lower-case hex; one of them at least. */
  readonly sha256?: string;
  readonly sha512?: string;
}

export interface ArtifactRequest {
  readonly demand: ArtifactDemand;
  readonly predicateType: string;
  /** Bundles at hand; left out: the hosting service is asked. */
  readonly bundles?: readonly unknown[];
  readonly offline: boolean;
  readonly roots: readonly TrustRoot[];
}

/** One attestation and why it does, or does not, satisfy the demand. */
export interface AttestationVerdict {
  readonly verdict: 'pass' | 'fail' | 'unknown';
  readonly attestation: AttestationCheck;
  /** Plain sentences; empty when it passes. */
  readonly problems: readonly string[];
}

export interface ArtifactVerdict {
  readonly artifact: Artifact;
  /** `pass`: one attestation satisfies everything. */
  readonly verdict: 'pass' | 'fail' | 'unknown';
  readonly reason?: UnknownReason;
  /** One plain sentence where no attestation could be looked at. */
  readonly detail?: string;
  /** Those that pass first. */
  readonly attestations: readonly AttestationVerdict[];
}

const RANK = { pass: 0, unknown: 1, fail: 2 } as const;

/**
 * Judges an artifact by its attestations: signature, subject, predicate type and signer, one of them has to satisfy all of
 * it. None at all fails; one that could not be fetched, or that rests on a newer root than ours, is unknown.
 */
export async function verifyArtifact(
  artifact: Artifact,
  request: ArtifactRequest,
  world: Pick<World, 'artifactAttestations'>,
): Promise<ArtifactVerdict> {
  const found = await findBundles(artifact, request, world);
  if (!found.ok) {
    const { kind, message } = found.error;
    return {
      artifact,
      verdict: 'unknown',
      reason: unknownReason(kind),
      detail: message,
      attestations: [],
    };
  }
  const attestations = found.value
    .map((bundle) => judge(bundle, artifact, request))
    .sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
  const [best] = attestations;
  if (best === undefined) {
    const { repo, owner, server } = request.demand;
    return {
      artifact,
      verdict: 'fail',
      detail: `${server}/${repo ?? owner ?? ''} has no attestation of it (${request.predicateType})`,
      attestations,
    };
  }
  return {
    artifact,
    verdict: best.verdict,
    ...(best.verdict === 'unknown' ? { reason: 'unsupported' } : {}),
    attestations,
  };
}

/**
 * The demand with the numbers that the hosting service gives the repository today, where it can be asked; else why they
 * are not compared.
 */
export async function withIds(
  demand: ArtifactDemand,
  isOffline: boolean,
  world: Pick<World, 'remotes'>,
): Promise<{ readonly demand: ArtifactDemand; readonly note?: string }> {
  if (demand.repo === undefined) return { demand };
  if (isOffline) return { demand, note: 'the number of the repository, because nobody was asked for it' };
  const { hosting } = await world.remotes({});
  const found = await hosting.repository(demand.repo);
  if (!found.ok) return { demand, note: `the number of the repository: ${found.error.message}` };
  const { id, ownerId } = found.value;
  return { demand: { ...demand, repositoryId: String(id), ownerId: String(ownerId) } };
}

async function findBundles(
  { sha256, sha512 }: Artifact,
  { bundles, offline, demand, predicateType }: ArtifactRequest,
  world: Pick<World, 'artifactAttestations'>,
): Promise<Result<readonly unknown[], SourceError>> {
  if (bundles !== undefined) return ok(bundles);
  if (offline) return err({ kind: 'offline', message: 'the run may not use the network: give --bundle' });
  const source = await world.artifactAttestations?.();
  if (source === undefined)
    return err({ kind: 'unsupported', message: 'no hosting service can be asked here' });
  const { repo, owner } = demand;
  if (repo === undefined && owner === undefined) {
    return err({
      kind: 'unsupported',
      message: 'without --repo or --owner nobody can be asked: give --bundle',
    });
  }
  const of = repo !== undefined ? { repo } : { owner: owner ?? '' };
  const digest = sha256 === undefined ? `sha512:${sha512}` : `sha256:${sha256}`;
  return fetchAttestations(source, { of, digest, predicateType });
}

function judge(bundle: unknown, artifact: Artifact, request: ArtifactRequest): AttestationVerdict {
  const { roots, demand, predicateType } = request;
  const attestation = isPlainSignature(bundle)
    ? checkSignature(bundle, artifact, roots)
    : checkArtifactAttestation(bundle, artifact, { roots });
  if (attestation.outcome !== 'verified') {
    return {
      verdict: attestation.outcome === 'unknown-root' ? 'unknown' : 'fail',
      attestation,
      problems: [attestation.detail],
    };
  }
  const wrongType =
    attestation.predicateType === '' || attestation.predicateType === predicateType
      ? []
      : [`its predicate is ${attestation.predicateType}, not ${predicateType}`];
  const problems = [...wrongType, ...compareDemand(attestation.claims, demand)];
  return { verdict: problems.length === 0 ? 'pass' : 'fail', attestation, problems };
}

/** Maven's and cosign's bundles sign the file itself and state nothing about it. */
function isPlainSignature(bundle: unknown): boolean {
  return typeof bundle === 'object' && bundle !== null && 'messageSignature' in bundle;
}

function checkSignature(
  bundle: unknown,
  { sha256 }: Artifact,
  roots: readonly TrustRoot[],
): AttestationCheck {
  const result = verifyBundle(bundle, { roots, ...(sha256 !== undefined ? { artifact: { sha256 } } : {}) });
  const named = { predicateType: '', kind: 'other' } as const;
  return result.outcome === 'verified'
    ? {
        ...named,
        outcome: 'verified',
        ...(result.claims !== undefined ? { claims: result.claims } : {}),
      }
    : { ...named, outcome: result.outcome, detail: result.detail };
}
