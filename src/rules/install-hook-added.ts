import { defineRule } from '../domain/rule.ts';
import { quietUnlessChanged } from './anomaly.ts';
import { quote } from './quote.ts';
import { isRelease } from './release.ts';

export const installHookAdded = defineRule({
  meta: {
    id: 'install-hook-added',
    title: 'Release that newly runs code on installation',
    what: 'Compares the install hooks of the release (preinstall, install, postinstall and the like) with those of the release before it. Fails when one is new. npm only: there the registry states them.',
    why: 'An install hook runs with your rights before you have used or seen anything of the package. It is the first thing a hijacker adds.',
    incident:
      'eslint-scope 3.7.2 (2018-07-12) added a postinstall hook that sent npm tokens away. 59 % of the hijacked releases we know of added code that runs on install, start or import.',
    fix: 'Read the hook before you install, or install with --ignore-scripts. Stay on the earlier release until you know what it is for.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms:
      'Measured on 2,070 npm releases: 4.3 per 1,000. While such a release is younger than the cooldown, release-age blocks it.',
    references: [
      'https://eslint.org/blog/2018/07/postmortem-for-malicious-package-publishes',
      'https://github.com/npm/cli/blob/latest/docs/lib/content/using-npm/scripts.md',
    ],
    since: '0.1.0',
    group: 'anomaly',
  },
  subject: 'component',
  needs: ['installHooks'],
  applies: ({ component }) => isRelease(component) && component.ecosystem === 'npm',
  decide: (subject, { installHooks: { current, previous } }) => {
    if (previous === undefined) return { verdict: 'pass' };
    const before = new Set(previous.value);
    const added = [...new Set(current)].filter((hook) => !before.has(hook)).sort();
    if (added.length === 0) return { verdict: 'pass' };
    return {
      verdict: 'fail',
      ...quietUnlessChanged(subject),
      message: `runs ${added.slice(0, 3).map(quote).join(', ')} on installation; ${previous.version} did not`,
      fix: { kind: 'advice', text: 'Read the hook first, or install with --ignore-scripts.' },
    };
  },
});
