import type { Problem } from '../domain/errors.ts';
import type { ParseInput, ParseInputFile } from './format.ts';
import { findMergeConflict } from './merge-conflict.ts';
import { quote } from './quote.ts';
import { dirOf, joinPath } from './relative-path.ts';
import { splitRequirementLines } from './requirements-lines.ts';
import { parseRequirementOptions } from './requirements-options.ts';
import { createViaReader, type Via } from './requirements-via.ts';
import { mergeConflict } from './toml.ts';

/** One requirement line, not yet understood. */
export interface RequirementLine {
  readonly file: string;
  readonly line: number;
  /** Without options and comment. */
  readonly text: string;
  readonly editable: boolean;
  /** As written after `--hash`. */
  readonly hashes: readonly string[];
  /** From a file named by `-c`, or from a constraints file itself: narrows, does not install. */
  readonly constraint: boolean;
  readonly via?: Via;
}

export interface RequirementFiles {
  readonly lines: readonly RequirementLine[];
  /** Paths read besides the first. */
  readonly included: readonly string[];
  /** Those of `included` that only `-c` names. */
  readonly constraining: readonly string[];
  /** `--index-url` first, then every `--extra-index-url` and `--find-links`, as written. Never used to fetch. */
  readonly indexes: readonly string[];
  readonly problems: readonly Problem[];
}

const MAX_FILES = 200;
const MAX_PROBLEMS = 50;

/** Reads a requirements file with everything it includes. Each file is read once, so cycles end. */
export function readRequirementFiles(input: ParseInput, constraint: boolean): RequirementFiles {
  const lines: RequirementLine[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>([input.path]);
  const installing = new Set<string>();
  let mainIndex: string | undefined;
  const extraIndexes: string[] = [];
  const queue: { file: ParseInputFile; constraint: boolean }[] = [{ file: input, constraint }];

  const include = (from: string, line: number, target: string, asConstraint: boolean): void => {
    const refuse = (code: Problem['code'], severity: Problem['severity'], why: string): void => {
      problems.push({
        code,
        severity,
        message: `The included file ${quote(target)} ${why}.`,
        location: { file: from, line },
      });
    };
    if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(target))
      return refuse('unsupported-feature', 'unsupported', 'is on the network and was not read');
    if (target.includes('${'))
      return refuse('unsupported-feature', 'unsupported', 'is named by a variable of the environment');
    const path = joinPath(dirOf(from), target);
    if (path === undefined)
      return refuse('file-outside-root', 'unsupported', 'lies outside the tree and was not read');
    if (!asConstraint) installing.add(path);
    if (seen.has(path)) return;
    if (seen.size >= MAX_FILES)
      return refuse('walk-truncated', 'unsupported', `is one of more than ${MAX_FILES} files`);
    seen.add(path);
    const file = input.read(path);
    if (file === undefined) return refuse('file-not-readable', 'broken', 'is not there or could not be read');
    queue.push({ file: { path, text: file.text }, constraint: asConstraint });
  };

  // Breadth first; the array grows while it is walked.
  for (const { file, constraint: constrains } of queue) {
    const path = file.path;
    const conflict = findMergeConflict(file.text);
    if (conflict !== undefined) {
      problems.push(mergeConflict(path, conflict));
      continue;
    }
    const viaReader = createViaReader();
    let open: Omit<RequirementLine, 'via'> | undefined;
    const close = (): void => {
      if (open === undefined) return;
      const via = viaReader.result();
      lines.push({ ...open, ...(via === undefined ? {} : { via }) });
      open = undefined;
    };
    for (const { line, text, comment, cut } of splitRequirementLines(file.text)) {
      if (cut === true) {
        problems.push({
          code: 'bad-syntax',
          severity: 'broken',
          message: 'The file ends inside a continued line: something is missing.',
          location: { file: path, line },
        });
      }
      if (text !== '') {
        close();
        viaReader.start();
        const options = parseRequirementOptions(text);
        for (const option of options.files) include(path, line, option.path, option.constraint);
        mainIndex ??= options.indexUrl;
        extraIndexes.push(...options.extraIndexUrls);
        for (const { code, message } of options.problems) {
          if (problems.length < MAX_PROBLEMS) {
            const severity = code === 'unsupported-feature' ? 'unsupported' : 'broken';
            problems.push({ code, severity, message, location: { file: path, line } });
          }
        }
        const { text: requirement, editable, hashes } = options;
        if (requirement !== '') {
          open = { file: path, line, text: requirement, editable, hashes, constraint: constrains };
        }
      }
      if (comment !== undefined && open !== undefined) viaReader.read(comment);
    }
    close();
  }
  return {
    lines,
    included: [...seen].filter((path) => path !== input.path),
    constraining: [...seen].filter((path) => path !== input.path && !installing.has(path)),
    indexes: [...(mainIndex === undefined ? [] : [mainIndex]), ...new Set(extraIndexes)],
    problems,
  };
}
