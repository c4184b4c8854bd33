import type { SbomModel, SbomPackage, SbomScope } from './model.ts';
import { assignSpdxIds } from './spdx-id.ts';
import { collectLicenses } from './spdx-license.ts';
import { spdxActor, spdxPackage } from './spdx-package.ts';
import { mapLazily, OWN_UUID, writeDocument } from './write-document.ts';

const DOCUMENT = 'SPDXRef-DOCUMENT';

/** SPDX 2.3 JSON. */
export function writeSpdx(model: SbomModel): string {
  const everything = [model.root, ...model.packages];
  const ids = assignSpdxIds(everything);
  const tool = `Tool: countersign-${model.toolVersion}`;
  const comment = documentComment(model);
  const head = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT,
    documentNamespace: `https://spdx.org/spdxdocs/${OWN_UUID}/${slug(model.root.fullName)}`,
    name: model.root.fullName,
    comment: comment === '' ? undefined : comment,
    creationInfo: {
      comment: 'Source: read from lockfiles, manifests and other files of the repository before a build.',
      created: model.timestamp,
      creators: [...(model.author !== undefined ? [authorOf(model.author)] : []), tool],
    },
  };
  const toPackage = (item: SbomPackage): object =>
    spdxPackage(item, { id: ids.get(item.ref) as string, annotator: tool, date: model.timestamp });
  return writeDocument(head, [
    { key: 'packages', items: mapLazily(everything, toPackage) },
    { key: 'hasExtractedLicensingInfos', items: collectLicenses(everything) },
    { key: 'relationships', items: listRelationships(model, ids) },
  ]);
}

function documentComment(model: SbomModel): string {
  const gaps = model.gaps.map((gap) => `Components may be missing: ${gap}`);
  return [...gaps, ...model.properties.map((item) => `${item.name}: ${item.value}`)].join('\n');
}

function authorOf(author: NonNullable<SbomModel['author']>): string {
  return spdxActor(author.kind === 'person' ? 'Person' : 'Organization', author.name);
}

/** Said in addition to DEPENDS_ON of what a first-party package asks for; the other way round, as SPDX has it. */
const OF_SCOPE: Readonly<Partial<Record<SbomScope, string>>> = {
  dev: 'DEV_DEPENDENCY_OF',
  optional: 'OPTIONAL_DEPENDENCY_OF',
  build: 'BUILD_DEPENDENCY_OF',
};

/**
 * `NONE`: the file records that there are no dependencies. `NOASSERTION`: it does not record them. The subject depends
 * also on packages of which no file says who asks for them: with SPDX a dependency need not be a direct one.
 */
function* listRelationships(model: SbomModel, ids: ReadonlyMap<string, string>): Iterable<object> {
  const packages = [model.root, ...model.packages];
  const byRef = new Map(packages.map((item) => [item.ref, item]));
  yield relate(DOCUMENT, 'DESCRIBES', ids.get(model.root.ref));
  for (const item of packages) {
    const id = ids.get(item.ref);
    const targets = item === model.root ? [...item.dependsOn, ...model.unreached] : item.dependsOn;
    for (const ref of targets) {
      const target = byRef.get(ref);
      if (target === undefined) continue;
      const other = ids.get(ref);
      yield relate(id, target.firstParty ? 'CONTAINS' : 'DEPENDS_ON', other);
      const ofScope = item.firstParty ? OF_SCOPE[target.scope] : undefined;
      if (ofScope !== undefined) yield relate(other, ofScope, id);
    }
    if (!item.dependenciesKnown) yield relate(id, 'DEPENDS_ON', 'NOASSERTION');
    else if (targets.length === 0) yield relate(id, 'DEPENDS_ON', 'NONE');
  }
}

function relate(from: string | undefined, relationshipType: string, to: string | undefined): object {
  return { spdxElementId: from, relationshipType, relatedSpdxElement: to };
}

function slug(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 64) || 'sbom';
}
