/**
 * Whether a path is covered by one of the patterns, as in a `.gitignore`: `*` and `?` within a name, `**` over any
 * number of directories; a pattern without an inner slash holds at every depth, one with a slash from the root;
 * a pattern that covers a directory covers all below it; `!` takes back what earlier ones covered. No character
 * classes. The time is bounded by the product of the lengths.
 */
export function createPathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns.flatMap((text) => {
    const pattern = compile(text);
    return pattern === undefined ? [] : [pattern];
  });
  if (compiled.length === 0) return () => false;
  return (path) => {
    const segments = path.split('/');
    let covered = false;
    for (const pattern of compiled) {
      if (pattern.negated === covered && matchesUpTo(pattern, segments)) covered = !pattern.negated;
    }
    return covered;
  };
}

interface Pattern {
  readonly segments: readonly string[];
  readonly negated: boolean;
  readonly directoryOnly: boolean;
}

function compile(text: string): Pattern | undefined {
  let rest = text.trim();
  const negated = rest.startsWith('!');
  if (negated) rest = rest.slice(1);
  const directoryOnly = rest.endsWith('/');
  rest = rest.replace(/^(?:\.\/)+/, '');
  const anchored = rest.slice(0, -1).includes('/');
  const segments = rest.split('/').filter((segment) => segment !== '');
  if (segments.length === 0) return undefined;
  return { segments: anchored ? segments : ['**', ...segments], negated, directoryOnly };
}

/** The pattern covers the path itself or one of the directories above it. */
function matchesUpTo(pattern: Pattern, path: readonly string[]): boolean {
  const { segments } = pattern;
  // States of a small automaton: the positions in the pattern that the path so far can have reached.
  let states = new Set(close([0], segments));
  for (const [index, name] of path.entries()) {
    const next = new Set<number>();
    for (const state of states) {
      const segment = segments[state];
      if (segment === undefined) continue;
      if (segment === '**') next.add(state).add(state === segments.length - 1 ? state + 1 : state);
      else if (matchesName(segment, name)) next.add(state + 1);
    }
    states = new Set(close(next, segments));
    if (states.has(segments.length) && (index < path.length - 1 || !pattern.directoryOnly)) return true;
    if (states.size === 0) return false;
  }
  return false;
}

/** `**` may stand for no directory at all; at the very end it stands for at least one name. */
function* close(states: Iterable<number>, segments: readonly string[]): Generator<number> {
  for (const state of states) {
    let at = state;
    yield at;
    while (segments[at] === '**' && at < segments.length - 1) yield ++at;
  }
}

/** `*` and `?` within one name: two pointers, one step back. */
function matchesName(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let mark = 0;
  while (n < name.length) {
    if (p < pattern.length && pattern[p] !== '*' && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (pattern[p] === '*') {
      star = p++;
      mark = n;
    } else if (star >= 0) {
      p = star + 1;
      n = ++mark;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
