import { defineRule } from '../domain/rule.ts';
import { isPinnedAction, shortCommit } from './pin-subject.ts';
import { quote } from './quote.ts';

const FULL = /\d+\.\d+\.\d/;

export const pinCommentMismatch = defineRule({
  meta: {
    id: 'pin-comment-mismatch',
    title: 'The version beside a pinned commit is not at that commit',
    what: 'Takes the version in the remark beside a pinned commit and asks the repository where the tag of that version leads, tag objects peeled. Fails when it leads to another commit, or when there is no such version. A remark such as v4 passes as long as a release of that line stands at the commit, because that tag moves with every release; where no version at all stands there, it is recorded only.',
    why: 'People review the remark, machines run the commit. Whoever changes the commit and leaves the remark slips other code past the reader, and tools that update pins compare by the remark.',
    incident:
      'On 2025-03-14 the tags of tj-actions/changed-files led to commit 0e58ed86, which claimed to be a change of the bot renovate. A pin written in those hours with the remark v45.0.7 names that commit, and fails here since the tags are back at their own.',
    fix: 'Write the commit that the version leads to, or the version that stands at the commit. Look at what the commit is before you keep it.',
    // Most mismatches are slips of hand, and a commit outside the repository is blocked by its own rule.
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms:
      'Of 36 distinct pins in 31 public repositories (677 workflow and action files) 3 had the remark of another version, each forgotten in an update; no other one failed that its repository could be asked about. A forgotten remark is wrong and harmless, which is why it warns and does not block.',
    references: [
      'https://github.com/advisories/GHSA-mrrh-fwg8-r2c3',
      'https://docs.zizmor.sh/audits/',
      'https://docs.github.com/en/actions/reference/security/secure-use',
    ],
    since: '0.1.0',
    group: 'pinning',
  },
  subject: 'component',
  needs: ['pinnedRefs'],
  applies: (subject) => isPinnedAction(subject) && subject.component.pin?.comment !== undefined,
  decide: ({ component }, { pinnedRefs: { claimed, tags, commit = '' } }) => {
    if (claimed === undefined || claimed.state === 'here' || claimed.state === 'drifted') {
      return { verdict: 'pass' };
    }
    const [there = tags[0]] = tags.filter((tag) => FULL.test(tag));
    const really = there === undefined ? 'no version stands there' : `there stands ${quote(there)}`;
    if (claimed.state === 'absent') {
      return {
        verdict: 'fail',
        variant: 'no-such-version',
        message: `the remark says ${quote(claimed.version)}, and the repository has no such version; at the pinned commit ${shortCommit(commit)} ${really}`,
      };
    }
    // Where no version stands, such a tag may have been there before it moved.
    const wide = !FULL.test(claimed.version) && !tags.some((tag) => FULL.test(tag));
    return {
      verdict: 'fail',
      ...(wide ? { variant: 'moving-tag', level: 'record' as const } : {}),
      message: `the remark says ${quote(claimed.version)}, which is commit ${shortCommit(claimed.commit)}; pinned is ${shortCommit(commit)}, and ${really}`,
      fix: wide
        ? { kind: 'advice', text: 'Write the full version that stands at the commit into the remark.' }
        : {
            kind: 'advice',
            text: `Look at the commit. If ${component.name.split('/', 2).join('/')} ${claimed.version} is what you want, pin ${claimed.commit}.`,
          },
    };
  },
});
