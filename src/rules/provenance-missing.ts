import type { ProvenanceCheck } from '../domain/provenance.ts';
import { defineRule } from '../domain/rule.ts';
import { describeSubject } from '../domain/subject.ts';
import { matchesPackage } from './match-package.ts';
import { quote } from './quote.ts';
import { isRelease } from './release.ts';

const FIX = {
  kind: 'advice',
  text: 'Stay with the release before, or ask the project why this one was published in another way.',
} as const;

export const provenanceMissing = defineRule({
  meta: {
    id: 'provenance-missing',
    title: 'Required provenance is missing',
    what: 'Looks at the packages that the policy lists under provenance.required. Fails when a release of them has no provenance that verifies and is about the locked bytes; for PyPI, when a locked file has none. Says nothing about other packages.',
    why: 'Provenance says which workflow of which repository built a release. A project that always publishes it and suddenly does not has been published from somebody’s machine, or by somebody else.',
    incident:
      'axios 1.14.1 (2026-03-31) was published by hand from a taken-over account and had no provenance, while the releases before it had been published by the project’s workflow.',
    fix: 'Stay with the release before. Take the package off the list if the project stopped publishing provenance and said so.',
    defaultLevel: 'block',
    unknown: 'block',
    falseAlarms: 'Cannot cry wolf by itself: it looks only at packages that the policy lists.',
    references: ['https://slsa.dev/spec/v1.0/provenance', 'https://github.com/axios/axios/issues/10636'],
    since: '0.1.0',
    group: 'integrity',
  },
  subject: 'component',
  needs: ['provenance'],
  applies: (subject, { policy }) =>
    policy.provenance.required.length > 0 &&
    isRelease(subject.component) &&
    (subject.component.ecosystem === 'npm' || subject.component.ecosystem === 'pypi') &&
    policy.provenance.required.some((pattern) =>
      matchesPackage(pattern, describeSubject('component', subject)),
    ),
  decide: (_, { provenance }) => {
    const { attestations, without, unchecked } = provenance;
    if (attestations.length === 0) {
      return { verdict: 'fail', message: 'the policy requires provenance, and it has none', fix: FIX };
    }
    if (!isBacked(provenance)) {
      const wrong = attestations.find((item) => item.outcome !== 'verified');
      const detail = wrong === undefined ? 'none says who built it' : wrong.detail;
      if (wrong?.outcome === 'unknown-root') {
        return {
          verdict: 'unknown',
          reason: 'unsupported',
          detail: `its attestation was not verified: ${detail}`,
        };
      }
      return {
        verdict: 'fail',
        variant: 'not-verified',
        message: `the policy requires provenance, and none of its attestations will do: ${detail}`,
        fix: FIX,
      };
    }
    const [first] = without;
    if (first !== undefined) {
      const more = without.length > 1 ? ` and ${without.length - 1} more` : '';
      return {
        verdict: 'fail',
        variant: 'some-files',
        message: `the policy requires provenance, and ${quote(first)}${more} have none`,
        fix: FIX,
      };
    }
    return unchecked === 0
      ? { verdict: 'pass' }
      : { verdict: 'unknown', reason: 'budget', detail: 'not every locked file’s provenance was fetched' };
  },
});

/** Every file with attestations has one that verifies and says who built or published it. */
function isBacked({ attestations }: ProvenanceCheck): boolean {
  const files = new Set(attestations.map(({ file }) => file));
  return [...files].every((file) =>
    attestations.some(
      (item) =>
        item.file === file &&
        item.outcome === 'verified' &&
        item.kind !== 'other' &&
        item.claims !== undefined,
    ),
  );
}
