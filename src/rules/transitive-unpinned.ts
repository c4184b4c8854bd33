import { defineRule } from '../domain/rule.ts';
import { isPinnedAction } from './pin-subject.ts';
import { quote } from './quote.ts';

const SHOWN = 3;

export const transitiveUnpinned = defineRule({
  meta: {
    id: 'transitive-unpinned',
    title: 'A pinned action uses something that is not pinned',
    what: 'Reads the pinned action or reusable workflow at its commit, what it uses of its own repository, and what it pins in turn: three levels deep, at most fifty files. Recorded when a step uses a tag or branch of another repository, or an image by tag. Actions that run on node bring their code with them and pass.',
    why: 'Your pin holds the outer action only. When it uses another one by a tag, whoever moves that tag runs code in your workflow all the same.',
    incident:
      'On 2025-03-11 reviewdog/action-setup was led to malicious code. Actions such as tj-actions/eslint-changed-files used it by tag inside, so workflows that pinned those ran it too; the stolen token then opened tj-actions/changed-files.',
    fix: 'Ask the maintainers to pin, use another action, or copy the few steps into your own workflow.',
    // The person who reads it cannot mend it in this repository, and of public references 46 % are loose.
    defaultLevel: 'record',
    unknown: 'record',
    falseAlarms:
      'None by construction: the file at that commit is read. Of references in 1,147 public workflow files 46 % were not pinned, so it would speak often about files of others, which is why it is only recorded.',
    references: [
      'https://github.com/advisories/GHSA-qmg3-hpqr-gqvc',
      'https://docs.github.com/en/actions/reference/security/secure-use',
    ],
    since: '0.1.0',
    group: 'pinning',
  },
  subject: 'component',
  needs: ['pinnedUses'],
  applies: isPinnedAction,
  decide: (_subject, { pinnedUses }) => {
    if (pinnedUses.length === 0) return { verdict: 'pass' };
    const shown = pinnedUses
      .slice(0, SHOWN)
      .map(({ text, through }) =>
        through.length > 1 ? `${quote(text)} (by way of ${quote(through.at(-1) ?? '')})` : quote(text),
      );
    const more = pinnedUses.length - shown.length;
    return {
      verdict: 'fail',
      message: `at the pinned commit it uses ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}, which can be moved`,
    };
  },
});
