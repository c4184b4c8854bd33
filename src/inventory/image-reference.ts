/** An image name taken apart, as container tools read it. */
export interface ImageReference {
  /** Host with its port; absent for Docker Hub. */
  readonly registry?: string;
  /** Path below the registry, without the `library/` that Docker Hub adds itself. */
  readonly path: string;
  readonly tag?: string;
  /** `sha256:…` as written. */
  readonly digest?: string;
}

const HOST = /^(?:localhost|[^/]*[.:][^/]*)$/;
const HOST_NAME = /^[A-Za-z0-9](?:-*[A-Za-z0-9])*(?:\.[A-Za-z0-9](?:-*[A-Za-z0-9])*)*(?::\d{1,5})?$/;
const PATH = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DOCKER_HUB: readonly string[] = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];

/**
 * Splits `[registry/]path[:tag][@digest]` by the rules of the OCI distribution specification. Undefined when it is
 * no image reference.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > 1024) return undefined;
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  let rest = at < 0 ? text : text.slice(0, at);
  if (digest !== undefined && !/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]+$/.test(digest)) return undefined;
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
  const tag = colon < 0 ? undefined : rest.slice(colon + 1);
  if (tag !== undefined && !TAG.test(tag)) return undefined;
  if (colon >= 0) rest = rest.slice(0, colon);
  const slash = rest.indexOf('/');
  const host = slash < 0 ? '' : rest.slice(0, slash);
  const isHost = HOST.test(host);
  if (isHost && !HOST_NAME.test(host)) return undefined;
  const isHub = DOCKER_HUB.includes(host.toLowerCase());
  let path = isHost ? rest.slice(slash + 1) : rest;
  if ((isHub || !isHost) && path.startsWith('library/')) path = path.slice('library/'.length);
  if (path.length > 255 || !PATH.test(path)) return undefined;
  return {
    ...(isHost && !isHub ? { registry: host.toLowerCase() } : {}),
    path,
    ...(tag !== undefined ? { tag } : {}),
    ...(digest !== undefined ? { digest } : {}),
  };
}

/** Whether a digest has the full length of its algorithm, so that it names one content. */
export function isFullDigest(digest: string): boolean {
  return /^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/.test(digest);
}
