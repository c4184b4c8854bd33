import type { ProblemCode } from '../domain/errors.ts';
import { quote } from './quote.ts';

/** One line of a requirements file taken apart into requirement and options. */
export interface RequirementOptions {
  /** The requirement, empty on a line of options only. */
  readonly text: string;
  readonly editable: boolean;
  readonly hashes: readonly string[];
  readonly files: readonly { readonly path: string; readonly constraint: boolean }[];
  readonly indexUrl?: string;
  /** Values of `--extra-index-url` and `--find-links`. */
  readonly extraIndexUrls: readonly string[];
  readonly problems: readonly { readonly code: ProblemCode; readonly message: string }[];
}

/** Options of pip's requirements file format: whether they take a value. */
const OPTIONS: ReadonlyMap<string, boolean> = new Map([
  ['-i', true],
  ['--index-url', true],
  ['--pypi-url', true],
  ['--extra-index-url', true],
  ['--no-index', false],
  ['-f', true],
  ['--find-links', true],
  ['-r', true],
  ['--requirement', true],
  ['-c', true],
  ['--constraint', true],
  ['-e', true],
  ['--editable', true],
  ['--no-binary', true],
  ['--only-binary', true],
  ['--prefer-binary', false],
  ['--require-hashes', false],
  ['--pre', false],
  ['--all-releases', true],
  ['--only-final', true],
  ['--trusted-host', true],
  ['--use-feature', true],
  ['--hash', true],
  ['--config-settings', true],
  ['--config-setting', true],
  ['-C', true],
  ['--global-option', true],
  ['--install-option', true],
  ['--build-option', true],
  ['--no-build-isolation', false],
  ['--use-pep517', false],
  ['--no-use-wheel', false],
  ['--always-unzip', false],
  ['--process-dependency-links', false],
  ['-Z', false],
]);

/** Splits a logical line. Options start at the first word that begins with a dash. Linear. */
export function parseRequirementOptions(line: string): RequirementOptions {
  const start = line.startsWith('-') ? 0 : line.search(/\s-{1,2}[A-Za-z]/);
  let text = (start < 0 ? line : line.slice(0, start)).trim();
  let editable = false;
  let indexUrl: string | undefined;
  const hashes: string[] = [];
  const files: { path: string; constraint: boolean }[] = [];
  const extraIndexUrls: string[] = [];
  const problems: { code: ProblemCode; message: string }[] = [];
  const words = start < 0 ? [] : splitWords(line.slice(start));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const { option, attached } = splitOption(word);
    const takesValue = OPTIONS.get(option);
    if (takesValue === undefined) {
      const known = word.startsWith('-');
      problems.push({
        code: 'bad-syntax',
        message: `${quote(word)} is not ${known ? 'an option' : 'expected in a line'} of a requirements file.`,
      });
      continue;
    }
    if (!takesValue) continue;
    const value = attached ?? words[++at];
    if (value === undefined || value === '') {
      problems.push({ code: 'bad-syntax', message: `The option ${option} lacks its value.` });
      continue;
    }
    if (option === '--hash') hashes.push(value);
    else if (option === '-r' || option === '--requirement') files.push({ path: value, constraint: false });
    else if (option === '-c' || option === '--constraint') files.push({ path: value, constraint: true });
    else if (option === '-i' || option === '--index-url' || option === '--pypi-url') indexUrl = value;
    else if (option === '--extra-index-url' || option === '-f' || option === '--find-links')
      extraIndexUrls.push(value);
    else if (option === '-e' || option === '--editable') {
      editable = true;
      text = value;
      // A marker or name may follow the target.
      while (words[at + 1] !== undefined && !(words[at + 1] ?? '').startsWith('-')) text += ` ${words[++at]}`;
    }
  }
  return {
    text,
    editable,
    hashes,
    files,
    ...(indexUrl === undefined ? {} : { indexUrl }),
    extraIndexUrls,
    problems,
  };
}

function splitOption(word: string): { option: string; attached?: string } {
  if (word.startsWith('--')) {
    const equals = word.indexOf('=');
    return equals < 0
      ? { option: word }
      : { option: word.slice(0, equals), attached: word.slice(equals + 1) };
  }
  // Short options may carry their value without a blank: `-rbase.txt`.
  return word.length > 2
    ? { option: word.slice(0, 2), attached: word.slice(word[2] === '=' ? 3 : 2) }
    : { option: word };
}

/** Words as a shell would see them: quotes group, nothing is expanded. */
function splitWords(text: string): string[] {
  if (!/["']/.test(text)) return text.trim().split(/\s+/);
  const words: string[] = [];
  let word: string[] | undefined;
  let mark = '';
  for (const char of text) {
    if (mark !== '') {
      if (char === mark) mark = '';
      else word?.push(char);
    } else if (char === '"' || char === "'") {
      mark = char;
      word ??= [];
    } else if (/\s/.test(char)) {
      if (word !== undefined) words.push(word.join(''));
      word = undefined;
    } else (word ??= []).push(char);
  }
  if (word !== undefined) words.push(word.join(''));
  return words;
}
