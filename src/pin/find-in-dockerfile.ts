import { splitDockerfile, type DockerfileInstruction } from '../inventory/dockerfile-lines.ts';
import { MAX_STAGES } from '../inventory/dockerfile.ts';
import { createFinding, type Finding } from './finding.ts';
import { makeImageReference, undecidable } from './make-reference.ts';
import type { Placed } from './place-scalar.ts';
import type { Found, Span } from './reference.ts';

interface Argument {
  readonly value: string;
  readonly span: Span | undefined;
  readonly line: number;
}

interface Context {
  readonly file: string;
  readonly text: string;
  /** Offsets of the lines, the end of the text behind the last. */
  readonly starts: readonly number[];
  readonly finding: Finding;
  readonly args: Map<string, Argument>;
  readonly stages: Set<string>;
}

/**
 * The images of a Dockerfile: `# syntax=`, `FROM`, `COPY --from`, `RUN --mount=from=`. A `FROM` that is nothing but a
 * build argument stands for that argument's default, which is where the image is written; any other variable leaves it
 * undecided. Stages of the file itself are no references.
 */
export function findInDockerfile(file: string, text: string): Found {
  const { instructions, directives, openHeredoc } = splitDockerfile(text);
  const context: Context = {
    file,
    text,
    starts: lineStarts(text),
    finding: createFinding(file),
    args: new Map(),
    stages: new Set(),
  };
  const syntax = directives.get('syntax');
  if (syntax !== undefined && syntax.value !== '')
    addImage(syntax.value, { line: syntax.line, next: syntax.line + 1 }, context);
  let stages = 0;
  for (const [index, instruction] of instructions.entries()) {
    const range = { line: instruction.line, next: instructions[index + 1]?.line ?? context.starts.length };
    if (instruction.keyword === 'ARG' && stages === 0) readArguments(instruction, range, context);
    else if (instruction.keyword === 'FROM') {
      if (stages++ >= MAX_STAGES) {
        const message = `The file has more than ${MAX_STAGES} stages: what follows was not read.`;
        context.finding.complain('unsupported-feature', message, instruction.line);
        break;
      }
      readFrom(instruction, range, context);
    } else for (const name of findSources(instruction)) addImage(name, range, context);
  }
  if (openHeredoc !== undefined) {
    context.finding.complain(
      'bad-syntax',
      'A heredoc that begins here has no end: what follows was not read.',
      openHeredoc,
    );
  }
  return context.finding.found();
}

interface Range {
  /** Where the instruction begins, from 1, and where the next one does. */
  readonly line: number;
  readonly next: number;
}

function readFrom({ rest, line }: DockerfileInstruction, range: Range, context: Context): void {
  const words = rest.split(/\s+/).filter((word) => word !== '' && !word.startsWith('--'));
  const [image, as, name] = words;
  if (image === undefined) context.finding.complain('bad-structure', 'A FROM names no image.', line);
  else addImage(unquote(image), range, context);
  // Only now: a stage cannot be built on itself.
  if (as?.toLowerCase() === 'as' && name !== undefined) context.stages.add(name.toLowerCase());
}

function addImage(name: string, range: Range, context: Context): void {
  const { file, finding, args, stages } = context;
  const lower = name.toLowerCase();
  if (stages.has(lower) || lower === 'scratch' || /^\d+$/.test(name)) return;
  const location = { file, line: range.line };
  const variable = /^\$(?:\{(\w+)\}|(\w+))$/.exec(name);
  const argument = variable === null ? undefined : args.get(variable[1] ?? variable[2] ?? '');
  if (argument?.span !== undefined && !/\$/.test(argument.value)) {
    if (stages.has(argument.value.toLowerCase()) || argument.value.toLowerCase() === 'scratch') return;
    const placed: Placed = { text: argument.value, span: argument.span, style: 'plain' };
    finding.addResult(makeImageReference(placed, { file, line: argument.line }));
    return;
  }
  const span = findWord(name, range, context);
  const placed: Placed = {
    text: name,
    span: span ?? rangeSpan(range, context),
    style: span === undefined ? 'block' : 'plain',
  };
  // A variable may stand for an earlier stage: `FROM base-${TARGET}`.
  if (/\$|\{\{|<%/.test(name)) {
    if (mayBeStage(lower, stages)) return;
    finding.add(
      undecidable(placed, { kind: 'image', location }, 'a build argument decides which image is used'),
    );
  } else finding.addResult(makeImageReference(placed, location));
}

function mayBeStage(name: string, stages: ReadonlySet<string>): boolean {
  const head = name.slice(0, name.search(/\$|\{\{|<%/));
  const tail = name.slice(Math.max(name.lastIndexOf('}'), name.lastIndexOf('>')) + 1);
  if (head === '' && (tail === '' || tail === name)) return false;
  const end = tail === name ? '' : tail;
  return [...stages].some((stage) => stage.startsWith(head) && stage.endsWith(end));
}

function readArguments({ rest }: DockerfileInstruction, range: Range, context: Context): void {
  for (const match of rest.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^\s"']*)(?=\s|$)/g)) {
    const [, name = '', written = ''] = match;
    const value = unquote(written);
    const whole = findWord(`${name}=${written}`, range, context);
    const start = whole === undefined ? 0 : whole.start + name.length + 1 + (written === value ? 0 : 1);
    const span = whole === undefined ? undefined : { start, end: start + value.length };
    const line = span === undefined ? range.line : lineOf(span.start, range, context);
    context.args.set(name, { value, span: value === '' ? undefined : span, line });
  }
}

/** What `COPY --from=` and `RUN --mount=…,from=` name. */
function findSources({ keyword, rest }: DockerfileInstruction): string[] {
  if (keyword !== 'COPY' && keyword !== 'ADD' && keyword !== 'RUN') return [];
  const found: string[] = [];
  for (const word of rest.split(/\s+/, 50)) {
    if (!word.startsWith('--')) break;
    if (keyword !== 'RUN' && word.startsWith('--from=')) found.push(word.slice('--from='.length));
    if (keyword === 'RUN' && word.startsWith('--mount=')) {
      const from = word
        .slice('--mount='.length)
        .split(',')
        .find((part) => part.startsWith('from='));
      if (from !== undefined) found.push(from.slice('from='.length));
    }
  }
  return found.map(unquote).filter((name) => name !== '');
}

/** Where a word of an instruction stands: between blanks, quotes, `=` and commas. */
function findWord(word: string, { line, next }: Range, { text, starts }: Context): Span | undefined {
  const start = starts[line - 1] ?? 0;
  const own = text.slice(start, starts[next - 1] ?? text.length);
  for (let at = own.indexOf(word); at >= 0; at = own.indexOf(word, at + 1)) {
    const stop = at + word.length;
    if (/[\s"'=,]|^$/.test(own.charAt(at - 1)) && /[\s"',\\]|^$/.test(own.charAt(stop))) {
      return { start: start + at, end: start + stop };
    }
  }
  return undefined;
}

function rangeSpan({ line, next }: Range, { text, starts }: Context): Span {
  return { start: starts[line - 1] ?? 0, end: starts[next - 1] ?? text.length };
}

function lineOf(offset: number, { line, next }: Range, { starts }: Context): number {
  let at = line;
  while (at < next && (starts[at] ?? Infinity) <= offset) at++;
  return at;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  starts.push(text.length);
  return starts;
}

function unquote(word: string): string {
  return word.replace(/^(["'])(.*)\1$/, '$2');
}
