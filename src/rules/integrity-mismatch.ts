import type { Integrity } from '../domain/component.ts';
import type { Artifact } from '../domain/facts.ts';
import { defineRule, type Failure } from '../domain/rule.ts';
import type { Decision } from '../domain/verdict.ts';
import {
  compareDigests,
  findSurplus,
  groupByFile,
  isMalformed,
  isWeak,
  showDigest,
  strongestAlgorithm,
} from './digests.ts';
import { quote } from './quote.ts';
import { isRelease } from './release.ts';

const FIX = {
  kind: 'advice',
  text: 'Do not install it. Find out which side changed: compare with the lockfile’s history, then with a second network.',
} as const;

export const integrityMismatch = defineRule({
  meta: {
    id: 'integrity-mismatch',
    title: 'Lockfile and registry disagree about the bytes',
    what: 'Compares the digest in the lockfile with the one the registry states for the same version. npm: the strongest algorithm of the lockfile decides, and every digest in it must be the registry’s, since clients accept an archive that fits any of them. PyPI: every locked digest must belong to one of the release’s files; it only warns when single files are no longer served and the others fit, and when the digest is that of another file of the same release. Cargo: the checksum must be equal. RubyGems: each checksum must be that of its own file, one per platform. Maven: the digests of each file, as Gradle’s verification metadata demands them; a repository that states only SHA-1 of a file leaves it unknown, and another digest that the build accepts beside the true one only warns. Not applied to Go, whose registry states no such digest, and to yarn’s newer lockfile, whose checksum is of yarn’s own archive.',
    why: 'A published version never changes. Two digests for one version mean that the lockfile was tampered with, that the registry or a mirror serves something else, or that the release was replaced.',
    incident:
      'In April 2021 the Codecov uploader was found to be altered on its download server for two months. A user who compared its digest with the published one noticed.',
    fix: 'Do not install. Look at who changed the lockfile; ask the registry from another network; if the registry changed, report it.',
    defaultLevel: 'block',
    unknown: 'block-on-outage',
    falseAlarms:
      'None seen: releases are immutable at these registries, save that single files can be deleted at PyPI. Pipenv has written pylock files in which every digest stands beside the wrong file name; both only warn. A mirror that packs archives anew breaks every digest, and is worth knowing about; so do the second digests that Yarn 1 writes when two registries served different archives.',
    references: [
      'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2021/codecov.md',
      'https://www.w3.org/TR/SRI/',
    ],
    since: '0.1.0',
    group: 'integrity',
  },
  subject: 'component',
  needs: ['artifacts'],
  applies: ({ component }) =>
    isRelease(component) &&
    component.ecosystem !== 'golang' &&
    !component.format.includes('berry') &&
    component.integrity.some((digest) => !isMalformed(digest)),
  decide: ({ component }, { artifacts }) => {
    const locked = component.integrity.filter((digest) => !isMalformed(digest));
    if (component.ecosystem === 'maven') return compareEach(locked, artifacts);
    return component.ecosystem === 'pypi' || component.ecosystem === 'gem'
      ? compareFiles(locked, artifacts)
      : compareSingle(
          locked,
          artifacts.flatMap(({ integrity }) => integrity),
        );
  },
});

/** One artifact per release: a match in a weaker algorithm than the lockfile's strongest proves nothing. */
function compareSingle(locked: readonly Integrity[], stated: readonly Integrity[]): Decision {
  const { result, algorithm } = compareDigests(locked, stated);
  if (result === 'different') {
    return {
      verdict: 'fail',
      message: `the lockfile says ${showDigest(locked, algorithm)}, the registry says ${showDigest(stated, algorithm)}`,
      fix: FIX,
    };
  }
  if (result !== 'equal' || algorithm !== strongestAlgorithm(locked)) return incomparable();
  const surplus = findSurplus(locked, stated, algorithm);
  if (surplus === undefined) return { verdict: 'pass' };
  return {
    verdict: 'fail',
    variant: 'surplus',
    message: `beside the digest of the registry the lockfile also accepts ${showDigest([surplus], algorithm)}`,
    fix: FIX,
  };
}

function compareFiles(locked: readonly Integrity[], artifacts: readonly Artifact[]): Decision {
  const byFile = new Map<string, Integrity[]>();
  for (const { file, integrity } of artifacts) {
    if (file !== undefined) byFile.set(file, [...(byFile.get(file) ?? []), ...integrity]);
  }
  const all = artifacts.flatMap(({ integrity }) => integrity);
  const stated = new Set(all.map(({ algorithm, digest }) => `${algorithm}:${digest}`));
  const algorithms = new Set(all.map(({ algorithm }) => algorithm));
  const gone: Integrity[] = [];
  let swapped: Decision | undefined;
  let found = 0;
  let undecided = false;
  for (const digest of locked) {
    const { file } = digest;
    const same = file === undefined ? undefined : byFile.get(file);
    if (same !== undefined && compareDigests([digest], same).result === 'different') {
      const owner = artifacts.find(({ integrity }) => integrity.some((one) => isSame(one, digest)))?.file;
      if (owner === undefined) return different(digest, same);
      swapped ??= misnamed(digest, owner);
      continue;
    }
    if (!algorithms.has(digest.algorithm)) undecided = true;
    else if (stated.has(`${digest.algorithm}:${digest.digest}`)) found += 1;
    else if (file !== undefined && byFile.size > 0 && same === undefined) gone.push(digest);
    else return unlisted(digest, artifacts.length);
  }
  const [first] = gone;
  if (first !== undefined && found === 0) return unlisted(first, artifacts.length);
  if (swapped !== undefined) return swapped;
  if (first !== undefined) return noLongerServed(gone);
  return undecided ? incomparable() : { verdict: 'pass' };
}

/** Several files, each with its own digest: all are demanded, and what the registry does not state stays open. */
function compareEach(locked: readonly Integrity[], artifacts: readonly Artifact[]): Decision {
  let surplus: Decision | undefined;
  let open: Decision | undefined;
  for (const [file, digests] of groupByFile(locked)) {
    const stated = artifacts.filter((one) => one.file === file).flatMap(({ integrity }) => integrity);
    const { result, algorithm } = compareDigests(digests, stated);
    const own = digests.filter((digest) => digest.algorithm === algorithm);
    const [first] = own;
    if (result === 'different' && first !== undefined) return different(first, stated);
    const also = findSurplus(own, stated, algorithm);
    if (result === 'incomparable' || (isWeak(algorithm) && !isWeak(strongestAlgorithm(digests))))
      open ??= stated.length === 0 ? unstated() : onlyWeak(stated);
    else if (also !== undefined) surplus ??= alsoAccepted(also);
  }
  return surplus ?? open ?? { verdict: 'pass' };
}

function alsoAccepted(digest: Integrity): Decision {
  return {
    verdict: 'fail',
    variant: 'also-accepted',
    level: 'warn',
    ...placeOf(digest),
    message: `beside the digest of the repository the build also accepts ${showDigest([digest], digest.algorithm)} for ${quote(digest.file ?? '')}`,
    fix: {
      kind: 'advice',
      text: 'Remove the other digest, unless you know which repository serves that file.',
    },
  };
}

function unstated(): Decision {
  return {
    verdict: 'unknown',
    reason: 'not-published',
    detail: 'the repositories of your configuration state no digest of one of its files',
  };
}

function onlyWeak(stated: readonly Integrity[]): Decision {
  return {
    verdict: 'unknown',
    reason: 'not-published',
    detail: `the repository states only ${strongestAlgorithm(stated).toUpperCase()} of one of its files, which proves nothing`,
  };
}

function isSame(a: Integrity, b: Integrity): boolean {
  return a.algorithm === b.algorithm && a.digest === b.digest;
}

function different(digest: Integrity, stated: readonly Integrity[]): Decision {
  return {
    verdict: 'fail',
    variant: 'different',
    ...placeOf(digest),
    message: `for ${quote(digest.file ?? '')} the lockfile says ${showDigest([digest], digest.algorithm)}, the registry says ${showDigest(stated, digest.algorithm)}`,
    fix: FIX,
  };
}

/** The bytes are those of the release all the same, so nothing was replaced; a client that checks refuses to install. */
function misnamed(digest: Integrity, owner: string): Decision {
  return {
    verdict: 'fail',
    variant: 'other-file',
    ...placeOf(digest),
    level: 'warn',
    message: `for ${quote(digest.file ?? '')} the lockfile says the digest of ${quote(owner)}, another file of the same release`,
    fix: {
      kind: 'advice',
      text: 'Lock the release anew; the tool that wrote this entry mixed up its files.',
    },
  };
}

function unlisted(digest: Integrity, count: number): Decision {
  const what = digest.file === undefined ? 'a locked digest' : quote(digest.file);
  return {
    verdict: 'fail',
    variant: 'unlisted',
    ...placeOf(digest),
    message: `${what} (${showDigest([digest], digest.algorithm)}) belongs to none of the ${count} files of this release`,
    fix: FIX,
  };
}

/** Maintainers may delete single files of a release; the installer cannot get such a file, and takes another. */
function noLongerServed(gone: readonly Integrity[]): Decision {
  const [first] = gone;
  const more = gone.length > 1 ? ` and ${gone.length - 1} more` : '';
  return {
    verdict: 'fail',
    variant: 'file-gone',
    level: 'warn',
    message: `the registry no longer serves ${quote(first?.file ?? '')}${more}; the other locked files of this release fit`,
    fix: {
      kind: 'advice',
      text: 'Lock the release anew. A platform that needs a missing file cannot install it.',
    },
  };
}

/** The line of the digest itself, where the lockfile has one for it. */
function placeOf({ location }: Integrity): Pick<Failure, 'location'> {
  return location === undefined ? {} : { location };
}

function incomparable(): Decision {
  return {
    verdict: 'unknown',
    reason: 'not-published',
    detail: 'the registry states no digest in the algorithm that the lockfile uses',
  };
}
