import type { Evidence } from '../domain/evidence.ts';
import { unknown, type Unknown } from '../domain/fact.ts';
import { compareVersions, isPrerelease } from '../domain/version.ts';
import type { EndpointBase } from '../platform/endpoints.ts';
import type { HttpResponse } from '../ports.ts';
import { failure, httpEvidence, type LoadRequest, type RegistryAdapter } from './adapter.ts';
import { matchesModulePattern, parseRetractions, type ModuleNotes } from './golang-module.ts';
import { asText, member, parseMoment, parseObject } from './json.ts';
import { NO_SAMPLE, type PackageRecord, type VersionRecord } from './record.ts';

const MODULE = /^[A-Za-z0-9][A-Za-z0-9._~-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._~+-]*)*$/;
const VERSION = /^v[0-9][A-Za-z0-9.+_~-]*$/;
const SKEW = 3_600_000;
const LIST_FRESH = 0;

/**
 * The Go module proxy protocol. Modules that GONOPROXY or GOPRIVATE cover are never named to a proxy. A version's
 * `.info` never changes; the list and the retractions of the highest version do.
 */
export const golangAdapter: RegistryAdapter = {
  ecosystem: 'golang',
  place: (component, endpoint) => {
    const { name } = component;
    if (!MODULE.test(name) || name.split('/').some((part) => part === '.' || part === '..')) {
      return unknown('unsupported', 'the name is not one that a Go module can have');
    }
    if (matchesModulePattern(endpoint.golang?.noProxy ?? '', name)) {
      return unknown('not-permitted', 'GOPRIVATE or GONOPROXY keeps the module away from proxies');
    }
    const base = endpoint.bases[0];
    if (base === undefined) return unknown('unsupported', endpoint.problem ?? 'no Go proxy is configured');
    return { base, name };
  },
  load: async (request) => {
    const answers: (PackageRecord | Unknown)[] = [];
    // As the go command does: the next proxy is asked when one does not have it.
    for (const base of [
      request.base,
      ...request.endpoint.bases.filter((item) => item.url !== request.base.url),
    ]) {
      const answer = await loadFrom(base, request);
      if (!('known' in answer) && answer.state === 'served' && hasAll(answer, request.versions))
        return answer;
      answers.push(answer);
    }
    return (
      answers.find((answer) => !('known' in answer) && answer.state === 'served') ??
      answers.find((answer) => 'known' in answer) ??
      absentOr(answers[0], request)
    );
  },
};

function hasAll(record: PackageRecord, versions: readonly string[]): boolean {
  return versions.every((version) => record.versions.some((item) => item.version === version));
}

function absentOr(
  answer: PackageRecord | Unknown | undefined,
  request: LoadRequest,
): PackageRecord | Unknown {
  if (answer !== undefined && request.endpoint.golang?.direct !== true) return answer;
  return unknown(
    'not-published',
    'no proxy has the module; go would ask its repository directly, which is not done here',
  );
}

async function loadFrom(base: EndpointBase, request: LoadRequest): Promise<PackageRecord | Unknown> {
  const root = `${base.url}${escapeModule(request.name)}/@v/`;
  const [list, ...infos] = await Promise.all([
    fetchList(root, request),
    ...request.versions.map((version) => fetchInfo(root, version, request)),
  ]);
  const failed = infos.find((info): info is Unknown => info !== undefined && 'known' in info);
  if (failed !== undefined) return failed;
  const found = infos.filter((info): info is VersionRecord => info !== undefined && !('known' in info));
  if ('known' in list) {
    // Without the list only what is there can be said, not what is missing.
    if (found.length < request.versions.length || found.length === 0) return list;
  }
  const listed = 'known' in list ? [] : list.versions;
  const evidence = 'known' in list ? found[0]?.evidence?.publishedAt : list.evidence;
  if (evidence === undefined) return unknown('malformed', 'the proxy gave no answer to judge by');
  const notes = await fetchNotes(root, [...listed, ...found.map((item) => item.version)], request);
  const others = listed
    .filter((version) => !found.some((item) => item.version === version))
    // A listed version without its .info is one that the proxy no longer serves.
    .filter((version) => !request.versions.includes(version))
    .map((version): VersionRecord => ({ version }));
  return {
    ecosystem: 'golang',
    name: request.name,
    evidence,
    state: listed.length === 0 && found.length === 0 ? 'absent' : 'served',
    partial: false,
    versions: [...found.map((item) => addNotes(item, notes)), ...others],
    projectStatus: 'known' in notes || notes.deprecated === undefined ? 'active' : 'deprecated',
    artifactBases: [],
    clock: NO_SAMPLE,
    missing: missingFacts(notes),
  };
}

async function fetchList(
  root: string,
  { http }: LoadRequest,
): Promise<{ versions: readonly string[]; evidence: Evidence } | Unknown> {
  const answer = await http.get({
    url: `${root}list`,
    headers: { accept: 'text/plain' },
    freshFor: LIST_FRESH,
    validate: refuseHtml,
  });
  if (!answer.ok) return failure(answer.error);
  const evidence = httpEvidence(answer.value);
  if (answer.value.status >= 400) return { versions: [], evidence };
  const versions = Buffer.from(answer.value.body)
    .toString('utf8')
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s/, 1)[0] ?? '')
    .filter((line) => VERSION.test(line) && line.length <= 256);
  return { versions: [...new Set(versions)], evidence };
}

async function fetchInfo(
  root: string,
  version: string,
  { http }: LoadRequest,
): Promise<VersionRecord | Unknown | undefined> {
  if (!VERSION.test(version))
    return unknown('unsupported', 'the version is not one that a Go module can have');
  const answer = await http.get({
    url: `${root}${escapeModule(version)}.info`,
    headers: { accept: 'application/json' },
    immutable: true,
    validate: (body) =>
      asText(member(parseObject(body), 'Version')) === version
        ? undefined
        : 'the answer is about another version',
  });
  if (!answer.ok) return failure(answer.error);
  if (answer.value.status >= 400) return undefined;
  return readInfo(version, answer.value);
}

function readInfo(version: string, response: HttpResponse): VersionRecord {
  const at = parseMoment(member(parseObject(response.body), 'Time'));
  const evidence = httpEvidence(response);
  const plausible = at === undefined || (at > 0 && at <= Date.parse(response.fetchedAt) + SKEW);
  return {
    version,
    ...(at !== undefined ? { publishedAt: plausible ? at : Number.NaN } : {}),
    evidence: { publishedAt: evidence, registryState: evidence },
  };
}

/** Retractions and the deprecation stand in the go.mod of the highest version (Go modules reference, `retract`). */
async function fetchNotes(
  root: string,
  versions: readonly string[],
  { http }: LoadRequest,
): Promise<(ModuleNotes & { readonly evidence: Evidence }) | Unknown> {
  const highest = highestOf(versions);
  if (highest === undefined) return unknown('not-published', 'the proxy lists no version of the module');
  const answer = await http.get({
    url: `${root}${escapeModule(highest)}.mod`,
    immutable: true,
    maxBytes: 16 * 1024 * 1024,
    validate: refuseHtml,
  });
  if (!answer.ok) return failure(answer.error);
  if (answer.value.status >= 400) {
    return unknown('not-published', "the proxy does not have the highest version's go.mod");
  }
  return {
    ...parseRetractions(Buffer.from(answer.value.body).toString('utf8')),
    evidence: httpEvidence(answer.value),
  };
}

function highestOf(versions: readonly string[]): string | undefined {
  const releases = versions.filter((version) => !isPrerelease('golang', version));
  let best: string | undefined;
  for (const version of releases.length > 0 ? releases : versions) {
    if (best === undefined || (compareVersions('golang', version, best) ?? 0) > 0) best = version;
  }
  return best;
}

function addNotes(
  item: VersionRecord,
  notes: (ModuleNotes & { readonly evidence: Evidence }) | Unknown,
): VersionRecord {
  if ('known' in notes) return item;
  const retraction = notes.retractions.find(
    ({ low, high }) =>
      (compareVersions('golang', item.version, low) ?? -1) >= 0 &&
      (compareVersions('golang', item.version, high) ?? 1) <= 0,
  );
  return {
    ...item,
    yanked: {
      yanked: retraction !== undefined,
      ...(retraction?.reason !== undefined ? { reason: retraction.reason } : {}),
    },
    deprecated:
      notes.deprecated === undefined
        ? { deprecated: false }
        : { deprecated: true, message: notes.deprecated },
    evidence: { ...item.evidence, yanked: notes.evidence, deprecated: notes.evidence },
  };
}

function missingFacts(notes: ModuleNotes | Unknown): PackageRecord['missing'] {
  const unsupported = (what: string) => unknown('unsupported', `the Go proxy does not state ${what}`);
  return {
    publisher: unsupported('who published a version'),
    maintainers: unsupported('maintainers'),
    ownership: unsupported('owners'),
    installHooks: unknown('unsupported', 'Go modules run nothing on installation'),
    artifacts: unknown('unsupported', 'the Go proxy states no digests; the checksum database does'),
    signatures: unsupported('signatures'),
    attestations: unsupported('attestations'),
    metadata: unsupported('metadata'),
    timeline: unknown('unsupported', 'the Go proxy gives the time of one version at a time'),
    ...('known' in notes ? { yanked: notes, deprecated: notes } : {}),
  };
}

function refuseHtml(body: Uint8Array): string | undefined {
  return body.find((byte) => byte > 32) === 0x3c ? 'a web page came instead of data' : undefined;
}

/** Upper-case letters as `!` and the lower-case letter (module proxy protocol). */
function escapeModule(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
