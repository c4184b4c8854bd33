import { unknown } from '../domain/fact.ts';
import type { Endpoint, EndpointBase } from '../platform/endpoints.ts';
import { failure, httpEvidence, type RegistryAdapter } from './adapter.ts';
import { hexIntegrity } from './integrity.ts';
import { asObject, asText, member, parseMoment, type Json } from './json.ts';
import { betraysMirrorClock, MIRROR_CLOCK, sampleClock } from './mirror-clock.ts';
import { NO_SAMPLE, type PackageRecord, type VersionRecord } from './record.ts';

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
const EARLIEST = Date.UTC(2014, 0, 1);
const SKEW = 3_600_000;
/** How locks name the default registry whichever sparse index serves it. */
const DEFAULT_INDEX = /^(?:registry\+)?https:\/\/github\.com\/rust-lang\/[a-z.-]+-index\/?$/;

/** Cargo's sparse index: one file of JSON lines per crate (Cargo reference, "Registry index"). */
export const cargoAdapter: RegistryAdapter = {
  ecosystem: 'cargo',
  place: (component, endpoint) => {
    if (!NAME.test(component.name))
      return unknown('unsupported', 'the name is not one that a crate can have');
    const index = component.source.kind === 'registry' ? component.source.index : undefined;
    const base = baseFor(index, endpoint);
    if (base !== undefined) return { base, name: component.name };
    return isDefault(index)
      ? unknown('unsupported', endpoint.problem ?? 'no Cargo index is configured')
      : unknown(
          'unsupported',
          "the lock names a registry that the user's Cargo configuration does not name with a sparse index",
        );
  },
  load: async ({ base, name, http }) => {
    let lines: readonly Json[] | undefined;
    const answer = await http.get({
      url: `${base.url}${indexPath(name)}`,
      headers: { accept: 'text/plain, application/json' },
      validate: (body) => {
        lines = parseLines(Buffer.from(body).toString('utf8'), name);
        return lines === undefined ? 'the answer is not a file of a Cargo index' : undefined;
      },
    });
    if (!answer.ok) return failure(answer.error);
    const evidence = httpEvidence(answer.value);
    const served = answer.value.status < 400 && lines !== undefined;
    const versions = served
      ? (lines ?? []).flatMap((line) => readLine(line, Date.parse(answer.value.fetchedAt)) ?? [])
      : [];
    const clock = served ? sampleClock(versions) : NO_SAMPLE;
    const problem = !versions.some((item) => item.publishedAt !== undefined)
      ? unknown('not-published', 'the index gives no publication times')
      : betraysMirrorClock(clock, versions)
        ? MIRROR_CLOCK
        : undefined;
    return {
      ecosystem: 'cargo',
      name,
      evidence,
      state: served ? 'served' : 'absent',
      partial: false,
      versions,
      projectStatus: 'active',
      artifactBases: [],
      ...(problem !== undefined && served ? { clockProblem: problem } : {}),
      clock,
      missing: MISSING,
    };
  },
};

const unsupported = (what: string) => unknown('unsupported', `the Cargo index does not state ${what}`);
const MISSING: PackageRecord['missing'] = {
  publisher: unsupported('who published a version'),
  maintainers: unsupported('the owners a version had'),
  ownership: unsupported('owners'),
  installHooks: unsupported('build scripts'),
  metadata: unsupported('metadata'),
  signatures: unsupported('signatures'),
  attestations: unsupported('attestations'),
};

function isDefault(index: string | undefined): boolean {
  return index === undefined || index === '' || DEFAULT_INDEX.test(index);
}

function baseFor(index: string | undefined, endpoint: Endpoint): EndpointBase | undefined {
  const standard = endpoint.bases.find((base) => base.index === undefined || base.index === 'default');
  if (isDefault(index)) return standard;
  const wanted = (index ?? '').replace(/^(?:sparse\+|registry\+)/, '').replace(/\/?$/, '/');
  return endpoint.bases.find((base) => base.url === wanted);
}

/** `1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd…`, in lower case. */
export function indexPath(name: string): string {
  const lower = name.toLowerCase();
  if (lower.length < 3) return `${lower.length}/${lower}`;
  if (lower.length === 3) return `3/${lower[0]}/${lower}`;
  return `${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
}

/** All lines or nothing: a cut file must not look like one with fewer versions. */
function parseLines(text: string, name: string): readonly Json[] | undefined {
  const result: Json[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    try {
      const value = JSON.parse(line) as Json;
      if (asText(member(value, 'name'))?.toLowerCase() !== name.toLowerCase()) return undefined;
      if (asText(member(value, 'vers')) === undefined) return undefined;
      result.push(value);
    } catch {
      return undefined;
    }
  }
  return result.length === 0 ? undefined : result;
}

function readLine(line: Json, fetchedAt: number): VersionRecord | undefined {
  const version = asText(member(asObject(line), 'vers'));
  if (version === undefined) return undefined;
  const digest = hexIntegrity('sha256', member(line, 'cksum'));
  const at = parseMoment(member(line, 'pubtime'));
  const plausible = at === undefined || (at >= EARLIEST && at <= fetchedAt + SKEW);
  return {
    version,
    ...(at !== undefined ? { publishedAt: plausible ? at : Number.NaN } : {}),
    artifacts: [{ integrity: digest === undefined ? [] : [digest] }],
    yanked: { yanked: member(line, 'yanked') === true },
    deprecated: { deprecated: false },
  };
}
