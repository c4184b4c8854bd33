import type { SbomField, SbomPackage, SbomProperty, SbomUnknown } from './model.ts';

/**
 * Says once per cause how many packages lack a field and why. A package repeats its own causes only where the field
 * has more than one in this document, so that nobody has to guess which one is meant.
 */
export function foldUnknowns(packages: readonly SbomPackage[]): {
  readonly packages: readonly SbomPackage[];
  readonly properties: readonly SbomProperty[];
} {
  const causes = new Map<SbomField, Map<string, { readonly cause: SbomUnknown; count: number }>>();
  for (const { unknowns } of packages) {
    for (const cause of unknowns) {
      let ofField = causes.get(cause.field);
      if (ofField === undefined) causes.set(cause.field, (ofField = new Map()));
      const key = `${cause.reason} ${cause.detail}`;
      const seen = ofField.get(key);
      if (seen === undefined) ofField.set(key, { cause, count: 1 });
      else seen.count += 1;
    }
  }
  const properties = [...causes].flatMap(([field, ofField]) =>
    [...ofField.values()].map(({ cause, count }) => ({
      name: `countersign:unknown:${field}`,
      value: `${count} of ${packages.length} components: ${cause.reason}, ${cause.detail}`,
    })),
  );
  return { packages: packages.map((item) => withCauses(item, causes)), properties };
}

function withCauses(
  item: SbomPackage,
  causes: ReadonlyMap<SbomField, ReadonlyMap<string, unknown>>,
): SbomPackage {
  return sayUnknowns(
    item,
    item.unknowns.filter((cause) => (causes.get(cause.field)?.size ?? 0) > 1),
  );
}

/** The package with the property `countersign:unknown` that names these fields. */
export function sayUnknowns(item: SbomPackage, own: readonly SbomUnknown[]): SbomPackage {
  if (own.length === 0) return item;
  const value = own.map((cause) => `${cause.field}=${cause.reason}`).join(', ');
  return { ...item, properties: [...item.properties, { name: 'countersign:unknown', value }] };
}
