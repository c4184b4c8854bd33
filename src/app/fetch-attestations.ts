import type { SourceError } from '../domain/errors.ts';
import { parseObject } from '../domain/json.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ArtifactAttestations, AttestationQuery } from '../ports.ts';
import { readAttestationList } from '../verify/github-attestations.ts';
import { decodeSnappy } from '../verify/snappy.ts';

const MAX_BUNDLE = 64 * 1024 * 1024;
/** Bundles that lie elsewhere, and bytes of all of them. */
const MAX_FETCHED = 100;
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The bundles that the hosting service keeps of a digest. One that cannot be fetched or read is an error: whoever hides
 * one must not bring about that another one, which is there, looks like all that there is.
 */
export async function fetchAttestations(
  source: ArtifactAttestations,
  query: AttestationQuery,
): Promise<Result<readonly unknown[], SourceError>> {
  const pages = await source.list(query);
  if (!pages.ok) return pages;
  const bundles: unknown[] = [];
  let fetches = 0;
  let bytes = 0;
  for (const { body } of pages.value) {
    const answer = parseObject(body);
    if (answer === undefined) {
      return { ok: false, error: { kind: 'malformed', message: 'the answer of the service is not JSON' } };
    }
    for (const item of readAttestationList(answer)) {
      if ('bundle' in item) bundles.push(item.bundle);
      else {
        if (++fetches > MAX_FETCHED || bytes > MAX_BYTES) return { ok: false, error: TOO_MUCH };
        const fetched = await fetchBundle(source, item.url);
        if (!fetched.ok) return fetched;
        bytes += fetched.value.bytes;
        bundles.push(fetched.value.bundle);
      }
    }
  }
  return ok(bundles);
}

/** Large bundles lie elsewhere, as a raw snappy block of JSON. */
async function fetchBundle(
  source: ArtifactAttestations,
  url: string,
): Promise<Result<{ readonly bundle: unknown; readonly bytes: number }, SourceError>> {
  const answer = await source.fetch(url);
  if (!answer.ok) return answer;
  const plain = parseObject(answer.value.body);
  if (plain !== undefined) return ok({ bundle: plain, bytes: answer.value.body.length });
  const decoded = decodeSnappy(answer.value.body, MAX_BUNDLE);
  const json = decoded.ok ? parseObject(decoded.value) : undefined;
  return json === undefined
    ? { ok: false, error: { kind: 'malformed', message: 'an attestation that the service keeps is damaged' } }
    : ok({ bundle: json, bytes: decoded.ok ? decoded.value.length : 0 });
}

const TOO_MUCH: SourceError = {
  kind: 'budget',
  message: 'the service keeps more attestations of it than are looked at',
};
