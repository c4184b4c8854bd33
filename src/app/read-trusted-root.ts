import type { Problem } from '../domain/errors.ts';
import { readTrustedRoot } from '../verify/trusted-root.ts';
import type { Base } from './open-base.ts';
import { readNamed } from './read-named.ts';
import { readGivenRoot, type TrustOptions } from './trust.ts';
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
  const given = file.ok ? readGivenRoot(file.bytes, readTrustedRoot) : undefined;
  if (given?.ok === true) return { options: { given: given.value }, problems: [] };
  const why = file.ok ? given?.error : file.why;
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

const NOBODY: NonNullable<TrustOptions['given']> = {
  root: {
    material: {
      certificateAuthorities: [],
      timestampAuthorities: [],
      tlogs: [],
      ctlogs: [],
      publicKey: noKey,
    },
    profile: 'sigstore',
  },
  sha256: '',
};

function noKey(): never {
  throw new Error('no key is trusted');
}
