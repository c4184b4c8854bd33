import { fileReference } from './file-reference.ts';
import type { SbomHash, SbomPackage, SbomScope } from './model.ts';
import type { License } from './normalize-license.ts';

const ALGORITHM: Readonly<Record<SbomHash['algorithm'], string>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/** An unknown scope is left out: readers must then assume `required`. */
const SCOPE: Readonly<Record<SbomScope, string | undefined>> = {
  runtime: 'required',
  unknown: undefined,
  optional: 'optional',
  build: 'excluded',
  dev: 'excluded',
};

const MAX_METHODS = 20;

/** One component in the order of the schema's properties. Undefined members are left out by JSON. */
export function cyclonedxComponent(item: SbomPackage): object {
  const { supplier, author, hashes, license, properties } = item;
  const references = listReferences(item);
  return {
    type: item.kind,
    'bom-ref': item.ref,
    supplier: supplier === undefined ? undefined : { name: supplier },
    authors: author === undefined ? undefined : [{ name: author }],
    publisher: item.publisher,
    group: item.group,
    name: item.name,
    version: item.version,
    description: item.description,
    scope: item.firstParty ? undefined : SCOPE[item.scope],
    hashes: hashes.length > 0 ? hashes.map(toHash) : undefined,
    licenses: license === undefined ? undefined : [toLicense(license)],
    purl: item.purl,
    externalReferences: references.length > 0 ? references : undefined,
    evidence: item.lockfiles.length > 0 ? toEvidence(item) : undefined,
    properties: properties.length > 0 ? properties : undefined,
  };
}

function toHash(hash: SbomHash): object {
  return { alg: ALGORITHM[hash.algorithm], content: hash.digest };
}

function toLicense(license: License): object {
  return license.kind === 'expression'
    ? { expression: license.expression, acknowledgement: 'declared' }
    : { license: { name: license.name, acknowledgement: 'declared' } };
}

function listReferences(item: SbomPackage): object[] {
  const references: object[] = [];
  const seen = new Set<string>();
  for (const file of item.distributions) {
    const url = file.url ?? fileReference(item.purl ?? item.ref, file);
    seen.add(url);
    references.push({
      type: 'distribution',
      url,
      comment: file.file,
      hashes: file.hashes.length > 0 ? file.hashes.map(toHash) : undefined,
    });
  }
  const add = (type: string, url: string | undefined): void => {
    if (url !== undefined && !(type === 'distribution' && seen.has(url))) references.push({ type, url });
  };
  add('distribution', item.downloadLocation);
  add('vcs', item.vcs);
  add('website', item.website);
  add('attestation', item.attestation);
  return references;
}

function toEvidence({ purl, fullName, confidence, lockfiles, occurrences }: SbomPackage): object {
  const methods = lockfiles
    .slice(0, MAX_METHODS)
    .map((value) => ({ technique: 'manifest-analysis', confidence, value }));
  const field = purl === undefined ? 'name' : 'purl';
  return {
    identity: [{ field, confidence, concludedValue: purl ?? fullName, methods }],
    occurrences:
      occurrences.length > 0 ? occurrences.map(({ file, line }) => ({ location: file, line })) : undefined,
  };
}
