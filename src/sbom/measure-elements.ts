import type { CheckedComponent, CheckedSbom, FieldState, SbomElement, SbomStandard } from './check-model.ts';

/**
 * The seven data fields of NTIA, "The Minimum Elements For a Software Bill of Materials" (July 2021).
 */
export function measureNtia(sbom: CheckedSbom): SbomStandard {
  return standard('ntia-2021', 'NTIA minimum elements (2021)', {
    source: 'NTIA, The Minimum Elements For a Software Bill of Materials, July 2021: the seven data fields',
    elements: [
      ofComponents(sbom, 'supplier-name', { title: 'Supplier Name', read: (item) => item.producer }),
      ofComponents(sbom, 'component-name', { title: 'Component Name', read: (item) => item.name }),
      ofComponents(sbom, 'component-version', {
        title: 'Version of the Component',
        read: (item) => item.version,
      }),
      ofComponents(sbom, 'unique-identifiers', {
        title: 'Other Unique Identifiers',
        read: (item) => item.identifiers,
      }),
      ofComponents(sbom, 'dependency-relationship', {
        title: 'Dependency Relationship',
        read: (item) => item.dependency,
      }),
      ofDocument('sbom-author', 'Author of SBOM Data', sbom.author),
      ofDocument('timestamp', 'Timestamp', sbom.timestamp),
    ],
  });
}

/**
 * The seventeen data fields of "2026 Minimum Elements for a Software Bill of Materials (SBOM)" (CISA and partners,
 * 29 July 2026), which replaces the list of NTIA.
 */
export function measureCisa(sbom: CheckedSbom): SbomStandard {
  const signature = sbom.signed
    ? undefined
    : 'Only a signature inside the document can be seen here; a detached one or an attestation fulfils this too.';
  return standard('cisa-2026', 'CISA minimum elements (2026)', {
    source:
      'CISA and partners, 2026 Minimum Elements for an SBOM, 29 July 2026: the 17 data fields as the SPDX and OpenSSF mappings name them',
    elements: [
      ofDocument('sbom-author', 'SBOM Author', sbom.author),
      ofDocument(
        'sbom-author-signature',
        'SBOM Author Signature',
        sbom.signed ? 'yes' : undefined,
        signature,
      ),
      ofDocument('sbom-data-format-name', 'SBOM Data Format Name', sbom.format),
      ofDocument('sbom-data-format-version', 'SBOM Data Format Version', sbom.specVersion),
      ofDocument('sbom-generation-context', 'SBOM Generation Context', sbom.generationContext),
      ofDocument('sbom-timestamp', 'SBOM Timestamp', sbom.timestamp),
      ofDocument('sbom-tool-name', 'SBOM Tool Name', sbom.toolName),
      ofDocument('sbom-tool-version', 'SBOM Tool Version', sbom.toolVersion),
      ofDocument('sbom-version', 'SBOM Version', sbom.identity),
      ofComponents(sbom, 'component-producer', {
        title: 'Component Producer',
        read: (item) => item.producer,
      }),
      ofComponents(sbom, 'component-dependency-relationship', {
        title: 'Component Dependency Relationship',
        read: (item) => item.dependency,
      }),
      ofComponents(sbom, 'component-hash-algorithm', {
        title: 'Component Hash Algorithm',
        read: (item) => item.hashAlgorithm,
      }),
      ofComponents(sbom, 'component-hash-value', {
        title: 'Component Hash Value',
        read: (item) => item.hashValue,
      }),
      ofComponents(sbom, 'component-identifiers', {
        title: 'Component Identifiers',
        read: (item) => item.identifiers,
      }),
      ofComponents(sbom, 'component-license', { title: 'Component License', read: (item) => item.license }),
      ofComponents(sbom, 'component-name', { title: 'Component Name', read: (item) => item.name }),
      ofComponents(sbom, 'component-version', { title: 'Component Version', read: (item) => item.version }),
    ],
  });
}

function standard(
  id: SbomStandard['id'],
  title: string,
  content: { readonly source: string; readonly elements: readonly SbomElement[] },
): SbomStandard {
  const complete = content.elements.filter((element) => element.status === 'complete').length;
  return { id, title, ...content, complete };
}

function ofDocument(id: string, title: string, value: string | undefined, note?: string): SbomElement {
  const have = value === undefined ? 0 : 1;
  return {
    id,
    title,
    about: 'document',
    status: have === 1 ? 'complete' : 'incomplete',
    have,
    of: 1,
    declaredUnknown: 0,
    missing: [],
    ...(note !== undefined ? { note } : {}),
  };
}

function ofComponents(
  sbom: CheckedSbom,
  id: string,
  field: { readonly title: string; readonly read: (component: CheckedComponent) => FieldState },
): SbomElement {
  let have = 0;
  let declaredUnknown = 0;
  const missing: string[] = [];
  for (const component of sbom.components) {
    const state = field.read(component);
    if (state === 'have') have += 1;
    else if (state === 'unknown') declaredUnknown += 1;
    else if (missing.length < 5) missing.push(`${component.label} (line ${component.line})`);
  }
  const of = sbom.components.length;
  // Of nothing, nothing is complete.
  const status =
    of > 0 && have === of ? 'complete' : of > 0 && have + declaredUnknown === of ? 'unknown' : 'incomplete';
  return { id, title: field.title, about: 'component', status, have, of, declaredUnknown, missing };
}
