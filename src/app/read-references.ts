import type { Problem } from '../domain/errors.ts';
import { decodeText } from '../inventory/decode-text.ts';
import { formats } from '../inventory/formats.ts';
import { findKnownFile } from '../inventory/known-files.ts';
import { createPathMatcher } from '../inventory/path-pattern.ts';
import { onePerPlace } from '../pin/one-per-place.ts';
import type { FindReferences, ReadFile } from '../pin/read-file.ts';
import type { FileTree, TreeListing } from '../ports.ts';

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PROBLEMS = 100;

/** Reads every file of a tree that may name something from outside. One that cannot be read is a problem, and the others are read. */
export function readReferences(
  tree: FileTree,
  options: { readonly find: FindReferences; readonly exclude: readonly string[] },
): { readonly files: readonly ReadFile[]; readonly problems: readonly Problem[] } {
  const listing = tree.list();
  if (!listing.ok) {
    return {
      files: [],
      problems: [
        {
          code: 'file-not-readable',
          severity: 'broken',
          message: `The files cannot be listed: ${listing.error.message}.`,
        },
      ],
    };
  }
  const isExcluded = createPathMatcher(options.exclude);
  const isWanted = (path: string): boolean => mayHoldReferences(path) && !isExcluded(path);
  const paths = listing.value.entries.map(({ path }) => path).filter(isWanted);
  tree.prefetch?.(paths);
  const problems: Problem[] = listing.value.skipped.flatMap((entry) => describeSkipped(entry, isWanted));
  const files: ReadFile[] = [];
  for (const path of paths) {
    const read = readOne(tree, path, options.find);
    if (read.file !== undefined) files.push(read.file);
    problems.push(...read.problems);
  }
  return { files, problems: limit(problems) };
}

function readOne(
  tree: FileTree,
  path: string,
  find: FindReferences,
): { readonly file?: ReadFile; readonly problems: readonly Problem[] } {
  const broken = (code: Problem['code'], message: string): { readonly problems: readonly Problem[] } => ({
    problems: [{ code, severity: 'broken', message, location: { file: path, line: 1 } }],
  });
  const bytes = tree.read(path);
  if (!bytes.ok) {
    const code = bytes.error.kind === 'too-large' ? 'file-too-large' : 'file-not-readable';
    return broken(code, `It cannot be read: ${bytes.error.message}.`);
  }
  if (bytes.value.length > MAX_BYTES) return broken('file-too-large', 'It is larger than 16 MiB.');
  const text = decodeText(bytes.value);
  if (!text.ok) return broken('bad-encoding', `It ${text.error}.`);
  const found = find(path, text.value);
  if (found === undefined) return { problems: [] };
  const mark = bytes.value[0] === 0xef && bytes.value[1] === 0xbb && bytes.value[2] === 0xbf ? '\ufeff' : '';
  return {
    file: { path, mark, text: text.value, references: onePerPlace(found.references) },
    problems: found.problems,
  };
}

/** Lockfiles are their clients' to write; the one of Actions is read by GitHub beside the workflows. */
function mayHoldReferences(path: string): boolean {
  const format = formats.find((one) => one.matches(path));
  if (format !== undefined)
    return format.role !== 'lock' || format.id === 'actions-lock' || format.id === 'requirements';
  return findKnownFile(path)?.role === 'reference';
}

function describeSkipped(
  { path, code, reason, target }: TreeListing['skipped'][number],
  isWanted: (path: string) => boolean,
): Problem[] {
  if (target !== undefined && isWanted(target)) return [];
  if (code !== 'walk-truncated' && !isWanted(path)) return [];
  const severity = code === 'file-outside-root' ? 'broken' : 'unsupported';
  return [{ code, severity, message: `It is left out: it ${reason}.`, location: { file: path, line: 1 } }];
}

function limit(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const more = problems.length - MAX_PROBLEMS;
  const severity = problems.some((problem) => problem.severity === 'broken') ? 'broken' : 'unsupported';
  return [
    ...problems.slice(0, MAX_PROBLEMS),
    { code: 'file-not-readable', severity, message: `${more} more problems are not listed.` },
  ];
}
