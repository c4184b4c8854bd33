import type { Integrity } from '../domain/component.ts';
import type { Artifact } from '../domain/facts.ts';

/** The locked files of a release with several, by what is known about their provenance. */
export interface SelectedFiles {
  /** To be asked for: where the index keeps each one's provenance, and its locked digests. */
  readonly ask: readonly {
    readonly file: string;
    readonly address: string;
    readonly integrity: readonly Integrity[];
  }[];
  /** Locked files for which the index names no provenance. */
  readonly without: readonly string[];
  /** Locked files with provenance beyond the limit. */
  readonly unchecked: number;
}

/**
 * Pairs the locked digests of a release with the files of the index by digest, source archives first. The digests are
 * the lockfile's own: they are what an attestation must be about.
 */
export function selectFiles(
  locked: readonly Integrity[],
  artifacts: readonly Artifact[],
  limit: number,
): SelectedFiles {
  const wanted = new Map(locked.map((digest) => [`${digest.algorithm}:${digest.digest}`, digest]));
  const found = artifacts.flatMap(({ file, integrity, provenance }) => {
    const own = integrity.flatMap(({ algorithm, digest }) => wanted.get(`${algorithm}:${digest}`) ?? []);
    return file === undefined || own.length === 0 ? [] : [{ file, address: provenance, integrity: own }];
  });
  const attested = found
    .filter((item): item is typeof item & { address: string } => item.address !== undefined)
    .sort((a, b) => Number(a.file.endsWith('.whl')) - Number(b.file.endsWith('.whl')));
  return {
    ask: attested.slice(0, limit),
    without: found.filter(({ address }) => address === undefined).map(({ file }) => file),
    unchecked: Math.max(0, attested.length - limit),
  };
}
