import { defineRule } from '../domain/rule.ts';
import { followTag } from './follow-tag.ts';
import { isAction } from './pin-subject.ts';

export const movedTag = defineRule({
  meta: {
    id: 'moved-tag',
    title: 'A version’s tag leads to another commit than before',
    what: 'Follows the tag that a use names, or that the remark beside its pinned commit claims, and compares its commit with the one an earlier run recorded and with the one in the Actions lockfile. Blocks when the tag of a full version such as v4.2.2 moved, warns when it is gone, or when full versions of more than three release lines stand at one commit. A tag such as v4 moves with every release and is recorded. The first sight of a tag has nothing to compare with.',
    why: 'The tag of a full version has no reason to move. When it does, somebody replaced what everyone who names it will run next.',
    incident:
      'On 2025-03-14 every tag of tj-actions/changed-files up to v45.0.7 was moved to one malicious commit; on 2026-03-19 so were 76 of the 77 tags of aquasecurity/trivy-action.',
    fix: 'Do not run it. Pin the commit recorded before, look for an advisory, and rotate the secrets of workflows that ran since.',
    defaultLevel: 'block',
    unknown: 'warn',
    falseAlarms:
      'Only tags of three or more numbers block. A maintainer who publishes a version anew under the same tag is one, and should be asked why; how often that happens was not measured. Of 2,725 commits with full versions in 26 public repositories one carries two release lines, none more. When the first sight was of a moved tag, its way back fails too: an exception with an end date covers that.',
    references: [
      'https://github.com/advisories/GHSA-mrrh-fwg8-r2c3',
      'https://github.com/advisories/GHSA-69fq-xp46-6x23',
      'https://github.com/aquasecurity/trivy-action/issues/541',
    ],
    since: '0.1.0',
    group: 'pinning',
  },
  subject: 'component',
  needs: ['tagRecord', 'pinnedRefs'],
  applies: (subject) =>
    isAction(subject) &&
    (subject.component.pin?.comment !== undefined ||
      (subject.component.pin?.state === 'loose' && subject.component.version !== '')),
  decide: (_subject, { tagRecord, pinnedRefs }) => followTag(tagRecord, pinnedRefs) ?? { verdict: 'pass' },
});
