import { defineRule } from '../domain/rule.ts';
import { isAction } from './pin-subject.ts';
import { quote } from './quote.ts';

export const refConfusion = defineRule({
  meta: {
    id: 'ref-confusion',
    title: 'The reference can mean two things',
    what: 'Looks for the written name among the branches and among the tags of the repository. Fails when both have it, and when a branch or tag is named like the full commit that is pinned.',
    why: 'Which of the two runs is decided by the service and not by you. Whoever may create branches, often more people than may release, can then replace what a tag stands for without moving it.',
    incident:
      'No attack by this way alone is known to us. On 2025-03-11 reviewdog/action-setup was led to malicious code, most likely through the write access that its contributors were given automatically: enough to create a branch beside any tag.',
    fix: 'Pin the full commit of the release you reviewed. Where something is named like a commit, tell the maintainers and do not use it until it is gone.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms:
      'Fires only when both names are there, which can be checked by hand. In 31 public repositories with 8,888 tags none has a branch and a tag of one name; a project that keeps both on purpose is possible, which is why it warns.',
    references: ['https://docs.zizmor.sh/audits/', 'https://github.com/advisories/GHSA-qmg3-hpqr-gqvc'],
    since: '0.1.0',
    group: 'pinning',
  },
  subject: 'component',
  needs: ['pinnedRefs'],
  applies: (subject) => isAction(subject) && subject.component.version !== '',
  decide: ({ component: { pin, version } }, { pinnedRefs: { written } }) => {
    if (pin?.state === 'exact') {
      return written === 'neither'
        ? { verdict: 'pass' }
        : {
            verdict: 'fail',
            variant: 'named-like-a-commit',
            message: `the repository has a ${written === 'both' ? 'branch and a tag' : written} that is named like the pinned commit`,
          };
    }
    return written === 'both'
      ? {
          verdict: 'fail',
          message: `${quote(version)} is the name of a branch and of a tag in the repository`,
        }
      : { verdict: 'pass' };
  },
});
