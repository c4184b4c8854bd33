import type { AnyRule } from '../domain/rule.ts';
import { dormantRevived } from './dormant-revived.ts';
import { exoticDependency } from './exotic-dependency.ts';
import { immutableDrift } from './immutable-drift.ts';
import { installHookAdded } from './install-hook-added.ts';
import { integrityMismatch } from './integrity-mismatch.ts';
import { knownMalicious } from './known-malicious.ts';
import { lockDrift } from './lock-drift.ts';
import { maintainerAdded } from './maintainer-added.ts';
import { missingCooldownConfig } from './missing-cooldown-config.ts';
import { missingIntegrity } from './missing-integrity.ts';
import { missingLockfile } from './missing-lockfile.ts';
import { ownershipChanged } from './ownership-changed.ts';
import { policyException } from './policy-exception.ts';
import { publisherChanged } from './publisher-changed.ts';
import { quarantined } from './quarantined.ts';
import { registryMismatch } from './registry-mismatch.ts';
import { releaseAge } from './release-age.ts';
import { releaseBurst } from './release-burst.ts';
import { unhashedRequirement } from './unhashed-requirement.ts';
import { unpinnedAction } from './unpinned-action.ts';
import { unpinnedImage } from './unpinned-image.ts';
import { versionVanished } from './version-vanished.ts';
import { weakIntegrity } from './weak-integrity.ts';
import { yankedOrDeprecated } from './yanked-or-deprecated.ts';

/** Every rule, in the order in which findings about one subject are shown: the plainest facts first. */
export const rules: readonly AnyRule[] = [
  knownMalicious,
  versionVanished,
  quarantined,
  integrityMismatch,
  immutableDrift,
  registryMismatch,
  releaseAge,
  yankedOrDeprecated,
  weakIntegrity,
  missingIntegrity,
  exoticDependency,
  unpinnedAction,
  unpinnedImage,
  unhashedRequirement,
  installHookAdded,
  publisherChanged,
  maintainerAdded,
  ownershipChanged,
  dormantRevived,
  releaseBurst,
  missingLockfile,
  lockDrift,
  missingCooldownConfig,
  policyException,
];
