import type { HashAlgorithm, Integrity } from '../domain/component.ts';

const STRENGTH: Readonly<Record<HashAlgorithm, number>> = {
  unknown: 0,
  md5: 1,
  sha1: 2,
  sha224: 3,
  sha256: 4,
  h1: 4,
  sha384: 5,
  sha512: 6,
};

const HEX_LENGTH: Readonly<Partial<Record<HashAlgorithm, number>>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
};

const HEX = /^[0-9a-f]+$/;
/** 32 bytes in canonical base64: the last character before the padding carries two bits only. */
const H1 = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** The strongest algorithm among digests; `unknown` when there is none. */
export function strongestAlgorithm(digests: readonly Integrity[]): HashAlgorithm {
  return digests.reduce<HashAlgorithm>(
    (best, { algorithm }) => (STRENGTH[algorithm] > STRENGTH[best] ? algorithm : best),
    'unknown',
  );
}

/** MD5 and SHA-1 no longer prove anything: two different files with one digest can be made. */
export function isWeak(algorithm: HashAlgorithm): boolean {
  return STRENGTH[algorithm] <= STRENGTH.sha1;
}

/**
 * Whether a digest cannot be one: no known algorithm, wrong length, other characters than its encoding has, or a
 * subresource-integrity text (`sha512-…`) whose base64 is not canonical or is of another digest.
 */
export function isMalformed({ algorithm, digest, raw }: Integrity): boolean {
  if (algorithm === 'unknown' || digest === '') return true;
  if (algorithm === 'h1') return !H1.test(digest);
  if (digest.length !== HEX_LENGTH[algorithm] || !HEX.test(digest)) return true;
  const prefix = `${algorithm}-`;
  if (!raw.startsWith(prefix)) return false;
  const question = raw.indexOf('?', prefix.length);
  const base64 = raw.slice(prefix.length, question < 0 ? undefined : question);
  // One digest has one canonical base64, so that comparing texts also compares alphabet, padding and length.
  return Buffer.from(digest, 'hex').toString('base64') !== base64;
}

/** Digests by the artifact they belong to; those that name none are together under the empty name. */
export function groupByFile(digests: readonly Integrity[]): ReadonlyMap<string, readonly Integrity[]> {
  const groups = new Map<string, Integrity[]>();
  for (const digest of digests) {
    const key = digest.file ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [digest]);
    else group.push(digest);
  }
  return groups;
}

/** What two statements about the same artifact say together, by the strongest algorithm that both use. */
export function compareDigests(
  left: readonly Integrity[],
  right: readonly Integrity[],
): { readonly result: 'equal' | 'different' | 'incomparable'; readonly algorithm: HashAlgorithm } {
  const theirs = new Set(right.map(({ algorithm }) => algorithm));
  const algorithm = strongestAlgorithm(left.filter((digest) => theirs.has(digest.algorithm)));
  if (algorithm === 'unknown') return { result: 'incomparable', algorithm };
  const values = new Set(
    right.filter((digest) => digest.algorithm === algorithm).map(({ digest }) => digest),
  );
  const equal = left.some((digest) => digest.algorithm === algorithm && values.has(digest.digest));
  return { result: equal ? 'equal' : 'different', algorithm };
}

/**
 * The first digest of an algorithm on the left that the right does not have. Installers accept an archive that fits any
 * one digest of the strongest algorithm, so one true digest does not excuse another beside it.
 */
export function findSurplus(
  left: readonly Integrity[],
  right: readonly Integrity[],
  algorithm: HashAlgorithm,
): Integrity | undefined {
  const values = new Set(right.map((digest) => `${digest.algorithm}:${digest.digest}`));
  return left.find(
    (digest) => digest.algorithm === algorithm && !values.has(`${algorithm}:${digest.digest}`),
  );
}

/** A digest short enough for a sentence, as it was written. */
export function showDigest(digests: readonly Integrity[], algorithm: HashAlgorithm): string {
  const found = digests.find((digest) => digest.algorithm === algorithm);
  if (found === undefined) return `no ${algorithm}`;
  return `${algorithm} ${found.digest.slice(0, 16)}…`;
}
