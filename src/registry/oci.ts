import { createHash } from 'node:crypto';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ImagePlaces } from '../platform/image-places.ts';
import type { Http, HttpResponse, ImageName, ImageRegistry, ResolvedImage } from '../ports.ts';
import { httpEvidence } from './adapter.ts';
import { INDEX_TYPES, MANIFEST_TYPES, OTHER_KIND, readManifest } from './oci-manifest.ts';

/** What every registry has to take (OCI distribution specification 1.1, "Pushing Manifests"). */
const MAX_MANIFEST = 4 * 1024 * 1024;
const ACCEPT = [...INDEX_TYPES, ...MANIFEST_TYPES].join(', ');

const PATH = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const SHA256 = /^sha256:[0-9a-f]{64}$/;

/**
 * Container registries by the OCI distribution API. A digest is always that of the bytes which came, never just what
 * a header says. Each image is asked for once a run. Never rejects.
 */
export function createImageRegistry(options: {
  /** Logs in where a registry asks for it. */
  readonly http: Http;
  readonly places: ImagePlaces;
}): ImageRegistry {
  const asked = new Map<string, Promise<Result<ResolvedImage, SourceError>>>();
  return {
    resolve: (image) => {
      const key = JSON.stringify([image.registry, image.path, image.tag, image.digest]);
      let answer = asked.get(key);
      if (answer === undefined) asked.set(key, (answer = resolve(image, options)));
      return answer;
    },
  };
}

async function resolve(
  image: ImageName,
  { http, places }: { readonly http: Http; readonly places: ImagePlaces },
): Promise<Result<ResolvedImage, SourceError>> {
  const reference = image.tag ?? image.digest ?? 'latest';
  if (!(TAG.test(reference) || SHA256.test(reference)) || image.path.length > 255 || !PATH.test(image.path)) {
    return err({ kind: 'unsupported', message: 'the name is not one that a registry can be asked for' });
  }
  const place = await places.of(image.registry);
  if (!place.ok) return place;
  const name = place.value.library && !image.path.includes('/') ? `library/${image.path}` : image.path;
  let last: Result<ResolvedImage, SourceError> = err({
    kind: 'unsupported',
    message: 'no registry is known',
  });
  for (const base of place.value.bases) {
    last = await ask(manifestUrl(base, name, reference), { http, reference });
    if (last.ok) return last;
  }
  return last;
}

/** A path of the base is what the registry puts before every name. */
function manifestUrl(base: string, name: string, reference: string): string {
  const url = new URL(base);
  return `${url.origin}/v2${url.pathname}${name}/manifests/${reference}`;
}

async function ask(
  url: string,
  { http, reference }: { readonly http: Http; readonly reference: string },
): Promise<Result<ResolvedImage, SourceError>> {
  const answer = await http.get({
    url,
    headers: { accept: ACCEPT },
    maxBytes: MAX_MANIFEST,
    immutable: SHA256.test(reference),
    // Cut answers come again; whether it is a manifest needs its headers, so it is read below.
    validate: (body) => (endsAsJson(body) ? undefined : 'the answer is not a manifest'),
  });
  if (!answer.ok) return answer;
  const { value } = answer;
  if (value.status === 404 || value.status === 410) {
    return err({ kind: 'not-found', message: 'the registry has no such image or tag' });
  }
  const manifest = readManifest(value.body, value.headers['content-type']);
  if (!manifest.ok) {
    return err({
      kind: manifest.error === OTHER_KIND ? 'unsupported' : 'malformed',
      message: manifest.error,
    });
  }
  const mismatch = compareDigests(value, { digest: manifest.value.digest, reference });
  if (mismatch !== undefined) return err(mismatch);
  return ok({ ...manifest.value, evidence: httpEvidence(value) });
}

function compareDigests(
  response: HttpResponse,
  { digest, reference }: { readonly digest: string; readonly reference: string },
): SourceError | undefined {
  if (SHA256.test(reference) && reference !== digest) {
    return { kind: 'malformed', message: 'the manifest does not have the digest it was asked for by' };
  }
  const stated = response.headers['docker-content-digest'];
  if (stated === undefined) return undefined;
  const algorithm = /^(sha256|sha512):[0-9a-f]+$/.exec(stated)?.[1];
  const own =
    algorithm === 'sha512' ? `sha512:${createHash('sha512').update(response.body).digest('hex')}` : digest;
  return stated === own
    ? undefined
    : { kind: 'malformed', message: 'the manifest does not have the digest that its header states' };
}

function endsAsJson(body: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
