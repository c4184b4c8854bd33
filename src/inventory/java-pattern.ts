type Node =
  | { readonly kind: 'character'; readonly is: (char: string) => boolean }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly least: number; readonly most: number }
  | { readonly kind: 'edge'; readonly end: boolean };

/** One state of the machine: takes a character and goes on, or goes on to several others without one. */
interface Step {
  readonly is?: (char: string) => boolean;
  readonly edge?: 'start' | 'end';
  readonly next: number[];
}

const MAX_PATTERN = 500;
const MAX_STEPS = 4_000;
const MAX_TEXT = 1_000;
const MAX_DEPTH = 20;
const MAX_REPEAT = 50;
const CLASSES: ReadonlyMap<string, (char: string) => boolean> = new Map([
  ['d', (char: string) => /[0-9]/.test(char)],
  ['w', (char: string) => /[A-Za-z0-9_]/.test(char)],
  ['s', (char: string) => /[ \t\n\v\f\r]/.test(char)],
  ['D', (char: string) => !/[0-9]/.test(char)],
  ['W', (char: string) => !/[A-Za-z0-9_]/.test(char)],
  ['S', (char: string) => !/[ \t\n\v\f\r]/.test(char)],
]);

/**
 * The regular expressions that build files trust artifacts with, as Java's `String.matches` takes them: the whole text
 * must fit. Characters, classes, groups, choices, repetitions and edges; everything else (references back, looking
 * around, flags) is undefined. Time is bounded by the product of both lengths, whatever the expression.
 */
export function compileJavaPattern(pattern: string): ((text: string) => boolean) | undefined {
  if (pattern.length > MAX_PATTERN) return undefined;
  const reader: Reader = { pattern, at: 0, depth: 0 };
  const root = readChoice(reader);
  if (root === undefined || reader.at < pattern.length) return undefined;
  const steps: Step[] = [{ next: [] }];
  const first = build(root, 0, steps);
  return first === undefined ? undefined : (text) => runs(steps, first, text);
}

interface Reader {
  readonly pattern: string;
  at: number;
  depth: number;
}

function readChoice(reader: Reader): Node | undefined {
  const parts: Node[] = [];
  do {
    const part = readSequence(reader);
    if (part === undefined) return undefined;
    parts.push(part);
  } while (take(reader, '|'));
  return { kind: 'choice', parts };
}

function readSequence(reader: Reader): Node | undefined {
  const parts: Node[] = [];
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern.charAt(reader.at))) {
    const atom = readAtom(reader);
    const part = atom === undefined ? undefined : readRepeat(reader, atom);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return { kind: 'sequence', parts };
}

function readRepeat(reader: Reader, part: Node): Node | undefined {
  const [whole, sign, least, comma, most] =
    /^(?:([*+?])|\{([0-9]{1,2})(?:(,)([0-9]{0,2}))?\})/.exec(
      reader.pattern.slice(reader.at, reader.at + 8),
    ) ?? [];
  if (whole === undefined) return reader.pattern.charAt(reader.at) === '{' ? undefined : part;
  reader.at += whole.length;
  // A lazy one fits the same texts; one that gives nothing back (`++`) does not.
  take(reader, '?');
  if (/[*+?{]/.test(reader.pattern.charAt(reader.at))) return undefined;
  if (sign !== undefined)
    return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
  const from = Number(least);
  const to = comma === undefined ? from : most === '' ? Infinity : Number(most);
  return to < from || from > MAX_REPEAT || (to > MAX_REPEAT && to !== Infinity)
    ? undefined
    : { kind: 'repeat', part, least: from, most: to };
}

function readAtom(reader: Reader): Node | undefined {
  const char = reader.pattern.charAt(reader.at);
  reader.at += 1;
  switch (char) {
    case '(':
      return readGroup(reader);
    case '[':
      return readClass(reader);
    case '.':
      return { kind: 'character', is: (one) => one !== '\n' && one !== '\r' };
    case '^':
    case '$':
      return { kind: 'edge', end: char === '$' };
    case '\\':
      return character(readEscape(reader));
    default:
      return '*+?{'.includes(char) ? undefined : character((one) => one === char);
  }
}

function character(is: ((char: string) => boolean) | undefined): Node | undefined {
  return is === undefined ? undefined : { kind: 'character', is };
}

function readGroup(reader: Reader): Node | undefined {
  if (reader.pattern.startsWith('?:', reader.at)) reader.at += 2;
  else if (reader.pattern.charAt(reader.at) === '?') return undefined;
  if ((reader.depth += 1) > MAX_DEPTH) return undefined;
  const inside = readChoice(reader);
  reader.depth -= 1;
  return take(reader, ')') ? inside : undefined;
}

function readEscape(reader: Reader): ((char: string) => boolean) | undefined {
  const char = reader.pattern.charAt(reader.at);
  reader.at += 1;
  if (char === '') return undefined;
  return CLASSES.get(char) ?? (/[A-Za-z0-9]/.test(char) ? undefined : (one) => one === char);
}

function readClass(reader: Reader): Node | undefined {
  const negated = take(reader, '^');
  const tests: ((char: string) => boolean)[] = [];
  for (let first = true; first || reader.pattern.charAt(reader.at) !== ']'; first = false) {
    const char = reader.pattern.charAt(reader.at);
    reader.at += 1;
    // Classes inside of classes and their intersections are Java's own.
    if (char === '' || char === '[' || (char === '&' && reader.pattern.charAt(reader.at) === '&'))
      return undefined;
    const [, to] = /^-([^\]\\[])/.exec(reader.pattern.slice(reader.at, reader.at + 2)) ?? [];
    if (char === '\\') {
      const test = readEscape(reader);
      if (test === undefined) return undefined;
      tests.push(test);
    } else if (to === undefined) tests.push((one) => one === char);
    else {
      reader.at += 2;
      tests.push((one) => one >= char && one <= to);
    }
  }
  reader.at += 1;
  return { kind: 'character', is: (one) => tests.some((test) => test(one)) !== negated };
}

function take(reader: Reader, char: string): boolean {
  if (reader.pattern.charAt(reader.at) !== char) return false;
  reader.at += 1;
  return true;
}

/** Adds the steps of a node that go on to `next`; the place of the first, or undefined when there are too many. */
function build(node: Node, next: number, steps: Step[]): number | undefined {
  if (steps.length > MAX_STEPS) return undefined;
  switch (node.kind) {
    case 'character':
      return steps.push({ is: node.is, next: [next] }) - 1;
    case 'edge':
      return steps.push({ edge: node.end ? 'end' : 'start', next: [next] }) - 1;
    case 'sequence':
      return node.parts.reduceRight<number | undefined>(
        (after, part) => (after === undefined ? undefined : build(part, after, steps)),
        next,
      );
    case 'choice': {
      const starts = node.parts.map((part) => build(part, next, steps));
      const known = starts.filter((start) => start !== undefined);
      return known.length < starts.length ? undefined : steps.push({ next: known }) - 1;
    }
    default:
      return buildRepeat(node, next, steps);
  }
}

function buildRepeat(
  { part, least, most }: Extract<Node, { kind: 'repeat' }>,
  next: number,
  steps: Step[],
): number | undefined {
  let after: number | undefined = next;
  if (most === Infinity) {
    const loop: Step = { next: [next] };
    after = steps.push(loop) - 1;
    const inside = build(part, after, steps);
    if (inside === undefined) return undefined;
    loop.next.push(inside);
  } else {
    for (let count = least; count < most && after !== undefined; count += 1) {
      const inside: number | undefined = build(part, after, steps);
      after = inside === undefined ? undefined : steps.push({ next: [next, inside] }) - 1;
    }
  }
  for (let count = 0; count < least && after !== undefined; count += 1) after = build(part, after, steps);
  return after;
}

function runs(steps: readonly Step[], first: number, text: string): boolean {
  if (text.length > MAX_TEXT) return false;
  let current = spread(steps, [first], { start: true, end: text === '' });
  for (let at = 0; at < text.length; at += 1) {
    const reached = [...current].flatMap((place) => {
      const step = steps[place];
      return step?.is?.(text.charAt(at)) === true ? step.next : [];
    });
    current = spread(steps, reached, { start: false, end: at + 1 === text.length });
    if (current.size === 0) return false;
  }
  return current.has(0);
}

/** All places that can be reached without a character. */
function spread(
  steps: readonly Step[],
  from: readonly number[],
  edges: { readonly start: boolean; readonly end: boolean },
): ReadonlySet<number> {
  const reached = new Set<number>();
  const open = [...from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const step = steps[place];
    if (step === undefined || reached.has(place)) continue;
    reached.add(place);
    if (step.is === undefined && (step.edge === undefined || edges[step.edge])) open.push(...step.next);
  }
  return reached;
}
