import { expect, it } from 'vitest';

import { GITHUB_AUTHORITIES, GITHUB_TIME_STAMPERS } from '../../src/verify/embedded-github.ts';
import { githubRoot } from '../../src/verify/github-root.ts';

const root = githubRoot();

it('has the embedded chains, each with when it was in use, and no logs', () => {
  expect(root.profile).toBe('github');
  const { certificateAuthorities, timestampAuthorities, tlogs, ctlogs } = root.material;
  expect([tlogs, ctlogs]).toEqual([[], []]);
  for (const [chains, embedded] of [
    [certificateAuthorities, GITHUB_AUTHORITIES],
    [timestampAuthorities, GITHUB_TIME_STAMPERS],
  ] as const) {
    expect(chains).toHaveLength(embedded.length);
    chains.forEach(({ certChain, validFor }, i) => {
      const { certificates, start, end } = embedded[i] ?? { certificates: [], start: '' };
      expect(certChain).toHaveLength(certificates.length);
      expect(validFor.start).toEqual(new Date(start));
      if (end !== undefined) expect(validFor.end).toEqual(new Date(end));
      else expect(validFor.end.getTime()).toBeGreaterThan(Date.UTC(2100, 0));
    });
  }
});

it('is the trusted root of version 0.1, of GitHub, with an end only where there is one', () => {
  expect(root.json).toMatchObject({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [],
    ctlogs: [],
    certificateAuthorities: GITHUB_AUTHORITIES.map(() => ({
      subject: { organization: 'GitHub, Inc.', commonName: 'Internal Services Root' },
    })),
  });
  const { certificateAuthorities } = root.json as {
    certificateAuthorities: readonly { validFor: object }[];
  };
  expect(certificateAuthorities.map(({ validFor }) => 'end' in validFor)).toEqual(
    GITHUB_AUTHORITIES.map(({ end }) => end !== undefined),
  );
});

it('is read once', () => {
  expect(githubRoot()).toBe(root);
});
