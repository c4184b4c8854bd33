import type { Component, Integrity } from '../domain/component.ts';
import type { Evidence } from '../domain/evidence.ts';
import { unknown, type Unknown } from '../domain/fact.ts';
import type { Artifact } from '../domain/facts.ts';
import { childOf, childrenOf, parseXml } from '../domain/xml.ts';
import type { Http } from '../ports.ts';
import { failure, httpEvidence, type LoadRequest, type RegistryAdapter, type Wanted } from './adapter.ts';
import { hexIntegrity } from './integrity.ts';
import { NO_SAMPLE, type PackageRecord, type VersionRecord } from './record.ts';

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*:[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9_.+~-]*$/;
const FILE = /^[A-Za-z0-9_][A-Za-z0-9_.+~@-]*$/;
const HEX_LENGTH: Readonly<Record<string, number>> = { sha1: 40, sha256: 64, sha512: 128 };
const MAX_DIGEST = 4_096;
const MAX_FILES = 100;

/**
 * Maven repositories: the digest files beside the very files that are locked (`FILE.sha256`, `FILE.sha512`, else
 * `FILE.sha1`), and the list of versions where none of them is there. All repositories of the user's are asked in turn.
 */
export const mavenAdapter: RegistryAdapter = {
  ecosystem: 'maven',
  place: (component, endpoint) => {
    const [base] = endpoint.bases;
    if (!NAME.test(component.name) || /\.\.|[.:-]\.|\.:|:\./.test(component.name))
      return unknown('unsupported', 'the name is not one that a component of a Maven repository can have');
    if (!VERSION.test(component.version) || component.version.endsWith('-SNAPSHOT'))
      return unknown('unsupported', 'a snapshot is no release: its files change under one version');
    return base === undefined
      ? unknown('unsupported', endpoint.problem ?? 'no Maven repository is configured')
      : { base, name: component.name };
  },
  wants: wantedOf,
  load: async (request) => {
    const releases: VersionRecord[] = [];
    let evidence: Evidence | undefined;
    for (const version of request.versions) {
      const found = await findRelease(version, request);
      if ('known' in found) return found;
      evidence ??= found.evidence;
      if (found.present) releases.push(recordOf(version, found));
    }
    const missing = request.versions.filter((version) => releases.every((one) => one.version !== version));
    const listed = missing.length === 0 ? undefined : await listVersions(request);
    if (listed !== undefined && 'known' in listed) return listed;
    const names = new Set(releases.map(({ version }) => version));
    const others = (listed?.versions ?? []).filter((version) => !names.has(version));
    const source = evidence ?? listed?.evidence;
    if (source === undefined) return unknown('malformed', 'the repository gave no answer that could be read');
    return {
      ecosystem: 'maven',
      name: request.name,
      evidence: listed?.evidence ?? source,
      state: releases.length > 0 || listed?.served === true ? 'served' : 'absent',
      partial: false,
      versions: [...releases, ...others.map((version) => recordOf(version, { artifacts: [] }))],
      projectStatus: 'active',
      artifactBases: request.endpoint.bases.map(({ url }) => url),
      clockProblem: UNDATED,
      clock: NO_SAMPLE,
      missing: MISSING,
    };
  },
};

const UNDATED = unknown('not-published', 'a Maven repository gives no publication times');
const unsupported = (what: string) => unknown('unsupported', `a Maven repository does not state ${what}`);
const MISSING: PackageRecord['missing'] = {
  publishedAt: UNDATED,
  timeline: UNDATED,
  publisher: unsupported('who published a version'),
  maintainers: unsupported('the owners a version had'),
  ownership: unsupported('owners'),
  installHooks: unsupported('code that runs on installation'),
  metadata: unknown('unsupported', 'the descriptions of a Maven repository are not read'),
  signatures: unknown('unsupported', 'the PGP signatures of a Maven repository are not verified'),
  attestations: unknown('unsupported', 'the attestations of a Maven repository are not read'),
};

/** The files of a component that digests are demanded of. */
function wantedOf({ integrity }: Component): readonly Wanted[] {
  const files = new Map<string, Set<Integrity['algorithm']>>();
  for (const { file, algorithm } of integrity) {
    if (file === undefined || !FILE.test(file) || file.includes('..')) continue;
    const algorithms = files.get(file) ?? new Set();
    if (files.size < MAX_FILES) files.set(file, algorithms.add(algorithm));
  }
  return [...files].map(([file, algorithms]) => ({ file, algorithms: [...algorithms] }));
}

function recordOf(
  version: string,
  {
    artifacts,
    evidence,
  }: { readonly artifacts: readonly Artifact[]; readonly evidence?: Evidence | undefined },
): VersionRecord {
  return {
    version,
    artifacts,
    // There is neither a way to take a release back nor one to deprecate it.
    yanked: { yanked: false },
    deprecated: { deprecated: false },
    ...(evidence === undefined ? {} : { evidence: { artifacts: evidence } }),
  };
}

interface Found {
  readonly present: boolean;
  /** Of the files that were asked for, those without a digest included. */
  readonly artifacts: readonly Artifact[];
  readonly evidence?: Evidence | undefined;
}

/** The release in the first repository that has one of its files. */
async function findRelease(version: string, request: LoadRequest): Promise<Found | Unknown> {
  const [group = '', artifact = ''] = request.name.split(':');
  const path = `${group.replaceAll('.', '/')}/${artifact}/${version}/`;
  const wanted = request.wanted.get(version) ?? [];
  const files = wanted.length > 0 ? wanted : [{ file: `${artifact}-${version}.pom`, algorithms: [] }];
  let evidence: Evidence | undefined;
  for (const { url } of request.endpoint.bases.length > 0 ? request.endpoint.bases : [request.base]) {
    const answers = await Promise.all(files.map((one) => readDigest(`${url}${path}`, one, request.http)));
    let present = false;
    const artifacts: Artifact[] = [];
    for (const answer of answers) {
      if ('known' in answer) return answer;
      const { file, digest } = answer;
      evidence ??= answer.evidence;
      present ||= digest !== undefined;
      artifacts.push({
        file,
        ...(digest === undefined ? { integrity: [] } : { url: `${url}${path}${file}`, integrity: [digest] }),
      });
    }
    if (present) return { present, artifacts: wanted.length > 0 ? artifacts : [], evidence };
  }
  return { present: false, artifacts: [], evidence };
}

/** The strongest digest that is demanded and stated; else the one that every repository has. */
async function readDigest(
  directory: string,
  { file, algorithms }: Wanted,
  http: Http,
): Promise<
  { readonly file: string; readonly digest?: Integrity; readonly evidence: Evidence | undefined } | Unknown
> {
  let evidence: Evidence | undefined;
  for (const algorithm of ['sha512', 'sha256', 'sha1'] as const) {
    if (algorithm !== 'sha1' && !algorithms.includes(algorithm)) continue;
    const answer = await http.get({
      url: `${directory}${file}.${algorithm}`,
      headers: { accept: 'text/plain' },
      maxBytes: MAX_DIGEST,
      validate: (body) =>
        digestIn(body, algorithm, file) === undefined ? 'the answer is not a digest' : undefined,
    });
    if (!answer.ok) return failure(answer.error);
    evidence = httpEvidence(answer.value);
    const digest = answer.value.status < 400 ? digestIn(answer.value.body, algorithm, file) : undefined;
    if (digest !== undefined) return { file, digest, evidence };
  }
  return { file, evidence };
}

/** Digest files hold the digest alone, or with the name of the file before or after it. */
function digestIn(body: Uint8Array, algorithm: string, file: string): Integrity | undefined {
  const text = Buffer.from(body).toString('latin1');
  const found = new RegExp(
    `(?:^|[^0-9A-Za-z])([0-9A-Fa-f]{${HEX_LENGTH[algorithm]}})(?:$|[^0-9A-Za-z])`,
  ).exec(text);
  return /^\s*</.test(text) ? undefined : hexIntegrity(algorithm, found?.[1], file);
}

interface Listed {
  readonly served: boolean;
  readonly versions: readonly string[];
  readonly evidence: Evidence;
}

/** The versions that the repositories list together. */
async function listVersions({ name, base, endpoint, http }: LoadRequest): Promise<Listed | Unknown> {
  const [group = '', artifact = ''] = name.split(':');
  const versions = new Set<string>();
  let served = false;
  let evidence: Evidence | undefined;
  for (const { url } of endpoint.bases.length > 0 ? endpoint.bases : [base]) {
    let listed: readonly string[] | undefined;
    const answer = await http.get({
      url: `${url}${group.replaceAll('.', '/')}/${artifact}/maven-metadata.xml`,
      headers: { accept: 'application/xml, text/xml' },
      validate: (body) => {
        listed = versionsIn(body);
        return listed === undefined ? 'the answer is not the list of versions of a component' : undefined;
      },
    });
    if (!answer.ok) return failure(answer.error);
    const isServed = answer.value.status < 400 && listed !== undefined;
    if (evidence === undefined || isServed) evidence = httpEvidence(answer.value);
    served ||= isServed;
    for (const version of isServed ? (listed ?? []) : []) versions.add(version);
  }
  return evidence === undefined
    ? unknown('unsupported', 'no Maven repository is configured')
    : { served, versions: [...versions], evidence };
}

function versionsIn(body: Uint8Array): readonly string[] | undefined {
  const document = parseXml(Buffer.from(body).toString('utf8'));
  if (!document.ok || document.value.name !== 'metadata') return undefined;
  const list = childOf(childOf(document.value, 'versioning'), 'versions');
  return childrenOf(list, 'version').map(({ text }) => text.trim());
}
