import { defineRule } from '../domain/rule.ts';
import { isRelease } from './release.ts';

const MOST = 3;

export const releaseBurst = defineRule({
  meta: {
    id: 'release-burst',
    title: 'Many releases within one day',
    what: 'Counts the releases of the package in the 24 hours that end with this one. Fails with more than 3, or with releases for 2 or more major versions among at least 3.',
    why: 'Who has stolen a token publishes as much as possible before it is withdrawn: follow-ups within minutes, and one release for every major version in use.',
    incident:
      'On 2025-08-26 the nx package got 8 hijacked releases for two major and minor lines within hours. 70 % of the hijacked releases we know of came in a burst.',
    fix: 'Look for other oddities of the same release; a burst alone is usually a project repairing its own release.',
    defaultLevel: 'record',
    unknown: 'record',
    falseAlarms:
      'Measured on 12,255 PyPI releases of 31 projects: 43 per 1,000 have more than 3 releases in 24 hours. Too common to warn by itself, so it is only recorded.',
    references: ['https://github.com/nrwl/nx/issues/32522'],
    since: '0.1.0',
    group: 'anomaly',
  },
  subject: 'component',
  needs: ['timeline'],
  applies: ({ component }) => isRelease(component),
  decide: (_subject, { timeline: { inLastDay, majorsInLastDay } }) => {
    const manyMajors = majorsInLastDay >= 2 && inLastDay >= MOST;
    if (inLastDay <= MOST && !manyMajors) return { verdict: 'pass' };
    const majors = majorsInLastDay >= 2 ? `, for ${majorsInLastDay} major versions` : '';
    return {
      verdict: 'fail',
      variant: manyMajors ? 'several-majors' : 'many',
      message: `one of ${inLastDay} releases within 24 hours${majors}`,
    };
  },
});
