import type { SbomDistribution, SbomHash } from './model.ts';

/**
 * A purl that means one file of a release: the purl with the qualifiers `checksum` (the strongest digest) and
 * `file_name` of the purl specification. For files whose address nobody states.
 */
export function fileReference(purl: string, distribution: SbomDistribution): string {
  const hash = strongestHash(distribution.hashes);
  const extra = [
    ...(hash !== undefined ? [`checksum=${hash.algorithm}:${hash.digest}`] : []),
    ...(distribution.file !== undefined ? [`file_name=${encodeURIComponent(distribution.file)}`] : []),
  ];
  const [base = purl, subpath] = purl.split('#', 2);
  const [path = base, query] = base.split('?', 2);
  const qualifiers = [...(query === undefined ? [] : query.split('&')), ...extra].sort();
  const tail = subpath === undefined ? '' : `#${subpath}`;
  return qualifiers.length === 0 ? purl : `${path}?${qualifiers.join('&')}${tail}`;
}

const ORDER: readonly SbomHash['algorithm'][] = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'];

function strongestHash(hashes: readonly SbomHash[]): SbomHash | undefined {
  return ORDER.map((algorithm) => hashes.find((hash) => hash.algorithm === algorithm)).find(Boolean);
}
