import type { Scope } from '../domain/component.ts';
import type { ParseInput } from './format.ts';
import { parseJson } from './json.ts';
import { child, entries, isTrue, text, type DataNode, type MapNode } from './node.ts';
import { readManifestRequests } from './npm-manifest.ts';
import { directoryOf, inDirectory } from './npm-path.ts';
import { classifySpec, splitAlias } from './npm-spec.ts';
import { installName, type TreeEntry, type TreeRequest } from './npm-tree.ts';

/**
 * The nested `dependencies` of lockfileVersion 1. It does not say what the project itself asks for: that is taken
 * from the package.json beside it, and unknown without one.
 */
export function readNpmDependencies(
  dependencies: MapNode | undefined,
  project: {
    readonly path: string;
    readonly read: ParseInput['read'];
    readonly line: number;
    readonly name: string | undefined;
    readonly version: string | undefined;
  },
): TreeEntry[] {
  const found: TreeEntry[] = [];
  const manifest = project.read(inDirectory(directoryOf(project.path), 'package.json'));
  const parsed = manifest === undefined ? undefined : parseJson(manifest.text);
  if (parsed?.ok === true) {
    found.push({
      key: '',
      line: project.line,
      kind: 'project',
      name: project.name,
      version: project.version,
      requests: readManifestRequests(parsed.value.root),
    });
  }
  const pending: { readonly base: string; readonly map: DataNode | undefined }[] = [
    { base: '', map: dependencies },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const [name, { line, value }] of entries(next.map)) {
      const key = `${next.base}node_modules/${name}`;
      found.push(readEntry(key, line, value));
      pending.push({ base: `${key}/`, map: child(value, 'dependencies') });
    }
  }
  return found;
}

function readEntry(key: string, line: number, value: DataNode): TreeEntry {
  const stated = text(child(value, 'version')) ?? '';
  const kind = classifySpec(stated);
  const alias = splitAlias(stated);
  const release = kind === 'url' ? releaseOf(stated, installName(key) ?? '') : undefined;
  const elsewhere = kind === 'git' || kind === 'url' || kind === 'path';
  return {
    key,
    line,
    kind: 'package',
    name: alias?.name,
    version: alias?.range ?? release ?? (elsewhere ? '' : stated),
    resolved: elsewhere ? stated : text(child(value, 'resolved')),
    integrity: text(child(value, 'integrity')),
    scope: readScope(value),
    bundled: isTrue(child(value, 'bundled')),
    requests: readRequires(value),
  };
}

/**
 * npm 5.0 wrote a release's address in place of its version. The version is told by the file name, where address and
 * file both name this package as registries do; what the host is worth is for the rules to say.
 */
function releaseOf(address: string, name: string): string | undefined {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const start = `/${name}/-/${base}-`;
  const at = address.lastIndexOf(start);
  if (at < 0 || !address.endsWith('.tgz')) return undefined;
  const version = address.slice(at + start.length, -'.tgz'.length);
  return /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(version) ? version : undefined;
}

function readScope(value: DataNode): Scope {
  if (isTrue(child(value, 'dev'))) return 'dev';
  return isTrue(child(value, 'optional')) ? 'optional' : 'runtime';
}

function readRequires(value: DataNode): readonly TreeRequest[] {
  const requests: TreeRequest[] = [];
  for (const [name, entry] of entries(child(value, 'requires'))) {
    requests.push({ name, spec: text(entry.value) ?? '', kind: 'runtime' });
  }
  return requests;
}
