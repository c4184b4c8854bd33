import type { ExpectedIdentity, RefClass, SignerClaims } from '../domain/provenance.ts';
import { sameAddress } from './slsa.ts';
import { workflowPath } from './workflow-path.ts';

/** One thing that differs from what is expected. */
export interface IdentityChange {
  readonly what:
    | 'issuer'
    | 'repository id'
    | 'owner id'
    | 'repository'
    | 'workflow'
    | 'kind of ref'
    | 'trigger';
  readonly from: string;
  readonly to: string;
  /** The repository keeps its id and has another name: it was renamed or transferred. */
  readonly harmless?: true;
}

/**
 * Where a verified signer differs from who is expected. Only what the expectation states is compared, always exactly; a
 * claim that is expected and not made differs. A repository with the expected id and another name was renamed.
 */
export function compareIdentity(
  expected: Omit<ExpectedIdentity, 'source'>,
  claims: SignerClaims,
): readonly IdentityChange[] {
  const changes: IdentityChange[] = [];
  const note = (what: IdentityChange['what'], from: string, to: string | undefined) =>
    changes.push({ what, from, to: to ?? 'none' });
  const { repository, workflow, refClass } = expected;
  const exact = [
    ['issuer', expected.issuer, claims.issuer],
    ['repository id', expected.repositoryId, claims.repositoryId],
    ['owner id', expected.ownerId, claims.ownerId],
    ['trigger', expected.trigger, claims.trigger],
  ] as const;
  for (const [what, from, to] of exact) if (from !== undefined && from !== to) note(what, from, to);
  if (
    repository !== undefined &&
    (claims.repository === undefined || !sameAddress(repository, claims.repository))
  ) {
    const renamed = expected.repositoryId !== undefined && expected.repositoryId === claims.repositoryId;
    changes.push({
      what: 'repository',
      from: repository,
      to: claims.repository ?? 'none',
      ...(renamed ? { harmless: true } : {}),
    });
  }
  const path = workflowPath(claims);
  if (workflow !== undefined && !isSameWorkflow(workflow, path)) note('workflow', workflow, path);
  const ref = refClassOf(claims.ref);
  if (refClass !== undefined && refClass !== ref) note('kind of ref', refClass, ref);
  return changes;
}

/** Lockfiles name the file alone; then any folder that workflows lie in fits. */
function isSameWorkflow(expected: string, path: string | undefined): boolean {
  if (path === undefined) return false;
  return path === expected || (!expected.includes('/') && path === `.github/workflows/${expected}`);
}

/** What kind of ref a build ran from; nothing where the certificate does not say. */
export function refClassOf(ref: string | undefined): RefClass | undefined {
  if (ref === undefined) return undefined;
  if (ref.startsWith('refs/tags/')) return 'tag';
  if (ref.startsWith('refs/heads/')) return 'branch';
  return ref.startsWith('refs/pull/') ? 'pr' : 'other';
}

/** What a verified signer is recorded as when it is seen for the first time. */
export function toIdentity(
  claims: SignerClaims,
  firstSeen: string,
): Omit<ExpectedIdentity, 'source'> | undefined {
  const { repository, repositoryId, ownerId, trigger, issuer } = claims;
  if (repository === undefined && repositoryId === undefined) return undefined;
  const workflow = workflowPath(claims);
  const refClass = refClassOf(claims.ref);
  return {
    ...(repository !== undefined ? { repository } : {}),
    ...(repositoryId !== undefined ? { repositoryId } : {}),
    ...(ownerId !== undefined ? { ownerId } : {}),
    ...(workflow !== undefined ? { workflow } : {}),
    ...(refClass !== undefined ? { refClass } : {}),
    ...(trigger !== undefined ? { trigger } : {}),
    ...(issuer !== undefined ? { issuer } : {}),
    firstSeen,
  };
}
