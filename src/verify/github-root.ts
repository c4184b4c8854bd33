import { GITHUB_AUTHORITIES, GITHUB_TIME_STAMPERS, type EmbeddedChain } from './embedded-github.ts';
import { readTrustedRoot, type TrustRoot } from './trusted-root.ts';

let root: TrustRoot | undefined;

/** GitHub's own instance, as it stood when this version was built. */
export function githubRoot(): TrustRoot {
  if (root === undefined) {
    const read = readTrustedRoot({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      certificateAuthorities: GITHUB_AUTHORITIES.map(toAuthority),
      timestampAuthorities: GITHUB_TIME_STAMPERS.map(toAuthority),
      tlogs: [],
      ctlogs: [],
    });
    if (!read.ok) throw new Error(read.error);
    root = read.value;
  }
  return root;
}

function toAuthority({ certificates, start, end }: EmbeddedChain): unknown {
  return {
    subject: { organization: 'GitHub, Inc.', commonName: 'Internal Services Root' },
    certChain: { certificates: certificates.map((rawBytes) => ({ rawBytes })) },
    validFor: { start, ...(end !== undefined ? { end } : {}) },
  };
}
