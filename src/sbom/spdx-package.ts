import { fileReference } from './file-reference.ts';
import type { SbomHash, SbomPackage } from './model.ts';
import { safeText } from './safe-text.ts';
import { spdxLicense } from './spdx-license.ts';

const ALGORITHM: Readonly<Record<SbomHash['algorithm'], string>> = {
  md5: 'MD5',
  sha1: 'SHA1',
  sha256: 'SHA256',
  sha384: 'SHA384',
  sha512: 'SHA512',
};

/** One package (SPDX 2.3 clause 7). `annotator` and `date` go into the annotation that holds our properties. */
export function spdxPackage(
  item: SbomPackage,
  context: { readonly id: string; readonly annotator: string; readonly date: string },
): object {
  const { license } = item;
  const references = listReferences(item);
  const source = describeSource(item);
  const raw = license?.kind === 'expression' ? license.raw : undefined;
  return {
    SPDXID: context.id,
    name: item.fullName,
    versionInfo: item.version,
    supplier: supplierOf(item),
    originator: item.author === undefined ? undefined : spdxActor('Person', item.author),
    downloadLocation: item.downloadLocation ?? 'NOASSERTION',
    filesAnalyzed: false,
    checksums: item.hashes.length > 0 ? item.hashes.map(toChecksum) : undefined,
    homepage: item.website,
    sourceInfo: source === '' ? undefined : source,
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: spdxLicense(license),
    licenseComments: raw === undefined ? undefined : `Written by the registry as: ${safeText(raw, 512)}`,
    copyrightText: 'NOASSERTION',
    description: item.description,
    externalRefs: references.length > 0 ? references : undefined,
    primaryPackagePurpose: item.kind.toUpperCase(),
    releaseDate: item.published,
    annotations: item.properties.length > 0 ? [annotate(item, context)] : undefined,
  };
}

/** `Organization: name` or `Person: name`. Parentheses would be read as a mail address. */
export function spdxActor(kind: 'Organization' | 'Person', name: string): string {
  return `${kind}: ${name.replaceAll('(', '[').replaceAll(')', ']')}`;
}

/** The account that published a release is a person as far as the registry says; an owner is an organisation. */
function supplierOf(item: SbomPackage): string {
  if (item.supplier === undefined) return 'NOASSERTION';
  return spdxActor(item.supplier === item.publisher ? 'Person' : 'Organization', item.supplier);
}

function toChecksum(hash: SbomHash): object {
  return { algorithm: ALGORITHM[hash.algorithm], checksumValue: hash.digest };
}

function describeSource(item: SbomPackage): string {
  const places = item.occurrences.map(({ file, line }) => `${file}:${line}`);
  const files = places.length > 0 ? places : item.lockfiles;
  return files.length === 0 ? '' : `Read from ${files.join(', ')}`;
}

/** The purl first; then each file of the release with its digest, as purls with `checksum` and `file_name`. */
function listReferences(item: SbomPackage): object[] {
  const { purl } = item;
  const references: object[] = [];
  if (purl !== undefined) {
    references.push({
      referenceCategory: 'PACKAGE-MANAGER',
      referenceType: 'purl',
      referenceLocator: purl,
    });
  }
  for (const file of item.distributions) {
    references.push({
      referenceCategory: 'OTHER',
      referenceType: 'distribution',
      referenceLocator: fileReference(purl ?? item.ref, file),
      comment: file.url,
    });
  }
  if (item.vcs !== undefined) {
    references.push({ referenceCategory: 'OTHER', referenceType: 'vcs', referenceLocator: item.vcs });
  }
  if (item.attestation !== undefined) {
    references.push({
      referenceCategory: 'OTHER',
      referenceType: 'attestation',
      referenceLocator: item.attestation,
    });
  }
  return references;
}

function annotate(item: SbomPackage, context: { readonly annotator: string; readonly date: string }): object {
  return {
    annotationDate: context.date,
    annotationType: 'OTHER',
    annotator: context.annotator,
    comment: item.properties.map(({ name, value }) => `${name}=${value}`).join('\n'),
  };
}
