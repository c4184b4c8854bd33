import { createHash } from 'node:crypto';

import { err, ok, type Result } from '../domain/result.ts';
import { asArray, asObject, asText, member, parseObject, type JsonObject } from './json.ts';

/** The kinds of manifest that are asked for, those for many platforms first. */
export const INDEX_TYPES: readonly string[] = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
export const MANIFEST_TYPES: readonly string[] = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

export interface ManifestFacts {
  /** `sha256:…` of the bytes. */
  readonly digest: string;
  readonly mediaType: string;
  /** `linux/amd64`, `linux/arm/v7`: sorted, distinct; empty for a manifest of one platform, which does not say it. */
  readonly platforms: readonly string[];
}

/**
 * Reads a manifest or index (OCI image specification 1.1, Docker schema 2). The type in the header, the type in the
 * body and the members have to agree, so that no two readers can take one digest for two things. The error is a
 * sentence.
 */
export function readManifest(
  body: Uint8Array,
  contentType: string | undefined,
): Result<ManifestFacts, string> {
  const root = parseObject(body);
  if (root === undefined) return err('the answer is not a manifest');
  const stated = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  const inside = asText(member(root, 'mediaType'));
  const known = [...INDEX_TYPES, ...MANIFEST_TYPES];
  if (inside !== undefined && !known.includes(inside)) return err(OTHER_KIND);
  if (stated !== undefined && stated.startsWith('application/vnd.') && !known.includes(stated)) {
    return err(OTHER_KIND);
  }
  if (stated !== undefined && known.includes(stated) && inside !== undefined && inside !== stated) {
    return err('the manifest says that it is of another kind than its header does');
  }
  const version = member(root, 'schemaVersion');
  if (version !== 2) return err(version === 1 ? OTHER_KIND : 'the answer is not a manifest');
  const isIndex = Array.isArray(member(root, 'manifests'));
  const isManifest = asObject(member(root, 'config')) !== undefined && Array.isArray(member(root, 'layers'));
  if (isIndex === isManifest) return err('the manifest is neither an index nor an image, or both');
  const type = inside ?? (stated !== undefined && known.includes(stated) ? stated : undefined);
  const mediaType = type ?? (isIndex ? INDEX_TYPES[0] : MANIFEST_TYPES[0]) ?? '';
  if (INDEX_TYPES.includes(mediaType) !== isIndex) {
    return err('the manifest has other members than its kind asks for');
  }
  return ok({
    digest: `sha256:${createHash('sha256').update(body).digest('hex')}`,
    mediaType,
    platforms: isIndex ? readPlatforms(root) : [],
  });
}

/** The sentence for manifests that are well formed but of a kind that names no content by digest, or not of images. */
export const OTHER_KIND = 'the registry answers with a kind of manifest that is not read';

/** Entries of `unknown/unknown` are attestations beside the images. */
function readPlatforms(root: JsonObject): readonly string[] {
  const names = asArray(member(root, 'manifests')).flatMap((item) => {
    const platform = member(item, 'platform');
    const parts = [member(platform, 'os'), member(platform, 'architecture'), member(platform, 'variant')];
    const [os, architecture, variant] = parts.map((part) =>
      typeof part === 'string' && /^[\w.-]{1,64}$/.test(part) ? part : undefined,
    );
    if (os === undefined || architecture === undefined || os === 'unknown') return [];
    return [[os, architecture, ...(variant === undefined ? [] : [variant])].join('/')];
  });
  return [...new Set(names)].sort();
}
