import { cyclonedxComponent } from './cyclonedx-component.ts';
import { deriveUuid } from './derive-uuid.ts';
import type { SbomModel, SbomPackage } from './model.ts';

const NO_UUID = '00000000-0000-0000-0000-000000000000';

/** CycloneDX JSON 1.6 or 1.7 (ECMA-424): two spaces of indentation, a line end at the end. */
export function writeCyclonedx(model: SbomModel, specVersion: '1.6' | '1.7'): string {
  const everything = [model.root, ...model.packages];
  const unknownEdges = everything.filter((item) => !item.dependenciesKnown).map((item) => item.ref);
  const document = {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber: `urn:uuid:${NO_UUID}`,
    version: 1,
    metadata: {
      timestamp: model.timestamp,
      lifecycles: [{ phase: 'pre-build' }],
      tools: { components: [{ type: 'application', name: 'countersign', version: model.toolVersion }] },
      ...authorOf(model),
      component: cyclonedxComponent(model.root),
      properties: [...model.gaps.map((value) => ({ name: 'countersign:gap', value })), ...model.properties],
    },
    components: model.packages.map(cyclonedxComponent),
    dependencies: everything
      .filter((item) => item.dependenciesKnown || item.dependsOn.length > 0)
      .map(toDependency),
    compositions: [
      {
        aggregate: model.gaps.length > 0 ? 'incomplete' : 'complete',
        assemblies: [model.root.ref],
      },
      ...(unknownEdges.length > 0 ? [{ aggregate: 'unknown', dependencies: unknownEdges }] : []),
    ],
  };
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  return text.replace(NO_UUID, deriveUuid(text));
}

/** An element without `dependsOn` has no dependencies; one that is absent has unknown ones (ECMA-424, dependencies). */
function toDependency(item: SbomPackage): object {
  return { ref: item.ref, ...(item.dependsOn.length > 0 ? { dependsOn: item.dependsOn } : {}) };
}

/** `manufacturer` is the organisation behind an automated process, `authors` are people (CycloneDX 1.6). */
function authorOf({ author }: SbomModel): object {
  if (author === undefined) return {};
  return author.kind === 'person'
    ? { authors: [{ name: author.name }] }
    : { manufacturer: { name: author.name } };
}
