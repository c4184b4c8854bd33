import { defineRule } from '../domain/rule.ts';
import { isPinnedAction } from './pin-subject.ts';

const FIX = {
  kind: 'advice',
  text: 'Pin a commit that a release of the repository leads to. If a workflow ran with this one, rotate every secret it could read.',
} as const;

export const impostorCommit = defineRule({
  meta: {
    id: 'impostor-commit',
    title: 'Pinned commit belongs to no branch or tag of the repository',
    what: 'Asks git whether a branch or tag of the named repository contains the pinned commit. Fails when none does, as with a commit of a fork, and when the repository does not have it at all. When git cannot tell, the answer is unknown.',
    why: 'GitHub gives out commits of every fork under the name of the original repository. So a pin can name a trusted repository and run code that its maintainers never saw.',
    incident:
      'On 2025-03-14 the tags of tj-actions/changed-files were moved to a commit that stood on no branch; on 2026-03-19 the same happened to aquasecurity/trivy-action. Of eight attacks on actions that we know of, seven used such commits.',
    fix: FIX.text,
    defaultLevel: 'block',
    unknown: 'warn',
    falseAlarms:
      'None by construction while the repository keeps its history: ancestry is decided by git itself. Of 30 distinct pins in 31 public repositories whose commit could be looked up all stood on a branch or tag. A maintainer who rewrites a branch and deletes the tag leaves honest pins behind that look the same; nobody can tell those apart, and both should move to a release.',
    references: [
      'https://github.com/advisories/GHSA-mrrh-fwg8-r2c3',
      'https://github.com/advisories/GHSA-69fq-xp46-6x23',
      'https://www.chainguard.dev/unchained/what-the-fork-imposter-commits-in-github-actions-and-ci-cd',
    ],
    since: '0.1.0',
    group: 'pinning',
  },
  subject: 'component',
  needs: ['reach'],
  applies: isPinnedAction,
  decide: (_subject, { reach }) => {
    switch (reach.state) {
      case 'tip':
      case 'ancestor':
        return { verdict: 'pass' };
      case 'absent':
        return {
          verdict: 'fail',
          variant: 'absent',
          message: 'the repository does not have the pinned commit: it was deleted, or it never was there',
          fix: FIX,
        };
      default:
        return {
          verdict: 'fail',
          message:
            'no branch and no tag of the repository contains the pinned commit: it comes from a fork, or its branch is gone',
          fix: FIX,
        };
    }
  },
});
