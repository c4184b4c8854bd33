import { createHash } from 'node:crypto';

import type { Problem } from '../domain/errors.ts';
import { readTrustedRoots } from '../verify/read-trusted-roots.ts';
import type { Base } from './open-base.ts';
import { readNamed } from './read-named.ts';
import type { TrustOptions } from './trust.ts';
import type { World } from './world.ts';

/** The word in place of a file: the roots of this version, and nobody is asked for newer ones. */
export const EMBEDDED = 'embedded';

/**
 * What the setting `trusted-root` says. A file that cannot be used is a problem and trusts nobody: what is signed is then
 * unknown, never verified under another root than the one that was asked for.
 */
export function readTrustSetting(
  setting: string | undefined,
  world: World,
  base: Base | undefined,
): { readonly options: Pick<TrustOptions, 'given' | 'embeddedOnly'>; readonly problems: readonly Problem[] } {
  if (setting === undefined) return { options: {}, problems: [] };
  if (setting === EMBEDDED) return { options: { embeddedOnly: true }, problems: [] };
  const file = readNamed(setting, world, base);
  const roots = file.ok ? readTrustedRoots(file.bytes) : undefined;
  if (file.ok && roots?.ok === true) {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    return { options: { given: { roots: roots.value, sha256 } }, problems: [] };
  }
  const why = !file.ok ? file.why : roots?.ok === false ? roots.error : undefined;
  return {
    options: { given: NOBODY },
    problems: [
      {
        code: 'bad-trusted-root',
        severity: 'broken',
        message: `The trusted root ${setting} cannot be used: ${why ?? 'it cannot be read'}. Nothing signed is trusted.`,
        location: { file: setting, line: 1 },
        hint: 'Name a trusted_root.json (`gh attestation trusted-root` and `cosign trusted-root create` write one), or leave the setting out.',
      },
    ],
  };
}

const NOBODY: NonNullable<TrustOptions['given']> = { roots: [], sha256: '' };
