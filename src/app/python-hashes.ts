import { err, ok } from '../domain/result.ts';
import { resolvePythonHashes } from '../pin/resolve-python.ts';
import type { PythonHashes } from '../pin/resolve-requirement.ts';
import type { World } from './world.ts';

/** The sha256 of every file of a Python release, as the user's index states them. */
export function openPythonHashes(world: World): PythonHashes {
  return async (name, version) => {
    const registries = await world.registries({});
    const index = registries.find(({ ecosystem }) => ecosystem === 'pypi');
    if (index === undefined)
      return err({ kind: 'unsupported', message: 'no index of Python packages is known' });
    const release = { name, version };
    const found = (await resolvePythonHashes([release], index)).get(release);
    if (found === undefined) return err({ kind: 'unsupported', message: 'the index did not answer' });
    return found.ok ? ok(found.value.hashes) : found;
  };
}
