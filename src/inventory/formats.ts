import type { InventoryFormat } from './format.ts';
import { npmLock } from './npm-lock.ts';
import { packageJson } from './package-json.ts';
import { pipfile } from './pipfile.ts';
import { pyproject } from './pyproject.ts';
import { requirements } from './requirements.ts';
import { uvLock } from './uv-lock.ts';

/** Every format that is read, in the order in which a path is tried. A contract test fails when one is missing. */
export const formats: readonly InventoryFormat[] = [
  npmLock,
  packageJson,
  pipfile,
  pyproject,
  requirements,
  uvLock,
];
