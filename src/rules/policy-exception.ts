import { defineRule } from '../domain/rule.ts';
import { expiryMoment } from './apply-exceptions.ts';
import { quote } from './quote.ts';

const DAY = 86_400_000;
const LONGEST_DAYS = 366;

export const policyException = defineRule({
  meta: {
    id: 'policy-exception',
    title: 'Exception that is over, unused or very long',
    what: 'Looks at the exceptions in the policy. Fails when one has expired or covers nothing any more; records one that is granted for more than a year.',
    why: 'Exceptions are made in a hurry and stay for years. An expired one no longer protects anybody from a finding, and an unused one may hide the next.',
    incident:
      'Part of the tokens stolen from Trivy on 2026-02-28 had been left in place after the clean-up; the attackers used one of them on 2026-03-19 to move the action’s tags. What is meant to be temporary needs a date that somebody checks.',
    fix: 'Remove it, or give it a new date and an owner who agrees.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms: 'None by construction: it reads only your own policy.',
    references: ['https://github.com/advisories/GHSA-69fq-xp46-6x23'],
    since: '0.1.0',
    group: 'policy',
  },
  subject: 'exception',
  needs: [],
  applies: () => true,
  decide: ({ exception, used }, _facts, { now }) => {
    const end = expiryMoment(exception.expires);
    if (end === undefined || now >= end) {
      return {
        verdict: 'fail',
        variant: 'expired',
        message: `expired on ${exception.expires} and covers nothing any more; its owner is ${quote(exception.owner)}`,
        fix: { kind: 'advice', text: 'Remove it, or renew it with a new reason and date.' },
      };
    }
    if (!used) {
      return {
        verdict: 'fail',
        variant: 'unused',
        message: 'covers nothing that this run found',
        fix: { kind: 'advice', text: 'Remove it from the policy.' },
      };
    }
    const days = Math.ceil((end - now) / DAY);
    if (days > LONGEST_DAYS) {
      return {
        verdict: 'fail',
        variant: 'long',
        level: 'record',
        message: `is granted for another ${days} days; a year is long enough for anybody to look again`,
        fix: { kind: 'advice', text: 'Choose a date within the next year.' },
      };
    }
    return { verdict: 'pass' };
  },
});
