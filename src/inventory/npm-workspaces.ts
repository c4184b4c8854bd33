import type { ParseInput } from './format.ts';
import { parseJson } from './json.ts';
import { child, text, type DataNode } from './node.ts';
import { readWorkspacePatterns } from './npm-manifest.ts';
import { directoryOf, inDirectory, joinInside } from './npm-path.ts';

export interface Manifest {
  readonly dir: string;
  readonly root: DataNode;
  readonly name: string | undefined;
}

/** The package.json of a directory; undefined when it is not there or not JSON. */
export function readManifest(dir: string, read: ParseInput['read']): Manifest | undefined {
  const file = read(inDirectory(dir, 'package.json'));
  const parsed = file === undefined ? undefined : parseJson(file.text);
  if (parsed?.ok !== true) return undefined;
  const { root } = parsed.value;
  return { dir, root, name: text(child(root, 'name')) };
}

/**
 * The manifest beside a lockfile and those of its workspace members. `complete`: whether every one is known, which
 * needs the list of files where the patterns hold `*`.
 */
export function readWorkspaces(
  path: string,
  input: Pick<ParseInput, 'read' | 'paths'>,
): { readonly manifests: readonly Manifest[]; readonly complete: boolean } {
  const root = readManifest(directoryOf(path), input.read);
  if (root === undefined) return { manifests: [], complete: false };
  const patterns = readWorkspacePatterns(root.root);
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const refused = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const dirs = new Set<string>();
  let complete = true;
  const tests: RegExp[] = [];
  for (const pattern of wanted) {
    const test = toRegExp(root.dir, pattern);
    if (test === undefined) complete = false;
    else if (!/[*?{[]/.test(pattern)) dirs.add(joinInside(root.dir, pattern) ?? root.dir);
    else tests.push(test);
  }
  if (tests.length > 0) {
    const paths = input.paths?.();
    if (paths === undefined) complete = false;
    for (const file of paths ?? []) {
      if (!file.endsWith('/package.json')) continue;
      const dir = directoryOf(file);
      if (tests.some((test) => test.test(dir))) dirs.add(dir);
    }
  }
  const barred = refused.flatMap((pattern) => toRegExp(root.dir, pattern) ?? []);
  dirs.delete(root.dir);
  const members = [...dirs]
    .filter((dir) => !barred.some((test) => test.test(dir)))
    .sort()
    .flatMap((dir) => readManifest(dir, input.read) ?? []);
  return { manifests: [root, ...members], complete };
}

/** `*` within one name, `**` across directories; other glob signs are not read. */
function toRegExp(dir: string, pattern: string): RegExp | undefined {
  if (/[?{}[\]()!]/.test(pattern) || pattern.length > 200 || (pattern.match(/\*/g)?.length ?? 0) > 4)
    return undefined;
  const joined = joinInside(dir, pattern);
  if (joined === undefined) return undefined;
  const body = joined
    .split('/')
    .map((part) => (part === '**' ? '.*' : part.replace(/[.+^$|\\]/g, '\\$&').replaceAll('*', '[^/]*')))
    .join('/')
    .replaceAll('/.*/', '/(?:.*/)?');
  return new RegExp(`^${body}$`);
}
