import { createHash } from 'node:crypto';

import { compareText } from './compare-text.ts';
import type { SbomPackage } from './model.ts';
import type { License } from './normalize-license.ts';

const REFERENCE = /LicenseRef-[A-Za-z0-9.-]+/g;

/** The expression that SPDX wants; words that are none get a reference of the document's own. */
export function spdxLicense(license: License | undefined): string {
  if (license === undefined) return 'NOASSERTION';
  return license.kind === 'expression' ? license.expression : referenceOf(license.name);
}

/** SPDX 2.3 clause 10: every `LicenseRef-` that is used must be explained. Sorted. */
export function collectLicenses(packages: readonly SbomPackage[]): object[] {
  const found = new Map<string, { readonly text: string; readonly name: string }>();
  for (const { license } of packages) {
    if (license?.kind === 'name')
      found.set(referenceOf(license.name), { text: license.name, name: license.name });
    else if (license?.expression.includes('LicenseRef-')) {
      for (const id of license.expression.match(REFERENCE) ?? []) {
        found.set(id, { text: `The package names its own licence ${id}; the text was not read.`, name: id });
      }
    }
  }
  return [...found]
    .sort((a, b) => compareText(a[0], b[0]))
    .map(([licenseId, { text, name }]) => ({ licenseId, extractedText: text, name }));
}

function referenceOf(name: string): string {
  return `LicenseRef-countersign-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}
