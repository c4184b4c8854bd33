import type { Scope } from '../domain/component.ts';
import { child, entries, isTrue, text, type DataNode, type MapNode } from './node.ts';
import type { EdgeKind } from './npm-graph.ts';
import { installName, type TreeEntry, type TreeRequest } from './npm-tree.ts';

/** The `packages` object of lockfileVersion 2 and 3: one entry per directory, keyed by its path. */
export function readNpmPackages(packages: MapNode): TreeEntry[] {
  const found: TreeEntry[] = [];
  for (const [key, { line, value }] of packages.entries) {
    const link = isTrue(child(value, 'link'));
    const installed = installName(key) !== undefined;
    found.push({
      key,
      line,
      kind: link ? 'link' : installed ? 'package' : 'project',
      name: text(child(value, 'name')),
      version: text(child(value, 'version')),
      resolved: text(child(value, 'resolved')),
      integrity: text(child(value, 'integrity')),
      scope: readScope(value),
      bundled: isTrue(child(value, 'inBundle')) && isShipped(key, value),
      hasInstallScript: isTrue(child(value, 'hasInstallScript')),
      requests: readRequests(value),
    });
  }
  return found;
}

/**
 * Whether an entry that npm marks as bundled came inside another package. What a project bundles itself is fetched
 * from the registry like any other package, and so is an entry that says where from or what it must be.
 */
function isShipped(key: string, value: DataNode): boolean {
  const fetched = text(child(value, 'resolved')) ?? text(child(value, 'integrity'));
  return fetched === undefined && key.indexOf('node_modules/') < key.lastIndexOf('node_modules/');
}

/** npm's flags: `dev` development only; `optional` and `devOptional` not needed at run time; `extraneous` unasked. */
function readScope(value: DataNode): Scope {
  if (isTrue(child(value, 'dev'))) return 'dev';
  if (isTrue(child(value, 'optional')) || isTrue(child(value, 'devOptional'))) return 'optional';
  return isTrue(child(value, 'extraneous')) ? 'unknown' : 'runtime';
}

const SECTIONS: readonly (readonly [string, EdgeKind])[] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'runtime'],
];

function readRequests(value: DataNode): readonly TreeRequest[] {
  const requests: TreeRequest[] = [];
  for (const [section, kind] of SECTIONS) {
    for (const [name, entry] of entries(child(value, section))) {
      requests.push({ name, spec: text(entry.value) ?? '', kind });
    }
  }
  return requests;
}
