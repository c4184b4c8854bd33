import type { Integrity } from '../domain/component.ts';
import type { Evidence } from '../domain/evidence.ts';
import { unknown, type Unknown } from '../domain/fact.ts';
import type { TrustMarks } from '../domain/provenance.ts';
import type { Artifact, Person, ReleaseFactName, ReleaseMetadata } from '../domain/facts.ts';
import { hexIntegrity, parseSri } from './integrity.ts';
import { asArray, asObject, asText, member, parseMoment, type Json, type JsonObject } from './json.ts';
import { betraysMirrorClock, MIRROR_CLOCK, sampleClock } from './mirror-clock.ts';
import type { PackageRecord, VersionRecord } from './record.ts';

const EARLIEST = Date.UTC(2009, 0, 1);
const SKEW = 3_600_000;
const HOOKS = ['preinstall', 'install', 'postinstall'] as const;
const HOLDER = /^\d+\.\d+\.\d+-security(?:\.\d+)?$/;

const NO_CLOCK = unknown(
  'stripped-by-mirror',
  'the registry mirror passes on neither signatures nor creation times, so its publication times are not believed',
);

/**
 * Brings a full npm packument into the common form. What a mirror stripped is told apart from what was never there:
 * a registry that passes things on has signatures on some version, or the package's maintainers.
 */
export function readPackument(
  packument: JsonObject,
  context: {
    readonly name: string;
    readonly evidence: Evidence;
    readonly fetchedAt: number;
    /** Versions to describe in full; the others only as far as history needs them. All by default. */
    readonly versions?: readonly string[];
  },
): PackageRecord {
  const manifests = Object.entries(asObject(member(packument, 'versions')) ?? {});
  const time = asObject(member(packument, 'time')) ?? {};
  const passesOn = hasMarkers(packument, manifests);
  const passesDeprecation =
    passesOn || manifests.some(([, manifest]) => asText(member(manifest, 'deprecated')) !== undefined);
  // The registry signs every release. Where none is signed, what else stands beside signatures was left out as well.
  const passesProofs = manifests.some(([, manifest]) => isSigned(manifest));
  const wanted = context.versions === undefined ? undefined : new Set(context.versions);
  const versions = manifests.map(([version, manifest]) =>
    readManifest(version, manifest, {
      full: wanted === undefined || wanted.has(version),
      time,
      passesOn,
      passesProofs,
      passesDeprecation,
      fetchedAt: context.fetchedAt,
    }),
  );
  const tags = Object.values(asObject(member(packument, 'dist-tags')) ?? {});
  const clock = sampleClock(versions);
  const clockProblem = judgeClock({ time, passesOn, clock, versions });
  return {
    ecosystem: 'npm',
    name: context.name,
    evidence: context.evidence,
    state: isHolder(packument, manifests) ? 'security-holder' : 'served',
    // A mirror that rebuilds packuments serves the versions it was asked for before, with holes between them.
    partial:
      (!passesOn && clockProblem !== undefined) ||
      tags.some((tag) => typeof tag === 'string' && !versions.some((item) => item.version === tag)),
    versions,
    projectStatus: 'active',
    artifactBases: tarballBases(manifests),
    ...(clockProblem !== undefined ? { clockProblem } : {}),
    clock,
    missing: missingFacts(passesOn, passesProofs),
  };
}

function hasMarkers(
  packument: JsonObject,
  manifests: readonly (readonly [string, Json | undefined])[],
): boolean {
  if (asArray(member(packument, 'maintainers')).length > 0) return true;
  return manifests.some(([, manifest]) => isSigned(manifest));
}

function isSigned(manifest: Json | undefined): boolean {
  return asArray(member(member(manifest, 'dist'), 'signatures')).length > 0;
}

function judgeClock(context: {
  readonly time: JsonObject;
  readonly passesOn: boolean;
  readonly clock: PackageRecord['clock'];
  readonly versions: readonly VersionRecord[];
}): Unknown | undefined {
  const { time, passesOn, clock, versions } = context;
  if (!Object.keys(time).some((key) => key !== 'created' && key !== 'modified')) {
    return unknown('stripped-by-mirror', 'the registry gives no publication times');
  }
  if (betraysMirrorClock(clock, versions)) return MIRROR_CLOCK;
  // A mirror that rebuilds packuments has neither; registries of any kind have `created` from the first publish on.
  if (!passesOn && !Object.hasOwn(time, 'created')) return NO_CLOCK;
  return undefined;
}

function isHolder(
  packument: JsonObject,
  manifests: readonly (readonly [string, Json | undefined])[],
): boolean {
  const latest = asText(member(member(packument, 'dist-tags'), 'latest'));
  if (latest !== undefined && HOLDER.test(latest)) return true;
  return manifests.length > 0 && manifests.every(([version]) => HOLDER.test(version));
}

function readManifest(
  version: string,
  manifest: Json | undefined,
  context: {
    readonly full: boolean;
    readonly time: JsonObject;
    readonly passesOn: boolean;
    readonly passesProofs: boolean;
    readonly passesDeprecation: boolean;
    readonly fetchedAt: number;
  },
): VersionRecord {
  const at = parseMoment(member(context.time, version));
  const plausible = at === undefined || (at >= EARLIEST && at <= context.fetchedAt + SKEW);
  const publisher = context.passesOn ? readPerson(member(manifest, '_npmUser')) : undefined;
  const maintainers = context.passesOn ? readPeople(member(manifest, 'maintainers')) : undefined;
  return {
    version,
    ...(at !== undefined ? { publishedAt: plausible ? at : Number.NaN } : {}),
    ...(publisher !== undefined ? { publisher } : {}),
    ...(maintainers !== undefined ? { maintainers } : {}),
    installHooks: readHooks(manifest),
    ...(context.passesProofs ? { marks: readMarks(manifest) } : {}),
    ...(context.full ? readDetails(manifest, context) : {}),
  };
}

function readDetails(
  manifest: Json | undefined,
  context: { readonly passesProofs: boolean; readonly passesDeprecation: boolean },
): Partial<VersionRecord> {
  const dist = member(manifest, 'dist');
  const deprecated = asText(member(manifest, 'deprecated'));
  const artifact = readArtifact(dist);
  return {
    ...(artifact !== undefined ? { artifacts: [artifact] } : {}),
    yanked: { yanked: false },
    ...(context.passesDeprecation
      ? {
          deprecated:
            deprecated === undefined ? { deprecated: false } : { deprecated: true, message: deprecated },
        }
      : {}),
    ...(context.passesProofs ? readProofs(dist) : {}),
    metadata: readMetadata(manifest, artifact),
  };
}

function readHooks(manifest: Json | undefined): string[] {
  const scripts = member(manifest, 'scripts');
  const hooks: string[] = HOOKS.filter((name) => asText(member(scripts, name)) !== undefined);
  // npm runs node-gyp by itself for a package with a binding.gyp and no install script of its own.
  if (member(manifest, 'gypfile') === true && !hooks.includes('install') && !hooks.includes('preinstall')) {
    hooks.push('gypfile');
  }
  return hooks;
}

function readArtifact(dist: Json | undefined): Artifact | undefined {
  const integrity: Integrity[] = parseSri(member(dist, 'integrity'));
  const sha1 = hexIntegrity('sha1', member(dist, 'shasum'));
  if (sha1 !== undefined && !integrity.some((item) => item.algorithm === 'sha1')) integrity.push(sha1);
  const url = asText(member(dist, 'tarball'));
  if (integrity.length === 0 && url === undefined) return undefined;
  return { ...(url !== undefined ? { url } : {}), integrity };
}

function readMarks(manifest: Json | undefined): TrustMarks {
  return {
    attested: asObject(member(member(manifest, 'dist'), 'attestations')) !== undefined,
    trustedPublisher: asObject(member(member(manifest, '_npmUser'), 'trustedPublisher')) !== undefined,
  };
}

function readProofs(dist: Json | undefined): Pick<VersionRecord, 'signatures' | 'attestations'> {
  const signatures = asArray(member(dist, 'signatures')).flatMap((item) => {
    const keyid = asText(member(item, 'keyid'));
    const sig = asText(member(item, 'sig'));
    return keyid === undefined || sig === undefined ? [] : [{ keyid, sig }];
  });
  const attestations = asObject(member(dist, 'attestations'));
  const url = asText(member(attestations, 'url'));
  return {
    signatures,
    attestations: { present: attestations !== undefined, ...(url !== undefined ? { url } : {}) },
  };
}

function readMetadata(manifest: Json | undefined, artifact: Artifact | undefined): ReleaseMetadata {
  const text = (key: string) => asText(member(manifest, key));
  const old = member(manifest, 'licenses');
  const license =
    text('license') ??
    asText(member(member(manifest, 'license'), 'type')) ??
    (asArray(old).length > 0 ? joinLicenses(asArray(old)) : undefined);
  const author = readPerson(member(manifest, 'author'));
  const repository = text('repository') ?? asText(member(member(manifest, 'repository'), 'url'));
  const entries: readonly (readonly [keyof ReleaseMetadata, string | undefined])[] = [
    ['license', license],
    ['description', text('description')],
    ['author', author?.name],
    ['homepage', text('homepage')],
    ['repository', repository],
    ['downloadUrl', artifact?.url],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The long gone `licenses` list means a choice (npm's own reading). */
function joinLicenses(licenses: readonly Json[]): string | undefined {
  const names = licenses.flatMap((item) => asText(item) ?? asText(member(item, 'type')) ?? []);
  if (names.length === 0) return undefined;
  return names.length === 1 ? names[0] : `(${names.join(' OR ')})`;
}

function readPeople(value: Json | undefined): Person[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return asArray(value).flatMap((item) => readPerson(item) ?? []);
}

/** `{name, email}` or npm's one-line form `name <email> (url)`. */
function readPerson(value: Json | undefined): Person | undefined {
  const line = asText(value);
  if (line !== undefined) {
    const end = line.search(/[<(]/);
    const name = (end < 0 ? line : line.slice(0, end)).trim();
    const email = /<([^<>\s]{1,254})>/.exec(line)?.[1];
    return name === '' && email === undefined ? undefined : person(name === '' ? (email ?? '') : name, email);
  }
  const name = asText(member(value, 'name'));
  const email = asText(member(value, 'email'));
  return name === undefined ? undefined : person(name, email);
}

function person(name: string, email: string | undefined): Person {
  return email === undefined ? { name } : { name, email };
}

function tarballBases(manifests: readonly (readonly [string, Json | undefined])[]): string[] {
  const bases = new Set<string>();
  for (const [, manifest] of manifests) {
    const url = asText(member(member(manifest, 'dist'), 'tarball'));
    if (url === undefined || bases.size > 8) continue;
    try {
      bases.add(`${new URL(url).origin}/`);
    } catch {
      // Not an address: it says nothing about where artifacts are served from.
    }
  }
  return [...bases].sort();
}

function missingFacts(passesOn: boolean, passesProofs: boolean): Partial<Record<ReleaseFactName, Unknown>> {
  const stripped = (what: string, passed = passesOn) =>
    passed
      ? unknown('not-published', `the registry states no ${what} for this release`)
      : unknown('stripped-by-mirror', `the registry mirror does not pass on ${what}`);
  return {
    publisher: stripped('publishers'),
    maintainers: stripped('maintainers'),
    signatures: stripped('signatures', passesProofs),
    attestations: stripped('attestations', passesProofs),
    provenanceHistory: stripped('attestations', passesProofs),
    deprecated: stripped('deprecations'),
    ownership: unknown('unsupported', 'npm names no owner apart from the maintainers'),
  };
}
