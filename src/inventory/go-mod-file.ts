import type { Problem } from '../domain/errors.ts';
import { quote } from './quote.ts';

export interface GoRequire {
  readonly path: string;
  readonly version: string;
  readonly indirect: boolean;
  readonly line: number;
}

/** `replace old [version] => new [version]`; without a new version the new side is a directory. */
export interface GoReplace {
  readonly path: string;
  readonly version?: string;
  readonly newPath: string;
  readonly newVersion?: string;
  readonly line: number;
}

/** What a go.mod says (the Go modules reference, section go.mod files). */
export interface GoModFile {
  readonly module?: string;
  readonly go?: string;
  readonly requires: readonly GoRequire[];
  readonly replaces: readonly GoReplace[];
  /** `path version`. */
  readonly excludes: ReadonlySet<string>;
  /** Packages of the `tool` directive. */
  readonly tools: readonly string[];
  readonly problems: readonly Problem[];
}

const SILENT: ReadonlySet<string> = new Set(['toolchain', 'retract', 'godebug', 'ignore']);
const MAX_PROBLEMS = 50;

/** Reads a go.mod line by line. A block that is not closed shows that the file was cut. Linear; never throws. */
export function readGoMod(text: string, file: string): GoModFile {
  let module: string | undefined;
  let go: string | undefined;
  const requires: GoRequire[] = [];
  const replaces: GoReplace[] = [];
  const excludes = new Set<string>();
  const tools: string[] = [];
  const problems: Problem[] = [];
  let block: { verb: string; line: number } | undefined;

  const report = (message: string, line: number, code: Problem['code'] = 'bad-syntax'): void => {
    const severity = code === 'unsupported-feature' ? 'unsupported' : 'broken';
    if (problems.length < MAX_PROBLEMS) problems.push({ code, severity, message, location: { file, line } });
  };
  const apply = (
    verb: string,
    words: readonly string[],
    { line, comment }: { line: number; comment: string },
  ): void => {
    const [a, b] = words;
    if (SILENT.has(verb)) return;
    if (verb === 'module' && a !== undefined) module = a;
    else if (verb === 'go' && a !== undefined) go = a;
    else if (verb === 'tool' && a !== undefined) tools.push(a);
    else if (verb === 'require' && a !== undefined && b !== undefined && words.length === 2) {
      requires.push({ path: a, version: b, indirect: /^indirect(?:;|\s|$)/.test(comment), line });
    } else if (verb === 'exclude' && a !== undefined && b !== undefined) excludes.add(`${a} ${b}`);
    else if (verb === 'replace') {
      const replace = readReplace(words, line);
      if (replace === undefined)
        report('A replace line does not have the form "old [version] => new [version]".', line);
      else replaces.push(replace);
    } else if (['module', 'go', 'tool', 'require', 'exclude'].includes(verb)) {
      report(`A ${verb} line does not have the parts that it needs.`, line);
    } else report(`The directive ${quote(verb)} is not known.`, line, 'unsupported-feature');
  };

  text.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const { words, comment, open } = splitWords(raw);
    if (open) report('A quoted text is not closed.', line);
    const [first] = words;
    if (first === undefined) return;
    if (block !== undefined) {
      if (first === ')') block = undefined;
      else apply(block.verb, words, { line, comment });
    } else if (words[1] === '(' && words.length === 2) block = { verb: first, line };
    else if (words[1] === '(' && words.at(-1) === ')') return;
    else apply(first, words.slice(1), { line, comment });
  });
  if (block !== undefined) {
    report(`The ${quote(block.verb)} block is not closed: the file is not complete.`, block.line);
  }
  return {
    ...(module === undefined ? {} : { module }),
    ...(go === undefined ? {} : { go }),
    requires,
    replaces,
    excludes,
    tools,
    problems,
  };
}

function readReplace(words: readonly string[], line: number): GoReplace | undefined {
  const arrow = words.indexOf('=>');
  const left = words.slice(0, arrow);
  const right = words.slice(arrow + 1);
  const [path, version] = left;
  const [newPath, newVersion] = right;
  if (arrow < 1 || left.length > 2 || right.length > 2 || path === undefined || newPath === undefined)
    return undefined;
  return {
    path,
    ...(version === undefined ? {} : { version }),
    newPath,
    ...(newVersion === undefined ? {} : { newVersion }),
    line,
  };
}

/** Words, quoted words and the comment of one line. Parentheses are words of their own. */
function splitWords(raw: string): { words: readonly string[]; comment: string; open: boolean } {
  const words: string[] = [];
  let at = 0;
  while (at < raw.length) {
    const char = raw.charAt(at);
    if (char === ' ' || char === '\t' || char === '\r') at++;
    else if (char === '/' && raw.charAt(at + 1) === '/') {
      return { words, comment: raw.slice(at + 2).trim(), open: false };
    } else if (char === '(' || char === ')') {
      words.push(char);
      at++;
    } else if (char === '"' || char === '`') {
      const end = raw.indexOf(char, at + 1);
      if (end < 0) return { words, comment: '', open: true };
      words.push(raw.slice(at + 1, end));
      at = end + 1;
    } else {
      const from = at++;
      while (at < raw.length && !' \t\r()"`'.includes(raw.charAt(at)) && !raw.startsWith('//', at)) at++;
      words.push(raw.slice(from, at));
    }
  }
  return { words, comment: '', open: false };
}
