import type { Integrity } from '../domain/component.ts';
import type { Artifact } from '../domain/facts.ts';
import { compareText } from './compare-text.ts';
import type { SbomDistribution, SbomHash, SbomProperty } from './model.ts';
import { safeText } from './safe-text.ts';
import { safeUrl } from './safe-url.ts';

export interface CollectedHashes {
  /** Of the one artifact, when there is one. */
  readonly hashes: readonly SbomHash[];
  /** Of every file, when there are several. */
  readonly distributions: readonly SbomDistribution[];
  /** Where the one artifact can be had, as the registry says. */
  readonly url: string | undefined;
  readonly properties: readonly SbomProperty[];
}

const HEX_LENGTH: Readonly<Record<SbomHash['algorithm'], number>> = {
  md5: 32,
  sha1: 40,
  sha256: 64,
  sha384: 96,
  sha512: 128,
};
const HEX = /^[0-9a-f]+$/;

interface File {
  readonly name: string | undefined;
  readonly url: string | undefined;
  /** Digests have another length for each algorithm, so that equal digests are equal hashes. */
  readonly hashes: SbomHash[];
}

/**
 * Joins the digests a lockfile pins with what the registry states. The lockfile decides which files there are; the
 * registry adds addresses and further digests only to a file of which one digest is equal and none differs. What is
 * no digest of a file (Go's `h1`, malformed entries) becomes a property.
 */
export function collectHashes(
  integrity: readonly Integrity[],
  artifacts: readonly Artifact[] | undefined,
): CollectedHashes {
  const properties: SbomProperty[] = [];
  const locked = groupByFile(integrity, properties);
  if (artifacts === undefined) return finish(locked, properties);
  const stated = artifacts.map(toFile);
  if (locked.length === 0) {
    const usable = stated.filter((file) => file.hashes.length > 0 || file.url !== undefined);
    if (usable.some((file) => file.hashes.length > 0)) {
      properties.push({ name: 'countersign:hashes-from', value: 'registry' });
    }
    return finish(usable, properties);
  }
  const joined = joinFiles(locked, stated);
  if (joined.contradicted) properties.push({ name: 'countersign:registry-hash-differs', value: 'true' });
  return finish(joined.files, properties);
}

function groupByFile(integrity: readonly Integrity[], properties: SbomProperty[]): File[] {
  const files = new Map<string, File>();
  const seen = new Set<string>();
  for (const item of integrity) {
    const hash = toHash(item);
    if (hash === undefined) {
      properties.push(describeOther(item));
      continue;
    }
    const key = item.file ?? '';
    const place = `${hash.digest} ${key}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const file = files.get(key);
    if (file === undefined) files.set(key, { name: item.file, url: undefined, hashes: [hash] });
    else file.hashes.push(hash);
  }
  return [...files.values()];
}

function describeOther(item: Integrity): SbomProperty {
  if (item.algorithm !== 'h1') {
    return { name: 'countersign:integrity-unreadable', value: safeText(item.raw, 256) };
  }
  const file = item.file === undefined ? '' : ` ${item.file}`;
  return { name: 'countersign:go-h1', value: safeText(`${item.raw}${file}`, 256) };
}

function joinFiles(
  locked: readonly File[],
  stated: readonly File[],
): { files: File[]; contradicted: boolean } {
  const byDigest = new Map<string, File>();
  for (const file of stated) for (const hash of file.hashes) byDigest.set(hash.digest, file);
  const byName = new Map(stated.map((file) => [file.name, file]));
  const files: File[] = [];
  let contradicted = false;
  for (const file of locked) {
    const alone = locked.length === 1 && stated.length === 1 && isOneArtifact(file);
    if (file.name === undefined && !isOneArtifact(file)) files.push(...splitAnonymous(file, byDigest));
    else {
      const namesake = alone ? stated[0] : file.name === undefined ? undefined : byName.get(file.name);
      const match = findMatch(file, byDigest) ?? namesake;
      const differs = match !== undefined && contradicts(file, match);
      contradicted ||= differs;
      files.push(match === undefined || differs || !sharesHash(file, match) ? file : unite(file, match));
    }
  }
  return { files, contradicted };
}

/** Digests without file names (`pip --hash`): each is of one of the files that may be installed. */
function splitAnonymous(file: File, byDigest: ReadonlyMap<string, File>): File[] {
  const found = new Set<File>();
  const rest: SbomHash[] = [];
  for (const hash of file.hashes) {
    const match = byDigest.get(hash.digest);
    if (match === undefined) rest.push(hash);
    else found.add(match);
  }
  return rest.length === 0 ? [...found] : [...found, { name: undefined, url: undefined, hashes: rest }];
}

function findMatch(file: File, byDigest: ReadonlyMap<string, File>): File | undefined {
  for (const hash of file.hashes) {
    const match = byDigest.get(hash.digest);
    if (match !== undefined) return match;
  }
  return undefined;
}

function unite(locked: File, stated: File): File {
  const hashes = [...locked.hashes, ...stated.hashes.filter((hash) => !has(locked, hash))];
  return { name: locked.name ?? stated.name, url: stated.url, hashes };
}

/** The same algorithm with another digest. */
function contradicts(locked: File, stated: File): boolean {
  return locked.hashes.some(
    (hash) => !has(stated, hash) && stated.hashes.some((other) => other.algorithm === hash.algorithm),
  );
}

function sharesHash(a: File, b: File): boolean {
  return a.hashes.some((hash) => has(b, hash));
}

function has(file: File, hash: SbomHash): boolean {
  return file.hashes.some((other) => other.digest === hash.digest);
}

/** No algorithm twice: all digests can be of the same bytes. */
function isOneArtifact({ hashes }: File): boolean {
  if (hashes.length > 5) return false;
  return hashes.every(
    (hash, index) => hashes.findIndex((item) => item.algorithm === hash.algorithm) === index,
  );
}

function finish(files: readonly File[], properties: readonly SbomProperty[]): CollectedHashes {
  const [only] = files;
  if (files.length === 1 && only !== undefined && isOneArtifact(only)) {
    return { hashes: only.hashes.sort(compareHashes), distributions: [], url: only.url, properties };
  }
  const distributions = files.map(toDistribution).sort(compareDistributions);
  return { hashes: [], distributions, url: undefined, properties };
}

function toDistribution({ name, url, hashes }: File): SbomDistribution {
  return {
    file: name === undefined ? undefined : safeText(name, 256),
    url,
    hashes: hashes.sort(compareHashes),
  };
}

function compareHashes(a: SbomHash, b: SbomHash): number {
  return a.digest.length - b.digest.length || compareText(a.digest, b.digest);
}

function compareDistributions(a: SbomDistribution, b: SbomDistribution): number {
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    compareText(a.hashes[0]?.digest ?? '', b.hashes[0]?.digest ?? '') ||
    compareText(a.url ?? '', b.url ?? '')
  );
}

function toFile(artifact: Artifact): File {
  const hashes: SbomHash[] = [];
  for (const item of artifact.integrity) {
    const hash = toHash(item);
    if (hash !== undefined) hashes.push(hash);
  }
  return {
    name: artifact.file,
    url: artifact.url === undefined ? undefined : safeUrl(artifact.url),
    hashes,
  };
}

function toHash({ algorithm, digest }: Integrity): SbomHash | undefined {
  if (algorithm === 'h1' || algorithm === 'unknown' || algorithm === 'sha224') return undefined;
  return digest.length === HEX_LENGTH[algorithm] && HEX.test(digest) ? { algorithm, digest } : undefined;
}
