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

/** One component in the order of the schema's properties. */
export function cyclonedxComponent(item: SbomPackage): object {
  const scope = item.firstParty ? undefined : SCOPE[item.scope];
  const references = listReferences(item);
  return {
    type: item.kind,
    'bom-ref': item.ref,
    ...(item.supplier !== undefined ? { supplier: { name: item.supplier } } : {}),
    ...(item.author !== undefined ? { authors: [{ name: item.author }] } : {}),
    ...(item.publisher !== undefined ? { publisher: item.publisher } : {}),
    ...(item.group !== undefined ? { group: item.group } : {}),
    name: item.name,
    ...(item.version !== undefined ? { version: item.version } : {}),
    ...(item.description !== undefined ? { description: item.description } : {}),
    ...(scope !== undefined ? { scope } : {}),
    ...(item.hashes.length > 0 ? { hashes: item.hashes.map(toHash) } : {}),
    ...(item.license !== undefined ? { licenses: [toLicense(item.license)] } : {}),
    ...(item.purl !== undefined ? { purl: item.purl } : {}),
    ...(references.length > 0 ? { externalReferences: references } : {}),
    ...(item.lockfiles.length > 0 ? { evidence: toEvidence(item) } : {}),
    ...(item.properties.length > 0 ? { properties: item.properties } : {}),
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
      ...(file.file !== undefined ? { comment: file.file } : {}),
      ...(file.hashes.length > 0 ? { hashes: file.hashes.map(toHash) } : {}),
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

function toEvidence(item: SbomPackage): object {
  const { confidence } = item;
  return {
    identity: [
      {
        field: item.purl !== undefined ? 'purl' : 'name',
        confidence,
        concludedValue: item.purl ?? item.fullName,
        methods: item.lockfiles
          .slice(0, 20)
          .map((value) => ({ technique: 'manifest-analysis', confidence, value })),
      },
    ],
    ...(item.occurrences.length > 0
      ? { occurrences: item.occurrences.map(({ file, line }) => ({ location: file, line })) }
      : {}),
  };
}
