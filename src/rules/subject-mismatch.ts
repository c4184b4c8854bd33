import type { AttestationCheck } from '../domain/provenance.ts';
import { defineRule } from '../domain/rule.ts';
import { quote } from './quote.ts';
import { isRelease } from './release.ts';

export const subjectMismatch = defineRule({
  meta: {
    id: 'subject-mismatch',
    title: 'Attestation about something else',
    what: 'Compares what a verified attestation is about with the lockfile: the digest of the archive, and the name of the package or file. Fails when they differ. The signature alone does not compare them.',
    why: 'A true attestation of one file can be put beside another file. Everything about it verifies, only not for these bytes.',
    incident:
      'No attack is known, but the mistake is: cosign before 1.10.1 (CVE-2022-35929, August 2022) accepted an image when any attestation beside it was signed, whatever it stated.',
    fix: 'Do not install. Look at who changed the lockfile; if it is right, the registry hands out an attestation of something else: report it.',
    defaultLevel: 'block',
    unknown: 'record',
    falseAlarms:
      'Cannot cry wolf: two digests are equal or not. None on recorded attestations of 11 releases at npm and PyPI.',
    references: [
      'https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md',
      'https://github.com/sigstore/cosign/security/advisories/GHSA-vjxv-45g9-9296',
    ],
    since: '0.1.0',
    group: 'integrity',
  },
  subject: 'component',
  needs: ['provenance'],
  applies: ({ component }) =>
    isRelease(component) && (component.ecosystem === 'npm' || component.ecosystem === 'pypi'),
  decide: (_, { provenance: { attestations, unchecked } }) => {
    const wrong = attestations.find(
      (item): item is Exclude<AttestationCheck, { readonly outcome: 'verified' }> =>
        item.outcome === 'wrong-subject',
    );
    if (wrong !== undefined) {
      const file = wrong.file === undefined ? '' : ` beside ${quote(wrong.file)}`;
      return {
        verdict: 'fail',
        message: `the ${wrong.kind} attestation${file} is not about the locked bytes: ${wrong.detail}`,
        fix: {
          kind: 'advice',
          text: 'Do not install it. Find out whether the lockfile or the registry changed.',
        },
      };
    }
    return unchecked === 0
      ? { verdict: 'pass' }
      : { verdict: 'unknown', reason: 'budget', detail: 'not every locked file’s provenance was fetched' };
  },
});
