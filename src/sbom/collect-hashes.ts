import type { Integrity } from '../domain/component.ts';
import type { Artifact } from '../domain/facts.ts';
import { compareText } from './compare-text.ts';
import type { SbomDistribution, SbomHash, SbomProperty } from './model.ts';
import { clipText } from './safe-text.ts';
import { safeUrl } from './safe-url.ts';

export interface CollectedHashes {
  /** Of the one artifact, when there is one. */
  readonly hashes: readonly SbomHash[];
  /** Of every file, when there are several. */
  readonly distributions: readonly SbomDistribution[];
  /** Where the one artifact can be had, as the registry says. */
  readonly url?: string;
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
  url: string | undefined;
  readonly hashes: Map<string, SbomHash>;
}

/**
 * Joins the digests a lockfile pins with what the registry states. The lockfile decides which files there are; the
 * registry adds addresses and further digests only to a file of which one digest is equal. What is no digest of a
 * file (Go's `h1`, malformed entries) becomes a property.
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
    const usable = stated.filter((file) => file.hashes.size > 0 || file.url !== undefined);
    if (usable.some((file) => file.hashes.size > 0)) {
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
  for (const item of integrity) {
    const hash = toHash(item);
    if (hash === undefined) {
      const name = item.algorithm === 'h1' ? 'countersign:go-h1' : 'countersign:integrity-unreadable';
      const file = item.algorithm === 'h1' && item.file !== undefined ? ` ${item.file}` : '';
      properties.push({ name, value: clipText(`${item.raw}${file}`, 256) });
      continue;
    }
    const key = item.file ?? '';
    let file = files.get(key);
    if (file === undefined) files.set(key, (file = { name: item.file, url: undefined, hashes: new Map() }));
    file.hashes.set(hashKey(hash), hash);
  }
  return [...files.values()];
}

function joinFiles(
  locked: readonly File[],
  stated: readonly File[],
): { files: File[]; contradicted: boolean } {
  const byDigest = new Map<string, File>();
  for (const file of stated) for (const key of file.hashes.keys()) byDigest.set(key, file);
  const byName = new Map(stated.map((file) => [file.name, file]));
  const files: File[] = [];
  let contradicted = false;
  for (const file of locked) {
    const rest = new Map(file.hashes);
    const matched = new Set<File>();
    for (const key of file.hashes.keys()) {
      const match = byDigest.get(key);
      if (match !== undefined) matched.add(match);
    }
    for (const match of matched) {
      for (const key of match.hashes.keys()) rest.delete(key);
      files.push({ name: file.name ?? match.name, url: match.url, hashes: new Map(match.hashes) });
    }
    const alone = stated.length === 1 && locked.length === 1 && oneArtifact(file);
    const namesake = alone ? stated[0] : file.name === undefined ? undefined : byName.get(file.name);
    const last = files.at(-1);
    if (matched.size === 1 && rest.size > 0 && last !== undefined && oneArtifact(file)) {
      // Further algorithms for the same bytes, which this registry does not state.
      for (const [key, hash] of rest) last.hashes.set(key, hash);
    } else if (rest.size > 0) {
      if (matched.size === 0 && namesake !== undefined && contradicts(file, namesake)) contradicted = true;
      files.push({ name: file.name, url: undefined, hashes: rest });
    }
  }
  return { files, contradicted };
}

/** The same algorithm with another digest. */
function contradicts(locked: File, stated: File): boolean {
  const algorithms = new Set([...stated.hashes.values()].map((hash) => hash.algorithm));
  return [...locked.hashes.values()].some((hash) => algorithms.has(hash.algorithm));
}

/** No algorithm twice: all digests can be of the same bytes. */
function oneArtifact(file: File): boolean {
  const algorithms = [...file.hashes.values()].map((hash) => hash.algorithm);
  return new Set(algorithms).size === algorithms.length;
}

function finish(files: readonly File[], properties: readonly SbomProperty[]): CollectedHashes {
  const distributions = files.map(toDistribution).sort(compareDistributions);
  const [only] = files;
  if (files.length === 1 && only !== undefined && oneArtifact(only)) {
    const { hashes, url } = distributions[0] as SbomDistribution;
    return { hashes, distributions: [], ...(url !== undefined ? { url } : {}), properties };
  }
  return { hashes: [], distributions, properties };
}

function toDistribution(file: File): SbomDistribution {
  const hashes = [...file.hashes.entries()].sort((a, b) => compareText(a[0], b[0])).map((entry) => entry[1]);
  return {
    ...(file.name !== undefined ? { file: clipText(file.name, 256) } : {}),
    ...(file.url !== undefined ? { url: file.url } : {}),
    hashes,
  };
}

function compareDistributions(a: SbomDistribution, b: SbomDistribution): number {
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    compareText(a.hashes.map(hashKey).join(), b.hashes.map(hashKey).join()) ||
    compareText(a.url ?? '', b.url ?? '')
  );
}

function toFile(artifact: Artifact): File {
  const hashes = artifact.integrity.flatMap((item) => toHash(item) ?? []);
  return {
    name: artifact.file,
    url: artifact.url === undefined ? undefined : safeUrl(artifact.url),
    hashes: new Map(hashes.map((hash) => [hashKey(hash), hash])),
  };
}

function toHash(item: Integrity): SbomHash | undefined {
  const { algorithm, digest } = item;
  if (algorithm === 'h1' || algorithm === 'unknown' || algorithm === 'sha224') return undefined;
  return digest.length === HEX_LENGTH[algorithm] && HEX.test(digest) ? { algorithm, digest } : undefined;
}

function hashKey(hash: SbomHash): string {
  return `${hash.algorithm}:${hash.digest}`;
}
