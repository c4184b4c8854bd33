import { defineRule } from '../domain/rule.ts';
import { quietUnlessChanged } from './anomaly.ts';
import { quote } from './quote.ts';
import { isRelease } from './release.ts';

export const publisherChanged = defineRule({
  meta: {
    id: 'publisher-changed',
    title: 'Published by somebody else than before',
    what: 'Compares the account that published the release with the one of the release before it. Warns when this account never published the package before, records it when it did. Only npm says who published a release.',
    why: 'A stolen account that was only recently given rights, or a maintainer who handed the package over, shows first in the name of the publisher.',
    incident:
      'axios 1.14.1 (2026-03-31) was published from a taken-over maintainer account by hand, while the releases before it had been published by the project’s workflow.',
    fix: 'Look whether the project announced the new publisher; wait for the cooldown if it did not.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms:
      'Measured on 2,070 npm releases: 5.8 first-time publishers and 26 changes of publisher per 1,000.',
    references: ['https://github.com/axios/axios/issues/10636'],
    since: '0.1.0',
    group: 'anomaly',
  },
  subject: 'component',
  needs: ['publisher'],
  applies: ({ component }) => isRelease(component) && component.ecosystem === 'npm',
  decide: (subject, { publisher }) => {
    const { current, previous, seenBefore } = publisher;
    if (previous === undefined || previous.value.name === current.name) return { verdict: 'pass' };
    const change = `published by ${quote(current.name)}, while ${previous.version} was published by ${quote(previous.value.name)}`;
    if (seenBefore) {
      return {
        verdict: 'fail',
        variant: 'known-publisher',
        level: 'record',
        message: `${change}; both published it before`,
      };
    }
    return {
      verdict: 'fail',
      variant: 'first-time-publisher',
      ...quietUnlessChanged(subject),
      message: `${change}; the new account never published it before`,
      fix: { kind: 'advice', text: 'Look whether the project announced the new publisher.' },
    };
  },
});
