import type { Integrity } from '../domain/component.ts';
import { defineRule } from '../domain/rule.ts';
import { compareDigests, groupByFile, isMalformed, showDigest } from './digests.ts';
import { isRelease } from './release.ts';

export const immutableDrift = defineRule({
  meta: {
    id: 'immutable-drift',
    title: 'Same version, other bytes than last time',
    what: 'Compares the digest in the lockfile with the one we recorded for the very same version in an earlier run. Fails when both name the same artifact in the same algorithm and differ. The first sight of a version has nothing to compare with and passes.',
    why: 'A version that was seen once must stay what it was. A change means that the release was replaced, that a mirror swaps bytes, or that somebody edited the lockfile.',
    incident:
      'The PyPI release ctx 0.1.2 of 2014 was replaced by malicious bytes under the same version on 2022-05-14.',
    fix: 'Do not install. Keep both digests, find out which one the registry states now, and report the change.',
    defaultLevel: 'block',
    unknown: 'record',
    falseAlarms:
      'None by construction. A digest in a stronger algorithm, or digests for files added later, are no change.',
    references: [
      'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2022/ctx-and-phpass.md',
    ],
    since: '0.1.0',
    group: 'integrity',
  },
  subject: 'component',
  needs: ['earlierRecord'],
  applies: ({ component }) =>
    isRelease(component) && component.integrity.some((digest) => !isMalformed(digest)),
  decide: ({ component }, { earlierRecord }) => {
    if (!earlierRecord.seen || earlierRecord.integrity.length === 0) return { verdict: 'pass' };
    const drift = findDrift(earlierRecord.integrity, component.integrity);
    if (drift === 'incomparable') {
      return {
        verdict: 'unknown',
        reason: 'unsupported',
        detail: 'the earlier record holds digests of other files or other algorithms only',
      };
    }
    if (drift === undefined) return { verdict: 'pass' };
    return {
      verdict: 'fail',
      message: `on ${earlierRecord.at.slice(0, 10)} this version had ${drift.before}, now the lockfile says ${drift.after}`,
      fix: {
        kind: 'advice',
        text: 'Do not install it. Restore the recorded digest, and find out who changed it.',
      },
    };
  },
});

/** The first artifact whose digest changed; `incomparable` when the two statements have nothing in common. */
export function findDrift(
  before: readonly Integrity[],
  after: readonly Integrity[],
): { readonly before: string; readonly after: string } | 'incomparable' | undefined {
  const old = groupByFile(before);
  let compared = false;
  for (const [file, group] of groupByFile(after)) {
    const earlier = old.get(file);
    if (earlier === undefined) continue;
    const { result, algorithm } = compareDigests(group, earlier);
    if (result === 'different') {
      return { before: showDigest(earlier, algorithm), after: showDigest(group, algorithm) };
    }
    compared ||= result === 'equal';
  }
  if (compared) return undefined;
  // Other file names, or names on one side only: any digest in common shows that nothing was replaced.
  return compareDigests(after, before).result === 'equal' ? undefined : 'incomparable';
}
