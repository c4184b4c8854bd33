import { child, entries, type DataNode } from './node.ts';

const MAX_DEPTH = 10;

/**
 * Names of the packages whose version a package.json decides for the whole tree: npm's `overrides` (nested), Yarn's
 * and Bun's `resolutions`, pnpm's `pnpm.overrides`.
 */
export function readOverrides(manifest: DataNode): readonly string[] {
  const names = new Set<string>();
  collect(child(manifest, 'overrides'), names, 0);
  collect(child(manifest, 'resolutions'), names, 0);
  collect(child(child(manifest, 'pnpm'), 'overrides'), names, 0);
  return [...names];
}

function collect(node: DataNode | undefined, names: Set<string>, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (const [key, { value }] of entries(node)) {
    const name = overriddenName(key);
    if (name !== '' && name !== '.') names.add(name);
    collect(value, names, depth + 1);
  }
}

/** The package that a selector such as `a`, `@s/a@^1`, `**` + `/a`, `parent/a` or `parent@1>a@2` is about. */
export function overriddenName(selector: string): string {
  const last = selector.slice(selector.lastIndexOf('>') + 1);
  const at = last.indexOf('@', last.lastIndexOf('/@') + 2);
  const plain = at > 0 ? last.slice(0, at) : last;
  const segments = plain.split('/');
  const name = segments.at(-1) ?? '';
  const scope = segments.at(-2);
  return scope?.startsWith('@') === true ? `${scope}/${name}` : name;
}
