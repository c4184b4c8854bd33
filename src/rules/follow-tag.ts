import type { PinnedRefs, TagRecord } from '../domain/pin-facts.ts';
import type { Failure } from '../domain/rule.ts';
import { shortCommit } from './pin-subject.ts';
import { quote } from './quote.ts';

/** Release lines (major and minor) whose full versions may stand at one commit before that is strange. */
const MAX_LINES = 3;

/** What is wrong with where a tag leads now, if anything is: it moved, it is gone, or it is one of a crowd. */
export function followTag(record: TagRecord, refs: PinnedRefs): Failure | undefined {
  return judgeRecord(record) ?? judgeCrowd(refs);
}

function judgeRecord({ tag, commit, full, earlier, locked }: TagRecord): Failure | undefined {
  if (commit === undefined) {
    return earlier === undefined || !full
      ? undefined
      : {
          verdict: 'fail',
          variant: 'gone',
          level: 'warn',
          message: `the tag ${quote(tag)} is gone; on ${dayOf(earlier.at)} it was commit ${shortCommit(earlier.commit)}`,
        };
  }
  const before =
    locked !== undefined && locked !== commit
      ? { commit: locked, said: `the Actions lockfile has it at ${shortCommit(locked)}` }
      : earlier !== undefined && earlier.commit !== commit
        ? {
            commit: earlier.commit,
            said: `on ${dayOf(earlier.at)} it was ${shortCommit(earlier.commit)}`,
          }
        : undefined;
  if (before === undefined) return undefined;
  return {
    verdict: 'fail',
    ...(full ? {} : { variant: 'moving-tag', level: 'record' as const }),
    message: `the tag ${quote(tag)} is commit ${shortCommit(commit)} now; ${before.said}`,
    fix: {
      kind: 'advice',
      text: full
        ? `Pin ${before.commit}, where the tag was before, until the maintainers explain the move.`
        : 'Pin the full commit of the release you reviewed.',
    },
  };
}

/** One commit that is many releases: whoever moves all tags at once leaves this behind. */
function judgeCrowd({ tags, commit = '' }: PinnedRefs): Failure | undefined {
  const lines = new Set(
    tags.flatMap((tag) => {
      const numbers = /^v?(\d{1,9}\.\d{1,9})\.\d{1,9}$/.exec(tag);
      return numbers === null ? [] : [numbers[1]];
    }),
  );
  if (lines.size <= MAX_LINES) return undefined;
  return {
    verdict: 'fail',
    variant: 'many-versions',
    level: 'warn',
    message: `${tags.length} tags of ${lines.size} release lines lead to the one commit ${shortCommit(commit)}, as when all of them are moved at once`,
  };
}

function dayOf(at: string): string {
  return at.slice(0, 10);
}
