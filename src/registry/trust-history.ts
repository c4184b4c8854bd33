import type { TrustHistory, TrustMarks } from '../domain/provenance.ts';
import { compareVersions, isPrerelease, releaseNumbers } from '../domain/version.ts';
import type { PackageRecord, VersionRecord } from './record.ts';

/**
 * The marks of a release against those of the releases below it: of the lower versions of its own release line and of
 * every line, the highest that had more. By version, not by time: mirrors' clocks do not matter. Pre-releases count
 * only for pre-releases, since nightly builds are published in other ways. Nothing when the marks are not stated.
 */
export function compareMarks(
  record: PackageRecord,
  visible: readonly VersionRecord[],
  release: VersionRecord | undefined,
): TrustHistory | undefined {
  if (release?.marks === undefined) return undefined;
  const { ecosystem } = record;
  const rank = rankOf(release.marks);
  const line = lineOf(record, release.version);
  const early = isPrerelease(ecosystem, release.version);
  const lower = visible
    .filter(
      (item) =>
        (early || !isPrerelease(ecosystem, item.version)) &&
        (compareVersions(ecosystem, item.version, release.version) ?? 0) < 0,
    )
    .sort((a, b) => compareVersions(ecosystem, b.version, a.version) ?? 0);
  const hasMore = ({ marks }: VersionRecord): boolean => marks !== undefined && rankOf(marks) > rank;
  const own = line === undefined ? [] : lower.filter((item) => lineOf(record, item.version) === line);
  const between = own.findIndex(hasMore);
  const sameLine = own[between];
  const otherLine = lower.find((item) => hasMore(item) && !own.includes(item));
  return {
    current: release.marks,
    ...(sameLine?.marks !== undefined
      ? { sameLine: { version: sameLine.version, marks: sameLine.marks, between } }
      : {}),
    ...(otherLine?.marks !== undefined
      ? { otherLine: { version: otherLine.version, marks: otherLine.marks } }
      : {}),
  };
}

/** More is better: a trusted publisher leaves no token to steal, an attestation can come from a stolen one. */
function rankOf({ attested, trustedPublisher }: TrustMarks): number {
  return trustedPublisher ? 2 : attested ? 1 : 0;
}

/** Same major version; below 1.0, where any minor version may break, same minor version. */
function lineOf({ ecosystem }: PackageRecord, version: string): string | undefined {
  const numbers = releaseNumbers(ecosystem, version);
  if (numbers === undefined) return undefined;
  const [major = 0, minor = 0] = numbers;
  return major === 0 ? `0.${minor}` : String(major);
}
