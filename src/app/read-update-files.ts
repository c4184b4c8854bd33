import type { FileSubject } from '../domain/facts.ts';
import type { UpdateConfig } from '../domain/update-config.ts';
import { decodeText } from '../inventory/decode-text.ts';
import { createPathMatcher } from '../inventory/path-pattern.ts';
import { readUpdateConfig, RENOVATE_FILES, UPDATE_FILES } from '../pin/update-config.ts';
import type { FileTree } from '../ports.ts';

const MAX_BYTES = 1024 * 1024;

/**
 * The files at the top of the tree that configure Dependabot and Renovate, with what the package clients' own files
 * say beside them. With a `base` only those that differ from it. Of several Renovate files the first counts, as there.
 */
export function readUpdateFiles(
  tree: FileTree,
  options: { readonly exclude: readonly string[]; readonly base?: FileTree },
): readonly FileSubject[] {
  const listing = tree.list();
  if (!listing.ok) return [];
  const present = new Map(listing.value.entries.map(({ path, size }) => [path, size]));
  const isExcluded = createPathMatcher(options.exclude);
  const services: UpdateConfig[] = [];
  const clients: UpdateConfig[] = [];
  for (const path of UPDATE_FILES) {
    const size = present.get(path);
    if (size === undefined || isExcluded(path)) continue;
    const config = read(tree, { path, size });
    if (config === undefined) continue;
    if (config.tool === 'dependabot') services.push(config);
    else if (config.tool !== 'renovate') clients.push(config);
    else if (!services.some(({ tool }) => tool === 'renovate')) services.push(config);
  }
  return services
    .filter(({ path }) => options.base === undefined || !sameBytes(tree, options.base, path))
    .map((updateConfig) => ({ path: updateConfig.path, updateConfig, clients }));
}

function read(
  tree: FileTree,
  file: { readonly path: string; readonly size: number },
): UpdateConfig | undefined {
  const { path, size } = file;
  const bytes = size > MAX_BYTES ? undefined : tree.read(path);
  const text = bytes?.ok === true ? decodeText(bytes.value) : undefined;
  if (text?.ok === true) return readUpdateConfig(path, text.value);
  // These names mean nothing else; the others may well configure nothing of this.
  if (path.includes('dependabot')) return unreadable(path, 'dependabot');
  return path !== 'package.json' && RENOVATE_FILES.includes(path) ? unreadable(path, 'renovate') : undefined;
}

function unreadable(path: string, tool: UpdateConfig['tool']): UpdateConfig {
  return { path, tool, entries: [], problem: { sentence: 'the file is not text that can be read', line: 1 } };
}

function sameBytes(tree: FileTree, base: FileTree, path: string): boolean {
  const [now, before] = [tree.read(path), base.read(path)];
  return now.ok && before.ok && Buffer.from(now.value).equals(before.value);
}
