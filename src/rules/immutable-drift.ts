import type { Component, Integrity } from '../domain/component.ts';
import { defineRule, type Failure } from '../domain/rule.ts';
import { compareDigests, findSurplus, groupByFile, isMalformed, showDigest } from './digests.ts';
import { isRelease } from './release.ts';

export const immutableDrift = defineRule({
  meta: {
    id: 'immutable-drift',
    title: 'Same version, other bytes than last time',
    what: 'Compares the digest in the lockfile with the one the base branch’s lockfile has for the very same version, and with the one we recorded in an earlier run. Fails when both name the same artifact in the same algorithm and differ, or when a change removes the digest. The first sight of a version has nothing to compare with and passes.',
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
  applies: ({ component, change }) =>
    (isRelease(component) && component.integrity.some((digest) => !isMalformed(digest))) ||
    change?.kind === 'rehashed',
  provenAlone: ({ component, change }) =>
    change?.kind === 'rehashed' && change.from !== undefined
      ? judgeChange(change.from.integrity, component.integrity, hasOneArchive(component))
      : undefined,
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

/** Whether a release is one archive, so that one more digest means one more archive that would be accepted. */
function hasOneArchive({ ecosystem }: Component): boolean {
  return ecosystem === 'npm' || ecosystem === 'cargo' || ecosystem === 'gem';
}

function judgeChange(
  before: readonly Integrity[],
  after: readonly Integrity[],
  oneArchive: boolean,
): Failure | undefined {
  const fix = { kind: 'advice', text: 'Restore the digest of the base branch.' } as const;
  if (before.length > 0 && after.length === 0) {
    return {
      verdict: 'fail',
      variant: 'removed',
      message: 'the version stays, but the change removes its digest',
      fix,
    };
  }
  const drift = findDrift(before, after);
  const { algorithm } = compareDigests(after, before);
  const surplus = oneArchive && drift === undefined ? findSurplus(after, before, algorithm) : undefined;
  if (surplus !== undefined) {
    return {
      verdict: 'fail',
      variant: 'added',
      message: `the version stays, but beside its digest the change also accepts ${showDigest([surplus], algorithm)}`,
      fix,
    };
  }
  if (drift === undefined || drift === 'incomparable') return undefined;
  return {
    verdict: 'fail',
    variant: 'changed',
    message: `the version stays, but the change replaces ${drift.before} by ${drift.after}`,
    fix,
  };
}

/** The first artifact whose digest changed; `incomparable` when the two statements have nothing in common. */
function findDrift(
  before: readonly Integrity[],
  after: readonly Integrity[],
): { readonly before: string; readonly after: string } | 'incomparable' | undefined {
  // Yarn's checksum is of an archive that it packs itself, in the way that the number in front names.
  const ways = new Set(before.map(packingOf));
  const comparable = after.filter((digest) => ways.has(packingOf(digest)));
  const old = groupByFile(before);
  let compared = false;
  for (const [file, group] of groupByFile(comparable)) {
    const earlier = old.get(file);
    if (earlier === undefined) continue;
    const { result, algorithm } = compareDigests(group, earlier);
    // A digest that stood beside another file name before is no new one: the entry mixes up its files.
    if (result === 'different' && !group.every((digest) => isAmong(digest, before))) {
      return { before: showDigest(earlier, algorithm), after: showDigest(group, algorithm) };
    }
    compared ||= result === 'equal';
  }
  if (compared) return undefined;
  // Other file names, or names on one side only: any digest in common shows that nothing was replaced.
  return compareDigests(comparable, before).result === 'equal' ? undefined : 'incomparable';
}

function isAmong({ algorithm, digest }: Integrity, known: readonly Integrity[]): boolean {
  return known.some((one) => one.algorithm === algorithm && one.digest === digest);
}

function packingOf({ raw }: Integrity): string {
  return /^(\d+(?:c\d+)?)\//.exec(raw)?.[1] ?? '';
}
