import type { LockDifference } from '../domain/actions-lock.ts';
import { defineRule, type Failure } from '../domain/rule.ts';
import type { Fix } from '../domain/verdict.ts';

export const actionsLockMismatch = defineRule({
  meta: {
    id: 'actions-lock-mismatch',
    title: 'Actions lockfile that does not hold what the workflows use',
    what: 'Where a repository has the lockfile of gh actions-lock: fails when a workflow that the lockfile lists uses an action or reusable workflow that it has not, or at another reference; when a release tag points to another commit than was locked; when a locked commit is gone or on no branch or tag of its repository; when the repository behind the name is another one; and when an action uses others than its entry says. Entries that nothing uses and workflows that are not listed are recorded.',
    why: 'GitHub runs the commits that the lockfile names, so it is as good as what stands in it. An entry that a change smuggled in, or a commit that only a fork has, runs with your secrets, and the workflow file beside it still shows a harmless tag.',
    incident:
      'On 2026-03-19 someone moved 76 of the 77 tags of aquasecurity/trivy-action to commits with a stealer. A lockfile would have kept the old commits running, and this rule would have named the moved tags.',
    fix: 'Look at what differs first. When it is meant, write the lockfile anew with countersign pin --actions-lock --write, which also pins what is loose, or with gh actions-lock. A commit on no branch or tag and a repository that was replaced must not be locked again before someone has read the code.',
    defaultLevel: 'block',
    unknown: 'warn',
    falseAlarms:
      'What it blocks cannot come from an ordinary release: only re-pushed version tags and rewritten histories look the same. Tags like v4 and branches may move without a finding. Not measured on a corpus.',
    references: [
      'https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles',
      'https://github.com/github/actions-lockfile',
      'https://github.com/advisories/GHSA-69fq-xp46-6x23',
    ],
    since: '0.2.0',
    group: 'pinning',
  },
  subject: 'component',
  needs: ['lockedAction'],
  applies: ({ lockDifferences }) => lockDifferences !== undefined,
  provenAlone: ({ lockDifferences }) => failWith(lockDifferences?.filter(({ level }) => level !== 'record')),
  decide: ({ lockDifferences }, { lockedAction }) => {
    const proven = failWith(lockedAction.differences.filter(({ level }) => level !== 'record'));
    if (proven !== undefined) return proven;
    const [open] = lockedAction.unknown;
    if (open !== undefined) return { verdict: 'unknown', reason: open.reason, detail: open.detail };
    return failWith([...(lockDifferences ?? []), ...lockedAction.differences]) ?? { verdict: 'pass' };
  },
});

const STRENGTH: Readonly<Record<LockDifference['level'], number>> = { record: 1, warn: 2, block: 3 };

/** The worst of them, and how many there are besides. */
function failWith(differences: readonly LockDifference[] = []): Failure | undefined {
  const [worst, ...others] = differences.toSorted((a, b) => STRENGTH[b.level] - STRENGTH[a.level]);
  if (worst === undefined) return undefined;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return {
    verdict: 'fail',
    variant: worst.kind,
    level: worst.level,
    message: `${worst.message}${more}`,
    location: worst.location,
    fix: FIXES[worst.kind] ?? UPDATE,
  };
}

const UPDATE: Fix = { kind: 'command', text: 'gh actions-lock' };
const WRITE: Fix = { kind: 'command', text: 'countersign pin --actions-lock --write' };
const READ_FIRST: Fix = {
  kind: 'advice',
  text: 'Read the code of the locked commit before anything runs it again; then lock another version of the action.',
};
const FIXES: { readonly [K in LockDifference['kind']]?: Fix } = {
  'not-locked': WRITE,
  'ref-changed': WRITE,
  'workflow-not-locked': WRITE,
  'workflow-gone': WRITE,
  'unused-pin': WRITE,
  'unused-entry': WRITE,
  'uses-differ': WRITE,
  'impostor-commit': READ_FIRST,
  'commit-absent': READ_FIRST,
  'repository-replaced': READ_FIRST,
  'moved-tag': {
    kind: 'advice',
    text: 'Keep the locked commit, and ask the action’s maintainers why the tag was moved.',
  },
  'repository-gone': { kind: 'advice', text: 'Use another action, or a fork that you keep yourself.' },
};
