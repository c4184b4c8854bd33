import type { SbomField, SbomPackage, SbomProperty, SbomUnknown } from './model.ts';

/**
 * Says once per cause how many packages lack a field and why. A package repeats its own causes only where the field
 * has more than one in this document, so that nobody has to guess which one is meant.
 */
export function foldUnknowns(packages: readonly SbomPackage[]): {
  readonly packages: readonly SbomPackage[];
  readonly properties: readonly SbomProperty[];
} {
  const causes = new Map<SbomField, Counted[]>();
  for (const { unknowns } of packages) {
    for (const cause of unknowns) {
      const ofField = causes.get(cause.field);
      if (ofField === undefined) causes.set(cause.field, [{ cause, count: 1 }]);
      else count(ofField, cause);
    }
  }
  const properties = [...causes].flatMap(([field, ofField]) =>
    ofField.map(({ cause, count }) => ({
      name: `countersign:unknown:${field}`,
      value: `${count} of ${packages.length} components: ${cause.reason}, ${cause.detail}`,
    })),
  );
  return { packages: packages.map((item) => withCauses(item, causes)), properties };
}

interface Counted {
  readonly cause: SbomUnknown;
  count: number;
}

/** A field has few causes: each is one of a closed list, or a sentence that one registry says of all its packages. */
function count(ofField: Counted[], cause: SbomUnknown): void {
  const seen = ofField.find((one) => one.cause.detail === cause.detail && one.cause.reason === cause.reason);
  if (seen === undefined) ofField.push({ cause, count: 1 });
  else seen.count += 1;
}

function withCauses(item: SbomPackage, causes: ReadonlyMap<SbomField, readonly Counted[]>): SbomPackage {
  return sayUnknowns(
    item,
    item.unknowns.filter((cause) => (causes.get(cause.field)?.length ?? 0) > 1),
  );
}

/** The package with the property `countersign:unknown` that names these fields. */
export function sayUnknowns(item: SbomPackage, own: readonly SbomUnknown[]): SbomPackage {
  if (own.length === 0) return item;
  const value = own.map((cause) => `${cause.field}=${cause.reason}`).join(', ');
  return { ...item, properties: [...item.properties, { name: 'countersign:unknown', value }] };
}
