import type { Location } from '../domain/component.ts';
import type { Fact } from '../domain/fact.ts';
import type { ReleaseFacts } from '../ports.ts';
import { collectHashes, type CollectedHashes } from './collect-hashes.ts';
import { compareText } from './compare-text.ts';
import { lockedLocation, lockedVcs, readOrigin } from './describe-source.ts';
import {
  BAD_PURL,
  listUnknowns,
  missingFact,
  missingHashes,
  missingLocation,
  NO_EDGES,
  NO_VERSION,
} from './describe-unknowns.ts';
import { formatTime } from './format-time.ts';
import { listProperties } from './list-properties.ts';
import type { MergedComponent } from './merge-components.ts';
import type { SbomPackage, SbomProperty } from './model.ts';
import { normalizeLicense, type License } from './normalize-license.ts';
import { MAX_TEXT, safeText } from './safe-text.ts';
import { safeUrl, safeVcsUrl } from './safe-url.ts';

const MAX_NAME = 512;
const MAX_VERSION = 256;
const MAX_LICENSE = 512;
const MAX_OCCURRENCES = 100;

export interface PackageContext {
  readonly ref: string;
  /** Whether the purl may be written as one. */
  readonly validPurl: boolean;
  readonly facts: ReleaseFacts | undefined;
  /** Refs of this document, sorted. */
  readonly dependsOn: readonly string[];
  readonly dependenciesKnown: boolean;
}

/** Everything the SBOM says about one third-party package: from its lockfiles first, then from its registry. */
export function describePackage(component: MergedComponent, context: PackageContext): SbomPackage {
  const { facts } = context;
  const clipped: string[] = [];
  const clip: Clip = (field, text, max) => {
    if (text === undefined) return undefined;
    if (text.length > max) clipped.push(field);
    const cleaned = safeText(text, max);
    return cleaned === '' ? undefined : cleaned;
  };
  const unknowns = listUnknowns();
  const metadata = valueOf(facts?.metadata);
  const collected = collectHashes(component.integrity, valueOf(facts?.artifacts));
  const origin = readOrigin(component);
  const license = readLicense(metadata?.license, clip);
  const publisher = clip('publisher', valueOf(facts?.publisher)?.current.name, MAX_NAME);
  const supplier = clip('supplier', metadata?.supplier, MAX_NAME) ?? publisher ?? origin.owner;
  const version = clip('version', component.version, MAX_VERSION);
  const downloadLocation = findLocation(component, { collected, stated: metadata?.downloadUrl });
  const vcs = (metadata?.repository && safeVcsUrl(metadata.repository)) || lockedVcs(component, origin);
  const website = metadata?.homepage === undefined ? undefined : safeWebsite(metadata.homepage);
  const fullName = clip('name', component.name, MAX_NAME) ?? 'unnamed';
  const published = valueOf(facts?.publishedAt);

  if (!context.validPurl) unknowns.add('identifier', BAD_PURL);
  if (version === undefined) unknowns.add('version', NO_VERSION);
  if (license === undefined) unknowns.add('license', missingFact(component, facts?.metadata));
  if (!hasHash(collected)) unknowns.add('hashes', missingHashes(component, facts));
  if (supplier === undefined) unknowns.add('supplier', missingFact(component, facts?.publisher));
  if (downloadLocation === undefined && !collected.distributions.some((item) => item.url !== undefined)) {
    unknowns.add('download-location', missingLocation(component, facts));
  }
  if (vcs === undefined) unknowns.add('vcs', missingFact(component, facts?.metadata));
  if (!context.dependenciesKnown) unknowns.add('dependencies', NO_EDGES);
  if (!facts?.attestations?.known) unknowns.add('provenance', missingFact(component, facts?.attestations));

  const { group, name } = splitName(component, fullName);
  const properties = listProperties(component, { facts, license, validPurl: context.validPurl });
  properties.push(...collected.properties);
  const left = component.locations.length - MAX_OCCURRENCES;
  if (left > 0) properties.push({ name: 'countersign:occurrences-left-out', value: `${left}` });
  const described: SbomPackage = {
    ref: context.ref,
    kind: kindOf(component),
    purl: context.validPurl ? component.purl : undefined,
    group,
    name,
    fullName,
    version,
    scope: component.scope,
    firstParty: false,
    description: clip('description', metadata?.description, MAX_TEXT),
    license,
    supplier,
    publisher,
    author: clip('author', metadata?.author && dropAddress(metadata.author), MAX_NAME),
    hashes: collected.hashes,
    distributions: collected.distributions,
    downloadLocation,
    vcs,
    website,
    attestation: readAttestation(facts),
    published: published !== undefined && isTime(published) ? formatTime(published) : undefined,
    lockfiles: component.lockfiles.map(cleanPath),
    occurrences: component.locations.slice(0, MAX_OCCURRENCES).map(cleanLocation),
    confidence: version === undefined ? 0.5 : 1,
    dependsOn: context.dependsOn,
    dependenciesKnown: context.dependenciesKnown,
    properties,
    unknowns: unknowns.list,
  };
  if (clipped.length > 0) {
    properties.push({ name: 'countersign:clipped', value: [...new Set(clipped)].sort().join(', ') });
  }
  properties.sort(compareProperties);
  return described;
}

/** Known and really there: the adapters' types do not protect against a fact table with holes. */
function valueOf<T>(fact: Fact<T> | undefined): T | undefined {
  return fact?.known === true ? fact.value : undefined;
}

/** Cleaned, clipped and redacted; `undefined` when nothing is left. */
type Clip = (field: string, text: string | undefined, max: number) => string | undefined;

function readLicense(raw: string | undefined, clip: Clip): License | undefined {
  if (raw === undefined) return undefined;
  const license = normalizeLicense(raw);
  if (license === undefined || license.kind === 'expression') return license;
  const name = clip('license', license.name, MAX_LICENSE);
  return name === undefined ? undefined : { kind: 'name', name };
}

function findLocation(
  component: MergedComponent,
  registry: { readonly collected: CollectedHashes; readonly stated: string | undefined },
): string | undefined {
  if (component.bundled) return undefined;
  const locked = lockedLocation(component, readOrigin(component));
  if (locked !== undefined || component.source.kind !== 'registry') return locked;
  if (registry.collected.url !== undefined) return registry.collected.url;
  if (registry.collected.distributions.length > 1 || registry.stated === undefined) return undefined;
  return safeUrl(registry.stated);
}

function splitName(
  component: MergedComponent,
  fullName: string,
): { group: string | undefined; name: string } {
  if (component.ecosystem === 'maven') {
    const [group, name] = fullName.split(':');
    return name === undefined ? { group: undefined, name: fullName } : { group, name };
  }
  const slash = fullName.indexOf('/');
  if (
    component.ecosystem !== 'npm' ||
    !fullName.startsWith('@') ||
    slash < 2 ||
    slash === fullName.length - 1
  ) {
    return { group: undefined, name: fullName };
  }
  return { group: fullName.slice(0, slash), name: fullName.slice(slash + 1) };
}

function readAttestation(facts: ReleaseFacts | undefined): string | undefined {
  const value = valueOf(facts?.attestations);
  return value?.present === true && value.url !== undefined ? safeUrl(value.url) : undefined;
}

function safeWebsite(text: string): string | undefined {
  const url = safeUrl(text);
  return url?.startsWith('http') === true ? url : undefined;
}

/** A person's mail address is not needed to know who wrote a package. */
function dropAddress(text: string): string {
  return text.replace(/<[^<>]*>/g, '').replace(/ {2,}/g, ' ');
}

function hasHash(collected: CollectedHashes): boolean {
  return collected.hashes.length > 0 || collected.distributions.some((item) => item.hashes.length > 0);
}

function cleanPath(path: string): string {
  return safeText(path, MAX_TEXT);
}

function isTime(milliseconds: number): boolean {
  return milliseconds >= 0 && milliseconds < 253_402_300_800_000;
}

function cleanLocation(item: Location): Location {
  return { file: cleanPath(item.file), line: Math.max(0, Math.trunc(item.line) || 0) };
}

function kindOf({ ecosystem }: MergedComponent): SbomPackage['kind'] {
  if (ecosystem === 'docker') return 'container';
  return ecosystem === 'github' ? 'application' : 'library';
}

function compareProperties(a: SbomProperty, b: SbomProperty): number {
  return compareText(a.name, b.name) || compareText(a.value, b.value);
}
