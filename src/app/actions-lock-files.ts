import type { Problem } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { decodeText } from '../inventory/decode-text.ts';
import { listUses, type UsesOfFile } from '../inventory/list-uses.ts';
import { createPathMatcher } from '../inventory/path-pattern.ts';
import type { FileTree } from '../ports.ts';

export const ACTIONS_LOCK = '.github/workflows/actions.lock';

/** One repository's workflows, its own actions, and its lock. */
export interface ActionsFiles {
  /** From the tree's root to the repository's top, with a slash at the end; empty at the root. */
  readonly base: string;
  /** By path from the repository's top. */
  readonly uses: ReadonlyMap<string, UsesOfFile>;
  /** Files of that kind that the policy leaves out, and that were not read. */
  readonly excluded: ReadonlySet<string>;
  readonly lock?: string;
  readonly problems: readonly Problem[];
}

/** GitHub's own readers take no larger file. */
const MAX_BYTES = 1024 * 1024;
const WANTED = /^(?:.*\/)?action\.ya?ml$|^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Finds the lockfiles of a tree: that of its own repository, and those of repositories kept inside it. */
export function findActionsLocks(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path === ACTIONS_LOCK || path.endsWith(`/${ACTIONS_LOCK}`));
}

/** Reads what a lockfile in the folder `base` speaks about. One file that cannot be read never hides the others. */
export function readActionsFiles(
  tree: FileTree,
  options: { readonly base: string; readonly exclude: readonly string[] },
): ActionsFiles {
  const { base } = options;
  const isExcluded = createPathMatcher(options.exclude);
  const listing = tree.list();
  if (!listing.ok) {
    const problem: Problem = {
      code: 'file-not-readable',
      severity: 'broken',
      message: `The files cannot be listed: ${listing.error.message}.`,
    };
    return { base, uses: new Map(), excluded: new Set(), problems: [problem] };
  }
  const all = listing.value.entries.map(({ path }) => path).filter((path) => path.startsWith(base));
  const paths = all.filter((path) => !isExcluded(path));
  const isWanted = (path: string): boolean => WANTED.test(path.slice(base.length));
  const wanted = paths.filter(isWanted);
  const excluded = new Set(
    all.filter((path) => isExcluded(path) && isWanted(path)).map((path) => path.slice(base.length)),
  );
  const hasLock = paths.includes(`${base}${ACTIONS_LOCK}`);
  tree.prefetch?.(hasLock ? [...wanted, `${base}${ACTIONS_LOCK}`] : wanted);
  const problems: Problem[] = [];
  const uses = new Map<string, UsesOfFile>();
  for (const path of wanted) {
    const text = readText(tree, path);
    if (!text.ok) {
      problems.push(text.error);
      continue;
    }
    const found = listUses(path, text.value);
    problems.push(...found.problems);
    if (found.problems.length === 0) uses.set(path.slice(base.length), found);
  }
  const lock = hasLock ? readText(tree, `${base}${ACTIONS_LOCK}`) : undefined;
  if (lock !== undefined && !lock.ok) problems.push(lock.error);
  return { base, uses, excluded, problems, ...(lock?.ok === true ? { lock: lock.value } : {}) };
}

function readText(tree: FileTree, path: string): Result<string, Problem> {
  const bytes = tree.read(path);
  const refuse = (code: Problem['code'], why: string): Result<string, Problem> =>
    err({ code, severity: 'broken', message: `The file ${why}.`, location: { file: path, line: 1 } });
  if (!bytes.ok) return refuse('file-not-readable', `cannot be read: ${bytes.error.message}`);
  if (bytes.value.length > MAX_BYTES)
    return refuse('file-too-large', 'is larger than 1 MiB, which GitHub does not read either');
  const text = decodeText(bytes.value);
  return text.ok ? ok(text.value) : refuse('bad-encoding', text.error);
}
