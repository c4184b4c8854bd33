import { defineRule } from '../domain/rule.ts';
import { isAction } from './pin-subject.ts';
import { quote } from './quote.ts';

export const archived = defineRule({
  meta: {
    id: 'archived',
    title: 'Action’s repository is archived or has another name now',
    what: 'Asks the hosting service about the repository of every action and reusable workflow. Warns when it is archived, and when it answers under another name than the workflow says. Without a token nothing is asked and the answer is unknown.',
    why: 'Nobody mends an archived action. A renamed one works through a redirect, which ends when somebody else takes the old name, and then their code runs.',
    incident:
      'In May 2022 somebody registered the abandoned GitHub name behind the package phpass and served code that stole cloud keys to all who still used that name.',
    fix: 'Move to a maintained action, or write the new name after you have looked who owns it.',
    defaultLevel: 'warn',
    unknown: 'record',
    falseAlarms:
      'States what the service itself says. An archived action that is finished and pinned does no harm by that alone, so it does not block.',
    references: [
      'https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories',
      'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2022/ctx-and-phpass.md',
    ],
    since: '0.1.0',
    group: 'pinning',
  },
  subject: 'component',
  needs: ['hosting'],
  applies: isAction,
  decide: (_subject, { hosting: { asked, fullName, archived } }) => {
    if (asked.toLowerCase() !== fullName.toLowerCase()) {
      return {
        verdict: 'fail',
        variant: 'renamed',
        message: `the repository is called ${quote(fullName)} now; the old name can be taken by somebody else`,
        fix: { kind: 'advice', text: `If you trust its owner, write ${fullName} instead of ${asked}.` },
      };
    }
    return archived
      ? { verdict: 'fail', message: 'the repository is archived: nobody mends it any more' }
      : { verdict: 'pass' };
  },
});
