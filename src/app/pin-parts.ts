import type { FindReferences } from '../pin/read-file.ts';
import type { PinParts } from './pin.ts';
import type { World } from './world.ts';

/** What `pin` is made of besides the world: the one place to plug in the finder and the hashes of Python releases. */
export function openPinParts(_world: World): PinParts {
  return { find: findNothing };
}

/** Says of every file that it was not read, so that nothing passes for exact. */
const findNothing: FindReferences = (file) => ({
  references: [],
  problems: [
    {
      code: 'unsupported-feature',
      severity: 'unsupported',
      message: 'This build cannot find the references of this file.',
      location: { file, line: 1 },
    },
  ],
});
