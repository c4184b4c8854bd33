import { defineRule } from '../domain/rule.ts';
import { quietUnlessChanged } from './anomaly.ts';
import { quote } from './quote.ts';
import { isRelease } from './release.ts';

export const maintainerAdded = defineRule({
  meta: {
    id: 'maintainer-added',
    title: 'New maintainer since the release before',
    what: 'Compares the accounts with publishing rights at this release with those at the release before it. Fails when one was added. Only npm keeps the list with every release.',
    why: 'Being made a maintainer is how several attackers got in: they helped for a while, were trusted, and published.',
    incident:
      'A helpful stranger became maintainer of event-stream and published 3.3.6 in September 2018 with a dependency that stole from wallets; it was found after 2 months.',
    fix: 'Look who the new maintainer is and whether the project said so.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms: 'Measured on 2,070 npm releases: 6.3 per 1,000.',
    references: [
      'https://github.com/dominictarr/event-stream/issues/116',
      'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2018/event_stream.md',
    ],
    since: '0.1.0',
    group: 'anomaly',
  },
  subject: 'component',
  needs: ['maintainers'],
  applies: ({ component }) => isRelease(component) && component.ecosystem === 'npm',
  decide: (subject, { maintainers: { current, previous } }) => {
    if (previous === undefined) return { verdict: 'pass' };
    const before = new Set(previous.value.map(({ name }) => name));
    const added = [...new Set(current.map(({ name }) => name))].filter((name) => !before.has(name)).sort();
    if (added.length === 0) return { verdict: 'pass' };
    const names = added.slice(0, 3).map(quote).join(', ');
    const more = added.length > 3 ? ` and ${added.length - 3} more` : '';
    return {
      verdict: 'fail',
      ...quietUnlessChanged(subject),
      message: `${names}${more} got publishing rights since ${previous.version}`,
      fix: { kind: 'advice', text: 'Look whether the project announced the new maintainer.' },
    };
  },
});
