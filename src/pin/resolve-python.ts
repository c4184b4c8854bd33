import type { Component } from '../domain/component.ts';
import type { SourceError, SourceErrorKind } from '../domain/errors.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { UnknownReason } from '../domain/fact.ts';
import type { Artifact, RegistryState } from '../domain/facts.ts';
import { makePurl, normalizePypiName } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { PackageRegistry, ReleaseFacts } from '../ports.ts';

export interface PythonRelease {
  readonly name: string;
  /** One version (PEP 440), as behind `==`. */
  readonly version: string;
}

export interface PythonHashes {
  /** `sha256:…` of every file of the release, sorted, distinct: all that `--hash` has to allow. */
  readonly hashes: readonly string[];
  readonly files: number;
  /** Why the release was withdrawn (PEP 592), empty where no reason is given; absent when it was not. */
  readonly yanked?: string;
  readonly evidence: Evidence;
}

/**
 * The digests of each release by the index that the user's clients are configured for, in one request a project. The
 * keys are the releases given. An error unless every file has a sha256: a list that lacks one would refuse a good file
 * on another platform. A project is not resolved here: the version is what the requirement already names.
 */
export async function resolvePythonHashes(
  releases: readonly PythonRelease[],
  registry: PackageRegistry,
): Promise<ReadonlyMap<PythonRelease, Result<PythonHashes, SourceError>>> {
  const asked = releases.map((release) => ({ release, component: describe(release) }));
  const facts = await registry.releases(asked.flatMap(({ component }) => component ?? []));
  return new Map(
    asked.map(({ release, component }) => {
      const found = component === undefined ? undefined : facts.get(component.purl);
      return [release, found === undefined ? err(NOT_A_RELEASE) : readHashes(found)];
    }),
  );
}

const NOT_A_RELEASE: SourceError = {
  kind: 'unsupported',
  message: 'this is not the name and version of a Python release',
};

function describe({ name, version }: PythonRelease): Component | undefined {
  if (version === '' || version.includes('*')) return undefined;
  const normal = normalizePypiName(name);
  const purl = makePurl({ type: 'pypi', name: normal, version });
  if (!purl.ok) return undefined;
  return {
    purl: purl.value,
    ecosystem: 'pypi',
    name: normal,
    version,
    scope: 'unknown',
    direct: true,
    integrity: [],
    source: { kind: 'registry' },
    lockfile: '',
    locations: [],
    dependsOn: [],
    format: 'requirements',
  };
}

function readHashes(facts: ReleaseFacts): Result<PythonHashes, SourceError> {
  const { registryState, artifacts, yanked } = facts;
  if (!registryState.known) return err(failed(registryState));
  const absent = ABSENT[registryState.value.state];
  if (absent !== undefined) return err({ kind: 'not-found', message: absent });
  if (!artifacts.known) return err(failed(artifacts));
  const hashes = readDigests(artifacts.value);
  if (!hashes.ok) return hashes;
  const withdrawn = yanked.known && yanked.value.yanked ? { yanked: yanked.value.reason ?? '' } : {};
  return ok({
    hashes: hashes.value,
    files: artifacts.value.length,
    ...withdrawn,
    evidence: artifacts.evidence,
  });
}

const ABSENT: Readonly<Record<RegistryState['state'], string | undefined>> = {
  present: undefined,
  'version-absent': 'the index has the project, but not this version',
  'package-absent': 'the index does not have the project',
  'package-quarantined': 'the index withholds the project while it is examined',
  'security-holder': 'the index replaced the project by a placeholder',
  'absent-from-partial-mirror':
    'the index, which holds only a part of its upstream, does not have this release',
};

function readDigests(artifacts: readonly Artifact[]): Result<readonly string[], SourceError> {
  const malformed = (message: string) => err<SourceError>({ kind: 'malformed', message });
  if (artifacts.length === 0) return malformed('the index names no file of this release');
  const byFile = new Map<string, string>();
  const hashes = new Set<string>();
  for (const { file, integrity } of artifacts) {
    const own = new Set(
      integrity.flatMap(({ algorithm, digest }) => (algorithm === 'sha256' ? [`sha256:${digest}`] : [])),
    );
    const [hash] = own;
    if (hash === undefined) return malformed('the index gives no sha256 for a file of this release');
    if (own.size > 1 || (file !== undefined && (byFile.get(file) ?? hash) !== hash)) {
      return malformed('the index gives two digests for one file of this release');
    }
    if (file !== undefined) byFile.set(file, hash);
    hashes.add(hash);
  }
  return ok([...hashes].sort());
}

function failed({ reason, detail }: { reason: UnknownReason; detail: string }): SourceError {
  return { kind: KIND[reason], message: detail };
}

const KIND: Readonly<Record<UnknownReason, SourceErrorKind>> = {
  offline: 'offline',
  unreachable: 'unreachable',
  'rate-limited': 'rate-limited',
  malformed: 'malformed',
  unsupported: 'unsupported',
  'stripped-by-mirror': 'unsupported',
  'not-published': 'not-found',
  'not-permitted': 'not-permitted',
  budget: 'budget',
};
