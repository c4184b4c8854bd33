import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, it } from 'vitest';

import { renderSbom } from '../../src/sbom/render-sbom.ts';
import { makeInput, makeLarge } from './make-input.ts';
import { PYTHON } from './schemas.ts';

if (PYTHON === undefined)
  console.warn('No Python with ntia-conformance-checker is installed: its tests do not run.');

const TEXT = renderSbom(
  makeInput({
    ...makeLarge(20),
    format: 'spdx-json',
    specVersion: '2.3',
    subject: { name: 'demo', version: '1', purl: 'pkg:github/acme/demo@1' },
    author: { kind: 'organization', name: 'Acme' },
  }),
);

function runOn(command: string, args: readonly string[]): { code: number | null; output: string } {
  const dir = mkdtempSync(join(tmpdir(), 'sbom-'));
  try {
    const file = join(dir, 'demo.spdx.json');
    writeFileSync(file, TEXT);
    const path = join(dirname(PYTHON ?? ''), command);
    const { status, stdout, stderr } = spawnSync(
      path,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8' },
    );
    return { code: status, output: `${stdout}${stderr}` };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

it.skipIf(PYTHON === undefined)(
  'the SPDX project’s own tool finds nothing invalid',
  { timeout: 60_000 },
  () => {
    expect(runOn('pyspdxtools', ['-i', 'FILE'])).toEqual({ code: 0, output: '' });
  },
);

it.skipIf(PYTHON === undefined)('ntia-conformance-checker calls it conformant', { timeout: 60_000 }, () => {
  const { output } = runOn('ntia-checker', ['FILE', '--comply', 'ntia']);
  expect(output).toContain('Conformant: True');
  expect(output).not.toContain('floating');
});
