import { buildModel } from './build-model.ts';
import { SBOM_SPEC_VERSIONS, type SbomInput } from './model.ts';
import { writeCyclonedx } from './write-cyclonedx.ts';
import { writeSpdx } from './write-spdx.ts';

/**
 * The SBOM as text: CycloneDX 1.6 or 1.7 JSON, or SPDX 2.3 JSON. Pure and deterministic: the same facts give the same
 * bytes in whatever order they come; the serial number follows from the content. Throws a RangeError when the
 * specification version is not one of the format's, or the timestamp is outside the years 0 to 9999.
 */
export function renderSbom(input: SbomInput): string {
  const versions: readonly string[] = SBOM_SPEC_VERSIONS[input.format];
  if (!versions.includes(input.specVersion)) {
    throw new RangeError(
      `${input.format} is written in ${versions.join(' or ')}, not in ${input.specVersion}`,
    );
  }
  const model = buildModel(input);
  return input.format === 'spdx-json'
    ? writeSpdx(model)
    : writeCyclonedx(model, input.specVersion as '1.6' | '1.7');
}
