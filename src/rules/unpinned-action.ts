import type { PinnedRefs, TagRecord } from '../domain/pin-facts.ts';
import { defineRule } from '../domain/rule.ts';
import type { Fix } from '../domain/verdict.ts';
import { followTag } from './follow-tag.ts';
import { quote } from './quote.ts';

/** Owners whose actions come from GitHub itself, where a moved tag would be GitHub's own compromise. */
const FIRST_PARTY = /^(?:actions|github)\//i;

export const unpinnedAction = defineRule({
  meta: {
    id: 'unpinned-action',
    title: 'Action or reusable workflow without a full commit',
    what: 'Looks at every use of an action or reusable workflow from another repository. Fails when it names a tag, a branch or a short commit instead of the full 40-digit commit. Actions of GitHub itself are recorded only. A reference that an expression decides is unknown.',
    why: 'A tag can be moved. Whoever takes over an action’s repository moves its tags, and every workflow that names a tag runs their code with your secrets at its next start.',
    incident:
      'On 2025-03-14 all tags of tj-actions/changed-files up to v45.0.7 were moved to one malicious commit; about 23,000 repositories used it. On 2026-03-19 it happened to 76 of 77 tags of aquasecurity/trivy-action.',
    fix: 'Write the full commit and keep the version in a comment beside it. Dependabot and Renovate update both.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms:
      'None by construction. In 1,147 public workflow files 46 % of the references to other repositories were not pinned, which is why it warns and does not block.',
    references: [
      'https://github.com/advisories/GHSA-mrrh-fwg8-r2c3',
      'https://github.com/advisories/GHSA-69fq-xp46-6x23',
      'https://docs.github.com/en/actions/reference/security/secure-use',
    ],
    since: '0.1.0',
    group: 'pinning',
  },
  subject: 'component',
  needs: [],
  helps: ['pinnedRefs', 'tagRecord'],
  applies: ({ component: { pin } }) => pin?.kind === 'action' || pin?.kind === 'workflow',
  decide: ({ component: { name, pin } }, { pinnedRefs, tagRecord }) => {
    if (pin === undefined || pin.state === 'exact') return { verdict: 'pass' };
    if (pin.state === 'undecidable') {
      return {
        verdict: 'unknown',
        reason: 'unsupported',
        detail: 'an expression decides at run time which action is used',
      };
    }
    return {
      verdict: 'fail',
      ...(FIRST_PARTY.test(name) ? { variant: 'first-party', level: 'record' as const } : {}),
      message: `${quote(pin.text)} can be moved to other code; only a full commit cannot`,
      fix: mend(pinnedRefs, tagRecord),
    };
  },
});

/**
 * The line as it should be, when the repository said where the name leads; else the command that finds out. Never what
 * a tag leads to that was moved: that would pin the attacker's commit.
 */
function mend(refs: PinnedRefs | undefined, tag: TagRecord | undefined): Fix {
  if (refs !== undefined && tag !== undefined) {
    const strange = followTag(tag, refs);
    if (strange !== undefined && strange.level !== 'record') return FIND_OUT;
    if (refs.replacement?.edit !== undefined) return { kind: 'edit', ...refs.replacement.edit };
  }
  return { kind: 'command', text: 'countersign pin --write' };
}

const FIND_OUT: Fix = {
  kind: 'advice',
  text: 'Do not pin what the name leads to now. Find out first why it changed, and pin a commit from before.',
};
