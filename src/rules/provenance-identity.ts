import type { AttestationCheck, ExpectedIdentity } from '../domain/provenance.ts';
import { defineRule } from '../domain/rule.ts';
import type { Decision } from '../domain/verdict.ts';
import { compareIdentity, toIdentity, type IdentityChange } from '../verify/compare-identity.ts';
import { identityKey, IDENTITIES_PATH } from '../verify/identities.ts';
import { renderIdentity } from '../verify/write-identities.ts';
import { quote } from './quote.ts';
import { isRelease } from './release.ts';

type Wrong = Exclude<AttestationCheck, { readonly outcome: 'verified' }>;
type Verified = Extract<AttestationCheck, { readonly outcome: 'verified' }>;

export const provenanceIdentity = defineRule({
  meta: {
    id: 'provenance-identity',
    title: 'Built by somebody else than recorded, or provenance that is false',
    what: `Verifies every attestation of a release (signature, certificate, transparency log) and compares who built it with whom ${IDENTITIES_PATH} or the lockfile expects: ids of repository and owner, repository, workflow, kind of ref, trigger, each exactly. Fails when one differs, when a recorded package or one of its locked files has no provenance any more, and when an attestation does not verify. Without a recorded builder it cannot be decided. Provenance that verifies says who built a release, not that it is harmless.`,
    why: 'An attestation always names somebody. Whether it is the right one, only an earlier look can tell: names can be similar, repositories can be transferred, and a stolen token can start a new workflow on an unusual branch.',
    incident:
      'Three large campaigns of 2026 published malware with provenance that verifies: built from orphan commits, unusual branches and new workflows of the real repositories.',
    fix: `Look at the run that the certificate names. If the change is right, write it down with countersign identities --update and commit ${IDENTITIES_PATH} by itself.`,
    defaultLevel: 'block',
    unknown: 'record',
    falseAlarms:
      'Compares only what somebody recorded. Projects that rename a workflow or start releases in another way fail once; a repository that only changed its name is recorded, not blocked.',
    references: [
      'https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md',
      'https://peps.python.org/pep-0740/',
    ],
    since: '0.1.0',
    group: 'integrity',
  },
  subject: 'component',
  needs: ['provenance', 'expectedIdentity'],
  applies: ({ component }) =>
    isRelease(component) && (component.ecosystem === 'npm' || component.ecosystem === 'pypi'),
  decide: ({ component }, { provenance, expectedIdentity }, { now }) => {
    const { attestations } = provenance;
    const forged = attestations.find(isForged);
    if (forged !== undefined) return failForged(forged);
    const foreign = attestations.find((item): item is Wrong => item.outcome === 'unknown-root');
    if (foreign !== undefined) {
      return {
        verdict: 'unknown',
        reason: 'unsupported',
        detail: `an attestation was not verified: ${foreign.detail}`,
      };
    }
    const signed = attestations.filter(
      (item): item is Verified => item.outcome === 'verified' && item.claims !== undefined,
    );
    const [expected] = expectedIdentity;
    if (expected !== undefined && signed.length === 0) {
      const what =
        attestations.length === 0
          ? 'it has no provenance'
          : 'none of its attestations says who built these bytes';
      return failGone(expected, what);
    }
    const [unbacked] = provenance.without;
    if (expected !== undefined && unbacked !== undefined) {
      return failGone(expected, `${quote(unbacked)} has no provenance`);
    }
    const [first] = signed;
    if (first === undefined) return { verdict: 'pass' };
    if (expected === undefined) {
      return {
        verdict: 'unknown',
        reason: 'unsupported',
        detail: `nobody recorded in ${IDENTITIES_PATH} who is expected to build it (countersign identities --update does)`,
      };
    }
    for (const { claims } of signed) {
      if (claims === undefined) continue;
      const differences = expectedIdentity.map((identity) => compareIdentity(identity, claims));
      if (differences.some((changes) => changes.length === 0)) continue;
      const fewest = differences.reduce((best, item) => (item.length < best.length ? item : best));
      const recorded = toIdentity(claims, new Date(now).toISOString().slice(0, 10));
      const key = identityKey(component.ecosystem, component.name);
      return failChanged(
        fewest,
        expected,
        recorded === undefined ? key : [key, ...renderIdentity(recorded)].join('; '),
      );
    }
    return { verdict: 'pass' };
  },
});

function isForged(item: AttestationCheck): item is Wrong {
  return item.outcome === 'malformed' || item.outcome === 'invalid' || item.outcome === 'wrong-identity';
}

function failForged(item: Wrong): Decision {
  const what = item.kind === 'other' ? 'an attestation' : `its ${item.kind} attestation`;
  const file = item.file === undefined ? '' : ` of ${quote(item.file)}`;
  return {
    verdict: 'fail',
    variant: 'false',
    message: `${what}${file} does not hold: ${item.detail}`,
    fix: { kind: 'advice', text: 'Do not install it; tell the project and the registry.' },
  };
}

function failGone({ source }: ExpectedIdentity, what: string): Decision {
  return {
    verdict: 'fail',
    variant: 'gone',
    message: `${what}, while ${source.file} line ${source.line} says who builds it`,
    fix: { kind: 'advice', text: 'Stay with the release before; look whether the project said why.' },
  };
}

function failChanged(
  changes: readonly IdentityChange[],
  { source }: ExpectedIdentity,
  entry: string,
): Decision {
  const list = changes.map(({ what, from, to }) => `${what} ${quote(from)} → ${quote(to)}`).join(', ');
  const harmless = changes.every((change) => change.harmless === true);
  return {
    verdict: 'fail',
    variant: harmless ? 'renamed' : 'changed',
    ...(harmless ? { level: 'record' as const } : {}),
    message: `built by somebody else than ${source.file} line ${source.line} expects: ${list}`,
    fix: { kind: 'advice', text: `Look at the run it was built in. If that is right, record it: ${entry}` },
  };
}
