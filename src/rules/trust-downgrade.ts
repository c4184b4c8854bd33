import type { TrustMarks } from '../domain/provenance.ts';
import { defineRule } from '../domain/rule.ts';
import { isRelease } from './release.ts';

/** Releases that were published by hand by their own maintainers. */
const KNOWN_BENIGN: ReadonlySet<string> = new Set([
  'npm/chokidar@4.0.3',
  'npm/semver@6.3.1',
  'npm/undici-types@6.21.0',
  'npm/vite@6.4.1',
]);

export const trustDowngrade = defineRule({
  meta: {
    id: 'trust-downgrade',
    title: 'Published with less proof than the releases before it',
    what: 'Compares how a release was published with the lower versions of its package: by a trusted publisher, with provenance, or with neither. Fails when the version before it in the same release line had more; warns when an older one of the line, or the newest of a lower line, had more. Pre-releases are compared with pre-releases only.',
    why: 'A stolen token publishes, but it cannot run the project’s workflow. So malware that is published by hand lacks the provenance that the releases before it had.',
    incident:
      'axios 1.14.1 (2026-03-31) was published by hand from a taken-over account; axios 1.14.0 had provenance. This difference was visible in the first second.',
    fix: 'Stay with the version that had more, and ask the project. It is often a release made by hand in a hurry, which the project can confirm.',
    defaultLevel: 'block',
    unknown: 'record',
    falseAlarms:
      'Of 377 releases of nuxt one pre-release fails. Four releases of popular packages are known to have been published by hand by their maintainers and are recorded only. What has long been locked warns at most.',
    references: ['https://github.com/axios/axios/issues/10636', 'https://pnpm.io/settings#trustpolicy'],
    since: '0.1.0',
    group: 'anomaly',
  },
  subject: 'component',
  needs: ['provenanceHistory'],
  applies: ({ component }) =>
    isRelease(component) && (component.ecosystem === 'npm' || component.ecosystem === 'pypi'),
  decide: ({ component, change }, { provenanceHistory: { current, sameLine, otherLine } }) => {
    const earlier = sameLine ?? otherLine;
    if (earlier === undefined) return { verdict: 'pass' };
    const benign = KNOWN_BENIGN.has(`${component.ecosystem}/${component.name}@${component.version}`);
    const direct = sameLine?.between === 0;
    const level = benign ? 'record' : weigh(direct, change !== undefined);
    const known = benign ? '; its maintainers are known to have published it by hand' : '';
    return {
      verdict: 'fail',
      variant: sameLine === undefined ? 'other-line' : direct ? 'same-line' : 'earlier-in-line',
      ...(level !== undefined ? { level } : {}),
      message: `published ${describe(current)}, while ${earlier.version} was published ${describe(earlier.marks)}${known}`,
      fix: { kind: 'advice', text: `Stay with ${earlier.version} until the project confirms this release.` },
    };
  },
});

/** The version right before it had more, and it is new here: that stops. Long locked, or long ago: that does not. */
function weigh(direct: boolean, isNew: boolean): 'warn' | 'record' | undefined {
  if (direct) return isNew ? undefined : 'warn';
  return isNew ? 'warn' : 'record';
}

function describe({ attested, trustedPublisher }: TrustMarks): string {
  if (trustedPublisher) return 'by a trusted publisher';
  return attested ? 'with provenance' : 'without provenance';
}
