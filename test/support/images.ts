import { createHash } from 'node:crypto';

import { INDEX_TYPES, MANIFEST_TYPES } from '../../src/registry/oci-manifest.ts';

/** One object of a container registry: its bytes as served, its type and its digest. */
export interface ImageObject {
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly digest: string;
}

export interface TestImage {
  readonly path: string;
  readonly tag: string;
  /** What the tag points at. */
  readonly top: ImageObject;
  /** Manifests below an index. */
  readonly manifests: readonly ImageObject[];
  readonly blobs: readonly ImageObject[];
  readonly platforms: readonly string[];
}

const CONFIG = 'application/vnd.oci.image.config.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar';
const DOCKER_CONFIG = 'application/vnd.docker.container.image.v1+json';
const DOCKER_LAYER = 'application/vnd.docker.image.rootfs.diff.tar';

export function imageObject(mediaType: string, content: object | string): ImageObject {
  const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content, undefined, 1));
  return { mediaType, bytes, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function refer({ mediaType, bytes, digest }: ImageObject) {
  return { mediaType, size: bytes.length, digest };
}

/** An image of one platform, in OCI's or Docker's form. */
export function singleImage(path: string, tag: string, style: 'oci' | 'docker' = 'oci'): TestImage {
  const config = imageObject(style === 'oci' ? CONFIG : DOCKER_CONFIG, {
    os: 'linux',
    architecture: 'amd64',
    made: `${path}:${tag}`,
    rootfs: { type: 'layers', diff_ids: [] },
  });
  const layer = imageObject(style === 'oci' ? LAYER : DOCKER_LAYER, `layer of ${path}:${tag}`);
  const mediaType = MANIFEST_TYPES[style === 'oci' ? 0 : 1] ?? '';
  const top = imageObject(mediaType, {
    schemaVersion: 2,
    mediaType,
    config: refer(config),
    layers: [refer(layer)],
  });
  return { path, tag, top, manifests: [], blobs: [config, layer], platforms: [] };
}

/** An image of several platforms with an attestation beside them, as builders push it. */
export function indexImage(path: string, tag: string, style: 'oci' | 'docker' = 'oci'): TestImage {
  const platforms = [
    { os: 'linux', architecture: 'arm', variant: 'v7' },
    { os: 'linux', architecture: 'amd64' },
    { os: 'unknown', architecture: 'unknown' },
  ];
  const parts = platforms.map((_, index) => singleImage(path, `${tag}-${index}`, style));
  const mediaType = INDEX_TYPES[style === 'oci' ? 0 : 1] ?? '';
  const top = imageObject(mediaType, {
    schemaVersion: 2,
    mediaType,
    manifests: parts.map((part, index) => ({ ...refer(part.top), platform: platforms[index] })),
  });
  return {
    path,
    tag,
    top,
    manifests: parts.map((part) => part.top),
    blobs: parts.flatMap((part) => part.blobs),
    platforms: ['linux/amd64', 'linux/arm/v7'],
  };
}
