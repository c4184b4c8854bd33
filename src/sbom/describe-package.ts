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
import type { SbomPackage } from './model.ts';
import { normalizeLicense, type License } from './normalize-license.ts';
import { clipText, MAX_TEXT } from './safe-text.ts';
import { redactTokens, safeUrl, safeVcsUrl } from './safe-url.ts';

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
  const clipped = new Set<string>();
  const clip = (field: string, text: string, max: number): string =>
    clipText(text, max, () => clipped.add(field));
  const unknowns = listUnknowns();
  const metadata = valueOf(facts?.metadata);
  const collected = collectHashes(component.integrity, valueOf(facts?.artifacts));
  const origin = readOrigin(component);
  const license = readLicense(metadata?.license, clip);
  const publisher = valueOf(facts?.publisher)?.current.name;
  const supplier = metadata?.supplier ?? publisher ?? origin.owner;
  const downloadLocation = findLocation(component, { collected, stated: metadata?.downloadUrl });
  const vcs = (metadata?.repository && safeVcsUrl(metadata.repository)) || lockedVcs(component, origin);
  const website = metadata?.homepage === undefined ? undefined : safeWebsite(metadata.homepage);
  const attestation = readAttestation(facts);
  const fullName = clip('name', component.name, MAX_NAME) || 'unnamed';
  const published = valueOf(facts?.publishedAt);

  if (!context.validPurl) unknowns.add('identifier', BAD_PURL);
  if (component.version === '') unknowns.add('version', NO_VERSION);
  if (license === undefined) unknowns.add('license', missingFact(component, facts?.metadata));
  if (!hasHash(collected)) unknowns.add('hashes', missingHashes(component, facts));
  if (supplier === undefined) unknowns.add('supplier', missingFact(component, facts?.publisher));
  if (downloadLocation === undefined && !collected.distributions.some((item) => item.url !== undefined)) {
    unknowns.add('download-location', missingLocation(component, facts));
  }
  if (vcs === undefined) unknowns.add('vcs', missingFact(component, facts?.metadata));
  if (!context.dependenciesKnown) unknowns.add('dependencies', NO_EDGES);
  if (!facts?.attestations?.known) unknowns.add('provenance', missingFact(component, facts?.attestations));

  return {
    ref: context.ref,
    kind:
      component.ecosystem === 'docker'
        ? 'container'
        : component.ecosystem === 'github'
          ? 'application'
          : 'library',
    ...(context.validPurl ? { purl: component.purl } : {}),
    ...splitName(component, fullName),
    fullName,
    ...(component.version !== '' ? { version: clip('version', component.version, MAX_VERSION) } : {}),
    scope: component.scope,
    firstParty: false,
    ...present('description', metadata?.description, (text) => clip('description', text, MAX_TEXT)),
    ...(license !== undefined ? { license } : {}),
    ...present('supplier', supplier, (text) => clip('supplier', text, MAX_NAME)),
    ...present('publisher', publisher, (text) => clip('publisher', text, MAX_NAME)),
    ...present('author', metadata?.author, (text) => clip('author', dropAddress(text), MAX_NAME)),
    hashes: collected.hashes,
    distributions: collected.distributions,
    ...(downloadLocation !== undefined ? { downloadLocation } : {}),
    ...(vcs !== undefined ? { vcs } : {}),
    ...(website !== undefined ? { website } : {}),
    ...(attestation !== undefined ? { attestation } : {}),
    ...(published !== undefined && isTime(published) ? { published: formatTime(published) } : {}),
    lockfiles: component.lockfiles.map(cleanPath),
    occurrences: component.locations
      .slice(0, MAX_OCCURRENCES)
      .map((item) => ({ file: cleanPath(item.file), line: Math.max(0, Math.trunc(item.line) || 0) })),
    confidence: component.version === '' ? 0.5 : 1,
    dependsOn: context.dependsOn,
    dependenciesKnown: context.dependenciesKnown,
    properties: sortProperties([
      ...listProperties(component, { facts, license, clip, validPurl: context.validPurl }),
      ...collected.properties,
      ...(component.locations.length > MAX_OCCURRENCES
        ? [
            {
              name: 'countersign:occurrences-left-out',
              value: `${component.locations.length - MAX_OCCURRENCES}`,
            },
          ]
        : []),
      ...(clipped.size > 0 ? [{ name: 'countersign:clipped', value: [...clipped].sort().join(', ') }] : []),
    ]),
    unknowns: unknowns.list,
  };
}

/** Known and really there: the adapters' types do not protect against a fact table with holes. */
function valueOf<T>(fact: Fact<T> | undefined): T | undefined {
  return fact?.known === true ? fact.value : undefined;
}

type Clip = (field: string, text: string, max: number) => string;

function readLicense(raw: string | undefined, clip: Clip): License | undefined {
  if (raw === undefined) return undefined;
  const license = normalizeLicense(raw);
  if (license === undefined || license.kind === 'expression') return license;
  const name = redactTokens(clip('license', license.name, MAX_LICENSE));
  return name === '' ? undefined : { kind: 'name', name };
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

function splitName(component: MergedComponent, fullName: string): { group?: string; name: string } {
  const slash = fullName.indexOf('/');
  if (
    component.ecosystem !== 'npm' ||
    !fullName.startsWith('@') ||
    slash < 2 ||
    slash === fullName.length - 1
  ) {
    return { name: fullName };
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
  return redactTokens(clipText(path, MAX_TEXT));
}

function isTime(milliseconds: number): boolean {
  return milliseconds >= 0 && milliseconds < 253_402_300_800_000;
}

function present<K extends string>(
  key: K,
  text: string | undefined,
  clean: (text: string) => string,
): Partial<Record<K, string>> {
  if (text === undefined) return {};
  const cleaned = redactTokens(clean(text));
  return cleaned === '' ? {} : ({ [key]: cleaned } as Partial<Record<K, string>>);
}

function sortProperties(properties: SbomPackage['properties']): SbomPackage['properties'] {
  return [...properties].sort((a, b) => compareText(a.name, b.name) || compareText(a.value, b.value));
}
