import { child, entries } from './node.ts';
import type { GraphNode } from './npm-graph.ts';
import type { Manifest } from './npm-workspaces.ts';

export interface DescriptorIndex {
  readonly add: (descriptor: string, node: GraphNode) => void;
  /** `locator`: of the one who asks, to which Yarn binds paths (`::locator=…`). */
  readonly resolve: (name: string, range: string, locator: string) => GraphNode | undefined;
  /** Whether a name that did not resolve is missing from the lockfile rather than moved by a resolution. */
  readonly isLost: (name: string) => boolean;
}

/**
 * Finds the entry that a dependency leads to: by its descriptor, by the descriptor with the default protocol (Yarn 2
 * and 3 leave `npm:` out), and where `resolutions` of the root package.json may have changed the range, by name when
 * one entry has it.
 */
export function indexDescriptors(root: Manifest | undefined): DescriptorIndex {
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
    resolve(name, range, locator) {
      const exact =
        byDescriptor.get(`${name}@${range}`) ??
        byDescriptor.get(`${name}@npm:${range}`) ??
        byDescriptor.get(`${name}@${range}::locator=${encodeURIComponent(locator)}`);
      if (exact !== undefined) return exact;
      const named = byName.get(name);
      return named?.size === 1 ? [...named][0] : undefined;
    },
    isLost: (name) => !byName.has(name) || (root !== undefined && !moved.has(name)),
  };
}

/** The package a resolution pattern is about: `a/b@npm:^1` is about `b`, `@s/a/@t/b` about `@t/b`. */
function lastName(pattern: string): string {
  const match = /((?:@[^/@]+\/)?[^/@]+)(?:@[^/].*)?$/.exec(pattern.slice(0, 500));
  return match?.[1] ?? pattern;
}
