import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, type TrustMaterial } from '@sigstore/verify';

import { err, ok, type Result } from '../domain/result.ts';
import { PUBLIC_GOOD_ROOT } from './embedded-roots.ts';

/** The certificate authorities, logs and time stampers of one Sigstore instance. */
export interface TrustRoot {
  readonly material: TrustMaterial;
  /**
   * `sigstore`: a log entry, a certificate log entry and a time are required. `github`: GitHub's own instance, which has
   * no logs; its time stamper alone says when something was signed.
   */
  readonly profile: 'sigstore' | 'github';
  /** What it was read from, to be read again in a thread. */
  readonly json?: unknown;
}

const GITHUB = Buffer.from('GitHub, Inc.', 'latin1');

/**
 * Reads a `trusted_root.json`. A log without a beginning of its validity counts as unbounded in the library: it is left
 * out, so that what it signed is signed by an unknown log.
 */
export function readTrustedRoot(json: unknown): Result<TrustRoot, string> {
  try {
    const root = TrustedRoot.fromJSON(json);
    if (!root.mediaType.startsWith('application/vnd.dev.sigstore.trustedroot')) {
      return err('the file is not a Sigstore trusted root');
    }
    const hasBeginning = ({ publicKey }: (typeof root.tlogs)[number]): boolean =>
      publicKey?.validFor?.start !== undefined;
    const material = toTrustMaterial(
      { ...root, tlogs: root.tlogs.filter(hasBeginning), ctlogs: root.ctlogs.filter(hasBeginning) },
      noKey,
    );
    if (material.certificateAuthorities.some(({ certChain }) => certChain.length === 0)) {
      return err('the trusted root has an authority without certificates');
    }
    const isGithub =
      root.tlogs.length === 0 &&
      root.ctlogs.length === 0 &&
      material.certificateAuthorities.length > 0 &&
      material.certificateAuthorities.every(
        ({ certChain }) => certChain[0]?.subject.includes(GITHUB) === true,
      );
    return ok({ material, profile: isGithub ? 'github' : 'sigstore', json });
  } catch {
    return err('the trusted root cannot be read');
  }
}

let publicGood: TrustRoot | undefined;

/** The public-good instance, as it stood when this version was built. */
export function publicGoodRoot(): TrustRoot {
  if (publicGood === undefined) {
    const read = readTrustedRoot(PUBLIC_GOOD_ROOT);
    if (!read.ok) throw new Error(read.error);
    publicGood = read.value;
  }
  return publicGood;
}

function noKey(): never {
  throw new Error('no key is known by a hint');
}
