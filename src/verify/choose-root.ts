import type { SignedEntity } from '@sigstore/verify';

import { err, ok, type Result } from '../domain/result.ts';
import type { TrustRoot } from './trusted-root.ts';

type Certificate = Extract<SignedEntity['key'], { readonly $case: 'certificate' }>['certificate'];

/**
 * The root that has the authority which issued the certificate, or why there is none. Asked before anything is verified,
 * so that what was signed under an authority, log or time stamper newer than the roots at hand is told apart from what
 * is forged. Whoever forges can bring this about as well: it is no pass either way.
 */
export function chooseRoot(entity: SignedEntity, roots: readonly TrustRoot[]): Result<TrustRoot, string> {
  const { key } = entity;
  // A bare key has no issuer: the root that knows its logs is the one it was signed under.
  const root =
    key.$case === 'certificate'
      ? roots.find((candidate) => hasIssuer(candidate, key.certificate))
      : (roots.find((candidate) => findMissing(entity, candidate) === undefined) ?? roots[0]);
  if (root === undefined) {
    return err('its certificate was issued by an authority that is not in the trusted roots at hand');
  }
  const missing = findMissing(entity, root);
  return missing === undefined
    ? ok(root)
    : err(`it rests on ${missing} that is not in the trusted root at hand`);
}

function hasIssuer({ material }: TrustRoot, leaf: Certificate): boolean {
  const wanted = leaf.extAuthorityKeyID?.keyIdentifier;
  return material.certificateAuthorities.some(({ certChain }) =>
    certChain.some((authority) => {
      if (!authority.subject.equals(leaf.issuer)) return false;
      const own = authority.extSubjectKeyID?.keyIdentifier;
      return wanted === undefined || own === undefined || own.equals(wanted);
    }),
  );
}

function findMissing(entity: SignedEntity, { material }: TrustRoot): string | undefined {
  const { tlogs, ctlogs, timestampAuthorities } = material;
  if (entity.tlogEntries.some(({ logId }) => !tlogs.some(({ logID }) => logID.equals(logId.keyId)))) {
    return 'a transparency log';
  }
  const scts =
    entity.key.$case === 'certificate'
      ? (entity.key.certificate.extSCT?.signedCertificateTimestamps ?? [])
      : [];
  if (scts.some((sct) => !ctlogs.some(({ logID }) => logID.equals(sct.logID)))) return 'a certificate log';
  for (const item of entity.timestamps) {
    if (item.$case !== 'timestamp-authority') continue;
    const { signerIssuer, signerSerialNumber } = item.timestamp;
    const known = timestampAuthorities.some(({ certChain: [leaf] }) =>
      leaf === undefined
        ? false
        : leaf.issuer.equals(signerIssuer) && leaf.serialNumber.equals(signerSerialNumber),
    );
    if (!known) return 'a time stamper';
  }
  return undefined;
}
