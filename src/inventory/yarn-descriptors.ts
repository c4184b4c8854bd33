import type { ParseInput } from './format.ts';
import { child, entries, text, type DataNode } from './node.ts';
import type { GraphNode } from './npm-graph.ts';
import { inDirectory } from './npm-path.ts';
import type { Manifest } from './npm-workspaces.ts';
import { parseYaml } from './yaml.ts';

export interface DescriptorIndex {
  readonly add: (descriptor: string, node: GraphNode) => void;
  /** `locator`: of the one who asks, to which Yarn binds paths (`::locator=…`). */
  readonly resolve: (name: string, range: string, locator: string) => GraphNode | undefined;
  /** Whether what did not resolve is missing from the lockfile, rather than moved by a resolution or a catalog. */
  readonly isLost: (name: string, range: string) => boolean;
}

/**
 * Finds the entry that a dependency leads to: by its descriptor, by the descriptor with the default protocol (Yarn 2
 * and 3 leave `npm:` out), and where `resolutions` of the root package.json may have changed the range, by name when
 * one entry has it.
 */
export function indexDescriptors(
  root: Manifest | undefined,
  catalogs: ReadonlyMap<string, string> | undefined,
): DescriptorIndex {
  const byDescriptor = new Map<string, GraphNode>();
  const byName = new Map<string, Set<GraphNode>>();
  const moved = new Set<string>();
  for (const [pattern] of entries(child(root?.root, 'resolutions'))) moved.add(lastName(pattern));
  return {
    add(descriptor, node) {
      byDescriptor.set(descriptor, node);
      const at = descriptor.indexOf('@', 1);
      const name = at < 0 ? descriptor : descriptor.slice(0, at);
      byName.set(name, (byName.get(name) ?? new Set()).add(node));
    },
    resolve(name, asked, locator) {
      const range = asked.startsWith('catalog:') ? (catalogs?.get(`${asked} ${name}`) ?? asked) : asked;
      const exact =
        byDescriptor.get(`${name}@${range}`) ??
        byDescriptor.get(`${name}@npm:${range}`) ??
        byDescriptor.get(`${name}@${range}::locator=${encode(locator)}`);
      if (exact !== undefined) return exact;
      const named = byName.get(name);
      return named?.size === 1 ? [...named][0] : undefined;
    },
    isLost(name, range) {
      if (!byName.has(name)) return true;
      return (
        root !== undefined && !moved.has(name) && (catalogs !== undefined || !range.startsWith('catalog:'))
      );
    },
  };
}

/**
 * The `catalog` and `catalogs` of a .yarnrc.yml, by `catalog:NAME PACKAGE` (`catalog: PACKAGE` for the unnamed one);
 * undefined when there is no such file or it cannot be read.
 */
export function readCatalogs(dir: string, read: ParseInput['read']): ReadonlyMap<string, string> | undefined {
  const file = read(inDirectory(dir, '.yarnrc.yml'));
  const parsed = file === undefined ? undefined : parseYaml(file.text, { maxDocuments: 1 });
  if (parsed?.ok !== true) return undefined;
  const [root] = parsed.value.documents;
  const found = new Map<string, string>();
  const add = (catalog: string, node: DataNode | undefined): void => {
    for (const [name, { value }] of entries(node)) found.set(`catalog:${catalog} ${name}`, text(value) ?? '');
  };
  add('', child(root, 'catalog'));
  for (const [name, { value }] of entries(child(root, 'catalogs'))) add(name, value);
  return found;
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The package a resolution pattern is about: `a/b@npm:^1` is about `b`, `@s/a/@t/b` about `@t/b`. */
function lastName(pattern: string): string {
  const match = /((?:@[^/@]+\/)?[^/@]+)(?:@[^/].*)?$/.exec(pattern.slice(0, 500));
  return match?.[1] ?? pattern;
}
