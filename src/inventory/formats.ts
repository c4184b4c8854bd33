import type { InventoryFormat } from './format.ts';
import { actionMetadata } from './action-metadata.ts';
import { actionsLock } from './actions-lock.ts';
import { bunLock } from './bun-lock.ts';
import { cargoLock } from './cargo-lock.ts';
import { cargoToml } from './cargo-toml.ts';
import { compose } from './compose.ts';
import { dockerfile } from './dockerfile.ts';
import { gemfileLock } from './gemfile-lock.ts';
import { goMod } from './go-mod.ts';
import { gradleLock } from './gradle-lock.ts';
import { gradleVerification } from './gradle-verification.ts';
import { npmLock } from './npm-lock.ts';
import { packageJson } from './package-json.ts';
import { pdmLock } from './pdm-lock.ts';
import { pipfile } from './pipfile.ts';
import { pipfileLock } from './pipfile-lock.ts';
import { pnpmLock } from './pnpm-lock.ts';
import { poetryLock } from './poetry-lock.ts';
import { pylock } from './pylock.ts';
import { pyproject } from './pyproject.ts';
import { requirements } from './requirements.ts';
import { requirementsIn } from './requirements-in.ts';
import { uvLock } from './uv-lock.ts';
import { workflow } from './workflow.ts';
import { yarnBerryLock } from './yarn-berry-lock.ts';
import { yarnClassicLock } from './yarn-classic-lock.ts';

/** Every format that is read, in the order in which a path is tried. A contract test fails when one is missing. */
export const formats: readonly InventoryFormat[] = [
  npmLock,
  pnpmLock,
  yarnClassicLock,
  yarnBerryLock,
  bunLock,
  packageJson,
  uvLock,
  poetryLock,
  pdmLock,
  pipfileLock,
  pylock,
  requirements,
  requirementsIn,
  pyproject,
  pipfile,
  cargoLock,
  cargoToml,
  goMod,
  gemfileLock,
  gradleLock,
  gradleVerification,
  actionsLock,
  workflow,
  actionMetadata,
  dockerfile,
  compose,
];
