/** A word of a shell script with its place. */
export interface ShellWord {
  /** Quotes removed; what a variable or a substitution would put in is left as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A variable, a substitution or an expression of the workflow decides a part of it. */
  readonly open: boolean;
}

export interface ShellCommand {
  readonly words: readonly ShellWord[];
  /** Its output goes into the next command of the list. */
  readonly piped: boolean;
  /** Of a command in a substitution (`$(…)`, `<(…)`, backquotes): the first words of the command around it. */
  readonly within?: readonly string[];
}

interface OpenCommand {
  words: ShellWord[];
  readonly closes: string;
  readonly within?: readonly string[];
}

const MAX_SCRIPT = 1_000_000;
const MAX_DEPTH = 20;
/** Words that are told of the command around a substitution: enough to know what it is. */
const MAX_WITHIN = 10;
/** Signs that are part of a word wherever they stand, and those that are nothing else inside double quotes: read at once. */
const ORDINARY = /[\w./:=@,+%~^*?[\]-]+/y;
const QUOTED = /[^"\\$`]+/y;

/**
 * Splits the part of a text from `start` to `end`, which holds a POSIX-like shell script, into simple commands. Words
 * keep their places. Remarks and the bodies of here-documents are left out; nothing is expanded. What is no shell
 * gives words all the same. Linear; at most the first million characters are read. `folded`: line ends are blanks, as in
 * a folded scalar, and only an empty line ends a command. `depth`: how deep in quoted substitutions it stands already.
 */
export function splitShell(
  text: string,
  range: { readonly start: number; readonly end: number },
  options: { readonly folded: boolean; readonly depth?: number } = { folded: false },
): readonly ShellCommand[] {
  const { start, end } = range;
  const commands: ShellCommand[] = [];
  const stack: OpenCommand[] = [{ words: [], closes: '' }];
  const heredocs: { readonly word: string; readonly tabs: boolean }[] = [];
  const stop = Math.min(end, start + MAX_SCRIPT);
  let at = start;
  let word: { value: string; start: number; open: boolean } | undefined;

  while (at < stop) {
    const run = matchAt(ORDINARY);
    if (run !== '') {
      push(run, false);
      at += run.length;
      continue;
    }
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    if (char === '\\') {
      const newline = /^\\\r?\n/.exec(text.slice(at, at + 3));
      if (newline !== null) at += newline[0].length;
      else {
        push(next, false);
        at += 2;
      }
    } else if (char === "'") readSingle();
    else if (char === '"') readDouble();
    else if (char === '$' && next === '{' && text.charAt(at + 2) === '{') readExpression();
    else if (char === '$' && next === '(') openSubstitution(2, ')');
    else if ((char === '<' || char === '>') && next === '(') openSubstitution(2, ')');
    else if (char === '`') {
      if (stack.at(-1)?.closes === '`') closeSubstitution();
      else openSubstitution(1, '`');
    } else if (char === '$') {
      const name = /^\$(?:\{[^}\n]{0,500}\}|\w+|[@*#?$!-])?/.exec(text.slice(at, at + 520))?.[0] ?? '$';
      push(name, true);
      at += name.length;
    } else if (char === '#' && word === undefined) {
      while (at < stop && text.charAt(at) !== '\n') at++;
    } else if (char === '<' && next === '<' && text.charAt(at + 2) !== '<') readHeredoc();
    else if (char === ' ' || char === '\t' || char === '\r') {
      endWord();
      at++;
    } else if (char === '\n' && options.folded && !/^[ \t]*\r?\n/.test(text.slice(at + 1, at + 200))) {
      endWord();
      at++;
    } else if (char === '\n') {
      endCommand(false);
      at++;
      if (heredocs.length > 0) skipHeredocs();
    } else if (char === ')' && stack.length > 1 && stack.at(-1)?.closes === ')') closeSubstitution();
    else if (';&|(){}'.includes(char) && !(word !== undefined && (char === '{' || char === '}')))
      readOperator(char, next);
    else {
      push(char, false);
      at++;
    }
  }
  while (stack.length > 1) closeSubstitution();
  endCommand(false);
  return commands;

  /** The run of signs of a class that begins here, up to the end of the range. */
  function matchAt(signs: RegExp): string {
    signs.lastIndex = at;
    return signs.test(text) ? text.slice(at, Math.min(signs.lastIndex, stop)) : '';
  }

  function wordsSoFar(): readonly string[] {
    return (stack.at(-1)?.words ?? []).slice(0, MAX_WITHIN).map((one) => one.text);
  }

  function push(value: string, open: boolean): void {
    word ??= { value: '', start: at, open: false };
    word.value += value;
    word.open ||= open;
  }

  function endWord(): void {
    if (word === undefined) return;
    stack.at(-1)?.words.push({ text: word.value, start: word.start, end: at, open: word.open });
    word = undefined;
  }

  function endCommand(piped: boolean): void {
    endWord();
    const frame = stack.at(-1);
    if (frame === undefined || frame.words.length === 0) return;
    commands.push({
      words: frame.words,
      piped,
      ...(frame.within !== undefined ? { within: frame.within } : {}),
    });
    frame.words = [];
  }

  function readSingle(): void {
    const close = text.indexOf("'", at + 1);
    const last = close < 0 || close > stop ? stop : close;
    push(text.slice(at + 1, last), false);
    at = last + 1;
  }

  function readDouble(): void {
    push('', false);
    at++;
    while (at < stop && text.charAt(at) !== '"') {
      const run = matchAt(QUOTED);
      if (run !== '') {
        push(run, false);
        at += run.length;
        continue;
      }
      const char = text.charAt(at);
      const next = text.charAt(at + 1);
      if (char === '\\') {
        push(next, false);
        at += 2;
      } else if (char === '$' && next === '(') {
        const close = skipSubstitution(at + 2);
        readInner(at + 2, close);
        push(text.slice(at, close + 1), true);
        at = close + 1;
      } else {
        push(char, char === '$' || char === '`');
        at++;
      }
    }
    at++;
  }

  /** Commands inside a substitution inside double quotes are read by themselves. */
  function readInner(from: number, to: number): void {
    const depth = (options.depth ?? 0) + 1;
    if (depth > MAX_DEPTH) return;
    const within = wordsSoFar();
    const range = { start: from, end: Math.min(to, stop) };
    for (const inner of splitShell(text, range, { folded: options.folded, depth })) {
      commands.push({ ...inner, within: inner.within ?? within });
    }
  }

  function skipSubstitution(from: number): number {
    let open = 1;
    for (let i = from; i < stop; i++) {
      const char = text.charAt(i);
      if (char === '(') open++;
      else if (char === ')' && --open === 0) return i;
    }
    return stop;
  }

  function readExpression(): void {
    const close = text.indexOf('}}', at);
    const last = close < 0 || close > stop ? stop : close + 2;
    push(text.slice(at, last), true);
    at = last;
  }

  function openSubstitution(length: number, closes: string): void {
    if (stack.length > MAX_DEPTH) {
      push(text.slice(at, at + length), true);
      at += length;
      return;
    }
    push(text.slice(at, at + length), true);
    at += length;
    const within = wordsSoFar();
    endWord();
    stack.push({ words: [], closes, within });
  }

  function closeSubstitution(): void {
    endCommand(false);
    stack.pop();
    if (at < stop) at++;
  }

  function readOperator(char: string, next: string): void {
    const piped = char === '|' && next !== '|';
    endCommand(piped);
    at += (char === '|' || char === '&') && (next === char || (char === '|' && next === '&')) ? 2 : 1;
  }

  function readHeredoc(): void {
    const match = /^<<(-?)[ \t]*(["'\\]?)([A-Za-z_][\w.-]{0,100})["']?/.exec(text.slice(at, at + 120));
    endWord();
    if (match === null) at += 2;
    else {
      heredocs.push({ word: match[3] ?? '', tabs: match[1] === '-' });
      at += match[0].length;
    }
  }

  /** Bodies end at a line that is nothing but the word; the indentation of the YAML block stands before it. */
  function skipHeredocs(): void {
    for (const { word: last } of heredocs.splice(0)) {
      while (at < stop) {
        const newline = text.indexOf('\n', at);
        const lineEnd = newline < 0 || newline > stop ? stop : newline;
        const line = text.slice(at, lineEnd).trim();
        at = lineEnd + 1;
        if (line === last) break;
      }
    }
  }
}
