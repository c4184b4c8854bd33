import { defineRule } from '../domain/rule.ts';
import { quietUnlessChanged } from './anomaly.ts';
import { formatDuration } from './format-duration.ts';
import { isRelease } from './release.ts';

const YEAR = 365 * 86_400_000;

export const dormantRevived = defineRule({
  meta: {
    id: 'dormant-revived',
    title: 'First release after more than a year of silence',
    what: 'Measures the time between this release and the one published before it. Fails when it is more than 365 days.',
    why: 'An abandoned package has nobody who would notice a stranger publishing it. Attackers look for old accounts whose password or e-mail domain can be had.',
    incident:
      'rand-user-agent had rested for months when 2.0.83 and 2.0.84 appeared on 2025-05-05 with a remote-control tool inside, published with an old automation token.',
    fix: 'Look whether the maintainers announced the release; wait for the cooldown if they did not.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms:
      'Measured on 12,255 PyPI releases of 31 projects: 1.6 per 1,000; small packages that are simply finished have more.',
    references: [
      'https://www.aikido.dev/blog/catching-a-rat-remote-access-trojian-rand-user-agent-supply-chain-compromise',
    ],
    since: '0.1.0',
    group: 'anomaly',
  },
  subject: 'component',
  needs: ['timeline', 'publishedAt'],
  applies: ({ component }) => isRelease(component),
  decide: (subject, { timeline: { previous }, publishedAt }) => {
    if (previous === undefined) return { verdict: 'pass' };
    const gap = publishedAt - previous.publishedAt;
    if (!Number.isFinite(gap) || gap < 0) {
      return {
        verdict: 'unknown',
        reason: 'malformed',
        detail: 'the registry states publication times that contradict each other',
      };
    }
    if (gap <= YEAR) return { verdict: 'pass' };
    return {
      verdict: 'fail',
      ...quietUnlessChanged(subject),
      message: `published ${formatDuration(gap)} after the release before it, ${previous.version}`,
      fix: { kind: 'advice', text: 'Look whether the maintainers announced the release.' },
    };
  },
});
