import { defineRule } from '../domain/rule.ts';
import { formatDuration } from './format-duration.ts';
import { isPinnedAction } from './pin-subject.ts';
import { quote } from './quote.ts';

const DAY = 86_400_000;
const MAX_BEHIND = 180 * DAY;

export const stalePin = defineRule({
  meta: {
    id: 'stale-pin',
    title: 'Pinned commit is far behind the releases of its line',
    what: 'Compares the time of the pinned commit with that of the newest stable release of the same major version. Recorded when the release is more than 180 days younger, and when the pinned commit is no release while a younger one exists.',
    why: 'A pin keeps bad updates out and good ones too: fixes of the action’s own weaknesses do not arrive. A pin that nobody updates is forgotten rather than chosen.',
    incident:
      'When GitHub closed its old artifact service on 2025-01-30, workflows on github.com that still pinned actions/upload-artifact v3 or older stopped working.',
    fix: 'Let Dependabot or Renovate propose updates of pins, with a cooldown, and review them.',
    defaultLevel: 'record',
    unknown: 'record',
    falseAlarms:
      'Old is not wrong, so it is only recorded. The times are those that the committers state; a maintenance line with a single late release is the known harmless case.',
    references: [
      'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/keeping-your-actions-up-to-date-with-dependabot',
      'https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/',
    ],
    since: '0.1.0',
    group: 'pinning',
  },
  subject: 'component',
  needs: ['pinnedRefs', 'pinAge'],
  applies: isPinnedAction,
  decide: (_subject, { pinnedRefs: { tags }, pinAge: { newest } }) => {
    if (newest === undefined) return { verdict: 'pass' };
    const behind = newest.after;
    if (behind > MAX_BEHIND) {
      return {
        verdict: 'fail',
        message: `${quote(newest.tag)} is ${formatDuration(behind)} younger than the pinned commit`,
      };
    }
    if (behind > 0 && !tags.some((tag) => /\d/.test(tag))) {
      return {
        verdict: 'fail',
        variant: 'no-release',
        message: `the pinned commit is no release, and ${quote(newest.tag)} is ${formatDuration(behind)} younger`,
      };
    }
    return { verdict: 'pass' };
  },
});
