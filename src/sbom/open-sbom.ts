import { err, ok, type Result } from '../domain/result.ts';
import { parseJson } from '../inventory/json.ts';
import { child, text, type DataNode } from '../inventory/node.ts';
import type { ProblemList } from './check-problems.ts';
import { safeText } from './safe-text.ts';

const MAX_SBOM_BYTES = 64 * 1024 * 1024;

export interface OpenedSbom {
  readonly format: 'CycloneDX' | 'SPDX';
  readonly specVersion: string;
  readonly root: DataNode;
}

const CYCLONEDX_VERSIONS: ReadonlySet<string> = new Set(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']);
const SPDX_VERSIONS: ReadonlySet<string> = new Set(['2.0', '2.1', '2.2', '2.3']);

/** Bytes to a document of a kind that can be measured. The error is one plain sentence for the user. */
export function openSbom(bytes: Uint8Array, problems: ProblemList): Result<OpenedSbom, string> {
  if (bytes.length > MAX_SBOM_BYTES) {
    return err(`the file has ${bytes.length} bytes; at most ${MAX_SBOM_BYTES} are read`);
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const other = otherForm(decoded.value);
  if (other !== undefined) return err(other);
  const parsed = parseJson(decoded.value);
  if (!parsed.ok) return err(`the file is not readable as JSON: ${parsed.error.message}`);
  for (const problem of parsed.value.problems) problems.error(problem.line, problem.message);
  return recognise(parsed.value.root, problems);
}

function decode(bytes: Uint8Array): Result<string, string> {
  if (bytes.length === 0) return err('the file is empty');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return err('the file is UTF-16; JSON is exchanged as UTF-8');
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err('the file is not valid UTF-8');
  }
}

function otherForm(content: string): string | undefined {
  const start = content.slice(0, 4096).trimStart();
  if (start.startsWith('<')) return 'the file is XML, which is not supported; convert it to JSON';
  if (/^(?:#[^\n]*\n\s*)*SPDXVersion:/.test(start)) {
    return 'the file is SPDX tag-value, which is not supported; convert it to JSON';
  }
  return undefined;
}

function recognise(root: DataNode, problems: ProblemList): Result<OpenedSbom, string> {
  if (root.kind !== 'map') return err('the file is JSON, but not an object: neither CycloneDX nor SPDX');
  const inner = child(root, 'sbom');
  if (inner?.kind === 'map' && child(inner, 'spdxVersion') !== undefined) {
    problems.warn(inner.line, 'the SPDX document stands inside an object named sbom, as GitHub exports it');
    return recognise(inner, problems);
  }
  const spdx = text(child(root, 'spdxVersion'));
  if (spdx !== undefined) {
    const version = spdx.replace(/^SPDX-/, '');
    if (SPDX_VERSIONS.has(version)) return ok({ format: 'SPDX', specVersion: version, root });
    return err(`SPDX ${show(version)} is not supported; 2.0 to 2.3 are`);
  }
  if (isSpdx3(root)) return err('the file is SPDX 3, which is not supported; 2.0 to 2.3 are');
  if (text(child(root, 'bomFormat')) === 'CycloneDX') {
    const version = text(child(root, 'specVersion'));
    if (version === undefined) return err('the CycloneDX document does not state its specVersion');
    if (CYCLONEDX_VERSIONS.has(version)) return ok({ format: 'CycloneDX', specVersion: version, root });
    return err(`CycloneDX ${show(version)} is not supported; 1.2 to 1.7 are`);
  }
  return err('the file is JSON, but neither CycloneDX (bomFormat) nor SPDX (spdxVersion)');
}

function isSpdx3(root: DataNode): boolean {
  const context = child(root, '@context');
  const first = context?.kind === 'seq' ? context.items[0] : context;
  return child(root, '@graph') !== undefined || (text(first) ?? '').includes('spdx.org/rdf/3');
}

function show(version: string): string {
  return safeText(version, 20);
}
