import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as core from '@actions/core';

import { renderSbomText, specVersionProblem, type SbomFormat, type SbomSource } from '../app/sbom.ts';
import type { ActionContext } from './run-action.ts';

const FILES: Readonly<Record<SbomFormat, string>> = {
  'cyclonedx-json': 'bom.cdx.json',
  'spdx-json': 'bom.spdx.json',
};

export interface WrittenSbom {
  readonly path: string;
  readonly format: SbomFormat;
  readonly text: string;
}

/** Writes the SBOMs that the inputs ask for, CycloneDX first. */
export async function writeSboms(
  source: SbomSource,
  context: ActionContext,
): Promise<readonly WrittenSbom[]> {
  const { inputs, world, outputDir } = context;
  const formats: SbomFormat[] =
    inputs.sbomFormat === 'none'
      ? []
      : inputs.sbomFormat === 'both'
        ? ['cyclonedx-json', 'spdx-json']
        : [inputs.sbomFormat];
  const written: WrittenSbom[] = [];
  for (const format of formats) {
    const fits = specVersionProblem(format, inputs.specVersion) === undefined;
    if (!fits && formats.length === 1)
      core.warning(`spec-version ${inputs.specVersion ?? ''} is not one of ${format}; its default is used.`);
    const text = await renderSbomText(
      { format, ...(fits && inputs.specVersion !== undefined ? { specVersion: inputs.specVersion } : {}) },
      source,
      world,
    );
    const path = join(outputDir, FILES[format]);
    writeFileSync(path, text);
    written.push({ path, format, text });
  }
  return written;
}
