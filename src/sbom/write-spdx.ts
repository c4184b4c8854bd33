import { deriveUuid } from './derive-uuid.ts';
import type { SbomModel, SbomPackage, SbomScope } from './model.ts';
import { assignSpdxIds } from './spdx-id.ts';
import { collectLicenses } from './spdx-license.ts';
import { spdxPackage, spdxActor } from './spdx-package.ts';

const NO_UUID = '00000000-0000-0000-0000-000000000000';
const DOCUMENT = 'SPDXRef-DOCUMENT';

/** SPDX 2.3 JSON: two spaces of indentation, a line end at the end. */
export function writeSpdx(model: SbomModel): string {
  const everything = [model.root, ...model.packages];
  const ids = assignSpdxIds(everything);
  const tool = `Tool: countersign-${model.toolVersion}`;
  const comment = documentComment(model);
  const licenses = collectLicenses(everything);
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT,
    documentNamespace: `https://spdx.org/spdxdocs/${NO_UUID}/${slug(model.root.fullName)}`,
    name: model.root.fullName,
    ...(comment !== '' ? { comment } : {}),
    creationInfo: {
      comment: 'Source: read from lockfiles, manifests and other files of the repository before a build.',
      created: model.timestamp,
      creators: [...(model.author !== undefined ? [authorOf(model.author)] : []), tool],
    },
    packages: everything.map((item) =>
      spdxPackage(item, { id: ids.get(item.ref) as string, annotator: tool, date: model.timestamp }),
    ),
    ...(licenses.length > 0 ? { hasExtractedLicensingInfos: licenses } : {}),
    relationships: [
      { spdxElementId: DOCUMENT, relationshipType: 'DESCRIBES', relatedSpdxElement: ids.get(model.root.ref) },
      ...listRelationships(everything, ids),
    ],
  };
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  return text.replace(NO_UUID, deriveUuid(text));
}

function documentComment(model: SbomModel): string {
  const gaps = model.gaps.map((gap) => `Components may be missing: ${gap}`);
  return [...gaps, ...model.properties.map((item) => `${item.name}: ${item.value}`)].join('\n');
}

function authorOf(author: NonNullable<SbomModel['author']>): string {
  return spdxActor(author.kind === 'person' ? 'Person' : 'Organization', author.name);
}

/** What a first-party package asks for is said with its scope; the other way round, as SPDX has it. */
const OF_SCOPE: Readonly<Partial<Record<SbomScope, string>>> = {
  dev: 'DEV_DEPENDENCY_OF',
  optional: 'OPTIONAL_DEPENDENCY_OF',
  build: 'BUILD_DEPENDENCY_OF',
};

/** `NONE`: the file records that there are no dependencies. `NOASSERTION`: it does not record them. */
function listRelationships(packages: readonly SbomPackage[], ids: ReadonlyMap<string, string>): object[] {
  const byRef = new Map(packages.map((item) => [item.ref, item]));
  const relationships: object[] = [];
  for (const item of packages) {
    const id = ids.get(item.ref);
    for (const ref of item.dependsOn) {
      const target = byRef.get(ref);
      if (target === undefined) continue;
      const other = ids.get(ref);
      const reversed = item.firstParty ? OF_SCOPE[target.scope] : undefined;
      relationships.push(
        target.firstParty
          ? { spdxElementId: id, relationshipType: 'CONTAINS', relatedSpdxElement: other }
          : reversed !== undefined
            ? { spdxElementId: other, relationshipType: reversed, relatedSpdxElement: id }
            : { spdxElementId: id, relationshipType: 'DEPENDS_ON', relatedSpdxElement: other },
      );
    }
    if (!item.dependenciesKnown || item.dependsOn.length === 0) {
      const relatedSpdxElement = item.dependenciesKnown ? 'NONE' : 'NOASSERTION';
      relationships.push({ spdxElementId: id, relationshipType: 'DEPENDS_ON', relatedSpdxElement });
    }
  }
  return relationships;
}

function slug(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 64) || 'sbom';
}
