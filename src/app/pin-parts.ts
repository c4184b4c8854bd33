import { findReferences } from '../pin/find-references.ts';
import type { PinParts } from './pin.ts';
import { openPythonHashes } from './python-hashes.ts';
import type { World } from './world.ts';

/** What `pin` is made of besides the world. */
export function openPinParts(world: World): PinParts {
  return { find: findReferences, pythonHashes: openPythonHashes(world) };
}
