import type { SourceError } from '../domain/errors.ts';
import { unknownReason, type UnknownReason } from '../domain/fact.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { checkReleaseAttestation, type AttestedRelease } from '../verify/github-attestations.ts';
import type { TrustRoot } from '../verify/trusted-root.ts';
import { fetchAttestations } from './fetch-attestations.ts';
import type { Artifact } from './verify-artifact.ts';
import type { World } from './world.ts';

export interface ReleaseRequest {
  /** `owner/name` */
  readonly repo: string;
  readonly tag: string;
  /** Files that must be among the release's assets. */
  readonly artifacts: readonly Artifact[];
  readonly roots: readonly TrustRoot[];
}

export interface ReleaseVerdict {
  readonly repo: string;
  readonly tag: string;
  readonly verdict: 'pass' | 'fail' | 'unknown';
  readonly reason?: UnknownReason;
  /** Plain sentences; empty when it passes. */
  readonly problems: readonly string[];
  /** What GitHub attested, once it verifies. */
  readonly release?: AttestedRelease;
}

interface Tag {
  readonly commit: string;
  /** The tag object of an annotated tag, else the commit. */
  readonly object: string;
}

/**
 * Judges an immutable release by the attestation that GitHub makes of it: the tag must still point at the commit that was
 * attested, in the repository with the same number, and every file must be one of its assets.
 */
export async function verifyRelease(
  request: ReleaseRequest,
  world: Pick<World, 'artifactAttestations' | 'remotes'>,
): Promise<ReleaseVerdict> {
  const { repo, tag } = request;
  const about = { repo, tag };
  const gathered = await gather(request, world);
  if (!gathered.ok) {
    const { kind, message } = gathered.error;
    return kind === 'not-found'
      ? { ...about, verdict: 'fail', problems: [message] }
      : { ...about, verdict: 'unknown', reason: unknownReason(kind), problems: [message] };
  }
  const { id, now, bundles } = gathered.value;
  const results = bundles.map((bundle) =>
    checkReleaseAttestation(bundle, { repositoryId: id, tag }, request.roots),
  );
  const release = results.find((result) => result.outcome === 'verified');
  if (release === undefined) {
    const problems = results.map((result) => (result.outcome === 'verified' ? '' : result.detail));
    if (problems.length === 0) {
      return { ...about, verdict: 'fail', problems: ['it has no release attestation: it is not immutable'] };
    }
    const isForeign = results.some(({ outcome }) => outcome === 'unknown-root');
    return isForeign
      ? { ...about, verdict: 'unknown', reason: 'unsupported', problems }
      : { ...about, verdict: 'fail', problems };
  }
  const { commit, assets } = release;
  const problems = [
    ...(commit === now.commit || commit === now.object
      ? []
      : [`the tag was ${commit} when the release was made and is ${now.commit} now`]),
    ...request.artifacts.flatMap((artifact) => compareAsset(artifact, assets)),
  ];
  return {
    ...about,
    verdict: problems.length === 0 ? 'pass' : 'fail',
    problems,
    release: { commit, assets },
  };
}

function compareAsset({ name, sha256 = '' }: Artifact, assets: AttestedRelease['assets']): readonly string[] {
  if ([...assets.values()].includes(sha256)) return [];
  const file = name.replace(/^.*[\\/]/, '');
  const stated = assets.get(file);
  return [
    stated === undefined
      ? `${name} is none of its assets`
      : `${name} is not the asset of that name: that one is sha256:${stated}`,
  ];
}

async function gather(
  { repo, tag }: ReleaseRequest,
  world: Pick<World, 'artifactAttestations' | 'remotes'>,
): Promise<
  Result<{ readonly id: number; readonly now: Tag; readonly bundles: readonly unknown[] }, SourceError>
> {
  const source = await world.artifactAttestations?.();
  if (source === undefined)
    return err({ kind: 'unsupported', message: 'no hosting service can be asked here' });
  const { gitRemote, hosting } = await world.remotes({});
  const [refs, repository] = await Promise.all([
    gitRemote.refs(gitRemote.urlOf(repo)),
    hosting.repository(repo),
  ]);
  if (!refs.ok) return refs;
  if (!repository.ok) return repository;
  const ref = refs.value.refs.find(({ name }) => name === `refs/tags/${tag}`);
  if (ref === undefined) return err({ kind: 'not-found', message: `${repo} has no tag ${tag}` });
  const now = { commit: ref.commit, object: ref.object };
  const bundles: unknown[] = [];
  for (const sha1 of new Set([now.commit, now.object])) {
    const found = await fetchAttestations(source, {
      of: { repo },
      digest: `sha1:${sha1}`,
      predicateType: 'release',
    });
    if (!found.ok) return found;
    bundles.push(...found.value);
  }
  return ok({ id: repository.value.id, now, bundles });
}
