import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { makePythonComponent } from '../inventory/python-component.ts';
import type { PythonHashes } from '../pin/resolve-requirement.ts';
import type { World } from './world.ts';

/**
 * The sha256 of every file of a Python release, as the user's index states them. An error when the index does not
 * have the release, or states no sha256 for one of its files: then the hashes at hand would not be all.
 */
export function openPythonHashes(world: World): PythonHashes {
  return async (name, version) => {
    const made = makePythonComponent(name, {
      version,
      scope: 'runtime',
      source: { kind: 'registry' },
      locations: [],
      integrity: [],
    });
    if (!made.ok) return err({ kind: 'malformed', message: 'not the name and version of a Python release' });
    const registries = await world.registries({});
    const index = registries.find(({ ecosystem }) => ecosystem === 'pypi');
    const component = { ...made.value, lockfile: '', format: 'requirements' };
    const facts = (await index?.releases([component]))?.get(component.purl);
    if (facts === undefined)
      return err({ kind: 'unsupported', message: 'no index of Python packages is known' });
    const { registryState, artifacts } = facts;
    if (registryState.known && registryState.value.state !== 'present') {
      return err({ kind: 'not-found', message: 'the index does not have this release' });
    }
    if (!artifacts.known) return err({ kind: toError(artifacts.reason), message: artifacts.detail });
    return collect(
      artifacts.value.map(({ integrity }) => integrity.find(({ algorithm }) => algorithm === 'sha256')),
    );
  };
}

function collect(
  digests: readonly ({ readonly digest: string } | undefined)[],
): Result<readonly string[], SourceError> {
  const known = digests.flatMap((one) => (one === undefined ? [] : [`sha256:${one.digest}`]));
  return known.length === digests.length && known.length > 0
    ? ok([...new Set(known)].sort())
    : err({
        kind: 'unsupported',
        message: 'the index does not state a sha256 for every file of the release',
      });
}

function toError(reason: string): SourceError['kind'] {
  const kinds: readonly SourceError['kind'][] = [
    'offline',
    'rate-limited',
    'malformed',
    'not-permitted',
    'budget',
  ];
  return kinds.find((kind) => kind === reason) ?? 'unreachable';
}
