import { cyclonedxComponent } from './cyclonedx-component.ts';
import type { SbomModel, SbomPackage } from './model.ts';
import { mapLazily, OWN_UUID, writeDocument } from './write-document.ts';

/** CycloneDX JSON 1.6 or 1.7 (ECMA-424). */
export function writeCyclonedx(model: SbomModel, specVersion: '1.6' | '1.7'): string {
  const everything = [model.root, ...model.packages];
  const unknownEdges = everything.filter((item) => !item.dependenciesKnown).map((item) => item.ref);
  const properties = [
    ...model.gaps.map((value) => ({ name: 'countersign:gap', value })),
    ...model.properties,
  ];
  const head = {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber: `urn:uuid:${OWN_UUID}`,
    version: 1,
    metadata: {
      timestamp: model.timestamp,
      lifecycles: [{ phase: 'pre-build' }],
      tools: { components: [{ type: 'application', name: 'countersign', version: model.toolVersion }] },
      ...authorOf(model),
      component: cyclonedxComponent(model.root),
      properties: properties.length > 0 ? properties : undefined,
    },
  };
  const withEdges = everything.filter((item) => item.dependenciesKnown || item.dependsOn.length > 0);
  const compositions = [
    { aggregate: model.gaps.length > 0 ? 'incomplete' : 'complete', assemblies: [model.root.ref] },
    ...(unknownEdges.length > 0 ? [{ aggregate: 'unknown', dependencies: unknownEdges }] : []),
  ];
  return writeDocument(head, [
    { key: 'components', items: mapLazily(model.packages, cyclonedxComponent), always: true },
    { key: 'dependencies', items: mapLazily(withEdges, toDependency) },
    { key: 'compositions', items: compositions },
  ]);
}

/** An element without `dependsOn` has no dependencies; one that is absent has unknown ones (ECMA-424, dependencies). */
function toDependency(item: SbomPackage): object {
  return { ref: item.ref, dependsOn: item.dependsOn.length > 0 ? item.dependsOn : undefined };
}

/** `manufacturer` is the organisation behind an automated process, `authors` are people (CycloneDX 1.6). */
function authorOf({ author }: SbomModel): object {
  if (author === undefined) return {};
  return author.kind === 'person'
    ? { authors: [{ name: author.name }] }
    : { manufacturer: { name: author.name } };
}
