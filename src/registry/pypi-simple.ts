import type { Evidence } from '../domain/evidence.ts';
import { unknown, type Unknown } from '../domain/fact.ts';
import type { Artifact, ReleaseFactName } from '../domain/facts.ts';
import { normalizePypiName } from '../domain/purl.ts';
import { hexIntegrity } from './integrity.ts';
import { asArray, asObject, asText, member, parseMoment, type Json, type JsonObject } from './json.ts';
import { betraysMirrorClock, MIRROR_CLOCK, sampleClock } from './mirror-clock.ts';
import type { PackageRecord, VersionRecord } from './record.ts';

const EARLIEST = Date.UTC(2003, 0, 1);
const SKEW = 3_600_000;
const NO_PROVENANCE = unknown('stripped-by-mirror', 'the index does not say whether files have provenance');
const STATUSES = ['active', 'archived', 'deprecated', 'quarantined'] as const;

/** One file of a project, from either form of the simple API. */
export interface SimpleFile {
  readonly filename: string;
  readonly url?: string;
  readonly hashes: readonly (readonly [string, Json])[];
  readonly size?: number;
  readonly uploadTime?: Json;
  readonly yanked?: boolean | string;
  readonly provenance?: string;
}

export interface SimpleProject {
  readonly files: readonly SimpleFile[];
  /** Versions the index lists besides those its files have. */
  readonly versions: readonly string[];
  readonly status?: (typeof STATUSES)[number];
  /** Whether the index is new enough to state a status when there is one (API 1.4, PEP 792). */
  readonly statesStatus: boolean;
  /** Whether the form of the answer has upload times and sizes at all (PEP 700). */
  readonly statesTimes: boolean;
  /** Whether the index says of files that they have no provenance (PEP 740 writes `null`), so that silence means none. */
  readonly statesProvenance: boolean;
}

/** PEP 691 JSON, with PEP 700 (sizes, times, versions), PEP 792 (status) and PEP 740 (provenance) where present. */
export function readSimpleJson(root: JsonObject): SimpleProject {
  const meta = member(root, 'meta');
  const [major = 0, minor = 0] = (asText(member(meta, 'api-version')) ?? '1.0').split('.').map(Number);
  const holder = asObject(member(root, 'project-status')) ?? meta;
  const stated = asText(member(holder, 'status')) ?? asText(member(meta, 'project-status'));
  const status = STATUSES.find((item) => item === stated);
  const files = asArray(member(root, 'files')).flatMap((item): SimpleFile[] => {
    const filename = asText(member(item, 'filename'));
    if (filename === undefined) return [];
    const url = asText(member(item, 'url'));
    const size = member(item, 'size');
    const yanked = member(item, 'yanked');
    const provenance = asText(member(item, 'provenance'));
    const uploadTime = member(item, 'upload-time');
    return [
      {
        filename,
        ...(url !== undefined ? { url } : {}),
        hashes: Object.entries(asObject(member(item, 'hashes')) ?? {}).map(([name, value]) => [
          name,
          value ?? null,
        ]),
        ...(typeof size === 'number' ? { size } : {}),
        ...(uploadTime !== undefined ? { uploadTime } : {}),
        ...(typeof yanked === 'boolean' || typeof yanked === 'string' ? { yanked } : {}),
        ...(provenance !== undefined ? { provenance } : {}),
      },
    ];
  });
  return {
    files,
    versions: asArray(member(root, 'versions')).flatMap((item) => asText(item) ?? []),
    ...(status !== undefined ? { status } : {}),
    statesStatus: status !== undefined || major > 1 || minor >= 4,
    statesTimes: files.some((file) => file.uploadTime !== undefined),
    statesProvenance: asArray(member(root, 'files')).some((item) => member(item, 'provenance') !== undefined),
  };
}

/** Brings a project of the simple API into the common form. */
export function readSimpleProject(
  project: SimpleProject,
  context: {
    readonly name: string;
    readonly evidence: Evidence;
    readonly fetchedAt: number;
    readonly base: string;
  },
): PackageRecord {
  const byVersion = new Map<string, SimpleFile[]>();
  for (const file of project.files) {
    const version = versionOf(file.filename, context.name);
    if (version === undefined) continue;
    const found = byVersion.get(version);
    if (found === undefined) byVersion.set(version, [file]);
    else found.push(file);
  }
  const versions = [...byVersion].map(([version, files]) =>
    readVersion(version, files, { project, ...context }),
  );
  const quarantined = project.status === 'quarantined' || project.files.length === 0;
  const clock = sampleClock(versions);
  const status = project.status ?? (project.statesStatus ? 'active' : undefined);
  return {
    ecosystem: 'pypi',
    name: context.name,
    evidence: context.evidence,
    state: quarantined ? 'quarantined' : 'served',
    partial: false,
    versions,
    ...(status !== undefined ? { projectStatus: status } : {}),
    artifactBases: fileBases(project.files, context.base),
    ...clockProblem(project, { clock, versions }),
    clock,
    missing: pypiMissing(project),
  };
}

function clockProblem(
  project: SimpleProject,
  context: { readonly clock: PackageRecord['clock']; readonly versions: readonly VersionRecord[] },
): { clockProblem?: Unknown } {
  if (!project.statesTimes) {
    return { clockProblem: unknown('stripped-by-mirror', 'the index gives no upload times') };
  }
  return betraysMirrorClock(context.clock, context.versions) ? { clockProblem: MIRROR_CLOCK } : {};
}

/**
 * The version in a file name: wheels by PEP 427, source distributions by what follows the project's name. Names of
 * source distributions were never normalised, so the project's name decides where its part ends.
 */
export function versionOf(filename: string, name: string): string | undefined {
  if (filename.length > 512) return undefined;
  if (filename.endsWith('.whl')) {
    const parts = filename.slice(0, -4).split('-');
    return parts.length >= 5 ? parts[1]?.replaceAll('_', '-') : undefined;
  }
  const stem =
    /^(.+?)(?:\.tar\.(?:gz|bz2|xz|Z)|\.tgz|\.zip|-py\d[\d.]*(?:-[^/]*)?\.egg|\.egg|\.win[^/]*\.exe|\.linux[^/]*|\.(?:exe|msi|rpm|deb|dmg))$/.exec(
      filename,
    )?.[1];
  if (stem === undefined) return undefined;
  for (let dash = stem.indexOf('-'); dash > 0; dash = stem.indexOf('-', dash + 1)) {
    if (normalizePypiName(stem.slice(0, dash)) === name) return stem.slice(dash + 1);
  }
  return undefined;
}

function readVersion(
  version: string,
  files: readonly SimpleFile[],
  context: { readonly project: SimpleProject; readonly fetchedAt: number },
): VersionRecord {
  const artifacts = files.map(readArtifact);
  const times = files.flatMap((file) => parseMoment(file.uploadTime) ?? []);
  const at = times.length === 0 ? undefined : Math.min(...times);
  const plausible = at === undefined || (at >= EARLIEST && at <= context.fetchedAt + SKEW);
  const yanked = files.every((file) => file.yanked === true || typeof file.yanked === 'string');
  const reason = files.map((file) => file.yanked).find((item) => typeof item === 'string' && item !== '');
  const provenance = files.find((file) => file.provenance !== undefined)?.provenance;
  const deprecated = context.project.status === 'deprecated';
  return {
    version,
    // A NaN among them makes the minimum NaN: one bad time spoils the release's.
    ...(at !== undefined ? { publishedAt: plausible ? at : Number.NaN } : {}),
    artifacts,
    yanked: { yanked, ...(yanked && typeof reason === 'string' ? { reason } : {}) },
    deprecated: deprecated
      ? { deprecated: true, message: 'the project is marked as deprecated' }
      : { deprecated: false },
    ...(context.project.statesProvenance
      ? {
          marks: { attested: provenance !== undefined, trustedPublisher: false },
          attestations: {
            present: provenance !== undefined,
            ...(provenance !== undefined ? { url: provenance } : {}),
          },
        }
      : {}),
  };
}

function readArtifact(file: SimpleFile): Artifact {
  return {
    file: file.filename,
    ...(file.url !== undefined ? { url: file.url } : {}),
    ...(file.size !== undefined ? { size: file.size } : {}),
    integrity: file.hashes.flatMap(([name, value]) => hexIntegrity(name, value, file.filename) ?? []),
    ...(file.provenance !== undefined ? { provenance: file.provenance } : {}),
  };
}

function fileBases(files: readonly SimpleFile[], base: string): string[] {
  const bases = new Set<string>();
  for (const { url } of files) {
    if (url === undefined || bases.size > 8) continue;
    try {
      bases.add(`${new URL(url, base).origin}/`);
    } catch {
      // Not an address: it says nothing about where files are served from.
    }
  }
  return [...bases].sort();
}

function pypiMissing(project: SimpleProject): Partial<Record<ReleaseFactName, Unknown>> {
  const unsupported = (what: string) => unknown('unsupported', `Python indexes do not state ${what}`);
  return {
    publisher: unsupported('who published a release'),
    maintainers: unsupported('the maintainers a release had'),
    installHooks: unsupported('what runs on installation'),
    signatures: unsupported('registry signatures'),
    ownership: unknown('stripped-by-mirror', 'the index does not pass on who owns a project'),
    metadata: unknown('stripped-by-mirror', 'the index does not pass on the metadata of a release'),
    attestations: NO_PROVENANCE,
    provenanceHistory: NO_PROVENANCE,
    ...(project.statesStatus
      ? {}
      : { projectStatus: unknown('stripped-by-mirror', 'the index is older than project status (PEP 792)') }),
  };
}
