import type { CheckedSbom, SbomCheck } from './check-model.ts';
import { listProblems } from './check-problems.ts';
import { measureCisa, measureNtia } from './measure-elements.ts';
import { openSbom } from './open-sbom.ts';
import { readCyclonedx } from './read-cyclonedx.ts';
import { readSpdx } from './read-spdx.ts';
import { safeText } from './safe-text.ts';

export { renderSbomCheck } from './render-check.ts';

/**
 * Measures any CycloneDX JSON (1.2 to 1.7) or SPDX JSON (2.0 to 2.3) against the minimum elements of NTIA and CISA, and
 * says what is structurally wrong with it. Never throws; at most 64 MiB, nesting at most 100.
 */
export function checkSbom(bytes: Uint8Array): SbomCheck {
  const problems = listProblems();
  const opened = openSbom(bytes, problems);
  if (!opened.ok) {
    return {
      readable: false,
      reason: safeText(opened.error, 400),
      problems: [],
      problemsLeftOut: 0,
      standards: [],
    };
  }
  const { format, root, specVersion } = opened.value;
  const read = format === 'SPDX' ? readSpdx : readCyclonedx;
  const sbom = read(root, specVersion, problems);
  if (sbom.components.length === 0)
    problems.warn(root.line, 'the document has no components: there is nothing to measure');
  return {
    readable: true,
    document: describe(sbom),
    problems: problems.list,
    problemsLeftOut: problems.leftOut(),
    standards: [measureNtia(sbom), measureCisa(sbom)],
  };
}

function describe(sbom: CheckedSbom): NonNullable<SbomCheck['document']> {
  const tool = [sbom.toolName, sbom.toolVersion].filter(Boolean).join(' ');
  return {
    format: sbom.format,
    specVersion: sbom.specVersion,
    ...(sbom.name !== undefined ? { name: safeText(sbom.name, 200) } : {}),
    ...(sbom.timestamp !== undefined ? { timestamp: sbom.timestamp } : {}),
    ...(tool !== '' ? { tool: safeText(tool, 200) } : {}),
    components: sbom.components.length,
  };
}
