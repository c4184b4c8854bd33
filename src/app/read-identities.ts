import { IDENTITIES_PATH, parseIdentities, type Identities } from '../verify/identities.ts';
import type { Base } from './open-base.ts';
import { listTrees } from './read-named.ts';
import type { World } from './world.ts';

const NOBODY: Identities = { packages: new Map(), problems: [] };

/**
 * Who is recorded to build which package. Like the policy it is the base's when two states are compared, never the one
 * that the change brings along; with a base that cannot be read, nobody is expected. Below the top of a repository
 * the root's own file counts, else the repository's.
 */
export function readIdentities(
  request: { readonly base?: string },
  world: World,
  base: Base | undefined,
): Identities {
  if (request.base !== undefined && base === undefined) return NOBODY;
  for (const { tree, up } of listTrees(world, base)) {
    const bytes = tree.read(IDENTITIES_PATH);
    if (bytes.ok) return parseIdentities(decode(bytes.value), `${up}${IDENTITIES_PATH}`);
    if (bytes.error.kind !== 'not-found') return unreadable(bytes.error.message);
  }
  return NOBODY;
}

/** Bytes that are no UTF-8 become characters that no value of the file may have. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function unreadable(why: string): Identities {
  return {
    packages: new Map(),
    problems: [
      {
        code: 'bad-policy',
        severity: 'broken',
        message: `${IDENTITIES_PATH} cannot be read: ${why}. Nobody is expected.`,
        location: { file: IDENTITIES_PATH, line: 1 },
      },
    ],
  };
}
