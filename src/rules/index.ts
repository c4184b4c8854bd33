import type { AnyRule } from '../domain/rule.ts';
import { actionsLockMismatch } from './actions-lock-mismatch.ts';
import { checksumDb } from './checksum-db.ts';
import { dormantRevived } from './dormant-revived.ts';
import { archived } from './archived.ts';
import { exoticDependency } from './exotic-dependency.ts';
import { immutableDrift } from './immutable-drift.ts';
import { impostorCommit } from './impostor-commit.ts';
import { installHookAdded } from './install-hook-added.ts';
import { installedDrift } from './installed-drift.ts';
import { integrityMismatch } from './integrity-mismatch.ts';
import { knownMalicious } from './known-malicious.ts';
import { lockDrift } from './lock-drift.ts';
import { maintainerAdded } from './maintainer-added.ts';
import { missingCooldownConfig } from './missing-cooldown-config.ts';
import { missingIntegrity } from './missing-integrity.ts';
import { missingLockfile } from './missing-lockfile.ts';
import { movedTag } from './moved-tag.ts';
import { ownershipChanged } from './ownership-changed.ts';
import { pinCommentMismatch } from './pin-comment-mismatch.ts';
import { policyException } from './policy-exception.ts';
import { provenanceIdentity } from './provenance-identity.ts';
import { provenanceMissing } from './provenance-missing.ts';
import { publisherChanged } from './publisher-changed.ts';
import { quarantined } from './quarantined.ts';
import { refConfusion } from './ref-confusion.ts';
import { registryMismatch } from './registry-mismatch.ts';
import { registrySignature } from './registry-signature.ts';
import { releaseAge } from './release-age.ts';
import { releaseBurst } from './release-burst.ts';
import { stalePin } from './stale-pin.ts';
import { transitiveUnpinned } from './transitive-unpinned.ts';
import { subjectMismatch } from './subject-mismatch.ts';
import { trustDowngrade } from './trust-downgrade.ts';
import { unhashedRequirement } from './unhashed-requirement.ts';
import { unpinnedAction } from './unpinned-action.ts';
import { unpinnedImage } from './unpinned-image.ts';
import { unpinnedTool } from './unpinned-tool.ts';
import { versionVanished } from './version-vanished.ts';
import { weakIntegrity } from './weak-integrity.ts';
import { yankedOrDeprecated } from './yanked-or-deprecated.ts';

/** Every rule, in the order in which findings about one subject are shown: the plainest facts first. */
export const rules: readonly AnyRule[] = [
  knownMalicious,
  versionVanished,
  quarantined,
  integrityMismatch,
  checksumDb,
  immutableDrift,
  registryMismatch,
  registrySignature,
  subjectMismatch,
  provenanceIdentity,
  provenanceMissing,
  trustDowngrade,
  releaseAge,
  yankedOrDeprecated,
  weakIntegrity,
  missingIntegrity,
  exoticDependency,
  impostorCommit,
  movedTag,
  pinCommentMismatch,
  refConfusion,
  unpinnedAction,
  actionsLockMismatch,
  transitiveUnpinned,
  archived,
  stalePin,
  unpinnedImage,
  unpinnedTool,
  unhashedRequirement,
  installHookAdded,
  publisherChanged,
  maintainerAdded,
  ownershipChanged,
  dormantRevived,
  releaseBurst,
  missingLockfile,
  lockDrift,
  installedDrift,
  missingCooldownConfig,
  policyException,
];
