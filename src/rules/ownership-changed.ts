import { defineRule } from '../domain/rule.ts';
import { quote } from './quote.ts';
import { isRelease } from './release.ts';

export const ownershipChanged = defineRule({
  meta: {
    id: 'ownership-changed',
    title: 'Package belongs to somebody else than last time',
    what: 'Compares the owner that the registry names (organisation, roles) with the one we recorded in an earlier run. PyPI only, which keeps no history of it, so every run records it. The first sight has nothing to compare with and passes.',
    why: 'Packages are sold, handed over and taken over. The new owner inherits the trust of everybody who has it in a lockfile.',
    incident:
      'ctx on PyPI was taken over on 2022-05-14 by registering the expired domain of its owner’s e-mail address; 8 years after the last release new ones appeared.',
    fix: 'Look whether the project announced it; wait for the cooldown, and read the next release’s changes.',
    defaultLevel: 'warn',
    unknown: 'record',
    falseAlarms:
      'Not measured yet, since no registry keeps the history. It can fire at most once per change of owner.',
    references: [
      'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2022/ctx-and-phpass.md',
      'https://github.com/pypi/warehouse/blob/main/docs/blog/posts/2025-08-18-preventing-domain-resurrections.md',
    ],
    since: '0.1.0',
    group: 'anomaly',
  },
  subject: 'component',
  needs: ['ownership'],
  applies: ({ component }) => isRelease(component) && component.ecosystem === 'pypi',
  decide: (_subject, { ownership: { current, recorded } }) => {
    if (recorded === undefined || recorded.owner === current) return { verdict: 'pass' };
    return {
      verdict: 'fail',
      message: `belongs to ${quote(current)}; on ${recorded.at.slice(0, 10)} it belonged to ${quote(recorded.owner)}`,
      fix: { kind: 'advice', text: 'Look whether the project announced the new owner.' },
    };
  },
});
